#include "evaluate/reporting.hpp"

#include <algorithm>

#include "evaluate/indicator.hpp"
#include "evaluate/tree.hpp"

namespace peq::evaluation {

namespace {

/// The periods of a flow or a maintained indicator; of a flow those with a target.
std::vector<Window> periods_of(const Plan& plan, const Item& item, DateRange days) {
  const Measure& measure = *item.measure;
  auto windows = windows_of(measure.every.value, days, plan.period.first);
  if (measure.kind.value != IndicatorKind::flow) return windows;
  const auto targets = targets_by_period(measure);
  std::erase_if(windows, [&](const Window& window) {
    const auto own = std::find_if(targets.begin(), targets.end(), [&](const auto& target) {
      return target.first == window.period;
    });
    if (own != targets.end()) return own->second == 0;
    return !measure.target || measure.target->value == 0;
  });
  return windows;
}

ReportingRule by_interval(const Interval& every, DateRange days) {
  return {ReportingRule::Kind::interval, every, {}, days};
}

ReportingRule by_periods(std::vector<Window> windows) {
  return {ReportingRule::Kind::periods, {}, std::move(windows), {}};
}

ReportingRule rule_of_indicator(const Plan& plan, const Item& item, DateRange days) {
  if (!item.measure) return {};
  const IndicatorKind kind = item.measure->kind.value;
  if (item.measure->frequency) return by_interval(*item.measure->frequency, days);
  if (kind == IndicatorKind::flow || kind == IndicatorKind::maintain)
    return by_periods(periods_of(plan, item, days));
  return item.report_every ? by_interval(item.report_every->value, days) : ReportingRule{};
}

}  // namespace

bool is_reported_on(const Item& item) {
  return is_leaf(item) || (is_rated(item.kind) && item.children.empty());
}

ReportingRule reporting_rule(const Plan& plan, Index index, Date day) {
  const Item& item = plan.items[index];
  const DateRange days{item.start.value, deadline_on(item, day)};
  if (!is_reported_on(item)) return {};
  if (is_rated(item.kind)) return by_interval(plan.evaluation.ratings_valid_for, days);
  if (item.kind == ItemKind::indicator) return rule_of_indicator(plan, item, days);
  if (is_recurring(item)) return by_periods(windows_of(item.every->value, days, plan.period.first));
  if (!item.report_every) return {};
  // What is overdue is still to be reported on.
  return by_interval(item.report_every->value, {days.first, std::max(days.last, plan.period.last)});
}

bool is_report(const Entry& entry) { return entry.kind != EntryKind::spent_only; }

bool in_force_on(const Plan& plan, Index item, Date day) {
  for (Index at = item; at != no_index; at = plan.items[at].parent)
    if (suspended(plan.items[at], day)) return false;
  return true;
}

std::optional<Date> back_in_force(const Plan& plan, Index item, Date day) {
  std::optional<Date> back;
  for (Index at = item; at != no_index; at = plan.items[at].parent) {
    const auto& suspension = plan.items[at].not_applicable;
    if (suspension && suspension->to && suspension->to->value < day)
      back = std::max(back, std::optional(suspension->to->value + 1));
  }
  return back;
}

Date after_intervals(Date start, const Interval& every, int count) {
  return start + Interval{every.count * count, every.unit};
}

std::vector<DateRange> stretches(Date start, const Interval& every, Date last) {
  std::vector<DateRange> found;
  for (int count = 0;; ++count) {
    const DateRange one{after_intervals(start, every, count),
                        after_intervals(start, every, count + 1) - 1};
    if (one.last > last) return found;
    found.push_back(one);
  }
}

}  // namespace peq::evaluation
