// What a reader must know to read the evaluation right.
#include <algorithm>

#include "peq/messages.hpp"
#include "report/cells.hpp"
#include "report/evaluate_parts.hpp"
#include "report/numbers.hpp"
#include "report/words.hpp"

namespace peq {

namespace report {

namespace {

bool has_indicators(const View& view, Index item) {
  return !children_of_kind(view.plan, item, ItemKind::indicator).empty();
}

/// Why a factor has no number, beyond the kind of its absence; empty where there is no more to say.
std::string why_missing(const View& view, FactorId factor, Absence absence) {
  const std::string valid_for = say(view.language, view.settings().ratings_valid_for);
  const auto rated = [&](Index item, Msg not_stated, Msg unrated, Msg unmeasured) -> std::string {
    if (item == no_index) return view.say(not_stated);
    if (absence != Absence::not_reported) return {};
    return has_indicators(view, item) ? view.say(unmeasured) : view.say(unrated, valid_for);
  };
  switch (factor) {
  case FactorId::vision:
    return rated(view.plan.vision, Msg::why_not_stated_vision, Msg::why_unrated_vision,
                 Msg::why_unmeasured_vision);
  case FactorId::mission:
    return rated(view.plan.mission, Msg::why_not_stated_mission, Msg::why_unrated_mission,
                 Msg::why_unmeasured_mission);
  case FactorId::values: {
    if (absence != Absence::not_reported) return {};
    const auto& values = view.plan.values;
    const bool measured = std::any_of(values.begin(), values.end(),
                                      [&](Index item) { return has_indicators(view, item); });
    return measured ? view.say(Msg::why_unmeasured_values)
                    : view.say(Msg::why_unrated_values, valid_for);
  }
  case FactorId::objectives:
    return absence == Absence::not_reported ? view.say(Msg::why_unmeasured_objectives)
                                            : std::string();
  case FactorId::strategies:
    return absence == Absence::not_reported ? view.say(Msg::why_unmeasured_strategies)
                                            : std::string();
  }
  return {};
}

std::string lowest_band(const View& view) {
  return plain_number(view.settings().bands.back().from.value);
}

/// Whether some figure lies below the lowest band.
bool any_without_band(const View& view) {
  if (view.settings().bands.empty()) return false;
  const auto without = [](const Figure& figure, Index band) {
    return figure.has_number() && band == no_index;
  };
  for (FactorId id : all_factors)
    if (without(view.evaluation.factor(id).figure,
                view.evaluation.factor_bands[static_cast<std::size_t>(id)]))
      return true;
  return std::any_of(all_macros.begin(), all_macros.end(), [&](MacroId id) {
    const MacroResult& macro = view.evaluation.official[id];
    return without(macro.figure, macro.band);
  });
}

std::string band_or_none(const View& view, Index band) {
  return band == no_index ? view.say(Msg::no_band) : view.settings().bands[band].name;
}

}  // namespace

std::string formula(const View& view, const std::vector<FactorShare>& shares) {
  const bool weighted = std::any_of(shares.begin(), shares.end(), [&](const FactorShare& share) {
    return share.weight != shares.front().weight;
  });
  std::vector<std::string> names;
  for (const FactorShare& share : shares) {
    std::string name = say_inline(view.language, share.factor);
    if (weighted) name = view.say(Msg::in_brackets, name, plain_number(share.weight));
    names.push_back(std::move(name));
  }
  std::string list = enumerate(view.language, names);
  if (shares.size() < 2) return list;
  return view.say(weighted ? Msg::formula_weighted_mean : Msg::formula_mean, list);
}

std::string formula(const View& view, MacroId macro) {
  switch (macro) {
  case MacroId::efficacy: return formula(view, view.settings().official.efficacy);
  case MacroId::efficiency: return formula(view, view.settings().official.efficiency);
  case MacroId::effectiveness: return view.say(Msg::formula_effectiveness);
  case MacroId::productivity: return view.say(Msg::formula_productivity);
  case MacroId::excellence: return view.say(Msg::formula_excellence);
  case MacroId::average: return view.say(Msg::formula_average);
  }
  return {};
}

std::string bounds_words(const View& view) {
  const Bounds& bounds = view.evaluation.average_bounds;
  const Figure& average = view.evaluation.official[MacroId::average].figure;
  const std::string zero = shown(view, bounds.missing_zero);
  const std::string skipped = shown(view, bounds.missing_skipped);
  if (!average.has_number() || zero == skipped) return {};
  // The average does not only rise with what it is made of, and the plan may treat reports and
  // ratings differently: so either bound may be the lower one, and the average outside of both.
  const double low =
      std::min(bounds.missing_zero.number_or(0), bounds.missing_skipped.number_or(0));
  const double high =
      std::max(bounds.missing_zero.number_or(0), bounds.missing_skipped.number_or(0));
  if (average.number() < low - rounding_guard || average.number() > high + rounding_guard)
    return view.say(Msg::summary_bounds_apart, zero, skipped);
  const bool rises = bounds.missing_zero.number_or(0) <= bounds.missing_skipped.number_or(0);
  return view.say(Msg::summary_bounds, rises ? zero : skipped, rises ? skipped : zero);
}

std::string macros_of(const View& view, FactorId factor) {
  const auto holds = [&](const std::vector<FactorShare>& shares) {
    return std::any_of(shares.begin(), shares.end(),
                       [&](const FactorShare& share) { return share.factor == factor; });
  };
  std::vector<std::string> names;
  if (holds(view.settings().official.efficacy))
    names.push_back(say(view.language, MacroId::efficacy));
  if (holds(view.settings().official.efficiency))
    names.push_back(say(view.language, MacroId::efficiency));
  return names.empty() ? "–" : join(names, ", ");
}

std::string why_no_number(const View& view, MacroId macro) {
  const MacroResult& result = view.evaluation.official[macro];
  if (result.figure.has_number()) return {};
  const Absence absence = result.figure.absence();
  std::string reason;
  if (result.blocked_by) {
    reason = why_missing(view, *result.blocked_by, absence);
    if (reason.empty())
      reason = view.say(Msg::why_factor, static_cast<int>(*result.blocked_by) + 1,
                        say_inline(view.language, *result.blocked_by));
  } else {
    const Figure& efficiency = view.evaluation.official[MacroId::efficiency].figure;
    reason = view.say(efficiency.has_number() ? Msg::why_zero_efficiency : Msg::why_empty);
  }
  return view.say(Msg::with_detail, peq::say(view.language, absence), reason);
}

std::vector<std::string> missing_figures(const View& view) {
  struct Group {
    std::string reason;
    std::vector<std::string> names;
  };
  std::vector<Group> groups;
  for (MacroId id : all_macros) {
    if (view.evaluation.official[id].figure.has_number()) continue;
    const std::string reason = why_no_number(view, id);
    auto group = std::find_if(groups.begin(), groups.end(),
                              [&](const Group& known) { return known.reason == reason; });
    if (group == groups.end()) group = groups.insert(groups.end(), {reason, {}});
    group->names.push_back(say_short(view.language, id));
  }
  std::vector<std::string> lines;
  lines.reserve(groups.size());
  for (const Group& group : groups)
    lines.push_back(
        view.say(Msg::note_no_figure, enumerate(view.language, group.names), group.reason));
  return lines;
}

void add_notes(Document& document, const View& view) {
  document.blocks.push_back(section(view.say(Msg::section_notes)));
  const auto note = [&](std::string text) {
    document.blocks.push_back(list_item(std::move(text)));
  };
  for (std::string& line : missing_figures(view)) note(std::move(line));
  const EvaluationSettings& settings = view.settings();
  for (MacroId id : all_macros) {
    const MacroResult& macro = view.evaluation.official[id];
    if (macro.figure.has_number() && macro.band != macro.unrounded_band)
      note(view.say(Msg::note_unrounded_band, say_short(view.language, id),
                    band_or_none(view, macro.band), band_or_none(view, macro.unrounded_band)));
  }
  if (any_without_band(view)) note(view.say(Msg::note_lowest_band, lowest_band(view)));
  note(view.say(settings.measure == MeasureBy::compliance ? Msg::note_measure_compliance
                                                          : Msg::note_measure_advance));
  note(view.say(settings.missing_strategies == Missing::zero ? Msg::note_strategies_zero
                                                             : Msg::note_strategies_skip));
  if (!view.plan.values.empty())
    note(view.say(settings.missing_ratings == Missing::zero ? Msg::note_ratings_zero
                                                            : Msg::note_ratings_skip));
  note(view.say(Msg::note_bounds));
}

void add_readings(Document& document, const View& view) {
  const auto& readings = view.settings().readings;
  if (readings.empty()) return;
  document.blocks.push_back(section(view.say(Msg::section_readings)));
  Table table;
  table.columns = {{view.say(Msg::column_macro)}, {view.say(Msg::reading_official), Align::right}};
  for (const Reading& reading : readings) table.columns.push_back({reading.name, Align::right});
  const auto result = [&](std::size_t column) -> const ReadingResult& {
    return column == 0 ? view.evaluation.official : view.evaluation.readings[column - 1];
  };
  for (MacroId id : all_macros) {
    Row row;
    row.cells.push_back({say_short(view.language, id)});
    for (std::size_t column = 0; column <= readings.size(); ++column)
      row.cells.push_back(figure_cell(view, result(column)[id].figure));
    table.rows.push_back(std::move(row));
  }
  const bool any_average = std::any_of(
      view.evaluation.readings.begin(), view.evaluation.readings.end(),
      [](const ReadingResult& reading) { return reading[MacroId::average].figure.has_number(); });
  if (!view.settings().bands.empty() &&
      (any_average || view.evaluation.official[MacroId::average].figure.has_number())) {
    Row row;
    row.cells.push_back({view.say(Msg::column_band)});
    for (std::size_t column = 0; column <= readings.size(); ++column) {
      const MacroResult& average = result(column)[MacroId::average];
      row.cells.push_back({band_name(view, average.figure, average.band),
                           tone_of_band(view, average.figure, average.band)});
    }
    table.rows.push_back(std::move(row));
  }
  add_table(document, view, std::move(table));
  const Reading& official = view.settings().official;
  document.blocks.push_back(
      list_item(view.say(Msg::readings_official, formula(view, official.efficacy),
                         formula(view, official.efficiency))));
  for (const Reading& reading : readings)
    document.blocks.push_back(
        list_item(view.say(Msg::readings_made_of, reading.name, formula(view, reading.efficacy),
                           formula(view, reading.efficiency))));
}

}  // namespace report

std::string why_no_number(const Subject& subject, MacroId macro, Language language) {
  return report::why_no_number(report::View(subject, language), macro);
}

}  // namespace peq
