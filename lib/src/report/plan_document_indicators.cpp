// The plan's indicators with the five characteristics that the source document asks of each: name,
// form of application, unit of measure, validity, area of responsibility.
#include "peq/messages.hpp"
#include "report/cells.hpp"
#include "report/numbers.hpp"
#include "report/plan_parts.hpp"
#include "report/words.hpp"

namespace peq::report {

namespace {

std::string number_words(const Measure& measure, double number) {
  return measure.decimals ? format_fixed(number, *measure.decimals) : plain_number(number);
}

}  // namespace

std::string kind_words(const View& view, const Measure& measure) {
  const auto each_period = [&](Msg kind) {
    return view.say(Msg::in_brackets, view.say(kind), say(view.language, measure.every.value));
  };
  switch (measure.kind.value) {
  case IndicatorKind::level: return view.say(Msg::plan_kind_level);
  case IndicatorKind::cumulative: return view.say(Msg::plan_kind_cumulative);
  case IndicatorKind::flow: return each_period(Msg::plan_kind_flow);
  case IndicatorKind::maintain: return each_period(Msg::plan_kind_maintain);
  }
  return {};
}

Cell limits_cell(const View& view, const Measure& measure) {
  const auto words = [&](double limit) { return number_words(measure, limit); };
  if (measure.min && measure.max)
    return {view.say(Msg::plan_target_range, words(measure.min->value), words(measure.max->value))};
  if (measure.min) return {view.say(Msg::plan_target_at_least, words(measure.min->value))};
  if (measure.max) return {view.say(Msg::plan_target_at_most, words(measure.max->value))};
  return {};
}

namespace {

Cell target_cell(const PlanView& view, const Item& indicator) {
  const Measure& measure = *indicator.measure;
  if (measure.kind.value == IndicatorKind::maintain) return limits_cell(view, measure);
  if (measure.targets.empty())
    return measure.target ? measured_cell(measure.target->value, measure) : Cell{};
  std::vector<std::string> targets;
  for (const auto& [period, target] : measure.targets)
    targets.push_back(unbroken(
        view.say(Msg::with_detail, period.value.to_string(), number_words(measure, target.value))));
  // That of a flow is for the other periods; of the others, for the end.
  if (measure.target) {
    const std::string number = number_words(measure, measure.target->value);
    targets.push_back(measure.kind.value == IndicatorKind::flow
                          ? view.say(Msg::plan_target_otherwise, number)
                          : view.say(Msg::plan_by_date, number, indicator.deadline.value));
  }
  return {join(targets, "; ")};
}

/// Muted where the plan does not state it, so that it is that of what the indicator measures.
Cell validity_cell(const PlanView& view, const Item& indicator) {
  const Measure& measure = *indicator.measure;
  const bool stated = measure.valid_from || measure.valid_to;
  return {view.say(Msg::title_period, indicator.start.value, indicator.deadline.value),
          stated ? Tone::plain : Tone::muted};
}

Cell frequency_cell(const PlanView& view, const Item& indicator) {
  if (indicator.measure->frequency) return {each(view, *indicator.measure->frequency)};
  return indicator.report_every ? Cell{each(view, indicator.report_every->value)} : Cell{};
}

ItemColumns indicator_columns(const PlanView& view) {
  const PlanView* of = &view;
  const auto text = [&](Msg title, std::uint8_t expendable) {
    return Column{view.say(title), Align::left, true, expendable, true};
  };
  const auto number = [&](Msg title, std::uint8_t expendable) {
    return Column{view.say(title), Align::right, false, expendable, true};
  };
  ItemColumns columns = {
      {{view.say(Msg::column_id)},
       [](const Item& item) {
         return Cell{item.id, Tone::plain, {}, 1};
       }},
      {{view.say(Msg::plan_column_indicator), Align::left, true},
       [](const Item& item) { return authored(item.name); }},
      {text(Msg::plan_column_application, 6),
       [](const Item& item) { return authored(item.measure->application); }},
      {text(Msg::plan_column_measure, 1),
       [](const Item& item) { return authored(item.measure->unit); }},
      {text(Msg::column_kind, 8),
       [=](const Item& item) { return Cell{kind_words(*of, *item.measure)}; }},
      {number(Msg::plan_column_baseline, 3),
       [](const Item& item) {
         const Measure& measure = *item.measure;
         return measure.baseline ? measured_cell(measure.baseline->value, measure) : Cell{};
       }},
      {number(Msg::plan_column_target, 2),
       [=](const Item& item) { return target_cell(*of, item); }},
      {text(Msg::plan_column_validity, 5),
       [=](const Item& item) { return validity_cell(*of, item); }},
      {text(Msg::plan_column_area, 4),
       [=](const Item& item) { return units_cell(*of, item.responsible); }},
      {text(Msg::plan_column_frequency, 7),
       [=](const Item& item) { return frequency_cell(*of, item); }},
      {number(Msg::column_weight, 9), [=](const Item& item) { return weight_cell(*of, item); }}};
  add_remark_columns(columns, view);
  return columns;
}

/// Whose the indicators below it are.
Row owner_row(const PlanView& view, const ItemColumns& columns, const Item& owner) {
  Row row;
  row.emphasis = true;
  row.cells.resize(columns.size());
  const bool statement = owner.kind == ItemKind::vision || owner.kind == ItemKind::mission;
  if (statement) {
    row.cells[0] = {
        say(view.language, owner.kind == ItemKind::vision ? FactorId::vision : FactorId::mission)};
    row.cells[1] = authored(owner.text);
  } else {
    row.cells[0] = {owner.id};
    row.cells[0].target = owner.id;
    row.cells[1] = authored(title_of(owner));
  }
  return row;
}

}  // namespace

void add_plan_indicators(Document& document, const PlanView& view) {
  const ItemColumns columns = indicator_columns(view);
  Table table = table_of(columns, view.say(Msg::plan_part_indicators));
  Document footnotes;
  // Indicators of one item follow each other, but for those of what stands between: an owner is
  // named again where its own go on.
  Index owner = no_index;
  for (const Item& item : view.plan.items) {
    if (item.kind != ItemKind::indicator) continue;
    if (item.parent != owner)
      table.rows.push_back(owner_row(view, columns, view.item(item.parent)));
    owner = item.parent;
    table.rows.push_back(row_of(columns, item));
    add_footnotes(footnotes, view, item);
  }
  if (table.rows.empty()) return;
  add_part(document, view.say(Msg::plan_part_indicators), "indicators");
  add_plan_table(document, std::move(table));
  std::move(footnotes.blocks.begin(), footnotes.blocks.end(), std::back_inserter(document.blocks));
}

}  // namespace peq::report
