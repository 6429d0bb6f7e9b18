// The evaluation for scripts (design.md 5; cli/README.md documents every key).
#include "report/evaluate_parts.hpp"
#include "report/pieces.hpp"
#include "report/robust_parts.hpp"
#include "report/words.hpp"

namespace peq {

namespace report {

Data macros_data(const Plan& plan, const ReadingResult& reading, Language language) {
  Data::List list;
  for (MacroId id : all_macros) {
    const MacroResult& macro = reading[id];
    Object object = {{"id", to_string(id)}, {"name", say(language, id)}};
    add_figure(object, macro.figure, plan.evaluation.decimals);
    object.emplace_back("band", band_data(plan, macro.band));
    object.emplace_back("unrounded_band", band_data(plan, macro.unrounded_band));
    object.emplace_back("blocked_by",
                        macro.blocked_by ? Data(to_string(*macro.blocked_by)) : Data(nullptr));
    list.emplace_back(std::move(object));
  }
  return list;
}

namespace {

Data readings_data(const Plan& plan, const Evaluation& evaluation, Language language) {
  Data::List list;
  for (std::size_t i = 0; i < plan.evaluation.readings.size(); ++i) {
    const Reading& reading = plan.evaluation.readings[i];
    list.emplace_back(
        Object{{"id", reading.id},
               {"name", reading.name},
               {"macro_indicators", macros_data(plan, evaluation.readings[i], language)}});
  }
  return list;
}

Data factors_data(const Plan& plan, const Evaluation& evaluation, Language language) {
  Data::List list;
  for (FactorId id : all_factors) {
    const FactorResult& factor = evaluation.factor(id);
    Object object = {{"id", to_string(id)}};
    add_figure(object, factor.figure, plan.evaluation.decimals);
    object.emplace_back("coverage", number_data(factor.coverage));
    object.emplace_back("band",
                        band_data(plan, evaluation.factor_bands[static_cast<std::size_t>(id)]));
    object.emplace_back("name", say(language, id));
    object.emplace_back("bounds", bounds_data(factor.bounds));
    list.emplace_back(std::move(object));
  }
  return list;
}

bool is_listed(const Item& item) {
  return item.kind != ItemKind::vision && item.kind != ItemKind::mission;
}

Data one_plan(const Subject& subject, Language language) {
  const Plan& plan = subject.project->plan;
  const Evaluation& evaluation = *subject.evaluation;
  Object object = head_data(plan, evaluation);
  object.emplace_back("macro_indicators", macros_data(plan, evaluation.official, language));
  object.emplace_back("readings", readings_data(plan, evaluation, language));
  object.emplace_back("factors", factors_data(plan, evaluation, language));
  Data::List items;
  for (std::size_t i = 0; i < plan.items.size(); ++i)
    if (is_listed(plan.items[i]))
      items.push_back(item_data(plan, evaluation, static_cast<Index>(i)));
  object.emplace_back("items", std::move(items));
  Data::List units;
  for (std::size_t i = 0; i < plan.units.size(); ++i)
    units.push_back(unit_data(plan, evaluation, static_cast<Index>(i)));
  object.emplace_back("units", std::move(units));
  add_tail(object, plan, evaluation);
  object.emplace_back("average_bounds", bounds_data(evaluation.average_bounds));
  if (subject.robustness != nullptr)
    object.emplace_back("robust", robustness_data(plan, *subject.robustness, language));
  return object;
}

}  // namespace

}  // namespace report

Data evaluate_data(std::span<const Subject> subjects, Language language) {
  if (subjects.size() == 1) return report::one_plan(subjects.front(), language);
  Data::List plans;
  for (const Subject& subject : subjects) plans.push_back(report::one_plan(subject, language));
  return report::Object{{"schema_version", report::schema_version}, {"plans", std::move(plans)}};
}

}  // namespace peq
