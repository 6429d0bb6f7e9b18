// Comments that silence findings: `# peq: ignore[PEQ304] reason` on the line or above it.
#pragma once

#include <span>
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

/// The comments of a file, by line. What can't be understood in them becomes a finding. `texts`:
/// values of the author's that hold such a mark.
std::vector<Ignore> read_ignores(const Sources& sources, FileId file, std::span<const Place> texts,
                                 Findings& findings);

}  // namespace peq::checking
