// Who answers for what, and how far it is (design.md 4.7).
#include "evaluate/evaluation.hpp"

namespace peq::evaluation {

std::vector<UnitResult> unit_results(const Plan& plan, const Tree& tree,
                                     const std::vector<ItemResult>& items) {
  std::vector<UnitResult> units(plan.units.size());
  for (Index strategy : plan.strategies) {
    for (Index responsible : plan.items[strategy].responsible) {
      UnitResult& unit = units[responsible];
      // Named twice, a unit still answers once.
      if (!unit.strategies.empty() && unit.strategies.back() == strategy) continue;
      unit.strategies.push_back(strategy);
      ++unit.by_status[static_cast<std::size_t>(items[strategy].status)];
    }
  }
  for (UnitResult& unit : units) {
    const Rolled rolled = roll_up(plan, tree.nodes, unit.strategies);
    const Progress& progress = rolled.progress[plan.evaluation.missing_strategies];
    unit.advance = progress.advance;
    unit.compliance = progress.compliance;
    unit.coverage = rolled.coverage;
  }
  return units;
}

}  // namespace peq::evaluation
