// What reading had to leave out, so that nothing is concluded from its absence.
#pragma once

#include <vector>

#include "peq/plan.hpp"

namespace peq::loading {

/// Each gap has a finding of its own already; a rule that falls into one would only repeat it.
struct Gaps {
  bool names = false;          ///< items or units were left out: an unknown id may be one of theirs
  bool period = false;         ///< the plan's own dates
  std::vector<bool> dates;     ///< by item: start, deadline or recurrence, its own or inherited
  std::vector<bool> measures;  ///< by item: some field of an indicator
  std::vector<bool> duties;    ///< by item: who is responsible, its own or inherited
};

}  // namespace peq::loading
