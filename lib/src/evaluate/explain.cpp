// What can be asked about, and the figures that each of these has.
#include <utility>

#include "evaluate/derive.hpp"
#include "evaluate/evaluation.hpp"

namespace peq {

namespace {

using namespace evaluation;

constexpr FactorId factors[] = {FactorId::vision, FactorId::mission, FactorId::values,
                                FactorId::objectives, FactorId::strategies};
constexpr MacroId macros[] = {MacroId::average,       MacroId::excellence, MacroId::productivity,
                              MacroId::effectiveness, MacroId::efficiency, MacroId::efficacy};

bool has_money(const Plan& plan, Index index) {
  const Item& item = plan.items[index];
  if (item.budget) return true;
  for (Index child : item.children)
    if (has_money(plan, child)) return true;
  return false;
}

bool any_money(const Plan& plan) {
  for (Index component : plan.components)
    if (has_money(plan, component)) return true;
  return false;
}

std::vector<Quantity> figures_of_item(const Plan& plan, Index index) {
  const Item& item = plan.items[index];
  if (is_rated(item.kind))
    return {Quantity::rating, Quantity::coverage, Quantity::bound_zero, Quantity::bound_skip};
  std::vector<Quantity> figures;
  const bool judged = item.kind == ItemKind::strategy || item.kind == ItemKind::action;
  if (judged) figures.push_back(Quantity::status);
  if (item.kind == ItemKind::objective) figures.push_back(Quantity::achievement);
  for (Quantity one : {Quantity::advance, Quantity::planned, Quantity::compliance,
                       Quantity::coverage, Quantity::bound_zero, Quantity::bound_skip})
    figures.push_back(one);
  if (item.kind == ItemKind::objective &&
      !children_of_kind(plan, index, ItemKind::indicator).empty()) {
    figures.push_back(Quantity::achievement_bound_zero);
    figures.push_back(Quantity::achievement_bound_skip);
  }
  if (item.kind != ItemKind::indicator) figures.push_back(Quantity::forecast);
  if (has_money(plan, index)) {
    figures.push_back(Quantity::execution);
    figures.push_back(Quantity::gap);
  }
  return figures;
}

/// The step of a bound around the figure that it bounds.
Step bound(Quantity quantity, Step figure) {
  Step step;
  step.quantity = quantity;
  step.result = figure.result;
  step.item = figure.item;
  step.factor = figure.factor;
  step.macro = figure.macro;
  by(step, Operation::same, {std::move(figure)});
  return step;
}

Missing missing_of(Quantity bound) {
  return bound == Quantity::bound_zero || bound == Quantity::achievement_bound_zero ? Missing::zero
                                                                                    : Missing::skip;
}

bool is_bound(Quantity quantity) {
  return quantity == Quantity::bound_zero || quantity == Quantity::bound_skip;
}

}  // namespace

std::optional<Topic> find_topic(const Plan& plan, std::string_view id) {
  Topic topic;
  if (const Index item = plan.find_item(id); item != no_index) {
    topic.kind = Topic::Kind::item;
    topic.index = item;
    return topic;
  }
  for (FactorId factor : factors) {
    if (to_string(factor) != id) continue;
    topic.kind = Topic::Kind::factor;
    topic.factor = factor;
    return topic;
  }
  for (MacroId macro : macros) {
    if (to_string(macro) != id) continue;
    topic.kind = Topic::Kind::macro;
    topic.macro = macro;
    return topic;
  }
  if (const Index unit = plan.find_unit(id); unit != no_index) {
    topic.kind = Topic::Kind::unit;
    topic.index = unit;
    return topic;
  }
  if (id == plan.id) return topic;
  return std::nullopt;
}

std::vector<std::string_view> topic_ids(const Plan& plan) {
  std::vector<std::string_view> ids;
  for (const Item& item : plan.items) ids.push_back(item.id);
  for (MacroId macro : macros) ids.push_back(to_string(macro));
  for (FactorId factor : factors) ids.push_back(to_string(factor));
  for (const Unit& unit : plan.units) ids.push_back(unit.id);
  ids.push_back(plan.id);
  return ids;
}

std::vector<Quantity> figures_of(const Plan& plan, const Topic& topic) {
  switch (topic.kind) {
  case Topic::Kind::item: return figures_of_item(plan, topic.index);
  case Topic::Kind::factor:
    return {Quantity::factor, Quantity::coverage, Quantity::bound_zero, Quantity::bound_skip};
  case Topic::Kind::macro:
    if (topic.macro == MacroId::average && topic.reading == no_index)
      return {Quantity::macro, Quantity::bound_zero, Quantity::bound_skip};
    return {Quantity::macro};
  case Topic::Kind::unit: return {Quantity::advance, Quantity::compliance, Quantity::coverage};
  case Topic::Kind::plan: break;
  }
  std::vector<Quantity> figures = {Quantity::advance,  Quantity::planned,    Quantity::compliance,
                                   Quantity::coverage, Quantity::bound_zero, Quantity::bound_skip,
                                   Quantity::forecast};
  if (any_money(plan)) {
    figures.push_back(Quantity::execution);
    figures.push_back(Quantity::gap);
  }
  return figures;
}

struct Explainer::State {
  const Plan& plan;
  Timeline timeline;
  Tree tree;
  Evaluation evaluation;

  State(const Plan& of, std::span<const Entry> entries, const EvaluateOptions& options)
      : plan(of), timeline(plan, entries, options.known_by),
        tree(grow(plan, timeline, options.as_of)),
        evaluation(evaluate_on(plan, timeline, options)) {}

  [[nodiscard]] Step of_item(Deriver& derive, Index item, Quantity quantity) const;
  [[nodiscard]] Step of_group(Deriver& derive, std::span<const Index> parts, Quantity quantity,
                              Missing missing) const;
};

Step Explainer::State::of_item(Deriver& derive, Index item, Quantity quantity) const {
  const Missing missing = plan.evaluation.missing_strategies;
  const bool rated = is_rated(plan.items[item].kind);
  switch (quantity) {
  case Quantity::advance: return derive.advance(item, missing);
  case Quantity::planned: return derive.planned(item, missing);
  case Quantity::compliance: return derive.compliance(item, missing);
  case Quantity::achievement: return derive.achievement(item, missing);
  case Quantity::rating: return derive.rating(item, missing);
  case Quantity::coverage: return derive.coverage(item);
  case Quantity::status: return derive.status(item);
  case Quantity::forecast: return derive.forecast(item);
  case Quantity::execution:
  case Quantity::gap: return derive.money(quantity, item);
  case Quantity::achievement_bound_zero:
  case Quantity::achievement_bound_skip:
    return bound(quantity, derive.achievement(item, missing_of(quantity)));
  default: break;
  }
  const Missing of_bound = missing_of(quantity);
  return bound(quantity, rated ? derive.rating(item, of_bound) : derive.measured(item, of_bound));
}

Step Explainer::State::of_group(Deriver& derive, std::span<const Index> parts, Quantity quantity,
                                Missing missing) const {
  if (!is_bound(quantity)) return derive.group(quantity, parts, missing, evaluation.advance);
  const bool compliance = plan.evaluation.measure == MeasureBy::compliance;
  return bound(quantity, derive.group(compliance ? Quantity::compliance : Quantity::advance, parts,
                                      missing_of(quantity), {}));
}

Explainer::Explainer(const Plan& plan, std::span<const Entry> entries,
                     const EvaluateOptions& options)
    : state_(std::make_unique<const State>(plan, entries, options)) {}

Explainer::~Explainer() = default;

Step Explainer::explain(const Topic& topic, Quantity quantity) const {
  const Plan& plan = state_->plan;
  const EvaluationSettings& settings = plan.evaluation;
  const Ground ground{plan, state_->timeline, state_->tree, state_->evaluation};
  Deriver derive(ground);
  const Treatments own{settings.missing_strategies, settings.missing_ratings};
  const Treatments bounding{missing_of(quantity), missing_of(quantity)};
  switch (topic.kind) {
  case Topic::Kind::item: return state_->of_item(derive, topic.index, quantity);
  case Topic::Kind::factor:
    if (quantity == Quantity::coverage) return derive.factor_coverage(topic.factor);
    if (is_bound(quantity)) return bound(quantity, derive.factor(topic.factor, bounding));
    return derive.factor(topic.factor, own);
  case Topic::Kind::macro: {
    const Reading& reading =
        topic.reading == no_index ? settings.official : settings.readings[topic.reading];
    if (is_bound(quantity)) return bound(quantity, derive.macro(topic.macro, reading, bounding));
    return derive.macro(topic.macro, reading, own);
  }
  case Topic::Kind::unit: {
    Step step = derive.group(quantity, state_->evaluation.units[topic.index].strategies,
                             settings.missing_strategies, {});
    step.unit_of_plan = topic.index;
    return step;
  }
  case Topic::Kind::plan: break;
  }
  if (quantity == Quantity::forecast) return derive.forecast_of_plan();
  if (quantity == Quantity::execution || quantity == Quantity::gap)
    return derive.money_of_plan(quantity);
  return state_->of_group(derive, parts_of_plan(plan), quantity, settings.missing_strategies);
}

}  // namespace peq
