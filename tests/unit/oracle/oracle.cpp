#include "oracle.hpp"

#include <algorithm>

#include "answers.hpp"

namespace peq::oracle {
namespace {

/// Whatever a question gives under both treatments of missing reports.
template <class Ask>
Bounds bounds(const Answers& answers, Ask ask) {
  return {ask(answers.with(Missing::zero)), ask(answers.with(Missing::skip))};
}

ItemResult about(const Plan& plan, const Answers& answers, Index item) {
  const Item& it = plan.items[item];
  ItemResult result;
  result.applicable = answers.applicable(item);
  result.start = it.start.value;
  result.deadline = answers.deadline(item);
  result.original_deadline = it.deadline.value;
  result.advance = answers.advance(item);
  result.planned = answers.planned(item);
  result.compliance = answers.compliance(item);
  result.coverage = answers.coverage(item);
  result.bounds = bounds(answers, [&](const Answers& a) { return a.measured(item); });
  if (it.kind == ItemKind::objective || (answers.is_rated(item) && !it.children.empty())) {
    result.achievement = answers.achievement(item);
    result.achievement_derived = answers.achievement_derived(item);
    result.achievement_coverage = answers.achievement_coverage(item);
    result.achievement_bounds =
        bounds(answers, [&](const Answers& a) { return a.achievement(item); });
  }
  if (answers.is_rated(item)) {
    result.rating = answers.rating(item);
    if (it.children.empty()) result.raters = static_cast<Index>(answers.ratings(item).size());
  }
  result.complete = answers.complete(item);
  result.completed_on = answers.completed_on(item);
  result.last_report = answers.last_report(item);
  result.money = answers.money(item);
  result.forecast = answers.forecast(item);
  if (it.kind == ItemKind::strategy || it.kind == ItemKind::action) {
    answers.judge(item, result);
    if (result.applicable && answers.is_recurring(item)) {
      result.occurrences = answers.occurrences(item);
    }
  }
  return result;
}

UnitResult about_unit(const Plan& plan, const Answers& answers, Index unit) {
  UnitResult result;
  for (const Index strategy : plan.strategies) {
    const std::vector<Index>& responsible = plan.items[strategy].responsible;
    if (std::find(responsible.begin(), responsible.end(), unit) == responsible.end()) continue;
    result.strategies.push_back(strategy);
    ItemResult judged;
    answers.judge(strategy, judged);
    result.by_status[static_cast<std::size_t>(judged.status)] += 1;
  }
  result.advance = answers.advance_of(result.strategies);
  result.compliance = answers.compliance_of(result.strategies);
  result.coverage = answers.coverage_of(result.strategies);
  return result;
}

}  // namespace

Evaluation compute(const Plan& plan, std::span<const Entry> entries,
                   const EvaluateOptions& options) {
  const EvaluationSettings& settings = plan.evaluation;
  const Answers answers(plan, entries, options,
                        Modes{settings.missing_strategies, settings.missing_ratings});
  Evaluation all;
  all.options = options;
  for (Index item = 0; item < plan.items.size(); ++item) {
    all.items.push_back(about(plan, answers, item));
  }
  for (std::size_t i = 0; i < factor_count; ++i) {
    const auto id = static_cast<FactorId>(i);
    all.factors[i].figure = answers.factor(id);
    all.factors[i].coverage = answers.factor_coverage(id);
    all.factors[i].bounds = bounds(answers, [&](const Answers& a) { return a.factor(id); });
    all.factor_bands[i] = answers.band(answers.factor(id), true);
  }
  all.official = answers.reading(settings.official);
  for (const Reading& other : settings.readings) all.readings.push_back(answers.reading(other));
  all.average_bounds = bounds(answers, [&](const Answers& a) {
    return a.reading(settings.official)[MacroId::average].figure;
  });
  const std::vector<Index> parts = answers.plan_parts();
  all.advance = answers.advance_of(parts);
  all.planned = answers.planned_of(parts);
  all.compliance = answers.compliance_of(parts);
  all.coverage = answers.coverage_of(parts);
  all.bounds = bounds(answers, [&](const Answers& a) { return a.measured_of(parts); });
  all.forecast = answers.plan_forecast();
  all.money = answers.plan_money();
  for (Index unit = 0; unit < plan.units.size(); ++unit) {
    all.units.push_back(about_unit(plan, answers, unit));
  }
  for (const Index strategy : plan.strategies) {
    const Status status = all.items[strategy].status;
    all.by_status[static_cast<std::size_t>(status)] += 1;
  }
  for (const Entry& entry : entries) {
    if (answers.visible(entry)) all.entries_used += 1;
  }
  return all;
}

}  // namespace peq::oracle
