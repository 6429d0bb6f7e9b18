// Weights of siblings (design.md 4.3).
#include <algorithm>
#include <cmath>

#include "base/text.hpp"
#include "load/entries.hpp"
#include "peq/figure.hpp"
#include "rules/rules.hpp"

namespace peq::judging {

namespace {

using loading::describe;
using text::format_number;

bool is_written(const Located<double>& weight) { return weight.at != Place{}; }

/// Items that are weighed against each other, below `owner`.
void check_group(Judge& judge, const Text& owner, const std::vector<Index>& group) {
  const Plan& plan = judge.plan();
  double sum = 0;
  bool negative = false;
  bool all_written = true;
  for (const Index index : group) {
    const Item& item = plan.items[index];
    const Located<double>& weight = item.weight;
    all_written = all_written && is_written(weight);
    sum += weight.value;
    if (weight.value < 0) {
      negative = true;
      judge.report(code::negative_weight, weight.at,
                   Text(Msg::negative_weight, format_number(weight.value)),
                   Text(Msg::negative_weight_help));
    }
  }
  if (group.empty() || negative) return;
  if (sum == 0) {
    judge.report(code::weights_all_zero, plan.items[group.front()].weight.at,
                 Text(Msg::weights_all_zero, owner), Text(Msg::weights_all_zero_help));
    return;
  }
  for (const Index index : group)
    if (plan.items[index].weight.value == 0)
      judge.report(code::weight_zero, plan.items[index].weight.at,
                   Text(Msg::weight_zero, describe(plan.items[index])),
                   Text(Msg::weight_zero_help));
  // Percents: all written, and near enough to 100 that 100 was meant. Thirds of 33.3 are fine.
  constexpr double low = 80;
  constexpr double high = 120;
  constexpr double tolerance = 0.5;
  if (group.size() > 1 && all_written && sum >= low && sum <= high &&
      std::abs(sum - 100) > tolerance)
    judge.report(code::weights_not_hundred, plan.items[group.front()].weight.at,
                 Text(Msg::weights_not_hundred, owner, format_number(round_half_up(sum, 6))),
                 Text(Msg::weights_not_hundred_help));
}

}  // namespace

void weights(Judge& judge) {
  const Plan& plan = judge.plan();
  check_group(judge, Text(Msg::the_plan), plan.components);
  check_group(judge, Text(Msg::the_values), plan.values);
  for (Index i = 0; i < plan.items.size(); ++i) {
    const Item& item = plan.items[i];
    if (item.children.empty()) continue;
    if (item.kind == ItemKind::objective) {
      // Indicators give its result and strategies its completion: two means of their own.
      check_group(judge, describe(item), children_of_kind(plan, i, ItemKind::indicator));
      check_group(judge, describe(item), children_of_kind(plan, i, ItemKind::strategy));
    } else {
      check_group(judge, describe(item), item.children);
    }
  }
}

}  // namespace peq::judging
