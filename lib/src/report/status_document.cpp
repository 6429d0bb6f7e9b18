// The completion tree, and the same by unit, for people.
#include "peq/messages.hpp"
#include "report/cells.hpp"
#include "report/forecasts.hpp"
#include "report/pieces.hpp"
#include "report/selection.hpp"
#include "report/words.hpp"

namespace peq {

namespace report {

namespace {

void add_summary(Document& document, const View& view, const StatusOptions& options) {
  const Evaluation& evaluation = view.evaluation;
  const auto percent = [&](const Figure& figure) { return shown_percent(view, figure); };
  const std::string advance = unbroken(
      view.say(Msg::summary_advance, percent(evaluation.advance), percent(evaluation.planned)));
  const std::string rest =
      side_by_side({view.say(Msg::summary_compliance, percent(evaluation.compliance)),
                    view.say(Msg::summary_coverage, percent(evaluation.coverage))});
  Paragraph summary;
  summary.parts = {{advance, Tone::strong},
                   {between_parts + rest + between_parts},
                   {count_by_status(view.language, evaluation.by_status)}};
  if (options.forecast) {
    const Cell forecast = forecast_cell(view, evaluation.forecast);
    summary.parts.push_back({between_parts + unbroken(view.say(Msg::whole_plan) + ": ")});
    summary.parts.push_back({forecast.text, forecast.tone});
  }
  document.blocks.push_back(std::move(summary));
}

Table tree_table(const View& view, const StatusOptions& options) {
  Table table;
  table.columns = {{view.say(Msg::column_id)},
                   {view.say(Msg::column_text), Align::left, true},
                   {"", Align::left, false, 3},
                   {view.say(Msg::column_advance), Align::right},
                   {view.say(Msg::column_planned), Align::right, false, 4},
                   {view.say(Msg::column_compliance), Align::right, false, 2},
                   {view.say(Msg::column_status), Align::left, false, 1, true}};
  if (options.forecast)
    table.columns.push_back({view.say(Msg::column_forecast), Align::left, false, 5, true});
  return table;
}

/// Strategies and actions are judged by their deadline; what stands above them is only as sure as
/// the reports it is made of.
Cell verdict_cell(const View& view, const Item& item, const ItemResult& result) {
  if (has_deadline_status(item)) return {say(view.language, result.status), tone_of(result.status)};
  if (item.kind == ItemKind::indicator || !result.coverage.has_number()) return {};
  const bool complete =
      format_fixed(result.coverage.number(), view.decimals()) == format_fixed(100, view.decimals());
  return {view.say(Msg::cell_coverage, shown(view, result.coverage)),
          complete ? Tone::muted : Tone::plain};
}

Row tree_row(const View& view, const TreeLine& line, const StatusOptions& options) {
  const Item& item = view.item(line.item);
  const ItemResult& result = view.result(line.item);
  const Tone tone = tone_of_compliance(view, result.compliance);
  Row row;
  row.emphasis = item.kind == ItemKind::component;
  row.cells = {{item.id, Tone::plain, {}, line.level},
               title_cell(item),
               result.applicable ? bar_cell(result.advance, result.planned, tone) : Cell{},
               figure_cell(view, result.advance),
               following_cell(view, result.planned, result.advance, Tone::plain),
               following_cell(view, result.compliance, result.advance, tone),
               verdict_cell(view, item, result)};
  if (options.forecast)
    row.cells.push_back(has_forecast(item.kind) ? forecast_cell(view, result.forecast) : Cell{});
  return row;
}

/// How much the filters leave, and what they leave as it is.
void add_filter_note(Document& document, const View& view, const StatusOptions& options,
                     std::size_t listed) {
  std::vector<std::string> notes;
  if (listed < view.plan.strategies.size() && options.depth >= 3)
    notes.push_back(view.say(Msg::count_listed, listed, view.plan.strategies.size()));
  if (!options.units.empty() || !options.statuses.empty())
    notes.push_back(view.say(Msg::status_filtered));
  if (!notes.empty()) document.blocks.push_back(paragraph(join(notes, ". "), Tone::muted));
}

void add_tree(Document& document, const View& view, const Subject& subject,
              const StatusOptions& options) {
  Table table = tree_table(view, options);
  table.bar_note = view.say(Msg::status_marker);
  std::size_t strategies = 0;
  for (const TreeLine& line : tree_lines(subject, options)) {
    table.rows.push_back(tree_row(view, line, options));
    strategies += view.item(line.item).kind == ItemKind::strategy ? 1U : 0U;
  }
  add_filter_note(document, view, options, strategies);
  add_table(document, view, std::move(table));
}

void add_unit_table(Document& document, const View& view, const std::vector<Index>& units) {
  document.blocks.push_back(section(view.say(Msg::section_units)));
  Table table;
  table.wrap = true;
  table.columns = {{view.say(Msg::column_unit), Align::left, true},
                   {view.say(Msg::column_strategies), Align::right},
                   {"", Align::left, false, 2},
                   {view.say(Msg::column_advance), Align::right},
                   {view.say(Msg::column_compliance), Align::right},
                   {view.say(Msg::column_coverage), Align::right, false, 1, true},
                   {view.say(Msg::column_status), Align::left, true, 3, true}};
  for (Index index : units) {
    const UnitResult& unit = view.evaluation.units[index];
    const Tone tone = tone_of_compliance(view, unit.compliance);
    Row row;
    row.cells = {{view.plan.units[index].name},
                 count_cell(unit.strategies.size()),
                 bar_cell(unit.advance, Absence::not_applicable, tone),
                 figure_cell(view, unit.advance),
                 following_cell(view, unit.compliance, unit.advance, tone),
                 following_cell(view, unit.coverage, unit.advance, Tone::plain),
                 {join(status_counts(view.language, unit.by_status), ", ")}};
    table.rows.push_back(std::move(row));
  }
  add_table(document, view, std::move(table));
  document.blocks.push_back(paragraph(view.say(Msg::units_overlap), Tone::muted));
}

void add_units(Document& document, const View& view, const Subject& subject,
               const StatusOptions& options) {
  const std::vector<Index> units = listed_units(subject, options);
  add_unit_table(document, view, units);
  if (options.depth < 3) return;
  for (Index index : units) {
    std::vector<TreeLine> lines;
    for (Index strategy : listed_strategies(subject, options, index))
      add_strategy_lines(view.plan, strategy, options.depth, 0, lines);
    if (lines.empty()) continue;
    document.blocks.push_back(section(view.plan.units[index].name, view.plan.units[index].id));
    Table table = tree_table(view, options);
    for (const TreeLine& line : lines) table.rows.push_back(tree_row(view, line, options));
    add_table(document, view, std::move(table));
  }
  // Once is enough for all of them.
  if (auto* last = std::get_if<Table>(&document.blocks.back()))
    last->bar_note = view.say(Msg::status_marker);
}

}  // namespace

}  // namespace report

Document status_document(const Subject& subject, const StatusOptions& options, Language language) {
  const report::View view(subject, language);
  Document document;
  report::add_head(document, view);
  report::add_summary(document, view, options);
  if (options.by == GroupBy::unit)
    report::add_units(document, view, subject, options);
  else
    report::add_tree(document, view, subject, options);
  if (options.forecast) document.blocks.push_back(report::list_item(view.say(Msg::note_forecast)));
  return document;
}

}  // namespace peq
