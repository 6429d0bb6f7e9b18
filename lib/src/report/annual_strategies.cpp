// Every strategy with the verdict on its deadline.
#include <algorithm>

#include "peq/messages.hpp"
#include "report/annual_parts.hpp"
#include "report/cells.hpp"
#include "report/deadlines.hpp"
#include "report/forecasts.hpp"
#include "report/selection.hpp"
#include "report/words.hpp"

namespace peq::report {

namespace {

/// A page for the council names only what it has to act on.
constexpr std::size_t most_urgent = 5;

Table strategy_table(const AnnualView& view) {
  Table table;
  table.caption = view.say(Msg::annual_table_strategies);
  table.sortable = true;
  table.wrap = true;
  table.bar_note = view.say(Msg::status_marker);
  table.columns = {{view.say(Msg::column_id)},
                   {view.say(Msg::annual_column_strategy), Align::left, true},
                   {view.say(Msg::column_status)},
                   {view.say(Msg::column_deadline)},
                   {view.say(Msg::column_original)},
                   {view.say(Msg::column_days), Align::right},
                   {"", Align::left},
                   {view.say(Msg::completion_advance), Align::right},
                   {view.say(Msg::annual_column_planned), Align::right},
                   {view.say(Msg::completion_compliance), Align::right},
                   {view.say(Msg::column_forecast)},
                   {view.say(Msg::column_last_report), Align::left, false, 5},
                   {view.say(Msg::column_unit), Align::left, true, 6},
                   {view.say(Msg::column_flags), Align::left, true}};
  return table;
}

/// How late it is; how soon it is due where that is soon.
Cell urgency_cell(const View& view, const Item& item, const ItemResult& result) {
  return result.days_late > 0 || result.flags.due_soon ? days_cell(view, item, result) : Cell{};
}

Row strategy_row(const AnnualView& view, Index index) {
  const View& now = view.now;
  const Item& item = now.item(index);
  const ItemResult& result = now.result(index);
  const Tone tone = tone_of_compliance(now, result.compliance);
  const bool moved = result.original_deadline != result.deadline;
  Row row;
  row.id = item.id;
  row.facets = facets_of(view, index);
  row.cells = {{item.id},
               title_cell(item),
               {say(view.language(), result.status), tone_of(result.status)},
               date_cell(due_date(item, result, view.day())),
               moved ? date_cell(result.original_deadline) : Cell{},
               urgency_cell(now, item, result),
               result.applicable ? bar_cell(result.advance, result.planned, tone) : Cell{},
               figure_cell(now, result.advance),
               following_cell(now, result.planned, result.advance, Tone::plain),
               following_cell(now, result.compliance, result.advance, tone),
               forecast_cell(now, result.forecast),
               optional_date_cell(result.last_report),
               authored(responsible_words(now, item)),
               {join(remarks(view.language(), item, result), ", ")}};
  return row;
}

void add_all(Document& document, const AnnualView& view) {
  Table table = strategy_table(view);
  const Histories histories(view);
  for (Index index : view.strategies()) {
    Row row = strategy_row(view, index);
    row.more = std::make_shared<const Document>(histories.of(index));
    table.rows.push_back(std::move(row));
  }
  add_table(document, view.now, std::move(table));
}

/// Of those that are not on track the most urgent status first, then the least compliance.
std::vector<Index> most_urgent_of(const AnnualView& view, std::size_t& all) {
  std::vector<Index> strategies = view.strategies();
  std::erase_if(strategies, [&](Index index) {
    const Status status = view.now.result(index).status;
    return status != Status::overdue && status != Status::behind && status != Status::at_risk;
  });
  const auto urgency = [&](Index index) {
    const ItemResult& result = view.now.result(index);
    const auto* place =
        std::find(statuses_by_urgency.begin(), statuses_by_urgency.end(), result.status);
    return std::pair(place, result.compliance.number_or(0));
  };
  std::stable_sort(strategies.begin(), strategies.end(),
                   [&](Index a, Index b) { return urgency(a) < urgency(b); });
  all = strategies.size();
  if (strategies.size() > most_urgent) strategies.resize(most_urgent);
  return strategies;
}

void add_urgent(Document& document, const AnnualView& view) {
  Table table;
  table.caption = view.say(Msg::annual_section_urgent);
  table.columns = {{view.say(Msg::column_id)},
                   {view.say(Msg::annual_column_strategy), Align::left, true},
                   {view.say(Msg::column_status)},
                   {view.say(Msg::column_deadline)},
                   {view.say(Msg::completion_advance), Align::right},
                   {view.say(Msg::completion_compliance), Align::right}};
  std::size_t all = 0;
  for (Index index : most_urgent_of(view, all)) {
    const Item& item = view.now.item(index);
    const ItemResult& result = view.now.result(index);
    Row row;
    row.id = item.id;
    row.cells = {{item.id},
                 title_cell(item),
                 {say(view.language(), result.status), tone_of(result.status)},
                 date_cell(due_date(item, result, view.day())),
                 figure_cell(view.now, result.advance),
                 following_cell(view.now, result.compliance, result.advance,
                                tone_of_compliance(view.now, result.compliance))};
    table.rows.push_back(std::move(row));
  }
  if (table.rows.empty()) {
    document.blocks.push_back(paragraph(view.say(Msg::annual_urgent_none)));
    return;
  }
  const std::size_t listed = table.rows.size();
  add_table(document, view.now, std::move(table));
  document.blocks.push_back(list_item(view.say(Msg::annual_urgent_note, listed, all)));
}

}  // namespace

std::vector<Facet> strategy_facets(const AnnualView& view) {
  Facet components{"component", view.say(Msg::annual_facet_component), {}};
  Facet units{"unit", view.say(Msg::column_unit), {}};
  Facet statuses{"status", view.say(Msg::column_status), {}};
  const std::vector<Index> strategies = view.strategies();
  const auto any = [&](auto holds) {
    return std::any_of(strategies.begin(), strategies.end(), holds);
  };
  for (Index component : view.plan().components)
    if (any([&](Index index) { return component_of(view.plan(), index) == component; }))
      components.choices.push_back(
          {view.now.item(component).id,
           view.now.item(component).id + " " + title_of(view.now.item(component)), true});
  for (Index unit = 0; unit < view.plan().units.size(); ++unit)
    if (any([&](Index index) {
          const auto& responsible = view.now.item(index).responsible;
          return std::find(responsible.begin(), responsible.end(), unit) != responsible.end();
        }))
      units.choices.push_back({view.plan().units[unit].id, view.plan().units[unit].name, true});
  for (Status status : statuses_by_urgency)
    if (any([&](Index index) { return view.now.result(index).status == status; }))
      statuses.choices.push_back(
          {std::string(to_string(status)), say(view.language(), status), false});
  return {std::move(components), std::move(units), std::move(statuses)};
}

std::vector<std::vector<std::string>> facets_of(const AnnualView& view, Index strategy) {
  const Item& item = view.now.item(strategy);
  const Index component = component_of(view.plan(), strategy);
  std::vector<std::string> units;
  for (Index unit : item.responsible) units.push_back(view.plan().units[unit].id);
  return {{component == no_index ? std::string() : view.now.item(component).id},
          std::move(units),
          {std::string(to_string(view.now.result(strategy).status))}};
}

void add_annual_strategies(Document& document, const AnnualView& view) {
  if (view.is_summary()) {
    document.blocks.push_back(part(view.say(Msg::annual_section_urgent), "strategies"));
    add_urgent(document, view);
    return;
  }
  document.blocks.push_back(part(view.say(Msg::annual_part_strategies), "strategies"));
  if (view.strategies().empty()) {
    document.blocks.push_back(paragraph(view.say(Msg::nothing_listed), Tone::muted));
    return;
  }
  add_heat_map(document, view);
  document.facets = strategy_facets(view);
  add_all(document, view);
  add_timeline(document, view);
}

}  // namespace peq::report
