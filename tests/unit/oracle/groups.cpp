#include "answers.hpp"

namespace peq::oracle {

Figure mean(const std::vector<Part>& parts, Missing missing, NotDue not_due) {
  bool any_applicable = false, any_weight = false, any_in_scope = false, any_unscheduled = false;
  bool any_number = false, any_unreported = false;
  double sum = 0, weights = 0;
  for (const Part& part : parts) {
    if (part.figure.is(Absence::not_applicable)) continue;
    any_applicable = true;
    if (part.weight == 0) continue;
    any_weight = true;
    if (part.figure.is(Absence::not_scheduled)) any_unscheduled = true;
    if (part.figure.is(Absence::not_scheduled) || part.figure.is(Absence::undefined)) continue;
    any_in_scope = true;
    if (part.figure.has_number()) any_number = true;
    if (part.figure.is(Absence::not_reported)) any_unreported = true;
    if (part.figure.is(Absence::not_reported) && missing == Missing::skip) continue;
    if (part.figure.is(Absence::not_due) && not_due == NotDue::left_out) continue;
    sum += part.weight * part.figure.number_or(0);
    weights += part.weight;
  }
  if (!any_applicable) return Absence::not_applicable;
  if (!any_weight) return Absence::undefined;
  if (!any_in_scope) return any_unscheduled ? Absence::not_scheduled : Absence::undefined;
  if (!any_number) return any_unreported ? Absence::not_reported : Absence::not_due;
  return sum / weights;
}

std::vector<Part> Answers::parts_by(const std::vector<Index>& group,
                                    Figure (Answers::*figure)(Index) const) const {
  std::vector<Part> parts;
  for (const Index item : applicable_of(group)) {
    parts.push_back({plan_.items[item].weight.value, (this->*figure)(item)});
  }
  return parts;
}

Figure Answers::advance_of(const std::vector<Index>& group) const {
  return mean(parts_by(group, &Answers::advance), modes_.strategies, NotDue::counts_zero);
}

Figure Answers::compliance_of(const std::vector<Index>& group) const {
  return mean(parts_by(group, &Answers::compliance), modes_.strategies, NotDue::left_out);
}

Figure Answers::coverage_of(const std::vector<Index>& group) const {
  return mean(parts_by(group, &Answers::coverage), Missing::skip, NotDue::left_out);
}

Figure Answers::measured_of(const std::vector<Index>& group) const {
  const bool by_advance = plan_.evaluation.measure == MeasureBy::advance;
  return by_advance ? advance_of(group) : compliance_of(group);
}

std::vector<Index> Answers::planned_members(const std::vector<Index>& group) const {
  const bool as_in_advance = advance_of(group).has_number();
  std::vector<Index> members;
  for (const Index item : applicable_of(group)) {
    const Figure a = advance(item);
    const bool counted = a.has_number() || a.is(Absence::not_due) ||
                         (a.is(Absence::not_reported) && modes_.strategies == Missing::zero);
    if (counted || !as_in_advance) members.push_back(item);
  }
  return members;
}

Figure Answers::planned_of(const std::vector<Index>& group) const {
  return mean(parts_by(planned_members(group), &Answers::planned), Missing::skip, NotDue::left_out);
}

std::optional<Curve> Answers::curve_of(const std::vector<Index>& group) const {
  std::vector<std::pair<double, Curve>> curves;
  for (const Index item : planned_members(group)) {
    const double weight = plan_.items[item].weight.value;
    const std::optional<Curve> part = curve(item);
    if (weight > 0 && part) curves.emplace_back(weight, *part);
  }
  if (curves.empty()) return std::nullopt;
  return [curves](double day) {
    double sum = 0, weights = 0;
    for (const auto& [weight, part] : curves) {
      sum += weight * part(day);
      weights += weight;
    }
    return sum / weights;
  };
}

}  // namespace peq::oracle
