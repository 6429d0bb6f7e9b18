#include <algorithm>

#include "calendar.hpp"
#include "random_plans.hpp"

namespace peq::oracle {
namespace {

/// Throws the entries of one item after the other; the reading order is made at the end.
class Reporter {
 public:
  Reporter(Dice& dice, const Plan& plan) : dice_(dice), plan_(plan) {}
  std::vector<Entry> report();

 private:
  void report_progress(Index item);
  void report_values(Index item);
  void rate(Index item);
  void spend(Index item);
  Entry& add(Index item, EntryKind kind, Date date);
  Index unit_or_none();
  /// Growing days around the item's own time, sometimes the same one twice.
  std::vector<Date> days(const Item& item, int count);

  Dice& dice_;
  const Plan& plan_;
  std::vector<Entry> entries_;
};

Index Reporter::unit_or_none() {
  if (plan_.units.empty() || dice_.chance(40)) return no_index;
  return static_cast<Index>(dice_.between(0, static_cast<int>(plan_.units.size()) - 1));
}

std::vector<Date> Reporter::days(const Item& item, int count) {
  std::vector<Date> found;
  const Date from = item.start.value - dice_.pick({0, 0, 20});
  const Date to = item.deadline.value + dice_.pick({0, 40, 150});
  for (; count > 0; --count) {
    found.push_back(from + dice_.between(0, to - from));
    if (dice_.chance(10)) found.back() = dice_.pick({item.start.value, item.deadline.value});
    if (found.size() > 1 && dice_.chance(10)) found.back() = found[found.size() - 2];
  }
  std::sort(found.begin(), found.end());
  return found;
}

Entry& Reporter::add(Index item, EntryKind kind, Date date) {
  Entry entry;
  entry.date = date;
  entry.recorded = date + (dice_.chance(60) ? 0 : dice_.pick({1, 9, 45, 200}));
  entry.target = item;
  entry.kind = kind;
  entry.by = unit_or_none();
  entries_.push_back(entry);
  return entries_.back();
}

void Reporter::report_progress(Index index) {
  const Item& item = plan_.items[index];
  double progress = 0;
  for (const Date date : days(item, dice_.between(0, item.every ? 6 : 4))) {
    Entry& entry = add(index, EntryKind::progress, date);
    if (item.every) progress = 0;
    const double before = progress;
    progress = std::min(100.0, progress + dice_.pick({0.0, 10.0, 33.3, 50.0, 100.0}));
    if (dice_.chance(10)) progress = dice_.pick({0.0, 25.0, 40.0});
    entry.figure = progress;
    entry.correction = progress < before;
    if (dice_.chance(15)) entry.spent = dice_.pick({100.0, 333.3, 1200.0});
    if (item.every && dice_.chance(40)) {
      Period named = period_of(date, item.every->value);
      if (dice_.chance(50)) named = period_of(first_day(named) - 1, item.every->value);
      entry.occurrence = named;
    }
  }
}

void Reporter::report_values(Index index) {
  const Item& item = plan_.items[index];
  const Measure& measure = *item.measure;
  for (const Date date : days(item, dice_.between(0, 5))) {
    Entry& entry = add(index, EntryKind::value, date);
    switch (measure.kind.value) {
    case IndicatorKind::level: {
      const double from = measure.baseline->value, to = measure.target->value;
      entry.figure = from + (to - from) * dice_.pick({-0.1, 0.0, 0.3, 0.8, 1.0, 1.0, 1.4});
      break;
    }
    case IndicatorKind::cumulative:
      entry.figure = measure.target->value * dice_.pick({0.0, 0.1, 0.25, 0.5, 1.0, -0.05});
      break;
    case IndicatorKind::flow:
      entry.figure = dice_.pick({0.0, 1.0, 2.5, 5.0, 10.0, 20.0, -1.0});
      break;
    case IndicatorKind::maintain: entry.figure = dice_.pick({4.9, 5.0, 10.0, 15.0, 15.1}); break;
    }
  }
}

void Reporter::rate(Index index) {
  for (const Date date : days(plan_.items[index], dice_.pick({0, 4, 7, 10}))) {
    add(index, EntryKind::rating, date).figure = dice_.pick({0.0, 40.0, 66.6, 80.0, 90.0, 100.0});
  }
}

void Reporter::spend(Index index) {
  for (const Date date : days(plan_.items[index], dice_.between(0, 2))) {
    add(index, EntryKind::spent_only, date).spent = dice_.pick({0.0, 50.0, 250.5, 900.0});
  }
}

std::vector<Entry> Reporter::report() {
  for (Index index = 0; index < plan_.items.size(); ++index) {
    const Item& item = plan_.items[index];
    if (item.kind == ItemKind::indicator) {
      report_values(index);
    } else if (item.kind == ItemKind::strategy || item.kind == ItemKind::action) {
      if (item.children.empty()) report_progress(index);
      if (dice_.chance(15)) spend(index);
    } else if (item.kind != ItemKind::component && item.kind != ItemKind::objective) {
      if (item.children.empty()) rate(index);
    }
  }
  if (dice_.chance(50)) {
    Entry& held = add(0, EntryKind::held, plan_.period.first + dice_.between(0, 300));
    held.figure = dice_.pick({0.0, 1.0});
  }
  dice_.shuffle(entries_);
  if (dice_.chance(50)) {
    std::stable_sort(entries_.begin(), entries_.end(),
                     [](const Entry& a, const Entry& b) { return a.date < b.date; });
  }
  return entries_;
}

}  // namespace

std::vector<Entry> random_entries(Dice& dice, const Plan& plan) {
  return Reporter(dice, plan).report();
}

}  // namespace peq::oracle
