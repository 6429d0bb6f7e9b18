// How the plan is followed up and evaluated, in words.
#include <algorithm>

#include "peq/messages.hpp"
#include "report/cells.hpp"
#include "report/evaluate_parts.hpp"
#include "report/numbers.hpp"
#include "report/plan_parts.hpp"
#include "report/words.hpp"

namespace peq::report {

namespace {

void add_rule_factors(Document& document, const PlanView& view) {
  document.blocks.push_back(section(view.say(Msg::section_factors)));
  Table table;
  table.wrap = true;
  table.caption = view.say(Msg::section_factors);
  table.columns = {{view.say(Msg::column_factor)},
                   {view.say(Msg::column_meaning), Align::left, true},
                   {view.say(Msg::column_macro)}};
  for (FactorId id : all_factors) {
    Row row;
    row.cells = {{std::to_string(static_cast<int>(id) + 1) + " " + say(view.language, id)},
                 {say_meaning(view.language, id)},
                 {macros_of(view, id)}};
    table.rows.push_back(std::move(row));
  }
  add_plan_table(document, std::move(table));
}

void add_rule_macros(Document& document, const PlanView& view) {
  document.blocks.push_back(section(view.say(Msg::section_macros)));
  Table table;
  table.wrap = true;
  table.caption = view.say(Msg::section_macros);
  table.columns = {{view.say(Msg::column_indicator), Align::left, true},
                   {view.say(Msg::column_formula), Align::left, true}};
  for (MacroId id : all_macros) {
    Row row;
    row.cells = {{say(view.language, id)}, {formula(view, id)}};
    table.rows.push_back(std::move(row));
  }
  add_plan_table(document, std::move(table));
  for (const Reading& reading : view.settings().readings)
    document.blocks.push_back(
        list_item(view.say(Msg::plan_other_reading, reading.name, formula(view, reading.efficacy),
                           formula(view, reading.efficiency))));
}

std::string percent(const PlanView& view, double number) {
  return view.say(Msg::percent_of, plain_number(number));
}

void add_bands(Document& document, const PlanView& view) {
  const std::vector<Band>& bands = view.settings().bands;
  if (bands.empty()) return;
  document.blocks.push_back(section(view.say(Msg::plan_bands)));
  Table table;
  table.wrap = true;
  table.caption = view.say(Msg::plan_bands);
  table.columns = {{view.say(Msg::column_band), Align::left, true},
                   {view.say(Msg::plan_column_band_range)}};
  for (std::size_t i = 0; i < bands.size(); ++i) {
    const std::string from = percent(view, bands[i].from.value);
    Row row;
    row.cells = {
        authored(bands[i].name),
        {i == 0 ? view.say(Msg::plan_band_top, from)
                : view.say(Msg::plan_band_between, from, percent(view, bands[i - 1].from.value))}};
    table.rows.push_back(std::move(row));
  }
  add_plan_table(document, std::move(table));
  document.blocks.push_back(list_item(view.say(Msg::plan_rule_bands)));
  if (const double lowest = bands.back().from.value; lowest > 0)
    document.blocks.push_back(list_item(view.say(Msg::note_lowest_band, plain_number(lowest))));
}

bool has_indicators(const Plan& plan) {
  return std::any_of(plan.items.begin(), plan.items.end(),
                     [](const Item& item) { return item.kind == ItemKind::indicator; });
}

/// What the plan lays down, as far as it has something to apply it to.
void add_conventions(Document& document, const PlanView& view) {
  const Plan& plan = view.plan;
  const EvaluationSettings& settings = view.settings();
  document.blocks.push_back(section(view.say(Msg::plan_rules)));
  const auto rule = [&](Msg message, auto&&... arguments) {
    document.blocks.push_back(list_item(view.say(message, arguments...)));
  };
  const bool advance = settings.measure == MeasureBy::advance;
  rule(advance ? Msg::note_measure_advance : Msg::note_measure_compliance);
  rule(settings.rollup == Rollup::children ? Msg::plan_rule_children : Msg::plan_rule_leaves);
  rule(settings.missing_strategies == Missing::zero ? Msg::note_strategies_zero
                                                    : Msg::note_strategies_skip);
  if (!plan.values.empty())
    rule(settings.missing_ratings == Missing::zero ? Msg::note_ratings_zero
                                                   : Msg::note_ratings_skip);
  if (!plan.values.empty() || plan.vision != no_index || plan.mission != no_index)
    rule(Msg::plan_rule_ratings, say(view.language, settings.ratings_valid_for));
  if (has_indicators(plan) && settings.cap) rule(Msg::plan_rule_cap, percent(view, *settings.cap));
  if (has_indicators(plan) && !settings.cap) rule(Msg::plan_rule_no_cap);
  if (!plan.strategies.empty()) {
    rule(Msg::plan_rule_thresholds, percent(view, settings.on_track),
         percent(view, settings.at_risk));
    rule(Msg::plan_rule_due_soon, say(view.language, settings.due_soon));
  }
  rule(Msg::plan_rule_decimals, settings.decimals);
}

}  // namespace

void add_plan_reviews(Document& document, const PlanView& view) {
  const Plan& plan = view.plan;
  if (plan.reviews.empty() && !plan.report_every) return;
  add_part(document, view.say(Msg::plan_part_reviews), "reviews");
  if (plan.report_every)
    document.blocks.push_back(
        paragraph(view.say(Msg::plan_reports_every, each(view, plan.report_every->value))));
  Table table;
  table.wrap = true;
  table.caption = view.say(Msg::plan_part_reviews);
  table.columns = {{view.say(Msg::column_id)},
                   {view.say(Msg::column_review), Align::left, true},
                   {view.say(Msg::plan_column_frequency)},
                   {view.say(Msg::plan_column_responsible), Align::left, true, 1, true}};
  for (const Review& review : plan.reviews) {
    Row row;
    row.id = review.id;
    row.cells = {{review.id},
                 authored(review.name),
                 {each(view, review.every.value)},
                 units_cell(view, review.responsible)};
    table.rows.push_back(std::move(row));
  }
  add_plan_table(document, std::move(table));
}

void add_rules(Document& document, const PlanView& view) {
  add_part(document, view.say(Msg::plan_part_rules), "rules");
  add_rule_factors(document, view);
  add_rule_macros(document, view);
  add_bands(document, view);
  add_conventions(document, view);
}

}  // namespace peq::report
