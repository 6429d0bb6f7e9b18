// Entries by item and by date, so that what any day sees of an item is a prefix. Room: evaluate.
#pragma once

#include <cstddef>
#include <iterator>
#include <optional>
#include <span>
#include <vector>

#include "peq/evaluate.hpp"

namespace peq::evaluation {

/// An entry as the timeline orders it: its day, and its position in reading order.
struct Mark {
  Date date;
  Index entry = 0;
};

/// Entries of one item by date and, within a date, in reading order: the last one is the latest
/// (design.md 4). A view; whoever made it keeps the entries.
class Visible {
 public:
  class Iterator {
   public:
    using iterator_category = std::forward_iterator_tag;
    using value_type = Entry;
    using difference_type = std::ptrdiff_t;
    using pointer = const Entry*;
    using reference = const Entry&;

    Iterator() = default;
    Iterator(const Entry* entries, const Mark* mark) : entries_(entries), mark_(mark) {}
    reference operator*() const { return entries_[mark_->entry]; }
    pointer operator->() const { return entries_ + mark_->entry; }
    Iterator& operator++() {
      ++mark_;
      return *this;
    }
    Iterator operator++(int) {
      const Iterator before = *this;
      ++mark_;
      return before;
    }
    friend bool operator==(const Iterator&, const Iterator&) = default;

   private:
    const Entry* entries_ = nullptr;
    const Mark* mark_ = nullptr;
  };

  Visible() = default;
  Visible(const Entry* entries, std::span<const Mark> marks) : entries_(entries), marks_(marks) {}
  [[nodiscard]] Iterator begin() const { return {entries_, marks_.data()}; }
  [[nodiscard]] Iterator end() const { return {entries_, marks_.data() + marks_.size()}; }
  [[nodiscard]] bool empty() const { return marks_.empty(); }
  [[nodiscard]] std::size_t size() const { return marks_.size(); }
  /// Only where not empty.
  [[nodiscard]] const Entry& latest() const { return entries_[marks_.back().entry]; }

 private:
  const Entry* entries_ = nullptr;
  std::span<const Mark> marks_;
};

/// All entries that were known by a day, made once for any number of days asked about.
class Timeline {
 public:
  /// Takes every entry whose kind of figure its target can have; without `known_by` all of these.
  /// `entries` must outlive the timeline. Linear, where each item's entries mostly stand by date.
  Timeline(const Plan& plan, std::span<const Entry> entries, std::optional<Date> known_by);

  /// What `day` sees of an item.
  [[nodiscard]] Visible of_item(Index item, Date day) const { return group(item, day); }
  /// What `day` sees of a review.
  [[nodiscard]] Visible of_review(Index review, Date day) const {
    return group(items_ + review, day);
  }
  /// How many entries `day` sees.
  [[nodiscard]] std::size_t count(Date day) const;
  /// The entries that are only assumed, of those that `day` sees.
  [[nodiscard]] std::vector<Assumption> assumed(Date day) const;

 private:
  [[nodiscard]] Visible group(std::size_t number, Date day) const;

  std::span<const Entry> entries_;
  std::size_t items_ = 0;
  std::vector<Mark> marks_;          // group by group: the items, then the reviews
  std::vector<std::size_t> starts_;  // of each group in marks_, and the end of the last
  std::vector<Index> assumed_;       // entries, in reading order
};

}  // namespace peq::evaluation
