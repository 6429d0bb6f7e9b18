#include "plans.hpp"

#include <algorithm>

#include "app.hpp"
#include "assumptions.hpp"
#include "peq/evaluate.hpp"
#include "peq/messages.hpp"
#include "peq/render.hpp"

namespace peq::cli {

namespace {

/// The command that shows the findings of the same files.
std::string check_command_line(const Settings& settings, const std::string& path) {
  std::string line = "peq check " + path;
  for (const std::string& progress : settings.progress) line += " --progress " + progress;
  return line;
}

void check_ids(const std::vector<std::string>& ids, const std::vector<std::string_view>& known,
               Msg message, Complaints& complaints) {
  for (const std::string& id : ids)
    if (std::find(known.begin(), known.end(), id) == known.end())
      complaints.push_back(with_suggestion(Text(message, id), id, known));
}

}  // namespace

std::string plan_path(const Arguments& arguments) {
  return arguments.positional.empty() ? "." : arguments.positional.front();
}

void tell_findings(const FindingsReport& report, const Settings& settings, const std::string& path,
                   Io& io) {
  io.err << render_findings_text(report, settings.language, settings.err_style);
  if (!report.findings.empty()) io.err << '\n';
  for (const std::string& failure : report.failures) tell(io, failure);
  if (report.failures.empty() || report.errors > 0)
    tell(io, say(settings.language,
                 Text(Msg::cli_plan_not_valid, path, findings_summary(report, settings.language))));
}

Opened open_plan(const Settings& settings, const std::string& path, Io& io) {
  auto plan = std::make_unique<EvaluatedPlan>();
  LoadOptions options;
  options.progress = settings.progress;
  plan->loaded = load(io.files, path, options);
  const Project* project = plan->loaded.project();
  if (project == nullptr) {
    plan->loaded.findings.sort();
    tell_findings(findings_report(plan->loaded, settings.language), settings, path, io);
    return exit_input;
  }
  if (!settings.assume.empty()) {
    const Complaints complaints = assume_all(settings, plan->loaded.partial);
    if (!complaints.empty())
      return wrong_usage(io, settings.language, complaints, settings.command);
  }
  const Findings remaining = remaining_findings(io.files, path, plan->loaded);
  if (const std::size_t warnings = remaining.count(Severity::warning); warnings > 0)
    tell(io, say(settings.language,
                 Text(Msg::cli_has_warnings, warnings, check_command_line(settings, path))));
  plan->evaluation = evaluate(project->plan, project->entries, {settings.as_of, settings.known_by});
  return Opened(std::move(plan));
}

void check_units(const Plan& plan, const std::vector<std::string>& ids, Complaints& complaints) {
  std::vector<std::string_view> known;
  for (const Unit& unit : plan.units) known.push_back(unit.id);
  check_ids(ids, known, Msg::cli_unknown_unit, complaints);
}

void check_components(const Plan& plan, const std::vector<std::string>& ids,
                      Complaints& complaints) {
  std::vector<std::string_view> known;
  for (Index component : plan.components) known.push_back(plan.items[component].id);
  check_ids(ids, known, Msg::cli_unknown_component, complaints);
}

std::vector<Status> read_statuses(const std::vector<std::string>& names) {
  std::vector<Status> statuses;
  for (const std::string& name : names)
    if (const auto status = parse_status(name)) statuses.push_back(*status);
  return statuses;
}

}  // namespace peq::cli
