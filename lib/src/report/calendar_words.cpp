// Events in words, as a calendar program shows them: a line, and what is known on the day asked
// about.
#include "base/utf8.hpp"
#include "peq/messages.hpp"
#include "report/calendar_parts.hpp"
#include "report/cells.hpp"
#include "report/words.hpp"

namespace peq {

namespace report {

namespace {

/// Cells of a title in a summary; the description has all of it.
constexpr std::size_t longest_title = 80;

bool is_work(const PlanEvent& event) {
  return event.kind == EventKind::deadline || event.kind == EventKind::occurrence;
}

/// `Progress report`: what it is, without its period.
std::string say_event(const View& view, const PlanEvent& event) {
  if (event.report == DueKind::progress) return view.say(Msg::event_report_progress);
  if (event.report == DueKind::value) return view.say(Msg::event_report_value);
  if (event.report == DueKind::rating) return view.say(Msg::event_report_rating);
  return say_category(view, event.kind);
}

/// `Occurrence E-1-1-1 (2022, overdue): …`
std::string say_summary(const View& view, const PlanEvent& event) {
  const std::string period = event.period ? event.period->to_string() : std::string();
  const std::string details = join({period, say_state(view, event)}, ", ");
  const std::string what = say_event(view, event) + " " + id_of(view.plan, event);
  return view.say(Msg::with_detail,
                  details.empty() ? what : view.say(Msg::in_brackets, what, details),
                  utf8::fit(title_of(view.plan, event), longest_title));
}

/// Of a deadline: how it stands, and which day it had at first.
void add_deadline_lines(std::vector<std::string>& lines, const View& view, const PlanEvent& event) {
  const ItemResult& result = view.result(event.target);
  lines.push_back(view.say(Msg::event_status, view.evaluation.options.as_of,
                           peq::say(view.language, result.status)));
  lines.push_back(view.say(Msg::event_advance, shown_percent(view, event.progress),
                           shown_percent(view, result.planned)));
  if (result.original_deadline != result.deadline)
    lines.push_back(view.say(Msg::event_original, result.original_deadline));
}

std::string say_units(const View& view, const PlanEvent& event) {
  std::vector<std::string> names;
  for (Index unit : event.units) names.push_back(view.plan.units[unit].name);
  return names.empty() ? view.say(Msg::due_nobody) : join(names, ", ");
}

std::string say_description(const View& view, const PlanEvent& event) {
  std::vector<std::string> lines = {title_of(view.plan, event)};
  if (event.kind == EventKind::deadline)
    add_deadline_lines(lines, view, event);
  else
    lines.push_back(view.say(Msg::event_window, event.window.first, event.window.last));
  if (event.kind == EventKind::occurrence)
    lines.push_back(view.say(Msg::event_progress_on, view.evaluation.options.as_of,
                             shown_percent(view, event.progress)));
  if (event.done_on)
    lines.push_back(
        view.say(is_work(event) ? Msg::event_done_on : Msg::event_held_on, *event.done_on));
  if (event.report)
    lines.push_back(view.say(Msg::with_detail, view.say(Msg::column_last_report),
                             event.last_report ? event.last_report->to_string()
                                               : view.say(Msg::due_no_report)));
  lines.push_back(view.say(Msg::with_detail, view.say(Msg::column_who), say_units(view, event)));
  lines.push_back(assumed_words(view));
  return join(lines, "\n");
}

std::string_view tag_of(Language language) {
  for (const auto& [one, tag] : all_languages)
    if (one == language) return tag;
  return {};
}

}  // namespace

const std::string& id_of(const Plan& plan, const PlanEvent& event) {
  return event.kind == EventKind::review ? plan.reviews[event.target].id
                                         : plan.items[event.target].id;
}

const std::string& title_of(const Plan& plan, const PlanEvent& event) {
  return event.kind == EventKind::review ? plan.reviews[event.target].name
                                         : title_of(plan.items[event.target]);
}

std::string say_category(const View& view, EventKind kind) {
  constexpr Msg names[] = {Msg::event_deadline, Msg::event_occurrence, Msg::event_review,
                           Msg::event_report};
  return view.say(names[static_cast<std::size_t>(kind)]);
}

std::string say_state(const View& view, const PlanEvent& event) {
  switch (event.state) {
  case EventState::open: return {};
  case EventState::overdue:
    return is_work(event) ? peq::say(view.language, Status::overdue)
                          : view.say(Msg::event_report_overdue);
  case EventState::done:
    if (!is_work(event)) return view.say(Msg::event_held);
    return peq::say(view.language,
                    event.done_on && *event.done_on > event.day ? Status::done_late : Status::done);
  case EventState::missed: return view.say(Msg::review_missed);
  case EventState::cancelled:
    return view.result(event.target).applicable ? view.say(Msg::event_out_of_force)
                                                : peq::say(view.language, Status::cancelled);
  }
  return {};
}

}  // namespace report

Calendar calendar(const Subject& subject, const Due& due, const CalendarOptions& options,
                  Language language) {
  const report::View view(subject, language);
  Calendar calendar;
  calendar.name = view.plan.title;
  calendar.description = report::join(
      {report::join(report::head_parts(view), " · "), report::assumed_words(view)}, "\n");
  calendar.language = report::tag_of(language);
  calendar.name_language = view.plan.language;
  calendar.as_of = view.evaluation.options.as_of;
  for (const PlanEvent& event : calendar_events(subject, due, options)) {
    Calendar::Event& to = calendar.events.emplace_back();
    to.uid = event.uid;
    to.day = event.day;
    to.summary = report::say_summary(view, event);
    to.description = report::say_description(view, event);
    to.category = report::say_category(view, event.kind);
    to.cancelled = event.state == EventState::cancelled;
    to.sequence = event.sequence;
    if (event.state == EventState::open) to.alarms = options.alarms;
  }
  return calendar;
}

}  // namespace peq
