// The tool without a process around it.
#pragma once

#include <string>
#include <vector>

#include "io.hpp"

namespace peq::cli {

/// Exit codes, for ever (design.md 5).
inline constexpr int exit_done = 0;
inline constexpr int exit_findings = 1;  ///< findings, or a gate not met
inline constexpr int exit_usage = 2;
inline constexpr int exit_input = 3;  ///< unreadable, or no valid plan

/// Runs a command line, without the program's name, and returns the exit code.
int app(const std::vector<std::string>& args, Io& io);

}  // namespace peq::cli
