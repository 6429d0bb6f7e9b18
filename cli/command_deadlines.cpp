// peq deadlines: every strategy against its deadline.
#include <algorithm>

#include "app.hpp"
#include "commands.hpp"
#include "options.hpp"
#include "output.hpp"
#include "peq/render.hpp"
#include "plans.hpp"
#include "values.hpp"

namespace peq::cli {

namespace {

constexpr std::string_view gates[] = {"overdue", "behind", "at_risk", "stale", "unreported"};

constexpr Option options[] = {
    {"within", 0, Msg::value_interval, Msg::help_within},
    unit_option,
    status_option,
    {"fail-on", 0, Msg::value_status, Msg::help_deadlines_fail_on, true, gates},
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
    {"peq deadlines --within 90d", Msg::example_deadlines_within},
    {"peq deadlines --unit planificacion --status overdue", Msg::example_deadlines_unit},
    {"peq deadlines --fail-on overdue,stale", Msg::example_deadlines_gate},
};

/// Whether a strategy is in the state that a gate names.
bool is_caught(const ItemResult& result, std::string_view gate) {
  if (gate == "stale") return result.flags.stale;
  if (gate == "unreported") return result.flags.unreported;
  return to_string(result.status) == gate;
}

/// Judges what is listed, and says which gates are not met.
int judge(const Subject& subject, const DeadlineOptions& wanted, const Settings& settings,
          const std::vector<std::string>& gates_wanted, Io& io) {
  int verdict = exit_done;
  for (const std::string& gate : gates_wanted) {
    const std::vector<Index> order = deadline_order(subject, wanted);
    const auto caught = std::count_if(order.begin(), order.end(), [&](Index item) {
      return is_caught(subject.evaluation->items[item], gate);
    });
    if (caught == 0) continue;
    tell(io, say(settings.language, Text(Msg::cli_deadlines_gate, gate, caught)));
    verdict = exit_findings;
  }
  return verdict;
}

int run(const Settings& settings, const Arguments& arguments, Io& io) {
  DeadlineOptions wanted;
  wanted.units = listed(arguments, "unit");
  wanted.statuses = read_statuses(listed(arguments, "status"));
  Complaints complaints;
  if (const std::string* within = arguments.find("within")) {
    wanted.within_days = parse_within(*within, settings.as_of);
    if (!wanted.within_days) complaints.emplace_back(Msg::cli_bad_within, *within);
  }
  if (!complaints.empty()) return wrong_usage(io, settings.language, complaints, settings.command);
  const auto plan = open_plan(settings, plan_path(arguments), io);
  if (!plan) return plan.exit_code();
  const Subject subject = plan->subject();
  check_units(subject.project->plan, wanted.units, complaints);
  if (!complaints.empty()) return wrong_usage(io, settings.language, complaints, settings.command);
  const int verdict = judge(subject, wanted, settings, listed(arguments, "fail-on"), io);
  if (settings.format == "json")
    return deliver(settings, io, render_json(deadlines_data(subject, wanted)), verdict);
  if (settings.format == "csv")
    return deliver(settings, io, render_csv(deadlines_sheet(subject, wanted)), verdict);
  const Document document = deadlines_document(subject, wanted, settings.language);
  return deliver(settings, io, render_text(document, settings.out_style), verdict);
}

}  // namespace

constexpr Command deadlines_command{
    "deadlines", Msg::summary_deadlines, plan_positional, options, examples, run};

}  // namespace peq::cli
