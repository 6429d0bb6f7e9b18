// A trend for people: a table for each group of series, and the average date by date.
#include <algorithm>

#include "peq/compare.hpp"
#include "peq/messages.hpp"
#include "report/cells.hpp"
#include "report/change_cells.hpp"
#include "report/evaluate_parts.hpp"
#include "report/words.hpp"

namespace peq {

namespace report {

namespace {

constexpr auto average_index = static_cast<Index>(MacroId::average);

/// So many cuts are shown in a usual width.
constexpr std::size_t usual_cuts = 6;

bool is_usual(const Followed& followed) {
  return followed.kind == Followed::Kind::macro || followed.kind == Followed::Kind::factor;
}

/// Excellence is a sum of four.
double top_of(const Followed& followed) {
  const bool sum =
      followed == Followed{Followed::Kind::macro, static_cast<Index>(MacroId::excellence)};
  return sum ? 400 : 100;
}

/// Of a ratio more is not better.
bool more_is_better(const Followed& followed) {
  return followed != Followed{Followed::Kind::macro, static_cast<Index>(MacroId::productivity)};
}

std::string name_of(const Cut& cut) {
  return cut.period ? cut.period->to_string() : cut.options.as_of.to_string();
}

/// Name columns, the sparkline, one column per cut, the change.
Table cut_table(const View& view, const Trend& trend, std::vector<Column> names) {
  constexpr std::size_t most = 255;
  const std::size_t cuts = trend.cuts.size();
  Table table;
  table.columns = std::move(names);
  table.columns.push_back({view.say(Msg::column_trend), Align::left, false, 3});
  for (std::size_t i = 0; i < cuts; ++i) {
    // The newest stay longest; the last one in any case.
    const std::size_t age = cuts - 1 - i;
    const std::size_t expendable = age == 0 ? 0 : age == 1 ? 1 : std::min(age + 2, most);
    table.columns.push_back({name_of(trend.cuts[i]), Align::right, false,
                             static_cast<std::uint8_t>(expendable), false, true});
  }
  if (cuts > 1) table.columns.push_back({view.say(Msg::column_change), Align::right, false, 2});
  return table;
}

Row series_row(const View& view, const Series& series, std::vector<Cell> names) {
  Row row;
  row.cells = std::move(names);
  row.cells.push_back({sparkline(series.figures, top_of(series.of)), Tone::accent});
  for (std::size_t i = 0; i < series.figures.size(); ++i)
    row.cells.push_back(figure_cell(view, series.figures[i],
                                    i + 1 == series.figures.size() ? Tone::strong : Tone::plain));
  if (series.figures.size() > 1)
    row.cells.push_back(change_cell(view, series.change, more_is_better(series.of)));
  return row;
}

void add_macros(Document& document, const View& view, const Trend& trend) {
  document.blocks.push_back(section(view.say(Msg::section_macros)));
  Table table = cut_table(view, trend, {{view.say(Msg::column_indicator)}});
  for (const Series& series : trend.series) {
    if (series.of.kind != Followed::Kind::macro) continue;
    const auto id = static_cast<MacroId>(series.of.index);
    Row row = series_row(view, series, {{say_short(view.language, id)}});
    row.emphasis = row.rule_above = id == MacroId::average;
    table.rows.push_back(std::move(row));
  }
  add_table(document, view, std::move(table));
}

void add_factors(Document& document, const View& view, const Trend& trend) {
  document.blocks.push_back(section(view.say(Msg::section_factors)));
  Table table = cut_table(view, trend, {{view.say(Msg::column_factor)}});
  for (const Series& series : trend.series) {
    if (series.of.kind != Followed::Kind::factor) continue;
    const std::string name = say(view.language, static_cast<FactorId>(series.of.index));
    table.rows.push_back(
        series_row(view, series, {{std::to_string(series.of.index + 1) + " " + name}}));
  }
  add_table(document, view, std::move(table));
}

/// Which of its figures is followed.
Quantity measured_as(const View& view, const Followed& of) {
  const bool compliance = view.settings().measure == MeasureBy::compliance;
  if (of.kind == Followed::Kind::item) {
    switch (view.item(of.index).kind) {
    case ItemKind::vision:
    case ItemKind::mission:
    case ItemKind::value: return Quantity::rating;
    case ItemKind::objective: return Quantity::achievement;
    default: break;
    }
  }
  return compliance ? Quantity::compliance : Quantity::advance;
}

void add_asked(Document& document, const View& view, const Trend& trend) {
  Table table = cut_table(view, trend,
                          {{view.say(Msg::column_id)},
                           {view.say(Msg::column_figure_name)},
                           {view.say(Msg::column_text), Align::left, true, 4}});
  for (const Series& series : trend.series) {
    if (is_usual(series.of)) continue;
    const bool unit = series.of.kind == Followed::Kind::unit;
    const std::string title = unit ? view.plan.units[series.of.index].name

                                   : title_of(view.item(series.of.index));
    table.rows.push_back(series_row(view, series,
                                    {{std::string(id_of(view.plan, series.of))},
                                     {peq::say(view.language, measured_as(view, series.of))},
                                     {title}}));
  }
  if (table.rows.empty()) return;
  document.blocks.push_back(section(view.say(Msg::section_trend_asked)));
  add_table(document, view, std::move(table));
}

void add_average(Document& document, const View& view, const Trend& trend) {
  const auto found =
      std::find_if(trend.series.begin(), trend.series.end(), [](const Series& series) {
        return series.of == Followed{Followed::Kind::macro, average_index};
      });
  if (found == trend.series.end()) return;
  const Series& average = *found;
  document.blocks.push_back(section(view.say(Msg::section_trend_average)));
  Table table;
  table.columns = {{view.say(Msg::column_cut)},
                   {"", Align::left, false, 3},
                   {view.say(Msg::macro_average_short), Align::right},
                   {view.say(Msg::column_change), Align::right, false, 1},
                   {view.say(Msg::column_band)},
                   {view.say(Msg::column_coverage), Align::right, false, 2, true}};
  for (std::size_t i = 0; i < trend.cuts.size(); ++i) {
    const Figure& figure = average.figures[i];
    const Tone tone = tone_of_band(view, figure, average.bands[i]);
    Row row;
    row.cells = {date_cell(trend.cuts[i].options.as_of),
                 figure.has_number() ? bar_cell(figure, Absence::not_applicable, tone) : Cell{},
                 figure_cell(view, figure, Tone::strong),
                 i == 0 ? Cell{} : change_cell(view, change_of(average.figures[i - 1], figure)),
                 {band_name(view, figure, average.bands[i]), tone},
                 figure_cell(view, trend.cuts[i].coverage)};
    table.rows.push_back(std::move(row));
  }
  add_table(document, view, std::move(table));
}

void add_summary(Document& document, const View& view, const Trend& trend) {
  const auto cuts_message = [&] {
    switch (trend.options.every) {
    case Every::month: return Msg::trend_cuts_month;
    case Every::quarter: return Msg::trend_cuts_quarter;
    case Every::semester: return Msg::trend_cuts_semester;
    case Every::year: break;
    }
    return Msg::trend_cuts_year;
  };
  std::vector<std::string> parts = {view.say(cuts_message(), trend.cuts.size())};
  if (!trend.cuts.back().period)
    parts.push_back(view.say(Msg::trend_last_cut, trend.cuts.back().options.as_of));
  if (trend.options.as_known) parts.push_back(view.say(Msg::trend_as_known));
  document.blocks.push_back(paragraph(join(parts, ", ")));
}

bool any_rounds_apart(const View& view, const Trend& trend) {
  return std::any_of(trend.series.begin(), trend.series.end(), [&](const Series& series) {
    // All changes of the average are shown, of the others the last one.
    const bool average = series.of == Followed{Followed::Kind::macro, average_index};
    for (std::size_t i = average ? 1 : series.figures.size() - 1; i < series.figures.size(); ++i)
      if (rounds_apart(series.figures[i - 1], series.figures[i], view.decimals())) return true;
    return false;
  });
}

void add_trend_notes(Document& document, const View& view, const Trend& trend) {
  document.blocks.push_back(section(view.say(Msg::section_notes)));
  const auto note = [&](std::string text) {
    document.blocks.push_back(list_item(std::move(text)));
  };
  const std::string last = trend.cuts.back().options.as_of.to_string();
  for (const std::string& line : missing_figures(view))
    note(trend.cuts.size() > 1 ? view.say(Msg::with_detail, last, line) : line);
  const std::size_t step = sparkline_step(trend.cuts.size());
  note(step == 1 ? view.say(Msg::note_spark) : view.say(Msg::note_spark_every, step));
  if (trend.cuts.size() > 1) {
    note(view.say(Msg::note_change_cuts, trend.cuts[trend.cuts.size() - 2].options.as_of,
                  trend.cuts.back().options.as_of));
    if (any_rounds_apart(view, trend)) note(view.say(Msg::note_change_rounding));
  }
  if (trend.cuts.size() > usual_cuts) note(view.say(Msg::note_cuts_narrow));
}

}  // namespace

}  // namespace report

Document trend_document(const Subject& subject, const Trend& trend, Language language) {
  const report::View view(subject, language);
  Document document;
  report::add_head(document, view);
  report::add_summary(document, view, trend);
  report::add_macros(document, view, trend);
  report::add_factors(document, view, trend);
  report::add_asked(document, view, trend);
  report::add_average(document, view, trend);
  report::add_trend_notes(document, view, trend);
  return document;
}

}  // namespace peq
