#include "answers.hpp"

namespace peq::oracle {
namespace {

std::optional<double> added(std::optional<double> sum, std::optional<double> more) {
  return more ? sum.value_or(0) + *more : sum;
}

Figure execution(std::optional<double> budget, std::optional<double> spent) {
  if (!budget) return Absence::not_applicable;
  if (*budget == 0) return Absence::undefined;
  if (!spent) return Absence::not_reported;
  return 100 * *spent / *budget;
}

/// Execution beside the advance that `ask` gives.
template <class Ask>
Money amounts(std::optional<double> budget, std::optional<double> spent, Ask ask) {
  Money money{budget, spent, execution(budget, spent), {}};
  money.gap = money.execution;
  if (!money.execution.has_number()) return money;
  const Figure advance = ask();
  money.gap = advance;
  if (advance.has_number()) money.gap = money.execution.number() - advance.number();
  return money;
}

}  // namespace

Money Answers::money(Index item) const {
  const Item& it = plan_.items[item];
  std::optional<double> budget, spent;
  for (const Index child : it.children) {
    if (!applicable(child)) continue;
    const Money part = money(child);
    budget = added(budget, part.budget);
    spent = added(spent, part.spent);
  }
  if (it.budget) budget = it.budget->value;
  if (const std::optional<double> own = own_spent(item)) spent = own;
  if (!applicable(item)) return {budget, spent, Absence::not_applicable, Absence::not_applicable};
  return amounts(budget, spent, [&] { return advance(item); });
}

Money Answers::plan_money() const {
  std::optional<double> budget, spent;
  for (const Index component : plan_.components) {
    if (!applicable(component)) continue;
    budget = added(budget, money(component).budget);
    spent = added(spent, money(component).spent);
  }
  return amounts(budget, spent, [&] { return advance_of(plan_parts()); });
}

}  // namespace peq::oracle
