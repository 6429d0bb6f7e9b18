// Levers for scripts and spreadsheets.
#include "report/pieces.hpp"
#include "report/selection.hpp"
#include "report/tidy.hpp"

namespace peq {

namespace report {

namespace {

Data lever_data(const Plan& plan, const Lever& lever, std::size_t rank) {
  const Item& item = plan.items[lever.item];
  const int decimals = plan.evaluation.decimals;
  return Object{
      {"rank", static_cast<std::int64_t>(rank)},
      {"id", item.id},
      {"kind", to_string(item.kind)},
      {"lever", to_string(lever.kind)},
      {"parent", item.parent == no_index ? Data(nullptr) : Data(plan.items[item.parent].id)},
      {"title", title_of(item)},
      {"advance", figure_data(lever.advance, decimals)},
      {"planned", figure_data(lever.planned, decimals)},
      {"compliance", figure_data(lever.compliance, decimals)},
      {"measured", figure_data(lever.measured, decimals)},
      {"completed", figure_data(lever.completed, decimals)},
      {"points", figure_data(lever.points, decimals)},
      {"effective_weight", number_data(lever.weight)},
      {"gain", number_data(lever.gain)},
      {"gain_per_point", number_data(lever.gain_per_point)},
  };
}

/// Numbers its levers among all, whatever is left out.
template <class Visit>
void for_each_lever(const Plan& plan, const Levers& levers, const LeverOptions& options,
                    Visit visit) {
  for (std::size_t i = 0; i < levers.list.size(); ++i)
    if (answers_to(plan, plan.items[levers.list[i].item], options.units))
      visit(levers.list[i], i + 1);
}

}  // namespace

}  // namespace report

Data levers_data(const Subject& subject, const Levers& levers, const LeverOptions& options) {
  const Plan& plan = subject.project->plan;
  report::Object object = report::head_data(plan, *subject.evaluation);
  const MacroResult& average = subject.evaluation->official[MacroId::average];
  object.emplace_back("average", report::figure_data(levers.average, plan.evaluation.decimals));
  object.emplace_back("blocked_by",
                      average.blocked_by ? Data(to_string(*average.blocked_by)) : Data(nullptr));
  object.emplace_back("efficiency_lowers_average", levers.efficiency_lowers);
  Data::List list;
  report::for_each_lever(plan, levers, options, [&](const Lever& lever, std::size_t rank) {
    list.push_back(report::lever_data(plan, lever, rank));
  });
  object.emplace_back("levers", std::move(list));
  report::add_tail(object, plan, *subject.evaluation);
  return object;
}

Sheet levers_sheet(const Subject& subject, const Levers& levers, const LeverOptions& options) {
  const Plan& plan = subject.project->plan;
  report::Tidy tidy;
  tidy.plan(subject);
  tidy.item({std::string(to_string(MacroId::average)), "macro_indicator", ""});
  tidy.figure("figure", levers.average);
  report::for_each_lever(plan, levers, options, [&](const Lever& lever, std::size_t rank) {
    const Item& item = plan.items[lever.item];
    tidy.item(
        {item.id, to_string(item.kind), item.parent == no_index ? "" : plan.items[item.parent].id});
    tidy.count("rank", static_cast<std::int64_t>(rank), "position");
    tidy.text("lever", to_string(lever.kind));
    if (lever.kind != LeverKind::rating) {
      tidy.figure("advance", lever.advance);
      tidy.figure("planned", lever.planned);
      tidy.figure("compliance", lever.compliance);
    }
    tidy.figure("measured", lever.measured);
    tidy.figure("completed", lever.completed);
    tidy.figure("points_missing", lever.points, "points");
    tidy.small_figure("effective_weight", lever.weight, "points");
    tidy.small_figure("gain", lever.gain, "points");
    tidy.small_figure("gain_per_point", lever.gain_per_point, "points");
  });
  return tidy.take();
}

}  // namespace peq
