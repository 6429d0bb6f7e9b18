// The audit of entries that follow on each other: corrections, falls, claims of 100.
#include <algorithm>
#include <optional>
#include <tuple>
#include <vector>

#include "evaluate/audit.hpp"

namespace peq::evaluation {

namespace {

/// How the figures of a series follow on each other.
enum class Sequence : std::uint8_t {
  growing,    ///< progress, money: each holds all before it
  replacing,  ///< levels, what is kept within limits, ratings: each stands for itself
  adding,     ///< values that are added up
  events,     ///< reviews
};

/// Entries on one thing by date and, within a date, in reading order.
struct Series {
  Sequence sequence = Sequence::growing;
  bool money = false;
  std::vector<const Entry*> entries;

  [[nodiscard]] double amount(const Entry& entry) const {
    return money ? *entry.spent : entry.figure;
  }
};

Sequence sequence_of(const Plan& plan, const Entry& entry) {
  switch (entry.kind) {
  case EntryKind::progress:
  case EntryKind::spent_only: return Sequence::growing;
  case EntryKind::rating: return Sequence::replacing;
  case EntryKind::held: return Sequence::events;
  case EntryKind::value: break;
  }
  const IndicatorKind kind = plan.items[entry.target].measure->kind.value;
  return kind == IndicatorKind::cumulative || kind == IndicatorKind::flow ? Sequence::adding
                                                                          : Sequence::replacing;
}

/// The occurrence that an entry belongs to; none where there are none.
std::optional<Period> occurrence_of(const Plan& plan, const Entry& entry) {
  if (entry.kind != EntryKind::progress) return std::nullopt;
  const Item& item = plan.items[entry.target];
  if (!item.every) return std::nullopt;
  return entry.occurrence ? *entry.occurrence : Period::containing(entry.date, item.every->value);
}

/// The series of the entries on one item or review.
std::vector<Series> series_of(const Plan& plan, const Visible& entries) {
  std::map<std::tuple<Index, std::optional<Period>>, Series> by_key;
  Series spending;
  spending.money = true;
  for (const Entry& entry : entries) {
    if (entry.spent) spending.entries.push_back(&entry);
    if (entry.kind == EntryKind::spent_only) continue;
    const Index assessor = entry.kind == EntryKind::rating ? entry.by : no_index;
    Series& series = by_key[{assessor, occurrence_of(plan, entry)}];
    series.sequence = sequence_of(plan, entry);
    series.entries.push_back(&entry);
  }
  std::vector<Series> all;
  all.reserve(by_key.size() + 1);
  for (auto& [key, series] : by_key) all.push_back(std::move(series));
  if (!spending.entries.empty()) all.push_back(std::move(spending));
  return all;
}

/// Marks entries by their position among all.
class Marks {
 public:
  explicit Marks(std::span<const Entry> entries) : first_(entries.data()), set_(entries.size()) {}
  void set(const Entry& entry) { set_[position(entry)] = true; }
  [[nodiscard]] bool has(const Entry& entry) const { return set_[position(entry)]; }

 private:
  [[nodiscard]] std::size_t position(const Entry& entry) const {
    return static_cast<std::size_t>(&entry - first_);
  }
  const Entry* first_;
  std::vector<bool> set_;
};

/// Of the entries of one day the last one counts.
void mark_replaced(const Series& series, Marks& corrected) {
  if (series.sequence == Sequence::adding) return;
  const Entry* last = nullptr;  // of its day
  for (std::size_t i = series.entries.size(); i-- > 0;) {
    const Entry& entry = *series.entries[i];
    if (last == nullptr || last->date != entry.date)
      last = &entry;
    else if (series.amount(entry) != series.amount(*last))
      corrected.set(entry);
  }
}

/// Figures that hold all before them: a correction says that every earlier higher one was too high.
void mark_too_high(const Series& series, Marks& corrected) {
  std::optional<double> lowest;  // of the corrections after the entry
  for (std::size_t i = series.entries.size(); i-- > 0;) {
    const Entry& entry = *series.entries[i];
    const double amount = series.amount(entry);
    if (lowest && amount > *lowest) corrected.set(entry);
    if (entry.correction) lowest = std::min(lowest.value_or(amount), amount);
  }
}

/// What entries that say so correct (Attribute::exactness).
void mark_corrected(const Series& series, Marks& corrected) {
  if (series.sequence == Sequence::growing) mark_too_high(series, corrected);
  if (series.sequence == Sequence::growing || series.sequence == Sequence::events) return;
  for (std::size_t i = 1; i < series.entries.size(); ++i) {
    const Entry& before = *series.entries[i - 1];
    const Entry& entry = *series.entries[i];
    if (entry.correction &&
        (series.sequence == Sequence::adding || series.amount(before) != series.amount(entry)))
      corrected.set(before);
  }
}

/// An item or occurrence reported at 100.
struct Claim {
  const Entry* first = nullptr;  ///< in reading order
  bool proved = false;
};

Claim claim_of(const Series& series) {
  Claim claim;
  for (const Entry* entry : series.entries) {
    if (entry->kind != EntryKind::progress || entry->figure < 100) continue;
    if (claim.first == nullptr || entry->at < claim.first->at) claim.first = entry;
    claim.proved = claim.proved || entry->evidence > 0;
  }
  return claim;
}

}  // namespace

AttributeResult audit_exactness(const AuditInput& input) {
  Marks corrected(input.entries);
  Tally tally;
  for_each_visible(input, [&](Index, const Visible& entries) {
    for (const Series& series : series_of(input.plan, entries)) {
      mark_replaced(series, corrected);
      mark_corrected(series, corrected);
    }
    for (const Entry& entry : entries) {
      if (corrected.has(entry))
        tally.fault(entry, {Shortcoming::corrected});
      else
        tally.sound();
    }
  });
  return tally.result(input.plan, without_entries(input));
}

AttributeResult audit_integrity(const AuditInput& input) {
  Marks falls(input.entries);
  Tally tally;
  for_each_visible(input, [&](Index, const Visible& entries) {
    for (const Series& series : series_of(input.plan, entries)) {
      if (series.sequence != Sequence::growing) continue;
      for (std::size_t i = 1; i < series.entries.size(); ++i)
        if (series.amount(*series.entries[i]) < series.amount(*series.entries[i - 1]))
          falls.set(*series.entries[i]);
      if (series.money) continue;
      const Claim claim = claim_of(series);
      if (claim.first == nullptr) continue;
      if (claim.proved)
        tally.sound();
      else
        tally.fault(*claim.first, {Shortcoming::unproved});
    }
    for (const Entry& entry : entries) {
      if (!falls.has(entry)) continue;
      if (entry.correction)
        tally.sound();
      else
        tally.fault(entry, {Shortcoming::unexplained_fall});
    }
  });
  const bool any = input.evaluation.entries_used > 0;
  return tally.result(input.plan, any ? Absence::not_applicable : without_entries(input));
}

}  // namespace peq::evaluation
