// Comments that silence findings: `# peq: ignore[PEQ304] reason` on the line or above it.
#pragma once

#include <string_view>
#include <vector>

#include "peq/finding.hpp"

namespace peq::checking {

/// One code of one comment.
struct Ignore {
  Code code{};
  Place place;             ///< of the code within the comment
  std::uint32_t line = 0;  ///< whose findings it silences
  bool used = false;
};

/// The comments of a file. What can't be understood in them becomes a finding.
std::vector<Ignore> read_ignores(const Sources& sources, FileId file, Findings& findings);

}  // namespace peq::checking
