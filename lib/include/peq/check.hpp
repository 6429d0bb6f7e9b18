// Validation of plan and progress files. Room: rules.
#pragma once

#include <string>
#include <vector>

#include "peq/load.hpp"

namespace peq {

/// A plan with everything to be said about its files, sorted.
struct Checked {
  std::string path;
  Loaded loaded;
};

/// Finds the plans under the given paths: a plan folder, a file of any peq kind, or a folder that
/// is searched for them. A lone progress or actions file is checked by itself (its references can't
/// be). Every file is read once, in natural order of its path.
[[nodiscard]] std::vector<Checked> check_paths(const Files& files,
                                               const std::vector<std::string>& paths,
                                               const LoadOptions& options = {});

}  // namespace peq
