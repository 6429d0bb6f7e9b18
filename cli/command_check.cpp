// peq check: everything to be said about the files.
#include "app.hpp"
#include "commands.hpp"
#include "options.hpp"
#include "output.hpp"
#include "peq/check.hpp"
#include "peq/render.hpp"
#include "peq/report.hpp"

namespace peq::cli {

namespace {

constexpr std::string_view formats[] = {"text", "concise", "json"};
constexpr std::string_view severities[] = {"error", "warning", "note"};

constexpr Option options[] = {
    {"fail-on", 0, Msg::value_severity, Msg::help_check_fail_on, false, severities},
    as_of_option,
    progress_option,
    format_option(formats),
    output_option,
    language_option,
    color_option,
    width_option,
};

constexpr Example examples[] = {
    {"peq check", Msg::example_check_here},
    {"peq check plans --fail-on warning", Msg::example_check_warnings},
    {"peq check plans --format json -o findings.json", Msg::example_check_json},
};

std::string answer_in(const Settings& settings, const FindingsReport& report) {
  if (settings.format == "json") return render_json(findings_data(report));
  if (settings.format == "concise") return render_findings_concise(report, settings.language);
  return render_findings_text(report, settings.language, settings.out_style);
}

/// Whether something as bad as the threshold was found.
bool fails(const FindingsReport& report, const Arguments& arguments) {
  const std::string* threshold = arguments.find("fail-on");
  if (report.errors > 0) return true;
  if (threshold == nullptr || *threshold == "error") return false;
  return report.warnings > 0 || (*threshold == "note" && report.notes > 0);
}

int run(const Settings& settings, const Arguments& arguments, Io& io) {
  LoadOptions load_options;
  load_options.progress = settings.progress;
  load_options.today = settings.as_of;
  std::vector<std::string> paths = arguments.positional;
  if (paths.empty()) paths.emplace_back(".");
  const std::vector<Checked> checked = check_paths(io.files, paths, load_options);
  const FindingsReport report = findings_report(checked, settings.language);
  for (const std::string& failure : report.failures) tell(io, failure);
  const int verdict = !report.failures.empty()   ? exit_input
                      : fails(report, arguments) ? exit_findings
                                                 : exit_done;
  const int code = deliver(settings, io, answer_in(settings, report), verdict);
  if (code == verdict) tell(io, findings_summary(report, settings.language));
  return code;
}

}  // namespace

constexpr Command check_command{"check", Msg::summary_check, {"PATH", Msg::help_paths, true},
                                options, examples,           run};

}  // namespace peq::cli
