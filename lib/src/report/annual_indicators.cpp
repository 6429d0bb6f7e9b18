// The result: critical factors and macro indicators, beside the earlier cut, against the bands.
#include <algorithm>
#include <cmath>

#include "peq/messages.hpp"
#include "report/annual_parts.hpp"
#include "report/cells.hpp"
#include "report/change_cells.hpp"
#include "report/evaluate_parts.hpp"
#include "report/numbers.hpp"
#include "report/words.hpp"

namespace peq::report {

namespace {

/// A figure at both cuts.
struct Pair {
  Figure is;
  Index band = no_index;
  std::optional<Figure> was;
};

Pair pair_of(const AnnualView& view, MacroId id) {
  const MacroResult& is = view.evaluation().official[id];
  Pair pair{is.figure, is.band, std::nullopt};
  if (view.before) pair.was = view.before->evaluation.official[id].figure;
  return pair;
}

Pair pair_of(const AnnualView& view, FactorId id) {
  Pair pair{view.evaluation().factor(id).figure,
            view.evaluation().factor_bands[static_cast<std::size_t>(id)], std::nullopt};
  if (view.before) pair.was = view.before->evaluation.factor(id).figure;
  return pair;
}

/// Bars are cut where the scale ends, so that one ratio does not flatten all the others.
constexpr double highest_scale = 200;
constexpr double step_of_scale = 10;

/// The factors' numbers in the source document go from 1 to 5, the macro indicators' from 6 to 9.
std::string numbered(MacroId id, const std::string& name) {
  return id >= MacroId::effectiveness ? std::to_string(static_cast<int>(id) + 4) + " " + name
                                      : name;
}

std::string numbered(FactorId id, const std::string& name) {
  return std::to_string(static_cast<int>(id) + 1) + " " + name;
}

void add_chart(Document& document, const AnnualView& view) {
  BarChart chart;
  chart.head.title = view.say(Msg::annual_chart_indicators);
  chart.zones = band_zones(view.now);
  if (view.before)
    chart.before_name = view.say(Msg::annual_mark_before, view.before->evaluation.options.as_of);
  std::vector<std::string> words;
  double highest = 100;
  const auto add = [&](std::string label, const Pair& pair, bool emphasis) {
    BarChart::Line line = banded_line(view, std::move(label), pair.is, pair.band, pair.was);
    line.emphasis = emphasis;
    highest = std::max({highest, line.value.value_or(0), line.before.value_or(0)});
    words.push_back(view.say(Msg::with_detail, line.label,
                             line.note.empty() ? line.shown : line.shown + " " + line.note));
    chart.lines.push_back(std::move(line));
  };
  // Excellence is a sum of four: it has another scale.
  for (MacroId id : {MacroId::average, MacroId::efficacy, MacroId::efficiency,
                     MacroId::effectiveness, MacroId::productivity})
    add(numbered(id, say_short(view.language(), id)), pair_of(view, id), id == MacroId::average);
  for (FactorId id : all_factors)
    add(numbered(id, say(view.language(), id)), pair_of(view, id), false);
  chart.top = std::min(highest_scale, std::ceil(highest / step_of_scale) * step_of_scale);
  chart.head.description = view.say(Msg::annual_chart_indicators_about, join(words, "; "));
  document.blocks.emplace_back(Chart(std::move(chart)));
}

/// The last columns of both tables: the earlier figure and the change.
void add_before_columns(Table& table, const AnnualView& view) {
  if (!view.before) return;
  table.columns.push_back({view.before->evaluation.options.as_of.to_string(), Align::right});
  table.columns.push_back({view.say(Msg::column_change), Align::right});
}

void add_before_cells(Row& row, const AnnualView& view, const Pair& pair, bool good) {
  if (!view.before) return;
  row.cells.push_back(figure_cell(*view.before, *pair.was));
  row.cells.push_back(change_cell(view.now, change_of(*pair.was, pair.is), good));
}

std::string weighted_sum(const std::vector<FactorShare>& shares) {
  std::string sum;
  std::string weights;
  for (const FactorShare& share : shares) {
    if (share.weight == 0) continue;
    const std::string weight = plain_number(share.weight);
    if (!sum.empty()) {
      sum += "+";
      weights += "+";
    }
    sum += weight + "*" + std::string(to_string(share.factor));
    weights += weight;
  }
  return "(" + sum + ")/(" + weights + ")";
}

/// How a spreadsheet gets the figure again from the others.
std::optional<Formula> formula_for(const View& view, MacroId id) {
  if (!view.evaluation.official[id].figure.has_number()) return std::nullopt;
  switch (id) {
  case MacroId::efficacy: return Formula{weighted_sum(view.settings().official.efficacy)};
  case MacroId::efficiency: return Formula{weighted_sum(view.settings().official.efficiency)};
  case MacroId::effectiveness: return Formula{"efficacy*efficiency/100"};
  case MacroId::productivity: return Formula{"100*efficacy/efficiency"};
  case MacroId::excellence: return Formula{"efficacy+efficiency+effectiveness+productivity"};
  case MacroId::average: return Formula{"excellence/4"};
  }
  return std::nullopt;
}

Cell named(Cell cell, std::string_view name) {
  if (std::holds_alternative<Number>(cell.value)) cell.name = name;
  return cell;
}

void add_macro_table(Document& document, const AnnualView& view) {
  Table table;
  table.caption = view.say(Msg::section_macros);
  table.columns = {{view.say(Msg::column_indicator)},
                   {view.say(Msg::column_formula), Align::left, true},
                   {view.say(Msg::column_figure), Align::right},
                   {view.say(Msg::column_band)}};
  add_before_columns(table, view);
  for (MacroId id : all_macros) {
    const Pair pair = pair_of(view, id);
    const Tone tone = tone_of_band(view.now, pair.is, pair.band);
    Row row;
    row.id = "macro:" + std::string(to_string(id));
    row.emphasis = row.rule_above = id == MacroId::average;
    Cell figure = named(figure_cell(view.now, pair.is, Tone::strong), to_string(id));
    if (!figure.name.empty()) figure.formula = formula_for(view.now, id);
    const std::string name =
        view.is_summary() ? say_short(view.language(), id) : say(view.language(), id);
    row.cells = {{numbered(id, name)},
                 {formula(view.now, id), Tone::muted},
                 std::move(figure),
                 {band_name(view.now, pair.is, pair.band), tone}};
    add_before_cells(row, view, pair, id != MacroId::productivity);
    table.rows.push_back(std::move(row));
  }
  document.blocks.push_back(section(view.say(Msg::section_macros)));
  add_table(document, view.now, std::move(table));
}

void add_factor_table(Document& document, const AnnualView& view) {
  Table table;
  table.caption = view.say(Msg::section_factors);
  table.columns = {{view.say(Msg::column_factor)},
                   {view.say(Msg::column_meaning), Align::left, true},
                   {view.say(Msg::column_macro)},
                   {view.say(Msg::column_figure), Align::right},
                   {view.say(Msg::column_band)},
                   {view.say(Msg::column_coverage), Align::right},
                   {view.say(Msg::column_bounds), Align::right}};
  add_before_columns(table, view);
  for (FactorId id : all_factors) {
    const Pair pair = pair_of(view, id);
    const FactorResult& factor = view.evaluation().factor(id);
    Row row;
    row.id = "factor:" + std::string(to_string(id));
    row.cells = {
        {numbered(id, say(view.language(), id))},
        {view.is_summary() ? std::string() : say_meaning(view.language(), id), Tone::muted},
        {macros_of(view.now, id)},
        named(figure_cell(view.now, pair.is, Tone::strong), to_string(id)),
        {band_name(view.now, pair.is, pair.band), tone_of_band(view.now, pair.is, pair.band)},
        following_cell(view.now, factor.coverage, factor.figure, Tone::plain),
        bounds_cell(view.now, factor.bounds, factor.figure)};
    add_before_cells(row, view, pair, true);
    table.rows.push_back(std::move(row));
  }
  document.blocks.push_back(section(view.say(Msg::section_factors)));
  add_table(document, view.now, std::move(table));
}

}  // namespace

BarChart::Line banded_line(const AnnualView& view, std::string label, const Figure& is, Index band,
                           const std::optional<Figure>& was) {
  BarChart::Line line;
  line.label = std::move(label);
  line.shown = shown(view.now, is);
  line.note = band_name(view.now, is, band);
  line.tone = tone_of_band(view.now, is, band);
  if (is.has_number()) line.value = is.number();
  if (was && was->has_number()) line.before = was->number();
  return line;
}

std::vector<Zone> band_zones(const View& view) {
  const auto& bands = view.settings().bands;
  std::vector<Zone> zones;
  for (std::size_t i = bands.size(); i-- > 0;) {
    const Figure lowest(bands[i].from.value);
    zones.push_back(
        {bands[i].from.value, bands[i].name, tone_of_band(view, lowest, static_cast<Index>(i))});
  }
  return zones;
}

void add_annual_indicators(Document& document, const AnnualView& view) {
  document.blocks.push_back(part(view.say(Msg::annual_part_indicators), "indicators"));
  const Bounds& bounds = view.evaluation().average_bounds;
  for (std::string& line : missing_figures(view.now))
    document.blocks.push_back(list_item(std::move(line)));
  if (!bounds_words(view.now).empty())
    document.blocks.push_back(
        paragraph(view.say(Msg::annual_average_bounds, shown(view.now, bounds.missing_zero),
                           shown(view.now, bounds.missing_skipped))));
  if (!view.is_summary()) add_chart(document, view);
  add_macro_table(document, view);
  add_factor_table(document, view);
  if (!view.is_summary()) add_readings(document, view.now);
}

}  // namespace peq::report
