#include <algorithm>

#include "answers.hpp"

namespace peq::oracle {
namespace {

using Points = std::vector<std::pair<Date, double>>;

/// The planned advance of a reported strategy or action with the changes decided by day t.
Points planned_points(const Item& item, Date t) {
  Date deadline = item.deadline.value;
  std::vector<SchedulePoint> schedule = item.schedule;
  for (const Reschedule& change : item.rescheduled) {
    if (change.on.value > t) continue;
    deadline = change.deadline.value;
    std::vector<SchedulePoint> kept = change.schedule;
    if (!change.has_schedule) {
      kept.clear();
      for (const SchedulePoint& point : schedule) {
        if (point.date.value <= change.on.value) kept.push_back(point);
      }
    }
    schedule = kept;
  }
  Points points{{item.start.value, 0.0}};
  for (const SchedulePoint& point : schedule) {
    if (point.date.value <= item.start.value || point.date.value >= deadline) continue;
    points.emplace_back(point.date.value, point.progress.value);
  }
  points.emplace_back(deadline, 100.0);
  return points;
}

}  // namespace

double on_line(const Points& points, double day) {
  if (day >= points.back().first.days()) return points.back().second;
  if (day <= points.front().first.days()) return points.front().second;
  std::size_t i = 0;
  while (points[i + 1].first.days() <= day) ++i;
  const auto& [from, low] = points[i];
  const auto& [to, high] = points[i + 1];
  return low + (high - low) * ((day - from.days()) / (to - from));
}

std::optional<Curve> Answers::curve(Index item) const {
  if (plan_.items[item].kind == ItemKind::indicator) return indicator_curve(item);
  if (!is_leaf(item)) return curve_of(parts(item));
  if (!is_recurring(item)) {
    const Points points = planned_points(plan_.items[item], t_);
    return [points](double day) { return on_line(points, day); };
  }
  const std::vector<Window> all = duty_windows(item);
  if (all.empty()) return std::nullopt;
  return [all](double day) {
    const auto over = [day](const Window& window) { return window.days.last.days() <= day; };
    const auto ended = std::count_if(all.begin(), all.end(), over);
    return 100.0 * static_cast<double>(ended) / static_cast<double>(all.size());
  };
}

Figure Answers::planned(Index item) const {
  if (!applicable(item) || is_rated(item)) return Absence::not_applicable;
  if (!is_leaf(item) && plan_.items[item].kind != ItemKind::indicator) {
    return planned_of(parts(item));
  }
  const std::optional<Curve> line = curve(item);
  return line ? Figure((*line)(t_.days())) : Figure(Absence::not_scheduled);
}

Figure Answers::absent_report(Index item) const {
  const Figure p = planned(item);
  if (!p.has_number()) return p;
  return p.number() <= 0 ? Absence::not_due : Absence::not_reported;
}

Figure Answers::advance(Index item) const {
  if (!applicable(item) || is_rated(item)) return Absence::not_applicable;
  if (plan_.items[item].kind == ItemKind::indicator) return indicator_advance(item);
  if (!is_leaf(item)) return advance_of(parts(item));
  if (!is_recurring(item)) {
    const std::vector<Entry> all = reports(item);
    return all.empty() ? absent_report(item) : Figure(all.back().figure);
  }
  const std::vector<Occurrence> duties = occurrences(item);
  if (!last_report(item)) return absent_report(item);
  double sum = 0;
  for (const Occurrence& duty : duties) sum += duty.progress.number_or(0);
  return sum / static_cast<double>(duties.size());
}

Figure Answers::compliance(Index item) const {
  if (!applicable(item) || is_rated(item)) return Absence::not_applicable;
  if (!is_leaf(item) && plan_.items[item].kind != ItemKind::indicator) {
    return compliance_of(parts(item));
  }
  const Figure a = advance(item);
  const Figure p = planned(item);
  if (!a.has_number()) return a;
  if (!p.has_number()) return p;
  if (p.number() > 0) return std::min(100.0, 100 * a.number() / p.number());
  return a.number() > 0 ? Figure(100.0) : Figure(Absence::not_due);
}

Figure Answers::coverage(Index item) const {
  if (!applicable(item)) return Absence::not_applicable;
  if (is_leaf(item) || plan_.items[item].kind == ItemKind::indicator) {
    const Figure a = advance(item);
    if (a.has_number()) return 100.0;
    return a.is(Absence::not_reported) ? Figure(0.0) : a;
  }
  if (!is_rated(item) || !plan_.items[item].children.empty()) return coverage_of(parts(item));
  const Figure r = rating(item);
  if (r.has_number()) return 100.0;
  return r.is(Absence::not_reported) ? Figure(0.0) : r;
}

Figure Answers::measured(Index item) const {
  if (is_rated(item)) return rating(item);
  return plan_.evaluation.measure == MeasureBy::advance ? advance(item) : compliance(item);
}

}  // namespace peq::oracle
