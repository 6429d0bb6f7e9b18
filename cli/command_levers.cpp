// peq levers: what would raise the average most, and what pace a wanted one needs.
#include <algorithm>

#include "app.hpp"
#include "commands.hpp"
#include "options.hpp"
#include "output.hpp"
#include "peq/figure.hpp"
#include "peq/levers.hpp"
#include "peq/render.hpp"
#include "plans.hpp"

namespace peq::cli {

namespace {

constexpr Option options[] = {
    {"reach", 0, Msg::value_target, Msg::help_reach},
    {"by", 0, Msg::value_date, Msg::help_by},
    unit_option,
    {"all", 0, {}, Msg::help_levers_all, false, {}, true},
    {"limit", 0, Msg::value_number, Msg::help_levers_limit},
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
    {"peq levers --as-of 2023", Msg::example_levers},
    {"peq levers --unit obras --all", Msg::example_levers_unit},
    {"peq levers --reach \"Muy bueno\" --by 2026-06-30", Msg::example_levers_reach},
};

/// What is asked for, as far as it can be read without the plan.
struct Wanted {
  LeverOptions options;
  const std::string* reach = nullptr;
  std::optional<Date> by;
};

Wanted read_wanted(const Arguments& arguments, Complaints& complaints) {
  Wanted wanted;
  wanted.options.units = listed(arguments, "unit");
  wanted.reach = arguments.find("reach");
  const std::string* limit = arguments.find("limit");
  if (arguments.has("all")) {
    wanted.options.limit.reset();
    if (limit != nullptr) complaints.emplace_back(Msg::cli_not_together, "--all", "--limit");
  } else if (limit != nullptr) {
    const auto count = parse_whole(*limit);
    if (!count || *count < 1)
      complaints.emplace_back(Msg::cli_bad_limit, *limit);
    else
      wanted.options.limit = static_cast<std::size_t>(*count);
  }
  if (const std::string* by = arguments.find("by")) {
    wanted.by = parse_day_or_period(*by);
    if (!wanted.by) complaints.emplace_back(Msg::cli_bad_day, "--by", *by);
    if (wanted.reach == nullptr) complaints.emplace_back(Msg::cli_only_with, "--by", "--reach");
  }
  return wanted;
}

/// The average that a band begins with, or the number itself.
std::optional<double> read_target(const Plan& plan, const std::string& written,
                                  Complaints& complaints) {
  const auto& bands = plan.evaluation.bands;
  const Index band = find_band(plan, written);
  const auto number = band == no_index ? parse_decimal(written) : bands[band].from.value;
  if (number && *number > 0) return number;
  if (number) {
    complaints.emplace_back(Msg::cli_reach_not_positive, written);
  } else if (bands.empty()) {
    complaints.emplace_back(Msg::cli_no_bands, written);
  } else {
    std::vector<std::string_view> names;
    names.reserve(bands.size());
    for (const Band& one : bands) names.push_back(one.name);
    complaints.push_back(
        with_suggestion(Text(Msg::cli_unknown_band, written, list_of(names)), written, names));
  }
  return std::nullopt;
}

/// The day by which it is to be reached: inside the plan and after the day asked about.
Date read_by(const Plan& plan, const std::optional<Date>& by, Date as_of, Complaints& complaints) {
  if (!by) {
    if (plan.period.last <= as_of)
      complaints.emplace_back(Msg::cli_plan_over, plan.period.last, as_of, "--as-of");
    return plan.period.last;
  }
  if (*by <= as_of)
    complaints.emplace_back(Msg::cli_by_not_after, *by, as_of);
  else if (!plan.period.contains(*by))
    complaints.emplace_back(Msg::cli_by_outside, *by, plan.period.first, plan.period.last);
  return *by;
}

std::string levers_answer(const Settings& settings, const Subject& subject,
                          const LeverOptions& wanted) {
  const Levers found =
      levers(subject.project->plan, subject.project->entries, subject.evaluation->options);
  if (settings.format == "json") return render_json(levers_data(subject, found, wanted));
  if (settings.format == "csv") return render_csv(levers_sheet(subject, found, wanted));
  return render_text(levers_document(subject, found, wanted, settings.language),
                     settings.out_style);
}

std::string reach_answer(const Settings& settings, const Subject& subject,
                         const LeverOptions& wanted, double target, Date by) {
  const Reach found = reach(subject.project->plan, subject.project->entries,
                            subject.evaluation->options, target, by);
  if (settings.format == "json") return render_json(reach_data(subject, found, wanted));
  if (settings.format == "csv") return render_csv(reach_sheet(subject, found, wanted));
  return render_text(reach_document(subject, found, wanted, settings.language), settings.out_style);
}

int run(const Settings& settings, const Arguments& arguments, Io& io) {
  Complaints complaints;
  const Wanted wanted = read_wanted(arguments, complaints);
  if (!complaints.empty()) return wrong_usage(io, settings.language, complaints, settings.command);
  const auto plan = open_plan(settings, plan_path(arguments), io);
  if (!plan) return plan.exit_code();
  const Subject subject = plan->subject();
  check_units(subject.project->plan, wanted.options.units, complaints);
  std::optional<double> target;
  Date by;
  if (wanted.reach != nullptr) {
    target = read_target(subject.project->plan, *wanted.reach, complaints);
    by = read_by(subject.project->plan, wanted.by, settings.as_of, complaints);
  }
  if (!complaints.empty()) return wrong_usage(io, settings.language, complaints, settings.command);
  return deliver(settings, io,
                 target ? reach_answer(settings, subject, wanted.options, *target, by)
                        : levers_answer(settings, subject, wanted.options),
                 exit_done);
}

}  // namespace

constexpr Command levers_command{"levers", Msg::summary_levers, plan_positional, options, examples,
                                 run};

}  // namespace peq::cli
