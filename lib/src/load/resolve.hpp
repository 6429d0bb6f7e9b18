// From what is written to the model: ids joined, dates and units inherited, items in one list.
#pragma once

#include <vector>

#include "load/raw.hpp"

namespace peq::loading {

/// Builds the plan. Unknown references, ids used twice and the like become findings; what can't be
/// joined is left out.
Plan resolve(Context& context, RawPlan&& raw, std::vector<RawActions>&& actions);

/// Whether a file names another plan than this; not where one of the two could not be read.
bool is_other(const Located<std::string>& name, const Plan& plan);

/// A unit's index, or no_index with a finding.
Index resolve_unit(Context& context, const Plan& plan, const Located<std::string>& id);

}  // namespace peq::loading
