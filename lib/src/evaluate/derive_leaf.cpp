// What is reported on by itself: strategies and actions, once or every period (design.md 4.1).
#include "evaluate/derive.hpp"

namespace peq::evaluation {

namespace {

/// The window that a progress entry speaks of, by the occurrence it names or by its date.
bool speaks_of(const Entry& entry, const Occurrence& occurrence) {
  return entry.occurrence ? *entry.occurrence == occurrence.period
                          : occurrence.window.contains(entry.date);
}

}  // namespace

Step Deriver::leaf_advance(Index index) {
  const Item& item = g_.item(index);
  Step step = of_item(Quantity::advance, index, g_.tree[index].leaf.progress.advance);
  if (step.result.is(Absence::not_scheduled))
    by(step, Operation::no_periods, {});
  else if (!step.result.has_number())
    by(step, Operation::no_report, {planned(index, Missing::zero)});
  else if (item.kind == ItemKind::indicator)
    indicator_advance(step, index);
  else if (is_recurring(item))
    recurring_advance(step, index);
  else
    reported_advance(step, index);
  return step;
}

Step Deriver::leaf_planned(Index index) {
  const Item& item = g_.item(index);
  Step step = of_item(Quantity::planned, index, g_.tree[index].leaf.progress.planned);
  if (!step.result.has_number()) {
    by(step, Operation::no_periods, {});
  } else if (item.kind == ItemKind::indicator) {
    indicator_planned(step, index);
  } else if (is_recurring(item)) {
    recurring_planned(step, index);
  } else {
    const Schedule schedule = schedule_in_force(item, g_.t());
    const auto place_of = [&](const Point& point) -> std::optional<Place> {
      // Of the schedules that were in force one after the other, the last to name the day.
      std::optional<Place> place;
      const auto look = [&](const std::vector<SchedulePoint>& points) {
        for (const SchedulePoint& one : points)
          if (one.date.value == point.date && one.progress.value == point.value)
            place = one.progress.at;
      };
      look(item.schedule);
      for (const Reschedule& change : item.rescheduled)
        if (change.on.value <= g_.t()) look(change.schedule);
      return place;
    };
    std::vector<Step> points;
    for (const Point& point : schedule.points) {
      Step one = by_rule(Quantity::point, point.value);
      one.operation = Operation::written;
      one.date = point.date;
      one.at = place_of(point);
      points.push_back(std::move(one));
    }
    line(step, item, schedule.start, schedule.deadline, std::move(points));
  }
  return step;
}

void Deriver::reported_advance(Step& step, Index index) {
  const Entry* latest = nullptr;
  Index count = 0;
  for (const Entry& entry : g_.entries(index)) {
    if (entry.kind != EntryKind::progress) continue;
    latest = &entry;
    ++count;
  }
  if (latest == nullptr) return;  // then there is no figure either, and nobody asks
  Step report = entry_step(Quantity::report, *latest, StepUnit::percent);
  report.earlier = count - 1;
  by(step, Operation::same, {std::move(report)});
}

std::vector<Step> Deriver::occurrences(Index index) {
  std::vector<Step> steps;
  const auto& occurrences = g_.tree[index].leaf.occurrences;
  steps.reserve(occurrences.size());
  for (const Occurrence& occurrence : occurrences) {
    Step step = of_item(Quantity::occurrence, index, occurrence.progress);
    step.operation = Operation::same;
    step.period = occurrence.period;
    const Entry* latest = nullptr;
    Index count = 0;
    for (const Entry& entry : g_.entries(index)) {
      if (entry.kind != EntryKind::progress || !speaks_of(entry, occurrence)) continue;
      latest = &entry;
      ++count;
    }
    if (latest != nullptr) {
      step.inputs.push_back(entry_step(Quantity::report, *latest, StepUnit::percent));
      step.inputs.back().earlier = count - 1;
    } else {
      // Due from its last day on.
      Step ended = yes_or_no(Quantity::ended, Operation::at_most, occurrence.window.last <= g_.t(),
                             {day(Quantity::deadline, occurrence.window.last), as_of()});
      by(step, Operation::no_report, {std::move(ended)});
    }
    steps.push_back(std::move(step));
  }
  return steps;
}

void Deriver::recurring_advance(Step& step, Index index) {
  std::vector<Step> inputs = occurrences(index);
  // The mean is over all of them; one without a report counts as nothing done.
  for (Step& one : inputs)
    one.treatment = one.result.has_number() ? Treatment::counted : Treatment::counted_as_zero;
  weigh(inputs, {});
  by(step, Operation::weighted_mean, std::move(inputs));
}

void Deriver::recurring_planned(Step& step, Index index) {
  std::vector<Step> inputs;
  for (const Occurrence& occurrence : g_.tree[index].leaf.occurrences) {
    Step ended = yes_or_no(Quantity::ended, Operation::at_most, occurrence.window.last <= g_.t(),
                           {day(Quantity::deadline, occurrence.window.last), as_of()});
    ended.period = occurrence.period;
    inputs.push_back(std::move(ended));
  }
  by(step, Operation::share, std::move(inputs));
}

void Deriver::line(Step& step, const Item& item, Date start, Date last, std::vector<Step> points) {
  const Date t = g_.t();
  Step first = day(Quantity::start, item.start);
  if (start != item.start.value) first = day(Quantity::start, start);
  Step end = deadline(static_cast<Index>(&item - g_.plan.items.data()));
  if (t < start) return by(step, Operation::before_start, {std::move(first)});
  if (t >= last) return by(step, Operation::after_deadline, {std::move(end)});
  Step from = by_rule(Quantity::point, 0);
  from.date = start;
  from.at = first.at;
  Step to = by_rule(Quantity::point, 100);
  to.date = last;
  to.at = end.at;
  for (Step& point : points) {
    // Only what lies strictly between start and deadline, by growing date.
    if (*point.date <= *from.date || *point.date >= last) continue;
    if (*point.date <= t) {
      from = std::move(point);
    } else {
      to = std::move(point);
      break;
    }
  }
  by(step, Operation::on_line, {std::move(from), std::move(to)});
}

}  // namespace peq::evaluation
