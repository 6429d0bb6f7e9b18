// All questions that the oracle answers about one plan on one day, each by itself and without
// memory. Start reading at oracle.cpp, which asks them.
#pragma once

#include <functional>
#include <optional>
#include <span>
#include <vector>

#include "calendar.hpp"
#include "peq/evaluate.hpp"
#include "peq/plan.hpp"

namespace peq::oracle {

/// How missing reports are treated.
struct Modes {
  Missing strategies = Missing::zero;
  Missing ratings = Missing::skip;
};

/// A weight and a figure: one part of a roll-up.
struct Part {
  double weight = 1;
  Figure figure;
};

/// What a part that is not due does to a mean (4.3: in A it counts 0, in C it is left out).
enum class NotDue { counts_zero, left_out };

/// The one roll-up rule of 4.3.
Figure mean(const std::vector<Part>& parts, Missing missing, NotDue not_due);

/// Planned advance as a function of the day number (Date::days), fractions of days included.
using Curve = std::function<double(double)>;

/// The line through points by growing date; constant before the first and after the last.
double on_line(const std::vector<std::pair<Date, double>>& points, double day);

class Answers {
 public:
  Answers(const Plan& plan, std::span<const Entry> entries, const EvaluateOptions& options,
          Modes modes)
      : plan_(plan), entries_(entries), options_(options), t_(options.as_of), modes_(modes) {}

  /// The same questions with missing reports treated in one way throughout.
  [[nodiscard]] Answers with(Missing missing) const {
    return {plan_, entries_, options_, Modes{missing, missing}};
  }

  // Entries (entries.cpp).
  [[nodiscard]] bool visible(const Entry& entry) const;
  /// Visible progress or values of an item that count for it, by date, then in reading order.
  [[nodiscard]] std::vector<Entry> reports(Index item) const;
  [[nodiscard]] std::optional<double> own_spent(Index item) const;
  [[nodiscard]] std::optional<Date> last_report(Index item) const;

  // What counts, and until when (scope.cpp).
  [[nodiscard]] bool applicable(Index item) const;
  [[nodiscard]] bool is_leaf(Index item) const;  ///< reported on directly
  [[nodiscard]] bool is_recurring(Index item) const { return plan_.items[item].every.has_value(); }
  [[nodiscard]] std::vector<Index> parts(Index item) const;
  [[nodiscard]] std::vector<Index> own_indicators(Index item) const;  ///< applicable ones
  [[nodiscard]] std::vector<Index> strategies_below(Index item) const;
  [[nodiscard]] bool is_group(Index item) const;  ///< component or objective
  [[nodiscard]] bool is_rated(Index item) const;  ///< vision, mission or value
  [[nodiscard]] std::vector<Index> plan_parts() const;
  [[nodiscard]] Date deadline(Index item) const;
  [[nodiscard]] bool rescheduled(Index item) const;
  [[nodiscard]] DateRange duration(Index item) const;

  // A, P, C and coverage of items (figures.cpp) and of groups (groups.cpp).
  [[nodiscard]] Figure advance(Index item) const;
  [[nodiscard]] Figure planned(Index item) const;
  [[nodiscard]] Figure compliance(Index item) const;
  [[nodiscard]] Figure coverage(Index item) const;
  [[nodiscard]] Figure measured(Index item) const;  ///< C or A
  [[nodiscard]] std::optional<Curve> curve(Index item) const;
  [[nodiscard]] Figure advance_of(const std::vector<Index>& group) const;
  [[nodiscard]] Figure planned_of(const std::vector<Index>& group) const;
  [[nodiscard]] Figure compliance_of(const std::vector<Index>& group) const;
  [[nodiscard]] Figure coverage_of(const std::vector<Index>& group) const;
  [[nodiscard]] Figure measured_of(const std::vector<Index>& group) const;
  [[nodiscard]] std::optional<Curve> curve_of(const std::vector<Index>& group) const;

  // Recurring duties (recurring.cpp).
  [[nodiscard]] std::vector<Occurrence> occurrences(Index item) const;
  [[nodiscard]] std::vector<Entry> reports_of(Index item, const Window& window) const;
  [[nodiscard]] std::vector<Window> duty_windows(Index item) const;

  // Indicators (indicators.cpp). `raw` is A before it is cut.
  [[nodiscard]] Figure indicator_advance(Index item) const;
  [[nodiscard]] std::optional<Curve> indicator_curve(Index item) const;
  /// For each thing to be reached (the target, or that of each period) since when it has been.
  [[nodiscard]] std::vector<std::optional<Date>> indicator_reached(Index item) const;
  /// The periods of a flow that have a target, of a maintain all.
  [[nodiscard]] std::vector<Window> indicator_windows(Index item) const;

  // Results, ratings, factors, macro indicators (factors.cpp, macros.cpp).
  [[nodiscard]] Figure achievement(Index item) const;
  [[nodiscard]] bool achievement_derived(Index item) const;
  [[nodiscard]] Figure achievement_coverage(Index item) const;
  [[nodiscard]] std::vector<double> ratings(Index item) const;  ///< one per assessor
  [[nodiscard]] Figure rating(Index item) const;
  [[nodiscard]] Figure factor(FactorId factor) const;
  [[nodiscard]] Figure factor_coverage(FactorId factor) const;
  [[nodiscard]] ReadingResult reading(const Reading& reading) const;
  [[nodiscard]] Index band(const Figure& figure, bool as_shown) const;

  // Completion, status, forecast, money (status.cpp, forecast.cpp, money.cpp).
  [[nodiscard]] bool complete(Index item) const;
  [[nodiscard]] std::optional<Date> completed_on(Index item) const;
  void judge(Index item, ItemResult& result) const;  ///< status, days, missed, flags
  [[nodiscard]] Forecast forecast(Index item) const;
  [[nodiscard]] Forecast plan_forecast() const;
  [[nodiscard]] Money money(Index item) const;
  [[nodiscard]] Money plan_money() const;

 private:
  [[nodiscard]] std::vector<Part> parts_by(const std::vector<Index>& group,
                                           Figure (Answers::*figure)(Index) const) const;
  /// The members over which planned_of takes its mean.
  [[nodiscard]] std::vector<Index> planned_members(const std::vector<Index>& group) const;
  [[nodiscard]] Figure absent_report(Index item) const;
  [[nodiscard]] std::optional<Date> all_complete(const std::vector<Index>& group) const;
  [[nodiscard]] std::vector<Index> applicable_of(const std::vector<Index>& group) const;
  [[nodiscard]] DateRange stretch_of(const std::vector<Index>& group) const;
  [[nodiscard]] Forecast earn(DateRange stretch, const Figure& advance,
                              const std::optional<Curve>& curve) const;
  [[nodiscard]] Flags flags(Index item) const;
  [[nodiscard]] Status status_by_compliance(Index item) const;
  [[nodiscard]] MacroResult weighted(const std::vector<FactorShare>& shares) const;
  [[nodiscard]] NotDue not_due_by_measure() const;

  const Plan& plan_;
  std::span<const Entry> entries_;
  EvaluateOptions options_;
  Date t_;
  Modes modes_;
};

/// The first day of the unbroken run of reached reports at the end; none where the last is not.
std::optional<Date> final_run(const std::vector<Entry>& reports, const std::vector<bool>& reached);

}  // namespace peq::oracle
