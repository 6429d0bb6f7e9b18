// Forecast by earned schedule (design.md 4.7).
#include <cmath>

#include "evaluate/derive.hpp"
#include "evaluate/forecast.hpp"

namespace peq::evaluation {

namespace {

Step curve_point(double day, double value) {
  Step step = by_rule(Quantity::point, value);
  step.operation = Operation::curve;
  step.date = Date::from_days(static_cast<std::int32_t>(std::floor(day)));
  step.low = day;
  return step;
}

}  // namespace

/// Start or deadline of what a forecast is about: written somewhere where it is that of one item.
Step Deriver::stretch_end(Index item, Date date, bool first) const {
  const Quantity quantity = first ? Quantity::start : Quantity::deadline;
  if (item == no_index) return day(quantity, date);
  Step step = first ? day(quantity, g_.item(item).start) : deadline(item);
  return step.result == day(quantity, date).result ? step : day(quantity, date);
}

/// The line of the curve on which A lies, as the search of Curve::first_reach finds it.
Step Deriver::earned_schedule(const Forecast& forecast, const Figure& figure, const Curve& curve,
                              Step advance_step) {
  const Date start = forecast.stretch.first;
  const double sought = std::min(figure.number(), 100.0);
  const auto zero = static_cast<double>(start.days());
  const auto& vertices = curve.vertices();
  Vertex from{zero, curve.value_on(start), curve.value_on(start)};
  Vertex to = from;
  if (from.at < sought - rounding_guard) {
    for (std::size_t i = 0; i < vertices.size(); ++i) {
      if (vertices[i].day <= zero) continue;
      to = vertices[i];
      if (i > 0) from = vertices[i - 1];
      if (to.before >= sought - rounding_guard) break;
      if (to.at >= sought - rounding_guard) {
        from = {to.day, to.before, to.before};  // it jumps over A
        break;
      }
    }
  }
  Step step = by_rule(Quantity::earned_schedule, forecast.earned_schedule, StepUnit::days);
  std::vector<Step> inputs;
  inputs.push_back(std::move(advance_step));
  inputs.push_back(curve_point(from.day, from.at));
  inputs.push_back(curve_point(
      to.day, from.day == to.day || to.before < sought - rounding_guard ? to.at : to.before));
  inputs.push_back(day(Quantity::start, start));
  by(step, Operation::reach, std::move(inputs));
  return step;
}

Step Deriver::finish(const Forecast& forecast, Step step, Step advance_step, const Curve& curve) {
  const Step start = stretch_end(step.item, forecast.stretch.first, true);
  const Step last = stretch_end(step.item, forecast.stretch.last, false);
  step.unit = StepUnit::date;
  step.refusal = forecast.refused;
  if (forecast.refused && *forecast.refused != NoForecast::too_far) {
    step.result = Absence::undefined;
    std::vector<Step> inputs;
    inputs.push_back(std::move(advance_step));
    inputs.push_back(start);
    inputs.push_back(last);
    by(step, Operation::refused, std::move(inputs));
    return step;
  }
  const Figure figure = advance_step.result;
  Step passed = by_rule(Quantity::actual_time, forecast.actual_time, StepUnit::days);
  passed.operation = Operation::difference;
  passed.inputs.push_back(as_of());
  passed.inputs.push_back(start);
  std::vector<Step> inputs;
  inputs.push_back(start);
  inputs.push_back(last);
  inputs.push_back(earned_schedule(forecast, figure, curve, std::move(advance_step)));
  inputs.push_back(std::move(passed));
  if (forecast.refused) {
    step.result = Absence::undefined;
    by(step, Operation::refused, std::move(inputs));
  } else {
    step.result = static_cast<double>(forecast.finish.days());
    by(step, Operation::finish, std::move(inputs));
  }
  return step;
}

Step Deriver::forecast(Index item) {
  const Missing missing = g_.plan.evaluation.missing_strategies;
  return finish(g_.evaluation.items[item].forecast, of_item(Quantity::forecast, item, 0.0),
                advance(item, missing), planned_curve_of(g_.plan, g_.tree, item, missing));
}

Step Deriver::forecast_of_plan() {
  const Missing missing = g_.plan.evaluation.missing_strategies;
  return finish(g_.evaluation.forecast, of_item(Quantity::forecast, no_index, 0.0),
                group(Quantity::advance, parts_of_plan(g_.plan), missing, {}),
                planned_curve_of_plan(g_.plan, g_.tree, missing));
}

}  // namespace peq::evaluation
