// What the tables of the plan as a document have in common.
#include <algorithm>

#include "peq/messages.hpp"
#include "report/cells.hpp"
#include "report/numbers.hpp"
#include "report/plan_parts.hpp"
#include "report/words.hpp"

namespace peq::report {

PlanView::PlanView(const Subject& subject, Language wanted)
    : View(subject, wanted), as_of(evaluation.options.as_of) {
  for (const Item& item : plan.items) {
    if (item.weight.value != 1) weighted_[static_cast<std::size_t>(item.kind)] = true;
    if (item.kind == ItemKind::strategy &&
        (item.deadline.at != plan.period_at || deadline_on(item, as_of) != plan.period.last))
      own_deadlines = true;
  }
}

Cell some_cell(std::size_t count) { return count == 0 ? Cell{} : count_cell(count); }

Cell units_cell(const PlanView& view, const std::vector<Index>& units) {
  std::vector<std::string> names;
  names.reserve(units.size());
  for (Index unit : units) names.push_back(view.plan.units[unit].name);
  return authored(join(names, ", "));
}

Cell ids_cell(const std::vector<std::string>& ids) {
  Cell cell{join(ids, ", ")};
  if (ids.size() == 1) cell.target = ids.front();
  return cell;
}

Cell weight_cell(const PlanView& view, const Item& item) {
  return view.weighted(item.kind) ? plain_cell(item.weight.value) : Cell{};
}

Cell budget_cell(const Item& item) { return item.budget ? money_cell(item.budget->value) : Cell{}; }

std::string say(Language language, TranscriptionState state) {
  switch (state) {
  case TranscriptionState::exact: return peq::say(language, Msg::plan_transcription_exact);
  case TranscriptionState::truncated: return peq::say(language, Msg::plan_transcription_truncated);
  case TranscriptionState::garbled: return peq::say(language, Msg::plan_transcription_garbled);
  case TranscriptionState::inferred: return peq::say(language, Msg::plan_transcription_inferred);
  }
  return {};
}

Cell transcription_cell(const PlanView& view, const Item& item) {
  return item.transcription ? Cell{say(view.language, item.transcription->state)} : Cell{};
}

std::string each(const PlanView& view, const Interval& interval) {
  if (interval.count != 1) return view.say(Msg::plan_each, say(view.language, interval));
  switch (interval.unit) {
  case Interval::Unit::days: return view.say(Msg::plan_each_day);
  case Interval::Unit::weeks: return view.say(Msg::plan_each_week);
  case Interval::Unit::months: return view.say(Msg::plan_each_month);
  case Interval::Unit::years: return view.say(Msg::plan_each_year);
  }
  return {};
}

Cell reports_cell(const PlanView& view, const Item& item) {
  const auto& usual =
      item.parent == no_index ? view.plan.report_every : view.item(item.parent).report_every;
  if (!item.report_every || (usual && usual->value == item.report_every->value)) return {};
  return {each(view, item.report_every->value)};
}

std::string budget_title(const PlanView& view) {
  const std::string title = view.say(Msg::column_budget);
  return view.plan.currency.empty() ? title : view.say(Msg::in_brackets, title, view.plan.currency);
}

Table table_of(const ItemColumns& columns, std::string caption) {
  Table table;
  table.wrap = true;
  table.caption = std::move(caption);
  for (const ItemColumn& one : columns) table.columns.push_back(one.column);
  return table;
}

Row row_of(const ItemColumns& columns, const Item& item) {
  Row row;
  row.id = item.id;
  for (const ItemColumn& one : columns) row.cells.push_back(one.cell(item));
  return row;
}

void add_part(Document& document, std::string text, std::string id, std::string detail) {
  document.blocks.push_back(
      Heading{std::move(text), std::move(detail), Heading::Level::part, std::move(id)});
}

void add_plan_table(Document& document, Table table) {
  if (table.rows.empty()) return;
  drop_empty_columns(table);
  document.blocks.push_back(std::move(table));
}

bool is_periodic(const Measure& measure) {
  return measure.kind.value == IndicatorKind::flow || measure.kind.value == IndicatorKind::maintain;
}

bool is_operational(const Plan& plan, const Item& action) {
  return action.kind == ItemKind::action && action.parent != no_index &&
         action.at.file != plan.items[action.parent].at.file;
}

bool is_cancelled(const PlanView& view, const Item& item) {
  if (item.cancelled && item.cancelled->on.value <= view.as_of) return true;
  return item.parent != no_index && is_cancelled(view, view.item(item.parent));
}

std::vector<const Reschedule*> own_reschedules(const Plan& plan, const Item& item, Date day) {
  const auto inherited = [&](const Reschedule& change) {
    if (item.parent == no_index) return false;
    const auto& above = plan.items[item.parent].rescheduled;
    return std::any_of(above.begin(), above.end(),
                       [&](const Reschedule& other) { return other.at == change.at; });
  };
  std::vector<const Reschedule*> changes;
  for (const Reschedule& change : item.rescheduled)
    if (change.on.value <= day && !inherited(change)) changes.push_back(&change);
  return changes;
}

}  // namespace peq::report
