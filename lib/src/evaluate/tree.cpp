#include "evaluate/tree.hpp"

#include <algorithm>
#include <cassert>

#include "evaluate/indicator.hpp"
#include "evaluate/ratings.hpp"
#include "evaluate/work.hpp"

namespace peq::evaluation {

namespace {

bool is_work(ItemKind kind) { return kind == ItemKind::strategy || kind == ItemKind::action; }

bool is_group(ItemKind kind) { return kind == ItemKind::component || kind == ItemKind::objective; }

void set_applicable(const Plan& plan, std::vector<Node>& nodes, Date t) {
  for (Index i = 0; i < nodes.size(); ++i) {
    const Item& item = plan.items[i];
    assert(item.parent == no_index || item.parent < i);
    nodes[i].in_force =
        !suspended(item, t) && (item.parent == no_index || nodes[item.parent].in_force);
    nodes[i].applicable = nodes[i].in_force;
  }
  for (auto i = static_cast<Index>(nodes.size()); i-- > 0;) {
    const Item& item = plan.items[i];
    if (!nodes[i].in_force || (item.children.empty() && !is_group(item.kind))) continue;
    nodes[i].applicable =
        std::ranges::any_of(item.children, [&](Index child) { return nodes[child].applicable; });
  }
}

void set_leaf(Node& node, Leaf leaf) {
  node.last_report = leaf.last_report;
  if (node.applicable) {
    for (Missing missing : both_treatments) node.rolled.progress[missing] = leaf.progress;
    node.rolled.coverage = leaf.coverage;
    node.complete = leaf.complete;
    node.completed_on = leaf.completed_on;
    node.leaf = std::move(leaf);
  }
}

std::optional<Date> last_report_of(const std::vector<Node>& nodes, std::span<const Index> parts) {
  std::optional<Date> latest;
  for (Index part : parts)
    if (nodes[part].applicable) latest = std::max(latest, nodes[part].last_report);
  return latest;
}

/// Completion and last report of a whole, from those of its parts that are applicable.
void join(Node& whole, const std::vector<Node>& nodes, std::span<const Index> parts) {
  whole.last_report = last_report_of(nodes, parts);
  whole.complete = whole.has_progress();
  whole.completed_on.reset();
  for (Index part : parts) {
    if (!nodes[part].has_progress()) continue;
    whole.complete = whole.complete && nodes[part].complete;
    whole.completed_on = std::max(whole.completed_on, nodes[part].completed_on);
  }
  if (!whole.complete) whole.completed_on.reset();
}

/// From the earliest start to the latest deadline of the parts with progress; `otherwise` without.
DateRange joint_stretch(const std::vector<Node>& nodes, std::span<const Index> parts,
                        DateRange otherwise) {
  std::optional<DateRange> joint;
  for (Index part : parts) {
    if (!nodes[part].has_progress()) continue;
    const DateRange& one = nodes[part].stretch;
    joint =
        joint ? DateRange{std::min(joint->first, one.first), std::max(joint->last, one.last)} : one;
  }
  return joint.value_or(otherwise);
}

/// The figures of an item's own indicators; none where none of them is applicable.
std::optional<Result> result_by_indicators(const Plan& plan, const std::vector<Node>& nodes,
                                           const Item& item) {
  std::vector<Index> indicators;
  for (Index child : item.children)
    if (plan.items[child].kind == ItemKind::indicator) indicators.push_back(child);
  if (std::ranges::none_of(indicators, [&](Index i) { return nodes[i].applicable; }))
    return std::nullopt;
  const Rolled rolled = roll_up(plan, nodes, indicators);
  return Result{measured(rolled.progress, plan.evaluation.measure), rolled.coverage, false, 0};
}

/// A rating does not depend on the treatment of missing reports.
Result result_by_ratings(const Plan& plan, const Visible& entries, Date t) {
  const auto found = assessments(entries, plan.evaluation.ratings_valid_for, t);
  const Figure rating = mean_rating(found, plan.start.value, t);
  Result result;
  for (Missing missing : both_treatments) result.figure[missing] = rating;
  if (rating.has_number())
    result.coverage = 100.0;
  else
    result.coverage = rating.is(Absence::not_reported) ? Figure(0.0) : rating;
  result.raters = static_cast<Index>(found.size());
  return result;
}

void set_rating(const Plan& plan, Node& node, const Visible& entries, Date t) {
  if (!entries.empty()) node.last_report = entries.latest().date;
  if (node.applicable) node.result = result_by_ratings(plan, entries, t);
}

/// By own indicators, else by completion; a rating stays.
void set_result(const Plan& plan, std::vector<Node>& nodes, Index i) {
  const Item& item = plan.items[i];
  Node& node = nodes[i];
  if (is_rated(item.kind) && !item.children.empty())
    node.last_report = last_report_of(nodes, item.children);
  if (!node.applicable) return;
  if (auto result = result_by_indicators(plan, nodes, item))
    node.result = *result;
  else if (!is_rated(item.kind))
    node.result = {measured(node.rolled.progress, plan.evaluation.measure), node.rolled.coverage,
                   true, 0};
}

/// Adds the planned curves of the leaves of some parts, which together weigh `weight`.
void add_curves(const Plan& plan, const Tree& tree, std::span<const Index> parts,
                const Figure& mean_advance, Missing missing, double weight,
                std::vector<WeightedCurve>& to) {
  const auto planned_part = [&](Index part) {
    const Progress& progress = tree[part].rolled.progress[missing];
    return PlannedPart{plan.items[part].weight.value, progress.advance, progress.planned};
  };
  double total = 0;
  for (Index part : parts)
    if (const auto p = planned_part(part); counts_in_planned(p, mean_advance, missing))
      total += p.weight;
  for (Index part : parts) {
    const auto p = planned_part(part);
    if (!counts_in_planned(p, mean_advance, missing)) continue;
    const double share = weight * p.weight / total;
    if (is_leaf(plan.items[part]))
      to.push_back({&tree[part].leaf.planned, share});
    else
      add_curves(plan, tree, parts_of(plan, part), p.advance, missing, share, to);
  }
}

}  // namespace

Both<Figure> measured(const Both<Progress>& progress, MeasureBy measure) {
  Both<Figure> figure;
  for (Missing missing : both_treatments) figure[missing] = measured(progress[missing], measure);
  return figure;
}

bool suspended(const Item& item, Date day) {
  if (item.cancelled && item.cancelled->on.value <= day) return true;
  if (!item.not_applicable) return false;
  const auto& [from, to, reason] = *item.not_applicable;
  return (!from || from->value <= day) && (!to || day <= to->value);
}

bool is_rated(ItemKind kind) {
  return kind == ItemKind::value || kind == ItemKind::vision || kind == ItemKind::mission;
}

bool in_force(const Plan& plan, Index item, Date day) {
  for (; item != no_index; item = plan.items[item].parent)
    if (suspended(plan.items[item], day)) return false;
  return true;
}

bool is_leaf(const Item& item) {
  return item.kind == ItemKind::indicator || (is_work(item.kind) && item.children.empty());
}

bool is_recurring(const Item& item) {
  return is_work(item.kind) && item.children.empty() && item.every.has_value();
}

std::vector<Index> parts_of(const Plan& plan, Index item) {
  switch (plan.items[item].kind) {
  case ItemKind::objective: return children_of_kind(plan, item, ItemKind::strategy);
  case ItemKind::strategy:
  case ItemKind::action: return plan.items[item].children;
  case ItemKind::component: break;
  default: return {};
  }
  auto objectives = children_of_kind(plan, item, ItemKind::objective);
  if (plan.evaluation.rollup == Rollup::children) return objectives;
  std::vector<Index> strategies;
  for (Index objective : objectives)
    for (Index strategy : children_of_kind(plan, objective, ItemKind::strategy))
      strategies.push_back(strategy);
  return strategies;
}

std::span<const Index> parts_of_plan(const Plan& plan) {
  return plan.evaluation.rollup == Rollup::children ? plan.components : plan.strategies;
}

Rolled roll_up(const Plan& plan, const std::vector<Node>& nodes, std::span<const Index> parts) {
  std::vector<Part> figures(parts.size());
  std::vector<PlannedPart> planned(parts.size());
  const auto mean = [&](Rule rule, auto figure_of) {
    for (std::size_t i = 0; i < parts.size(); ++i)
      figures[i] = {plan.items[parts[i]].weight.value, figure_of(nodes[parts[i]].rolled)};
    return weighted_mean(figures, rule);
  };

  Rolled whole;
  for (Missing missing : both_treatments) {
    Progress& progress = whole.progress[missing];
    progress.advance =
        mean({missing, NotDue::zero}, [&](const Rolled& r) { return r.progress[missing].advance; });
    progress.compliance = mean({missing, NotDue::left_out},
                               [&](const Rolled& r) { return r.progress[missing].compliance; });
    for (std::size_t i = 0; i < parts.size(); ++i) {
      const Progress& part = nodes[parts[i]].rolled.progress[missing];
      planned[i] = {plan.items[parts[i]].weight.value, part.advance, part.planned};
    }
    progress.planned = mean_planned(planned, progress.advance, missing);
  }
  // A leaf without its report has a coverage of 0, so that nothing here is missing.
  whole.coverage =
      mean({Missing::zero, NotDue::left_out}, [](const Rolled& r) { return r.coverage; });
  return whole;
}

Leaf leaf_of(const Plan& plan, const Item& item, const Visible& entries, Date t) {
  if (item.kind == ItemKind::indicator) {
    if (!item.measure) return leaf_without_figures(Absence::undefined);
    return indicator({item, *item.measure, entries, plan.period.first, plan.evaluation.cap, t});
  }
  return is_recurring(item) ? recurring_work(item, entries, plan.period.first, t)
                            : reported_work(item, entries, t);
}

void join_parts(const Plan& plan, Tree& tree) {
  // Parts stand after what they are parts of, so backwards is from the leaves up.
  for (auto i = static_cast<Index>(plan.items.size()); i-- > 0;) {
    const Item& item = plan.items[i];
    Node& node = tree.nodes[i];
    if (!is_leaf(item) && !is_rated(item.kind)) {
      const auto parts = parts_of(plan, i);
      if (node.applicable) node.rolled = roll_up(plan, tree.nodes, parts);
      join(node, tree.nodes, parts);
      if (is_group(item.kind)) node.stretch = joint_stretch(tree.nodes, parts, node.stretch);
    }
    if (item.kind == ItemKind::objective || is_rated(item.kind)) set_result(plan, tree.nodes, i);
  }

  const auto parts = parts_of_plan(plan);
  tree.plan.rolled = roll_up(plan, tree.nodes, parts);
  tree.plan.applicable = tree.plan.has_progress();
  tree.plan.stretch = joint_stretch(tree.nodes, parts, {plan.start.value, plan.period.last});
  join(tree.plan, tree.nodes, parts);
}

Tree grow(const Plan& plan, const Timeline& timeline, Date t, Date seen) {
  Tree tree;
  tree.nodes.resize(plan.items.size());
  set_applicable(plan, tree.nodes, t);
  for (Index i = 0; i < plan.items.size(); ++i) {
    const Item& item = plan.items[i];
    Node& node = tree.nodes[i];
    node.stretch = {item.start.value, deadline_on(item, t)};
    if (is_leaf(item))
      set_leaf(node, leaf_of(plan, item, timeline.of_item(i, seen), t));
    else if (is_rated(item.kind))
      set_rating(plan, node, timeline.of_item(i, seen), t);
  }
  join_parts(plan, tree);
  return tree;
}

Curve planned_curve_of(const Plan& plan, const Tree& tree, Index item, Missing missing) {
  if (is_leaf(plan.items[item])) return tree[item].leaf.planned;
  std::vector<WeightedCurve> curves;
  add_curves(plan, tree, parts_of(plan, item), tree[item].rolled.progress[missing].advance, missing,
             1, curves);
  return combine(curves);
}

Curve planned_curve_of_plan(const Plan& plan, const Tree& tree, Missing missing) {
  std::vector<WeightedCurve> curves;
  add_curves(plan, tree, parts_of_plan(plan), tree.plan.rolled.progress[missing].advance, missing,
             1, curves);
  return combine(curves);
}

}  // namespace peq::evaluation
