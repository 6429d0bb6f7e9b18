#include "answers.hpp"

namespace peq::oracle {
namespace {

bool switched_off(const Item& item, Date t) {
  if (item.cancelled && t >= item.cancelled->on.value) return true;
  if (!item.not_applicable) return false;
  const NotApplicable& gap = *item.not_applicable;
  return (!gap.from || gap.from->value <= t) && (!gap.to || t <= gap.to->value);
}

}  // namespace

bool Answers::applicable(Index item) const {
  for (Index at = item; at != no_index; at = plan_.items[at].parent) {
    if (switched_off(plan_.items[at], t_)) return false;
  }
  const Item& it = plan_.items[item];
  if (it.children.empty()) {
    return it.kind != ItemKind::component && it.kind != ItemKind::objective;
  }
  for (const Index child : it.children) {
    if (applicable(child)) return true;
  }
  return false;
}

bool Answers::is_leaf(Index item) const {
  const Item& it = plan_.items[item];
  return (it.kind == ItemKind::strategy || it.kind == ItemKind::action) && it.children.empty();
}

bool Answers::is_group(Index item) const {
  const ItemKind kind = plan_.items[item].kind;
  return kind == ItemKind::component || kind == ItemKind::objective;
}

bool Answers::is_rated(Index item) const {
  const ItemKind kind = plan_.items[item].kind;
  return kind == ItemKind::vision || kind == ItemKind::mission || kind == ItemKind::value;
}

std::vector<Index> Answers::applicable_of(const std::vector<Index>& group) const {
  std::vector<Index> found;
  for (const Index item : group) {
    if (applicable(item)) found.push_back(item);
  }
  return found;
}

std::vector<Index> Answers::parts(Index item) const {
  const Item& it = plan_.items[item];
  if (it.kind == ItemKind::component && plan_.evaluation.rollup == Rollup::leaves) {
    return strategies_below(item);
  }
  if (it.kind != ItemKind::objective) return it.children;
  std::vector<Index> strategies;
  for (const Index child : it.children) {
    if (plan_.items[child].kind == ItemKind::strategy) strategies.push_back(child);
  }
  return strategies;
}

std::vector<Index> Answers::own_indicators(Index item) const {
  std::vector<Index> found;
  for (const Index child : applicable_of(plan_.items[item].children)) {
    if (plan_.items[child].kind == ItemKind::indicator) found.push_back(child);
  }
  return found;
}

std::vector<Index> Answers::strategies_below(Index item) const {
  std::vector<Index> found;
  for (const Index child : plan_.items[item].children) {
    if (plan_.items[child].kind == ItemKind::strategy) found.push_back(child);
    if (plan_.items[child].kind != ItemKind::objective) continue;
    for (const Index below : strategies_below(child)) found.push_back(below);
  }
  return found;
}

std::vector<Index> Answers::plan_parts() const {
  return plan_.evaluation.rollup == Rollup::leaves ? plan_.strategies : plan_.components;
}

Date Answers::deadline(Index item) const {
  Date last = plan_.items[item].deadline.value;
  for (const Reschedule& change : plan_.items[item].rescheduled) {
    if (change.on.value <= t_) last = change.deadline.value;
  }
  return last;
}

bool Answers::rescheduled(Index item) const {
  for (const Reschedule& change : plan_.items[item].rescheduled) {
    if (change.on.value <= t_) return true;
  }
  return false;
}

DateRange Answers::duration(Index item) const {
  return DateRange{plan_.items[item].start.value, deadline(item)};
}

}  // namespace peq::oracle
