// How the plan is evaluated, for scripts.
#include "report/evaluate_parts.hpp"
#include "report/numbers.hpp"
#include "report/pieces.hpp"
#include "report/plan_parts.hpp"
#include "report/words.hpp"

namespace peq::report {

namespace {

Data number(double value) { return round_half_up(value, exact_decimals); }

Data shares_data(const std::vector<FactorShare>& shares) {
  Data::List all;
  for (const FactorShare& share : shares)
    all.emplace_back(Object{{"factor", to_string(share.factor)}, {"weight", number(share.weight)}});
  return all;
}

Data factors_data(const PlanView& view) {
  Data::List all;
  for (FactorId id : all_factors)
    all.emplace_back(Object{{"id", to_string(id)},
                            {"name", say(view.language, id)},
                            {"meaning", say_meaning(view.language, id)}});
  return all;
}

/// `of` only where it is the plan that says what it is made of.
Data formulas_data(const PlanView& view) {
  const Reading& official = view.settings().official;
  Data::List all;
  for (MacroId id : all_macros) {
    Object object = {
        {"id", to_string(id)}, {"name", say(view.language, id)}, {"formula", formula(view, id)}};
    if (id == MacroId::efficacy) object.emplace_back("of", shares_data(official.efficacy));
    if (id == MacroId::efficiency) object.emplace_back("of", shares_data(official.efficiency));
    all.emplace_back(std::move(object));
  }
  return all;
}

Data readings_data(const PlanView& view) {
  Data::List all;
  for (const Reading& reading : view.settings().readings)
    all.emplace_back(Object{{"id", reading.id},
                            {"name", reading.name},
                            {"efficacy", Object{{"of", shares_data(reading.efficacy)}}},
                            {"efficiency", Object{{"of", shares_data(reading.efficiency)}}}});
  return all;
}

Data bands_data(const PlanView& view) {
  Data::List all;
  for (const Band& band : view.settings().bands)
    all.emplace_back(Object{{"from", number(band.from.value)}, {"name", band.name}});
  return all;
}

}  // namespace

Data settings_data(const PlanView& view) {
  const EvaluationSettings& settings = view.settings();
  return Object{{"measure", to_string(settings.measure)},
                {"rollup", to_string(settings.rollup)},
                {"missing", Object{{"strategies", to_string(settings.missing_strategies)},
                                   {"ratings", to_string(settings.missing_ratings)}}},
                {"cap", settings.cap ? number(*settings.cap) : Data(nullptr)},
                {"decimals", settings.decimals},
                {"ratings_valid_for", settings.ratings_valid_for.to_string()},
                {"deadlines", Object{{"on_track", number(settings.on_track)},
                                     {"at_risk", number(settings.at_risk)},
                                     {"due_soon", settings.due_soon.to_string()}}},
                {"factors", factors_data(view)},
                {"macro_indicators", formulas_data(view)},
                {"readings", readings_data(view)},
                {"bands", bands_data(view)}};
}

}  // namespace peq::report
