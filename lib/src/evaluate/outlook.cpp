#include "evaluate/outlook.hpp"

#include <algorithm>
#include <utility>

#include "evaluate/indicator.hpp"
#include "evaluate/planned.hpp"

namespace peq::evaluation {

namespace {

/// What a leaf is completed with, by date.
class Completion {
 public:
  Completion(const Plan& plan, const Item& item, const Visible& seen, Date t, Date day)
      : plan_(plan), item_(item), seen_(seen), t_(t), day_(day) {}

  std::vector<Entry> entries() {
    if (item_.kind != ItemKind::indicator) {
      if (is_recurring(item_))
        add_occurrences();
      else
        add(EntryKind::progress, 100, day_);
    } else if (item_.measure) {
      add_values(*item_.measure);
    }
    return std::move(entries_);
  }

 private:
  Entry& add(EntryKind kind, double figure, Date date) {
    Entry& entry = entries_.emplace_back();
    entry.kind = kind;
    entry.figure = figure;
    entry.date = entry.recorded = date;
    return entry;
  }

  /// Those that have begun, however long ago they ended.
  void add_occurrences() {
    const Schedule schedule = schedule_in_force(item_, day_);
    for (const Window& window :
         windows_of(item_.every->value, {schedule.start, schedule.deadline}, plan_.period.first))
      if (window.days.first <= day_) add(EntryKind::progress, 100, day_).occurrence = window.period;
  }

  void add_values(const Measure& measure) {
    const DateRange days{item_.start.value, deadline_on(item_, day_)};
    switch (measure.kind.value) {
    case IndicatorKind::level:
      if (measure.target) add(EntryKind::value, measure.target->value, day_);
      break;
    case IndicatorKind::cumulative:
      if (measure.target) add(EntryKind::value, measure.target->value - sum(std::nullopt), day_);
      break;
    case IndicatorKind::flow:
      for (const auto& [window, target] : scheduled_periods(measure, days, plan_.period.first))
        if (is_open(window)) add_missing(window, target);
      break;
    case IndicatorKind::maintain:
      for (const Window& window : windows_of(measure.every.value, days, plan_.period.first))
        if (is_open(window))
          add(EntryKind::value, measure.min ? measure.min->value : measure.max->value,
              std::min(day_, window.days.last));
      break;
    }
  }

  /// Not ended on t, and begun by the day.
  [[nodiscard]] bool is_open(const Window& window) const {
    return window.days.last >= t_ && window.days.first <= day_;
  }

  void add_missing(const Window& window, double target) {
    const double so_far = sum(window.days);
    if (100 * so_far / target < 100)
      add(EntryKind::value, target - so_far, std::min(day_, window.days.last));
  }

  /// Of the values in these days, or of all.
  [[nodiscard]] double sum(std::optional<DateRange> days) const {
    double sum = 0;
    for (const Entry& entry : seen_)
      if (!days || days->contains(entry.date)) sum += entry.figure;
    return sum;
  }

  const Plan& plan_;
  const Item& item_;
  const Visible& seen_;
  Date t_, day_;
  std::vector<Entry> entries_;
};

}  // namespace

Leaf completed_leaf(const Plan& plan, const Item& item, const Visible& seen, Date t, Date day) {
  Leaf known = leaf_of(plan, item, seen, day);
  if (known.complete) return known;
  std::vector<Entry> all(seen.begin(), seen.end());
  std::vector<Entry> more = Completion(plan, item, seen, t, day).entries();
  all.insert(all.end(), more.begin(), more.end());
  std::vector<Mark> marks;
  marks.reserve(all.size());
  for (const Entry& entry : all) marks.push_back({entry.date, static_cast<Index>(marks.size())});
  return leaf_of(plan, item, Visible(all.data(), marks), day);
}

Tree completed_tree(const Plan& plan, const Timeline& timeline, Date t) {
  Tree tree = grow(plan, timeline, t);
  for (Index i = 0; i < plan.items.size(); ++i) {
    Node& node = tree.nodes[i];
    if (!is_leaf(plan.items[i]) || !node.applicable) continue;
    const Leaf leaf = completed_leaf(plan, plan.items[i], timeline.of_item(i, t), t, t);
    for (Missing missing : both_treatments) node.rolled.progress[missing] = leaf.progress;
    node.rolled.coverage = leaf.coverage;
    node.complete = leaf.complete;
  }
  join_parts(plan, tree);
  return tree;
}

Figure pace_so_far(const Figure& advance, Date start, Date t) {
  if (t <= start) return Absence::not_due;
  return advance.has_number() ? Figure(advance.number() / (t - start)) : advance;
}

Outlook::Outlook(const Plan& plan, const Timeline& timeline, Date t, Date day)
    : plan_(plan), t_(t), day_(day), now_(grow(plan, timeline, t)),
      ahead_(grow(plan, timeline, day, t)), leaves_(plan.items.size()) {
  for (Index i = 0; i < plan.items.size(); ++i) {
    const Item& item = plan.items[i];
    Node& node = ahead_.nodes[i];
    if (!node.applicable) continue;
    // A rating is renewed before it expires.
    if (is_rated(item.kind)) {
      const bool rated = now_[i].result.figure[Missing::zero].has_number();
      rated_.emplace_back(i, rated ? now_[i].result : node.result);
    }
    if (!is_leaf(item)) continue;
    leaves_[i] = {node.rolled.progress[Missing::zero], node.rolled.coverage,
                  completed_leaf(plan, item, timeline.of_item(i, t), t, day).progress.advance};
  }
}

void Outlook::set_ratings(bool highest) {
  for (const auto& [i, known] : rated_) {
    Result& result = ahead_.nodes[i].result;
    result = known;
    if (!highest || !result.derived) continue;
    for (Missing missing : both_treatments) result.figure[missing] = 100.0;
  }
}

template <class AdvanceOf>
const Tree& Outlook::with(AdvanceOf advance_of) {
  for (Index i = 0; i < plan_.items.size(); ++i) {
    Node& node = ahead_.nodes[i];
    if (!is_leaf(plan_.items[i]) || !node.applicable) continue;
    const LeafAhead& leaf = leaves_[i];
    Progress progress = leaf.known;
    Figure coverage = leaf.coverage;
    const std::optional<double> advance = advance_of(i, leaf);
    if (advance && progress.planned.has_number()) {
      progress.advance = *advance;
      progress.compliance = compliance_of(progress.advance, progress.planned.number());
      coverage = 100.0;
    }
    for (Missing missing : both_treatments) node.rolled.progress[missing] = progress;
    node.rolled.coverage = coverage;
  }
  set_ratings(false);
  join_parts(plan_, ahead_);
  return ahead_;
}

const Tree& Outlook::at_share(double share) {
  return with([&](Index, const LeafAhead& leaf) -> std::optional<double> {
    const double known = leaf.known.advance.number_or(0);
    const double missing = leaf.best.number_or(0) - known;
    // What has no report and can't get any further stays without one.
    if (share <= 0 || missing <= 0) return std::nullopt;
    return known + share * missing;
  });
}

const Tree& Outlook::complete_and_rated() {
  at_share(1);
  set_ratings(true);
  join_parts(plan_, ahead_);
  return ahead_;
}

const Tree& Outlook::at_pace_so_far() {
  return with([&](Index i, const LeafAhead& leaf) -> std::optional<double> {
    const Figure pace =
        pace_so_far(now_[i].rolled.progress[Missing::zero].advance, now_[i].stretch.first, t_);
    const double missing = leaf.best.number_or(0) - leaf.known.advance.number_or(0);
    if (pace.number_or(0) <= 0 || missing <= 0) return std::nullopt;
    return leaf.known.advance.number_or(0) + std::min(missing, pace.number() * (day_ - t_));
  });
}

}  // namespace peq::evaluation
