#include "compare.hpp"

#include <algorithm>
#include <cmath>
#include <cstdio>

namespace peq::oracle {
namespace {

std::string shown(double number) {
  char text[40];
  std::snprintf(text, sizeof text, "%.12g", number);
  return text;
}
std::string shown(int number) { return std::to_string(number); }
std::string shown(Index number) { return number == no_index ? "none" : std::to_string(number); }
std::string shown(std::size_t number) { return std::to_string(number); }
std::string shown(bool truth) { return truth ? "true" : "false"; }
std::string shown(Date date) { return date.to_string(); }
std::string shown(const Period& period) { return period.to_string(); }
std::string shown(Status status) { return std::string(to_string(status)); }
std::string shown(NoForecast reason) { return std::string(to_string(reason)); }
std::string shown(FactorId factor) { return std::string(to_string(factor)); }
std::string shown(const Figure& figure) {
  return figure.has_number() ? shown(figure.number()) : std::string(to_string(figure.absence()));
}
template <class T>
std::string shown(const std::optional<T>& maybe) {
  return maybe ? shown(*maybe) : "none";
}

class Comparison {
 public:
  Comparison(const Plan& plan, Tolerance tolerance) : plan_(plan), tolerance_(tolerance) {}

  std::vector<std::string> run(const Evaluation& a, const Evaluation& b);

 private:
  template <class T>
  [[nodiscard]] bool same(const T& a, const T& b) const {
    return a == b;
  }
  [[nodiscard]] bool same(double a, double b) const {
    const double size = std::max({1.0, std::abs(a), std::abs(b)});
    return std::abs(a - b) <= tolerance_.relative * size;
  }
  [[nodiscard]] bool same(const Figure& a, const Figure& b) const {
    return a.has_number() && b.has_number() ? same(a.number(), b.number()) : a == b;
  }
  [[nodiscard]] bool same(const std::optional<double>& a, const std::optional<double>& b) const {
    return a && b ? same(*a, *b) : a == b;
  }
  template <class T>
  void check(const char* field, const T& a, const T& b) {
    if (!same(a, b)) found_.push_back(who_ + " " + field + ": " + shown(a) + " | " + shown(b));
  }
  void check(const char* field, const Bounds& a, const Bounds& b) {
    const std::string name = field;
    check((name + " zero").c_str(), a.missing_zero, b.missing_zero);
    check((name + " skip").c_str(), a.missing_skipped, b.missing_skipped);
  }
  void check(const char* field, const Money& a, const Money& b) {
    const std::string name = field;
    check((name + " budget").c_str(), a.budget, b.budget);
    check((name + " spent").c_str(), a.spent, b.spent);
    check((name + " execution").c_str(), a.execution, b.execution);
    check((name + " gap").c_str(), a.gap, b.gap);
  }
  void figures(const ItemResult& a, const ItemResult& b);
  void progress(const ItemResult& a, const ItemResult& b);
  void forecast(const Forecast& a, const Forecast& b);
  void occurrences(const std::vector<Occurrence>& a, const std::vector<Occurrence>& b);
  void item(const Item& item, const ItemResult& a, const ItemResult& b);
  void reading(const ReadingResult& a, const ReadingResult& b);
  void units(const Evaluation& a, const Evaluation& b);
  void whole(const Evaluation& a, const Evaluation& b);

  const Plan& plan_;
  Tolerance tolerance_;
  std::string who_;
  std::vector<std::string> found_;
};

void Comparison::figures(const ItemResult& a, const ItemResult& b) {
  check("applicable", a.applicable, b.applicable);
  check("advance", a.advance, b.advance);
  check("planned", a.planned, b.planned);
  check("compliance", a.compliance, b.compliance);
  check("coverage", a.coverage, b.coverage);
  check("bounds", a.bounds, b.bounds);
  check("achievement", a.achievement, b.achievement);
  check("achievement_derived", a.achievement_derived, b.achievement_derived);
  check("achievement_coverage", a.achievement_coverage, b.achievement_coverage);
  check("achievement_bounds", a.achievement_bounds, b.achievement_bounds);
  check("rating", a.rating, b.rating);
  check("raters", a.raters, b.raters);
  check("start", a.start, b.start);
  check("deadline", a.deadline, b.deadline);
  check("original_deadline", a.original_deadline, b.original_deadline);
  check("money", a.money, b.money);
}

void Comparison::progress(const ItemResult& a, const ItemResult& b) {
  check("status", a.status, b.status);
  check("days_late", a.days_late, b.days_late);
  check("days_left", a.days_left, b.days_left);
  check("missed", a.missed, b.missed);
  check("due_soon", a.flags.due_soon, b.flags.due_soon);
  check("stale", a.flags.stale, b.flags.stale);
  check("unreported", a.flags.unreported, b.flags.unreported);
  check("rescheduled", a.flags.rescheduled, b.flags.rescheduled);
  check("complete", a.complete, b.complete);
  check("completed_on", a.completed_on, b.completed_on);
  check("last_report", a.last_report, b.last_report);
  forecast(a.forecast, b.forecast);
  occurrences(a.occurrences, b.occurrences);
}

void Comparison::forecast(const Forecast& a, const Forecast& b) {
  check("forecast refused", a.refused, b.refused);
  if (a.refused != NoForecast::cancelled) {
    check("forecast first", a.stretch.first, b.stretch.first);
    check("forecast last", a.stretch.last, b.stretch.last);
  }
  if (a.refused || b.refused) return;
  check("forecast earned_schedule", a.earned_schedule, b.earned_schedule);
  check("forecast actual_time", a.actual_time, b.actual_time);
  check("forecast spi", a.spi, b.spi);
  check("forecast finish", a.finish, b.finish);
  check("forecast pace_so_far", a.pace_so_far, b.pace_so_far);
  check("forecast pace_needed", a.pace_needed, b.pace_needed);
}

void Comparison::occurrences(const std::vector<Occurrence>& a, const std::vector<Occurrence>& b) {
  check("occurrences", a.size(), b.size());
  for (std::size_t i = 0; i < std::min(a.size(), b.size()); ++i) {
    check("occurrence period", a[i].period, b[i].period);
    check("occurrence first", a[i].window.first, b[i].window.first);
    check("occurrence last", a[i].window.last, b[i].window.last);
    check("occurrence progress", a[i].progress, b[i].progress);
    check("occurrence ended", a[i].ended, b[i].ended);
    check("occurrence completed_on", a[i].completed_on, b[i].completed_on);
  }
}

void Comparison::item(const Item& item, const ItemResult& a, const ItemResult& b) {
  who_ = item.id;
  figures(a, b);
  progress(a, b);
}

void Comparison::reading(const ReadingResult& a, const ReadingResult& b) {
  const std::string reading = who_;
  for (std::size_t i = 0; i < macro_count; ++i) {
    who_ = reading + " " + std::string(to_string(static_cast<MacroId>(i)));
    check("figure", a.macros[i].figure, b.macros[i].figure);
    check("blocked_by", a.macros[i].blocked_by, b.macros[i].blocked_by);
    check("band", a.macros[i].band, b.macros[i].band);
    check("unrounded_band", a.macros[i].unrounded_band, b.macros[i].unrounded_band);
  }
}

void Comparison::units(const Evaluation& a, const Evaluation& b) {
  who_ = "plan";
  check("units", a.units.size(), b.units.size());
  for (std::size_t i = 0; i < std::min(a.units.size(), b.units.size()); ++i) {
    const UnitResult& one = a.units[i];
    const UnitResult& other = b.units[i];
    who_ = plan_.units[i].id;
    check("same strategies", one.strategies == other.strategies, true);
    for (std::size_t s = 0; s < status_count; ++s) {
      check(shown(static_cast<Status>(s)).c_str(), one.by_status[s], other.by_status[s]);
    }
    check("advance", one.advance, other.advance);
    check("compliance", one.compliance, other.compliance);
    check("coverage", one.coverage, other.coverage);
  }
}

void Comparison::whole(const Evaluation& a, const Evaluation& b) {
  for (std::size_t i = 0; i < factor_count; ++i) {
    who_ = "factor " + shown(static_cast<FactorId>(i));
    check("figure", a.factors[i].figure, b.factors[i].figure);
    check("coverage", a.factors[i].coverage, b.factors[i].coverage);
    check("bounds", a.factors[i].bounds, b.factors[i].bounds);
    check("band", a.factor_bands[i], b.factor_bands[i]);
  }
  who_ = "official";
  reading(a.official, b.official);
  for (std::size_t i = 0; i < std::min(a.readings.size(), b.readings.size()); ++i) {
    who_ = "reading";
    reading(a.readings[i], b.readings[i]);
  }
  who_ = "plan";
  check("readings", a.readings.size(), b.readings.size());
  check("average_bounds", a.average_bounds, b.average_bounds);
  check("advance", a.advance, b.advance);
  check("planned", a.planned, b.planned);
  check("compliance", a.compliance, b.compliance);
  check("coverage", a.coverage, b.coverage);
  check("bounds", a.bounds, b.bounds);
  forecast(a.forecast, b.forecast);
  check("money", a.money, b.money);
  check("entries_used", a.entries_used, b.entries_used);
  for (std::size_t s = 0; s < status_count; ++s) {
    check(shown(static_cast<Status>(s)).c_str(), a.by_status[s], b.by_status[s]);
  }
}

std::vector<std::string> Comparison::run(const Evaluation& a, const Evaluation& b) {
  who_ = "plan";
  check("items", a.items.size(), b.items.size());
  for (std::size_t i = 0; i < std::min(a.items.size(), b.items.size()); ++i) {
    item(plan_.items[i], a.items[i], b.items[i]);
  }
  units(a, b);
  whole(a, b);
  return found_;
}

}  // namespace

std::vector<std::string> differences(const Plan& plan, const Evaluation& a, const Evaluation& b,
                                     Tolerance tolerance) {
  return Comparison(plan, tolerance).run(a, b);
}

}  // namespace peq::oracle
