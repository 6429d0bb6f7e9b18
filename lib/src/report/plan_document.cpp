// The plan as a document: its head, strategic thinking and objectives, and the order of all parts.
#include <algorithm>

#include "peq/messages.hpp"
#include "peq/plan_report.hpp"
#include "report/cells.hpp"
#include "report/plan_parts.hpp"
#include "report/words.hpp"

namespace peq {

namespace report {

namespace {

Heading section_with_id(std::string text, std::string id) {
  return {std::move(text), {}, Heading::Level::section, std::move(id)};
}

std::string text_language(const PlanView& view) {
  const std::optional<Language> language = parse_language(view.plan.language);
  if (!language) return view.plan.language;
  return view.say(*language == Language::es ? Msg::plan_language_es : Msg::plan_language_en);
}

/// Mission or vision; nothing where the plan does not state it in words.
void add_statement(Document& document, const PlanView& view, Index statement, Msg title,
                   std::string id) {
  if (statement == no_index || view.item(statement).text.empty()) return;
  document.blocks.push_back(section_with_id(view.say(title), std::move(id)));
  document.blocks.push_back(Paragraph{{authored(view.item(statement).text)}});
}

void add_values(Document& document, const PlanView& view) {
  if (view.plan.values.empty()) return;
  document.blocks.push_back(section_with_id(view.say(Msg::plan_values), "values"));
  ItemColumns columns = {
      {{view.say(Msg::column_id)}, [](const Item& item) { return Cell{item.id}; }},
      {{view.say(Msg::plan_column_value), Align::left, true},
       [](const Item& item) { return authored(item.name, Tone::strong); }},
      {{view.say(Msg::plan_column_definition), Align::left, true},
       [](const Item& item) { return authored(item.text); }},
      {{view.say(Msg::column_weight), Align::right, false, 1, true},
       [&](const Item& item) { return weight_cell(view, item); }}};
  add_remark_columns(columns, view);
  Table table = table_of(columns, view.say(Msg::plan_values));
  for (Index value : view.plan.values) table.rows.push_back(row_of(columns, view.item(value)));
  add_plan_table(document, std::move(table));
  for (Index value : view.plan.values) add_footnotes(document, view, view.item(value));
}

std::size_t count_strategies(const Plan& plan, Index item) {
  if (plan.items[item].kind == ItemKind::objective)
    return children_of_kind(plan, item, ItemKind::strategy).size();
  std::size_t count = 0;
  for (Index objective : children_of_kind(plan, item, ItemKind::objective))
    count += count_strategies(plan, objective);
  return count;
}

Row overview_row(const PlanView& view, Index index) {
  const Item& item = view.item(index);
  const bool component = item.kind == ItemKind::component;
  Row row;
  row.emphasis = component;
  if (component) row.id = item.id;
  Cell id{item.id};
  // An objective's own row is that of its action plan.
  if (!component) id.target = item.id;
  row.cells = {std::move(id), authored(title_of(item)), weight_cell(view, item),
               component ? Cell{} : units_cell(view, item.responsible),
               some_cell(count_strategies(view.plan, index))};
  return row;
}

void add_poster(Document& document, const PlanView& view, Msg title, std::vector<Cell> lines) {
  if (lines.empty()) return;
  document.blocks.push_back(Poster{view.say(title), std::move(lines), view.plan.institution});
}

std::vector<Cell> statement_lines(const PlanView& view, Index statement) {
  if (statement == no_index || view.item(statement).text.empty()) return {};
  return {authored(view.item(statement).text)};
}

}  // namespace

void add_plan_title(Document& document, const PlanView& view) {
  const Plan& plan = view.plan;
  const std::string period = view.say(Msg::title_period, plan.period.first, plan.period.last);
  document.title = plan.title;
  document.description = view.say(Msg::with_detail, view.say(Msg::plan_document_title),
                                  join({plan.institution, period}, ", "));
  document.author = plan.institution;
  document.date = view.as_of;
  document.text_language = plan.language;
  document.blocks.push_back(Heading{plan.title, {}, Heading::Level::title});
  document.blocks.push_back(paragraph(
      side_by_side({plan.institution, view.say(Msg::plan_decided_by, view.as_of)}), Tone::muted));
  Facts facts;
  const auto count = [&](Msg label, std::size_t number) {
    if (number > 0) facts.facts.push_back({view.say(label), some_cell(number)});
  };
  facts.facts.push_back({view.say(Msg::plan_period), {period}});
  if (plan.prepared)
    facts.facts.push_back(
        {view.say(Msg::plan_prepared), date_cell(*plan.prepared), view.say(Msg::plan_date_order)});
  facts.facts.push_back({view.say(Msg::plan_started), date_cell(plan.start.value)});
  count(Msg::plan_components, plan.components.size());
  count(Msg::factor_objectives, plan.objectives.size());
  count(Msg::factor_strategies, plan.strategies.size());
  facts.facts.push_back({view.say(Msg::plan_text_language), {text_language(view)}});
  document.blocks.push_back(std::move(facts));
}

void add_thinking(Document& document, const PlanView& view) {
  Document part;
  add_statement(part, view, view.plan.mission, Msg::plan_mission, "mission");
  add_statement(part, view, view.plan.vision, Msg::plan_vision, "vision");
  add_values(part, view);
  if (part.blocks.empty()) return;
  add_part(document, view.say(Msg::plan_part_thinking), "thinking");
  std::move(part.blocks.begin(), part.blocks.end(), std::back_inserter(document.blocks));
}

void add_objectives(Document& document, const PlanView& view) {
  if (view.plan.components.empty()) return;
  add_part(document, view.say(Msg::plan_part_objectives), "objectives");
  Table table;
  table.wrap = true;
  table.caption = view.say(Msg::plan_part_objectives);
  table.columns = {{view.say(Msg::column_id)},
                   {view.say(Msg::plan_column_objective), Align::left, true},
                   {view.say(Msg::column_weight), Align::right, false, 2, true},
                   {view.say(Msg::plan_column_responsible), Align::left, true, 3, true},
                   {view.say(Msg::column_strategies), Align::right, false, 1, true}};
  for (Index component : view.plan.components) {
    table.rows.push_back(overview_row(view, component));
    for (Index objective : children_of_kind(view.plan, component, ItemKind::objective))
      table.rows.push_back(overview_row(view, objective));
  }
  add_plan_table(document, std::move(table));
}

void add_posters(Document& document, const PlanView& view) {
  const std::vector<Cell> vision = statement_lines(view, view.plan.vision);
  const std::vector<Cell> mission = statement_lines(view, view.plan.mission);
  std::vector<Cell> values;
  for (Index value : view.plan.values) {
    const Item& item = view.item(value);
    values.push_back(authored(item.name, Tone::strong));
    if (!item.text.empty()) values.push_back(authored(item.text));
  }
  if (vision.empty() && mission.empty() && values.empty()) return;
  add_part(document, view.say(Msg::plan_part_posters), "posters");
  add_poster(document, view, Msg::factor_vision, vision);
  add_poster(document, view, Msg::factor_mission, mission);
  add_poster(document, view, Msg::factor_values, std::move(values));
}

}  // namespace report

Document plan_document(const Subject& subject, Language language) {
  const report::PlanView view(subject, language);
  Document document;
  report::add_plan_title(document, view);
  report::add_thinking(document, view);
  report::add_objectives(document, view);
  report::add_swot(document, view);
  report::add_strategies(document, view);
  report::add_operations(document, view);
  report::add_plan_indicators(document, view);
  report::add_plan_reviews(document, view);
  report::add_rules(document, view);
  report::add_plan_units(document, view);
  report::add_transcription(document, view);
  report::add_posters(document, view);
  return document;
}

}  // namespace peq
