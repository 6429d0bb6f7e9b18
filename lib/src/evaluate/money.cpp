#include "evaluate/money.hpp"

namespace peq::evaluation {

std::optional<double> latest_spent(const Visible& entries) {
  std::optional<double> latest;
  for (const Entry& entry : entries)
    if (entry.spent) latest = entry.spent;
  return latest;
}

void add_parts(Money& money, std::span<const Money> parts) {
  std::optional<double> budget, spent;
  for (const Money& part : parts) {
    if (part.budget) budget = budget.value_or(0) + *part.budget;
    if (part.spent) spent = spent.value_or(0) + *part.spent;
  }
  if (!money.budget) money.budget = budget;
  if (!money.spent) money.spent = spent;
}

void set_execution(Money& money, const Figure& advance) {
  if (!money.budget)
    money.execution = Absence::not_applicable;
  else if (*money.budget == 0)
    money.execution = Absence::undefined;
  else if (!money.spent)
    money.execution = Absence::not_reported;
  else
    money.execution = 100 * *money.spent / *money.budget;

  if (!money.execution.has_number())
    money.gap = money.execution;
  else if (!advance.has_number())
    money.gap = advance;
  else
    money.gap = money.execution.number() - advance.number();
}

}  // namespace peq::evaluation
