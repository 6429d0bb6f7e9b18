#include "load/resolve.hpp"

#include <algorithm>
#include <iterator>
#include <optional>
#include <string_view>
#include <unordered_map>

namespace peq::loading {

namespace {

/// What an item takes over from the one above it.
struct Inherited {
  Located<Date> start, deadline;
  std::vector<Index> responsible;
  Optional<Interval> report_every;
  bool dates_unread = false;
  bool duties_unread = false;
  std::vector<Reschedule> rescheduled;  // of the deadline that is handed down
};

/// Why nothing may have the id, in words; none where it may.
std::optional<Msg> reserved(std::string_view id) {
  if (id == "vision" || id == "mission") return Msg::reserved_id_help;
  constexpr std::string_view figures[] = {"efficacy",     "efficiency", "effectiveness",
                                          "productivity", "excellence", "average",
                                          "values",       "objectives", "strategies"};
  const bool known = std::find(std::begin(figures), std::end(figures), id) != std::end(figures);
  return known ? std::optional(Msg::reserved_word_help) : std::nullopt;
}

class Resolver {
 public:
  Resolver(Context& context, RawPlan&& raw, std::vector<RawActions>&& actions)
      : context_(context), raw_(std::move(raw)), actions_(std::move(actions)),
        plan_(std::move(raw_.plan)) {}

  Plan run() {
    register_plain(plan_.units);
    if (raw_.start) plan_.start = *raw_.start;
    context_.gaps().period = plan_.period_at == Place{} || raw_.start_unread;
    attach_actions();

    Inherited top{plan_.start,
                  {plan_.period.last, plan_.period_at},
                  units(raw_.responsible),
                  plan_.report_every,
                  context_.gaps().period,
                  is_unread(raw_.responsible),
                  {}};
    if (raw_.vision) plan_.vision = add(*raw_.vision, no_index, top);
    if (raw_.mission) plan_.mission = add(*raw_.mission, no_index, top);
    for (RawItem& value : raw_.values) plan_.values.push_back(add(value, no_index, top));
    for (RawItem& component : raw_.components)
      plan_.components.push_back(add(component, no_index, top));

    register_plain(plan_.swot.opportunities);
    register_plain(plan_.swot.threats);
    register_plain(plan_.swot.strengths);
    register_plain(plan_.swot.weaknesses);
    for (RawReview& review : raw_.reviews) {
      register_id(review.review.id, review.review.at);
      review.review.responsible = units(review.responsible);
      plan_.reviews.push_back(std::move(review.review));
    }
    check_addresses();
    index_items();
    return std::move(plan_);
  }

 private:
  void register_id(const std::string& id, Place at) {
    if (id.empty()) return;
    if (const auto why = reserved(id)) {
      context_.report(code::reserved_id, at, Text(Msg::reserved_id, id), Text(*why));
      return;
    }
    const auto [known, added] = ids_.try_emplace(id, at);
    if (added) return;
    // Actions of yearly files come before later strategies, but the plan file is read first.
    if (at < known->second) std::swap(at, known->second);
    context_.report(code::duplicate_id, at, Text(Msg::duplicate_id, id),
                    Text(Msg::duplicate_id_help), {{known->second, Text(Msg::first_here)}});
  }

  template <class List>
  void register_plain(const List& list) {
    for (const auto& entry : list) register_id(entry.id, entry.at);
  }

  std::vector<Index> units(const std::vector<Located<std::string>>& names) {
    std::vector<Index> result;
    for (const auto& name : names) {
      const Index unit = resolve_unit(context_, plan_, name);
      if (unit != no_index && std::find(result.begin(), result.end(), unit) == result.end())
        result.push_back(unit);
    }
    return result;
  }

  /// Whether one of the names is that of no unit, which is said where it stands.
  [[nodiscard]] bool is_unread(const std::vector<Located<std::string>>& names) const {
    return std::any_of(names.begin(), names.end(),
                       [&](const auto& name) { return plan_.find_unit(name.value) == no_index; });
  }

  /// The actions of the yearly files become parts of their strategies, behind those of the plan.
  void attach_actions() {
    std::unordered_map<std::string, RawItem*> strategies;
    std::vector<std::string_view> names;
    for (RawItem& component : raw_.components)
      for (RawItem& objective : component.objectives)
        for (RawItem& strategy : objective.strategies) {
          strategies.try_emplace(strategy.item.id, &strategy);
          names.push_back(strategy.item.id);
        }
    for (RawActions& file : actions_) {
      if (is_other(file.plan, plan_))
        context_.report(code::other_plan, file.plan.at,
                        Text(Msg::other_plan, file.plan.value, plan_.id),
                        Text(Msg::other_plan_help));
      for (RawItem& action : file.actions) {
        if (file.year) {
          const Period year{Every::year, file.year->value, 1};
          if (!action.start) action.start = Located<Date>{year.first_day(), file.year->at};
          if (!action.deadline) action.deadline = Located<Date>{year.last_day(), file.year->at};
        }
        const auto strategy = strategies.find(action.of.value);
        if (strategy != strategies.end()) {
          strategy->second->actions.push_back(std::move(action));
        } else if (!action.of.value.empty() && !context_.gaps().names) {
          context_.report_unknown(code::unknown_reference, action.of.at,
                                  Text(Msg::unknown_strategy, action.of.value), action.of.value,
                                  Context::Names::ids, names, Text(Msg::reference_help));
        }
      }
    }
  }

  Index add(RawItem& raw, Index parent, const Inherited& above) {
    Item item = std::move(raw.item);
    item.parent = parent;
    if (item.kind != ItemKind::vision && item.kind != ItemKind::mission)
      register_id(item.id, item.at);
    Inherited own = above;
    if (raw.start) own.start = *raw.start;
    if (raw.deadline) own.deadline = *raw.deadline;
    if (item.measure && item.measure->valid_from) own.start = *item.measure->valid_from;
    if (item.measure && item.measure->valid_to) own.deadline = *item.measure->valid_to;
    if (raw.deadline || (item.measure && item.measure->valid_to)) own.rescheduled.clear();
    const bool measures = item.kind == ItemKind::indicator;
    if (measures && !item.measure) item.measure.emplace();  // its fields are missed already
    const bool has_both = raw.start && raw.deadline;
    own.dates_unread = raw.dates_unread || (above.dates_unread && !has_both);
    if (!raw.responsible.empty()) {
      own.responsible = units(raw.responsible);
      own.duties_unread = is_unread(raw.responsible);
    } else {
      own.duties_unread = own.duties_unread || !raw.complete;
    }
    if (item.report_every) own.report_every = item.report_every;
    item.start = own.start;
    item.deadline = own.deadline;
    item.responsible = own.responsible;
    item.report_every = own.report_every;
    std::stable_sort(
        item.rescheduled.begin(), item.rescheduled.end(),
        [](const Reschedule& a, const Reschedule& b) { return a.on.value < b.on.value; });
    // Who inherits a deadline follows it when it moves; a schedule is the owner's alone.
    if (item.rescheduled.empty())
      item.rescheduled = own.rescheduled;
    else
      own.rescheduled = item.rescheduled;
    for (Reschedule& change : own.rescheduled) {
      change.schedule.clear();
      change.has_schedule = false;
    }

    const auto index = static_cast<Index>(plan_.items.size());
    if (item.kind == ItemKind::objective) plan_.objectives.push_back(index);
    if (item.kind == ItemKind::strategy) plan_.strategies.push_back(index);
    plan_.items.push_back(std::move(item));
    context_.gaps().dates.push_back(own.dates_unread);
    context_.gaps().measures.push_back(measures && !raw.complete);
    context_.gaps().duties.push_back(own.duties_unread);
    std::vector<Index> children;
    for (auto* parts : {&raw.indicators, &raw.objectives, &raw.strategies, &raw.actions})
      for (RawItem& part : *parts) children.push_back(add(part, index, own));
    plan_.items[index].children = std::move(children);
    return index;
  }

  void check_addresses() {
    if (context_.gaps().names) return;
    std::vector<std::string_view> known;
    for (const auto* list : {&plan_.swot.opportunities, &plan_.swot.threats, &plan_.swot.strengths,
                             &plan_.swot.weaknesses})
      for (const SwotItem& item : *list) known.push_back(item.id);
    for (const Item& item : plan_.items)
      for (const auto& name : item.addresses) {
        if (std::find(known.begin(), known.end(), name.value) != known.end()) continue;
        context_.report_unknown(code::unknown_reference, name.at,
                                Text(Msg::unknown_swot, name.value), name.value,
                                Context::Names::ids, known, Text(Msg::reference_help));
      }
  }

  void index_items() {
    for (Index i = 0; i < plan_.items.size(); ++i) plan_.items_by_id.push_back(i);
    std::stable_sort(plan_.items_by_id.begin(), plan_.items_by_id.end(),
                     [&](Index a, Index b) { return plan_.items[a].id < plan_.items[b].id; });
  }

  Context& context_;
  RawPlan raw_;
  std::vector<RawActions> actions_;
  Plan plan_;
  std::unordered_map<std::string, Place> ids_;
};

}  // namespace

Plan resolve(Context& context, RawPlan&& raw, std::vector<RawActions>&& actions) {
  return Resolver(context, std::move(raw), std::move(actions)).run();
}

bool is_other(const Located<std::string>& name, const Plan& plan) {
  return !name.value.empty() && !plan.id.empty() && name.value != plan.id;
}

Index resolve_unit(Context& context, const Plan& plan, const Located<std::string>& id) {
  const Index unit = plan.find_unit(id.value);
  if (unit != no_index || context.gaps().names) return unit;
  std::vector<std::string_view> known;
  for (const Unit& candidate : plan.units) known.push_back(candidate.id);
  const bool several = id.value.find(',') != std::string::npos;
  if (several)
    context.report(code::unknown_reference, id.at, Text(Msg::no_such_unit, id.value),
                   Text(Msg::write_instead, "[" + id.value + "]"));
  else
    context.report_unknown(code::unknown_reference, id.at, Text(Msg::no_such_unit, id.value),
                           id.value, Context::Names::ids, known, Text(Msg::reference_help));
  return no_index;
}

}  // namespace peq::loading
