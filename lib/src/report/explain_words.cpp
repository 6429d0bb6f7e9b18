#include "report/explain_words.hpp"

#include <algorithm>
#include <cmath>

#include "peq/messages.hpp"
#include "report/evaluate_parts.hpp"
#include "report/numbers.hpp"
#include "report/words.hpp"

namespace peq {

std::string say(Language language, Quantity quantity) {
  constexpr auto first = static_cast<int>(Quantity::advance);
  const auto number = static_cast<int>(quantity);
  // The names stand in the order of Quantity.
  if (number < first) return {};
  return say(language, static_cast<Msg>(static_cast<int>(Msg::quantity_advance) + number - first));
}

namespace report {

namespace {

static_assert(static_cast<int>(Msg::quantity_in_time) - static_cast<int>(Msg::quantity_advance) ==
              static_cast<int>(Quantity::in_time) - static_cast<int>(Quantity::advance));

std::string date_of(double days) {
  return Date::from_days(static_cast<std::int32_t>(std::floor(days))).to_string();
}

/// A number inside a sum or product: negative ones in brackets.
std::string term(const Step& step) {
  if (!step.result.has_number()) return "0";
  if (step.unit == StepUnit::date) return date_of(step.result.number());
  const std::string digits = plain_number(step.result.number());
  return digits.starts_with('-') ? "(" + digits + ")" : digits;
}

std::string number(double value) {
  const std::string digits = plain_number(value);
  return digits.starts_with('-') ? "(" + digits + ")" : digits;
}

bool counts(const Step& step) {
  return step.treatment == Treatment::counted || step.treatment == Treatment::counted_as_zero;
}

std::vector<const Step*> counted(const Step& step) {
  std::vector<const Step*> inputs;
  for (const Step& input : step.inputs)
    if (counts(input)) inputs.push_back(&input);
  return inputs;
}

bool equally_weighted(const std::vector<const Step*>& inputs) {
  return std::all_of(inputs.begin(), inputs.end(),
                     [&](const Step* one) { return *one->weight == *inputs.front()->weight; });
}

std::string joined(const std::vector<std::string>& terms, const char* sign) {
  return join(terms, std::string(" ") + sign + " ");
}

/// `(2 × 40 + 1 × 55) / 3`; of many parts only the two sums.
std::string mean_in_numbers(const Step& step) {
  constexpr std::size_t most_terms = 6;
  const auto inputs = counted(step);
  if (inputs.size() == 1) return {};
  const bool equal = equally_weighted(inputs);
  double sum = 0;
  double weights = 0;
  std::vector<std::string> terms;
  for (const Step* input : inputs) {
    const double weight = equal ? 1 : *input->weight;
    sum += weight * input->result.number_or(0);
    weights += weight;
    terms.push_back((equal ? std::string() : number(weight) + " × ") + term(*input));
  }
  const std::string all = inputs.size() > most_terms ? number(sum) : "(" + joined(terms, "+") + ")";
  return all + " / " + number(weights);
}

std::string sum_in_numbers(const Step& step) {
  constexpr std::size_t most_terms = 12;
  if (step.inputs.size() < 2 || step.inputs.size() > most_terms) return {};
  std::vector<std::string> terms;
  for (const Step& input : step.inputs) terms.push_back(term(input));
  return joined(terms, "+");
}

/// Days of a point, fraction included.
double day_of(const Step& point) {
  return point.low ? *point.low : static_cast<double>(point.date->days());
}

/// `20 + (70 − 20) × 365 / 730`.
std::string line_in_numbers(const Step& from, const Step& to, double days) {
  const std::string begin = term(from);
  const std::string rise = begin == "0" ? term(to) : "(" + term(to) + " − " + begin + ")";
  return (begin == "0" ? "" : begin + " + ") + rise + " × " + number(days) + " / " +
         number(day_of(to) - day_of(from));
}

std::string reach_in_numbers(const Step& step) {
  const Step& from = step.inputs[1];
  const Step& to = step.inputs[2];
  const double start = step.inputs[3].result.number();
  const double sought = std::min(step.inputs[0].result.number(), 100.0);
  if (from.result.number() >= sought - rounding_guard) return {};
  if (day_of(to) == day_of(from) || to.result.number() < sought - rounding_guard) return {};
  const std::string lead = number(day_of(from) - start);
  const std::string begin = term(from);
  const std::string rest =
      begin == "0" ? number(sought) : "(" + number(sought) + " − " + begin + ")";
  const std::string rise = begin == "0" ? term(to) : "(" + term(to) + " − " + begin + ")";
  return (lead == "0" ? "" : lead + " + ") + number(day_of(to) - day_of(from)) + " × " + rest +
         " / " + rise;
}

/// What stands left of the equals sign.
std::string left_side(const View& view, const Step& step) {
  const auto x = [&](std::size_t i) { return term(step.inputs[i]); };
  switch (step.operation) {
  case Operation::sum:
  case Operation::sum_of_known: return sum_in_numbers(step);
  case Operation::difference:
    return step.inputs[0].unit == StepUnit::date ? std::string() : x(0) + " − " + x(1);
  case Operation::quarter: return x(0) + " / 4";
  case Operation::product: return x(0) + " × " + x(1) + " / 100";
  case Operation::percentage:
  case Operation::budget_share:
  case Operation::compliance_of: return "100 × " + x(0) + " / " + x(1);
  case Operation::way:
    return x(1) == "0" ? "100 × " + x(0) + " / " + x(2)
                       : "100 × (" + x(0) + " − " + x(1) + ") / (" + x(2) + " − " + x(1) + ")";
  case Operation::weighted_mean:
  case Operation::mean_of_all: return mean_in_numbers(step);
  case Operation::share: {
    const auto ones = std::count_if(step.inputs.begin(), step.inputs.end(),
                                    [](const Step& one) { return one.result == Figure(1.0); });
    return "100 × " + std::to_string(ones) + " / " + std::to_string(step.inputs.size());
  }
  case Operation::on_line: {
    const double days = view.evaluation.options.as_of.days() - day_of(step.inputs[0]);
    return line_in_numbers(step.inputs[0], step.inputs[1], days);
  }
  case Operation::reach: return reach_in_numbers(step);
  case Operation::finish:
    return plain_number(step.inputs[1].result.number() - step.inputs[0].result.number()) + " × " +
           x(3) + " / " + x(2);
  default: return {};
  }
}

std::string comparison(const Step& step) {
  const char* sign = step.operation == Operation::at_most ? "≤"
                     : step.operation == Operation::over  ? ">"
                     : step.operation == Operation::under ? "<"
                                                          : "≥";
  const char* not_sign = step.operation == Operation::at_most ? ">"
                         : step.operation == Operation::over  ? "≤"
                         : step.operation == Operation::under ? "≥"
                                                              : "<";
  return term(step.inputs[0]) + " " + (step.result == Figure(1.0) ? sign : not_sign) + " " +
         term(step.inputs[1]);
}

bool compares(Operation operation) {
  return operation == Operation::at_least || operation == Operation::at_least_or_not_due ||
         operation == Operation::at_most || operation == Operation::over ||
         operation == Operation::under;
}

std::string bounded(const View& view, const Step& step) {
  if (step.low && step.high)
    return view.say(Msg::formula_cut, plain_number(*step.low), plain_number(*step.high));
  if (step.high) return view.say(Msg::formula_cut_below, plain_number(*step.high));
  return step.low ? view.say(Msg::formula_cut_above, plain_number(*step.low)) : std::string();
}

std::string same_in_words(const View& view, const Step& step) {
  switch (step.quantity) {
  case Quantity::advance:
  case Quantity::occurrence:
  case Quantity::spent: return view.say(Msg::formula_latest);
  case Quantity::achievement:
    return view.say(Msg::formula_derived, say(view.language, step.inputs.front().quantity));
  case Quantity::factor: return view.say(Msg::formula_rated);
  default: return {};
  }
}

std::string mean_in_words(const View& view, const Step& step) {
  const auto inputs = counted(step);
  if (inputs.empty() || !step.result.has_number()) return view.say(Msg::formula_mean_nothing);
  if (inputs.size() == 1)
    return step.inputs.size() == 1 ? std::string() : view.say(Msg::formula_single);
  return equally_weighted(inputs) ? view.say(Msg::formula_step_plain_mean, inputs.size())
                                  : view.say(Msg::formula_step_mean);
}

}  // namespace

std::string name_of(const View& view, const Step& step, const Step* above) {
  std::string name;
  if (step.macro && step.quantity == Quantity::macro)
    name = say_short(view.language, *step.macro);
  else if (step.factor && step.quantity == Quantity::factor)
    name =
        std::to_string(static_cast<int>(*step.factor) + 1) + " " + say(view.language, *step.factor);
  else if (step.quantity == Quantity::verdict)
    name = step.status ? peq::say(view.language, *step.status) : std::string();
  else
    name = peq::say(view.language, step.quantity);
  if (step.quantity == Quantity::point && step.date) name = step.date->to_string();
  if (step.period) name = view.say(Msg::step_of, step.period->to_string(), name);
  const bool other_item = step.item != no_index && (above == nullptr || above->item != step.item);
  if (other_item) name = view.say(Msg::step_of, view.item(step.item).id, name);
  return name;
}

std::string result_of(const View& view, const Step& step) {
  if (step.quantity == Quantity::status) return peq::say(view.language, *step.status);
  if (!step.result.has_number()) {
    if (step.refusal) return say(view.language, *step.refusal);
    return peq::say(view.language, step.result.absence());
  }
  std::string digits = plain_number(step.result.number());
  switch (step.unit) {
  case StepUnit::percent: return view.say(Msg::percent_of, digits);
  case StepUnit::days: return view.say(Msg::step_days, digits);
  case StepUnit::date: return date_of(step.result.number());
  case StepUnit::yesno: return view.say(step.result.number() == 1 ? Msg::step_yes : Msg::step_no);
  case StepUnit::money:
    return view.plan.currency.empty() ? digits : digits + " " + view.plan.currency;
  case StepUnit::points:
  case StepUnit::number: return digits;
  }
  return digits;
}

std::string formula_of(const View& view, const Step& step) {
  if (step.quantity == Quantity::macro && step.operation == Operation::mean_of_all) {
    std::vector<FactorShare> shares;
    for (const Step& input : step.inputs) shares.push_back({*input.factor, *input.weight});
    return formula(view, shares);
  }
  if (step.quantity == Quantity::macro) return formula(view, *step.macro);
  switch (step.operation) {
  case Operation::same: return same_in_words(view, step);
  case Operation::sum:
    if (step.inputs.empty()) return view.say(Msg::formula_nothing_reported);
    return step.inputs.front().quantity == Quantity::target ? view.say(Msg::formula_total_targets)
                                                            : view.say(Msg::formula_total);
  case Operation::sum_of_known: return step.inputs.empty() ? "" : view.say(Msg::formula_sum_parts);
  case Operation::difference:
    return view.say(step.quantity == Quantity::gap ? Msg::formula_gap : Msg::formula_days_between);
  case Operation::percentage:
  case Operation::budget_share:
    return view.say(Msg::formula_percentage, say(view.language, step.inputs[0].quantity),
                    say(view.language, step.inputs[1].quantity));
  case Operation::way: return view.say(Msg::formula_way);
  case Operation::cut: return bounded(view, step);
  case Operation::within:
    return step.inputs.empty() ? view.say(Msg::formula_no_value) : bounded(view, step);
  case Operation::weighted_mean:
  case Operation::mean_of_all: return mean_in_words(view, step);
  case Operation::compliance_of: {
    const Figure& planned = step.inputs[1].result;
    if (!step.inputs[0].result.has_number() || !planned.has_number() || planned.number() > 0)
      return view.say(Msg::formula_compliance);
    return view.say(step.result.has_number() ? Msg::formula_compliance_unplanned
                                             : Msg::formula_compliance_not_due);
  }
  case Operation::share: return view.say(Msg::formula_share);
  case Operation::covered: return view.say(Msg::formula_covered);
  case Operation::before_start: return view.say(Msg::formula_before_start);
  case Operation::after_deadline: return view.say(Msg::formula_after_deadline);
  case Operation::on_line: return view.say(Msg::formula_on_line);
  case Operation::no_report:
    return view.say(step.result.is(Absence::not_reported) ? Msg::formula_no_report
                                                          : Msg::formula_no_report_due);
  case Operation::no_rating:
    return view.say(step.result.is(Absence::not_reported) ? Msg::formula_no_rating
                                                          : Msg::formula_no_rating_due);
  case Operation::no_periods: return view.say(Msg::formula_no_periods);
  case Operation::not_stated: return view.say(Msg::formula_not_stated);
  case Operation::reach: return view.say(Msg::formula_reach);
  case Operation::finish: return view.say(Msg::formula_finish);
  case Operation::late_by: return view.say(Msg::formula_late);
  case Operation::worst: return view.say(Msg::formula_worst);
  case Operation::both:
    return view.say(step.inputs.empty() ? Msg::formula_nothing_done : Msg::formula_all_done);
  case Operation::first_to_hold: return view.say(Msg::formula_first);
  case Operation::otherwise:
    return step.quantity == Quantity::verdict ? view.say(Msg::formula_otherwise) : std::string();
  case Operation::at_least_or_not_due: {
    const Figure& figure = step.inputs[0].result;
    const bool nothing_due = !figure.has_number() && !figure.is(Absence::not_reported);
    return nothing_due ? view.say(Msg::formula_not_due_either) : std::string();
  }
  case Operation::suspended:
    if (step.quantity == Quantity::in_force) return {};
    return view.say(step.inputs.empty() ? Msg::formula_none_in_force : Msg::formula_suspended);
  default: return {};
  }
}

std::string numbers_of(const View& view, const Step& step) {
  if (step.inputs.empty()) return {};
  if (compares(step.operation))
    return step.operation == Operation::at_least_or_not_due && !formula_of(view, step).empty()
               ? std::string()
               : comparison(step);
  if (!step.result.has_number()) return {};
  const std::string left = left_side(view, step);
  if (left.empty()) return {};
  const std::string result = plain_number(step.result.number());
  switch (step.operation) {
  case Operation::compliance_of: {
    const double planned = step.inputs[1].result.number();
    if (planned <= 0) return {};
    const double uncut = 100 * step.inputs[0].result.number() / planned;
    const std::string equals = left + " = " + plain_number(uncut);
    return uncut > 100 ? equals + " → 100" : equals;
  }
  case Operation::finish: {
    const double days = (step.inputs[1].result.number() - step.inputs[0].result.number()) /
                        step.inputs[2].result.number() * step.inputs[3].result.number();
    const double whole = step.result.number() - step.inputs[0].result.number();
    return left + " = " + plain_number(days) + " → " +
           view.say(Msg::formula_finish_days, plain_number(whole), term(step.inputs[0]));
  }
  default: return left + " = " + result;
  }
}

}  // namespace report

}  // namespace peq
