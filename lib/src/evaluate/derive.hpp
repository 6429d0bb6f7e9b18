// Derivations of one plan on one day, one function a quantity. Room: evaluate.
//
// Results come from the same tree as the evaluation's; what is built here is the way to them. A
// test redoes every step from its inputs.
#pragma once

#include <functional>
#include <set>
#include <tuple>

#include "evaluate/factors.hpp"
#include "evaluate/indicator.hpp"
#include "evaluate/macros.hpp"
#include "evaluate/tree.hpp"
#include "evaluate/work.hpp"
#include "peq/derivation.hpp"

namespace peq::evaluation {

/// What a derivation is made from.
struct Ground {
  const Plan& plan;
  const Timeline& timeline;
  const Tree& tree;
  const Evaluation& evaluation;

  [[nodiscard]] Date t() const { return evaluation.options.as_of; }
  [[nodiscard]] const Item& item(Index index) const { return plan.items[index]; }
  [[nodiscard]] Visible entries(Index index) const { return timeline.of_item(index, t()); }
};

/// Builds one derivation; what it has told once it does not tell again.
class Deriver {
 public:
  explicit Deriver(const Ground& ground) : g_(ground) {}

  // Roll-up (derive_rollup.cpp).
  Step advance(Index item, Missing missing);
  Step planned(Index item, Missing missing);
  Step compliance(Index item, Missing missing);
  Step measured(Index item, Missing missing);  ///< C or A, by the plan's `measure`
  Step coverage(Index item);
  Step achievement(Index item, Missing missing);
  Step achievement_coverage(Index item);
  Step rating(Index item, Missing missing);
  /// The same four of any group of strategies: the plan, a unit.
  Step group(Quantity quantity, std::span<const Index> parts, Missing missing,
             const Figure& mean_advance);

  // Factors and macro indicators (derive_macros.cpp).
  Step factor(FactorId factor, Treatments treatments);
  Step factor_coverage(FactorId factor);
  Step macro(MacroId macro, const Reading& reading, Treatments treatments);

  // Status, forecast, money (derive_status.cpp, derive_forecast.cpp, derive_money.cpp).
  Step status(Index item);
  Step complete(Index item);
  Step forecast(Index item);
  Step forecast_of_plan();
  Step money(Quantity quantity, Index item);
  Step money_of_plan(Quantity quantity);

 private:
  // Leaves (derive_leaf.cpp, derive_indicator.cpp).
  Step leaf_advance(Index item);
  Step leaf_planned(Index item);
  void reported_advance(Step& step, Index item);
  void recurring_advance(Step& step, Index item);
  void recurring_planned(Step& step, Index item);
  void indicator_advance(Step& step, Index item);
  void indicator_planned(Step& step, Index item);
  Step uncut_achievement(Index item);
  std::vector<Step> flow_periods(Index item, bool planned);
  std::vector<Step> maintained_periods(Index item);
  std::vector<Step> occurrences(Index item);
  void line(Step& step, const Item& item, Date start, Date deadline, std::vector<Step> points);
  IndicatorInput indicator_input(Index item, const Visible& values) const;

  // Roll-up.
  Step mean(Step step, std::span<const Index> parts, Rule rule,
            const std::function<Step(Index)>& step_of);
  Step mean_of_planned(Step step, std::span<const Index> parts, Missing missing,
                       const Figure& mean_advance);
  Step by_indicators(Step step, Index item, Missing missing);
  void by_ratings(Step& step, Index item);
  bool has_applicable_indicator(Index item) const;

  // Status.
  std::vector<Step> verdicts(Index item);
  Step days_late(Index item);
  Step overdue(Index item);
  Step earned_schedule(const Forecast& forecast, const Figure& advance, const Curve& curve,
                       Step advance_step);
  Step finish(const Forecast& forecast, Step step, Step advance_step, const Curve& curve);
  [[nodiscard]] Step stretch_end(Index item, Date date, bool first) const;
  Step spending(Index item, bool budget);

  // Steps without inputs, and marks.
  [[nodiscard]] Step of_item(Quantity quantity, Index item, const Figure& result,
                             StepUnit unit = StepUnit::percent) const;
  [[nodiscard]] Step entry_step(Quantity quantity, const Entry& entry, StepUnit unit) const;
  [[nodiscard]] Step day(Quantity quantity, Date date) const;
  [[nodiscard]] Step day(Quantity quantity, const Located<Date>& date) const;
  [[nodiscard]] Step deadline(Index item) const;
  [[nodiscard]] Step as_of() const { return day(Quantity::as_of, g_.t()); }
  [[nodiscard]] Step suspension(Index item) const;
  /// Whether the step stands in full further up; remembers it where not.
  bool tell(Step& step, Missing missing);

  const Ground& g_;
  std::set<std::tuple<Quantity, Index, int, Missing>> told_;
};

/// A number written in the plan.
Step written(Quantity quantity, double number, StepUnit unit, const Place& at);
/// A number that the rules give.
Step by_rule(Quantity quantity, double number, StepUnit unit = StepUnit::percent);
/// A number of the plan's `evaluation` settings.
Step setting(Quantity quantity, double number, StepUnit unit = StepUnit::percent);
Step yes_or_no(Quantity quantity, Operation operation, bool yes, std::vector<Step> inputs = {});
Step day_step(Quantity quantity, Date date);

/// Gives a step its operation and inputs.
void by(Step& step, Operation operation, std::vector<Step> inputs);

/// As an input of a plain mean.
void weigh(std::vector<Step>& inputs, Rule rule);

}  // namespace peq::evaluation
