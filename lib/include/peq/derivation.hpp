// Derivations: how a figure came about, down to what is written in a file. Room: evaluate.
//
// A step has a result, the operation that gave it, and the steps whose results went into it. Doing
// the operation on the inputs' results gives the result again, so whoever holds a tree of steps can
// redo all of it (tests/unit/evaluate/redo.hpp does). Nothing is rounded on the way.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

#include "peq/evaluate.hpp"

namespace peq {

/// What a step's result is.
enum class Quantity : std::uint8_t {
  // Figures that commands print. Of an item, a unit or the plan unless said otherwise.
  macro,                   ///< a macro indicator (4.4); Step::macro
  factor,                  ///< a critical factor (4.4); Step::factor
  advance,                 ///< A (4.1 to 4.3)
  planned,                 ///< P
  compliance,              ///< C
  achievement,             ///< result of an objective (4.3)
  rating,                  ///< of the vision, the mission, a value (4.4)
  coverage,                ///< 4.3
  bound_zero,              ///< the measured figure if what is missing counts as 0 (4.3)
  bound_skip,              ///< … and if it is left out
  achievement_bound_zero,  ///< the same of an achievement that is not derived
  achievement_bound_skip,
  status,     ///< 4.7; Step::status
  forecast,   ///< the day on which it will be finished (4.7)
  execution,  ///< financial execution (4.7)
  gap,        ///< execution less advance, in points
  // What they are made of.
  report,        ///< progress of an entry
  value,         ///< value of an entry, in the indicator's unit
  assessment,    ///< rating of an entry, by one assessor
  money_report,  ///< spending of an entry
  total,         ///< values that came together
  baseline,
  target,      ///< of an indicator, in its unit
  uncut,       ///< an achievement before it is cut to [0, cap]
  point,       ///< of the planned curve: a day and what is to be done by then
  occurrence,  ///< latest progress of one occurrence of a recurring duty
  period,      ///< what a period of an indicator gives
  ended,       ///< whether a period's last day is on or before t
  kept,        ///< whether a period's last value lies within the limits
  days_elapsed,
  days_in_all,  ///< of a period
  budget,
  spent,            ///< money
  earned_schedule,  ///< ES (4.7), in days
  actual_time,      ///< AT, in days
  as_of,
  start,
  deadline,      ///< days
  completed_on,  ///< first day of the final unbroken run at 100
  threshold,     ///< of a status
  complete,      ///< whether all of it is done
  days_late,     ///< after the deadline
  in_force,      ///< whether it is neither cancelled nor out of force
  in_time,       ///< whether it was complete by the deadline
  verdict,       ///< whether a status holds; Step::status
};
std::string_view to_string(Quantity quantity);

/// How a result follows from the results of the inputs x1, x2, …
enum class Operation : std::uint8_t {
  // Given, not computed.
  written,     ///< stands in the plan
  by_rule,     ///< follows from the rules alone: 0 at the start, 100 at the deadline, the day asked
               ///< about
  setting,     ///< stands in `evaluation`, or is its default
  reported,    ///< stands in an entry
  assumed,     ///< a what-if
  curve,       ///< a point of a whole's planned curve: the mean of its parts' on that day
  suspended,   ///< cancelled or not applicable: no number
  not_stated,  ///< the plan has no vision or mission: no number
  // Arithmetic. Where an input has no number there is none either, with its absence, unless said.
  same,           ///< x1
  sum,            ///< x1 + x2 + …
  sum_of_known,   ///< the same; without inputs a budget does not apply and spending is not reported
  difference,     ///< x1 - x2
  quarter,        ///< x1 / 4
  product,        ///< x1 x2 / 100
  percentage,     ///< 100 x1 / x2; undefined where x2 is 0
  budget_share,   ///< 100 x1 / x2; x2's absence goes first, then undefined where x2 is 0
  way,            ///< 100 (x1 - x2) / (x3 - x2): value, baseline, target
  cut,            ///< x1 kept within [low, high]
  weighted_mean,  ///< sum of weight x / sum of weights, by the inputs' treatments (4.3)
  mean_of_all,    ///< the same, but without a number where one of weight over 0 has none
  compliance_of,  ///< min(100, 100 x1 / x2); x2 = 0: 100 where x1 > 0, else not due (4.1)
  share,          ///< 100 x (inputs that are 1) / (all inputs)
  covered,        ///< 100 where x1 has a number, 0 where it is not reported, else its absence
  before_start,   ///< 0: t lies before x1
  after_deadline,  ///< 100: t lies on or after x1
  on_line,         ///< on day t, between points x1 and x2
  no_report,       ///< no number: not reported where x1 > 0, else not due
  no_rating,       ///< no number: not due where t lies before x1, else not reported
  no_periods,      ///< no number: not scheduled
  // Days.
  reach,    ///< days from x4 until the line from x2 to x3 reaches x1; 0 where x2 does already
  finish,   ///< x1 + (x2 - x1) x4 / x3, up to the next whole day: by SPI(t) = x3 / x4
  latest,   ///< the greatest
  late_by,  ///< max(0, x1 - x2)
  worst,    ///< max(0, x1, x2, …)
  // Yes (1) or no (0).
  at_least,             ///< x1 >= x2, with the guard of 4.5; what is not reported counts as 0
  at_least_or_not_due,  ///< the same, or x1 has no number because nothing is due
  at_most,              ///< x1 <= x2
  over,                 ///< x1 > x2
  under,                ///< x1 < x2
  within,               ///< low <= x1 <= high; no without x1
  both,                 ///< all inputs are 1
  none_of,              ///< no input is 1; also without inputs
  otherwise,            ///< yes
  first_to_hold,        ///< the status of the first input that is 1
  refused,              ///< no forecast; Step::refusal says why
};
std::string_view to_string(Operation operation);

/// What a result is counted in.
enum class StepUnit : std::uint8_t {
  percent,
  points,  ///< a difference of percentages
  number,  ///< the indicator's unit, or none
  money,   ///< Plan::currency
  days,
  date,   ///< as Date::days(); with a fraction where a curve bends between days
  yesno,  ///< 1 or 0
};

struct Step {
  Quantity quantity{};
  Operation operation{};
  Figure result;
  StepUnit unit = StepUnit::percent;
  std::vector<Step> inputs;

  // What it is about; none of these for the plan as a whole.
  Index item = no_index;
  Index unit_of_plan = no_index;  ///< into Plan::units: whose figure, or who reported
  std::optional<FactorId> factor;
  std::optional<MacroId> macro;
  std::optional<Period> period;
  std::optional<Status> status;
  std::optional<NoForecast> refusal;

  // As an input of the step above.
  std::optional<double> weight;  ///< as given
  double share = 0;              ///< normalised: 0 to 1; 0 where it is left out
  std::optional<Treatment> treatment;

  std::optional<double> low, high;  ///< cut, within

  // Where it comes from.
  std::optional<Place> at;
  std::optional<Date> date;      ///< of the entry or the point; what happened then
  std::optional<Date> recorded;  ///< of an entry, where it is not its date
  Index earlier = 0;             ///< entries before this one, which it replaces
  /// How missing reports are treated in it (4.3); zero where that makes no difference.
  Missing missing = Missing::zero;
  /// The same step stands in full further up: no inputs here.
  bool told = false;
};

/// What can be asked about.
struct Topic {
  enum class Kind : std::uint8_t { item, factor, macro, unit, plan };
  Kind kind = Kind::plan;
  Index index = no_index;  ///< item, unit
  FactorId factor{};
  MacroId macro{};
  Index reading = no_index;  ///< macro: into EvaluationSettings::readings; none: the official one
};

/// The topic with this id: an item, a unit, a factor (`objectives`), a macro indicator (`average`),
/// or the plan by its own id.
std::optional<Topic> find_topic(const Plan& plan, std::string_view id);
/// All ids that find_topic knows, items first.
std::vector<std::string_view> topic_ids(const Plan& plan);
/// The figures that commands print of a topic, the most important first.
std::vector<Quantity> figures_of(const Plan& plan, const Topic& topic);

/// Derives figures of one plan on one day.
class Explainer {
 public:
  /// Plan and entries must outlive it. Evaluates once.
  Explainer(const Plan& plan, std::span<const Entry> entries, const EvaluateOptions& options);
  ~Explainer();
  Explainer(const Explainer&) = delete;
  Explainer& operator=(const Explainer&) = delete;

  /// The derivation of one of figures_of(topic). What stands twice in it stands in full only once.
  [[nodiscard]] Step explain(const Topic& topic, Quantity quantity) const;

 private:
  struct State;
  std::unique_ptr<const State> state_;
};

}  // namespace peq
