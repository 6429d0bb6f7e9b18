#include "report/selection.hpp"

#include <algorithm>

namespace peq::report {

namespace {

bool is_named(std::span<const std::string> names, const std::string& id) {
  return names.empty() || std::find(names.begin(), names.end(), id) != names.end();
}

bool is_part(ItemKind kind) { return kind == ItemKind::indicator || kind == ItemKind::action; }

void add_parts(const Plan& plan, Index item, std::uint8_t level, std::vector<TreeLine>& lines) {
  for (Index child : plan.items[item].children) {
    if (!is_part(plan.items[child].kind)) continue;
    lines.push_back({child, level});
    add_parts(plan, child, static_cast<std::uint8_t>(level + 1), lines);
  }
}

}  // namespace

bool answers_to(const Plan& plan, const Item& item, std::span<const std::string> units) {
  if (units.empty()) return true;
  return std::any_of(item.responsible.begin(), item.responsible.end(),
                     [&](Index unit) { return is_named(units, plan.units[unit].id); });
}

bool has_status(const ItemResult& result, std::span<const Status> statuses) {
  return statuses.empty() ||
         std::find(statuses.begin(), statuses.end(), result.status) != statuses.end();
}

Index component_of(const Plan& plan, Index item) {
  while (item != no_index && plan.items[item].kind != ItemKind::component)
    item = plan.items[item].parent;
  return item;
}

void add_strategy_lines(const Plan& plan, Index strategy, int depth, std::uint8_t level,
                        std::vector<TreeLine>& lines) {
  lines.push_back({strategy, level});
  if (depth >= 4) add_parts(plan, strategy, static_cast<std::uint8_t>(level + 1), lines);
}

std::vector<TreeLine> tree_lines(const Subject& subject, const StatusOptions& options) {
  const Plan& plan = subject.project->plan;
  const Evaluation& evaluation = *subject.evaluation;
  const bool all = options.units.empty() && options.statuses.empty();
  std::vector<TreeLine> lines;
  for (Index component : plan.components) {
    if (!is_named(options.components, plan.items[component].id)) continue;
    std::vector<TreeLine> below;
    bool any_below = false;
    for (Index objective : children_of_kind(plan, component, ItemKind::objective)) {
      std::vector<TreeLine> strategies;
      bool any = false;
      for (Index strategy : children_of_kind(plan, objective, ItemKind::strategy)) {
        if (!answers_to(plan, plan.items[strategy], options.units) ||
            !has_status(evaluation.items[strategy], options.statuses))
          continue;
        any = true;
        if (options.depth >= 3) add_strategy_lines(plan, strategy, options.depth, 2, strategies);
      }
      if (!any && !all) continue;
      any_below = true;
      if (options.depth < 2) continue;
      below.push_back({objective, 1});
      // The objective's own indicators are results, not parts of the work: only in a full listing.
      if (options.depth >= 4 && all)
        for (Index indicator : children_of_kind(plan, objective, ItemKind::indicator))
          below.push_back({indicator, 2});
      below.insert(below.end(), strategies.begin(), strategies.end());
    }
    if (!any_below && !all) continue;
    lines.push_back({component, 0});
    lines.insert(lines.end(), below.begin(), below.end());
  }
  return lines;
}

std::vector<Index> listed_units(const Subject& subject, const StatusOptions& options) {
  const Plan& plan = subject.project->plan;
  std::vector<Index> units;
  for (std::size_t i = 0; i < plan.units.size(); ++i)
    if (is_named(options.units, plan.units[i].id)) units.push_back(static_cast<Index>(i));
  return units;
}

std::vector<Index> listed_strategies(const Subject& subject, const StatusOptions& options,
                                     Index unit) {
  const Plan& plan = subject.project->plan;
  std::vector<Index> strategies;
  for (Index strategy : subject.evaluation->units[unit].strategies) {
    const Index component = component_of(plan, strategy);
    if (has_status(subject.evaluation->items[strategy], options.statuses) &&
        (options.components.empty() ||
         (component != no_index && is_named(options.components, plan.items[component].id))))
      strategies.push_back(strategy);
  }
  return strategies;
}

}  // namespace peq::report
