// What pace a wanted average needs.
#include <algorithm>

#include "base/text.hpp"
#include "evaluate/macros.hpp"
#include "evaluate/outlook.hpp"
#include "peq/levers.hpp"

namespace peq {

namespace evaluation {

namespace {

constexpr int shares = 100;  // tried in whole percents
constexpr int tenths = 10;   // the percent in which the target is reached, tried more finely

/// The official average of a tree.
Figure average_of(const Plan& plan, const Tree& tree) {
  const EvaluationSettings& settings = plan.evaluation;
  const auto factors =
      factor_figures(plan, tree, {settings.missing_strategies, settings.missing_ratings});
  return read_factors(settings.official, factors, settings)[MacroId::average].figure;
}

class Climb {
 public:
  Climb(const Plan& plan, Outlook& outlook, double target)
      : plan_(plan), outlook_(outlook), target_(target) {}

  [[nodiscard]] bool reaches(const Figure& average) const {
    return average.has_number() &&
           round_half_up(average.number(), plan_.evaluation.decimals) >= target_ - rounding_guard;
  }

  Figure average_at(double percent) {
    return average_of(plan_, outlook_.at_share(percent / shares));
  }

  /// Tries all shares, and finds the smallest that is enough.
  void scan(Reach& reach) {
    for (int percent = 0; percent <= shares; ++percent) {
      const Figure average = average_at(percent);
      if (percent == 0) reach.unchanged = reach.best = average;
      if (percent == shares) reach.complete = average;
      if (average.has_number() && average.number() > reach.best.number_or(-1) + rounding_guard) {
        reach.best = average;
        reach.best_share = percent;
      }
      if (reach.share && !reaches(average)) reach.falls_again = true;
      if (!reach.share && reaches(average)) reach.share = percent;
    }
    if (reach.share && *reach.share > 0) reach.share = refined(*reach.share - 1, *reach.share);
    if (!reach.share) return;
    reach.with_share = average_at(*reach.share);
    if (reach.with_share.number_or(-1) > reach.best.number_or(-1) + rounding_guard) {
      reach.best = reach.with_share;
      reach.best_share = *reach.share;
    }
  }

 private:
  /// A share is told with one decimal, so it is also sought and taken with one.
  double refined(double not_enough, double enough) {
    for (int i = 1; i < tenths; ++i) {
      const double share = not_enough + static_cast<double>(i) / tenths;
      if (reaches(average_at(share))) return share;
    }
    return enough;
  }

  const Plan& plan_;
  Outlook& outlook_;
  double target_;
};

Pace pace_of(Index item, const Node& now, const Figure& needed, Missing missing, Date t, Date by) {
  Pace pace;
  pace.item = item;
  pace.now = now.rolled.progress[missing].advance;
  pace.needed = needed;
  pace.points = std::max(0.0, needed.number_or(0) - pace.now.number_or(0));
  pace.so_far = pace_so_far(pace.now, now.stretch.first, t);
  pace.pace = pace.points / (by - t);
  pace.times_faster = pace.so_far;
  if (pace.so_far.has_number())
    pace.times_faster = pace.so_far.number() > 0 ? Figure(pace.pace / pace.so_far.number())
                                                 : Figure(Absence::undefined);
  pace.on_pace =
      pace.points <= rounding_guard || pace.pace <= pace.so_far.number_or(0) + rounding_guard;
  return pace;
}

/// Strategies, and indicators that measure something other than a strategy. What weighs nothing
/// can't help.
std::vector<Index> movers(const Plan& plan) {
  std::vector<Index> items;
  for (Index i = 0; i < plan.items.size(); ++i) {
    const Item& item = plan.items[i];
    const bool own = item.kind == ItemKind::indicator &&
                     plan.items[item.parent].kind != ItemKind::strategy &&
                     plan.items[item.parent].kind != ItemKind::action;
    if ((item.kind == ItemKind::strategy || own) && item.weight.value > 0) items.push_back(i);
  }
  return items;
}

void set_paces(const Plan& plan, Outlook& outlook, Date t, Reach& reach) {
  const Missing missing = plan.evaluation.missing_strategies;
  const Tree& with_share = outlook.at_share(*reach.share / shares);
  for (Index item : movers(plan)) {
    const Node& now = outlook.now()[item];
    if (!now.applicable || now.complete || !with_share[item].applicable) continue;
    reach.paces.push_back(pace_of(item, now, with_share[item].rolled.progress[missing].advance,
                                  missing, t, reach.by));
  }
  const Tree& at_pace = outlook.at_pace_so_far();
  for (Pace& pace : reach.paces)
    pace.at_pace_so_far = at_pace[pace.item].rolled.progress[missing].advance;
  std::stable_sort(reach.paces.begin(), reach.paces.end(), [&](const Pace& a, const Pace& b) {
    if (a.on_pace != b.on_pace) return b.on_pace;
    const double left = round_half_up(a.pace, 6), right = round_half_up(b.pace, 6);
    if (!a.on_pace && left != right) return left > right;
    return text::compare_natural(plan.items[a.item].id, plan.items[b.item].id) < 0;
  });
}

void set_lost(const Plan& plan, Outlook& outlook, Reach& reach) {
  const Tree& complete = outlook.at_share(1);
  for (Index i = 0; i < plan.items.size(); ++i) {
    if (!is_leaf(plan.items[i]) || !complete[i].applicable) continue;
    const Figure& compliance = complete[i].rolled.progress[Missing::zero].compliance;
    if (outlook.best(i).has_number() && compliance.has_number() &&
        !reaches_100(compliance.number()))
      reach.lost.push_back(i);
  }
}

}  // namespace

}  // namespace evaluation

Reach reach(const Plan& plan, std::span<const Entry> entries, const EvaluateOptions& options,
            double target, Date by) {
  const evaluation::Timeline timeline(plan, entries, options.known_by);
  evaluation::Outlook outlook(plan, timeline, options.as_of, by);
  evaluation::Climb climb(plan, outlook, target);
  Reach reach;
  reach.by = by;
  reach.target = target;
  reach.now = evaluation::average_of(plan, outlook.now());
  reach.at_pace_so_far = evaluation::average_of(plan, outlook.at_pace_so_far());
  reach.pace_is_enough = climb.reaches(reach.at_pace_so_far);
  climb.scan(reach);
  reach.complete_rated = evaluation::average_of(plan, outlook.complete_and_rated());
  reach.ratings_can_reach = climb.reaches(reach.complete_rated);
  if (reach.share) evaluation::set_paces(plan, outlook, options.as_of, reach);
  evaluation::set_lost(plan, outlook, reach);
  return reach;
}

}  // namespace peq
