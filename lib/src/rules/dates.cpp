// Starts, deadlines, schedules and what shifts them.
#include <algorithm>

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

void deadlines_inside_period(Judge& judge) {
  if (!judge.knows_period()) return;
  const Plan& plan = judge.plan();
  const auto report = [&](const Item& item, const Located<Date>& deadline) {
    judge.report(code::outside_period, deadline.at, Text(Msg::outside_period, describe(item)),
                 Text(Msg::outside_period_help),
                 {{plan.period_at, Text(Msg::period_ends, plan.period.last)}},
                 Text(Msg::outside_period_label, deadline.value - plan.period.last));
  };
  for (const Item& item : plan.items) {
    if (!has_dates(item)) continue;
    const Item* parent = above(plan, item);
    const bool inherited = parent != nullptr && parent->deadline.at == item.deadline.at;
    if (!inherited && item.deadline.value > plan.period.last) report(item, item.deadline);
    for (const Reschedule& reschedule : item.rescheduled)
      if (is_own(plan, item, reschedule) && reschedule.deadline.value > plan.period.last)
        report(item, reschedule.deadline);
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
