#include "evaluate/influence.hpp"

#include "evaluate/macros.hpp"

namespace peq::evaluation {

namespace {

bool counts(Treatment treatment) {
  return treatment == Treatment::counted || treatment == Treatment::counted_as_zero;
}

/// The part of a factor in efficacy or efficiency.
double share_of(FactorId factor, const std::vector<FactorShare>& shares) {
  double own = 0, all = 0;
  for (const FactorShare& share : shares) {
    if (share.weight <= 0) continue;
    all += share.weight;
    if (share.factor == factor) own += share.weight;
  }
  return all > 0 ? own / all : 0;
}

// The average is (e + f + e f / 100 + 100 e / f) / 4; these are its derivatives.

double by_efficacy(double efficiency) { return (1 + efficiency / 100 + 100 / efficiency) / 4; }

double by_efficiency(double efficacy, double efficiency) {
  return (1 + efficacy / 100 - 100 * efficacy / (efficiency * efficiency)) / 4;
}

}  // namespace

MeanSums::MeanSums(std::span<const Part> parts, Rule rule)
    : rule_(rule), mean_(weighted_mean(parts, rule)) {
  for (const Part& part : parts) {
    const Treatment treatment = treatment_of(part, rule);
    if (!counts(treatment)) continue;
    weight_ += part.weight;
    if (treatment != Treatment::counted) continue;
    sum_ += part.weight * part.figure.number();
    ++numbers_;
  }
}

Figure MeanSums::with(const Part& part, const Figure& now) const {
  if (part.weight <= 0) return mean_;
  double sum = sum_, weight = weight_;
  long numbers = numbers_;
  const auto change = [&](const Figure& figure, int sign) {
    const Treatment treatment = treatment_of({part.weight, figure}, rule_);
    if (!counts(treatment)) return;
    weight += sign * part.weight;
    if (treatment != Treatment::counted) return;
    sum += sign * part.weight * figure.number();
    numbers += sign;
  };
  change(part.figure, -1);
  change(now, 1);
  return numbers > 0 ? Figure(sum / weight) : mean_;
}

double MeanSums::slope(const Part& part) const {
  return counts(treatment_of(part, rule_)) ? part.weight / weight_ : 0;
}

Influence::Influence(const Plan& plan, const Tree& tree)
    : plan_(plan), tree_(tree), groups_(plan.items.size()) {
  const EvaluationSettings& settings = plan.evaluation;
  figures_ = factor_figures(plan, tree, {settings.missing_strategies, settings.missing_ratings});
  now_ = read_factors(settings.official, figures_, settings);

  strategies_ = sums_over(plan.strategies);
  for (Index i = 0; i < plan.items.size(); ++i) {
    const ItemKind kind = plan.items[i].kind;
    if (kind != ItemKind::objective && !is_rated(kind)) continue;
    if (!tree[i].result.derived)
      groups_[i] = sums_over(children_of_kind(plan, i, ItemKind::indicator));
    else if (kind == ItemKind::objective)
      groups_[i] = sums_over(children_of_kind(plan, i, ItemKind::strategy));
  }

  std::vector<Part> parts;
  const auto results = [&](std::span<const Index> items, Rule rule) {
    parts.clear();
    for (Index item : items) parts.push_back(result_part(item));
    return MeanSums(parts, rule);
  };
  values_ = results(plan.values, {settings.missing_ratings, NotDue::left_out});
  objectives_ = results(plan.objectives, rule_of(settings.measure, settings.missing_strategies));
}

MeanSums Influence::sums_over(std::span<const Index> items) const {
  std::vector<Part> parts;
  parts.reserve(items.size());
  for (Index item : items) parts.push_back(part(item));
  return {parts, rule_of(plan_.evaluation.measure, plan_.evaluation.missing_strategies)};
}

Figure Influence::measured(Index item) const {
  const Missing missing = plan_.evaluation.missing_strategies;
  if (is_rated(plan_.items[item].kind)) return tree_[item].result.figure[missing];
  return evaluation::measured(tree_[item].rolled.progress[missing], plan_.evaluation.measure);
}

Part Influence::part(Index item) const { return {plan_.items[item].weight.value, measured(item)}; }

Part Influence::result_part(Index item) const {
  return {plan_.items[item].weight.value,
          tree_[item].result.figure[plan_.evaluation.missing_strategies]};
}

void Influence::set_result(FactorFigures& figures, Index item, const Figure& result) const {
  const auto at = [&](FactorId factor) -> Figure& {
    return figures[static_cast<std::size_t>(factor)];
  };
  switch (plan_.items[item].kind) {
  case ItemKind::vision: at(FactorId::vision) = result; break;
  case ItemKind::mission: at(FactorId::mission) = result; break;
  case ItemKind::value: at(FactorId::values) = values_.with(result_part(item), result); break;
  case ItemKind::objective:
    at(FactorId::objectives) = objectives_.with(result_part(item), result);
    break;
  default: break;
  }
}

Figure Influence::average_with(Index item, const Figure& measured) const {
  const Item& one = plan_.items[item];
  FactorFigures figures = figures_;
  if (is_rated(one.kind)) {
    set_result(figures, item, measured);
  } else {
    if (one.kind == ItemKind::strategy)
      figures[static_cast<std::size_t>(FactorId::strategies)] =
          strategies_.with(part(item), measured);
    // A strategy says nothing of an objective that is measured by indicators.
    if (one.kind == ItemKind::indicator || tree_[one.parent].result.derived)
      set_result(figures, one.parent, groups_[one.parent].with(part(item), measured));
  }
  return read_factors(plan_.evaluation.official, figures, plan_.evaluation)[MacroId::average]
      .figure;
}

double Influence::slope_of_efficiency() const {
  return by_efficiency(now_[MacroId::efficacy].figure.number(),
                       now_[MacroId::efficiency].figure.number());
}

double Influence::slope_of_factor(FactorId factor) const {
  const Reading& official = plan_.evaluation.official;
  return by_efficacy(now_[MacroId::efficiency].figure.number()) *
             share_of(factor, official.efficacy) +
         slope_of_efficiency() * share_of(factor, official.efficiency);
}

double Influence::slope_of_result(Index item) const {
  switch (plan_.items[item].kind) {
  case ItemKind::vision: return slope_of_factor(FactorId::vision);
  case ItemKind::mission: return slope_of_factor(FactorId::mission);
  case ItemKind::value: return slope_of_factor(FactorId::values) * values_.slope(result_part(item));
  case ItemKind::objective:
    return slope_of_factor(FactorId::objectives) * objectives_.slope(result_part(item));
  default: return 0;
  }
}

double Influence::slope(Index item) const {
  const Item& one = plan_.items[item];
  if (is_rated(one.kind)) return slope_of_result(item);
  double slope = 0;
  if (one.kind == ItemKind::strategy)
    slope += slope_of_factor(FactorId::strategies) * strategies_.slope(part(item));
  if (one.kind == ItemKind::indicator || tree_[one.parent].result.derived)
    slope += slope_of_result(one.parent) * groups_[one.parent].slope(part(item));
  return slope;
}

}  // namespace peq::evaluation
