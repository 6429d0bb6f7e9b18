// A level: where a quantity stands between its baseline and its target (design.md 4.2).
#include "evaluate/indicator.hpp"

namespace peq::evaluation {

Leaf level_indicator(const IndicatorInput& input) {
  const Measure& measure = input.measure;
  if (!measure.baseline || !measure.target || measure.target->value == measure.baseline->value)
    return leaf_without_figures(Absence::undefined);
  const double baseline = measure.baseline->value;
  const double way = measure.target->value - baseline;
  const auto achievement = [&](double value) { return 100 * (value - baseline) / way; };

  Leaf leaf;
  std::vector<Point> points;
  for (const auto& [year, target] : targets_by_period(measure))
    points.push_back({year.last_day(), achievement(target)});
  leaf.planned = line_through(input.days(), 0, points, 100).cut(0, 100);

  std::optional<double> latest;
  FinalRun run;
  for (const Entry& entry : input.values) {
    latest = achievement(entry.figure);
    run.add(entry.date, reaches_100(*latest));
    leaf.last_report = entry.date;
  }
  leaf.completed_on = run.since();
  leaf.complete = leaf.completed_on.has_value();
  if (latest) latest = cut_achievement(*latest, input.cap);
  set_progress(leaf, latest, leaf.planned.value_on(input.t));
  return leaf;
}

}  // namespace peq::evaluation
