#include <algorithm>

#include "answers.hpp"

namespace peq::oracle {
namespace {

constexpr double guard = 1e-9;

}  // namespace

bool Answers::complete(Index item) const { return completed_on(item).has_value(); }

std::optional<Date> Answers::all_complete(const std::vector<Index>& group) const {
  std::optional<Date> latest;
  for (const Index item : applicable_of(group)) {
    const std::optional<Date> one = completed_on(item);
    if (!one) return std::nullopt;
    if (!latest || *one > *latest) latest = one;
  }
  return latest;
}

std::optional<Date> Answers::completed_on(Index item) const {
  if (!applicable(item) || is_rated(item)) return std::nullopt;
  if (is_group(item)) return all_complete(strategies_below(item));
  std::vector<std::optional<Date>> all;
  if (plan_.items[item].kind == ItemKind::indicator) {
    all = indicator_reached(item);
  } else if (is_leaf(item) && is_recurring(item)) {
    for (const Occurrence& duty : occurrences(item)) all.push_back(duty.completed_on);
  } else if (is_leaf(item)) {
    std::vector<bool> at_100;
    for (const Entry& entry : reports(item)) at_100.push_back(entry.figure >= 100);
    all.push_back(final_run(reports(item), at_100));
  } else {
    return all_complete(parts(item));
  }
  std::optional<Date> latest;
  for (const std::optional<Date>& one : all) {
    if (!one) return std::nullopt;
    if (!latest || *one > *latest) latest = one;
  }
  return latest;
}

Status Answers::status_by_compliance(Index item) const {
  Figure c = with(Missing::zero).compliance(item);
  if (c.is(Absence::not_reported)) c = 0.0;  // a missing report counts as A = 0
  if (!c.has_number()) return Status::on_track;
  if (c.number() >= plan_.evaluation.on_track - guard) return Status::on_track;
  return c.number() >= plan_.evaluation.at_risk - guard ? Status::at_risk : Status::behind;
}

void Answers::judge(Index item, ItemResult& result) const {
  result.flags = flags(item);
  result.status = Status::cancelled;
  if (!applicable(item)) return;

  const Date end = deadline(item);
  const std::vector<Occurrence> duties =
      is_recurring(item) ? occurrences(item) : std::vector<Occurrence>{};
  for (const Occurrence& duty : duties) {
    if (duty.ended && !duty.completed_on) result.missed += 1;
    if (duty.window.contains(t_)) result.days_left = duty.window.last - t_;
  }
  if (!is_recurring(item)) result.days_left = std::max(0, end - t_);

  if (complete(item)) {
    int late = is_recurring(item) ? 0 : *completed_on(item) - end;
    for (const Occurrence& duty : duties) {
      late = std::max(late, *duty.completed_on - duty.window.last);
    }
    result.status = late > 0 ? Status::done_late : Status::done;
    result.days_late = std::max(0, late);
    return;
  }
  if (!is_recurring(item) && t_ > end) {
    result.status = Status::overdue;
    result.days_late = t_ - end;
    return;
  }
  if (t_ < plan_.items[item].start.value) {
    result.status = Status::upcoming;
    return;
  }
  std::optional<Occurrence> last_ended;
  for (const Occurrence& duty : duties) {
    if (duty.ended) last_ended = duty;
  }
  if (last_ended && !last_ended->completed_on) {
    result.status = Status::overdue;
    result.days_late = t_ - last_ended->window.last;
    return;
  }
  result.status = status_by_compliance(item);
}

Flags Answers::flags(Index item) const {
  Flags flags;
  flags.rescheduled = rescheduled(item);
  if (!applicable(item)) return flags;

  const Item& it = plan_.items[item];
  const bool open = !complete(item);
  const Date soon = later_by(t_, plan_.evaluation.due_soon);
  if (is_recurring(item)) {
    for (const Occurrence& duty : occurrences(item)) {
      if (!duty.window.contains(t_) || duty.completed_on) continue;
      flags.due_soon = duty.window.last <= soon;
    }
  } else {
    flags.due_soon = open && t_ <= deadline(item) && deadline(item) <= soon;
  }
  if (!it.report_every) return flags;
  const Interval every = it.report_every->value;
  const std::optional<Date> last = last_report(item);
  if (last) {
    flags.stale = open && t_ >= it.start.value && *last < earlier_by(t_, every);
  } else {
    flags.unreported = t_ >= later_by(it.start.value, every);
  }
  return flags;
}

}  // namespace peq::oracle
