// Steps without inputs, and what a derivation has told already.
#include "evaluate/derive.hpp"

namespace peq::evaluation {

Step Deriver::of_item(Quantity quantity, Index item, const Figure& result, StepUnit unit) const {
  Step step;
  step.quantity = quantity;
  step.item = item;
  step.result = result;
  step.unit = unit;
  return step;
}

Step Deriver::entry_step(Quantity quantity, const Entry& entry, StepUnit unit) const {
  Step step = of_item(quantity, no_index, entry.figure, unit);
  step.operation = entry.assumed ? Operation::assumed : Operation::reported;
  step.date = entry.date;
  step.unit_of_plan = entry.by;
  if (entry.assumed) return step;
  step.at = entry.at;
  if (entry.recorded != entry.date) step.recorded = entry.recorded;
  return step;
}

Step day_step(Quantity quantity, Date date) {
  Step step;
  step.quantity = quantity;
  step.operation = Operation::by_rule;
  step.result = static_cast<double>(date.days());
  step.unit = StepUnit::date;
  return step;
}

Step Deriver::day(Quantity quantity, Date date) const { return day_step(quantity, date); }

Step Deriver::day(Quantity quantity, const Located<Date>& date) const {
  Step step = day_step(quantity, date.value);
  step.operation = Operation::written;
  step.at = date.at;
  return step;
}

Step Deriver::deadline(Index index) const {
  const Item& item = g_.item(index);
  Step step = day(Quantity::deadline, item.deadline);
  for (const Reschedule& change : item.rescheduled) {
    if (change.on.value > g_.t()) continue;
    step = day(Quantity::deadline, change.deadline);
    step.date = change.on.value;
  }
  return step;
}

Step Deriver::suspension(Index index) const {
  Step step = yes_or_no(Quantity::in_force, Operation::suspended, false);
  // What stands highest is told: everything below it is out of force with it.
  for (; index != no_index; index = g_.item(index).parent) {
    const Item& item = g_.item(index);
    if (item.cancelled && item.cancelled->on.value <= g_.t()) {
      step.item = index;
      step.date = item.cancelled->on.value;
      step.at = item.cancelled->on.at;
    } else if (in_force(g_.plan, index, g_.t())) {
      break;
    } else if (item.not_applicable &&
               (!item.not_applicable->from || item.not_applicable->from->value <= g_.t()) &&
               (!item.not_applicable->to || g_.t() <= item.not_applicable->to->value)) {
      step.item = index;
      step.date.reset();
      step.at = item.at;
      if (item.not_applicable->from) {
        step.date = item.not_applicable->from->value;
        step.at = item.not_applicable->from->at;
      }
    }
  }
  return step;
}

bool Deriver::tell(Step& step, Missing missing) {
  const bool alone = step.item != no_index && is_leaf(g_.item(step.item));
  step.missing = alone ? Missing::zero : missing;
  int about = -1;
  if (step.factor) about = static_cast<int>(*step.factor);
  if (step.macro) about = 10 + static_cast<int>(*step.macro);
  if (step.unit_of_plan != no_index) about = 100 + static_cast<int>(step.unit_of_plan);
  if (told_.emplace(step.quantity, step.item, about, step.missing).second) return true;
  step.operation = Operation::same;
  step.told = true;
  return false;
}

Step written(Quantity quantity, double number, StepUnit unit, const Place& at) {
  Step step;
  step.quantity = quantity;
  step.operation = Operation::written;
  step.result = number;
  step.unit = unit;
  step.at = at;
  return step;
}

Step by_rule(Quantity quantity, double number, StepUnit unit) {
  Step step;
  step.quantity = quantity;
  step.operation = Operation::by_rule;
  step.result = number;
  step.unit = unit;
  return step;
}

Step setting(Quantity quantity, double number, StepUnit unit) {
  Step step = by_rule(quantity, number, unit);
  step.operation = Operation::setting;
  return step;
}

Step yes_or_no(Quantity quantity, Operation operation, bool yes, std::vector<Step> inputs) {
  Step step = by_rule(quantity, yes ? 1 : 0, StepUnit::yesno);
  by(step, operation, std::move(inputs));
  return step;
}

void by(Step& step, Operation operation, std::vector<Step> inputs) {
  step.operation = operation;
  step.inputs = std::move(inputs);
}

void weigh(std::vector<Step>& inputs, Rule rule) {
  double total = 0;
  for (Step& input : inputs) {
    if (!input.weight) input.weight = 1.0;
    if (!input.treatment) input.treatment = treatment_of({*input.weight, input.result}, rule);
    if (*input.treatment == Treatment::counted || *input.treatment == Treatment::counted_as_zero)
      total += *input.weight;
  }
  for (Step& input : inputs)
    if (*input.treatment == Treatment::counted || *input.treatment == Treatment::counted_as_zero)
      input.share = *input.weight / total;
}

}  // namespace peq::evaluation
