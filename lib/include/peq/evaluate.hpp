// The evaluation: everything peq computes, as values. Room: evaluate.
//
// A pure function of plan, entries, day and options: no clock, no files, no words. Formulas:
// design.md section 4; the comments name the subsection. Percentages are 0 to 100.
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "peq/date.hpp"
#include "peq/figure.hpp"
#include "peq/plan.hpp"

namespace peq {

struct EvaluateOptions {
  Date as_of;                    ///< the day asked about, inclusive
  std::optional<Date> known_by;  ///< only entries recorded on or before this day
};

/// Status of a strategy or action (4.7), in the order in which they are tried, except that
/// on_track, at_risk and behind are told apart by compliance.
enum class Status : std::uint8_t {
  cancelled,
  done,
  done_late,
  overdue,
  upcoming,
  on_track,
  at_risk,
  behind,
};
inline constexpr std::size_t status_count = 8;
/// `done_late` and so on; stable.
std::string_view to_string(Status status);
std::optional<Status> parse_status(std::string_view name);

/// Beside the status (4.7).
struct Flags {
  bool due_soon = false;
  bool stale = false;
  bool unreported = false;
  bool rescheduled = false;
  friend bool operator==(const Flags&, const Flags&) = default;
};

/// Why there is no forecast (4.7), in the order in which they are tried.
enum class NoForecast : std::uint8_t {
  cancelled,
  complete,
  recurring,
  one_day,      ///< start = deadline
  not_started,  ///< t <= start
  no_report,
  no_advance,  ///< advance is 0
  too_far,     ///< later than 2199, or never: what is done was planned for before the start
};
std::string_view to_string(NoForecast reason);

/// Earned schedule (Lipke, "Schedule is Different", 2003). Strategies and actions; objectives,
/// components and the plan on their rolled-up planned curve, from the earliest start to the latest
/// deadline in force of their applicable strategies. Other items have none and keep the default.
struct Forecast {
  /// Set: there is no finish, and of the rest only `stretch` has a meaning.
  std::optional<NoForecast> refused = NoForecast::no_report;
  DateRange stretch;           ///< start and deadline that it is computed from
  double earned_schedule = 0;  ///< ES: days from the start until the planned curve first reaches A
  double actual_time = 0;      ///< AT: days from the start to t
  double spi = 0;              ///< SPI(t) = ES / AT
  Date finish;                 ///< start + (deadline - start) / SPI(t), up to the next whole day
  double pace_so_far = 0;      ///< points a day: A / AT
  /// Points a day from now to the deadline, 0 or more; none when t >= deadline.
  std::optional<double> pace_needed;
};

/// What became of a part in a mean (4.3).
enum class Treatment : std::uint8_t {
  counted,          ///< with its number
  counted_as_zero,  ///< without one
  not_applicable,   ///< from here on left out, for this reason
  no_weight,
  not_scheduled,
  undefined,
  not_due,
  not_reported,
  expired,  ///< a rating that is older than ratings count
};
std::string_view to_string(Treatment treatment);

/// The measured figure under both ways of treating missing reports (4.3).
struct Bounds {
  Figure missing_zero;
  Figure missing_skipped;
};

/// Budget and spending (4.7). An item's own amounts, else the sums over its actions (or children).
struct Money {
  std::optional<double> budget;  ///< in Plan::currency
  std::optional<double> spent;
  /// 100 spent / budget; not_applicable without a budget, undefined for a budget of 0, not_reported
  /// without spending. Of an item that is not applicable there is neither this nor the gap.
  Figure execution;
  Figure gap;  ///< execution - advance, in points; with execution's absence, else advance's
};

/// One occurrence of a recurring duty.
struct Occurrence {
  Period period;
  DateRange window;
  /// Its latest; none: not_due before the window's last day, not_reported from it on.
  Figure progress;
  bool ended = false;                ///< t is after the window's last day
  std::optional<Date> completed_on;  ///< first day of the final unbroken run at 100
};

/// All that is known about one item at t. Index as in Plan::items.
struct ItemResult {
  bool applicable = true;
  /// A, P and C; of an indicator A is its achievement. Values, vision and mission have none of
  /// these (not_applicable), but a rating.
  Figure advance, planned, compliance;
  Figure coverage;  ///< 4.3; not_due where nothing was due; values, vision, mission: of the rating
  /// Objectives: result, from own indicators or derived from C or A (4.3). Values, vision, mission
  /// with indicators: likewise. Otherwise not_applicable.
  Figure achievement;
  bool achievement_derived = true;
  Figure achievement_coverage;
  Bounds achievement_bounds;
  Figure rating;     ///< values, vision, mission: from ratings, or from indicators (4.4)
  Index raters = 0;  ///< assessors that count
  Bounds bounds;     ///< of the rating where there is one, else of C or A, by the plan's `measure`

  // Dates: all kinds, as inherited. Status, days, `missed` and flags: strategies and actions only.
  Date start;
  Date deadline;           ///< in force at t
  Date original_deadline;  ///< as first written or inherited
  Status status = Status::upcoming;
  int days_late = 0;  ///< overdue, done_late: days after the deadline
  int days_left = 0;  ///< to the deadline or the current occurrence's end; 0: past, or cancelled
  int missed = 0;     ///< recurring: ended occurrences that are not complete
  Flags flags;
  /// Also of indicators, and of objectives and components by their applicable strategies.
  bool complete = false;
  std::optional<Date> completed_on;  ///< where complete: first day of the final unbroken run at 100
  std::optional<Date> last_report;   ///< of its figures; of a whole: of its applicable parts'
  Forecast forecast;
  std::vector<Occurrence> occurrences;  ///< recurring only
  Money money;
};

enum class MacroId : std::uint8_t {
  efficacy,
  efficiency,
  effectiveness,
  productivity,
  excellence,
  average,
};
inline constexpr std::size_t macro_count = 6;
std::string_view to_string(MacroId macro);

/// A factor (4.4).
struct FactorResult {
  Figure figure;
  Figure coverage;
  Bounds bounds;
};

/// A macro indicator (4.4, 4.5).
struct MacroResult {
  Figure figure;
  std::optional<FactorId> blocked_by;  ///< first factor without a number, where that is the reason
  /// Of the figure as shown, into EvaluationSettings::bands; excellence: of the average.
  Index band = no_index;
  Index unrounded_band = no_index;  ///< where it differs from `band`, a note is due
};

struct ReadingResult {
  std::array<MacroResult, macro_count> macros;
  [[nodiscard]] const MacroResult& operator[](MacroId id) const {
    return macros[static_cast<std::size_t>(id)];
  }
};

/// A unit's strategies (4.7). A strategy counts for each of its responsible units.
struct UnitResult {
  std::vector<Index> strategies;
  std::array<Index, status_count> by_status{};
  Figure advance, compliance, coverage;
};

/// A figure that nobody reported but that was taken for reported (assume.hpp).
struct Assumption {
  Index item = no_index;
  double figure = 0;  ///< as in Entry
};

struct Evaluation {
  EvaluateOptions options;
  std::vector<Assumption> assumed;  ///< what-if: what the figures below rest on beside the reports
  std::vector<ItemResult> items;    ///< as Plan::items
  std::array<FactorResult, factor_count> factors;
  std::array<Index, factor_count> factor_bands{};  ///< of the factors as shown; no_index: none
  ReadingResult official;
  std::vector<ReadingResult> readings;  ///< as EvaluationSettings::readings
  Bounds average_bounds;                ///< the official average under both treatments
  /// Completion of the plan: roll-up of components (or of all strategies, by `rollup`).
  Figure advance, planned, compliance, coverage;
  Bounds bounds;
  Forecast forecast;
  Money money;
  std::vector<UnitResult> units;                ///< as Plan::units
  std::array<Index, status_count> by_status{};  ///< strategies
  std::size_t entries_used = 0;                 ///< visible entries, with those of reviews
  [[nodiscard]] const FactorResult& factor(FactorId id) const {
    return factors[static_cast<std::size_t>(id)];
  }
};

/// Evaluates a plan for one day. The plan is a loaded one (load.hpp): without errors, parts after
/// what they are parts of. Entries whose kind of figure their item cannot have are ignored. Linear
/// in items, their periods, and entries (which are sorted where an item's do not stand by date).
Evaluation evaluate(const Plan& plan, std::span<const Entry> entries,
                    const EvaluateOptions& options);

/// The band of a figure as shown with `decimals` digits, as an index into `bands` (from the highest
/// down); no_index below the lowest or without a number.
Index band_of(const Figure& figure, std::span<const Band> bands, int decimals);

/// The deadline in force on a day, after the reschedules decided on or before it.
Date deadline_on(const Item& item, Date day);

}  // namespace peq
