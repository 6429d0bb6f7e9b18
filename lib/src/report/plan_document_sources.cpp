// Who answers for the plan, and how faithfully it could be copied.
#include <algorithm>
#include <array>

#include "peq/messages.hpp"
#include "report/cells.hpp"
#include "report/plan_parts.hpp"
#include "report/words.hpp"

namespace peq::report {

namespace {

bool answers(const std::vector<Index>& units, Index unit) {
  return std::find(units.begin(), units.end(), unit) != units.end();
}

/// How many items of a kind a unit answers for.
std::size_t duties(const Plan& plan, Index unit, ItemKind kind) {
  return static_cast<std::size_t>(
      std::count_if(plan.items.begin(), plan.items.end(), [&](const Item& item) {
        return item.kind == kind && answers(item.responsible, unit);
      }));
}

std::size_t review_duties(const Plan& plan, Index unit) {
  return static_cast<std::size_t>(
      std::count_if(plan.reviews.begin(), plan.reviews.end(),
                    [&](const Review& review) { return answers(review.responsible, unit); }));
}

constexpr std::array states = {TranscriptionState::exact, TranscriptionState::truncated,
                               TranscriptionState::garbled, TranscriptionState::inferred};

Msg meaning_of(TranscriptionState state) {
  switch (state) {
  case TranscriptionState::exact: return Msg::plan_means_exact;
  case TranscriptionState::truncated: return Msg::plan_means_truncated;
  case TranscriptionState::garbled: return Msg::plan_means_garbled;
  case TranscriptionState::inferred: return Msg::plan_means_inferred;
  }
  return Msg::plan_means_exact;
}

}  // namespace

void add_plan_units(Document& document, const PlanView& view) {
  const Plan& plan = view.plan;
  if (plan.units.empty()) return;
  add_part(document, view.say(Msg::plan_part_units), "units", view.say(Msg::plan_units_detail));
  Table table;
  table.wrap = true;
  table.caption = view.say(Msg::plan_part_units);
  const auto counts = [&](Msg title, std::uint8_t expendable) {
    return Column{view.say(title), Align::right, false, expendable, true};
  };
  table.columns = {
      {view.say(Msg::column_id)},          {view.say(Msg::column_unit), Align::left, true},
      counts(Msg::factor_objectives, 2),   counts(Msg::column_strategies, 1),
      counts(Msg::plan_column_actions, 4), counts(Msg::plan_column_indicators, 5),
      counts(Msg::plan_column_reviews, 3)};
  for (Index unit = 0; unit < plan.units.size(); ++unit) {
    Row row;
    row.id = plan.units[unit].id;
    row.cells = {{plan.units[unit].id}, authored(plan.units[unit].name)};
    for (ItemKind kind :
         {ItemKind::objective, ItemKind::strategy, ItemKind::action, ItemKind::indicator})
      row.cells.push_back(some_cell(duties(plan, unit, kind)));
    row.cells.push_back(some_cell(review_duties(plan, unit)));
    table.rows.push_back(std::move(row));
  }
  add_plan_table(document, std::move(table));
}

void add_transcription(Document& document, const PlanView& view) {
  Table table;
  table.wrap = true;
  table.caption = view.say(Msg::plan_part_sources);
  table.columns = {{view.say(Msg::plan_column_transcription)},
                   {view.say(Msg::plan_column_meaning), Align::left, true},
                   {view.say(Msg::plan_column_texts), Align::right},
                   {view.say(Msg::plan_column_ids), Align::left, true}};
  for (TranscriptionState state : states) {
    std::vector<std::string> ids;
    for (const Item& item : view.plan.items)
      if (item.transcription && item.transcription->state == state) ids.push_back(item.id);
    if (ids.empty()) continue;
    Row row;
    row.cells = {{say(view.language, state)},
                 {view.say(meaning_of(state))},
                 some_cell(ids.size()),
                 ids_cell(ids)};
    table.rows.push_back(std::move(row));
  }
  if (table.rows.empty()) return;
  add_part(document, view.say(Msg::plan_part_sources), "sources");
  add_plan_table(document, std::move(table));
}

}  // namespace peq::report
