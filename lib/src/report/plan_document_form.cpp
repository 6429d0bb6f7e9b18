// The strategic action plans, one for each objective, and the yearly operational plans.
#include <algorithm>
#include <set>

#include "peq/messages.hpp"
#include "report/cells.hpp"
#include "report/plan_parts.hpp"
#include "report/words.hpp"

namespace peq::report {

namespace {

Heading component_heading(const Item& component) {
  return section(component.id + " " + component.name);
}

/// What a plan may say of a component or an objective beside its words: name and what it is.
std::vector<std::pair<std::string, Cell>> details_of(const PlanView& view, const Item& item) {
  std::vector<std::pair<std::string, Cell>> details = {
      {view.say(Msg::column_weight), weight_cell(view, item)},
      {view.say(Msg::plan_column_reports), reports_cell(view, item)}};
  ItemColumns remarks;
  add_remark_columns(remarks, view);
  for (const ItemColumn& one : remarks) details.emplace_back(one.column.title, one.cell(item));
  std::erase_if(details, [](const auto& detail) { return detail.second.text.empty(); });
  return details;
}

Row form_row(std::string label, Cell id, Cell words) {
  Row row;
  row.cells = {{std::move(label), Tone::muted}, std::move(id), std::move(words)};
  return row;
}

/// Component and objective, as the head of the form.
void add_form_head(Document& document, const PlanView& view, const Item& objective) {
  const Item& component = view.item(objective.parent);
  Table table;
  table.wrap = true;
  table.caption = view.say(Msg::plan_form, objective.id);
  table.columns = {{}, {}, {"", Align::left, true}};
  Cell component_id{component.id, Tone::strong};
  component_id.target = component.id;
  table.rows.push_back(form_row(view.say(Msg::plan_form_component), std::move(component_id),
                                authored(component.name)));
  Row row = form_row(view.say(Msg::plan_form_objective), {objective.id, Tone::strong},
                     authored(objective.text));
  row.id = objective.id;
  table.rows.push_back(std::move(row));
  for (auto& [label, words] : details_of(view, objective))
    table.rows.push_back(form_row(std::move(label), {}, std::move(words)));
  document.blocks.push_back(std::move(table));
}

void add_form_dates(Document& document, const PlanView& view, const Item& objective) {
  const Date deadline = deadline_on(objective, view.as_of);
  Table table;
  table.wrap = true;
  table.caption = view.say(Msg::plan_form_dates, objective.id);
  table.columns = {{view.say(Msg::plan_prepared)},
                   {view.say(Msg::plan_started)},
                   {view.say(Msg::column_deadline)},
                   {view.say(Msg::plan_column_coordinator), Align::left, true}};
  Row row;
  row.cells = {view.plan.prepared ? date_cell(*view.plan.prepared) : Cell{},
               date_cell(objective.start.value),
               deadline == view.plan.period.last ? Cell{} : date_cell(deadline),
               units_cell(view, objective.responsible)};
  table.rows.push_back(std::move(row));
  drop_empty_columns(table);
  // A day alone makes no table.
  if (table.columns.size() == 1)
    document.blocks.push_back(
        paragraph(view.say(Msg::with_detail, table.columns[0].title, table.rows[0].cells[0].text)));
  else
    add_plan_table(document, std::move(table));
}

/// The strategies of an objective, each followed by its actions that stand in the plan itself.
std::vector<Index> form_items(const Plan& plan, Index objective) {
  std::vector<Index> items;
  for (Index strategy : children_of_kind(plan, objective, ItemKind::strategy)) {
    items.push_back(strategy);
    for (Index action : children_of_kind(plan, strategy, ItemKind::action))
      if (!is_operational(plan, plan.items[action])) items.push_back(action);
  }
  return items;
}

Cell indented_id(const Item& item) {
  Cell cell{item.id};
  cell.indent = item.kind == ItemKind::action ? 1 : 0;
  return cell;
}

ItemColumns work_columns(const PlanView& view, Msg id, Msg text, Inherited inherited) {
  ItemColumns columns = {
      {{view.say(id)}, indented_id},
      {{view.say(text), Align::left, true}, [](const Item& item) { return authored(item.text); }}};
  add_duty_columns(columns, view, inherited);
  add_remark_columns(columns, view);
  return columns;
}

void add_form(Document& document, const PlanView& view, Index index) {
  const Item& objective = view.item(index);
  document.blocks.push_back(Heading{view.say(Msg::plan_form, objective.id),
                                    view.say(Msg::plan_form_detail), Heading::Level::subsection});
  add_form_head(document, view, objective);
  add_form_dates(document, view, objective);
  const ItemColumns columns = work_columns(view, Msg::plan_column_strategy_no,
                                           Msg::plan_column_strategy, Inherited::left_out);
  Table table = table_of(columns, view.say(Msg::plan_form_strategies, objective.id));
  const std::vector<Index> items = form_items(view.plan, index);
  for (Index item : items) table.rows.push_back(row_of(columns, view.item(item)));
  if (items.empty())
    document.blocks.push_back(paragraph(view.say(Msg::plan_no_strategies), Tone::muted));
  add_plan_table(document, std::move(table));
  add_footnotes(document, view, objective);
  for (Index item : items) add_footnotes(document, view, view.item(item));
}

void add_component(Document& document, const PlanView& view, Index index) {
  const Item& component = view.item(index);
  document.blocks.push_back(component_heading(component));
  for (auto& [label, words] : details_of(view, component))
    document.blocks.push_back(Paragraph{{{label + ": ", Tone::muted}, std::move(words)}});
  add_footnotes(document, view, component);
  const auto objectives = children_of_kind(view.plan, index, ItemKind::objective);
  if (objectives.empty())
    document.blocks.push_back(paragraph(view.say(Msg::plan_no_objectives), Tone::muted));
  for (Index objective : objectives) add_form(document, view, objective);
}

/// The year in which an action of an operational plan begins.
int year_of(const Item& action) { return action.start.value.year(); }

std::vector<Index> operational_actions(const Plan& plan, Index strategy,
                                       std::optional<int> year = {}) {
  std::vector<Index> actions = children_of_kind(plan, strategy, ItemKind::action);
  std::erase_if(actions, [&](Index index) {
    const Item& action = plan.items[index];
    return !is_operational(plan, action) || (year && year_of(action) != *year);
  });
  return actions;
}

/// Names the strategy that the actions below it are part of.
Row strategy_row(const ItemColumns& columns, const Item& strategy) {
  Row row;
  row.emphasis = true;
  row.cells.resize(columns.size());
  row.cells[0] = {strategy.id};
  row.cells[0].target = strategy.id;
  row.cells[1] = authored(strategy.text);
  return row;
}

void add_year(Document& document, const PlanView& view, int year) {
  const std::string title = view.say(Msg::plan_operations_year, std::to_string(year));
  document.blocks.push_back(section(title));
  const ItemColumns columns =
      work_columns(view, Msg::column_id, Msg::plan_column_action, Inherited::told);
  Table table = table_of(columns, title);
  Document footnotes;
  for (Index strategy : view.plan.strategies) {
    const auto actions = operational_actions(view.plan, strategy, year);
    if (!actions.empty()) table.rows.push_back(strategy_row(columns, view.item(strategy)));
    for (Index action : actions) {
      table.rows.push_back(row_of(columns, view.item(action)));
      add_footnotes(footnotes, view, view.item(action));
    }
  }
  add_plan_table(document, std::move(table));
  std::move(footnotes.blocks.begin(), footnotes.blocks.end(), std::back_inserter(document.blocks));
}

}  // namespace

void add_strategies(Document& document, const PlanView& view) {
  if (view.plan.components.empty()) return;
  add_part(document, view.say(Msg::plan_part_strategies), "strategies");
  if (!view.own_deadlines && !view.plan.strategies.empty())
    document.blocks.push_back(paragraph(view.say(Msg::plan_no_deadlines, view.plan.period.last)));
  for (Index component : view.plan.components) add_component(document, view, component);
}

void add_operations(Document& document, const PlanView& view) {
  std::set<int> years;
  for (Index strategy : view.plan.strategies)
    for (Index action : operational_actions(view.plan, strategy))
      years.insert(year_of(view.item(action)));
  if (years.empty()) return;
  add_part(document, view.say(Msg::plan_part_operations), "operations");
  for (int year : years) add_year(document, view, year);
}

}  // namespace peq::report
