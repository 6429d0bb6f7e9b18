// How firm an evaluation is, for scripts and spreadsheets.
#include "report/evaluate_parts.hpp"
#include "report/numbers.hpp"
#include "report/robust_parts.hpp"

namespace peq::report {

namespace {

/// The value of one convention as plan.yaml writes it; of the reading its id, `official`.
std::string value_of(const Plan& plan, const Conventions& by, Convention convention) {
  switch (convention) {
  case Convention::measure: return std::string(to_string(by.measure));
  case Convention::missing_strategies: return std::string(to_string(by.missing_strategies));
  case Convention::missing_ratings: return std::string(to_string(by.missing_ratings));
  case Convention::rollup: return std::string(to_string(by.rollup));
  case Convention::cap: return by.cap ? plain_number(*by.cap) : "none";
  case Convention::reading:
    return by.reading == no_index ? "official" : plan.evaluation.readings[by.reading].id;
  }
  return {};
}

/// `measure=advance`.
std::string id_of(const Plan& plan, const Conventions& by, Convention convention) {
  return std::string(to_string(convention)) + "=" + value_of(plan, by, convention);
}

Data conventions_data(const Plan& plan, const Conventions& by) {
  Object object;
  for (Convention convention : all_conventions)
    object.emplace_back(std::string(to_string(convention)), value_of(plan, by, convention));
  return object;
}

Data alternative_data(const Plan& plan, const Alternative& alternative, Language language) {
  const int decimals = plan.evaluation.decimals;
  return Object{{"id", id_of(plan, alternative.conventions, alternative.changed)},
                {"convention", to_string(alternative.changed)},
                {"value", value_of(plan, alternative.conventions, alternative.changed)},
                {"macro_indicators", macros_data(plan, alternative.result, language)},
                {"change", figure_data(alternative.change, decimals)},
                {"advance", figure_data(alternative.advance, decimals)},
                {"compliance", figure_data(alternative.compliance, decimals)}};
}

Data range_data(MacroId id, const MacroRange& range) {
  Data::List hangs_on;
  for (Convention convention : range.hangs_on) hangs_on.emplace_back(to_string(convention));
  return Object{{"id", to_string(id)},
                {"lowest", number_data(range.lowest)},
                {"highest", number_data(range.highest)},
                {"solid", range.solid},
                {"hangs_on", std::move(hangs_on)}};
}

Data extreme_data(const Plan& plan, const std::optional<Extreme>& extreme) {
  if (!extreme) return nullptr;
  return Object{{"average", figure_data(extreme->average, plan.evaluation.decimals)},
                {"band", band_data(plan, extreme->band)},
                {"conventions", conventions_data(plan, extreme->conventions)}};
}

void add_extreme(Tidy& tidy, const Plan& plan, std::string name,
                 const std::optional<Extreme>& extreme) {
  if (!extreme) return;
  tidy.item({std::move(name), "combination", ""});
  tidy.figure("average", extreme->average);
  if (extreme->band != no_index) tidy.text("band", plan.evaluation.bands[extreme->band].name);
  for (Convention convention : all_conventions)
    tidy.text(to_string(convention), value_of(plan, extreme->conventions, convention));
}

}  // namespace

Data robustness_data(const Plan& plan, const Robustness& robustness, Language language) {
  Data::List alternatives, ranges;
  for (const Alternative& one : robustness.alternatives)
    alternatives.push_back(alternative_data(plan, one, language));
  for (MacroId id : all_macros) ranges.push_back(range_data(id, robustness.range(id)));
  return Object{{"conventions", conventions_data(plan, robustness.own)},
                {"alternatives", std::move(alternatives)},
                {"ranges", std::move(ranges)},
                {"combinations", static_cast<std::int64_t>(robustness.combinations)},
                {"without_average", static_cast<std::int64_t>(robustness.without_average)},
                {"lowest", extreme_data(plan, robustness.lowest)},
                {"highest", extreme_data(plan, robustness.highest)}};
}

void add_robustness(Tidy& tidy, const Plan& plan, const Robustness& robustness) {
  for (const Alternative& one : robustness.alternatives) {
    tidy.item({id_of(plan, one.conventions, one.changed), "alternative", ""});
    for (MacroId id : all_macros) tidy.figure(to_string(id), one.result[id].figure);
    const Index band = one.result[MacroId::average].band;
    if (band != no_index) tidy.text("band", plan.evaluation.bands[band].name);
    tidy.figure("change", one.change, "points");
    tidy.figure("advance", one.advance);
    tidy.figure("compliance", one.compliance);
  }
  for (MacroId id : all_macros) {
    const MacroRange& range = robustness.range(id);
    tidy.item({std::string(to_string(id)), "macro_range", ""});
    tidy.figure("lowest", range.lowest);
    tidy.figure("highest", range.highest);
    tidy.text("solid", range.solid ? "true" : "false");
    for (Convention convention : range.hangs_on) tidy.text("hangs_on", to_string(convention));
  }
  add_extreme(tidy, plan, "lowest", robustness.lowest);
  add_extreme(tidy, plan, "highest", robustness.highest);
}

}  // namespace peq::report
