#include "peq/assume.hpp"

#include <algorithm>

#include "evaluate/indicator.hpp"
#include "evaluate/tree.hpp"

namespace peq {

namespace {

using namespace evaluation;

EntryKind kind_of(const Item& item) {
  if (item.kind == ItemKind::indicator) return EntryKind::value;
  return is_rated(item.kind) ? EntryKind::rating : EntryKind::progress;
}

bool holds(const std::vector<Window>& windows, Date day) {
  return window_holding(windows, day).has_value();
}

bool has_period(const Plan& plan, const Item& item, DateRange days, Date day) {
  const Measure& measure = *item.measure;
  switch (measure.kind.value) {
  case IndicatorKind::level:
  case IndicatorKind::cumulative: return true;
  case IndicatorKind::maintain:
    return holds(windows_of(measure.every.value, days, plan.period.first), day);
  case IndicatorKind::flow: break;
  }
  const auto periods = scheduled_periods(measure, days, plan.period.first);
  return std::any_of(periods.begin(), periods.end(),
                     [&](const Scheduled& one) { return one.window.days.contains(day); });
}

std::optional<CannotAssume> refusal(const Plan& plan, Index index, double figure, Date day) {
  const Item& item = plan.items[index];
  const bool can_be_reported = is_leaf(item) || (is_rated(item.kind) && item.children.empty());
  if (!can_be_reported) return CannotAssume::has_parts;
  if (!in_force(plan, index, day)) return CannotAssume::not_in_force;
  const DateRange days = {item.start.value, deadline_on(item, day)};
  if (item.measure)
    return has_period(plan, item, days, day) ? std::nullopt
                                             : std::optional(CannotAssume::no_period);
  if (!(figure >= 0 && figure <= 100)) return CannotAssume::out_of_range;
  if (is_recurring(item) && !holds(windows_of(item.every->value, days, plan.period.first), day))
    return CannotAssume::no_occurrence;
  return std::nullopt;
}

}  // namespace

std::optional<CannotAssume> assume(Project& project, Index item, double figure, Date day) {
  if (const auto refused = refusal(project.plan, item, figure, day)) return refused;
  Entry entry;
  entry.date = day;
  entry.recorded = *Date::from_ymd(1900, 1, 1);
  entry.target = item;
  entry.kind = kind_of(project.plan.items[item]);
  entry.assumed = true;
  entry.figure = figure;
  project.entries.push_back(entry);
  return std::nullopt;
}

}  // namespace peq
