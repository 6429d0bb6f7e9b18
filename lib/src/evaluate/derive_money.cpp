// Budget and spending (design.md 4.7).
#include "evaluate/derive.hpp"

namespace peq::evaluation {

Step Deriver::spending(Index index, bool budget) {
  const Item& item = g_.item(index);
  const Money& money = g_.evaluation.items[index].money;
  const auto& amount = budget ? money.budget : money.spent;
  Step step = of_item(budget ? Quantity::budget : Quantity::spent, index,
                      amount ? Figure(*amount)
                             : Figure(budget ? Absence::not_applicable : Absence::not_reported),
                      StepUnit::money);
  if (budget && item.budget) {
    step.operation = Operation::written;
    step.at = item.budget->at;
    return step;
  }
  if (!budget) {
    const Entry* latest = nullptr;
    for (const Entry& entry : g_.entries(index))
      if (entry.spent) latest = &entry;
    if (latest != nullptr) {
      Step report = entry_step(Quantity::money_report, *latest, StepUnit::money);
      report.result = *latest->spent;
      by(step, Operation::same, {std::move(report)});
      return step;
    }
  }
  std::vector<Step> parts;
  for (Index child : item.children) {
    if (!g_.tree[child].applicable) continue;
    const Money& part = g_.evaluation.items[child].money;
    if (budget ? part.budget.has_value() : part.spent.has_value())
      parts.push_back(spending(child, budget));
  }
  by(step, Operation::sum_of_known, std::move(parts));
  return step;
}

Step Deriver::money(Quantity quantity, Index item) {
  const Money& money = g_.evaluation.items[item].money;
  if (!g_.tree[item].applicable) {
    Step step = of_item(quantity, item, Absence::not_applicable,
                        quantity == Quantity::gap ? StepUnit::points : StepUnit::percent);
    std::vector<Step> inputs;
    if (!g_.tree[item].in_force) inputs.push_back(suspension(item));
    by(step, Operation::suspended, std::move(inputs));
    return step;
  }
  std::vector<Step> inputs;
  if (quantity == Quantity::execution) {
    Step step = of_item(quantity, item, money.execution);
    inputs.push_back(spending(item, false));
    inputs.push_back(spending(item, true));
    by(step, Operation::budget_share, std::move(inputs));
    return step;
  }
  Step step = of_item(quantity, item, money.gap, StepUnit::points);
  inputs.push_back(this->money(Quantity::execution, item));
  inputs.push_back(advance(item, g_.plan.evaluation.missing_strategies));
  by(step, Operation::difference, std::move(inputs));
  return step;
}

Step Deriver::money_of_plan(Quantity quantity) {
  const Money& money = g_.evaluation.money;
  const auto total = [&](bool budget) {
    const auto& amount = budget ? money.budget : money.spent;
    Step step = of_item(budget ? Quantity::budget : Quantity::spent, no_index,
                        amount ? Figure(*amount)
                               : Figure(budget ? Absence::not_applicable : Absence::not_reported),
                        StepUnit::money);
    std::vector<Step> parts;
    for (Index component : g_.plan.components) {
      const Money& part = g_.evaluation.items[component].money;
      if (g_.tree[component].applicable &&
          (budget ? part.budget.has_value() : part.spent.has_value()))
        parts.push_back(spending(component, budget));
    }
    by(step, Operation::sum_of_known, std::move(parts));
    return step;
  };
  std::vector<Step> inputs;
  if (quantity == Quantity::execution) {
    Step step = of_item(quantity, no_index, money.execution);
    inputs.push_back(total(false));
    inputs.push_back(total(true));
    by(step, Operation::budget_share, std::move(inputs));
    return step;
  }
  Step step = of_item(quantity, no_index, money.gap, StepUnit::points);
  inputs.push_back(money_of_plan(Quantity::execution));
  inputs.push_back(
      group(Quantity::advance, parts_of_plan(g_.plan), g_.plan.evaluation.missing_strategies, {}));
  by(step, Operation::difference, std::move(inputs));
  return step;
}

}  // namespace peq::evaluation
