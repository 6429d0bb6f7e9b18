// Every strategy against its deadline: which, in what order, and for each kind of reader.
#include "report/deadlines.hpp"

#include <algorithm>
#include <tuple>

#include "base/text.hpp"
#include "peq/messages.hpp"
#include "report/cells.hpp"
#include "report/forecasts.hpp"
#include "report/pieces.hpp"
#include "report/selection.hpp"
#include "report/tidy.hpp"
#include "report/words.hpp"

namespace peq {

namespace report {

Date due_date(const Item& item, const ItemResult& result, Date as_of) {
  if (!item.every) return result.deadline;
  if (result.status == Status::overdue) return as_of - result.days_late;
  for (const Occurrence& occurrence : result.occurrences)
    if (!occurrence.ended) return occurrence.window.last;
  return result.deadline;
}

bool is_open(Status status) {
  return status != Status::cancelled && status != Status::done && status != Status::done_late;
}

Cell days_cell(const View& view, const Item& item, const ItemResult& result) {
  const Date as_of = view.evaluation.options.as_of;
  if (result.days_late > 0)
    return {view.say(Msg::days_late, result.days_late), tone_of(result.status)};
  if (!is_open(result.status)) return {};
  const int left = due_date(item, result, as_of) - as_of;
  if (left == 0) return {view.say(Msg::days_today), Tone::warning};
  return {view.say(Msg::days_left, left)};
}

namespace {

/// The most urgent is the least.
int rank(const ItemResult& result) {
  switch (result.status) {
  case Status::overdue: return 0;
  case Status::behind: return 1;
  case Status::at_risk: return 2;
  case Status::on_track: return result.flags.due_soon ? 3 : 4;
  case Status::upcoming: return 5;
  case Status::done_late: return 6;
  case Status::done: return 7;
  case Status::cancelled: return 8;
  }
  return 9;
}

bool is_listed(const Subject& subject, const DeadlineOptions& options, Index index) {
  const Plan& plan = subject.project->plan;
  const Item& item = plan.items[index];
  const ItemResult& result = subject.evaluation->items[index];
  if (!answers_to(plan, item, options.units) || !has_status(result, options.statuses)) return false;
  if (!options.within_days || result.status == Status::overdue) return true;
  const Date as_of = subject.evaluation->options.as_of;
  return is_open(result.status) && due_date(item, result, as_of) <= as_of + *options.within_days;
}

Cell advance_cell(const View& view, const ItemResult& result) {
  if (!result.applicable) return {shown(view, Figure(Absence::not_applicable)), Tone::muted};
  if (!result.advance.has_number()) return figure_cell(view, result.advance);
  return {shown(view, result.advance) + "/" + shown(view, result.planned),
          tone_of_compliance(view, result.compliance)};
}

Row deadline_row(const View& view, Index index) {
  const Item& item = view.item(index);
  const ItemResult& result = view.result(index);
  const Date as_of = view.evaluation.options.as_of;
  const bool moved = result.original_deadline != result.deadline;
  Row row;
  row.cells = {{say(view.language, result.status), tone_of(result.status)},
               {item.id},
               title_cell(item),
               date_cell(due_date(item, result, as_of)),
               moved ? date_cell(result.original_deadline) : Cell{},
               days_cell(view, item, result),
               advance_cell(view, result),
               forecast_cell(view, result.forecast),
               {join(remarks(view.language, item, result), ", ")}};
  return row;
}

Table deadline_table(const View& view) {
  Table table;
  table.columns = {{view.say(Msg::column_status)},
                   {view.say(Msg::column_id)},
                   {view.say(Msg::column_text), Align::left, true},
                   {view.say(Msg::column_deadline)},
                   {view.say(Msg::column_original), Align::left, false, 4, true},
                   {view.say(Msg::column_days), Align::right, false, 1, true},
                   {view.say(Msg::column_advance_planned), Align::right, false, 2, true},
                   {view.say(Msg::column_forecast), Align::left, false, 3},
                   {view.say(Msg::column_flags), Align::left, false, 5, true}};
  return table;
}

}  // namespace

}  // namespace report

std::vector<Index> deadline_order(const Subject& subject, const DeadlineOptions& options) {
  const Plan& plan = subject.project->plan;
  const Evaluation& evaluation = *subject.evaluation;
  std::vector<Index> order;
  for (Index strategy : plan.strategies)
    if (report::is_listed(subject, options, strategy)) order.push_back(strategy);
  const auto key = [&](Index index) {
    const ItemResult& result = evaluation.items[index];
    const bool open = report::is_open(result.status);
    const Date due = report::due_date(plan.items[index], result, evaluation.options.as_of);
    return std::tuple(report::rank(result), -result.days_late, open ? due.days() : 0);
  };
  std::stable_sort(order.begin(), order.end(), [&](Index a, Index b) {
    const auto left = key(a);
    const auto right = key(b);
    if (left != right) return left < right;
    return text::compare_natural(plan.items[a].id, plan.items[b].id) < 0;
  });
  return order;
}

Document deadlines_document(const Subject& subject, const DeadlineOptions& options,
                            Language language) {
  const report::View view(subject, language);
  Document document;
  report::add_head(document, view);
  document.blocks.push_back(report::paragraph(
      report::count_by_status(language, view.evaluation.by_status), Tone::strong));
  const std::vector<Index> order = deadline_order(subject, options);
  if (order.size() < view.plan.strategies.size())
    document.blocks.push_back(report::paragraph(
        view.say(Msg::count_listed, order.size(), view.plan.strategies.size()), Tone::muted));
  Table table = report::deadline_table(view);
  for (Index index : order) table.rows.push_back(report::deadline_row(view, index));
  report::add_table(document, view, std::move(table));
  // Filters choose strategies; a whole is always made of all of its own.
  if (order.size() == view.plan.strategies.size()) report::add_forecasts(document, view);
  return document;
}

Data deadlines_data(const Subject& subject, const DeadlineOptions& options) {
  const Plan& plan = subject.project->plan;
  report::Object object = report::head_data(plan, *subject.evaluation);
  Data::List items;
  for (Index index : deadline_order(subject, options))
    items.push_back(report::item_data(plan, *subject.evaluation, index));
  object.emplace_back("items", std::move(items));
  Data::List groups;
  for (std::size_t i = 0; i < plan.items.size(); ++i)
    if (plan.items[i].kind == ItemKind::component || plan.items[i].kind == ItemKind::objective)
      groups.push_back(report::item_data(plan, *subject.evaluation, static_cast<Index>(i)));
  object.emplace_back("groups", std::move(groups));
  report::add_tail(object, plan, *subject.evaluation);
  return object;
}

Sheet deadlines_sheet(const Subject& subject, const DeadlineOptions& options) {
  report::Tidy tidy;
  tidy.plan(subject);
  for (Index index : deadline_order(subject, options)) tidy.item_rows(index);
  return tidy.take();
}

}  // namespace peq
