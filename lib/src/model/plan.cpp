#include "peq/plan.hpp"

#include <algorithm>

namespace peq {

namespace {

/// Position of the first element with that id, or no_index.
template <class T>
Index position_of(const std::vector<T>& list, std::string_view id) {
  const auto at = std::ranges::find(list, id, &T::id);
  return at == list.end() ? no_index : static_cast<Index>(at - list.begin());
}

}  // namespace

std::string_view to_string(ItemKind kind) {
  switch (kind) {
  case ItemKind::vision: return "vision";
  case ItemKind::mission: return "mission";
  case ItemKind::value: return "value";
  case ItemKind::component: return "component";
  case ItemKind::objective: return "objective";
  case ItemKind::indicator: return "indicator";
  case ItemKind::strategy: return "strategy";
  case ItemKind::action: return "action";
  }
  return {};
}

std::string_view to_string(IndicatorKind kind) {
  switch (kind) {
  case IndicatorKind::level: return "level";
  case IndicatorKind::cumulative: return "cumulative";
  case IndicatorKind::flow: return "flow";
  case IndicatorKind::maintain: return "maintain";
  }
  return {};
}

std::string_view to_string(TranscriptionState state) {
  switch (state) {
  case TranscriptionState::exact: return "exact";
  case TranscriptionState::truncated: return "truncated";
  case TranscriptionState::garbled: return "garbled";
  case TranscriptionState::inferred: return "inferred";
  }
  return {};
}

std::string_view to_string(FactorId factor) {
  switch (factor) {
  case FactorId::vision: return "vision";
  case FactorId::mission: return "mission";
  case FactorId::values: return "values";
  case FactorId::objectives: return "objectives";
  case FactorId::strategies: return "strategies";
  }
  return {};
}

std::string_view to_string(MeasureBy measure) {
  switch (measure) {
  case MeasureBy::compliance: return "compliance";
  case MeasureBy::advance: return "advance";
  }
  return {};
}

std::string_view to_string(Rollup rollup) {
  switch (rollup) {
  case Rollup::children: return "children";
  case Rollup::leaves: return "leaves";
  }
  return {};
}

std::string_view to_string(Missing missing) {
  switch (missing) {
  case Missing::zero: return "zero";
  case Missing::skip: return "skip";
  }
  return {};
}

Index Plan::find_item(std::string_view wanted) const {
  const auto id_of = [&](Index item) -> std::string_view { return items[item].id; };
  const auto at = std::ranges::lower_bound(items_by_id, wanted, {}, id_of);
  return at != items_by_id.end() && items[*at].id == wanted ? *at : no_index;
}

Index Plan::find_review(std::string_view wanted) const { return position_of(reviews, wanted); }

Index Plan::find_unit(std::string_view wanted) const { return position_of(units, wanted); }

std::vector<Index> children_of_kind(const Plan& plan, Index item, ItemKind kind) {
  std::vector<Index> found;
  for (Index child : plan.items[item].children)
    if (plan.items[child].kind == kind) found.push_back(child);
  return found;
}

}  // namespace peq
