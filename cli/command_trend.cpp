// peq trend: the figures at the end of each year, semester, quarter or month.
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

constexpr std::string_view lengths[] = {"year", "semester", "quarter", "month"};

/// More cuts than that are a slip of the pen.
constexpr std::size_t most_cuts = 600;

constexpr Option options[] = {
    {"every", 0, Msg::value_period, Msg::help_trend_every, false, lengths},
    from_option,
    to_option,
    {"id", 0, Msg::value_id, Msg::help_trend_id, true},
    {"as-known", 0, {}, Msg::help_as_known, false, {}, true},
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
    {"peq trend --to 2025", Msg::example_trend},
    {"peq trend --every quarter --id E-1-1-1,E-1-1-2", Msg::example_trend_id},
    {"peq trend --every semester --as-known --format csv", Msg::example_trend_known},
};

Every read_every(const Arguments& arguments) {
  const std::string* every = arguments.find("every");
  if (every == nullptr || *every == "year") return Every::year;
  if (*every == "semester") return Every::semester;
  return *every == "quarter" ? Every::quarter : Every::month;
}

/// From the first day asked for, or the plan's first cut, to the last.
DateRange read_range(const Plan& plan, const Days& days, Every every, Complaints& complaints) {
  const DateRange range{days.from.value_or(std::min(first_cut_of(plan, every), days.to)), days.to};
  check_days(plan, days, complaints);
  if (days.from && *days.from > plan.period.last)
    complaints.emplace_back(Msg::cli_after_plan, "--from", *days.from, plan.period.last);
  if (!complaints.empty()) return range;
  const std::size_t cuts = count_cuts(range, every);
  if (cuts > most_cuts) complaints.emplace_back(Msg::cli_too_many_cuts, cuts, most_cuts);
  return range;
}

/// What is always followed, then what is asked for, each once.
std::vector<Followed> read_followed(const Plan& plan, const std::vector<std::string>& ids,
                                    Complaints& complaints) {
  std::vector<Followed> followed = usual_followed();
  const std::vector<std::string_view> known = followed_ids(plan);
  for (const std::string& id : ids) {
    const auto found = find_followed(plan, id);
    if (found.empty())
      complaints.push_back(with_suggestion(Text(Msg::cli_unknown_item, id), id, known));
    else if (std::find(followed.begin(), followed.end(), found.front()) == followed.end())
      followed.push_back(found.front());
  }
  return followed;
}

int run(const Settings& settings, const Arguments& arguments, Io& io) {
  Complaints complaints;
  const Days days = read_days(settings, arguments, io, complaints);
  if (!complaints.empty()) return wrong_usage(io, settings.language, complaints, settings.command);
  TrendOptions wanted;
  wanted.every = read_every(arguments);
  wanted.as_known = arguments.has("as-known");
  wanted.known_by = settings.known_by;

  Settings at_end = settings;
  at_end.as_of = days.to;
  if (wanted.as_known) at_end.known_by = std::min(settings.known_by.value_or(days.to), days.to);
  const auto plan = open_plan(at_end, plan_path(arguments), io);
  if (!plan) return plan.exit_code();
  const Subject subject = plan->subject();
  const Project& project = *subject.project;
  wanted.range = read_range(project.plan, days, wanted.every, complaints);
  const auto followed = read_followed(project.plan, listed(arguments, "id"), complaints);
  if (!complaints.empty()) return wrong_usage(io, settings.language, complaints, settings.command);

  const Trend trend = trend_of(project.plan, project.entries, wanted, followed);
  if (settings.format == "json")
    return deliver(settings, io, render_json(trend_data(subject, trend, settings.language)),
                   exit_done);
  if (settings.format == "csv")
    return deliver(settings, io, render_csv(trend_sheet(subject, trend)), exit_done);
  const Document document = trend_document(subject, trend, settings.language);
  return deliver(settings, io, render_text(document, settings.out_style), exit_done);
}

}  // namespace

constexpr Command trend_command{"trend", Msg::summary_trend, plan_positional,
                                options, examples,           run};

}  // namespace peq::cli
