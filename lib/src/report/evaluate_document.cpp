// The evaluation for people: summary, factors, macro indicators; several plans beside each other.
#include <algorithm>

#include "peq/messages.hpp"
#include "report/cells.hpp"
#include "report/evaluate_parts.hpp"
#include "report/robust_parts.hpp"
#include "report/words.hpp"

namespace peq {

namespace report {

namespace {

/// The one sentence to read if there is time for one only.
void add_summary(Document& document, const View& view) {
  const MacroResult& average = view.evaluation.official[MacroId::average];
  Paragraph summary;
  const auto add = [&](std::string text, Tone tone) {
    summary.parts.push_back({std::move(text), tone});
  };
  if (average.figure.has_number()) {
    add(view.say(Msg::summary_average, shown(view, average.figure)), Tone::strong);
    const std::string band = band_name(view, average.figure, average.band);
    if (!band.empty()) {
      add(", ", Tone::plain);
      add(band, tone_of_band(view, average.figure, average.band));
    }
  } else {
    add(view.say(Msg::summary_no_average), Tone::strong);
    add(": " + why_no_number(view, MacroId::average), Tone::plain);
  }
  if (const std::string words = bounds_words(view); !words.empty()) add(" " + words, Tone::plain);
  add(between_parts, Tone::plain);
  add(unbroken(view.say(Msg::summary_coverage, shown_percent(view, view.evaluation.coverage))),
      Tone::plain);
  add(between_parts, Tone::plain);
  add(count_by_status(view.language, view.evaluation.by_status), Tone::plain);
  document.blocks.push_back(std::move(summary));
}

void add_factors(Document& document, const View& view) {
  document.blocks.push_back(section(view.say(Msg::section_factors)));
  Table table;
  table.columns = {{view.say(Msg::column_factor)},
                   {view.say(Msg::column_meaning), Align::left, false, 5},
                   {view.say(Msg::column_macro), Align::left, false, 4},
                   {"", Align::left, false, 3},
                   {view.say(Msg::column_figure), Align::right},
                   {view.say(Msg::column_band)},
                   {view.say(Msg::column_coverage), Align::right, false, 1, true},
                   {view.say(Msg::column_bounds), Align::right, false, 2, true}};
  for (FactorId id : all_factors) {
    const FactorResult& factor = view.evaluation.factor(id);
    const auto number = static_cast<std::size_t>(id);
    const Index band = view.evaluation.factor_bands[number];
    const Tone tone = tone_of_band(view, factor.figure, band);
    Row row;
    row.cells = {{std::to_string(number + 1) + " " + say(view.language, id)},
                 {say_meaning(view.language, id), Tone::muted},
                 {macros_of(view, id)},
                 bar_cell(factor.figure, Absence::not_applicable, tone),
                 figure_cell(view, factor.figure, Tone::strong),
                 {band_name(view, factor.figure, band), tone},
                 following_cell(view, factor.coverage, factor.figure, Tone::plain),
                 bounds_cell(view, factor.bounds, factor.figure)};
    table.rows.push_back(std::move(row));
  }
  add_table(document, view, std::move(table));
}

void add_macros(Document& document, const View& view) {
  document.blocks.push_back(section(view.say(Msg::section_macros)));
  Table table;
  table.columns = {{view.say(Msg::column_indicator)},
                   {view.say(Msg::column_formula), Align::left, false, 1},
                   {"", Align::left, false, 2},
                   {view.say(Msg::column_figure), Align::right},
                   {view.say(Msg::column_band)}};
  for (MacroId id : all_macros) {
    const MacroResult& macro = view.evaluation.official[id];
    const Tone tone = tone_of_band(view, macro.figure, macro.band);
    // The source document numbers them after the five factors; efficacy and efficiency have none.
    const bool numbered = id >= MacroId::effectiveness;
    const std::string name = say_short(view.language, id);
    const Cell title = numbered ? Cell{std::to_string(static_cast<int>(id) + 4) + " " + name}
                                : Cell{name, Tone::plain, {}, 2};
    Row row;
    row.emphasis = row.rule_above = id == MacroId::average;
    row.cells = {title,
                 {formula(view, id), Tone::muted},
                 // A sum of four percents is no part of a hundred.
                 id == MacroId::excellence || !macro.figure.has_number()
                     ? Cell{}
                     : bar_cell(macro.figure, Absence::not_applicable, tone),
                 figure_cell(view, macro.figure, Tone::strong),
                 {band_name(view, macro.figure, macro.band), tone}};
    table.rows.push_back(std::move(row));
  }
  add_table(document, view, std::move(table));
}

Document one_plan(const View& view, const Robustness* robustness) {
  Document document;
  add_head(document, view);
  add_summary(document, view);
  add_factors(document, view);
  add_macros(document, view);
  add_money(document, view);
  add_readings(document, view);
  if (robustness != nullptr) add_robustness(document, view, *robustness);
  add_notes(document, view);
  return document;
}

Row comparison_row(const View& view) {
  Row row;
  row.cells.push_back({view.plan.title});
  for (MacroId id : all_macros)
    row.cells.push_back(figure_cell(view, view.evaluation.official[id].figure,
                                    id == MacroId::average ? Tone::strong : Tone::plain));
  const MacroResult& average = view.evaluation.official[MacroId::average];
  row.cells.push_back({band_name(view, average.figure, average.band),
                       tone_of_band(view, average.figure, average.band)});
  row.cells.push_back(figure_cell(view, view.evaluation.coverage));
  row.cells.push_back(bounds_cell(view, view.evaluation.average_bounds, average.figure));
  return row;
}

Document several_plans(std::span<const Subject> subjects, Language language) {
  Document document;
  const View first(subjects.front(), language);
  document.blocks.push_back(Heading{first.say(Msg::section_plans), {}, Heading::Level::title});
  const EvaluateOptions& options = first.evaluation.options;
  document.blocks.push_back(
      paragraph(side_by_side({first.say(Msg::title_as_of, options.as_of),
                              options.known_by ? first.say(Msg::title_known_by, *options.known_by)
                                               : std::string()}),
                Tone::muted));
  // The same is assumed of all of them.
  add_assumed(document, first);
  Table table;
  table.wrap = true;
  table.columns.push_back({first.say(Msg::column_plan), Align::left, true});
  // What tells most stays longest where the width is small; excellence is four times the average.
  constexpr std::array<std::uint8_t, macro_count> expendable = {4, 5, 6, 7, 8, 0};
  for (MacroId id : all_macros)
    table.columns.push_back({say_short(language, id), Align::right, false,
                             expendable[static_cast<std::size_t>(id)], id != MacroId::excellence});
  table.columns.push_back({first.say(Msg::column_band), Align::left, false, 1, true});
  table.columns.push_back({first.say(Msg::column_coverage), Align::right, false, 2, true});
  table.columns.push_back({first.say(Msg::column_bounds), Align::right, false, 3, true});
  std::vector<std::string> missing;
  for (const Subject& subject : subjects) {
    const View view(subject, language);
    table.rows.push_back(comparison_row(view));
    for (const std::string& line : missing_figures(view))
      missing.push_back(view.plan.title + ": " + line);
  }
  add_table(document, first, std::move(table));
  for (const std::string& line : missing) document.blocks.push_back(list_item(line));
  for (const Subject& subject : subjects)
    if (subject.robustness != nullptr)
      add_named_robustness(document, View(subject, language), *subject.robustness);
  return document;
}

}  // namespace

}  // namespace report

Document evaluate_document(std::span<const Subject> subjects, Language language) {
  if (subjects.empty()) return {};
  if (subjects.size() == 1)
    return report::one_plan(report::View(subjects.front(), language), subjects.front().robustness);
  return report::several_plans(subjects, language);
}

}  // namespace peq
