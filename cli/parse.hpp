// From words to a command with its arguments.
#pragma once

#include <string>
#include <vector>

#include "arguments.hpp"
#include "complaint.hpp"

namespace peq::cli {

struct Parsed {
  enum class Kind { run, help, version, nothing, wrong };
  Kind kind = Kind::nothing;
  const Command* command = nullptr;  ///< run: the command; help, wrong: the one it is about, if any
  Arguments arguments;
  Complaints complaints;  ///< wrong: at least one
};

/// Options may stand before and after the command; `--` ends them.
Parsed parse(const std::vector<std::string>& args);

}  // namespace peq::cli
