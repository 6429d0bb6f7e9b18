#include <algorithm>

#include "answers.hpp"

namespace peq::oracle {

bool Answers::visible(const Entry& entry) const {
  if (entry.date > t_) return false;
  return !options_.known_by || entry.recorded <= *options_.known_by;
}

std::vector<Entry> Answers::reports(Index item) const {
  std::vector<Entry> found;
  for (const Entry& entry : entries_) {
    if (entry.target != item || !visible(entry)) continue;
    const bool reports = entry.kind == EntryKind::progress || entry.kind == EntryKind::value;
    if (reports) found.push_back(entry);
  }
  std::stable_sort(found.begin(), found.end(),
                   [](const Entry& a, const Entry& b) { return a.date < b.date; });
  return found;
}

std::optional<double> Answers::own_spent(Index item) const {
  std::optional<double> spent;
  Date latest;
  for (const Entry& entry : entries_) {
    if (entry.kind != EntryKind::progress && entry.kind != EntryKind::spent_only) continue;
    if (entry.target != item || !entry.spent || !visible(entry)) continue;
    if (spent && entry.date < latest) continue;
    spent = entry.spent;
    latest = entry.date;
  }
  return spent;
}

std::optional<Date> Answers::last_report(Index item) const {
  std::optional<Date> latest;
  const auto look_at = [&latest](std::optional<Date> date) {
    if (date && (!latest || *date > *latest)) latest = date;
  };
  const Item& it = plan_.items[item];
  if (is_rated(item) && it.children.empty()) {
    for (const Entry& entry : entries_) {
      const bool rates = entry.kind == EntryKind::rating && entry.target == item;
      if (rates && visible(entry)) look_at(entry.date);
    }
  } else if (it.kind == ItemKind::indicator) {
    const bool in_periods = it.measure->kind.value == IndicatorKind::flow ||
                            it.measure->kind.value == IndicatorKind::maintain;
    for (const Entry& entry : reports(item)) {
      bool counts = !in_periods;
      for (const Window& window : indicator_windows(item)) {
        if (in_periods && window.days.contains(entry.date)) counts = true;
      }
      if (counts) look_at(entry.date);
    }
  } else if (is_leaf(item) && is_recurring(item)) {
    for (const Window& window : duty_windows(item)) {
      for (const Entry& entry : reports_of(item, window)) look_at(entry.date);
    }
  } else if (is_leaf(item)) {
    for (const Entry& entry : reports(item)) look_at(entry.date);
  } else {
    for (const Index part : applicable_of(parts(item))) look_at(last_report(part));
  }
  return latest;
}

std::optional<Date> final_run(const std::vector<Entry>& reports, const std::vector<bool>& reached) {
  std::optional<Date> since;
  for (std::size_t i = 0; i < reports.size(); ++i) {
    if (!reached[i]) {
      since.reset();
    } else if (!since) {
      since = reports[i].date;
    }
  }
  return since;
}

}  // namespace peq::oracle
