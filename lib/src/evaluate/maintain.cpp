// Something to be kept within limits, period after period (design.md 4.2).
#include <algorithm>

#include "evaluate/indicator.hpp"

namespace peq::evaluation {

namespace {

bool in_range(double value, const Measure& measure) {
  return (!measure.min || value >= measure.min->value) &&
         (!measure.max || value <= measure.max->value);
}

}  // namespace

Leaf maintain_indicator(const IndicatorInput& input) {
  const auto windows = windows_of(input.measure.every.value, input.days(), input.plan_first);
  if (windows.empty()) return leaf_without_figures(Absence::not_scheduled);

  Leaf leaf;
  leaf.planned = share_ended(windows);
  std::vector<FinalRun> kept(windows.size());  // a period is kept where its last value is in range
  for (const Entry& entry : input.values) {
    const auto at = window_holding(windows, entry.date);
    if (!at) continue;
    kept[*at].add(entry.date, in_range(entry.figure, input.measure));
    leaf.last_report = entry.date;
  }

  std::size_t count = 0;
  for (const FinalRun& run : kept) {
    if (run.since()) ++count;
    leaf.completed_on = std::max(leaf.completed_on, run.since());
  }
  leaf.complete = count == windows.size();
  if (!leaf.complete) leaf.completed_on.reset();

  std::optional<double> share;
  if (leaf.last_report)
    share = cut_achievement(100 * static_cast<double>(count) / static_cast<double>(windows.size()),
                            input.cap);
  set_progress(leaf, share, leaf.planned.value_on(input.t));
  return leaf;
}

}  // namespace peq::evaluation
