// Events for people, as a list by day, and for scripts.
#include <algorithm>

#include "peq/messages.hpp"
#include "report/calendar_parts.hpp"
#include "report/cells.hpp"
#include "report/pieces.hpp"
#include "report/words.hpp"

namespace peq {

namespace report {

namespace {

/// `71 deadlines · 6 occurrences · 12 overdue`.
std::string say_counts(const View& view, const std::vector<PlanEvent>& events) {
  constexpr Msg names[] = {Msg::count_deadlines, Msg::count_occurrences, Msg::count_reviews,
                           Msg::count_reports};
  const auto count = [&](auto holds) { return std::count_if(events.begin(), events.end(), holds); };
  std::vector<std::string> parts;
  for (std::size_t i = 0; i < event_kind_count; ++i) {
    const auto of_kind =
        count([&](const PlanEvent& event) { return event.kind == static_cast<EventKind>(i); });
    if (of_kind > 0) parts.push_back(view.say(names[i], of_kind));
  }
  const auto overdue =
      count([](const PlanEvent& event) { return event.state == EventState::overdue; });
  if (overdue > 0) parts.push_back(view.say(Msg::count_overdue_events, overdue));
  return side_by_side(parts);
}

std::string say_alarms(const View& view, const std::vector<int>& alarms) {
  std::vector<std::string> days;
  days.reserve(alarms.size());
  for (int one : alarms) days.push_back(std::to_string(one));
  return view.say(Msg::event_alarms, enumerate(view.language, days), alarms.back());
}

Cell days_cell(const View& view, const PlanEvent& event) {
  const int left = event.day - view.evaluation.options.as_of;
  if (event.state == EventState::overdue) return {view.say(Msg::days_late, -left), Tone::bad};
  if (event.state != EventState::open) return {};
  if (left == 0) return {view.say(Msg::days_today), Tone::warning};
  return {view.say(Msg::days_left, left)};
}

Tone tone_of(EventState state) {
  switch (state) {
  case EventState::done: return Tone::good;
  case EventState::overdue:
  case EventState::missed: return Tone::bad;
  case EventState::cancelled: return Tone::muted;
  case EventState::open: break;
  }
  return Tone::plain;
}

Row event_row(const View& view, const PlanEvent& event) {
  const std::string period = event.period ? event.period->to_string() : std::string();
  std::vector<std::string> names;
  for (Index unit : event.units) names.push_back(view.plan.units[unit].name);
  // That a row is overdue stands in the column of days.
  const bool told = event.state == EventState::overdue;
  Row row;
  row.cells = {date_cell(event.day),
               days_cell(view, event),
               {join({say_category(view, event.kind), period}, " ")},
               {id_of(view.plan, event)},
               {title_of(view.plan, event)},
               {told ? std::string() : say_state(view, event), tone_of(event.state)},
               names.empty() ? Cell{view.say(Msg::due_nobody), Tone::warning}
                             : Cell{join(names, ", ")}};
  return row;
}

Table event_table(const View& view) {
  Table table;
  table.columns = {{view.say(Msg::column_date)},
                   {view.say(Msg::column_days), Align::right},
                   {view.say(Msg::column_event), Align::left, false, 1, true},
                   {view.say(Msg::column_id)},
                   {view.say(Msg::column_text), Align::left, true},
                   {view.say(Msg::column_status), Align::left, false, 2, true},
                   {view.say(Msg::column_who), Align::left, false, 3, true}};
  return table;
}

Data event_data(const View& view, const CalendarOptions& options, const PlanEvent& event) {
  const Plan& plan = view.plan;
  const bool is_work = event.kind == EventKind::deadline || event.kind == EventKind::occurrence;
  Data::List units;
  for (Index unit : event.units) units.emplace_back(plan.units[unit].id);
  Data::List alarms;
  if (event.state == EventState::open)
    for (int days : options.alarms) alarms.emplace_back(days);
  return Object{{"uid", event.uid},
                {"kind", to_string(event.kind)},
                {"report", event.report ? Data(to_string(*event.report)) : Data(nullptr)},
                {"id", id_of(plan, event)},
                {"title", title_of(plan, event)},
                {"date", date_data(event.day)},
                {"state", to_string(event.state)},
                {"status", is_work ? Data(to_string(view.result(event.target).status)) : nullptr},
                {"period", event.period ? Data(event.period->to_string()) : Data(nullptr)},
                {"window", Object{{"start", date_data(event.window.first)},
                                  {"end", date_data(event.window.last)}}},
                {"progress", figure_data(event.progress, view.decimals())},
                {"done_on", date_data(event.done_on)},
                {"last_report", date_data(event.last_report)},
                {"units", std::move(units)},
                {"sequence", event.sequence},
                {"alarms", std::move(alarms)}};
}

}  // namespace

}  // namespace report

Document calendar_document(const Subject& subject, const Due& due, const CalendarOptions& options,
                           Language language) {
  const report::View view(subject, language);
  const std::vector<PlanEvent> events = calendar_events(subject, due, options);
  Document document;
  report::add_head(document, view);
  if (!events.empty())
    document.blocks.push_back(report::paragraph(report::say_counts(view, events), Tone::strong));
  if (!options.alarms.empty())
    document.blocks.push_back(
        report::paragraph(report::say_alarms(view, options.alarms), Tone::muted));
  Table table = report::event_table(view);
  for (const PlanEvent& event : events) table.rows.push_back(report::event_row(view, event));
  report::add_table(document, view, std::move(table));
  return document;
}

Data calendar_data(const Subject& subject, const Due& due, const CalendarOptions& options) {
  const report::View view(subject, Language::en);  // no word of it comes in
  report::Object object = report::head_data(view.plan, view.evaluation);
  Data::List events;
  for (const PlanEvent& event : calendar_events(subject, due, options))
    events.push_back(report::event_data(view, options, event));
  object.emplace_back("events", std::move(events));
  report::add_tail(object, view.plan, view.evaluation);
  return object;
}

}  // namespace peq
