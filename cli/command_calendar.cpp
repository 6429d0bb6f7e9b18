// peq calendar: the plan's days as iCalendar.
#include <algorithm>

#include "app.hpp"
#include "commands.hpp"
#include "options.hpp"
#include "output.hpp"
#include "peq/calendar.hpp"
#include "peq/render.hpp"
#include "plans.hpp"
#include "values.hpp"

namespace peq::cli {

namespace {

constexpr std::string_view formats[] = {"ics", "text", "json"};
constexpr std::string_view kinds[] = {"deadline", "occurrence", "review", "report"};

constexpr Option options[] = {
    {"kind", 0, Msg::value_kind, Msg::help_event_kind, true, kinds},
    {"within", 0, Msg::value_interval, Msg::help_within},
    {"unit", 0, Msg::value_id, Msg::help_calendar_unit, true},
    {"all", 0, {}, Msg::help_calendar_all, false, {}, true},
    {"alarm", 0, Msg::value_interval, Msg::help_alarm, true},
    as_of_option,
    known_by_option,
    progress_option,
    assume_option,
    format_option(formats),
    output_option,
    language_option,
    color_option,
    width_option,
};

constexpr Example examples[] = {
    {"peq calendar -o plan.ics --alarm 30d,7d", Msg::example_calendar_file},
    {"peq calendar --unit planificacion --kind report --lang es", Msg::example_calendar_unit},
    {"peq calendar --within 90d --format text", Msg::example_calendar_list},
};

/// The earliest first, each once.
std::vector<int> read_alarms(const Arguments& arguments, Complaints& complaints) {
  std::vector<int> alarms;
  for (const std::string& written : listed(arguments, "alarm")) {
    if (const auto days = parse_days(written))
      alarms.push_back(*days);
    else
      complaints.emplace_back(Msg::cli_bad_alarm, written);
  }
  std::sort(alarms.rbegin(), alarms.rend());
  alarms.erase(std::unique(alarms.begin(), alarms.end()), alarms.end());
  return alarms;
}

CalendarOptions read_options(const Settings& settings, const Arguments& arguments,
                             Complaints& complaints) {
  CalendarOptions wanted;
  wanted.all = arguments.has("all");
  wanted.units = listed(arguments, "unit");
  wanted.alarms = read_alarms(arguments, complaints);
  for (const std::string& name : listed(arguments, "kind"))
    if (const auto kind = parse_event_kind(name)) wanted.kinds.push_back(*kind);
  if (const std::string* within = arguments.find("within")) {
    wanted.within_days = parse_within(*within, settings.as_of);
    if (!wanted.within_days) complaints.emplace_back(Msg::cli_bad_within, *within);
  }
  return wanted;
}

/// A file that programs may refuse, as it has nothing in it, is worth a word.
int deliver_calendar(const Settings& settings, const Calendar& calendar, Io& io) {
  if (calendar.events.empty()) tell(io, say(settings.language, Msg::cli_no_events));
  return deliver(settings, io, render_icalendar(calendar), exit_done);
}

int run(const Settings& settings, const Arguments& arguments, Io& io) {
  Complaints complaints;
  const CalendarOptions wanted = read_options(settings, arguments, complaints);
  if (!complaints.empty()) return wrong_usage(io, settings.language, complaints, settings.command);
  const auto plan = open_plan(settings, plan_path(arguments), io);
  if (!plan) return plan.exit_code();
  const Subject subject = plan->subject();
  check_units(subject.project->plan, wanted.units, complaints);
  if (!complaints.empty()) return wrong_usage(io, settings.language, complaints, settings.command);
  const Due due = peq::due(subject.project->plan, subject.project->entries, plan->evaluation);
  if (settings.format == "json")
    return deliver(settings, io, render_json(calendar_data(subject, due, wanted)), exit_done);
  if (settings.format == "ics")
    return deliver_calendar(settings, calendar(subject, due, wanted, settings.language), io);
  const Document document = calendar_document(subject, due, wanted, settings.language);
  return deliver(settings, io, render_text(document, settings.out_style), exit_done);
}

}  // namespace

constexpr Command calendar_command{
    "calendar", Msg::summary_calendar, plan_positional, options, examples, run};

}  // namespace peq::cli
