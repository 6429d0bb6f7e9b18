#include "random_plans.hpp"

#include <algorithm>
#include <string>

#include "calendar.hpp"

namespace peq::oracle {
namespace {

using IntervalUnit = Interval::Unit;

/// Grows a plan item by item, in the order of Plan::items.
class Gardener {
 public:
  explicit Gardener(Dice& dice) : dice_(dice) {}
  Plan grow();

 private:
  Index add(ItemKind kind, Index parent);
  void add_vision_mission_values();
  void add_objective(Index component);
  void add_strategy(Index objective);
  void add_indicators(Index owner, int count);
  void choose_dates(Item& item, DateRange owner);
  void choose_absence(Item& item);
  void fill_measure(Item& item);
  void fill_yearly_targets(Measure& measure, DateRange valid);
  void plan_leaf(Item& item);
  void reschedule(Item& item, bool with_schedules);
  std::vector<SchedulePoint> schedule_between(DateRange range);
  double weight();
  Date within(DateRange range) {
    return range.first + dice_.between(0, std::max(0, range.last - range.first));
  }

  Dice& dice_;
  Plan plan_;
};

double Gardener::weight() {
  if (dice_.chance(60)) return 1;
  return dice_.pick({0.0, 0.25, 0.5, 1.5, 2.0, 3.0, 30.0});
}

Index Gardener::add(ItemKind kind, Index parent) {
  const auto index = static_cast<Index>(plan_.items.size());
  Item item;
  item.kind = kind;
  item.parent = parent;
  item.id = std::string(to_string(kind)).substr(0, 1) + "-" + std::to_string(index);
  if (kind == ItemKind::vision || kind == ItemKind::mission) item.id = to_string(kind);
  item.weight.value = weight();
  DateRange owner{plan_.start.value, plan_.period.last};
  item.report_every = plan_.report_every;
  if (parent != no_index) {
    const Item& above = plan_.items[parent];
    owner = {above.start.value, above.deadline.value};
    item.report_every = above.report_every;
    item.responsible = above.responsible;
    plan_.items[parent].children.push_back(index);
  }
  item.start.value = owner.first;
  item.deadline.value = owner.last;
  if (kind == ItemKind::component || kind == ItemKind::objective || kind == ItemKind::strategy ||
      kind == ItemKind::action) {
    if (dice_.chance(kind == ItemKind::component ? 20 : 50)) choose_dates(item, owner);
    choose_absence(item);
    if (dice_.chance(15)) item.report_every = {{dice_.between(1, 8), IntervalUnit::months}, {}};
    if (dice_.chance(30)) {
      item.responsible.clear();
      for (Index unit = 0; unit < plan_.units.size(); ++unit) {
        if (dice_.chance(50)) item.responsible.push_back(unit);
      }
    }
  }
  plan_.items.push_back(item);
  return index;
}

void Gardener::choose_dates(Item& item, DateRange owner) {
  if (dice_.chance(60)) item.start.value = within(owner);
  if (dice_.chance(4)) item.start.value = owner.first - dice_.between(1, 40);
  if (dice_.chance(60)) item.deadline.value = within({item.start.value, owner.last});
  if (dice_.chance(4)) item.deadline.value = owner.last + dice_.between(1, 40);
  if (dice_.chance(6)) item.deadline.value = item.start.value;
  item.deadline.value = std::max(item.deadline.value, item.start.value);
}

void Gardener::choose_absence(Item& item) {
  const DateRange life{item.start.value, item.deadline.value};
  if (dice_.chance(6)) item.cancelled = Cancellation{{within(life), {}}, "reason"};
  if (!dice_.chance(8)) return;
  NotApplicable gap;
  gap.reason = "reason";
  const Date from = within(life);
  const int kind = dice_.between(0, 2);
  if (kind != 0) gap.from = Located<Date>{from, {}};
  if (kind != 1) gap.to = Located<Date>{within({from, life.last}), {}};
  item.not_applicable = gap;
}

std::vector<SchedulePoint> Gardener::schedule_between(DateRange range) {
  std::vector<SchedulePoint> points;
  Date last = range.first;
  double progress = 0;
  for (int i = dice_.between(1, 3); i > 0; --i) {
    if (range.last - last < 2) break;
    last = last + dice_.between(1, range.last - last - 1);
    progress = std::min(100.0, progress + dice_.pick({0.0, 0.0, 10.0, 20.0, 33.3, 50.0}));
    points.push_back({{last, {}}, {progress, {}}});
  }
  return points;
}

void Gardener::reschedule(Item& item, bool with_schedules) {
  Date on = item.start.value - 10;
  Date deadline = item.deadline.value;
  for (int i = dice_.between(1, 3); i > 0; --i) {
    on = on + dice_.pick({0, 1, 60, dice_.between(0, 400)});
    deadline = deadline + dice_.pick({90, 180, -60, dice_.between(-100, 400)});
    if (!item.schedule.empty() && dice_.chance(15)) deadline = dice_.pick(item.schedule).date.value;
    deadline = std::max(deadline, item.start.value + (dice_.chance(10) ? 0 : 1));
    Reschedule change;
    change.on.value = on;
    change.deadline.value = deadline;
    if (with_schedules && dice_.chance(40)) {
      change.has_schedule = true;
      if (dice_.chance(85)) change.schedule = schedule_between({item.start.value, deadline});
    }
    item.rescheduled.push_back(change);
  }
}

void Gardener::plan_leaf(Item& item) {
  if (dice_.chance(25)) {
    const Every every = dice_.pick({Every::month, Every::quarter, Every::semester, Every::year});
    item.every = Located<Every>{every, {}};
  }
  const DateRange life{item.start.value, item.deadline.value};
  if (!item.every && dice_.chance(35)) item.schedule = schedule_between(life);
  if (dice_.chance(30)) reschedule(item, !item.every);
}

void Gardener::fill_yearly_targets(Measure& measure, DateRange valid) {
  const bool adds_up = measure.kind.value == IndicatorKind::cumulative;
  double sum = 0;
  for (int year = year_of(valid.first); year <= year_of(valid.last); ++year) {
    if (dice_.chance(25)) continue;
    const double from = adds_up ? 0 : measure.baseline->value;
    const double to = measure.target->value;
    const double target = from + (to - from) * dice_.pick({0.0, 0.2, 0.25, 0.5, 0.7, 1.0});
    measure.targets.push_back({{Period{Every::year, year, 1}, {}}, {target, {}}});
    sum += target;
  }
  if (adds_up && sum > 0) measure.target->value = sum;
  if (adds_up && sum <= 0) measure.targets.clear();
  if (dice_.chance(30)) dice_.shuffle(measure.targets);
}

void Gardener::fill_measure(Item& item) {
  Measure measure;
  measure.kind.value = dice_.pick({IndicatorKind::level, IndicatorKind::cumulative,
                                   IndicatorKind::flow, IndicatorKind::maintain});
  measure.unit = "unit";
  const DateRange owner{item.start.value, item.deadline.value};
  if (dice_.chance(30)) {
    choose_dates(item, owner);
    measure.valid_from = item.start;
    measure.valid_to = item.deadline;
  }
  const DateRange valid{item.start.value, item.deadline.value};
  const Every every = dice_.pick({Every::month, Every::quarter, Every::semester, Every::year});
  const IndicatorKind kind = measure.kind.value;
  if (kind == IndicatorKind::level) {
    measure.baseline = Located<double>{dice_.pick({0.0, 10.0, 50.0, -5.0}), {}};
    measure.target = Located<double>{dice_.pick({40.0, 100.0, 5.0, 7.5}), {}};
  } else if (kind == IndicatorKind::cumulative) {
    measure.target = Located<double>{dice_.pick({10.0, 100.0, 7.5}), {}};
  } else if (kind == IndicatorKind::flow) {
    measure.every.value = every;
    if (dice_.chance(70)) measure.target = Located<double>{dice_.pick({5.0, 10.0, 0.0}), {}};
    for (const Window& window : windows(every, valid, plan_.period.first)) {
      if (!dice_.chance(30)) continue;
      const double target = dice_.pick({0.0, 5.0, 8.0, 20.0});
      measure.targets.push_back({{window.period, {}}, {target, {}}});
    }
  } else {
    measure.every.value = every;
    if (dice_.chance(60)) measure.min = Located<double>{5, {}};
    if (!measure.min || dice_.chance(40)) measure.max = Located<double>{15, {}};
  }
  if (kind == IndicatorKind::level || kind == IndicatorKind::cumulative) {
    if (dice_.chance(50)) fill_yearly_targets(measure, valid);
  }
  item.measure = measure;
}

void Gardener::add_indicators(Index owner, int count) {
  for (; count > 0; --count) {
    const Index index = add(ItemKind::indicator, owner);
    fill_measure(plan_.items[index]);
  }
}

void Gardener::add_vision_mission_values() {
  for (const ItemKind kind : {ItemKind::vision, ItemKind::mission}) {
    if (!dice_.chance(93)) continue;
    const Index index = add(kind, no_index);
    (kind == ItemKind::vision ? plan_.vision : plan_.mission) = index;
    if (dice_.chance(25)) add_indicators(index, dice_.between(1, 2));
  }
  for (int i = dice_.pick({0, 1, 1, 2, 3}); i > 0; --i) {
    const Index index = add(ItemKind::value, no_index);
    plan_.values.push_back(index);
    if (dice_.chance(25)) add_indicators(index, dice_.between(1, 2));
  }
}

void Gardener::add_strategy(Index objective) {
  const Index strategy = add(ItemKind::strategy, objective);
  plan_.strategies.push_back(strategy);
  if (dice_.chance(25)) {
    plan_.items[strategy].budget = Located<double>{dice_.pick({0.0, 1000.0}), {}};
  }
  if (dice_.chance(65)) {
    plan_leaf(plan_.items[strategy]);
    return;
  }
  if (dice_.chance(25)) reschedule(plan_.items[strategy], false);
  const int indicators = dice_.between(0, 2);
  add_indicators(strategy, indicators);
  for (int i = dice_.between(indicators == 0 ? 1 : 0, 3); i > 0; --i) {
    const Index action = add(ItemKind::action, strategy);
    if (dice_.chance(30)) {
      plan_.items[action].budget = Located<double>{dice_.pick({500.0, 40.5}), {}};
    }
    if (dice_.chance(80)) {
      plan_leaf(plan_.items[action]);
    } else {
      add_indicators(action, dice_.between(1, 2));
    }
  }
}

void Gardener::add_objective(Index component) {
  const Index objective = add(ItemKind::objective, component);
  plan_.objectives.push_back(objective);
  if (dice_.chance(35)) add_indicators(objective, dice_.between(1, 3));
  for (int i = dice_.between(0, 4); i > 0; --i) add_strategy(objective);
}

Plan Gardener::grow() {
  plan_.id = "random";
  plan_.evaluation = random_settings(dice_);
  const int year = dice_.between(2019, 2023);
  plan_.period.first = day_of(year, 1, 1) + (dice_.chance(25) ? dice_.between(1, 300) : 0);
  plan_.period.last = day_of(year + dice_.between(0, 2), 12, 31);
  if (dice_.chance(25)) plan_.period.last = plan_.period.first + dice_.between(30, 900);
  plan_.start.value = plan_.period.first;
  if (dice_.chance(40)) plan_.start.value = plan_.period.first + dice_.between(-40, 20);
  if (dice_.chance(70)) plan_.report_every = {{dice_.between(1, 8), IntervalUnit::months}, {}};
  for (int i = dice_.between(0, 3); i > 0; --i) {
    plan_.units.push_back({"unit-" + std::to_string(i), "Unit", {}});
  }
  plan_.reviews.push_back({"review", "Review", {{6, IntervalUnit::months}, {}}, {}, {}});
  add_vision_mission_values();
  for (int i = dice_.between(1, 3); i > 0; --i) {
    const Index component = add(ItemKind::component, no_index);
    plan_.components.push_back(component);
    for (int j = dice_.between(0, 3); j > 0; --j) add_objective(component);
  }
  for (Index i = 0; i < plan_.items.size(); ++i) plan_.items_by_id.push_back(i);
  std::sort(plan_.items_by_id.begin(), plan_.items_by_id.end(),
            [this](Index a, Index b) { return plan_.items[a].id < plan_.items[b].id; });
  return plan_;
}

}  // namespace

Plan random_plan(Dice& dice) { return Gardener(dice).grow(); }

}  // namespace peq::oracle
