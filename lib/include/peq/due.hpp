// Who has to report what, and by when; which reviews were held. Room: evaluate.
//
// The reports that the plan asks for by `report_every`, `every`, `frequency`, `ratings_valid_for`
// and `reviews` (design.md 2.1), each with a day. A report due on a day is late from the next one.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

#include "peq/date.hpp"
#include "peq/evaluate.hpp"
#include "peq/plan.hpp"

namespace peq {

enum class DueKind : std::uint8_t {
  progress,    ///< a strategy or action, by `report_every`
  occurrence,  ///< of a recurring duty
  value,       ///< of an indicator
  rating,      ///< of the vision, the mission or a value
  review,      ///< to be held
};
/// `progress`, `occurrence`, `value`, `rating`, `review`; stable.
std::string_view to_string(DueKind kind);

/// One report that somebody has to make.
struct DueReport {
  DueKind kind{};
  Index target = no_index;  ///< into Plan::items; review: into Plan::reviews
  Date due;
  /// From the day after the last report (or the start) to `due`; of an occurrence, a period or a
  /// review its own days.
  DateRange window;
  std::optional<Period> period;     ///< occurrences, and the periods of indicators that have some
  std::optional<Date> last_report;  ///< of the item, whatever it was on; review: last held
  std::vector<Index> units;         ///< who answers for it, each once; may be empty
};

struct ReviewWindow {
  enum class State : std::uint8_t { held, missed, current, upcoming };
  DateRange days;
  /// held: within its days, whether they are over or not; else missed where they are over, current
  /// where they hold the day, upcoming.
  State state = State::upcoming;
  std::vector<Date> held_on;  ///< days on which it was held, by date
};
/// `held`, `missed`, `current`, `upcoming`; stable.
std::string_view to_string(ReviewWindow::State state);

/// One of the plan's reviews, as Plan::reviews. Its windows are counted from the period's start,
/// each as long as its interval, as many as end within the plan's period. What was entered last for
/// a day says whether it was held on it.
struct ReviewHistory {
  std::vector<ReviewWindow> windows;  ///< by date
  std::size_t held = 0, missed = 0;
  std::optional<Date> last_held;
};

struct Due {
  EvaluateOptions options;
  /// By day, then in the order of the plan; reviews last.
  ///
  /// Strategies and actions without parts that are in force and not complete: `report_every` after
  /// the last report or, if that is later, the start or the end of a time out of force. Recurring
  /// duties: every occurrence that ended without a report, and the first that has not ended and is
  /// not complete. Indicators in force, likewise by `frequency`; without one, by their own periods
  /// (`flow`, `maintain`: those that ended without a value, and the first that has not ended and
  /// has no value of its last day); else by `report_every`. No value is asked for after the
  /// deadline, but one by then at the latest where there is none. Vision, mission and values
  /// without indicators: `ratings_valid_for` after the last rating, likewise up to the period's
  /// end. Reviews: the first window that is not over and not held.
  std::vector<DueReport> reports;
  std::vector<ReviewHistory> reviews;
  /// What is in force, not complete, and reported on by itself, but never due as the plan does not
  /// say how often.
  std::vector<Index> without_interval;
  /// Days from the day asked about to when it is due; negative: so many days late.
  [[nodiscard]] int days_left(const DueReport& report) const { return report.due - options.as_of; }
};

/// For the day of the evaluation, from the entries that it was made of. Linear in items, periods
/// and entries, but for sorting what is due.
Due due(const Plan& plan, std::span<const Entry> entries, const Evaluation& evaluation);

}  // namespace peq
