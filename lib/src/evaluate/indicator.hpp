// Indicators (KPIs), design.md 4.2: one file per kind, and the list of kinds. Room: evaluate.
//
// To add a kind: its enumerator in plan.hpp, a file beside this one with a function like those
// below, and one line in the list in indicator.cpp.
#pragma once

#include <optional>
#include <vector>

#include "evaluate/leaf.hpp"
#include "evaluate/planned.hpp"
#include "evaluate/timeline.hpp"
#include "peq/evaluate.hpp"
#include "peq/plan.hpp"

namespace peq::evaluation {

/// All that an indicator's figures are made of.
struct IndicatorInput {
  const Item& item;
  const Measure& measure;     ///< of the item
  const Visible& values;      ///< dated on or before t
  Date plan_first;            ///< first day of the plan's period
  std::optional<double> cap;  ///< highest achievement, in percent
  Date t;

  [[nodiscard]] DateRange days() const { return {item.start.value, deadline_on(item, t)}; }
};

/// Achievement, planned achievement, compliance and coverage of an indicator of any kind.
Leaf indicator(const IndicatorInput& input);

Leaf level_indicator(const IndicatorInput& input);
Leaf cumulative_indicator(const IndicatorInput& input);
Leaf flow_indicator(const IndicatorInput& input);
Leaf maintain_indicator(const IndicatorInput& input);

/// A period of a flow indicator that has a target.
struct Scheduled {
  Window window;
  double target = 0;
};

/// The periods of a flow indicator that have a target: their own, else the general one.
std::vector<Scheduled> scheduled_periods(const Measure& measure, DateRange days, Date plan_first);

// --- what the kinds share ------------------------------------------------------------------------

/// An achievement within [0, cap].
double cut_achievement(double percent, std::optional<double> cap);

/// The measure's targets by growing period.
std::vector<std::pair<Period, double>> targets_by_period(const Measure& measure);

}  // namespace peq::evaluation
