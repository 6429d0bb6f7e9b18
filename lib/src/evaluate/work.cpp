#include "evaluate/work.hpp"

#include <algorithm>

namespace peq::evaluation {

namespace {

/// What has been seen of one occurrence.
struct Seen {
  std::optional<double> latest;
  FinalRun run;
};

Occurrence occurrence(const Window& window, const Seen& seen, Date t) {
  Occurrence result{window.period, window.days, {}, t > window.days.last, seen.run.since()};
  if (seen.latest)
    result.progress = *seen.latest;
  else
    result.progress = t >= window.days.last ? Absence::not_reported : Absence::not_due;
  return result;
}

}  // namespace

std::optional<std::size_t> occurrence_of(const Entry& entry, std::span<const Window> windows) {
  if (!entry.occurrence) return window_holding(windows, entry.date);
  const auto at = std::ranges::lower_bound(windows, *entry.occurrence, {}, &Window::period);
  if (at == windows.end() || at->period != *entry.occurrence) return std::nullopt;
  return static_cast<std::size_t>(at - windows.begin());
}

Leaf reported_work(const Item& item, const Visible& entries, Date t) {
  Leaf leaf;
  leaf.planned = planned_curve(schedule_in_force(item, t));
  std::optional<double> latest;
  FinalRun run;
  for (const Entry& entry : entries) {
    if (entry.kind != EntryKind::progress) continue;
    latest = entry.figure;
    leaf.last_report = entry.date;
    run.add(entry.date, entry.figure >= 100);
  }
  leaf.completed_on = run.since();
  leaf.complete = leaf.completed_on.has_value();
  set_progress(leaf, latest, leaf.planned.value_on(t));
  return leaf;
}

Leaf recurring_work(const Item& item, const Visible& entries, Date plan_first, Date t) {
  const Schedule schedule = schedule_in_force(item, t);
  const auto windows =
      windows_of(item.every->value, {schedule.start, schedule.deadline}, plan_first);
  if (windows.empty()) return leaf_without_figures(Absence::not_scheduled);

  Leaf leaf;
  leaf.planned = share_ended(windows);
  std::vector<Seen> seen(windows.size());
  for (const Entry& entry : entries) {
    if (entry.kind != EntryKind::progress) continue;
    const auto at = occurrence_of(entry, windows);
    if (!at) continue;
    seen[*at].latest = entry.figure;
    seen[*at].run.add(entry.date, entry.figure >= 100);
    leaf.last_report = entry.date;
  }

  double sum = 0;
  leaf.complete = true;
  for (std::size_t i = 0; i < windows.size(); ++i) {
    leaf.occurrences.push_back(occurrence(windows[i], seen[i], t));
    sum += seen[i].latest.value_or(0);
    leaf.complete = leaf.complete && seen[i].run.since();
    leaf.completed_on = std::max(leaf.completed_on, seen[i].run.since());
  }
  if (!leaf.complete) leaf.completed_on.reset();

  std::optional<double> mean;
  if (leaf.last_report) mean = sum / static_cast<double>(windows.size());
  set_progress(leaf, mean, leaf.planned.value_on(t));
  return leaf;
}

}  // namespace peq::evaluation
