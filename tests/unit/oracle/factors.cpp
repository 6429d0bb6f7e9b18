#include "answers.hpp"

namespace peq::oracle {

NotDue Answers::not_due_by_measure() const {
  const bool by_advance = plan_.evaluation.measure == MeasureBy::advance;
  return by_advance ? NotDue::counts_zero : NotDue::left_out;
}

bool Answers::achievement_derived(Index item) const { return own_indicators(item).empty(); }

Figure Answers::achievement(Index item) const {
  if (!applicable(item)) return Absence::not_applicable;
  return achievement_derived(item) ? measured(item) : measured_of(own_indicators(item));
}

Figure Answers::achievement_coverage(Index item) const {
  if (!applicable(item)) return Absence::not_applicable;
  return achievement_derived(item) ? coverage(item) : coverage_of(own_indicators(item));
}

std::vector<double> Answers::ratings(Index item) const {
  std::vector<double> found;
  const Date oldest = earlier_by(t_, plan_.evaluation.ratings_valid_for);
  std::vector<Index> assessors;
  for (Index unit = 0; unit < plan_.units.size(); ++unit) assessors.push_back(unit);
  assessors.push_back(no_index);  // the anonymous one
  for (const Index assessor : assessors) {
    std::optional<Entry> latest;
    for (const Entry& entry : entries_) {
      if (entry.kind != EntryKind::rating || entry.target != item || entry.by != assessor) continue;
      if (!visible(entry) || entry.date < oldest) continue;
      if (!latest || entry.date >= latest->date) latest = entry;
    }
    if (latest) found.push_back(latest->figure);
  }
  return found;
}

Figure Answers::rating(Index item) const {
  if (!applicable(item)) return Absence::not_applicable;
  if (!plan_.items[item].children.empty()) return achievement(item);
  const std::vector<double> found = ratings(item);
  if (found.empty()) return t_ < plan_.start.value ? Absence::not_due : Absence::not_reported;
  double sum = 0;
  for (const double one : found) sum += one;
  return sum / static_cast<double>(found.size());
}

Figure Answers::factor(FactorId factor) const {
  switch (factor) {
  case FactorId::vision:
    return plan_.vision == no_index ? Absence::not_applicable : rating(plan_.vision);
  case FactorId::mission:
    return plan_.mission == no_index ? Absence::not_applicable : rating(plan_.mission);
  case FactorId::values:
    return mean(parts_by(plan_.values, &Answers::rating), modes_.ratings, NotDue::left_out);
  case FactorId::objectives:
    return mean(parts_by(plan_.objectives, &Answers::achievement), modes_.strategies,
                not_due_by_measure());
  case FactorId::strategies: return measured_of(plan_.strategies);
  }
  return Absence::not_applicable;
}

Figure Answers::factor_coverage(FactorId factor) const {
  switch (factor) {
  case FactorId::vision:
    return plan_.vision == no_index ? Absence::not_applicable : coverage(plan_.vision);
  case FactorId::mission:
    return plan_.mission == no_index ? Absence::not_applicable : coverage(plan_.mission);
  case FactorId::values: return coverage_of(plan_.values);
  case FactorId::objectives:
    return mean(parts_by(plan_.objectives, &Answers::achievement_coverage), Missing::skip,
                NotDue::left_out);
  case FactorId::strategies: return coverage_of(plan_.strategies);
  }
  return Absence::not_applicable;
}

}  // namespace peq::oracle
