// Factors and macro indicators (design.md 4.4).
#include <initializer_list>

#include "evaluate/derive.hpp"

namespace peq::evaluation {

namespace {

constexpr Rule coverage_rule{Missing::zero, NotDue::left_out};

}  // namespace

Step Deriver::factor(FactorId factor, Treatments treatments) {
  const Plan& plan = g_.plan;
  const Missing missing = treatments.strategies;
  Step step = of_item(Quantity::factor, no_index,
                      factor_figures(plan, g_.tree, treatments)[static_cast<std::size_t>(factor)]);
  step.factor = factor;
  if (!tell(step, missing)) return step;
  const Rule rule = rule_of(plan.evaluation.measure, missing);
  const auto single = [&](Index item) {
    if (item == no_index)
      by(step, Operation::not_stated, {});
    else
      by(step, Operation::same, {rating(item, missing)});
    return std::move(step);
  };
  switch (factor) {
  case FactorId::vision: return single(plan.vision);
  case FactorId::mission: return single(plan.mission);
  case FactorId::values:
    return mean(std::move(step), plan.values, {treatments.ratings, NotDue::left_out},
                [&](Index item) { return rating(item, missing); });
  case FactorId::objectives:
    return mean(std::move(step), plan.objectives, rule,
                [&](Index item) { return achievement(item, missing); });
  case FactorId::strategies: break;
  }
  return mean(std::move(step), plan.strategies, rule,
              [&](Index item) { return measured(item, missing); });
}

Step Deriver::factor_coverage(FactorId factor) {
  const Plan& plan = g_.plan;
  Step step = of_item(Quantity::coverage, no_index,
                      factor_coverages(plan, g_.tree)[static_cast<std::size_t>(factor)]);
  step.factor = factor;
  const auto single = [&](Index item) {
    if (item == no_index)
      by(step, Operation::not_stated, {});
    else
      by(step, Operation::same, {achievement_coverage(item)});
    return std::move(step);
  };
  const auto of_results = [&](Index item) { return achievement_coverage(item); };
  switch (factor) {
  case FactorId::vision: return single(plan.vision);
  case FactorId::mission: return single(plan.mission);
  case FactorId::values: return mean(std::move(step), plan.values, coverage_rule, of_results);
  case FactorId::objectives:
    return mean(std::move(step), plan.objectives, coverage_rule, of_results);
  case FactorId::strategies: break;
  }
  return mean(std::move(step), plan.strategies, coverage_rule,
              [&](Index item) { return coverage(item); });
}

Step Deriver::macro(MacroId macro, const Reading& reading, Treatments treatments) {
  const auto figures = factor_figures(g_.plan, g_.tree, treatments);
  Step step = of_item(Quantity::macro, no_index,
                      read_factors(reading, figures, g_.plan.evaluation)[macro].figure);
  step.macro = macro;
  // A sum of four percentages is none itself.
  if (macro == MacroId::excellence) step.unit = StepUnit::points;
  if (!tell(step, treatments.strategies)) return step;
  const auto of_factors = [&](const std::vector<FactorShare>& shares) {
    std::vector<Step> inputs;
    for (const FactorShare& share : shares) {
      inputs.push_back(factor(share.factor, treatments));
      inputs.back().weight = share.weight;
    }
    // Without one of them there is no figure, so none counts as zero.
    weigh(inputs, {Missing::skip, NotDue::left_out});
    by(step, Operation::mean_of_all, std::move(inputs));
  };
  const auto of_macros = [&](Operation operation, std::initializer_list<MacroId> macros) {
    std::vector<Step> inputs;
    for (MacroId input : macros) inputs.push_back(this->macro(input, reading, treatments));
    by(step, operation, std::move(inputs));
  };
  switch (macro) {
  case MacroId::efficacy: of_factors(reading.efficacy); break;
  case MacroId::efficiency: of_factors(reading.efficiency); break;
  case MacroId::effectiveness:
    of_macros(Operation::product, {MacroId::efficacy, MacroId::efficiency});
    break;
  case MacroId::productivity:
    of_macros(Operation::percentage, {MacroId::efficacy, MacroId::efficiency});
    break;
  case MacroId::excellence:
    of_macros(Operation::sum, {MacroId::efficacy, MacroId::efficiency, MacroId::effectiveness,
                               MacroId::productivity});
    break;
  case MacroId::average: of_macros(Operation::quarter, {MacroId::excellence}); break;
  }
  return step;
}

}  // namespace peq::evaluation
