// The stretch of days that `--from` and `--to` ask for.
#pragma once

#include "peq/plan.hpp"
#include "settings.hpp"

namespace peq::cli {

struct Days {
  std::optional<Date> from;  ///< none: not given
  Date to;                   ///< default: that of `--as-of`
  /// The options that they come from, for complaints.
  std::string_view from_name = "--from", to_name = "--to";
};

Days read_days(const Settings& settings, const Arguments& arguments, const Io& io,
               Complaints& complaints);

/// Complains about a day before the plan begins.
void check_day(const Plan& plan, std::string_view option, Date day, Complaints& complaints);
/// Complains about days before the plan begins, or in the wrong order.
void check_days(const Plan& plan, const Days& days, Complaints& complaints);

}  // namespace peq::cli
