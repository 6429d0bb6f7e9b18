// What a plan leaves open: who is responsible, what is done, what answers to its analysis.
#include <algorithm>
#include <set>
#include <string_view>
#include <vector>

#include "load/entries.hpp"
#include "rules/rules.hpp"

namespace peq::judging {

namespace {

using loading::describe;

/// Why a factor has nothing to be computed from; none where it has.
std::optional<Msg> nothing_for(const Plan& plan, FactorId factor) {
  switch (factor) {
  case FactorId::vision:
    if (plan.vision == no_index) return Msg::why_not_stated_vision;
    break;
  case FactorId::mission:
    if (plan.mission == no_index) return Msg::why_not_stated_mission;
    break;
  case FactorId::values:
    if (plan.values.empty()) return Msg::why_no_values;
    break;
  case FactorId::objectives:
  case FactorId::strategies: break;
  }
  return std::nullopt;
}

void check_formula(Judge& judge, std::string_view macro, const std::vector<FactorShare>& shares) {
  for (const FactorShare& share : shares) {
    const auto why = nothing_for(judge.plan(), share.factor);
    if (!why || share.weight <= 0 || share.at == Place{}) continue;
    judge.report(code::formula_without_data, share.at,
                 Text(Msg::formula_without_data, std::string(macro), Text(*why)),
                 Text(Msg::formula_without_data_help, std::string(to_string(share.factor))));
  }
}

bool lacks_responsible(const Judge& judge, const Item& item) {
  return item.responsible.empty() && judge.knows_duties(item) && !item.cancelled;
}

}  // namespace

void formulas_without_data(Judge& judge) {
  if (!judge.knows_names()) return;
  const EvaluationSettings& settings = judge.plan().evaluation;
  const auto check = [&](const Reading& reading) {
    check_formula(judge, "efficacy", reading.efficacy);
    check_formula(judge, "efficiency", reading.efficiency);
  };
  check(settings.official);
  for (const Reading& reading : settings.readings) check(reading);
}

void strategies_without_responsible(Judge& judge) {
  const Plan& plan = judge.plan();
  if (plan.units.empty() || !judge.knows_names()) return;
  for (const Index index : plan.objectives) {
    const Item& objective = plan.items[index];
    const auto strategies = children_of_kind(plan, index, ItemKind::strategy);
    std::vector<Index> open;
    for (const Index strategy : strategies)
      if (lacks_responsible(judge, plan.items[strategy])) open.push_back(strategy);
    // One line above mends them all.
    if (open.size() > 1 && open.size() == strategies.size()) {
      judge.report(code::no_responsible, objective.at,
                   Text(Msg::no_responsible_all, describe(objective), open.size()),
                   Text(Msg::no_responsible_help));
      continue;
    }
    for (const Index strategy : open)
      judge.report(code::no_responsible, plan.items[strategy].at,
                   Text(Msg::no_responsible, describe(plan.items[strategy])),
                   Text(Msg::no_responsible_help));
  }
}

void nothing_below(Judge& judge) {
  if (!judge.knows_names()) return;
  const Plan& plan = judge.plan();
  for (const Index index : plan.components) {
    const Item& component = plan.items[index];
    if (!component.children.empty() || component.cancelled || component.not_applicable) continue;
    judge.report(code::nothing_below, component.at, Text(Msg::component_empty, describe(component)),
                 Text(Msg::component_empty_help));
  }
  for (const Index index : plan.objectives) {
    const Item& objective = plan.items[index];
    if (objective.cancelled || objective.not_applicable) continue;
    if (!children_of_kind(plan, index, ItemKind::strategy).empty()) continue;
    // Its indicators give it an achievement all the same.
    const Msg message = objective.children.empty() ? Msg::objective_empty : Msg::objective_measured;
    judge.report(code::nothing_below, objective.at, Text(message, describe(objective)),
                 Text(Msg::objective_empty_help));
  }
}

void swot_unanswered(Judge& judge) {
  if (!judge.knows_names()) return;
  const Plan& plan = judge.plan();
  std::set<std::string_view> answered, known;
  for (const Item& item : plan.items)
    for (const auto& name : item.addresses) answered.insert(name.value);
  if (answered.empty()) return;
  const auto lists = {&plan.swot.opportunities, &plan.swot.threats, &plan.swot.strengths,
                      &plan.swot.weaknesses};
  for (const auto* list : lists)
    for (const SwotItem& item : *list) known.insert(item.id);
  // A misspelt id, which is an error of its own, may mean any of them.
  if (!std::includes(known.begin(), known.end(), answered.begin(), answered.end())) return;
  for (const auto* list : lists)
    for (const SwotItem& item : *list)
      if (!answered.contains(item.id))
        judge.report(code::swot_unanswered, item.at, Text(Msg::swot_unanswered, item.id),
                     Text(Msg::swot_unanswered_help));
}

void units_without_duties(Judge& judge) {
  const Plan& plan = judge.plan();
  if (plan.units.empty() || !judge.knows_names()) return;
  std::vector<bool> busy(plan.units.size());
  const auto note = [&](Index unit) {
    if (unit < busy.size()) busy[unit] = true;
  };
  for (const Item& item : plan.items) {
    if (!judge.knows_duties(item)) return;
    for (const Index unit : item.responsible) note(unit);
  }
  for (const Review& review : plan.reviews)
    for (const Index unit : review.responsible) note(unit);
  // Where nobody answers for anything, that is what is wrong.
  if (std::find(busy.begin(), busy.end(), true) == busy.end()) return;
  for (const Entry& entry : judge.entries()) note(entry.by);
  for (std::size_t i = 0; i < busy.size(); ++i)
    if (!busy[i])
      judge.report(code::unit_without_duties, plan.units[i].at,
                   Text(Msg::unit_without_duties, plan.units[i].id),
                   Text(Msg::unit_without_duties_help));
}

}  // namespace peq::judging
