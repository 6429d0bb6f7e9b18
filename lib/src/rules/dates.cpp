// Starts, deadlines, schedules and what shifts them.
#include <algorithm>
#include <set>
#include <utility>

#include "base/text.hpp"
#include "load/entries.hpp"
#include "rules/rules.hpp"

namespace peq::judging {

namespace {

using loading::describe;

bool is_work(const Item& item) {
  return item.kind == ItemKind::strategy || item.kind == ItemKind::action;
}

bool has_dates(const Item& item) {
  return is_work(item) || item.kind == ItemKind::component || item.kind == ItemKind::objective;
}

/// The item above, as far as it hands down dates; none for what hangs on the plan itself.
const Item* above(const Plan& plan, const Item& item) {
  return item.parent == no_index ? nullptr : &plan.items[item.parent];
}

/// Where a date comes from: the item's own line, or the item or plan it is inherited from.
Related origin(const Plan& plan, const Item& item, Located<Date> Item::*date, Msg here,
               Msg inherited) {
  const Place at = (item.*date).at;
  const Item* owner = &item;
  while (const Item* parent = above(plan, *owner)) {
    if ((parent->*date).at != at) break;
    owner = parent;
  }
  const Date day = (item.*date).value;
  const bool from_plan = at == (date == &Item::start ? plan.start.at : plan.period_at);
  if (from_plan) return {at, Text(inherited, day, Text(Msg::the_plan))};
  if (owner == &item) return {at, Text(here, day)};
  return {at, Text(inherited, day, describe(*owner))};
}

/// Whether the item is computed by periods of the calendar.
bool has_periods(const Item& item) {
  return item.every || (item.measure && (item.measure->kind.value == IndicatorKind::flow ||
                                         item.measure->kind.value == IndicatorKind::maintain));
}

bool inherits_both(const Plan& plan, const Item& item) {
  const Item* parent = above(plan, item);
  const Place start = parent != nullptr ? parent->start.at : plan.start.at;
  const Place deadline = parent != nullptr ? parent->deadline.at : plan.period_at;
  return item.start.at == start && item.deadline.at == deadline;
}

/// Whether a change of deadline was decided for the item itself, not for the one above it.
bool is_own(const Plan& plan, const Item& item, const Reschedule& change) {
  const Item* parent = above(plan, item);
  if (parent == nullptr) return true;
  return std::none_of(
      parent->rescheduled.begin(), parent->rescheduled.end(),
      [&](const Reschedule& other) { return other.deadline.at == change.deadline.at; });
}

void check_points(Judge& judge, const Item& item, const std::vector<SchedulePoint>& points,
                  Date deadline) {
  for (std::size_t i = 0; i < points.size(); ++i) {
    const SchedulePoint& point = points[i];
    if (point.date.value <= item.start.value || point.date.value >= deadline)
      judge.report(code::schedule_outside, point.date.at,
                   Text(Msg::schedule_outside, point.date.value, item.start.value, deadline),
                   Text(Msg::schedule_outside_help));
    if (i == 0) continue;
    const SchedulePoint& before = points[i - 1];
    if (point.date.value <= before.date.value)
      judge.report(code::schedule_falls, point.date.at,
                   Text(Msg::schedule_order, point.date.value, before.date.value),
                   Text(Msg::schedule_help), {{before.date.at, Text(Msg::point_before)}});
    else if (point.progress.value < before.progress.value)
      judge.report(code::schedule_falls, point.progress.at,
                   Text(Msg::schedule_falls, text::format_number(before.progress.value),
                        text::format_number(point.progress.value)),
                   Text(Msg::schedule_help), {{before.progress.at, Text(Msg::point_before)}});
  }
}

}  // namespace

void deadlines_after_starts(Judge& judge) {
  const Plan& plan = judge.plan();
  for (const Item& item : plan.items) {
    if (!has_dates(item) || !judge.knows_dates(item)) continue;
    if (item.deadline.value >= item.start.value) continue;
    if (inherits_both(plan, item)) continue;  // said where the dates are written
    const Related start = origin(plan, item, &Item::start, Msg::starts_here, Msg::starts_inherited);
    const Related end = origin(plan, item, &Item::deadline, Msg::ends_here, Msg::ends_inherited);
    const int days = item.start.value - item.deadline.value;
    std::vector<Related> related{start};
    if (end.text.id == Msg::ends_inherited) related.push_back(end);
    judge.report(code::deadline_before_start, item.deadline.at,
                 Text(Msg::deadline_before_start, describe(item)),
                 Text(Msg::deadline_before_start_help), std::move(related),
                 Text(Msg::deadline_before_start_label, days));
  }
}

void dates_inside_period(Judge& judge) {
  if (!judge.knows_period()) return;
  const Plan& plan = judge.plan();
  const bool by_start = plan.start.value < plan.period.first;
  const Date first = by_start ? plan.start.value : plan.period.first;
  const Date last = plan.period.last;
  const Related begins{by_start ? plan.start.at : plan.period_at, Text(Msg::plan_begins, first)};
  // Actions that take their dates from the year of their file have them in one place.
  std::set<Place> told;
  const auto report = [&](Place at, Text message, Msg help, Related bound, Text label) {
    if (told.insert(at).second)
      judge.report(code::outside_period, at, std::move(message), Text(help), {std::move(bound)},
                   std::move(label));
  };
  const auto report_after = [&](const Item& item, const Located<Date>& day) {
    const Text message = item.measure ? Text(Msg::validity_ends_after_plan, item.id)
                                      : Text(Msg::outside_period, describe(item));
    report(day.at, message, item.measure ? Msg::validity_outside_help : Msg::outside_period_help,
           {plan.period_at, Text(Msg::period_ends, last)},
           Text(Msg::outside_period_label, day.value - last));
  };
  const auto report_before = [&](const Item& item, const Located<Date>& day, Msg of_work,
                                 Msg of_indicator, Msg help) {
    const Text message = item.measure ? Text(of_indicator, item.id) : Text(of_work, describe(item));
    report(day.at, message, item.measure ? Msg::validity_outside_help : help, begins,
           Text(Msg::before_plan_label, first - day.value));
  };
  const auto report_due_before = [&](const Item& item, const Located<Date>& day) {
    report_before(item, day, Msg::due_before_plan, Msg::validity_ends_before_plan,
                  Msg::outside_period_help);
  };
  for (const Item& item : plan.items) {
    if (!has_dates(item) && !item.measure) continue;
    const Item* parent = above(plan, item);
    const Located<Date>& start = item.start;
    const Located<Date>& deadline = item.deadline;
    const bool own_start = start.at != (parent != nullptr ? parent->start.at : plan.start.at);
    const bool own_deadline = parent == nullptr || parent->deadline.at != deadline.at;
    for (const Reschedule& reschedule : item.rescheduled) {
      if (!is_own(plan, item, reschedule)) continue;
      if (reschedule.deadline.value > last) report_after(item, reschedule.deadline);
      if (reschedule.deadline.value < first && reschedule.deadline.value >= start.value)
        report_due_before(item, reschedule.deadline);
    }
    if (deadline.value < start.value) continue;  // said already, whatever the plan's dates are
    if (own_deadline && deadline.value > last) report_after(item, deadline);
    // Periods before the plan's own do not count; that none is left has its own finding.
    if (has_periods(item)) continue;
    if (deadline.value < first) {
      if (own_deadline) report_due_before(item, deadline);
    } else if (own_start && start.value < first && start.at != deadline.at) {
      report_before(item, start, Msg::starts_before_plan, Msg::validity_starts_before_plan,
                    Msg::starts_before_plan_help);
    }
  }
}

void schedules(Judge& judge) {
  for (const Item& item : judge.plan().items) {
    if (!judge.knows_dates(item)) continue;
    check_points(judge, item, item.schedule, item.deadline.value);
    // A new deadline keeps the points up to its day, so they must lie before it as well.
    const std::vector<SchedulePoint>* points = &item.schedule;
    for (const Reschedule& reschedule : item.rescheduled) {
      if (reschedule.has_schedule) {
        points = &reschedule.schedule;
        check_points(judge, item, *points, reschedule.deadline.value);
        continue;
      }
      for (const SchedulePoint& point : *points)
        if (point.date.value <= reschedule.on.value &&
            point.date.value >= reschedule.deadline.value)
          judge.report(code::schedule_outside, point.date.at,
                       Text(Msg::schedule_outside, point.date.value, item.start.value,
                            reschedule.deadline.value),
                       Text(Msg::schedule_outside_help),
                       {{reschedule.deadline.at, Text(Msg::ends_here, reschedule.deadline.value)}});
    }
  }
}

void reschedules(Judge& judge) {
  for (const Item& item : judge.plan().items)
    for (std::size_t i = 0; i < item.rescheduled.size(); ++i) {
      const Reschedule& reschedule = item.rescheduled[i];
      if (i > 0 && item.rescheduled[i - 1].on.value == reschedule.on.value &&
          is_own(judge.plan(), item, reschedule))
        judge.report(code::reschedule_order, reschedule.on.at,
                     Text(Msg::reschedule_twice, reschedule.on.value), Text(Msg::reschedule_help),
                     {{item.rescheduled[i - 1].on.at, Text(Msg::first_here)}});
      if (judge.knows_dates(item) && reschedule.deadline.value < item.start.value)
        judge.report(
            code::reschedule_order, reschedule.deadline.at,
            Text(Msg::reschedule_start, reschedule.deadline.value, item.start.value),
            Text(Msg::reschedule_help),
            {origin(judge.plan(), item, &Item::start, Msg::starts_here, Msg::starts_inherited)});
    }
}

void times_out_of_force(Judge& judge) {
  for (const Item& item : judge.plan().items) {
    if (!item.not_applicable || !item.not_applicable->from || !item.not_applicable->to) continue;
    const auto& [from, to, reason] = *item.not_applicable;
    if (to->value < from->value)
      judge.report(code::period_reversed, to->at,
                   Text(Msg::period_reversed, to->value, from->value),
                   Text(Msg::period_reversed_help));
  }
}

void recurring_duties(Judge& judge) {
  const Plan& plan = judge.plan();
  for (const Item& item : plan.items) {
    if (!item.every) continue;
    const auto conflict = [&](Msg message, Place at, Msg label) {
      judge.report(code::recurring_conflict, item.every->at, Text(message, describe(item)),
                   Text(Msg::recurring_help), {{at, Text(label)}});
    };
    if (!item.children.empty())
      conflict(Msg::recurring_parts, plan.items[item.children.front()].at, Msg::its_part);
    const std::vector<SchedulePoint>* schedule = &item.schedule;
    for (const Reschedule& reschedule : item.rescheduled)
      if (schedule->empty()) schedule = &reschedule.schedule;
    if (!schedule->empty())
      conflict(Msg::recurring_schedule, schedule->front().date.at, Msg::its_schedule);
    if (judge.knows_dates(item) && item.deadline.value >= item.start.value &&
        !loading::periods_of(plan, item, item.every->value))
      judge.report(code::no_occurrence, item.every->at, Text(Msg::no_occurrence, describe(item)),
                   Text(Msg::no_occurrence_help),
                   {origin(plan, item, &Item::deadline, Msg::ends_here, Msg::ends_inherited)});
  }
}

}  // namespace peq::judging
