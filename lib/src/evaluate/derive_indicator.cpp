// Indicators (design.md 4.2).
#include <algorithm>

#include "evaluate/derive.hpp"

namespace peq::evaluation {

namespace {

Step quantity_of(Quantity quantity, const Located<double>& number) {
  return written(quantity, number.value, StepUnit::number, number.at);
}

/// 100 x / y.
Step percentage(Quantity quantity, Step part, Step whole) {
  Step step = by_rule(quantity, 100 * part.result.number() / whole.result.number());
  std::vector<Step> inputs;
  inputs.push_back(std::move(part));
  inputs.push_back(std::move(whole));
  by(step, Operation::percentage, std::move(inputs));
  return step;
}

Step sum(Quantity quantity, StepUnit unit, std::vector<Step> parts) {
  double total = 0;
  for (const Step& part : parts) total += part.result.number();
  Step step = by_rule(quantity, total, unit);
  by(step, Operation::sum, std::move(parts));
  return step;
}

/// The place where a yearly target is written.
const Located<double>* target_place(const Measure& measure, const Period& period) {
  const Located<double>* found = nullptr;
  for (const auto& [of, number] : measure.targets)
    if (of.value == period && found == nullptr) found = &number;
  return found;
}

/// 100 (value - baseline) / (target - baseline).
Step way(Quantity quantity, const Measure& measure, Step value) {
  const double baseline = measure.baseline->value;
  Step step = by_rule(quantity, 100 * (value.result.number() - baseline) /
                                    (measure.target->value - baseline));
  std::vector<Step> inputs;
  inputs.push_back(std::move(value));
  inputs.push_back(quantity_of(Quantity::baseline, *measure.baseline));
  inputs.push_back(quantity_of(Quantity::target, *measure.target));
  by(step, Operation::way, std::move(inputs));
  return step;
}

/// Days of a window up to t, and all of them.
Step elapsed_share(const Window& window, Date t) {
  const int all = window.days.last - window.days.first + 1;
  const int elapsed = std::clamp(t - window.days.first + 1, 0, all);
  return percentage(Quantity::period, by_rule(Quantity::days_elapsed, elapsed, StepUnit::days),
                    by_rule(Quantity::days_in_all, all, StepUnit::days));
}

}  // namespace

IndicatorInput Deriver::indicator_input(Index index, const Visible& values) const {
  const Item& item = g_.item(index);
  return {item, *item.measure, values, g_.plan.period.first, g_.plan.evaluation.cap, g_.t()};
}

Step Deriver::uncut_achievement(Index index) {
  const Measure& measure = *g_.item(index).measure;
  const Visible values = g_.entries(index);
  if (measure.kind.value == IndicatorKind::level) {
    Step value = entry_step(Quantity::value, values.latest(), StepUnit::number);
    value.earlier = static_cast<Index>(values.size()) - 1;
    return way(Quantity::uncut, measure, std::move(value));
  }
  std::vector<Step> parts;
  for (const Entry& entry : values)
    parts.push_back(entry_step(Quantity::value, entry, StepUnit::number));
  return percentage(Quantity::uncut, sum(Quantity::total, StepUnit::number, std::move(parts)),
                    quantity_of(Quantity::target, *measure.target));
}

std::vector<Step> Deriver::flow_periods(Index index, bool planned) {
  const Visible values = g_.entries(index);
  const IndicatorInput input = indicator_input(index, values);
  std::vector<Step> steps;
  const auto all = scheduled_periods(input.measure, input.days(), input.plan_first);
  auto next = all.begin();
  for (const Window& window :
       windows_of(input.measure.every.value, input.days(), input.plan_first)) {
    if (next == all.end() || next->window.period != window.period) {
      Step left_out = of_item(Quantity::period, no_index, Absence::not_scheduled);
      left_out.period = window.period;
      by(left_out, Operation::no_periods, {});
      steps.push_back(std::move(left_out));
      continue;
    }
    const Scheduled& scheduled = *next++;
    if (planned) {
      steps.push_back(elapsed_share(scheduled.window, g_.t()));
      steps.back().period = scheduled.window.period;
      continue;
    }
    std::vector<Step> parts;
    for (const Entry& entry : values)
      if (scheduled.window.days.contains(entry.date))
        parts.push_back(entry_step(Quantity::value, entry, StepUnit::number));
    const Located<double>* own = target_place(input.measure, scheduled.window.period);
    Step achievement =
        percentage(Quantity::uncut, sum(Quantity::total, StepUnit::number, std::move(parts)),
                   quantity_of(Quantity::target, own != nullptr ? *own : *input.measure.target));
    Step period = by_rule(Quantity::period, achievement.result.number());
    period.period = scheduled.window.period;
    if (input.cap && *input.cap < achievement.result.number()) period.result = *input.cap;
    period.high = input.cap;
    by(period, Operation::cut, {std::move(achievement)});
    steps.push_back(std::move(period));
  }
  return steps;
}

std::vector<Step> Deriver::maintained_periods(Index index) {
  const Visible values = g_.entries(index);
  const IndicatorInput input = indicator_input(index, values);
  const Measure& measure = input.measure;
  std::vector<Step> steps;
  for (const Window& window : windows_of(measure.every.value, input.days(), input.plan_first)) {
    Step period = yes_or_no(Quantity::kept, Operation::within, false);
    period.period = window.period;
    if (measure.min) period.low = measure.min->value;
    if (measure.max) period.high = measure.max->value;
    for (const Entry& entry : values) {
      if (!window.days.contains(entry.date)) continue;
      const bool kept = (!period.low || entry.figure >= *period.low) &&
                        (!period.high || entry.figure <= *period.high);
      period.result = kept ? 1 : 0;
      period.inputs = {entry_step(Quantity::value, entry, StepUnit::number)};
    }
    steps.push_back(std::move(period));
  }
  return steps;
}

void Deriver::indicator_advance(Step& step, Index index) {
  const auto cap = g_.plan.evaluation.cap;
  switch (g_.item(index).measure->kind.value) {
  case IndicatorKind::level:
  case IndicatorKind::cumulative: by(step, Operation::cut, {uncut_achievement(index)}); break;
  case IndicatorKind::maintain: by(step, Operation::share, maintained_periods(index)); return;
  case IndicatorKind::flow: {
    std::vector<Step> periods = flow_periods(index, false);
    weigh(periods, {});
    Step mean = by_rule(Quantity::uncut, 0);
    double total = 0;
    double count = 0;
    for (const Step& period : periods) {
      total += period.result.number_or(0);
      count += period.result.has_number() ? 1 : 0;
    }
    mean.result = total / count;
    by(mean, Operation::weighted_mean, std::move(periods));
    by(step, Operation::cut, {std::move(mean)});
    break;
  }
  }
  step.low = 0;
  step.high = cap;
}

void Deriver::indicator_planned(Step& step, Index index) {
  const Item& item = g_.item(index);
  const Visible values = g_.entries(index);
  const IndicatorInput input = indicator_input(index, values);
  const Measure& measure = input.measure;
  const DateRange days = input.days();
  const auto cut_line = [&](std::vector<Step> points) {
    Step uncut = by_rule(Quantity::uncut, 0);
    line(uncut, item, days.first, days.last, std::move(points));
    // Outside of start and deadline there is nothing to cut.
    if (uncut.operation != Operation::on_line) return by(step, uncut.operation, uncut.inputs);
    const Step& from = uncut.inputs[0];
    const Step& to = uncut.inputs[1];
    uncut.result = from.result.number() + (to.result.number() - from.result.number()) *
                                              (g_.t() - *from.date) / (*to.date - *from.date);
    step.low = 0;
    step.high = 100;
    by(step, Operation::cut, {std::move(uncut)});
  };

  switch (measure.kind.value) {
  case IndicatorKind::level: {
    std::vector<Step> points;
    for (const auto& [year, target] : targets_by_period(measure)) {
      points.push_back(way(Quantity::point, measure,
                           quantity_of(Quantity::target, *target_place(measure, year))));
      points.back().date = year.last_day();
    }
    cut_line(std::move(points));
    break;
  }
  case IndicatorKind::cumulative: {
    std::vector<Step> points;
    std::vector<Step> due;
    for (const auto& [year, target] : targets_by_period(measure)) {
      due.push_back(quantity_of(Quantity::target, *target_place(measure, year)));
      due.back().period = year;
      points.push_back(percentage(Quantity::point, sum(Quantity::total, StepUnit::number, due),
                                  quantity_of(Quantity::target, *measure.target)));
      points.back().date = year.last_day();
    }
    cut_line(std::move(points));
    break;
  }
  case IndicatorKind::flow: {
    std::vector<Step> periods = flow_periods(index, true);
    weigh(periods, {});
    by(step, Operation::weighted_mean, std::move(periods));
    break;
  }
  case IndicatorKind::maintain: {
    std::vector<Step> periods;
    for (const Window& window : windows_of(measure.every.value, days, input.plan_first)) {
      periods.push_back(yes_or_no(Quantity::ended, Operation::at_most, window.days.last <= g_.t(),
                                  {day(Quantity::deadline, window.days.last), as_of()}));
      periods.back().period = window.period;
    }
    by(step, Operation::share, std::move(periods));
    break;
  }
  }
}

}  // namespace peq::evaluation
