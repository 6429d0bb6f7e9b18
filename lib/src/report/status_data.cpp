// The completion tree for scripts and spreadsheets.
#include "report/pieces.hpp"
#include "report/selection.hpp"
#include "report/tidy.hpp"

namespace peq {

namespace report {

namespace {

/// Ids of the strategies of a unit that the filters leave.
Data strategy_ids(const Subject& subject, const StatusOptions& options, Index unit) {
  Data::List ids;
  for (Index strategy : listed_strategies(subject, options, unit))
    ids.emplace_back(subject.project->plan.items[strategy].id);
  return ids;
}

/// The lines of all listed units, each item once and in the order of the plan.
std::vector<TreeLine> unit_lines(const Subject& subject, const StatusOptions& options) {
  const Plan& plan = subject.project->plan;
  std::vector<bool> wanted(plan.items.size(), false);
  for (Index unit : listed_units(subject, options))
    for (Index strategy : listed_strategies(subject, options, unit)) wanted[strategy] = true;
  std::vector<TreeLine> lines;
  if (options.depth < 3) return lines;
  for (Index strategy : plan.strategies)
    if (wanted[strategy]) add_strategy_lines(plan, strategy, options.depth, 0, lines);
  return lines;
}

std::vector<TreeLine> lines_of(const Subject& subject, const StatusOptions& options) {
  return options.by == GroupBy::unit ? unit_lines(subject, options) : tree_lines(subject, options);
}

}  // namespace

}  // namespace report

Data status_data(const Subject& subject, const StatusOptions& options) {
  const Plan& plan = subject.project->plan;
  const Evaluation& evaluation = *subject.evaluation;
  report::Object object = report::head_data(plan, evaluation);
  Data::List items;
  for (const report::TreeLine& line : report::lines_of(subject, options))
    items.push_back(report::item_data(plan, evaluation, line.item));
  object.emplace_back("items", std::move(items));
  if (options.by == GroupBy::unit) {
    Data::List units;
    for (Index index : report::listed_units(subject, options)) {
      Data unit = report::unit_data(plan, evaluation, index);
      std::get<report::Object>(unit.value)
          .emplace_back("strategy_ids", report::strategy_ids(subject, options, index));
      units.push_back(std::move(unit));
    }
    object.emplace_back("units", std::move(units));
  }
  report::add_tail(object, plan, evaluation);
  return object;
}

Sheet status_sheet(const Subject& subject, const StatusOptions& options) {
  report::Tidy tidy;
  tidy.plan(subject);
  tidy.total_rows();
  for (const report::TreeLine& line : report::lines_of(subject, options)) tidy.item_rows(line.item);
  if (options.by == GroupBy::unit)
    for (Index index : report::listed_units(subject, options)) tidy.unit_rows(index);
  return tidy.take();
}

}  // namespace peq
