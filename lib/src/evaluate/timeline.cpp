#include "evaluate/timeline.hpp"

#include <algorithm>

namespace peq::evaluation {

namespace {

/// Whether an item of this kind can have an entry of that kind (design.md 2.3).
bool fits(ItemKind item, EntryKind entry) {
  switch (entry) {
  case EntryKind::progress:
  case EntryKind::spent_only: return item == ItemKind::strategy || item == ItemKind::action;
  case EntryKind::value: return item == ItemKind::indicator;
  case EntryKind::rating:
    return item == ItemKind::vision || item == ItemKind::mission || item == ItemKind::value;
  case EntryKind::held: return false;
  }
  return false;
}

bool by_date(const Mark& a, const Mark& b) { return a.date < b.date; }

}  // namespace

Timeline::Timeline(const Plan& plan, std::span<const Entry> entries, std::optional<Date> known_by)
    : entries_(entries), items_(plan.items.size()) {
  constexpr auto none = static_cast<std::size_t>(-1);
  const auto group_of = [&](const Entry& entry) -> std::size_t {
    if (known_by && entry.recorded > *known_by) return none;
    if (entry.kind == EntryKind::held)
      return entry.target < plan.reviews.size() ? items_ + entry.target : none;
    return entry.target < items_ && fits(plan.items[entry.target].kind, entry.kind) ? entry.target
                                                                                    : none;
  };

  // A counting sort by target keeps the reading order within each group.
  starts_.assign(items_ + plan.reviews.size() + 1, 0);
  for (const Entry& entry : entries)
    if (const std::size_t at = group_of(entry); at != none) ++starts_[at + 1];
  for (std::size_t i = 1; i < starts_.size(); ++i) starts_[i] += starts_[i - 1];
  marks_.resize(starts_.back());
  std::vector<std::size_t> next(starts_.begin(), starts_.end() - 1);
  for (std::size_t i = 0; i < entries.size(); ++i) {
    const std::size_t at = group_of(entries[i]);
    if (at == none) continue;
    marks_[next[at]++] = {entries[i].date, static_cast<Index>(i)};
    if (entries[i].assumed) assumed_.push_back(static_cast<Index>(i));
  }

  for (std::size_t i = 0; i + 1 < starts_.size(); ++i) {
    const auto first = marks_.begin() + static_cast<std::ptrdiff_t>(starts_[i]);
    const auto last = marks_.begin() + static_cast<std::ptrdiff_t>(starts_[i + 1]);
    if (!std::is_sorted(first, last, by_date)) std::stable_sort(first, last, by_date);
  }
}

Visible Timeline::group(std::size_t number, Date day) const {
  const std::size_t size = starts_[number + 1] - starts_[number];
  const auto all = std::span(marks_).subspan(starts_[number], size);
  const auto end = std::upper_bound(all.begin(), all.end(), Mark{day, 0}, by_date);
  return {entries_.data(), all.first(static_cast<std::size_t>(end - all.begin()))};
}

std::vector<Assumption> Timeline::assumed(Date day) const {
  std::vector<Assumption> seen;
  for (Index index : assumed_)
    if (const Entry& entry = entries_[index]; entry.date <= day)
      seen.push_back({entry.target, entry.figure});
  return seen;
}

std::size_t Timeline::count(Date day) const {
  std::size_t sum = 0;
  for (std::size_t i = 0; i + 1 < starts_.size(); ++i) sum += group(i, day).size();
  return sum;
}

}  // namespace peq::evaluation
