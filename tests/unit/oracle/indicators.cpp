#include <algorithm>

#include "answers.hpp"

namespace peq::oracle {
namespace {

constexpr double guard = 1e-9;

std::optional<double> period_target(const Measure& measure, const Period& period) {
  for (const auto& [named, target] : measure.targets) {
    if (named.value == period) return target.value;
  }
  if (measure.target) return measure.target->value;
  return std::nullopt;
}

/// Baseline at the start, each year's target on its 31 December, the target at the deadline.
std::vector<std::pair<Date, double>> target_points(const Measure& measure, DateRange duration) {
  const bool adds_up = measure.kind.value == IndicatorKind::cumulative;
  std::vector<std::pair<Date, double>> points;
  points.emplace_back(duration.first, adds_up ? 0.0 : measure.baseline->value);
  for (int year = year_of(duration.first); year <= year_of(duration.last); ++year) {
    const Date on = day_of(year, 12, 31);
    if (on <= duration.first || on >= duration.last) continue;
    double so_far = 0;
    bool named = false;
    for (const auto& [period, target] : measure.targets) {
      if (period.value.year == year) named = true;
      if (period.value.year == year || (adds_up && period.value.year < year)) {
        so_far += target.value;
      }
    }
    if (named) points.emplace_back(on, so_far);
  }
  points.emplace_back(duration.last, measure.target->value);
  return points;
}

double percent(const Measure& measure, double value) {
  if (measure.kind.value == IndicatorKind::cumulative) return 100 * value / measure.target->value;
  const double from = measure.baseline->value;
  return 100 * (value - from) / (measure.target->value - from);
}

bool in_range(const Measure& measure, double value) {
  return (!measure.min || value >= measure.min->value) &&
         (!measure.max || value <= measure.max->value);
}

double cut(double figure, const std::optional<double>& cap) {
  const double positive = std::max(0.0, figure);
  return cap ? std::min(*cap, positive) : positive;
}

bool by_periods(const Measure& measure) {
  return measure.kind.value == IndicatorKind::flow || measure.kind.value == IndicatorKind::maintain;
}

std::vector<Entry> inside(const std::vector<Entry>& reports, DateRange days) {
  std::vector<Entry> found;
  for (const Entry& entry : reports) {
    if (days.contains(entry.date)) found.push_back(entry);
  }
  return found;
}

double total(const std::vector<Entry>& reports) {
  double sum = 0;
  for (const Entry& entry : reports) sum += entry.figure;
  return sum;
}

}  // namespace

std::vector<Window> Answers::indicator_windows(Index item) const {
  const Measure& measure = *plan_.items[item].measure;
  std::vector<Window> found;
  if (!by_periods(measure)) return found;
  for (const Window& window : windows(measure.every.value, duration(item), plan_.period.first)) {
    const bool flow = measure.kind.value == IndicatorKind::flow;
    if (!flow || period_target(measure, window.period).value_or(0) != 0) found.push_back(window);
  }
  return found;
}

std::optional<Curve> Answers::indicator_curve(Index item) const {
  const Measure& measure = *plan_.items[item].measure;
  if (!by_periods(measure)) {
    auto points = target_points(measure, duration(item));
    for (auto& [date, value] : points) value = percent(measure, value);
    return [points](double day) { return std::clamp(on_line(points, day), 0.0, 100.0); };
  }
  const std::vector<Window> all = indicator_windows(item);
  if (all.empty()) return std::nullopt;
  const bool flow = measure.kind.value == IndicatorKind::flow;
  return [all, flow](double day) {
    double sum = 0;
    for (const Window& window : all) {
      const double length = window.days.last - window.days.first + 1;
      const double elapsed = std::clamp(day - window.days.first.days() + 1, 0.0, length);
      if (flow) sum += 100 * elapsed / length;
      if (!flow && window.days.last.days() <= day) sum += 100;
    }
    return sum / static_cast<double>(all.size());
  };
}

Figure Answers::indicator_advance(Index item) const {
  const Measure& measure = *plan_.items[item].measure;
  const std::optional<double>& cap = plan_.evaluation.cap;
  if (!last_report(item)) return absent_report(item);
  const std::vector<Entry> all = reports(item);
  if (measure.kind.value == IndicatorKind::level) {
    return cut(percent(measure, all.back().figure), cap);
  }
  if (measure.kind.value == IndicatorKind::cumulative) {
    return cut(percent(measure, total(all)), cap);
  }
  const std::vector<Window> periods = indicator_windows(item);
  double sum = 0;
  for (const Window& window : periods) {
    const std::vector<Entry> own = inside(all, window.days);
    if (measure.kind.value == IndicatorKind::maintain) {
      if (!own.empty() && in_range(measure, own.back().figure)) sum += 100;
    } else {
      const double reached = 100 * total(own) / *period_target(measure, window.period);
      sum += cap ? std::min(*cap, reached) : reached;
    }
  }
  return cut(sum / static_cast<double>(periods.size()), cap);
}

std::vector<std::optional<Date>> Answers::indicator_reached(Index item) const {
  const Measure& measure = *plan_.items[item].measure;
  const IndicatorKind kind = measure.kind.value;
  std::vector<std::vector<Entry>> groups;
  std::vector<double> goals;
  if (by_periods(measure)) {
    for (const Window& window : indicator_windows(item)) {
      groups.push_back(inside(reports(item), window.days));
      goals.push_back(kind == IndicatorKind::flow ? *period_target(measure, window.period) : 0);
    }
  } else {
    groups.push_back(reports(item));
    goals.push_back(measure.target->value);
  }
  std::vector<std::optional<Date>> since;
  for (std::size_t i = 0; i < groups.size(); ++i) {
    std::vector<bool> reached;
    double sum = 0;
    for (const Entry& entry : groups[i]) {
      sum += entry.figure;
      switch (kind) {
      case IndicatorKind::level:
        reached.push_back(percent(measure, entry.figure) >= 100 - guard);
        break;
      case IndicatorKind::cumulative:
      case IndicatorKind::flow: reached.push_back(100 * sum / goals[i] >= 100 - guard); break;
      case IndicatorKind::maintain: reached.push_back(in_range(measure, entry.figure)); break;
      }
    }
    since.push_back(final_run(groups[i], reached));
  }
  return since;
}

}  // namespace peq::oracle
