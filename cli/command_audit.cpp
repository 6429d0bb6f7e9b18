// peq audit: how good the data are.
#include "app.hpp"
#include "commands.hpp"
#include "options.hpp"
#include "output.hpp"
#include "peq/audit_report.hpp"
#include "peq/render.hpp"
#include "plans.hpp"
#include "values.hpp"

namespace peq::cli {

namespace {

constexpr Option options[] = {
    {"all", 0, {}, Msg::help_audit_all, false, {}, true},
    {"fail-under", 0, Msg::value_number, Msg::help_audit_fail_under},
    as_of_option,
    known_by_option,
    progress_option,
    format_option(report_formats),
    output_option,
    language_option,
    color_option,
    width_option,
};

constexpr Example examples[] = {
    {"peq audit plans/san-miguel --as-of 2023", Msg::example_audit_year},
    {"peq audit --all --lang es", Msg::example_audit_all},
    {"peq audit --fail-under 80", Msg::example_audit_gate},
};

/// Compares the figure as it is shown, so that nobody reads that 90.0 is under 90.
int judge(const Plan& plan, const Audit& audit, const Settings& settings, double threshold,
          const std::string& written, Io& io) {
  if (!audit.overall.has_number()) {
    tell(io, say(settings.language, Text(Msg::cli_audit_gate_none, plan.id,
                                         why_no_overall(audit, settings.language))));
    return exit_findings;
  }
  const int decimals = plan.evaluation.decimals;
  const double shown = round_half_up(audit.overall.number(), decimals);
  if (shown + rounding_guard >= threshold) return exit_done;
  tell(io, say(settings.language,
               Text(Msg::cli_audit_gate, plan.id, format_fixed(shown, decimals), written)));
  return exit_findings;
}

int run(const Settings& settings, const Arguments& arguments, Io& io) {
  const std::string* written = arguments.find("fail-under");
  const auto threshold = written ? parse_threshold(*written) : std::nullopt;
  if (written != nullptr && !threshold)
    return wrong_usage(io, settings.language, {Text(Msg::cli_bad_threshold, *written)},
                       settings.command);
  const auto plan = open_plan(settings, plan_path(arguments), io);
  if (!plan) return plan.exit_code();
  const Subject subject = plan->subject();
  const Audit audit = audit_of(plan->loaded, plan->evaluation);
  const int verdict = threshold
                          ? judge(subject.project->plan, audit, settings, *threshold, *written, io)
                          : exit_done;
  if (settings.format == "json")
    return deliver(settings, io, render_json(audit_data(subject, audit, settings.language)),
                   verdict);
  if (settings.format == "csv")
    return deliver(settings, io, render_csv(audit_sheet(subject, audit)), verdict);
  const Document document = audit_document(subject, audit, arguments.has("all"), settings.language);
  return deliver(settings, io, render_text(document, settings.out_style), verdict);
}

}  // namespace

constexpr Command audit_command{"audit", Msg::summary_audit, plan_positional,
                                options, examples,           run};

}  // namespace peq::cli
