#include "evaluate/planned.hpp"

#include <algorithm>

#include "peq/evaluate.hpp"

namespace peq {

Date deadline_on(const Item& item, Date day) {
  Date deadline = item.deadline.value;
  for (const Reschedule& change : item.rescheduled)
    if (change.on.value <= day) deadline = change.deadline.value;
  return deadline;
}

namespace evaluation {

namespace {

std::vector<Point> points_of(const std::vector<SchedulePoint>& schedule) {
  std::vector<Point> points;
  points.reserve(schedule.size());
  for (const SchedulePoint& point : schedule)
    points.push_back({point.date.value, point.progress.value});
  return points;
}

double share(std::size_t part, std::size_t all) {
  return 100.0 * static_cast<double>(part) / static_cast<double>(all);
}

}  // namespace

Schedule schedule_in_force(const Item& item, Date day) {
  Schedule schedule{item.start.value, item.deadline.value, points_of(item.schedule), false};
  for (const Reschedule& change : item.rescheduled) {
    if (change.on.value > day) continue;
    schedule.deadline = change.deadline.value;
    schedule.rescheduled = true;
    if (change.has_schedule)
      schedule.points = points_of(change.schedule);
    else
      std::erase_if(schedule.points, [&](const Point& p) { return p.date > change.on.value; });
  }
  return schedule;
}

Curve line_through(DateRange days, double from, std::span<const Point> points, double to) {
  Curve curve;
  if (days.last <= days.first) {
    curve.jump(days.first, from, to);
    return curve;
  }
  curve.add(days.first, from);
  Date last = days.first;
  for (const Point& point : points) {
    if (point.date <= last || point.date >= days.last) continue;
    curve.add(point.date, point.value);
    last = point.date;
  }
  curve.add(days.last, to);
  return curve;
}

Curve planned_curve(const Schedule& schedule) {
  return line_through({schedule.start, schedule.deadline}, 0, schedule.points, 100);
}

std::vector<Window> windows_of(Every every, DateRange days, Date plan_first) {
  std::vector<Window> windows;
  if (days.last < days.first) return windows;
  // A period that ended before the plan's own began does not count; start behind those.
  Period period = Period::containing(std::max(days.first, std::min(plan_first, days.last)), every);
  if (period.last_day() < plan_first) period = period.next();
  for (; period.first_day() <= days.last; period = period.next())
    windows.push_back(
        {period,
         {std::max(period.first_day(), days.first), std::min(period.last_day(), days.last)}});
  return windows;
}

std::optional<std::size_t> window_holding(std::span<const Window> windows, Date day) {
  const auto at =
      std::lower_bound(windows.begin(), windows.end(), day,
                       [](const Window& window, Date d) { return window.days.last < d; });
  if (at == windows.end() || !at->days.contains(day)) return std::nullopt;
  return static_cast<std::size_t>(at - windows.begin());
}

Curve share_ended(std::span<const Window> windows) {
  Curve curve;
  for (std::size_t i = 0; i < windows.size(); ++i)
    curve.jump(windows[i].days.last, share(i, windows.size()), share(i + 1, windows.size()));
  return curve;
}

Curve share_elapsed(std::span<const Window> windows) {
  Curve curve;
  for (std::size_t i = 0; i < windows.size(); ++i) {
    // The first day of a window counts as elapsed, so its line begins on the day before.
    const Date eve = windows[i].days.first - 1;
    if (i == 0 || windows[i - 1].days.last < eve) curve.add(eve, share(i, windows.size()));
    curve.add(windows[i].days.last, share(i + 1, windows.size()));
  }
  return curve;
}

}  // namespace evaluation

}  // namespace peq
