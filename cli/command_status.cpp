// peq status: how far everything is.
#include "app.hpp"
#include "commands.hpp"
#include "options.hpp"
#include "output.hpp"
#include "peq/render.hpp"
#include "plans.hpp"

namespace peq::cli {

namespace {

constexpr std::string_view groups[] = {"component", "unit"};
constexpr std::string_view depths[] = {"1", "2", "3", "4"};

constexpr Option options[] = {
    {"by", 0, Msg::value_group, Msg::help_status_by, false, groups},
    {"depth", 0, Msg::value_number, Msg::help_status_depth, false, depths},
    {"component", 0, Msg::value_id, Msg::help_component, true},
    unit_option,
    status_option,
    {"forecast", 0, {}, Msg::help_status_forecast, false, {}, true},
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
    {"peq status --as-of 2023", Msg::example_status_year},
    {"peq status --depth 2", Msg::example_status_depth},
    {"peq status --by unit --status overdue,behind", Msg::example_status_unit},
};

StatusOptions read_options(const Arguments& arguments) {
  StatusOptions wanted;
  if (const std::string* by = arguments.find("by"))
    wanted.by = *by == "unit" ? GroupBy::unit : GroupBy::component;
  if (const std::string* depth = arguments.find("depth")) wanted.depth = depth->front() - '0';
  wanted.components = listed(arguments, "component");
  wanted.units = listed(arguments, "unit");
  wanted.statuses = read_statuses(listed(arguments, "status"));
  wanted.forecast = arguments.has("forecast");
  return wanted;
}

int run(const Settings& settings, const Arguments& arguments, Io& io) {
  const auto plan = open_plan(settings, plan_path(arguments), io);
  if (!plan) return plan.exit_code();
  const Subject subject = plan->subject();
  const StatusOptions wanted = read_options(arguments);
  Complaints complaints;
  check_components(subject.project->plan, wanted.components, complaints);
  check_units(subject.project->plan, wanted.units, complaints);
  if (!complaints.empty()) return wrong_usage(io, settings.language, complaints, settings.command);
  if (settings.format == "json")
    return deliver(settings, io, render_json(status_data(subject, wanted)), exit_done);
  if (settings.format == "csv")
    return deliver(settings, io, render_csv(status_sheet(subject, wanted)), exit_done);
  const Document document = status_document(subject, wanted, settings.language);
  return deliver(settings, io, render_text(document, settings.out_style), exit_done);
}

}  // namespace

constexpr Command status_command{"status", Msg::summary_status, plan_positional, options, examples,
                                 run};

}  // namespace peq::cli
