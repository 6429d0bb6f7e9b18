#include "evaluate/indicator.hpp"

#include <algorithm>
#include <array>

namespace peq::evaluation {

namespace {

struct Kind {
  IndicatorKind kind;
  Leaf (*figures)(const IndicatorInput&);
};

constexpr std::array kinds = {
    Kind{IndicatorKind::level, level_indicator},
    Kind{IndicatorKind::cumulative, cumulative_indicator},
    Kind{IndicatorKind::flow, flow_indicator},
    Kind{IndicatorKind::maintain, maintain_indicator},
};

}  // namespace

Leaf indicator(const IndicatorInput& input) {
  for (const Kind& row : kinds)
    if (row.kind == input.measure.kind.value) return row.figures(input);
  return leaf_without_figures(Absence::undefined);
}

double cut_achievement(double percent, std::optional<double> cap) {
  if (cap && percent > *cap) return *cap;
  return percent > 0 ? percent : 0;
}

std::vector<std::pair<Period, double>> targets_by_period(const Measure& measure) {
  std::vector<std::pair<Period, double>> targets;
  targets.reserve(measure.targets.size());
  for (const auto& [period, target] : measure.targets)
    targets.emplace_back(period.value, target.value);
  std::stable_sort(targets.begin(), targets.end(),
                   [](const auto& a, const auto& b) { return a.first < b.first; });
  return targets;
}

}  // namespace peq::evaluation
