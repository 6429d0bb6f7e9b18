// Advice on how a plan could be judged better: one finding a plan, never one an item.
#include <algorithm>

#include "rules/rules.hpp"

namespace peq::judging {

namespace {

bool lies_in(const Place& place, const Place& outer) {
  return place.file == outer.file && place.begin >= outer.begin && place.end <= outer.end;
}

/// Whether nothing but the end of the plan says when it is due.
bool is_due_with_the_plan(const Plan& plan, const Item& strategy) {
  return lies_in(strategy.deadline.at, plan.period_at) && strategy.rescheduled.empty() &&
         strategy.schedule.empty() && strategy.children.empty();
}

}  // namespace

void objectives_without_indicators(Judge& judge) {
  constexpr std::size_t enough = 3;
  const Plan& plan = judge.plan();
  const auto has_indicator = [&](Index objective) {
    const auto& parts = plan.items[objective].children;
    return std::any_of(parts.begin(), parts.end(),
                       [&](Index part) { return plan.items[part].kind == ItemKind::indicator; });
  };
  if (!judge.knows_names() || plan.objectives.size() < enough ||
      std::any_of(plan.objectives.begin(), plan.objectives.end(), has_indicator))
    return;
  judge.report(code::no_indicators, plan.items[plan.objectives.front()].at,
               Text(Msg::no_indicators, plan.objectives.size()), Text(Msg::no_indicators_help));
}

void strategies_without_deadlines(Judge& judge) {
  constexpr std::size_t enough = 5;
  const Plan& plan = judge.plan();
  if (!judge.knows_period() || !judge.knows_names()) return;
  std::size_t open = 0;
  for (const Index index : plan.strategies) {
    const Item& strategy = plan.items[index];
    if (strategy.cancelled || strategy.every) continue;
    if (!judge.knows_dates(strategy) || !is_due_with_the_plan(plan, strategy)) return;
    ++open;
  }
  if (open < enough) return;
  judge.report(code::no_deadlines, plan.items[plan.strategies.front()].deadline.at,
               Text(Msg::no_deadlines, open, plan.period.last), Text(Msg::no_deadlines_help));
}

}  // namespace peq::judging
