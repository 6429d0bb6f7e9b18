// What was changed in the way the plan is evaluated, in words and for scripts.
#include "peq/figure.hpp"
#include "peq/messages.hpp"
#include "report/diff_view.hpp"
#include "report/evaluate_parts.hpp"
#include "report/numbers.hpp"
#include "report/pieces.hpp"
#include "report/words.hpp"

namespace peq::report {

namespace {

/// Weights of so many items are told one by one.
constexpr std::size_t most_weights = 5;

bool weight_changed(const DiffView& view, const ItemPair& pair) {
  return pair.before != no_index && pair.after != no_index &&
         view.before.item(pair.before).weight.value != view.after.item(pair.after).weight.value;
}

std::string arrow(const DiffView& view, std::string before, std::string after) {
  return view.say(Msg::diff_changed, std::move(before), std::move(after));
}

std::string weights_change(const DiffView& view) {
  std::vector<std::string> parts;
  std::size_t more = 0;
  for (const ItemPair& pair : view.changes.items) {
    if (!weight_changed(view, pair)) continue;
    if (!view.options.all && parts.size() == most_weights) {
      ++more;
      continue;
    }
    parts.push_back(view.item(pair).id + " " +
                    arrow(view, plain_number(view.before.item(pair.before).weight.value),
                          plain_number(view.after.item(pair.after).weight.value)));
  }
  const std::string list = join(parts, ", ");
  return more == 0 ? list : view.say(Msg::method_more, list, more);
}

std::string bands(const View& view) {
  std::vector<std::string> parts;
  for (const Band& band : view.settings().bands)
    parts.push_back(band.name + " " + plain_number(band.from.value));
  return parts.empty() ? view.say(Msg::method_none) : join(parts, ", ");
}

std::string readings(const View& view) {
  std::vector<std::string> parts;
  for (const Reading& reading : view.settings().readings)
    parts.push_back(view.say(Msg::readings_made_of, reading.name, formula(view, reading.efficacy),
                             formula(view, reading.efficiency)));
  return parts.empty() ? view.say(Msg::method_none) : join(parts, "; ");
}

std::string missing(const View& view, Missing how) {
  return view.say(how == Missing::zero ? Msg::method_zero : Msg::method_skip);
}

/// One side of a setting in words; weights stand on both sides at once.
std::string setting_value(const View& view, Setting setting) {
  const EvaluationSettings& settings = view.settings();
  switch (setting) {
  case Setting::weights: return {};
  case Setting::measure:
    return view.say(settings.measure == MeasureBy::compliance ? Msg::method_compliance
                                                              : Msg::method_advance);
  case Setting::rollup:
    return view.say(settings.rollup == Rollup::children ? Msg::method_children
                                                        : Msg::method_leaves);
  case Setting::missing_strategies: return missing(view, settings.missing_strategies);
  case Setting::missing_ratings: return missing(view, settings.missing_ratings);
  case Setting::cap:
    return settings.cap ? plain_number(*settings.cap) : view.say(Msg::method_no_cap);
  case Setting::ratings_valid_for: return say(view.language, settings.ratings_valid_for);
  case Setting::macro_indicators:
    return view.say(Msg::method_formula, formula(view, settings.official.efficacy),
                    formula(view, settings.official.efficiency));
  case Setting::bands: return bands(view);
  case Setting::decimals: return std::to_string(settings.decimals);
  case Setting::deadlines:
    return view.say(Msg::method_thresholds, plain_number(settings.on_track),
                    plain_number(settings.at_risk), say(view.language, settings.due_soon));
  case Setting::readings: return readings(view);
  }
  return {};
}

Data shares_data(const std::vector<FactorShare>& shares) {
  Object object;
  for (const FactorShare& share : shares)
    object.emplace_back(std::string(to_string(share.factor)), share.weight);
  return object;
}

Object formula_data(const Reading& reading) {
  return {{"efficacy", shares_data(reading.efficacy)},
          {"efficiency", shares_data(reading.efficiency)}};
}

Data weights_data(const DiffView& view, bool after) {
  Object object;
  for (const ItemPair& pair : view.changes.items)
    if (weight_changed(view, pair))
      object.emplace_back(view.item(pair).id, after ? view.after.item(pair.after).weight.value
                                                    : view.before.item(pair.before).weight.value);
  return object;
}

Data setting_data(const View& view, Setting setting) {
  const EvaluationSettings& settings = view.settings();
  switch (setting) {
  case Setting::weights: return nullptr;
  case Setting::measure: return to_string(settings.measure);
  case Setting::rollup: return to_string(settings.rollup);
  case Setting::missing_strategies: return to_string(settings.missing_strategies);
  case Setting::missing_ratings: return to_string(settings.missing_ratings);
  case Setting::cap: return settings.cap ? Data(*settings.cap) : Data(nullptr);
  case Setting::ratings_valid_for: return settings.ratings_valid_for.to_string();
  case Setting::macro_indicators: return formula_data(settings.official);
  case Setting::decimals: return settings.decimals;
  case Setting::deadlines:
    return Object{{"on_track", settings.on_track},
                  {"at_risk", settings.at_risk},
                  {"due_soon", settings.due_soon.to_string()}};
  case Setting::bands: {
    Data::List list;
    for (const Band& band : settings.bands)
      list.emplace_back(Object{{"from", band.from.value}, {"name", band.name}});
    return list;
  }
  case Setting::readings: {
    Data::List list;
    for (const Reading& reading : settings.readings) {
      Object object = {{"id", reading.id}, {"name", reading.name}};
      for (auto& part : formula_data(reading)) object.push_back(std::move(part));
      list.emplace_back(std::move(object));
    }
    return list;
  }
  }
  return nullptr;
}

}  // namespace

std::string setting_name(Language language, Setting setting) {
  constexpr std::array<Msg, setting_count> names = {Msg::setting_weights,
                                                    Msg::setting_measure,
                                                    Msg::setting_rollup,
                                                    Msg::setting_missing_strategies,
                                                    Msg::setting_missing_ratings,
                                                    Msg::setting_cap,
                                                    Msg::setting_ratings_valid_for,
                                                    Msg::setting_macro_indicators,
                                                    Msg::setting_bands,
                                                    Msg::setting_decimals,
                                                    Msg::setting_deadlines,
                                                    Msg::setting_readings};
  return peq::say(language, names[static_cast<std::size_t>(setting)]);
}

std::string setting_change(const DiffView& view, Setting setting) {
  if (setting == Setting::weights) return weights_change(view);
  return arrow(view, setting_value(view.before, setting), setting_value(view.after, setting));
}

void add_setting(Data::Object& object, const DiffView& view, Setting setting) {
  const bool weights = setting == Setting::weights;
  object.emplace_back("before",
                      weights ? weights_data(view, false) : setting_data(view.before, setting));
  object.emplace_back("after",
                      weights ? weights_data(view, true) : setting_data(view.after, setting));
}

}  // namespace peq::report
