// Reports that contradict each other, or that would not count.
#include <algorithm>
#include <optional>
#include <tuple>
#include <vector>

#include "base/text.hpp"
#include "load/entries.hpp"
#include "rules/rules.hpp"

namespace peq::judging {

namespace {

using loading::describe;
using text::format_number;

Text subject(const Plan& plan, const Entry& entry) {
  if (entry.kind == EntryKind::held) return Text(Msg::what_review, plan.reviews[entry.target].id);
  return describe(plan.items[entry.target]);
}

/// Values that are added up, so that two on a day are both meant.
bool adds_up(const Plan& plan, const Entry& entry) {
  if (entry.kind != EntryKind::value) return false;
  const IndicatorKind kind = plan.items[entry.target].measure->kind.value;
  return kind == IndicatorKind::cumulative || kind == IndicatorKind::flow;
}

/// The occurrence an entry belongs to; none where it belongs to none, or there are none.
std::optional<Period> occurrence_of(const Plan& plan, const Entry& entry) {
  if (entry.kind == EntryKind::held) return std::nullopt;
  const Item& item = plan.items[entry.target];
  if (!item.every) return std::nullopt;
  return entry.occurrence ? *entry.occurrence : Period::containing(entry.date, item.every->value);
}

/// The entries that follow on each other: same target and kind, same assessor, same occurrence.
auto series_key(const Plan& plan, const Entry& entry) {
  const Index by = entry.kind == EntryKind::rating ? entry.by : no_index;
  return std::tuple(entry.kind == EntryKind::held, entry.target, entry.kind, by,
                    occurrence_of(plan, entry));
}

/// Entries in order of series, then date, then reading.
std::vector<const Entry*> in_series(const Plan& plan, std::span<const Entry> entries) {
  std::vector<const Entry*> sorted;
  sorted.reserve(entries.size());
  for (const Entry& entry : entries) sorted.push_back(&entry);
  std::stable_sort(sorted.begin(), sorted.end(), [&](const Entry* a, const Entry* b) {
    // The cheap half of the key first: most entries differ in it.
    if (a->target != b->target) return a->target < b->target;
    const auto left = series_key(plan, *a);
    const auto right = series_key(plan, *b);
    return left != right ? left < right : a->date < b->date;
  });
  return sorted;
}

}  // namespace

void reports_on_one_day(Judge& judge) {
  const Plan& plan = judge.plan();
  const auto sorted = in_series(plan, judge.entries());
  for (std::size_t i = 1; i < sorted.size(); ++i) {
    const Entry& before = *sorted[i - 1];
    const Entry& entry = *sorted[i];
    if (entry.date != before.date || series_key(plan, entry) != series_key(plan, before) ||
        adds_up(plan, entry))
      continue;
    judge.report(code::two_on_one_day, entry.at,
                 Text(Msg::two_on_one_day, subject(plan, entry), entry.date),
                 Text(Msg::two_on_one_day_help), {{before.at, Text(Msg::the_other)}});
  }
}

void falling_reports(Judge& judge) {
  const Plan& plan = judge.plan();
  const auto sorted = in_series(plan, judge.entries());
  for (std::size_t i = 1; i < sorted.size(); ++i) {
    const Entry& before = *sorted[i - 1];
    const Entry& entry = *sorted[i];
    if (entry.kind != EntryKind::progress || entry.correction ||
        series_key(plan, entry) != series_key(plan, before) || entry.figure >= before.figure)
      continue;
    judge.report(code::falls, entry.at,
                 Text(Msg::falls, subject(plan, entry), format_number(before.figure),
                      format_number(entry.figure)),
                 Text(Msg::falls_help),
                 {{before.at, Text(Msg::falls_before, format_number(before.figure), before.date)}});
  }
  // Money is one series whatever else the entries say.
  std::vector<const Entry*> spending;
  for (const Entry& entry : judge.entries())
    if (entry.spent) spending.push_back(&entry);
  std::stable_sort(spending.begin(), spending.end(), [](const Entry* a, const Entry* b) {
    return std::tie(a->target, a->date) < std::tie(b->target, b->date);
  });
  for (std::size_t i = 1; i < spending.size(); ++i) {
    const Entry& before = *spending[i - 1];
    const Entry& entry = *spending[i];
    if (entry.target != before.target || entry.correction || *entry.spent >= *before.spent)
      continue;
    judge.report(code::spent_falls, entry.at,
                 Text(Msg::spent_falls, subject(plan, entry), format_number(*before.spent),
                      format_number(*entry.spent)),
                 Text(Msg::spent_falls_help),
                 {{before.at, Text(Msg::falls_before, format_number(*before.spent), before.date)}});
  }
}

void reports_in_no_period(Judge& judge) {
  const Plan& plan = judge.plan();
  for (const Entry& entry : judge.entries()) {
    if (entry.kind != EntryKind::progress && entry.kind != EntryKind::value) continue;
    const Item& item = plan.items[entry.target];
    if (!judge.knows_dates(item) || !judge.knows_measure(item)) continue;
    if (item.every && !entry.occurrence) {
      const auto range = loading::periods_of(plan, item, item.every->value);
      const Date first =
          range ? std::max(range->first.first_day(), item.start.value) : item.start.value;
      Date last = item.deadline.value;
      for (const Reschedule& reschedule : item.rescheduled)
        last = std::max(last, reschedule.deadline.value);
      if (!range || (entry.date >= first && entry.date <= last)) continue;
      judge.report(
          code::in_no_occurrence, entry.at, Text(Msg::in_no_occurrence, describe(item)),
          Text(Msg::in_no_occurrence_help, range->first.to_string(), range->last.to_string()));
    } else if (item.measure && (item.measure->kind.value == IndicatorKind::flow ||
                                item.measure->kind.value == IndicatorKind::maintain)) {
      const auto range = loading::periods_of(plan, item, item.measure->every.value);
      if (!range) continue;
      const Date first = std::max(range->first.first_day(), item.start.value);
      if (entry.date < first || entry.date > item.deadline.value) {
        judge.report(code::in_no_period, entry.at, Text(Msg::in_no_period, item.id),
                     Text(Msg::in_no_period_help, first, item.deadline.value));
        continue;
      }
      if (item.measure->kind.value != IndicatorKind::flow) continue;
      const Period period = Period::containing(entry.date, item.measure->every.value);
      double target = item.measure->target ? item.measure->target->value : 0;
      for (const auto& [named, value] : item.measure->targets)
        if (named.value == period) target = value.value;
      if (target == 0)
        judge.report(code::in_no_period, entry.at,
                     Text(Msg::in_unscheduled_period, item.id, period.to_string()),
                     Text(Msg::in_unscheduled_period_help));
    }
  }
}

}  // namespace peq::judging
