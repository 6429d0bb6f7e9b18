// The figures of every item of a plan on one day, from the leaves up. Room: evaluate.
//
// Missing reports can be treated in two ways, and both are wanted: the plan's own for the figures,
// both for the bounds (design.md 4.3). So whatever depends on the treatment stands here twice, and
// everything else once.
#pragma once

#include <array>
#include <span>
#include <vector>

#include "evaluate/leaf.hpp"
#include "evaluate/rollup.hpp"
#include "evaluate/timeline.hpp"
#include "peq/evaluate.hpp"

namespace peq::evaluation {

/// A thing under either treatment of missing reports.
template <class T>
class Both {
 public:
  T& operator[](Missing missing) { return of_[static_cast<std::size_t>(missing)]; }
  const T& operator[](Missing missing) const { return of_[static_cast<std::size_t>(missing)]; }

 private:
  std::array<T, 2> of_;
};
inline constexpr std::array both_treatments = {Missing::zero, Missing::skip};

inline Bounds bounds_of(const Both<Figure>& figure) {
  return {figure[Missing::zero], figure[Missing::skip]};
}

/// A, P, C and coverage of a group of items.
struct Rolled {
  Both<Progress> progress;
  Figure coverage;
};

/// What an item is measured by where that is not its completion: the achievement of an objective,
/// the rating of a value (design.md 4.3, 4.4).
struct Result {
  Both<Figure> figure;
  Figure coverage;
  bool derived = true;  ///< an objective's, from its own C or A
  Index raters = 0;
};

struct Node {
  bool in_force = true;    ///< neither it nor anything above it is cancelled or not applicable
  bool applicable = true;  ///< in force, and so is one of its children, if it has any
  Leaf leaf;               ///< strategies and actions without parts, indicators
  Rolled rolled;           ///< of these the leaf's own
  Result result;           ///< objectives, values, vision, mission
  bool complete = false;   ///< never where it is not applicable
  std::optional<Date> completed_on;
  std::optional<Date> last_report;
  /// Start and deadline in force; objectives, components: from the earliest to the latest of their
  /// applicable strategies.
  DateRange stretch;

  /// It has a share in the completion of what it belongs to.
  [[nodiscard]] bool has_progress() const {
    return !rolled.progress[Missing::zero].advance.is(Absence::not_applicable);
  }
};

struct Tree {
  std::vector<Node> nodes;  ///< as Plan::items
  Node plan;                ///< the whole
  [[nodiscard]] const Node& operator[](Index item) const { return nodes[item]; }
};

/// C or A, whichever the plan measures by.
inline const Figure& measured(const Progress& progress, MeasureBy measure) {
  return measure == MeasureBy::compliance ? progress.compliance : progress.advance;
}
Both<Figure> measured(const Both<Progress>& progress, MeasureBy measure);

/// Cancelled or out of force on a day, by its own word (design.md 4.3).
bool suspended(const Item& item, Date day);

/// Measured by a rating, or by own indicators: a value, the vision, the mission.
bool is_rated(ItemKind kind);

/// Whether neither the item nor anything above it is cancelled or not applicable on a day.
bool in_force(const Plan& plan, Index item, Date day);

/// Reported on by itself: a strategy or action without parts, or an indicator.
bool is_leaf(const Item& item);

/// Reported on every period anew. What has parts does not recur, whatever it says.
bool is_recurring(const Item& item);

/// The items of which A, P and C of an item are the roll-up, applicable or not: a component's
/// objectives or strategies (by `rollup`), an objective's strategies, the parts of a strategy or
/// action; none for others.
std::vector<Index> parts_of(const Plan& plan, Index item);
/// The same for the plan as a whole.
std::span<const Index> parts_of_plan(const Plan& plan);

/// Roll-up (design.md 4.3) of any items by their own weights.
Rolled roll_up(const Plan& plan, const std::vector<Node>& nodes, std::span<const Index> parts);

/// The figures of an item that is reported on by itself, from these entries. `t` may lie after the
/// last of them.
Leaf leaf_of(const Plan& plan, const Item& item, const Visible& entries, Date t);

/// Everything about one day. `seen`: the last day whose entries count; t, or before it for a day
/// ahead.
Tree grow(const Plan& plan, const Timeline& timeline, Date t, Date seen);
inline Tree grow(const Plan& plan, const Timeline& timeline, Date t) {
  return grow(plan, timeline, t, t);
}

/// Computes again all that is made of others, after figures of leaves or ratings were changed, or
/// the plan's `measure` or `rollup`.
void join_parts(const Plan& plan, Tree& tree);

/// The planned curve of an item in the same mean as its A (design.md 4.7): a leaf's own, or the
/// weighted sum of those of its parts.
Curve planned_curve_of(const Plan& plan, const Tree& tree, Index item, Missing missing);
/// The same for the plan as a whole.
Curve planned_curve_of_plan(const Plan& plan, const Tree& tree, Missing missing);

}  // namespace peq::evaluation
