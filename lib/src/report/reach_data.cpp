// The pace that an average needs, for scripts and spreadsheets.
#include "report/evaluate_parts.hpp"
#include "report/pieces.hpp"
#include "report/selection.hpp"
#include "report/tidy.hpp"

namespace peq {

namespace report {

namespace {

/// The averages of the scenarios, in the order in which they are told.
std::vector<std::pair<std::string, Figure>> scenarios(const Reach& reach) {
  return {{"now", reach.now},
          {"unchanged", reach.unchanged},
          {"pace_so_far", reach.at_pace_so_far},
          {"least_effort", reach.share ? reach.with_share : Figure(Absence::not_applicable)},
          {"complete", reach.complete},
          {"complete_and_rated_100", reach.complete_rated},
          {"best", reach.best}};
}

Data scenarios_data(const Plan& plan, const Reach& reach) {
  Object object;
  for (const auto& [name, average] : scenarios(reach)) {
    Object scenario;
    add_figure(scenario, average, plan.evaluation.decimals);
    scenario.emplace_back(
        "band", band_data(plan, band_of(average, plan.evaluation.bands, plan.evaluation.decimals)));
    object.emplace_back(name, std::move(scenario));
  }
  return object;
}

Data pace_data(const Plan& plan, const Pace& pace) {
  const int decimals = plan.evaluation.decimals;
  return Object{{"id", plan.items[pace.item].id},
                {"title", title_of(plan.items[pace.item])},
                {"advance", figure_data(pace.now, decimals)},
                {"needed", figure_data(pace.needed, decimals)},
                {"points", number_data(pace.points)},
                {"points_a_day_so_far", number_data(pace.so_far)},
                {"points_a_day_needed", number_data(pace.pace)},
                {"times_faster", number_data(pace.times_faster)},
                {"on_pace", pace.on_pace},
                {"at_pace_so_far", figure_data(pace.at_pace_so_far, decimals)}};
}

}  // namespace

}  // namespace report

Data reach_data(const Subject& subject, const Reach& reach, const LeverOptions& options) {
  const Plan& plan = subject.project->plan;
  report::Object object = report::head_data(plan, *subject.evaluation);
  Data::List strategies;
  for (const Pace& pace : reach.paces)
    if (report::answers_to(plan, plan.items[pace.item], options.units))
      strategies.push_back(report::pace_data(plan, pace));
  Data::List lost;
  for (Index leaf : reach.lost) lost.emplace_back(plan.items[leaf].id);
  const auto& blocked_by = subject.evaluation->official[MacroId::average].blocked_by;
  object.emplace_back(
      "reach",
      report::Object{{"target", report::number_data(reach.target)},
                     {"by", report::date_data(reach.by)},
                     {"reachable", reach.share.has_value()},
                     {"pace_so_far_is_enough", reach.pace_is_enough},
                     {"reachable_with_ratings", reach.ratings_can_reach},
                     {"share", reach.share ? report::number_data(*reach.share) : Data(nullptr)},
                     {"best_share", reach.best.has_number() ? report::number_data(reach.best_share)
                                                            : Data(nullptr)},
                     {"falls_again", reach.falls_again},
                     {"averages", report::scenarios_data(plan, reach)},
                     {"blocked_by", blocked_by ? Data(to_string(*blocked_by)) : Data(nullptr)},
                     {"items", std::move(strategies)},
                     {"lost", std::move(lost)}});
  report::add_tail(object, plan, *subject.evaluation);
  return object;
}

Sheet reach_sheet(const Subject& subject, const Reach& reach, const LeverOptions& options) {
  const Plan& plan = subject.project->plan;
  report::Tidy tidy;
  tidy.plan(subject);
  for (const auto& [name, average] : report::scenarios(reach)) {
    tidy.item({name, "scenario", ""});
    tidy.figure("average", average);
    const Index band = band_of(average, plan.evaluation.bands, plan.evaluation.decimals);
    if (band != no_index) tidy.text("band", plan.evaluation.bands[band].name);
  }
  tidy.item({"target", "scenario", ""});
  tidy.figure("average", reach.target);
  tidy.date("by", reach.by);
  if (reach.share) tidy.figure("share", *reach.share);
  for (const Pace& pace : reach.paces) {
    const Item& item = plan.items[pace.item];
    if (!report::answers_to(plan, item, options.units)) continue;
    tidy.item({item.id, to_string(item.kind), plan.items[item.parent].id});
    tidy.figure("advance", pace.now);
    tidy.figure("needed", pace.needed);
    tidy.figure("points_missing", pace.points, "points");
    tidy.small_figure("pace_so_far", pace.so_far, "points a day");
    tidy.small_figure("pace_needed", pace.pace, "points a day");
    tidy.small_figure("times_faster", pace.times_faster, "times");
    tidy.text("on_pace", pace.on_pace ? "true" : "false");
    tidy.figure("at_pace_so_far", pace.at_pace_so_far);
  }
  return tidy.take();
}

}  // namespace peq
