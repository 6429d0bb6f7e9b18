// Status of a strategy or action (design.md 4.7): the rules in the order in which they are tried.
#include <algorithm>

#include "evaluate/derive.hpp"

namespace peq::evaluation {

namespace {

/// A rule of 4.7, as to whether it holds.
Step verdict(Status status, Operation operation, bool holds, std::vector<Step> inputs) {
  Step step = yes_or_no(Quantity::verdict, operation, holds, std::move(inputs));
  step.status = status;
  return step;
}

std::vector<Step> list(Step a, Step b) {
  std::vector<Step> steps;
  steps.push_back(std::move(a));
  steps.push_back(std::move(b));
  return steps;
}

/// max(0, a - b) of two days.
Step late_by(Step a, Step b) {
  Step step = by_rule(Quantity::days_late, std::max(0.0, a.result.number() - b.result.number()),
                      StepUnit::days);
  by(step, Operation::late_by, list(std::move(a), std::move(b)));
  return step;
}

Step reaches_100(Step figure) {
  const bool yes = figure.result.number_or(0) >= 100 - rounding_guard;
  Step hundred = by_rule(Quantity::threshold, 100);
  std::optional<Period> period = figure.period;
  Step step = yes_or_no(Quantity::complete, Operation::at_least, yes,
                        list(std::move(figure), std::move(hundred)));
  step.period = period;
  return step;
}

Step all_of(std::vector<Step> steps) {
  const bool yes = !steps.empty() && std::ranges::all_of(steps, [](const Step& one) {
    return one.result.number_or(0) == 1;
  });
  return yes_or_no(Quantity::complete, Operation::both, yes, std::move(steps));
}

}  // namespace

Step Deriver::complete(Index index) {
  const Item& item = g_.item(index);
  const Node& node = g_.tree[index];
  Step step;
  if (!is_leaf(item)) {
    std::vector<Step> parts;
    for (Index part : parts_of(g_.plan, index))
      if (g_.tree[part].has_progress()) parts.push_back(complete(part));
    step = all_of(std::move(parts));
  } else if (item.measure) {
    const IndicatorKind kind = item.measure->kind.value;
    const bool any = node.last_report.has_value();
    if (kind == IndicatorKind::maintain || kind == IndicatorKind::flow) {
      std::vector<Step> periods =
          kind == IndicatorKind::maintain ? maintained_periods(index) : flow_periods(index, false);
      if (kind == IndicatorKind::flow) {
        std::erase_if(periods, [](const Step& one) { return !one.result.has_number(); });
        for (Step& period : periods) {
          // What counts is the period's own figure, before the cap.
          Step uncut = std::move(period.inputs.front());
          uncut.period = period.period;
          period = reaches_100(std::move(uncut));
        }
      }
      step = all_of(std::move(periods));
    } else if (any) {
      step = reaches_100(uncut_achievement(index));
    } else {
      step = yes_or_no(Quantity::complete, Operation::none_of, false);
    }
  } else if (is_recurring(item)) {
    std::vector<Step> all;
    for (Step& one : occurrences(index)) all.push_back(reaches_100(std::move(one)));
    step = all_of(std::move(all));
  } else {
    step = reaches_100(advance(index, Missing::zero));
  }
  step.item = index;
  step.date = node.completed_on;
  return step;
}

Step Deriver::days_late(Index index) {
  const Node& node = g_.tree[index];
  if (!is_recurring(g_.item(index)))
    return late_by(day(Quantity::completed_on, *node.completed_on), deadline(index));
  std::vector<Step> each;
  double most = 0;
  for (const Occurrence& one : node.leaf.occurrences) {
    each.push_back(late_by(day(Quantity::completed_on, *one.completed_on),
                           day(Quantity::deadline, one.window.last)));
    each.back().period = one.period;
    most = std::max(most, each.back().result.number());
  }
  Step step = by_rule(Quantity::days_late, most, StepUnit::days);
  by(step, Operation::worst, std::move(each));
  return step;
}

/// Days since the end of what should be complete by now and is not; 0 where there is no such thing.
Step Deriver::overdue(Index index) {
  if (!is_recurring(g_.item(index))) return late_by(as_of(), deadline(index));
  const Occurrence* last_ended = nullptr;
  for (const Occurrence& one : g_.tree[index].leaf.occurrences)
    if (one.ended) last_ended = &one;
  if (last_ended == nullptr || last_ended->completed_on) {
    Step step = by_rule(Quantity::days_late, 0, StepUnit::days);
    if (last_ended != nullptr) step.period = last_ended->period;
    return step;
  }
  Step step = late_by(as_of(), day(Quantity::deadline, last_ended->window.last));
  step.period = last_ended->period;
  return step;
}

std::vector<Step> Deriver::verdicts(Index index) {
  const EvaluationSettings& settings = g_.plan.evaluation;
  const Item& item = g_.item(index);
  const Node& node = g_.tree[index];
  std::vector<Step> tried;
  /// Adds a rule; true where it holds, so that no other is tried.
  const auto attempt = [&](Status status, Operation operation, bool holds,
                           std::vector<Step> inputs) {
    tried.push_back(verdict(status, operation, holds, std::move(inputs)));
    return holds;
  };

  std::vector<Step> applicable;
  if (!node.in_force) {
    applicable.push_back(suspension(index));
  } else if (!node.applicable) {
    for (Index part : parts_of(g_.plan, index)) applicable.push_back(suspension(part));
  } else {
    applicable.push_back(yes_or_no(Quantity::in_force, Operation::otherwise, true));
    applicable.back().item = index;
  }
  if (attempt(Status::cancelled, Operation::none_of, !node.applicable, std::move(applicable)))
    return tried;

  if (node.complete) {
    Step late = days_late(index);
    const bool in_time = late.result.number() <= 0;
    Step whether =
        yes_or_no(Quantity::in_time, Operation::at_most, in_time,
                  list(std::move(late), by_rule(Quantity::threshold, 0, StepUnit::days)));
    if (attempt(Status::done, Operation::both, in_time, list(complete(index), std::move(whether))))
      return tried;
    std::vector<Step> done;
    done.push_back(complete(index));
    attempt(Status::done_late, Operation::both, true, std::move(done));
    return tried;
  }
  std::vector<Step> done;
  done.push_back(complete(index));
  attempt(Status::done, Operation::both, false, std::move(done));

  Step days = overdue(index);
  const bool is_overdue = days.result.number() > 0;
  if (attempt(Status::overdue, Operation::over, is_overdue,
              list(std::move(days), by_rule(Quantity::threshold, 0, StepUnit::days))))
    return tried;
  if (attempt(Status::upcoming, Operation::under, g_.t() < item.start.value,
              list(as_of(), day(Quantity::start, item.start))))
    return tried;

  const Figure& figure = node.rolled.progress[Missing::zero].compliance;
  const bool nothing_due = !figure.has_number() && !figure.is(Absence::not_reported);
  const double number = figure.number_or(0) + rounding_guard;
  if (attempt(
          Status::on_track, Operation::at_least_or_not_due,
          nothing_due || number >= settings.on_track,
          list(compliance(index, Missing::zero), setting(Quantity::threshold, settings.on_track))))
    return tried;
  if (attempt(
          Status::at_risk, Operation::at_least, number >= settings.at_risk,
          list(compliance(index, Missing::zero), setting(Quantity::threshold, settings.at_risk))))
    return tried;
  attempt(Status::behind, Operation::otherwise, true, {});
  return tried;
}

Step Deriver::status(Index index) {
  Step step = of_item(Quantity::status, index, 1.0, StepUnit::yesno);
  by(step, Operation::first_to_hold, verdicts(index));
  step.status = step.inputs.back().status;
  return step;
}

}  // namespace peq::evaluation
