// What there is to check under some paths.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "peq/source.hpp"

namespace peq::checking {

struct Target {
  enum class Kind : std::uint8_t {
    plan,   ///< a plan folder or a plan file
    loose,  ///< a progress or actions file by itself
    settings,
    baseline,
    unreadable,
  };
  Kind kind = Kind::plan;
  std::string path;
  std::optional<IoError> failure;
};

/// Plan folders, plan files and lone files under the given paths, each once, in natural order.
std::vector<Target> find_targets(const Files& files, const std::vector<std::string>& paths);

}  // namespace peq::checking
