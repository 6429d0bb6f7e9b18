// peq due: who has to report what, and by when.
#include <algorithm>

#include "app.hpp"
#include "commands.hpp"
#include "options.hpp"
#include "output.hpp"
#include "peq/due_report.hpp"
#include "peq/render.hpp"
#include "plans.hpp"
#include "values.hpp"

namespace peq::cli {

namespace {

constexpr std::string_view groups[] = {"date", "unit"};
constexpr std::string_view gates[] = {"overdue"};

constexpr Option options[] = {
    {"by", 0, Msg::value_group, Msg::help_due_by, false, groups},
    {"within", 0, Msg::value_interval, Msg::help_within},
    {"unit", 0, Msg::value_id, Msg::help_due_unit, true},
    {"fail-on", 0, Msg::value_status, Msg::help_due_fail_on, true, gates},
    as_of_option,
    known_by_option,
    progress_option,
    assume_option,
    format_option(report_formats),
    output_option,
    language_option,
    color_option,
    width_option,
};

constexpr Example examples[] = {
    {"peq due --within 30d", Msg::example_due_within},
    {"peq due --by unit --lang es", Msg::example_due_unit},
    {"peq due --fail-on overdue", Msg::example_due_gate},
};

/// Judges what is listed, and says so where a gate is not met.
int judge(const Subject& subject, const Due& due, const DueOptions& wanted,
          const Settings& settings, Io& io) {
  const auto reports = listed_reports(subject, due, wanted);
  const auto late = std::count_if(reports.begin(), reports.end(), [&](const DueReport& report) {
    return due.days_left(report) < 0;
  });
  if (late == 0) return exit_done;
  tell(io, say(settings.language, Text(Msg::cli_due_gate, gates[0], late)));
  return exit_findings;
}

int run(const Settings& settings, const Arguments& arguments, Io& io) {
  DueOptions wanted;
  wanted.units = listed(arguments, "unit");
  if (const std::string* by = arguments.find("by")) wanted.by_unit = *by == "unit";
  if (const std::string* within = arguments.find("within")) {
    wanted.within_days = parse_within(*within, settings.as_of);
    if (!wanted.within_days)
      return wrong_usage(io, settings.language, {Text(Msg::cli_bad_within, *within)},
                         settings.command);
  }
  const auto plan = open_plan(settings, plan_path(arguments), io);
  if (!plan) return plan.exit_code();
  const Subject subject = plan->subject();
  Complaints complaints;
  check_units(subject.project->plan, wanted.units, complaints);
  if (!complaints.empty()) return wrong_usage(io, settings.language, complaints, settings.command);
  const Due due = peq::due(subject.project->plan, subject.project->entries, plan->evaluation);
  const int verdict =
      arguments.all("fail-on").empty() ? exit_done : judge(subject, due, wanted, settings, io);
  if (settings.format == "json")
    return deliver(settings, io, render_json(due_data(subject, due, wanted)), verdict);
  if (settings.format == "csv")
    return deliver(settings, io, render_csv(due_sheet(subject, due, wanted)), verdict);
  const Document document = due_document(subject, due, wanted, settings.language);
  return deliver(settings, io, render_text(document, settings.out_style), verdict);
}

}  // namespace

constexpr Command due_command{"due", Msg::summary_due, plan_positional, options, examples, run};

}  // namespace peq::cli
