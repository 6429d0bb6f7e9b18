// Plans and progress built in memory, as the loader would hand them over: items in the order of
// plan.hpp, what is inherited filled in (design.md 2.1), ids resolved. A mistake in a test throws.
//
//   PlanBuilder b;
//   auto objective = b.objective(b.component("D-1"), "D-1-1");
//   b.strategy(objective, "E-1-1-1").deadline("2024-12-31").weight(2);
//   b.entry("2022-06-30", "E-1-1-1").progress(40);
//   Project project = b.build();
#pragma once

#include <algorithm>
#include <initializer_list>
#include <optional>
#include <stdexcept>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "peq/plan.hpp"

namespace peq::test {

template <class T>
T required(std::optional<T> value, std::string_view text) {
  if (!value) throw std::logic_error("test: cannot read '" + std::string(text) + "'");
  return *value;
}

inline Date day(std::string_view text) { return required(Date::parse(text), text); }
inline Period period(std::string_view text) { return required(Period::parse(text), text); }
inline Interval interval(std::string_view text) { return required(Interval::parse(text), text); }

/// A point of a schedule.
struct At {
  std::string_view date;
  double progress;
};

class PlanBuilder {
  struct Draft;
  struct DraftEntry;

 public:
  /// An item that is being described; every call returns it again.
  class ItemRef {
   public:
    ItemRef& name(std::string_view text) {
      return set([&](Item& i) { i.name = text; });
    }
    ItemRef& text(std::string_view text) {
      return set([&](Item& i) { i.text = text; });
    }
    ItemRef& weight(double weight) {
      return set([&](Item& i) { i.weight.value = weight; });
    }
    ItemRef& budget(double amount) {
      return set([&](Item& i) { i.budget = here(amount); });
    }
    ItemRef& start(std::string_view date) {
      draft().start = day(date);
      return *this;
    }
    ItemRef& deadline(std::string_view date) {
      draft().deadline = day(date);
      return *this;
    }
    ItemRef& responsible(std::initializer_list<std::string_view> units) {
      draft().responsible.emplace(units.begin(), units.end());
      return *this;
    }
    ItemRef& report_every(std::string_view text) {
      return set([&](Item& i) { i.report_every = here(interval(text)); });
    }
    ItemRef& cancelled(std::string_view on) {
      return set([&](Item& i) { i.cancelled = Cancellation{here(day(on)), {}}; });
    }
    /// An empty date is an open end.
    ItemRef& not_applicable(std::string_view from, std::string_view to) {
      NotApplicable range;
      if (!from.empty()) range.from = here(day(from));
      if (!to.empty()) range.to = here(day(to));
      return set([&](Item& i) { i.not_applicable = range; });
    }
    /// A recurring duty; of an indicator the length of its periods.
    ItemRef& every(Every every) {
      return set([&](Item& i) {
        if (i.measure)
          i.measure->every = here(every);
        else
          i.every = here(every);
      });
    }
    ItemRef& schedule(std::initializer_list<At> points) {
      return set([&](Item& i) { i.schedule = schedule_points(points); });
    }
    ItemRef& reschedule(std::string_view on, std::string_view deadline) {
      return set([&](Item& i) {
        i.rescheduled.push_back({here(day(on)), here(day(deadline)), {}, false, {}, at()});
      });
    }
    ItemRef& reschedule(std::string_view on, std::string_view deadline,
                        std::initializer_list<At> points) {
      return set([&](Item& i) {
        i.rescheduled.push_back(
            {here(day(on)), here(day(deadline)), schedule_points(points), true, {}, at()});
      });
    }

    // Indicators only.
    ItemRef& unit(std::string_view name) {
      return measure([&](Measure& m) { m.unit = name; });
    }
    ItemRef& baseline(double value) {
      return measure([&](Measure& m) { m.baseline = here(value); });
    }
    ItemRef& target(double value) {
      return measure([&](Measure& m) { m.target = here(value); });
    }
    ItemRef& target(std::string_view of, double value) {
      return measure(
          [&](Measure& m) { m.targets.emplace_back(here(peq::test::period(of)), here(value)); });
    }
    ItemRef& min(double value) {
      return measure([&](Measure& m) { m.min = here(value); });
    }
    ItemRef& max(double value) {
      return measure([&](Measure& m) { m.max = here(value); });
    }
    ItemRef& valid(std::string_view from, std::string_view to) {
      measure([&](Measure& m) { m.valid_from = here(day(from)), m.valid_to = here(day(to)); });
      return start(from).deadline(to);
    }

    /// For what has no call of its own.
    [[nodiscard]] Item& item() { return draft().item; }
    [[nodiscard]] const std::string& id() const { return builder_->drafts_[index_].item.id; }

   private:
    friend class PlanBuilder;
    ItemRef(PlanBuilder* builder, std::size_t index) : builder_(builder), index_(index) {}
    Draft& draft() { return builder_->drafts_[index_]; }
    Place at() { return draft().item.at; }
    template <class T>
    Located<T> here(T value) {
      return {value, at()};
    }
    std::vector<SchedulePoint> schedule_points(std::initializer_list<At> points) {
      std::vector<SchedulePoint> list;
      for (const auto& [date, progress] : points) list.push_back({here(day(date)), here(progress)});
      return list;
    }
    template <class Change>
    ItemRef& set(Change change) {
      change(draft().item);
      return *this;
    }
    template <class Change>
    ItemRef& measure(Change change) {
      if (!draft().item.measure) throw std::logic_error("test: '" + id() + "' is no indicator");
      change(*draft().item.measure);
      return *this;
    }

    PlanBuilder* builder_;
    std::size_t index_;
  };

  /// An entry that is being described.
  class EntryRef {
   public:
    EntryRef& progress(double percent) { return figure(EntryKind::progress, percent); }
    EntryRef& value(double value) { return figure(EntryKind::value, value); }
    EntryRef& rating(double percent) { return figure(EntryKind::rating, percent); }
    EntryRef& held(bool held) { return figure(EntryKind::held, held ? 1 : 0); }
    EntryRef& spent(double amount) {
      return set([&](Entry& e) { e.spent = amount; });
    }
    EntryRef& recorded(std::string_view on) {
      return set([&](Entry& e) { e.recorded = day(on); });
    }
    EntryRef& occurrence(std::string_view of) {
      return set([&](Entry& e) { e.occurrence = peq::test::period(of); });
    }
    EntryRef& correction() {
      return set([](Entry& e) { e.correction = true; });
    }
    EntryRef& evidence(int pieces) {
      return set([&](Entry& e) { e.evidence = static_cast<std::uint8_t>(pieces); });
    }
    EntryRef& by(std::string_view unit) {
      builder_->entries_[index_].by = unit;
      return *this;
    }

   private:
    friend class PlanBuilder;
    EntryRef(PlanBuilder* builder, std::size_t index) : builder_(builder), index_(index) {}
    template <class Change>
    EntryRef& set(Change change) {
      change(builder_->entries_[index_].entry);
      return *this;
    }
    EntryRef& figure(EntryKind kind, double figure) {
      return set([&](Entry& e) { e.kind = kind, e.figure = figure; });
    }

    PlanBuilder* builder_;
    std::size_t index_;
  };

  /// 2022 to 2026, with the readings of design.md 2.1 and without bands.
  PlanBuilder() {
    plan_.id = "test";
    period("2022-01-01", "2026-12-31");
    Reading& official = plan_.evaluation.official;
    official.efficacy = {{FactorId::vision, 1}, {FactorId::objectives, 1}};
    official.efficiency = {
        {FactorId::mission, 1}, {FactorId::values, 1}, {FactorId::strategies, 1}};
  }

  PlanBuilder& period(std::string_view first, std::string_view last) {
    plan_.period = {day(first), day(last)};
    return *this;
  }
  /// Default: the first day of the period.
  PlanBuilder& start(std::string_view date) {
    start_ = day(date);
    return *this;
  }
  PlanBuilder& report_every(std::string_view text) {
    plan_.report_every = Located<Interval>{interval(text), next_place()};
    return *this;
  }
  PlanBuilder& band(double from, std::string_view name) {
    plan_.evaluation.bands.push_back({{from, next_place()}, std::string(name)});
    return *this;
  }
  PlanBuilder& unit(std::string_view id, std::string_view name = {}) {
    plan_.units.push_back({std::string(id), std::string(name.empty() ? id : name), next_place()});
    return *this;
  }
  PlanBuilder& review(std::string_view id, std::string_view every) {
    const Place at = next_place();
    plan_.reviews.push_back({std::string(id), std::string(id), {interval(every), at}, {}, at});
    return *this;
  }
  EvaluationSettings& settings() { return plan_.evaluation; }
  /// For what has no call of its own. Items, their lists and what they inherit come with build().
  Plan& plan() { return plan_; }

  ItemRef vision() { return add(ItemKind::vision, none, "vision"); }
  ItemRef mission() { return add(ItemKind::mission, none, "mission"); }
  ItemRef value(std::string_view id) { return add(ItemKind::value, none, id); }
  ItemRef component(std::string_view id) { return add(ItemKind::component, none, id); }
  ItemRef objective(const ItemRef& component, std::string_view id) {
    return add(ItemKind::objective, component.index_, id);
  }
  ItemRef strategy(const ItemRef& objective, std::string_view id) {
    return add(ItemKind::strategy, objective.index_, id);
  }
  ItemRef action(const ItemRef& strategy, std::string_view id) {
    return add(ItemKind::action, strategy.index_, id);
  }
  ItemRef indicator(const ItemRef& owner, std::string_view id, IndicatorKind kind) {
    ItemRef ref = add(ItemKind::indicator, owner.index_, id);
    ref.item().measure.emplace().kind = {kind, ref.at()};
    return ref;
  }

  /// Reading order is the order of these calls. An entry without a figure is about money only.
  EntryRef entry(std::string_view date, std::string_view target) {
    DraftEntry draft;
    draft.entry.date = draft.entry.recorded = day(date);
    draft.entry.kind = EntryKind::spent_only;
    draft.entry.at = next_place();
    draft.target = target;
    entries_.push_back(std::move(draft));
    return {this, entries_.size() - 1};
  }

  /// May be called again after more has been added.
  [[nodiscard]] Project build() const {
    Project project;
    Plan& plan = project.plan;
    plan = plan_;
    plan.start = {start_.value_or(plan.period.first), {}};
    for (ItemKind kind :
         {ItemKind::vision, ItemKind::mission, ItemKind::value, ItemKind::component})
      for (std::size_t i = 0; i < drafts_.size(); ++i)
        if (drafts_[i].item.kind == kind) place(plan, i, no_index);
    plan.items_by_id.resize(plan.items.size());
    for (Index i = 0; i < plan.items.size(); ++i) plan.items_by_id[i] = i;
    std::ranges::sort(plan.items_by_id, {},
                      [&](Index i) -> const std::string& { return plan.items[i].id; });
    for (const DraftEntry& draft : entries_) project.entries.push_back(resolve(plan, draft));
    return project;
  }

 private:
  static constexpr std::size_t none = static_cast<std::size_t>(-1);

  struct Draft {
    Item item;
    std::vector<std::size_t> children;
    std::optional<Date> start, deadline;
    std::optional<std::vector<std::string>> responsible;
  };
  struct DraftEntry {
    Entry entry;
    std::string target, by;
  };

  /// Every thing gets a place of its own, in the order in which it was written.
  Place next_place() {
    ++places_;
    return {0, places_, places_};
  }

  ItemRef add(ItemKind kind, std::size_t parent, std::string_view id) {
    Draft draft;
    draft.item.kind = kind;
    draft.item.id = id;
    draft.item.at = next_place();
    drafts_.push_back(std::move(draft));
    const std::size_t index = drafts_.size() - 1;
    if (parent != none) drafts_[parent].children.push_back(index);
    return {this, index};
  }

  /// Puts a draft and all below it at the end of the plan's items.
  void place(Plan& plan, std::size_t number, Index parent) const {
    const Draft& draft = drafts_[number];
    const auto index = static_cast<Index>(plan.items.size());
    Item item = draft.item;
    item.parent = parent;
    // Copied, since the list of items moves as it grows.
    const std::optional<Item> above =
        parent == no_index ? std::nullopt : std::optional(plan.items[parent]);
    item.start =
        draft.start ? Located<Date>{*draft.start, item.at} : (above ? above->start : plan.start);
    item.deadline = draft.deadline ? Located<Date>{*draft.deadline, item.at}
                                   : (above ? above->deadline
                                            : Located<Date>{plan.period.last, plan.period_at});
    if (!item.report_every) item.report_every = above ? above->report_every : plan.report_every;
    if (draft.responsible)
      for (const std::string& unit : *draft.responsible)
        item.responsible.push_back(unit_index(plan, unit));
    else if (above)
      item.responsible = above->responsible;
    std::ranges::stable_sort(item.rescheduled, {},
                             [](const Reschedule& change) { return change.on.value; });
    plan.items.push_back(std::move(item));
    if (parent != no_index) plan.items[parent].children.push_back(index);

    switch (draft.item.kind) {
    case ItemKind::vision: plan.vision = index; break;
    case ItemKind::mission: plan.mission = index; break;
    case ItemKind::value: plan.values.push_back(index); break;
    case ItemKind::component: plan.components.push_back(index); break;
    case ItemKind::objective: plan.objectives.push_back(index); break;
    case ItemKind::strategy: plan.strategies.push_back(index); break;
    case ItemKind::indicator:
    case ItemKind::action: break;
    }
    // Indicators stand before the parts that are work.
    for (bool indicators : {true, false})
      for (std::size_t child : draft.children)
        if ((drafts_[child].item.kind == ItemKind::indicator) == indicators)
          place(plan, child, index);
  }

  static Index unit_index(const Plan& plan, const std::string& id) {
    const Index unit = plan.find_unit(id);
    if (unit == no_index) throw std::logic_error("test: no unit '" + id + "'");
    return unit;
  }

  static Entry resolve(const Plan& plan, const DraftEntry& draft) {
    Entry entry = draft.entry;
    entry.target = entry.kind == EntryKind::held ? plan.find_review(draft.target)
                                                 : plan.find_item(draft.target);
    if (entry.target == no_index) throw std::logic_error("test: no item '" + draft.target + "'");
    if (!draft.by.empty()) entry.by = unit_index(plan, draft.by);
    return entry;
  }

  Plan plan_;
  std::optional<Date> start_;
  std::vector<Draft> drafts_;
  std::vector<DraftEntry> entries_;
  std::uint32_t places_ = 0;
};

}  // namespace peq::test
