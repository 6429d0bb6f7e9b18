#include "peq/changes.hpp"

#include <algorithm>
#include <cmath>

#include "evaluate/contributions.hpp"
#include "evaluate/method.hpp"
#include "evaluate/tree.hpp"

namespace peq {

namespace evaluation {

namespace {

/// The same item in another plan: of its kind, with its id.
Index counterpart(const Item& item, const Plan& plan) {
  const Index found = plan.find_item(item.id);
  return found != no_index && plan.items[found].kind == item.kind ? found : no_index;
}

std::vector<ItemPair> matched(const Plan& before, const Plan& after) {
  std::vector<ItemPair> pairs;
  const bool one_plan = &before == &after;
  for (Index i = 0; i < after.items.size(); ++i)
    pairs.push_back({one_plan ? i : counterpart(after.items[i], before), i});
  if (one_plan) return pairs;
  for (Index i = 0; i < before.items.size(); ++i)
    if (counterpart(before.items[i], after) == no_index) pairs.push_back({i, no_index});
  return pairs;
}

bool same_figure(const Figure& a, const Figure& b) {
  if (!a.has_number() || !b.has_number()) return a == b;
  return std::abs(a.number() - b.number()) < rounding_guard;
}

bool has_moved(const ItemResult& a, const ItemResult& b) {
  return !same_figure(a.advance, b.advance) || !same_figure(a.compliance, b.compliance) ||
         !same_figure(a.achievement, b.achievement) || !same_figure(a.rating, b.rating);
}

bool has_status(ItemKind kind) { return kind == ItemKind::strategy || kind == ItemKind::action; }

void sort_in(const ItemPair& pair, ItemKind kind, const Evaluation& before, const Evaluation& after,
             Changes& changes) {
  if (pair.before == no_index) return changes.added.push_back(pair);
  if (pair.after == no_index) return changes.gone.push_back(pair);
  const ItemResult& was = before.items[pair.before];
  const ItemResult& is = after.items[pair.after];
  if (has_moved(was, is)) changes.moved.push_back(pair);
  if (has_status(kind) && was.status != is.status) changes.statuses.push_back(pair);
  if (kind != ItemKind::strategy) return;
  const bool out_before = was.status == Status::cancelled;
  const bool out_after = is.status == Status::cancelled;
  if (!out_before && out_after) changes.cancelled.push_back(pair);
  if (out_before && !out_after) changes.resumed.push_back(pair);
  if (was.deadline != is.deadline) changes.rescheduled.push_back(pair);
}

/// Whether an objective on one side has indicators of its own to be measured by.
bool measured_by_itself(const Evaluation& evaluation, Index objective) {
  return objective != no_index && evaluation.items[objective].applicable &&
         !evaluation.items[objective].achievement_derived;
}

bool contributes(const ItemPair& pair, ItemKind kind, const Evaluation& before,
                 const Evaluation& after, const MacroNumbers& row) {
  if (kind == ItemKind::strategy || is_rated(kind)) return true;
  if (kind != ItemKind::objective) return false;
  return measured_by_itself(before, pair.before) || measured_by_itself(after, pair.after) ||
         std::any_of(row.begin(), row.end(),
                     [](const auto& points) { return points.value_or(0) != 0; });
}

ItemKind kind_of(const ItemPair& pair, const Plan& before, const Plan& after) {
  return pair.after != no_index ? after.items[pair.after].kind : before.items[pair.before].kind;
}

/// Takes the numbers out where a change is not taken apart.
void keep_split(const Changes& changes, MacroNumbers& numbers) {
  for (std::size_t m = 0; m < macro_count; ++m)
    if (!changes.split[m]) numbers[m].reset();
}

}  // namespace

}  // namespace evaluation

Changes compare(const Side& before, const Side& after) {
  const Plan& earlier = before.project->plan;
  const Plan& later = after.project->plan;
  Changes changes;
  changes.items = evaluation::matched(earlier, later);

  evaluation::Switched switched;
  if (&earlier != &later) switched = evaluation::switch_method(before, later, changes.items);
  const evaluation::Computed alike{switched.plan ? *switched.plan : earlier,
                                   switched.evaluation ? *switched.evaluation : *before.evaluation};
  const evaluation::Computed now{later, *after.evaluation};
  for (std::size_t m = 0; m < macro_count; ++m) {
    changes.macros[m] = change_of(before.evaluation->official.macros[m].figure,
                                  after.evaluation->official.macros[m].figure);
    changes.split[m] =
        changes.macros[m].has_number() && alike.evaluation.official.macros[m].figure.has_number();
  }
  changes.worth = evaluation::worth_of(alike.evaluation.official, after.evaluation->official);
  changes.method = std::move(switched.changes);
  for (MethodChange& change : changes.method) evaluation::keep_split(changes, change.to);

  auto rows = evaluation::contributions_of(alike, now, changes.items);
  for (std::size_t i = 0; i < changes.items.size(); ++i) {
    const ItemPair& pair = changes.items[i];
    const ItemKind kind = evaluation::kind_of(pair, earlier, later);
    evaluation::sort_in(pair, kind, *before.evaluation, *after.evaluation, changes);
    if (!evaluation::contributes(pair, kind, alike.evaluation, now.evaluation, rows[i])) continue;
    evaluation::keep_split(changes, rows[i]);
    changes.contributions.push_back({pair, rows[i]});
  }
  return changes;
}

std::optional<double> sum_of_contributions(const Changes& changes, MacroId macro) {
  const auto m = static_cast<std::size_t>(macro);
  if (!changes.split[m]) return std::nullopt;
  double sum = 0;
  for (const MethodChange& change : changes.method) sum += change.to[m].value_or(0);
  for (const Contribution& contribution : changes.contributions)
    sum += contribution.to[m].value_or(0);
  return sum;
}

}  // namespace peq
