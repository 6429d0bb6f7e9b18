// What reports say beside their figures. Room: load.
#pragma once

#include <string>
#include <vector>

#include "peq/load.hpp"

namespace peq {

/// Words of one entry, as its author wrote them.
struct Remarks {
  std::string note;
  std::vector<std::string> evidence;  ///< paths relative to the progress file, or addresses
};

/// One for each entry of the project, in their order; empty for entries that nobody wrote
/// (what-ifs) and of files that can no longer be read. Reads the progress files once more, as an
/// Entry keeps only its place in them.
std::vector<Remarks> read_remarks(const Loaded& loaded);

}  // namespace peq
