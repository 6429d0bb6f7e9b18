#include "evaluate/rollup.hpp"

namespace peq::evaluation {

Treatment treatment_of(const Part& part, Rule rule) {
  if (part.figure.is(Absence::not_applicable)) return Treatment::not_applicable;
  if (part.weight <= 0) return Treatment::no_weight;
  if (part.figure.has_number()) return Treatment::counted;
  switch (part.figure.absence()) {
  case Absence::not_applicable: return Treatment::not_applicable;
  case Absence::not_scheduled: return Treatment::not_scheduled;
  case Absence::undefined: return Treatment::undefined;
  case Absence::not_due:
    return rule.not_due == NotDue::zero ? Treatment::counted_as_zero : Treatment::not_due;
  case Absence::not_reported:
    return rule.missing == Missing::zero ? Treatment::counted_as_zero : Treatment::not_reported;
  }
  return Treatment::undefined;
}

Figure weighted_mean(std::span<const Part> parts, Rule rule) {
  double sum = 0, weight = 0;
  bool any_number = false, any_applicable = false, any_weight = false;
  bool any_not_scheduled = false, any_not_due = false, any_not_reported = false;
  for (const Part& part : parts) {
    const Treatment treatment = treatment_of(part, rule);
    if (treatment == Treatment::not_applicable) continue;
    any_applicable = true;
    if (treatment == Treatment::no_weight) continue;
    any_weight = true;
    any_not_scheduled = any_not_scheduled || treatment == Treatment::not_scheduled;
    any_not_due = any_not_due || part.figure.is(Absence::not_due);
    any_not_reported = any_not_reported || part.figure.is(Absence::not_reported);
    if (treatment == Treatment::counted) {
      any_number = true;
      sum += part.weight * part.figure.number();
      weight += part.weight;
    } else if (treatment == Treatment::counted_as_zero) {
      weight += part.weight;
    }
  }
  // No figure is invented where there is none among the parts: zeros only fill gaps.
  if (any_number) return sum / weight;
  if (!any_applicable) return Absence::not_applicable;
  if (!any_weight) return Absence::undefined;
  if (any_not_reported) return Absence::not_reported;
  if (any_not_due) return Absence::not_due;
  return any_not_scheduled ? Absence::not_scheduled : Absence::undefined;
}

bool counts_in_planned(const PlannedPart& part, const Figure& mean_advance, Missing missing) {
  if (part.weight <= 0 || !part.planned.has_number()) return false;
  if (!mean_advance.has_number()) return true;
  const Treatment treatment = treatment_of({part.weight, part.advance}, {missing, NotDue::zero});
  return treatment == Treatment::counted || treatment == Treatment::counted_as_zero;
}

Figure mean_planned(std::span<const PlannedPart> parts, const Figure& mean_advance,
                    Missing missing) {
  double sum = 0, weight = 0;
  for (const PlannedPart& part : parts) {
    if (!counts_in_planned(part, mean_advance, missing)) continue;
    sum += part.weight * part.planned.number();
    weight += part.weight;
  }
  // P is absent exactly where A is for a reason that holds for every day.
  return weight > 0 ? Figure(sum / weight) : mean_advance;
}

}  // namespace peq::evaluation
