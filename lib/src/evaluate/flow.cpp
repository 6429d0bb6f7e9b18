// A flow: every period has its own target and begins at nothing (design.md 4.2).
#include <algorithm>

#include "evaluate/indicator.hpp"

namespace peq::evaluation {

namespace {

/// What came together in a period.
struct Gathered {
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

std::vector<Scheduled> scheduled_periods(const Measure& measure, DateRange days, Date plan_first) {
  const auto targets = targets_by_period(measure);
  std::vector<Scheduled> scheduled;
  for (const Window& window : windows_of(measure.every.value, days, plan_first))
    if (const double target = target_of(window.period, measure, targets); target != 0)
      scheduled.push_back({window, target});
  return scheduled;
}

Leaf flow_indicator(const IndicatorInput& input) {
  const auto scheduled = scheduled_periods(input.measure, input.days(), input.plan_first);
  if (scheduled.empty()) return leaf_without_figures(Absence::not_scheduled);
  std::vector<Window> windows;
  windows.reserve(scheduled.size());
  for (const Scheduled& period : scheduled) windows.push_back(period.window);

  Leaf leaf;
  leaf.planned = share_elapsed(windows);
  std::vector<Gathered> gathered(scheduled.size());
  const auto achievement = [&](std::size_t i) {
    return 100 * gathered[i].sum / scheduled[i].target;
  };
  for (const Entry& entry : input.values) {
    const auto at = window_holding(windows, entry.date);
    if (!at) continue;
    gathered[*at].sum += entry.figure;
    gathered[*at].run.add(entry.date, reaches_100(achievement(*at)));
    leaf.last_report = entry.date;
  }

  double total = 0;
  leaf.complete = true;
  for (std::size_t i = 0; i < scheduled.size(); ++i) {
    total += input.cap ? std::min(*input.cap, achievement(i)) : achievement(i);
    leaf.complete = leaf.complete && gathered[i].run.since();
    leaf.completed_on = std::max(leaf.completed_on, gathered[i].run.since());
  }
  if (!leaf.complete) leaf.completed_on.reset();

  std::optional<double> mean;
  if (leaf.last_report)
    mean = cut_achievement(total / static_cast<double>(windows.size()), input.cap);
  set_progress(leaf, mean, leaf.planned.value_on(input.t));
  return leaf;
}

}  // namespace peq::evaluation
