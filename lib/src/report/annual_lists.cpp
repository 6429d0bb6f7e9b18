// Indicators, values, units and money: a part each.
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

Cell amount_cell(const std::optional<double>& amount, const Measure& measure) {
  return amount ? measured_cell(*amount, measure) : Cell{"–", Tone::muted};
}

std::optional<double> written(const Optional<double>& number) {
  return number ? std::optional(number->value) : std::nullopt;
}

/// The last value of each indicator that can be seen, or the sum where values add up, as
/// Plan::items.
std::vector<std::optional<double>> last_values(const AnnualView& view) {
  const std::vector<Entry>& entries = view.report.project().entries;
  std::vector<std::optional<double>> values(view.plan().items.size());
  std::vector<Date> dates(values.size());
  for (const std::size_t index : visible_entries(view.report)) {
    const Entry& entry = entries[index];
    if (entry.kind != EntryKind::value) continue;
    const auto& measure = view.now.item(entry.target).measure;
    if (measure && measure->kind.value == IndicatorKind::cumulative) {
      values[entry.target] = values[entry.target].value_or(0) + entry.figure;
      continue;
    }
    if (values[entry.target] && entry.date < dates[entry.target]) continue;
    values[entry.target] = entry.figure;
    dates[entry.target] = entry.date;
  }
  return values;
}

/// The target, or the limits that are to be kept.
Cell target_cell(const AnnualView& view, const Measure& measure) {
  if (measure.kind.value != IndicatorKind::maintain)
    return amount_cell(written(measure.target), measure);
  return limits_cell(view.now, measure);
}

Row kpi_row(const AnnualView& view, Index index, const std::optional<double>& value) {
  const Item& item = view.now.item(index);
  const ItemResult& result = view.now.result(index);
  const Measure& measure = *item.measure;
  const Tone tone = tone_of_compliance(view.now, result.compliance);
  Row row;
  row.id = item.id;
  row.cells = {{item.id},
               title_cell(item),
               authored(measure.unit),
               {kind_words(view.now, measure)},
               {item.parent == no_index ? std::string() : view.now.item(item.parent).id},
               amount_cell(written(measure.baseline), measure),
               amount_cell(value, measure),
               optional_date_cell(result.last_report),
               target_cell(view, measure),
               bar_cell(result.advance, result.planned, tone),
               figure_cell(view.now, result.advance),
               following_cell(view.now, result.planned, result.advance, Tone::plain),
               following_cell(view.now, result.compliance, result.advance, tone)};
  return row;
}

/// The vision, the mission and the values: what is rated, or measured by indicators of its own.
std::vector<Index> rated_items(const Plan& plan) {
  std::vector<Index> items;
  for (Index statement : {plan.vision, plan.mission})
    if (statement != no_index) items.push_back(statement);
  items.insert(items.end(), plan.values.begin(), plan.values.end());
  return items;
}

std::string name_of_rated(const AnnualView& view, Index index) {
  if (index == view.plan().vision) return say(view.language(), FactorId::vision);
  if (index == view.plan().mission) return say(view.language(), FactorId::mission);
  return title_of(view.now.item(index));
}

Row value_row(const AnnualView& view, Index index) {
  const Item& item = view.now.item(index);
  const ItemResult& result = view.now.result(index);
  const Index band = band_of(result.rating, view.now.settings().bands, view.now.decimals());
  const bool is_value = item.kind == ItemKind::value;
  Cell name{name_of_rated(view, index)};
  name.authored = is_value;
  Row row;
  row.id = item.id;
  row.cells = {
      {is_value ? item.id : std::string()},
      std::move(name),
      figure_cell(view.now, result.rating, Tone::strong),
      {band_name(view.now, result.rating, band), tone_of_band(view.now, result.rating, band)},
      result.raters > 0 ? count_cell(result.raters) : Cell{"–", Tone::muted},
      optional_date_cell(result.last_report)};
  if (view.before) {
    const Figure& was = view.before->result(index).rating;
    row.cells.push_back(figure_cell(*view.before, was));
    row.cells.push_back(change_cell(view.now, change_of(was, result.rating)));
  }
  return row;
}

void add_rating_chart(Document& document, const AnnualView& view) {
  BarChart chart;
  chart.head.title = view.say(Msg::annual_chart_values);
  chart.zones = band_zones(view.now);
  if (view.before)
    chart.before_name = view.say(Msg::annual_mark_before, view.before->evaluation.options.as_of);
  std::vector<std::string> words;
  bool any = false;
  for (Index index : rated_items(view.plan())) {
    const Figure& rating = view.now.result(index).rating;
    const Index band = band_of(rating, view.now.settings().bands, view.now.decimals());
    std::optional<Figure> was;
    if (view.before) was = view.before->result(index).rating;
    BarChart::Line line = banded_line(view, name_of_rated(view, index), rating, band, was);
    line.authored = view.now.item(index).kind == ItemKind::value;
    any = any || rating.has_number();
    words.push_back(view.say(Msg::with_detail, line.label, line.shown));
    chart.lines.push_back(std::move(line));
  }
  if (!any) return;
  chart.head.description = join(words, "; ");
  document.blocks.emplace_back(Chart(std::move(chart)));
}

/// Financial execution beside the advance where there are budgets, else what was spent.
void add_money_chart(Document& document, const AnnualView& view) {
  const bool budgets = view.evaluation().money.budget.has_value();
  BarChart chart;
  chart.head.title = view.say(budgets ? Msg::annual_chart_execution : Msg::annual_chart_spent,
                              view.plan().currency);
  if (budgets) chart.mark_name = view.say(Msg::completion_advance);
  chart.top = budgets ? 100 : 0;
  std::vector<std::string> words;
  for (Index index : view.plan().components) {
    const ItemResult& result = view.now.result(index);
    if (!result.money.budget && !result.money.spent) continue;
    BarChart::Line line;
    line.label = view.now.item(index).id + " " + title_of(view.now.item(index));
    line.authored = true;
    if (budgets) {
      line.shown = shown(view.now, result.money.execution);
      if (result.money.execution.has_number()) line.value = result.money.execution.number();
      if (result.advance.has_number()) line.mark = result.advance.number();
    } else if (result.money.spent) {
      line.value = *result.money.spent;
      line.shown = shown_money(*result.money.spent);
      chart.top = std::max(chart.top, *line.value);
    }
    words.push_back(view.say(Msg::with_detail, line.label, line.shown));
    chart.lines.push_back(std::move(line));
  }
  if (chart.lines.empty() || chart.top <= 0) return;
  chart.head.description = join(words, "; ");
  document.blocks.emplace_back(Chart(std::move(chart)));
}

}  // namespace

void add_annual_kpis(Document& document, const AnnualView& view) {
  Table table;
  table.caption = view.say(Msg::annual_part_kpis);
  table.wrap = true;
  table.sortable = true;
  table.bar_note = view.say(Msg::status_marker);
  table.columns = {{view.say(Msg::column_id)},
                   {view.say(Msg::column_indicator), Align::left, true},
                   {view.say(Msg::annual_column_unit)},
                   {view.say(Msg::column_kind)},
                   {view.say(Msg::annual_column_of)},
                   {view.say(Msg::annual_column_baseline), Align::right},
                   {view.say(Msg::annual_column_value), Align::right},
                   {view.say(Msg::annual_column_value_date)},
                   {view.say(Msg::annual_column_target), Align::right},
                   {"", Align::left},
                   {view.say(Msg::annual_column_achievement), Align::right},
                   {view.say(Msg::annual_column_planned), Align::right},
                   {view.say(Msg::completion_compliance), Align::right}};
  const auto values = last_values(view);
  for (Index index = 0; index < view.plan().items.size(); ++index)
    if (view.now.item(index).measure) table.rows.push_back(kpi_row(view, index, values[index]));
  if (table.rows.empty()) return;
  document.blocks.push_back(part(view.say(Msg::annual_part_kpis), "kpis"));
  add_table(document, view.now, std::move(table));
}

void add_annual_values(Document& document, const AnnualView& view) {
  const std::vector<Index> items = rated_items(view.plan());
  if (items.empty()) return;
  document.blocks.push_back(part(view.say(Msg::annual_part_values), "values"));
  add_rating_chart(document, view);
  Table table;
  table.caption = view.say(Msg::annual_part_values);
  table.wrap = true;
  table.columns = {{view.say(Msg::column_id)},
                   {view.say(Msg::annual_column_value_name), Align::left, true},
                   {view.say(Msg::column_figure), Align::right},
                   {view.say(Msg::column_band)},
                   {view.say(Msg::annual_column_raters), Align::right},
                   {view.say(Msg::annual_column_last_rating)}};
  if (view.before) {
    table.columns.push_back({view.before->evaluation.options.as_of.to_string(), Align::right});
    table.columns.push_back({view.say(Msg::column_change), Align::right});
  }
  for (Index index : items) table.rows.push_back(value_row(view, index));
  add_table(document, view.now, std::move(table));
  document.blocks.push_back(list_item(view.say(
      Msg::annual_note_ratings, say(view.language(), view.now.settings().ratings_valid_for))));
}

void add_annual_units(Document& document, const AnnualView& view) {
  Table table;
  table.caption = view.say(Msg::annual_part_units);
  table.wrap = true;
  table.sortable = true;
  table.columns = {{view.say(Msg::column_unit), Align::left, true},
                   {view.say(Msg::column_strategies), Align::right}};
  std::vector<Status> statuses;
  for (Status status : statuses_by_urgency)
    if (view.evaluation().by_status[static_cast<std::size_t>(status)] > 0) {
      statuses.push_back(status);
      table.columns.push_back({say(view.language(), status), Align::right});
    }
  for (Msg title : {Msg::completion_advance, Msg::completion_compliance, Msg::column_coverage})
    table.columns.push_back({view.say(title), Align::right});
  for (Index i = 0; i < view.plan().units.size(); ++i) {
    const UnitResult& unit = view.evaluation().units[i];
    if (unit.strategies.empty()) continue;
    const Tone tone = tone_of_compliance(view.now, unit.compliance);
    Row row;
    row.id = "unit:" + view.plan().units[i].id;
    row.cells = {authored(view.plan().units[i].name), count_cell(unit.strategies.size())};
    for (Status status : statuses) {
      const Index count = unit.by_status[static_cast<std::size_t>(status)];
      row.cells.push_back(count_cell(count));
      row.cells.back().tone = count > 0 ? tone_of(status) : Tone::muted;
    }
    row.cells.push_back(figure_cell(view.now, unit.advance));
    row.cells.push_back(following_cell(view.now, unit.compliance, unit.advance, tone));
    row.cells.push_back(following_cell(view.now, unit.coverage, unit.advance, Tone::plain));
    table.rows.push_back(std::move(row));
  }
  if (table.rows.empty()) return;
  document.blocks.push_back(part(view.say(Msg::annual_part_units), "units"));
  add_table(document, view.now, std::move(table));
  document.blocks.push_back(list_item(view.say(Msg::units_overlap)));
}

void add_annual_money(Document& document, const AnnualView& view) {
  const Money& money = view.evaluation().money;
  if (!money.budget && !money.spent) return;
  const std::string title = view.say(Msg::section_money);
  const std::string& currency = view.plan().currency;
  document.blocks.push_back(
      part(currency.empty() ? title : view.say(Msg::in_brackets, title, currency), "money"));
  add_money_chart(document, view);
  add_money_tables(document, view.now);
  document.blocks.push_back(list_item(view.say(Msg::annual_note_money)));
}

}  // namespace peq::report
