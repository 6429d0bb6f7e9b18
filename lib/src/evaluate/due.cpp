// Who has to report what, and by when.
#include "peq/due.hpp"

#include <algorithm>
#include <map>

#include "evaluate/reporting.hpp"
#include "evaluate/timeline.hpp"
#include "evaluate/tree.hpp"

namespace peq {

namespace evaluation {

namespace {

class Collector {
 public:
  Collector(const Plan& plan, const Timeline& timeline, const Evaluation& evaluation)
      : plan_(plan), timeline_(timeline), evaluation_(evaluation), t_(evaluation.options.as_of) {}

  Due collect();

 private:
  [[nodiscard]] const ItemResult& result(Index item) const { return evaluation_.items[item]; }
  void add(DueReport report) {
    if (report.due.year() <= last_year) due_.reports.push_back(std::move(report));
  }
  void add_item(Index item);
  void add_by_interval(Index item, const ReportingRule& rule, bool complete);
  void add_occurrences(Index item);
  void add_periods(Index item, const ReportingRule& rule);
  void add_window(DueReport report, const Window& window);
  [[nodiscard]] DueReport report_on(Index item) const;
  void add_review(Index review);

  static constexpr int last_year = 2199;  // of dates that can be written
  const Plan& plan_;
  const Timeline& timeline_;
  const Evaluation& evaluation_;
  Date t_;
  Due due_;
};

/// In the order in which they are named, each once.
std::vector<Index> each_once(const std::vector<Index>& units) {
  std::vector<Index> list;
  for (Index unit : units)
    if (std::find(list.begin(), list.end(), unit) == list.end()) list.push_back(unit);
  return list;
}

DueKind kind_of(const Item& item) {
  if (item.kind == ItemKind::indicator) return DueKind::value;
  if (is_rated(item.kind)) return DueKind::rating;
  return is_recurring(item) ? DueKind::occurrence : DueKind::progress;
}

DueReport Collector::report_on(Index item) const {
  DueReport report;
  report.kind = kind_of(plan_.items[item]);
  report.target = item;
  report.units = each_once(plan_.items[item].responsible);
  report.last_report = result(item).last_report;
  return report;
}

void Collector::add_item(Index item) {
  if (!is_reported_on(plan_.items[item]) || !result(item).applicable) return;
  const DueKind kind = kind_of(plan_.items[item]);
  const bool complete = kind == DueKind::progress && result(item).complete;
  const ReportingRule rule = reporting_rule(plan_, item, t_);
  switch (rule.kind) {
  case ReportingRule::Kind::none:
    if (!complete) due_.without_interval.push_back(item);
    return;
  case ReportingRule::Kind::interval: add_by_interval(item, rule, complete); return;
  case ReportingRule::Kind::periods:
    if (kind == DueKind::occurrence)
      add_occurrences(item);
    else
      add_periods(item, rule);
    return;
  }
}

void Collector::add_by_interval(Index item, const ReportingRule& rule, bool complete) {
  if (complete) return;
  DueReport report = report_on(item);
  Date from = rule.days.first;
  if (const auto back = back_in_force(plan_, item, t_)) from = std::max(from, *back);
  const bool reported = report.last_report && *report.last_report >= from;
  report.due = std::max(from, report.last_report.value_or(from)) + rule.every;
  if (report.kind != DueKind::progress && report.due > rule.days.last) {
    // There is to be one by the end, but none beyond it.
    if (reported || from > rule.days.last) return;
    report.due = rule.days.last;
  }
  report.window = {reported ? *report.last_report + 1 : from, report.due};
  if (in_force_on(plan_, item, report.due)) add(std::move(report));
}

void Collector::add_window(DueReport report, const Window& window) {
  report.due = window.days.last;
  report.window = window.days;
  report.period = window.period;
  if (in_force_on(plan_, report.target, report.due)) add(std::move(report));
}

void Collector::add_occurrences(Index item) {
  for (const Occurrence& one : result(item).occurrences) {
    if (one.ended ? one.progress.has_number() : one.completed_on.has_value()) continue;
    add_window(report_on(item), {one.period, one.window});
    if (!one.ended) return;
  }
}

void Collector::add_periods(Index item, const ReportingRule& rule) {
  std::vector<bool> reported(rule.windows.size());
  std::optional<Date> last;
  for (const Entry& entry : timeline_.of_item(item, t_)) {
    if (const auto at = window_holding(rule.windows, entry.date)) reported[*at] = true;
    last = entry.date;
  }
  for (std::size_t i = 0; i < rule.windows.size(); ++i) {
    const Window& window = rule.windows[i];
    const bool ended = window.days.last < t_;
    // More may come while the period runs.
    if (ended ? reported[i] : last && *last >= window.days.last) continue;
    add_window(report_on(item), window);
    if (!ended) return;
  }
}

ReviewHistory history_of(const Plan& plan, const Review& review, const Visible& entries, Date t) {
  std::map<Date, bool> days;  // what was entered last for a day holds
  for (const Entry& entry : entries) days[entry.date] = entry.figure != 0;
  ReviewHistory history;
  for (const auto& [day, held] : days)
    if (held) history.last_held = day;
  for (const DateRange& stretch :
       stretches(plan.period.first, review.every.value, plan.period.last)) {
    ReviewWindow window{stretch, ReviewWindow::State::upcoming, {}};
    for (auto at = days.lower_bound(stretch.first); at != days.end() && at->first <= stretch.last;
         ++at)
      if (at->second) window.held_on.push_back(at->first);
    if (!window.held_on.empty()) {
      window.state = ReviewWindow::State::held;
      ++history.held;
    } else if (stretch.last < t) {
      window.state = ReviewWindow::State::missed;
      ++history.missed;
    } else if (stretch.first <= t) {
      window.state = ReviewWindow::State::current;
    }
    history.windows.push_back(std::move(window));
  }
  return history;
}

void Collector::add_review(Index index) {
  const Review& review = plan_.reviews[index];
  ReviewHistory history = history_of(plan_, review, timeline_.of_review(index, t_), t_);
  const auto next =
      std::find_if(history.windows.begin(), history.windows.end(), [&](const ReviewWindow& window) {
        return window.days.last >= t_ && window.state != ReviewWindow::State::held;
      });
  if (next != history.windows.end()) {
    DueReport report;
    report.kind = DueKind::review;
    report.target = index;
    report.due = next->days.last;
    report.window = next->days;
    report.last_report = history.last_held;
    report.units = each_once(review.responsible);
    add(std::move(report));
  }
  due_.reviews.push_back(std::move(history));
}

Due Collector::collect() {
  due_.options = evaluation_.options;
  for (Index item = 0; item < plan_.items.size(); ++item) add_item(item);
  for (Index review = 0; review < plan_.reviews.size(); ++review) add_review(review);
  std::stable_sort(due_.reports.begin(), due_.reports.end(),
                   [](const DueReport& a, const DueReport& b) { return a.due < b.due; });
  return std::move(due_);
}

}  // namespace

}  // namespace evaluation

Due due(const Plan& plan, std::span<const Entry> entries, const Evaluation& evaluation) {
  const evaluation::Timeline timeline(plan, entries, evaluation.options.known_by);
  return evaluation::Collector(plan, timeline, evaluation).collect();
}

}  // namespace peq
