// A cumulative quantity: what has come together, against the whole to be reached (design.md 4.2).
#include "evaluate/indicator.hpp"

namespace peq::evaluation {

Leaf cumulative_indicator(const IndicatorInput& input) {
  const Measure& measure = input.measure;
  if (!measure.target || measure.target->value == 0)
    return leaf_without_figures(Absence::undefined);
  const double target = measure.target->value;

  Leaf leaf;
  std::vector<Point> points;
  double due = 0;
  for (const auto& [year, part] : targets_by_period(measure)) {
    due += part;
    points.push_back({year.last_day(), 100 * due / target});
  }
  leaf.planned = line_through(input.days(), 0, points, 100).cut(0, 100);

  std::optional<double> achievement;
  double sum = 0;
  FinalRun run;
  for (const Entry& entry : input.values) {
    sum += entry.figure;
    achievement = 100 * sum / target;
    run.add(entry.date, reaches_100(*achievement));
    leaf.last_report = entry.date;
  }
  leaf.completed_on = run.since();
  leaf.complete = leaf.completed_on.has_value();
  if (achievement) achievement = cut_achievement(*achievement, input.cap);
  set_progress(leaf, achievement, leaf.planned.value_on(input.t));
  return leaf;
}

}  // namespace peq::evaluation
