// peq check: everything to be said about the files.
#include <algorithm>

#include "app.hpp"
#include "commands.hpp"
#include "options.hpp"
#include "output.hpp"
#include "peq/check.hpp"
#include "peq/render.hpp"
#include "peq/report.hpp"
#include "repairs.hpp"

namespace peq::cli {

namespace {

constexpr std::string_view formats[] = {"text",   "concise", "json", "github",
                                        "gitlab", "sarif",   "junit"};
constexpr std::string_view severities[] = {"error", "warning", "note"};

constexpr Option options[] = {
    {"fail-on", 0, Msg::value_severity, Msg::help_check_fail_on, false, severities},
    {"fix", 0, {}, Msg::help_fix, false, {}, true},
    {"diff", 0, {}, Msg::help_diff, false, {}, true},
    {"baseline", 0, Msg::value_file, Msg::help_baseline},
    {"write-baseline", 0, Msg::value_file, Msg::help_write_baseline},
    {"max-findings", 0, Msg::value_number, Msg::help_max_findings},
    {"config", 0, Msg::value_file, Msg::help_config},
    {"no-config", 0, {}, Msg::help_no_config, false, {}, true},
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
    {"peq check plans --diff", Msg::example_check_diff},
    {"peq check plans --format sarif -o peq.sarif", Msg::example_check_sarif},
};

std::string answer_in(const Settings& settings, const FindingsReport& report) {
  const Language language = settings.language;
  if (settings.format == "json") return render_json(findings_data(report));
  if (settings.format == "concise") return render_findings_concise(report, language);
  if (settings.format == "github") return render_findings_github(report);
  if (settings.format == "gitlab") return render_findings_gitlab(report);
  if (settings.format == "sarif") return render_findings_sarif(report, language, PEQ_VERSION);
  if (settings.format == "junit") return render_findings_junit(report, language);
  return render_findings_text(report, language, settings.out_style);
}

/// What the arguments say, once they are known to be right.
struct Wishes {
  CheckOptions options;
  std::optional<Severity> fail_on;
  std::vector<std::string> paths;
  std::size_t most = 0;  ///< findings shown; 0: all
};

constexpr std::size_t usual_most = 1000;

Wishes read_wishes(const Settings& settings, const Arguments& arguments, Complaints& complaints) {
  Wishes wishes;
  wishes.options.load.progress = settings.progress;
  wishes.options.load.today = settings.as_of;
  wishes.options.use_settings = !arguments.has("no-config");
  if (const std::string* file = arguments.find("config")) wishes.options.settings = *file;
  if (const std::string* name = arguments.find("fail-on"))
    wishes.fail_on = static_cast<Severity>(
        std::find(std::begin(severities), std::end(severities), *name) - std::begin(severities));
  wishes.paths = arguments.positional;
  if (wishes.paths.empty()) wishes.paths.emplace_back(".");
  // Programs want everything.
  const bool for_people = settings.format == "text" || settings.format == "concise";
  wishes.most = for_people ? usual_most : 0;
  if (const std::string* most = arguments.find("max-findings")) {
    const auto number = parse_whole(*most);
    if (!number) complaints.emplace_back(Msg::cli_bad_count, "--max-findings", *most);
    wishes.most = static_cast<std::size_t>(number.value_or(0));
  }
  const auto exclude = [&](const char* a, const char* b) {
    if (arguments.has(a) && arguments.has(b))
      complaints.emplace_back(Msg::cli_not_together, "--" + std::string(a), "--" + std::string(b));
  };
  exclude("fix", "diff");
  exclude("config", "no-config");
  exclude("baseline", "write-baseline");
  exclude("fix", "write-baseline");
  exclude("diff", "write-baseline");
  return wishes;
}

void tell_all(Io& io, const FindingsReport& report) {
  for (const std::string& failure : report.failures) tell(io, failure);
}

int verdict_on(const FindingsReport& report) {
  if (!report.failures.empty()) return exit_input;
  const bool fails = std::any_of(report.findings.begin(), report.findings.end(),
                                 [](const ShownFinding& finding) { return finding.fails; });
  return fails ? exit_findings : exit_done;
}

int write_known(const Settings& settings, const std::string& path, const FindingsReport& report,
                Io& io) {
  tell_all(io, report);
  if (const auto error = io.write_file(path, write_baseline(baseline_of(report)))) {
    tell(io, describe(*error, settings.language));
    return exit_input;
  }
  tell(io, say(settings.language, Text(Msg::cli_baseline_written, report.findings.size(), path)));
  return report.failures.empty() ? exit_done : exit_input;
}

int run(const Settings& settings, const Arguments& arguments, Io& io) {
  Complaints complaints;
  const Wishes wishes = read_wishes(settings, arguments, complaints);
  if (!complaints.empty()) return wrong_usage(io, settings.language, complaints, settings.command);
  const auto check = [&](const Files& files) {
    FindingsReport report =
        check_report(files, wishes.paths, wishes.options, settings.language, wishes.fail_on);
    if (const std::string* path = arguments.find("baseline")) {
      Checked problems;
      leave_out_known(report, read_baseline(io.files, *path, problems));
      append(report, findings_report(problems, settings.language, wishes.fail_on));
    }
    return report;
  };
  FindingsReport report = check(io.files);
  if (const std::string* path = arguments.find("write-baseline"))
    return write_known(settings, *path, report, io);
  if (arguments.has("diff")) {
    const int verdict = verdict_on(report);
    tell_all(io, report);
    const int code = deliver(settings, io, show_repairs(report, check, io), verdict);
    if (code == verdict) tell(io, findings_summary(report, settings.language));
    return code;
  }
  if (arguments.has("fix")) {
    const bool made = make_repairs(report, check, settings.language, io);
    if (!made) return exit_input;
  }
  tell_all(io, report);
  const int verdict = verdict_on(report);
  std::size_t hidden = 0;
  if (wishes.most > 0 && report.findings.size() > wishes.most) {
    hidden = report.findings.size() - wishes.most;
    report.findings.erase(report.findings.begin() + static_cast<std::ptrdiff_t>(wishes.most),
                          report.findings.end());
  }
  const int code = deliver(settings, io, answer_in(settings, report), verdict);
  if (code != verdict) return code;
  if (hidden > 0) tell(io, say(settings.language, Text(Msg::cli_more_findings, hidden)));
  tell(io, findings_summary(report, settings.language));
  return code;
}

}  // namespace

constexpr Command check_command{"check", Msg::summary_check, {"PATH", Msg::help_paths, true},
                                options, examples,           run};

}  // namespace peq::cli
