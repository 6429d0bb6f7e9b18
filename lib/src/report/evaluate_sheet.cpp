// The evaluation for spreadsheets: factors, macro indicators, readings, items, units.
#include "report/evaluate_parts.hpp"
#include "report/robust_parts.hpp"
#include "report/tidy.hpp"

namespace peq {

namespace report {

namespace {

void add_macros(Tidy& tidy, const Plan& plan, const ReadingResult& reading, std::string_view id) {
  for (MacroId macro : all_macros) {
    const MacroResult& result = reading[macro];
    tidy.item({std::string(to_string(macro)), "macro_indicator", std::string(id)});
    tidy.figure("figure", result.figure);
    if (result.band != no_index) tidy.text("band", plan.evaluation.bands[result.band].name);
  }
}

void add_plan(Tidy& tidy, const Subject& subject) {
  const Plan& plan = subject.project->plan;
  const Evaluation& evaluation = *subject.evaluation;
  tidy.plan(subject);
  add_macros(tidy, plan, evaluation.official, "");
  // The last of them is the average, to which these belong.
  tidy.bounds(evaluation.average_bounds);
  for (std::size_t i = 0; i < plan.evaluation.readings.size(); ++i)
    add_macros(tidy, plan, evaluation.readings[i], plan.evaluation.readings[i].id);
  for (FactorId id : all_factors) {
    const FactorResult& factor = evaluation.factor(id);
    tidy.item({std::string(to_string(id)), "factor", ""});
    tidy.figure("figure", factor.figure);
    tidy.figure("coverage", factor.coverage);
    tidy.bounds(factor.bounds);
    const Index band = evaluation.factor_bands[static_cast<std::size_t>(id)];
    if (band != no_index) tidy.text("band", plan.evaluation.bands[band].name);
  }
  tidy.total_rows();
  for (std::size_t i = 0; i < plan.items.size(); ++i)
    if (plan.items[i].kind != ItemKind::vision && plan.items[i].kind != ItemKind::mission)
      tidy.item_rows(static_cast<Index>(i));
  for (std::size_t i = 0; i < plan.units.size(); ++i) tidy.unit_rows(static_cast<Index>(i));
  if (subject.robustness != nullptr) add_robustness(tidy, plan, *subject.robustness);
}

}  // namespace

}  // namespace report

Sheet evaluate_sheet(std::span<const Subject> subjects) {
  report::Tidy tidy;
  for (const Subject& subject : subjects) report::add_plan(tidy, subject);
  return tidy.take();
}

}  // namespace peq
