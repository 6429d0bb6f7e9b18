// A flow: every period has its own target and begins at nothing (design.md 4.2).
#include <algorithm>

#include "evaluate/indicator.hpp"

namespace peq::evaluation {

namespace {

/// A window with a target, and what came together in it.
struct Scheduled {
  double target = 0;
  double sum = 0;
  FinalRun run;
};

/// A period's own target, else the general one; 0 where there is none.
double target_of(const Period& period, const Measure& measure,
                 const std::vector<std::pair<Period, double>>& targets) {
  const auto own = std::lower_bound(targets.begin(), targets.end(), period,
                                    [](const auto& a, const Period& p) { return a.first < p; });
  if (own != targets.end() && own->first == period) return own->second;
  return measure.target ? measure.target->value : 0;
}

}  // namespace

Leaf flow_indicator(const IndicatorInput& input) {
  const auto targets = targets_by_period(input.measure);
  std::vector<Window> windows;
  std::vector<Scheduled> scheduled;
  for (const Window& window :
       windows_of(input.measure.every.value, input.days(), input.plan_first)) {
    const double target = target_of(window.period, input.measure, targets);
    if (target == 0) continue;
    windows.push_back(window);
    scheduled.push_back({target, 0, {}});
  }
  if (windows.empty()) return leaf_without_figures(Absence::not_scheduled);

  Leaf leaf;
  leaf.planned = share_elapsed(windows);
  for (const Entry& entry : input.values) {
    const auto at = window_holding(windows, entry.date);
    if (!at) continue;
    Scheduled& period = scheduled[*at];
    period.sum += entry.figure;
    period.run.add(entry.date, reaches_100(100 * period.sum / period.target));
    leaf.last_report = entry.date;
  }

  double total = 0;
  leaf.complete = true;
  for (const Scheduled& period : scheduled) {
    const double achievement = 100 * period.sum / period.target;
    total += input.cap ? std::min(*input.cap, achievement) : achievement;
    leaf.complete = leaf.complete && period.run.since();
    leaf.completed_on = std::max(leaf.completed_on, period.run.since());
  }
  if (!leaf.complete) leaf.completed_on.reset();

  std::optional<double> mean;
  if (leaf.last_report)
    mean = cut_achievement(total / static_cast<double>(windows.size()), input.cap);
  set_progress(leaf, mean, leaf.planned.value_on(input.t));
  return leaf;
}

}  // namespace peq::evaluation
