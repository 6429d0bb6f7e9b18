// peq diff: what changed between two days of a plan, or between two plans.
#include <algorithm>

#include "app.hpp"
#include "commands.hpp"
#include "days.hpp"
#include "options.hpp"
#include "output.hpp"
#include "peq/compare.hpp"
#include "peq/render.hpp"
#include "plans.hpp"

namespace peq::cli {

namespace {

constexpr Option options[] = {
    from_option,
    to_option,
    {"id", 0, Msg::value_id, Msg::help_diff_id, true},
    {"all", 0, {}, Msg::help_all, false, {}, true},
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
    {"peq diff --from 2022 --to 2023", Msg::example_diff},
    {"peq diff old/plan new/plan --as-of 2023", Msg::example_diff_plans},
    {"peq diff --from 2022 --to 2023 --id D-1 --all", Msg::example_diff_all},
};

/// Complains about ids that neither plan has.
void check_items(const Plan& before, const Plan& after, const std::vector<std::string>& ids,
                 Complaints& complaints) {
  std::vector<std::string_view> known;
  for (const Plan* plan : {&after, &before})
    for (const Item& item : plan->items) known.push_back(item.id);
  for (const std::string& id : ids)
    if (before.find_item(id) == no_index && after.find_item(id) == no_index)
      complaints.push_back(with_suggestion(Text(Msg::cli_unknown_item_here, id), id, known));
}

int answer(const Settings& settings, const Comparison& comparison, const DiffOptions& wanted,
           Io& io) {
  if (settings.format == "json")
    return deliver(settings, io, render_json(diff_data(comparison, wanted, settings.language)),
                   exit_done);
  if (settings.format == "csv")
    return deliver(settings, io, render_csv(diff_sheet(comparison, wanted)), exit_done);
  const Document document = diff_document(comparison, wanted, settings.language);
  return deliver(settings, io, render_text(document, settings.out_style), exit_done);
}

/// Both sides are evaluated: checks what could not be checked before, compares, and answers.
int compare_sides(const Settings& settings, const Arguments& arguments, const Days& days,
                  const Subject& before, const Subject& after, Io& io) {
  Complaints complaints;
  const Plan& earlier = before.project->plan;
  const Plan& later = after.project->plan;
  check_day(earlier, days.from_name, before.evaluation->options.as_of, complaints);
  check_day(later, days.to_name, days.to, complaints);
  DiffOptions wanted;
  wanted.all = arguments.has("all");
  wanted.ids = listed(arguments, "id");
  check_items(earlier, later, wanted.ids, complaints);
  if (!complaints.empty()) return wrong_usage(io, settings.language, complaints, settings.command);
  const Changes changes =
      compare({before.project, before.evaluation}, {after.project, after.evaluation});
  return answer(settings, {before, after, &changes}, wanted, io);
}

/// What is assumed concerns the later side.
int compare_plans(const Settings& settings, const Arguments& arguments, const Days& days, Date from,
                  Io& io) {
  Settings at = settings;
  at.as_of = from;
  at.assume.clear();
  const auto before = open_plan(at, arguments.positional[0], io);
  at.as_of = days.to;
  at.assume = settings.assume;
  const auto after = open_plan(at, arguments.positional[1], io);
  if (!before) return before.exit_code();
  if (!after) return after.exit_code();
  return compare_sides(settings, arguments, days, before->subject(), after->subject(), io);
}

/// As above: with one day for both sides this tells what the assumptions change.
int compare_days(const Settings& settings, const Arguments& arguments, const Days& days, Date from,
                 Io& io) {
  Settings at = settings;
  at.as_of = days.to;
  const auto plan = open_plan(at, plan_path(arguments), io);
  if (!plan) return plan.exit_code();
  const Project& project = *plan->loaded.project();
  std::vector<Entry> reported;
  if (!settings.assume.empty())
    std::copy_if(project.entries.begin(), project.entries.end(), std::back_inserter(reported),
                 [](const Entry& entry) { return !entry.assumed; });
  const Evaluation earlier =
      evaluate(project.plan, settings.assume.empty() ? project.entries : reported,
               {from, settings.known_by});
  Subject before = plan->subject();
  before.evaluation = &earlier;
  return compare_sides(settings, arguments, days, before, plan->subject(), io);
}

int run(const Settings& settings, const Arguments& arguments, Io& io) {
  const std::vector<std::string>& paths = arguments.positional;
  Complaints complaints;
  const Days days = read_days(settings, arguments, io, complaints);
  const bool two_plans = paths.size() > 1;
  if (paths.size() > 2) complaints.emplace_back(Msg::cli_unexpected_argument, paths[2]);
  if (!two_plans && !days.from && complaints.empty())
    complaints.emplace_back(Msg::cli_from_missing, "--from");
  const Date from = days.from.value_or(settings.as_of);
  if (complaints.empty() && from > days.to)
    complaints.emplace_back(Msg::cli_range_reversed, days.from_name, from, days.to_name, days.to);
  if (!complaints.empty()) return wrong_usage(io, settings.language, complaints, settings.command);

  if (two_plans) return compare_plans(settings, arguments, days, from, io);
  return compare_days(settings, arguments, days, from, io);
}

}  // namespace

constexpr Command diff_command{"diff",  Msg::summary_diff, {"PLAN", Msg::help_diff_plans, true},
                               options, examples,          run};

}  // namespace peq::cli
