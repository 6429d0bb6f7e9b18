#include "rules/entries.hpp"

#include <algorithm>

#include "base/text.hpp"
#include "peq/figure.hpp"
#include "rules/rules.hpp"

namespace peq::judging {

namespace {

using loading::describe;
using loading::Gaps;
using loading::RawEntry;
using text::format_number;

bool is_claim(const Entry& entry) {
  return entry.kind == EntryKind::progress || entry.kind == EntryKind::value;
}

/// The item that an entry is about; null for a review.
const Item* item_of(const Plan& plan, const Entry& entry) {
  return entry.kind == EntryKind::held ? nullptr : &plan.items[entry.target];
}

/// Whether the entry belongs to the calendar periods of its item, or to none of them: that is
/// judged with the periods.
bool is_of_period(const Item& item, const Entry& entry) {
  if (entry.occurrence) return true;
  if (item.every) return entry.kind == EntryKind::progress;
  return item.measure && (item.measure->kind.value == IndicatorKind::flow ||
                          item.measure->kind.value == IndicatorKind::maintain);
}

Date latest_deadline(const Item& item) {
  Date latest = item.deadline.value;
  for (const Reschedule& change : item.rescheduled)
    latest = std::max(latest, change.deadline.value);
  return latest;
}

/// The item itself or the nearest one above it that is not in force on a day; null where all are.
const Item* out_of_force(const Plan& plan, const Item& item, Date day) {
  for (const Item* at = &item;; at = &plan.items[at->parent]) {
    if (at->cancelled && at->cancelled->on.value <= day) return at;
    if (at->not_applicable) {
      const auto& [from, to, reason] = *at->not_applicable;
      if ((!from || from->value <= day) && (!to || day <= to->value)) return at;
    }
    if (at->parent == no_index) return nullptr;
  }
}

/// True the first time only.
bool first_time(std::vector<bool>& told, const Plan& plan, Index item) {
  told.resize(plan.items.size());
  if (told[item]) return false;
  told[item] = true;
  return true;
}

}  // namespace

void EntryJudge::see(const RawEntry& raw, const Entry* entry, const Plan* plan, const Gaps& gaps) {
  if (!raw.percent_sign) {
    judge_percent(raw.progress);
    judge_percent(raw.rating);
  }
  evidence_.judge(raw.evidence);
  if (!is_in_future(raw) && entry != nullptr && plan != nullptr)
    judge_day(raw, *entry, *plan, gaps);
}

void EntryJudge::judge_percent(const Optional<double>& percent) {
  if (!percent || percent->value <= 0 || percent->value >= 1) return;
  report(findings_, code::fraction, percent->at, Text(Msg::fraction, format_number(percent->value)),
         Text(Msg::fraction_help, format_number(percent->value),
              format_number(round_half_up(100 * percent->value, 6))));
}

bool EntryJudge::is_in_future(const RawEntry& raw) {
  if (!today_) return false;
  const bool date = raw.date.at != Place{} && raw.date.value > *today_;
  const bool recorded = !date && raw.recorded && raw.recorded->value > *today_;
  if (date)
    report(findings_, code::in_the_future, raw.date.at,
           Text(Msg::in_future, raw.date.value, *today_), Text(Msg::in_future_help), {},
           Text(Msg::in_future_label, raw.date.value - *today_));
  if (recorded)
    report(findings_, code::in_the_future, raw.recorded->at,
           Text(Msg::in_future_recorded, raw.recorded->value, *today_),
           Text(Msg::in_future_recorded_help), {},
           Text(Msg::in_future_label, raw.recorded->value - *today_));
  return date;
}

void EntryJudge::judge_day(const RawEntry& raw, const Entry& entry, const Plan& plan,
                           const Gaps& gaps) {
  const Item* item = item_of(plan, entry);
  const bool knows_dates = item != nullptr && !gaps.dates[entry.target];
  if (!gaps.period && is_before_or_after(raw, entry, plan, knows_dates)) return;
  if (item == nullptr || entry.kind == EntryKind::spent_only) return;
  if (!gaps.period && knows_dates) judge_start(raw, entry, plan);
  judge_force(raw, entry, plan);
}

bool EntryJudge::is_before_or_after(const RawEntry& raw, const Entry& entry, const Plan& plan,
                                    bool knows_dates) {
  const Item* item = item_of(plan, entry);
  if (item != nullptr && is_of_period(*item, entry)) return false;
  const bool by_start = plan.start.value < plan.period.first;
  const Date begin = by_start ? plan.start.value : plan.period.first;
  Date first = begin;
  if (knows_dates) first = std::min(first, item->start.value);
  if (entry.date < first) {
    report(findings_, code::outside_plan, raw.date.at, Text(Msg::before_plan, entry.date),
           Text(Msg::before_plan_help),
           {{by_start ? plan.start.at : plan.period_at, Text(Msg::plan_begins, begin)}},
           Text(Msg::before_plan_label, begin - entry.date));
    return true;
  }
  // Last payments, ratings and meetings of a plan that has ended are nothing strange.
  if (!is_claim(entry) || !knows_dates) return false;
  if (entry.date <= std::max(plan.period.last, latest_deadline(*item))) return false;
  report(findings_, code::outside_plan, raw.date.at, Text(Msg::after_plan, entry.date),
         Text(Msg::after_plan_help), {{plan.period_at, Text(Msg::period_ends, plan.period.last)}},
         Text(Msg::after_plan_label, entry.date - plan.period.last));
  return true;
}

void EntryJudge::judge_start(const RawEntry& raw, const Entry& entry, const Plan& plan) {
  const Item& item = plan.items[entry.target];
  if (!is_claim(entry) || is_of_period(item, entry) || entry.date >= item.start.value) return;
  // That nothing has been done yet is true, and so is a first measurement of the baseline.
  const Optional<double>* rest = item.measure ? &item.measure->baseline : nullptr;
  if (entry.figure == (rest != nullptr && *rest ? (*rest)->value : 0)) return;
  if (!first_time(told_start_, plan, entry.target)) return;
  report(findings_, code::before_start, raw.date.at,
         Text(Msg::before_start, entry.date, describe(item)), Text(Msg::before_start_help),
         {{item.start.at, Text(Msg::starts_here, item.start.value)}},
         Text(Msg::before_start_label, item.start.value - entry.date));
}

void EntryJudge::judge_force(const RawEntry& raw, const Entry& entry, const Plan& plan) {
  const Item* out = out_of_force(plan, plan.items[entry.target], entry.date);
  if (out == nullptr || !first_time(told_force_, plan, entry.target)) return;
  if (out->cancelled && out->cancelled->on.value <= entry.date) {
    report(findings_, code::after_cancellation, raw.date.at,
           Text(Msg::after_cancellation, entry.date, describe(*out), out->cancelled->on.value),
           Text(Msg::after_cancellation_help),
           {{out->cancelled->on.at, Text(Msg::the_cancellation)}});
    return;
  }
  std::vector<Related> related;
  const auto& [from, to, reason] = *out->not_applicable;
  if (from) related.push_back({from->at, Text(Msg::not_applicable_from, from->value)});
  if (to) related.push_back({to->at, Text(Msg::not_applicable_to, to->value)});
  report(findings_, code::after_cancellation, raw.date.at,
         Text(Msg::out_of_force, entry.date, describe(*out)), Text(Msg::out_of_force_help),
         std::move(related));
}

}  // namespace peq::judging
