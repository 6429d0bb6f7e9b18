// Wholes from their parts (design.md 4.3), and what is rated (4.4).
#include <algorithm>

#include "evaluate/derive.hpp"

namespace peq::evaluation {

namespace {

/// How coverage is joined: a leaf without its report has one of 0, so that nothing is missing.
constexpr Rule coverage_rule{Missing::zero, NotDue::left_out};

}  // namespace

Step Deriver::mean(Step step, std::span<const Index> parts, Rule rule,
                   const std::function<Step(Index)>& step_of) {
  std::vector<Step> inputs;
  inputs.reserve(parts.size());
  for (Index part : parts) {
    inputs.push_back(step_of(part));
    inputs.back().weight = g_.item(part).weight.value;
  }
  weigh(inputs, rule);
  by(step, Operation::weighted_mean, std::move(inputs));
  return step;
}

Step Deriver::advance(Index item, Missing missing) {
  const Node& node = g_.tree[item];
  Step step = of_item(Quantity::advance, item, node.rolled.progress[missing].advance);
  if (!tell(step, missing)) return step;
  if (!node.in_force) {
    by(step, Operation::suspended, {suspension(item)});
    return step;
  }
  if (is_leaf(g_.item(item))) return leaf_advance(item);
  return mean(std::move(step), parts_of(g_.plan, item), {missing, NotDue::zero},
              [&](Index part) { return advance(part, missing); });
}

Step Deriver::planned(Index item, Missing missing) {
  const Progress& progress = g_.tree[item].rolled.progress[missing];
  Step step = of_item(Quantity::planned, item, progress.planned);
  if (!tell(step, missing)) return step;
  if (!g_.tree[item].in_force) {
    by(step, Operation::suspended, {suspension(item)});
    return step;
  }
  if (is_leaf(g_.item(item))) return leaf_planned(item);
  return mean_of_planned(std::move(step), parts_of(g_.plan, item), missing, progress.advance);
}

Step Deriver::mean_of_planned(Step step, std::span<const Index> parts, Missing missing,
                              const Figure& mean_advance) {
  std::vector<Step> inputs;
  for (Index part : parts) {
    Step input = planned(part, missing);
    const Progress& progress = g_.tree[part].rolled.progress[missing];
    input.weight = g_.item(part).weight.value;
    // P is averaged over the same parts as A; what is left out is so for A's reason.
    if (counts_in_planned({*input.weight, progress.advance, progress.planned}, mean_advance,
                          missing)) {
      input.treatment = Treatment::counted;
    } else {
      input.treatment =
          treatment_of({*input.weight, progress.advance}, {missing, NotDue::left_out});
    }
    inputs.push_back(std::move(input));
  }
  weigh(inputs, {missing, NotDue::zero});
  by(step, Operation::weighted_mean, std::move(inputs));
  return step;
}

Step Deriver::compliance(Index item, Missing missing) {
  const Node& node = g_.tree[item];
  Step step = of_item(Quantity::compliance, item, node.rolled.progress[missing].compliance);
  if (!tell(step, missing)) return step;
  if (!node.in_force) {
    by(step, Operation::suspended, {suspension(item)});
  } else if (is_leaf(g_.item(item))) {
    by(step, Operation::compliance_of, {advance(item, missing), planned(item, missing)});
  } else {
    return mean(std::move(step), parts_of(g_.plan, item), {missing, NotDue::left_out},
                [&](Index part) { return compliance(part, missing); });
  }
  return step;
}

Step Deriver::measured(Index item, Missing missing) {
  return g_.plan.evaluation.measure == MeasureBy::compliance ? compliance(item, missing)
                                                             : advance(item, missing);
}

Step Deriver::coverage(Index item) {
  const Node& node = g_.tree[item];
  if (is_rated(g_.item(item).kind)) return achievement_coverage(item);
  Step step = of_item(Quantity::coverage, item, node.rolled.coverage);
  if (!tell(step, Missing::zero)) return step;
  if (!node.in_force) {
    by(step, Operation::suspended, {suspension(item)});
  } else if (is_leaf(g_.item(item))) {
    by(step, Operation::covered, {advance(item, Missing::zero)});
  } else {
    return mean(std::move(step), parts_of(g_.plan, item), coverage_rule,
                [&](Index part) { return coverage(part); });
  }
  return step;
}

bool Deriver::has_applicable_indicator(Index item) const {
  return std::ranges::any_of(g_.item(item).children, [&](Index child) {
    return g_.item(child).kind == ItemKind::indicator && g_.tree[child].applicable;
  });
}

Step Deriver::by_indicators(Step step, Index item, Missing missing) {
  return mean(std::move(step), children_of_kind(g_.plan, item, ItemKind::indicator),
              rule_of(g_.plan.evaluation.measure, missing),
              [&](Index part) { return measured(part, missing); });
}

Step Deriver::achievement(Index item, Missing missing) {
  const Node& node = g_.tree[item];
  Step step = of_item(Quantity::achievement, item, node.result.figure[missing]);
  if (!tell(step, missing)) return step;
  if (!node.in_force)
    by(step, Operation::suspended, {suspension(item)});
  else if (node.applicable && has_applicable_indicator(item))
    return by_indicators(std::move(step), item, missing);
  else
    by(step, Operation::same, {measured(item, missing)});
  return step;
}

Step Deriver::achievement_coverage(Index item) {
  const Node& node = g_.tree[item];
  Step step = of_item(Quantity::coverage, item, node.result.coverage);
  if (!tell(step, Missing::skip)) return step;
  if (!node.in_force)
    by(step, Operation::suspended, {suspension(item)});
  else if (node.applicable && has_applicable_indicator(item))
    return mean(std::move(step), children_of_kind(g_.plan, item, ItemKind::indicator),
                coverage_rule, [&](Index part) { return coverage(part); });
  else if (is_rated(g_.item(item).kind))
    by(step, Operation::covered, {rating(item, Missing::zero)});
  else
    by(step, Operation::same, {coverage(item)});
  return step;
}

Step Deriver::rating(Index item, Missing missing) {
  const Node& node = g_.tree[item];
  Step step = of_item(Quantity::rating, item, node.result.figure[missing]);
  if (!tell(step, missing)) return step;
  if (!node.in_force) by(step, Operation::suspended, {suspension(item)});
  // Also where none of its indicators is in force, so that it is not applicable.
  else if (has_applicable_indicator(item) || !node.applicable)
    return by_indicators(std::move(step), item, missing);
  else
    by_ratings(step, item);
  return step;
}

void Deriver::by_ratings(Step& step, Index item) {
  const Interval& valid_for = g_.plan.evaluation.ratings_valid_for;
  // Backwards: of each assessor the first that comes up is the latest; an assumed one is alone.
  std::vector<const Entry*> all;
  for (const Entry& entry : g_.entries(item)) all.push_back(&entry);
  std::ranges::reverse(all);
  std::vector<Index> seen;
  std::vector<Step> inputs;
  bool any = false;
  for (const Entry* one : all) {
    const Entry& entry = *one;
    if (std::ranges::find(seen, entry.by) != seen.end()) continue;
    seen.push_back(entry.by);
    Step input = entry_step(Quantity::assessment, entry, StepUnit::percent);
    if (entry.date < g_.t() - valid_for)
      input.treatment = Treatment::expired;
    else
      any = true;
    inputs.push_back(std::move(input));
    if (entry.assumed && any) break;
  }
  std::ranges::stable_sort(inputs, {}, &Step::unit_of_plan);
  if (any) {
    weigh(inputs, {});
    by(step, Operation::weighted_mean, std::move(inputs));
  } else {
    inputs.insert(inputs.begin(), day(Quantity::start, g_.plan.start));
    by(step, Operation::no_rating, std::move(inputs));
  }
}

Step Deriver::group(Quantity quantity, std::span<const Index> parts, Missing missing,
                    const Figure& mean_advance) {
  const Rolled rolled = roll_up(g_.plan, g_.tree.nodes, parts);
  const Progress& progress = rolled.progress[missing];
  const auto head = [&](const Figure& result) { return of_item(quantity, no_index, result); };
  switch (quantity) {
  case Quantity::advance:
    return mean(head(progress.advance), parts, {missing, NotDue::zero},
                [&](Index part) { return advance(part, missing); });
  case Quantity::planned:
    return mean_of_planned(head(progress.planned), parts, missing, mean_advance);
  case Quantity::compliance:
    return mean(head(progress.compliance), parts, {missing, NotDue::left_out},
                [&](Index part) { return compliance(part, missing); });
  default:
    return mean(head(rolled.coverage), parts, coverage_rule,
                [&](Index part) { return coverage(part); });
  }
}

}  // namespace peq::evaluation
