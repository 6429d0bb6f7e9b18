// peq evaluate: what the plan's own indicators score.
#include <algorithm>

#include "app.hpp"
#include "commands.hpp"
#include "options.hpp"
#include "output.hpp"
#include "peq/figure.hpp"
#include "peq/render.hpp"
#include "plans.hpp"
#include "values.hpp"

namespace peq::cli {

namespace {

constexpr Option options[] = {
    {"fail-under", 0, Msg::value_number, Msg::help_fail_under},
    {"robust", 0, {}, Msg::help_robust, false, {}, true},
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
    {"peq evaluate plans/san-miguel --as-of 2023", Msg::example_evaluate},
    {"peq evaluate --fail-under 70", Msg::example_evaluate_gate},
    {"peq evaluate --robust", Msg::example_evaluate_robust},
    {"peq evaluate plans/* --format csv -o 2023.csv", Msg::example_evaluate_several},
};

/// Compares the average as it is shown, so that nobody reads that 90.0 is under 90.
int judge(const Subject& subject, const Settings& settings, double threshold,
          const std::string& written, Io& io) {
  const Plan& plan = subject.project->plan;
  const Figure& average = subject.evaluation->official[MacroId::average].figure;
  if (!average.has_number()) {
    tell(io,
         say(settings.language, Text(Msg::cli_evaluate_gate_no_average, plan.id,
                                     why_no_number(subject, MacroId::average, settings.language))));
    return exit_findings;
  }
  const int decimals = plan.evaluation.decimals;
  if (round_half_up(average.number(), decimals) + rounding_guard >= threshold) return exit_done;
  tell(io, say(settings.language, Text(Msg::cli_evaluate_gate, plan.id,
                                       format_fixed(average.number(), decimals), written)));
  return exit_findings;
}

std::string answer_in(const Settings& settings, std::span<const Subject> subjects) {
  if (settings.format == "json") return render_json(evaluate_data(subjects, settings.language));
  if (settings.format == "csv") return render_csv(evaluate_sheet(subjects));
  return render_text(evaluate_document(subjects, settings.language), settings.out_style);
}

int run(const Settings& settings, const Arguments& arguments, Io& io) {
  const std::string* written = arguments.find("fail-under");
  const auto threshold = written ? parse_threshold(*written) : std::nullopt;
  if (written != nullptr && !threshold)
    return wrong_usage(io, settings.language, {Text(Msg::cli_bad_threshold, *written)},
                       settings.command);
  std::vector<std::string> paths = arguments.positional;
  if (paths.empty()) paths.emplace_back(".");
  std::vector<Opened> plans;
  int failure = exit_done;
  for (const std::string& path : paths) {
    plans.push_back(open_plan(settings, path, io));
    failure = std::max(failure, plans.back().exit_code());
  }
  // Half a comparison would pass for a whole one.
  if (failure != exit_done) return failure;
  std::vector<Subject> subjects;
  subjects.reserve(plans.size());
  for (const auto& plan : plans) subjects.push_back(plan->subject());
  std::vector<Robustness> robust;
  robust.reserve(subjects.size());
  if (arguments.has("robust"))
    for (Subject& subject : subjects) {
      robust.push_back(
          robustness(subject.project->plan, subject.project->entries, subject.evaluation->options));
      subject.robustness = &robust.back();
    }
  int verdict = exit_done;
  if (threshold)
    for (const Subject& subject : subjects)
      verdict = std::max(verdict, judge(subject, settings, *threshold, *written, io));
  return deliver(settings, io, answer_in(settings, subjects), verdict);
}

}  // namespace

constexpr Command evaluate_command{
    "evaluate", Msg::summary_evaluate, {"PLAN", Msg::help_plans, true}, options, examples, run};

}  // namespace peq::cli
