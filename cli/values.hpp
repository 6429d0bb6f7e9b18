// Values of options that several commands share.
#pragma once

#include <optional>
#include <string>

#include "peq/date.hpp"

namespace peq::cli {

/// `90d`, `12w`, `6m`, `1y`, as days from `from` on; none for anything else.
std::optional<int> parse_within(const std::string& text, Date from);

/// `30d`, `2w`, as days; none for anything else, as months have no number of days.
std::optional<int> parse_days(const std::string& text);

/// A number that is not negative; none for anything else.
std::optional<double> parse_threshold(const std::string& text);

}  // namespace peq::cli
