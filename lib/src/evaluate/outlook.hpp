// A plan on a day ahead: how far things can still come by then, and what that makes of the whole.
// Room: evaluate.
#pragma once

#include <optional>
#include <utility>
#include <vector>

#include "evaluate/factors.hpp"
#include "evaluate/timeline.hpp"
#include "evaluate/tree.hpp"

namespace peq::evaluation {

/// A leaf on `day` once everything is done that can be done between t and then (Lever): what
/// `seen` has, and whatever else completes it. `day` is t or after it; `seen` ends on t.
Leaf completed_leaf(const Plan& plan, const Item& item, const Visible& seen, Date t, Date day);

/// The tree of a day on which every leaf is complete as far as it can be by then.
Tree completed_tree(const Plan& plan, const Timeline& timeline, Date t);

/// What all leaves together come to on a day ahead.
class Outlook {
 public:
  /// `day` is after t.
  Outlook(const Plan& plan, const Timeline& timeline, Date t, Date day);

  /// Each leaf has done this share (0 to 1) of what it still can; see Reach.
  const Tree& at_share(double share);
  /// Each leaf is as complete as it can be, and every rating is 100.
  const Tree& complete_and_rated();
  /// Each leaf has gone on at its pace so far.
  const Tree& at_pace_so_far();

  /// How things stand on t.
  [[nodiscard]] const Tree& now() const { return now_; }
  /// A leaf's advance on the day once complete.
  [[nodiscard]] const Figure& best(Index leaf) const { return leaves_[leaf].best; }

 private:
  /// A leaf on the day ahead as known on t, and how far it can come.
  struct LeafAhead {
    Progress known;
    Figure coverage;
    Figure best;
  };

  template <class AdvanceOf>
  const Tree& with(AdvanceOf advance_of);
  void set_ratings(bool highest);

  const Plan& plan_;
  Date t_, day_;
  Tree now_, ahead_;
  std::vector<std::pair<Index, Result>> rated_;  // on the day ahead, before indicators have a say
  std::vector<LeafAhead> leaves_;                // as Plan::items
};

/// Advance divided by the days since the start, in points a day. As `advance` without a number,
/// not_due up to the start.
Figure pace_so_far(const Figure& advance, Date start, Date t);

}  // namespace peq::evaluation
