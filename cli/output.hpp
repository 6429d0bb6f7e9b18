// Where answers go.
#pragma once

#include <string_view>

#include "io.hpp"
#include "settings.hpp"

namespace peq::cli {

/// Writes an answer to `--output` or standard output. Returns `verdict`, or exit_input where it
/// could not be written (said on standard error). A reader that has gone away is no failure.
int deliver(const Settings& settings, Io& io, std::string_view answer, int verdict);

/// As deliver, to standard output only.
int print(Io& io, Language language, std::string_view answer, int verdict);

}  // namespace peq::cli
