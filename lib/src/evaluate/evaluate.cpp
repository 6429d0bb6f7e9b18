// The evaluation in its order of thought: the figures of every item from the leaves up, verdicts
// and forecasts, money, factors and macro indicators, units.
#include "peq/evaluate.hpp"

#include <algorithm>

#include "evaluate/evaluation.hpp"
#include "evaluate/factors.hpp"
#include "evaluate/forecast.hpp"
#include "evaluate/macros.hpp"
#include "evaluate/money.hpp"
#include "evaluate/status.hpp"

namespace peq {

namespace evaluation {

namespace {

bool has_verdict(ItemKind kind) { return kind == ItemKind::strategy || kind == ItemKind::action; }

bool has_forecast(ItemKind kind) {
  return has_verdict(kind) || kind == ItemKind::objective || kind == ItemKind::component;
}

template <class CurveOf>
Forecast forecast_of(const ForecastInput& input, CurveOf planned_curve) {
  if (const auto refused = refusal(input)) {
    Forecast forecast;
    forecast.refused = refused;
    forecast.stretch = input.stretch;
    return forecast;
  }
  return earned_schedule(input, planned_curve());
}

void set_verdict(const Plan& plan, const Item& item, const Node& node, Date t, ItemResult& result) {
  StatusInput input;
  input.t = t;
  input.applicable = node.applicable;
  input.complete = node.complete;
  input.completed_on = node.completed_on;
  input.start = result.start;
  input.deadline = result.deadline;
  input.rescheduled = std::ranges::any_of(
      item.rescheduled, [&](const Reschedule& change) { return change.on.value <= t; });
  input.compliance = node.rolled.progress[Missing::zero].compliance;
  input.recurring = is_recurring(item);
  input.occurrences = node.leaf.occurrences;
  input.last_report = node.last_report;
  if (item.report_every) input.report_every = item.report_every->value;
  const Verdict verdict = judge(input, plan.evaluation);
  result.status = verdict.status;
  result.days_late = verdict.days_late;
  result.days_left = verdict.days_left;
  result.missed = verdict.missed;
  result.flags = verdict.flags;
}

ItemResult item_result(const Plan& plan, const Tree& tree, Index i, Date t) {
  const Item& item = plan.items[i];
  const Node& node = tree[i];
  const MeasureBy measure = plan.evaluation.measure;
  const Missing missing = plan.evaluation.missing_strategies;

  ItemResult result;
  result.applicable = node.applicable;
  const Progress& progress = node.rolled.progress[missing];
  result.advance = progress.advance;
  result.planned = progress.planned;
  result.compliance = progress.compliance;
  result.coverage = node.rolled.coverage;
  result.bounds = bounds_of(measured(node.rolled.progress, measure));

  if (is_rated(item.kind)) {
    result.rating = node.result.figure[missing];
    result.raters = node.result.raters;
    result.coverage = node.result.coverage;
    result.bounds = bounds_of(node.result.figure);
  }
  result.achievement_derived = node.result.derived;
  if (item.kind == ItemKind::objective || !node.result.derived) {
    result.achievement = node.result.figure[missing];
    result.achievement_coverage = node.result.coverage;
    result.achievement_bounds = bounds_of(node.result.figure);
  }

  result.start = item.start.value;
  result.deadline = deadline_on(item, t);
  result.original_deadline = item.deadline.value;
  result.complete = node.complete;
  result.completed_on = node.completed_on;
  result.last_report = node.last_report;
  result.occurrences = node.leaf.occurrences;
  if (has_verdict(item.kind)) set_verdict(plan, item, node, t, result);
  if (has_forecast(item.kind))
    result.forecast = forecast_of({t, node.applicable && node.has_progress(), node.complete,
                                   is_recurring(item), node.stretch, result.advance},
                                  [&] { return planned_curve_of(plan, tree, i, missing); });
  return result;
}

/// Backwards, so that parts come before what they are parts of.
void set_money(const Plan& plan, const Timeline& timeline, const Tree& tree,
               Evaluation& evaluation) {
  std::vector<Money> parts;
  const auto gather = [&](std::span<const Index> items) {
    parts.clear();
    for (Index item : items)
      if (tree[item].applicable) parts.push_back(evaluation.items[item].money);
  };
  for (auto i = static_cast<Index>(plan.items.size()); i-- > 0;) {
    ItemResult& result = evaluation.items[i];
    if (plan.items[i].budget) result.money.budget = plan.items[i].budget->value;
    result.money.spent = latest_spent(timeline.of_item(i, evaluation.options.as_of));
    gather(plan.items[i].children);
    add_parts(result.money, parts);
    if (result.applicable) set_execution(result.money, result.advance);
  }
  gather(plan.components);
  add_parts(evaluation.money, parts);
  set_execution(evaluation.money, evaluation.advance);
}

void set_whole(const Plan& plan, const Tree& tree, Evaluation& evaluation) {
  const Missing missing = plan.evaluation.missing_strategies;
  const Progress& progress = tree.plan.rolled.progress[missing];
  evaluation.advance = progress.advance;
  evaluation.planned = progress.planned;
  evaluation.compliance = progress.compliance;
  evaluation.coverage = tree.plan.rolled.coverage;
  evaluation.bounds = bounds_of(measured(tree.plan.rolled.progress, plan.evaluation.measure));
  evaluation.forecast =
      forecast_of({evaluation.options.as_of, tree.plan.applicable, tree.plan.complete, false,
                   tree.plan.stretch, progress.advance},
                  [&] { return planned_curve_of_plan(plan, tree, missing); });
}

void set_factors(const Plan& plan, const Tree& tree, Evaluation& evaluation) {
  const EvaluationSettings& settings = plan.evaluation;
  const auto own =
      factor_figures(plan, tree, {settings.missing_strategies, settings.missing_ratings});
  const auto zero = factor_figures(plan, tree, {Missing::zero, Missing::zero});
  const auto skip = factor_figures(plan, tree, {Missing::skip, Missing::skip});
  const auto coverage = factor_coverages(plan, tree);
  for (std::size_t i = 0; i < factor_count; ++i) {
    evaluation.factors[i] = {own[i], coverage[i], {zero[i], skip[i]}};
    evaluation.factor_bands[i] = band_of(own[i], settings.bands, settings.decimals);
  }
  evaluation.official = read_factors(settings.official, own, settings);
  for (const Reading& reading : settings.readings)
    evaluation.readings.push_back(read_factors(reading, own, settings));
  const auto average = [&](const FactorFigures& factors) {
    return read_factors(settings.official, factors, settings)[MacroId::average].figure;
  };
  evaluation.average_bounds = {average(zero), average(skip)};
}

}  // namespace

Evaluation evaluate_on(const Plan& plan, const Timeline& timeline, const EvaluateOptions& options) {
  const Date t = options.as_of;
  const Tree tree = grow(plan, timeline, t);

  Evaluation evaluation;
  evaluation.options = options;
  evaluation.assumed = timeline.assumed(t);
  evaluation.entries_used = timeline.count(t);
  evaluation.items.reserve(plan.items.size());
  for (Index i = 0; i < plan.items.size(); ++i)
    evaluation.items.push_back(item_result(plan, tree, i, t));
  for (Index strategy : plan.strategies)
    ++evaluation.by_status[static_cast<std::size_t>(evaluation.items[strategy].status)];
  set_whole(plan, tree, evaluation);
  set_money(plan, timeline, tree, evaluation);
  set_factors(plan, tree, evaluation);
  evaluation.units = unit_results(plan, tree, evaluation.items);
  return evaluation;
}

}  // namespace evaluation

Evaluation evaluate(const Plan& plan, std::span<const Entry> entries,
                    const EvaluateOptions& options) {
  const evaluation::Timeline timeline(plan, entries, options.known_by);
  return evaluation::evaluate_on(plan, timeline, options);
}

}  // namespace peq
