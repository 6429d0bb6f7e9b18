#include "evaluate/factors.hpp"

namespace peq::evaluation {

namespace {

/// The mean over items of one of their figures, each by its own weight.
template <class FigureOf>
Figure mean_over(const Plan& plan, const Tree& tree, std::span<const Index> items, Rule rule,
                 FigureOf figure_of) {
  std::vector<Part> parts;
  parts.reserve(items.size());
  for (Index item : items) parts.push_back({plan.items[item].weight.value, figure_of(tree[item])});
  return weighted_mean(parts, rule);
}

/// All five, by the figures of a single item: a rated or achieved one, and a strategy's.
template <class ResultOf, class StrategyOf>
FactorFigures all_factors(const Plan& plan, const Tree& tree, Rule values, Rule strategies,
                          ResultOf result_of, StrategyOf strategy_of) {
  // Without a vision or mission in the plan there is nothing to judge.
  const auto single = [&](Index item) {
    return item == no_index ? Figure(Absence::not_applicable) : result_of(tree[item]);
  };
  return {single(plan.vision), single(plan.mission),
          mean_over(plan, tree, plan.values, values, result_of),
          mean_over(plan, tree, plan.objectives, strategies, result_of),
          mean_over(plan, tree, plan.strategies, strategies, strategy_of)};
}

}  // namespace

FactorFigures factor_figures(const Plan& plan, const Tree& tree, Treatments treatments) {
  const MeasureBy measure = plan.evaluation.measure;
  const Missing missing = treatments.strategies;
  return all_factors(
      plan, tree, {treatments.ratings, NotDue::left_out}, rule_of(measure, missing),
      [&](const Node& node) { return node.result.figure[missing]; },
      [&](const Node& node) { return measured(node.rolled.progress[missing], measure); });
}

FactorFigures factor_coverages(const Plan& plan, const Tree& tree) {
  const Rule rule{Missing::zero, NotDue::left_out};
  return all_factors(
      plan, tree, rule, rule, [](const Node& node) { return node.result.coverage; },
      [](const Node& node) { return node.rolled.coverage; });
}

}  // namespace peq::evaluation
