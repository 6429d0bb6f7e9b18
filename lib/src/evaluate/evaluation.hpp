// One evaluation of many on the same entries. Room: evaluate.
#pragma once

#include "evaluate/timeline.hpp"
#include "evaluate/tree.hpp"
#include "peq/evaluate.hpp"

namespace peq::evaluation {

/// Evaluates on entries that are in order already. The timeline is to be made of the same plan and
/// with the same `known_by`.
Evaluation evaluate_on(const Plan& plan, const Timeline& timeline, const EvaluateOptions& options);

/// Roll-up of a unit's strategies (design.md 4.7), one result per unit of the plan.
std::vector<UnitResult> unit_results(const Plan& plan, const Tree& tree,
                                     const std::vector<ItemResult>& items);

}  // namespace peq::evaluation
