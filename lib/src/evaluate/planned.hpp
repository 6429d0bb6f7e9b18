// When things are to be done: the schedule in force, the planned curve P, and the windows of what
// comes round every period. Room: evaluate.
#pragma once

#include <optional>
#include <span>
#include <vector>

#include "evaluate/curve.hpp"
#include "peq/plan.hpp"

namespace peq::evaluation {

/// A point of a line: a day, and what is to be there by then.
struct Point {
  Date date;
  double value = 0;
};

/// Start, deadline and points between them as in force on a day (design.md 4.1).
struct Schedule {
  Date start;
  Date deadline;
  std::vector<Point> points;
  bool rescheduled = false;  ///< some change of deadline was in force
};

/// After the reschedules decided on or before `day`.
Schedule schedule_in_force(const Item& item, Date day);

/// The line through (start, from), those points that lie strictly between start and deadline, and
/// (deadline, to); where start = deadline, `from` before that day and `to` from it on. Points stand
/// by date.
Curve line_through(DateRange days, double from, std::span<const Point> points, double to);

/// P of something that is reported on by itself (design.md 4.1).
Curve planned_curve(const Schedule& schedule);

/// A calendar period, cut to the days in which it counts.
struct Window {
  Period period;
  DateRange days;
};

/// One window per calendar period that meets `days`, without the periods that were over before
/// `plan_first` (design.md 4.1, 4.2). By date, without gaps.
std::vector<Window> windows_of(Every every, DateRange days, Date plan_first);

/// The window that holds the day, as an index; none outside of all.
std::optional<std::size_t> window_holding(std::span<const Window> windows, Date day);

/// 100 x (windows whose last day is on or before t) / (all windows). At least one window.
Curve share_ended(std::span<const Window> windows);

/// The mean over windows of the share of days elapsed, first and last included, in percent. At
/// least one window; there may be gaps.
Curve share_elapsed(std::span<const Window> windows);

}  // namespace peq::evaluation
