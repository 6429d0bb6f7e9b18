// The report over time: the trend, what changed since the earlier cut, what is due.
#include <algorithm>

#include "peq/compare.hpp"
#include "peq/due_report.hpp"
#include "peq/messages.hpp"
#include "report/annual_parts.hpp"
#include "report/cells.hpp"
#include "report/change_cells.hpp"
#include "report/diff_view.hpp"
#include "report/due_parts.hpp"
#include "report/evaluate_parts.hpp"
#include "report/words.hpp"

namespace peq::report {

namespace {

std::string name_of(const View& view, const Followed& of) {
  return of.kind == Followed::Kind::macro ? say_short(view.language, static_cast<MacroId>(of.index))
                                          : say(view.language, static_cast<FactorId>(of.index));
}

bool is_macro(const Followed& of, MacroId id) {
  return of == Followed{Followed::Kind::macro, static_cast<Index>(id)};
}

std::string name_of(const Cut& cut) {
  return cut.period ? cut.period->to_string() : cut.options.as_of.to_string();
}

void add_trend_table(Document& document, const AnnualView& view) {
  const Trend& trend = view.report.trend;
  Table table;
  table.caption = view.say(Msg::annual_part_trend);
  table.columns = {{view.say(Msg::column_indicator)}};
  for (const Cut& cut : trend.cuts) table.columns.push_back({name_of(cut), Align::right});
  const bool compared = trend.cuts.size() > 1;
  if (compared) table.columns.push_back({view.say(Msg::column_change), Align::right});
  for (const Series& series : trend.series) {
    Row row;
    row.emphasis = row.rule_above = is_macro(series.of, MacroId::average);
    row.cells.push_back({name_of(view.now, series.of)});
    for (const Figure& figure : series.figures) row.cells.push_back(figure_cell(view.now, figure));
    if (compared)
      row.cells.push_back(
          change_cell(view.now, series.change, !is_macro(series.of, MacroId::productivity)));
    table.rows.push_back(std::move(row));
  }
  Row coverage;
  coverage.rule_above = true;
  coverage.cells.push_back({view.say(Msg::column_coverage), Tone::muted});
  for (const Cut& cut : trend.cuts)
    coverage.cells.push_back(figure_cell(view.now, cut.coverage, Tone::muted));
  if (compared) coverage.cells.push_back({});
  table.rows.push_back(std::move(coverage));
  add_table(document, view.now, std::move(table));
}

void add_trend_chart(Document& document, const AnnualView& view) {
  struct Look {
    MacroId macro;
    LineChart::Stroke stroke;
    Tone tone;
  };
  constexpr Look looks[] = {{MacroId::average, LineChart::Stroke::solid, Tone::strong},
                            {MacroId::efficacy, LineChart::Stroke::dashed, Tone::accent},
                            {MacroId::efficiency, LineChart::Stroke::dotted, Tone::warning}};
  const Trend& trend = view.report.trend;
  LineChart chart;
  chart.head.title = view.say(Msg::annual_chart_trend);
  chart.zones = band_zones(view.now);
  std::vector<std::string> words;
  for (const Look& look : looks) {
    const auto series =
        std::find_if(trend.series.begin(), trend.series.end(),
                     [&](const Series& one) { return is_macro(one.of, look.macro); });
    if (series == trend.series.end()) continue;
    LineChart::Line line{say_short(view.language(), look.macro), {}, look.stroke, look.tone};
    std::vector<std::string> figures;
    for (std::size_t i = 0; i < series->figures.size(); ++i) {
      const Figure& figure = series->figures[i];
      figures.push_back(shown(view.now, figure));
      if (!figure.has_number()) continue;
      const bool marked = look.macro == MacroId::average;
      line.points.push_back(
          {trend.cuts[i].options.as_of, figure.number(), marked ? figures.back() : std::string()});
    }
    words.push_back(view.say(Msg::with_detail, line.name, join(figures, ", ")));
    if (!line.points.empty()) chart.lines.push_back(std::move(line));
  }
  if (chart.lines.empty() || trend.cuts.size() < 2) return;
  chart.days = {trend.cuts.front().options.as_of, trend.cuts.back().options.as_of};
  for (const Cut& cut : trend.cuts) chart.ticks.push_back({cut.options.as_of, name_of(cut)});
  chart.head.description = join(words, "; ");
  document.blocks.emplace_back(Chart(std::move(chart)));
}

std::vector<std::string> ids_of(const AnnualView& view) {
  std::vector<std::string> ids;
  for (Index index : view.strategies()) ids.push_back(view.now.item(index).id);
  return ids;
}

}  // namespace

void add_annual_trend(Document& document, const AnnualView& view) {
  document.blocks.push_back(part(view.say(Msg::annual_part_trend), "trend"));
  add_trend_chart(document, view);
  add_trend_table(document, view);
  if (view.report.trend.cuts.size() > 1)
    document.blocks.push_back(list_item(view.say(Msg::annual_note_trend)));
}

void add_annual_changes(Document& document, const AnnualView& view) {
  if (!view.before) return;
  const Comparison comparison{view.at(view.before->evaluation), view.report.subject(),
                              &*view.report.changes};
  DiffOptions options;
  DiffView view_of_sums(comparison, options, view.language());
  DiffOptions listed;
  listed.all = true;
  if (view.is_annex()) listed.ids = ids_of(view);
  if (view.is_annex() && listed.ids.empty()) return;
  const DiffView view_of_lists(comparison, listed, view.language());
  Document found;
  if (!view.is_annex()) add_contributions(found, view_of_sums);
  if (!found.blocks.empty())
    found.blocks.push_back(list_item(view.say(Msg::annual_note_contributions)));
  add_events(found, view_of_lists);
  add_statuses(found, view_of_lists);
  document.blocks.push_back(
      part(view.say(Msg::annual_part_changes, say_day(view.language(), *view.report.options.from)),
           "changes"));
  if (found.blocks.empty())
    found.blocks.push_back(paragraph(view.say(Msg::annual_nothing_changed), Tone::muted));
  for (Block& block : found.blocks) document.blocks.push_back(std::move(block));
}

void add_annual_due(Document& document, const AnnualView& view) {
  const Due& due = view.report.due;
  DueOptions options;
  options.units = view.report.options.units;
  std::vector<DueReport> late = listed_reports(view.report.subject(), due, options);
  std::erase_if(late, [&](const DueReport& one) { return due.days_left(one) >= 0; });
  Document found;
  if (!late.empty()) {
    found.blocks.push_back(section(view.say(Msg::annual_section_late, late.size())));
    add_due_reports(found, view.now, due, late, view.report.options.units.size() != 1);
  }
  add_reviews(found, view.now, due, options);
  if (found.blocks.empty()) return;
  document.blocks.push_back(part(view.say(Msg::annual_part_due), "due"));
  for (Block& block : found.blocks) document.blocks.push_back(std::move(block));
}

}  // namespace peq::report
