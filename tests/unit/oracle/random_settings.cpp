#include <algorithm>

#include "calendar.hpp"
#include "random_plans.hpp"

namespace peq::oracle {
namespace {

using Unit = Interval::Unit;

std::vector<FactorShare> random_shares(Dice& dice) {
  std::vector<FactorId> factors{FactorId::vision, FactorId::mission, FactorId::values,
                                FactorId::objectives, FactorId::strategies};
  dice.shuffle(factors);
  factors.resize(static_cast<std::size_t>(dice.between(1, 4)));
  std::vector<FactorShare> shares;
  shares.reserve(factors.size());
  for (const FactorId factor : factors) {
    shares.push_back({factor, dice.chance(70) ? 1.0 : dice.pick({0.0, 0.5, 2.0, 3.0})});
  }
  const auto weighs = [](const FactorShare& share) { return share.weight > 0; };
  if (std::none_of(shares.begin(), shares.end(), weighs)) shares.front().weight = 1;
  return shares;
}

Reading random_reading(Dice& dice, const char* id) {
  return Reading{id, id, random_shares(dice), random_shares(dice), {}};
}

Reading official_reading() {
  return Reading{{},
                 {},
                 {{FactorId::vision, 1}, {FactorId::objectives, 1}},
                 {{FactorId::mission, 1}, {FactorId::values, 1}, {FactorId::strategies, 1}},
                 {}};
}

}  // namespace

EvaluationSettings random_settings(Dice& dice) {
  EvaluationSettings settings;
  settings.measure = dice.pick({MeasureBy::compliance, MeasureBy::advance});
  settings.rollup = dice.pick({Rollup::children, Rollup::leaves});
  settings.missing_strategies = dice.pick({Missing::zero, Missing::skip});
  settings.missing_ratings = dice.pick({Missing::zero, Missing::skip});
  settings.cap = dice.pick<std::optional<double>>({100.0, 100.0, 120.0, 150.0, std::nullopt});
  settings.decimals = dice.pick({0, 0, 1, 2, 6});
  settings.ratings_valid_for =
      dice.pick({Interval{45, Unit::days}, Interval{9, Unit::weeks}, Interval{6, Unit::months},
                 Interval{12, Unit::months}, Interval{2, Unit::years}, Interval{9, Unit::years},
                 Interval{9, Unit::years}});
  settings.on_track = dice.pick({90.0, 85.5, 99.9, 100.0});
  settings.at_risk = dice.pick({70.0, 50.0, 66.6});
  settings.due_soon = dice.pick({Interval{1, Unit::days}, Interval{30, Unit::days},
                                 Interval{2, Unit::weeks}, Interval{1, Unit::months}});
  settings.official = dice.chance(60) ? official_reading() : random_reading(dice, "");
  for (int i = dice.between(0, 2); i > 0; --i) {
    settings.readings.push_back(random_reading(dice, i == 1 ? "first" : "second"));
  }
  double from = dice.pick({90.0, 99.9, 86.6});  // three times 33.3 misses 99.9 by a hair
  for (int i = dice.between(0, 5); i > 0 && from >= 0; --i) {
    settings.bands.push_back(Band{{from, {}}, "band"});
    from -= dice.pick({5.0, 10.0, 12.5, 20.0});
  }
  return settings;
}

Date random_day(Dice& dice, const Project& project) {
  const Plan& plan = project.plan;
  if (dice.chance(25)) {
    const Date from = plan.start.value - 60;
    return from + dice.between(0, plan.period.last + 200 - from);
  }
  std::vector<Date> edges{plan.period.first, plan.period.last, plan.start.value};
  for (const Item& item : plan.items) {
    edges.push_back(item.start.value);
    edges.push_back(item.deadline.value);
    if (item.cancelled) edges.push_back(item.cancelled->on.value);
    if (item.not_applicable && item.not_applicable->from) {
      edges.push_back(item.not_applicable->from->value);
    }
    if (item.not_applicable && item.not_applicable->to) {
      edges.push_back(item.not_applicable->to->value);
    }
    for (const SchedulePoint& point : item.schedule) edges.push_back(point.date.value);
    for (const Reschedule& change : item.rescheduled) {
      edges.push_back(change.on.value);
      edges.push_back(change.deadline.value);
      for (const SchedulePoint& point : change.schedule) edges.push_back(point.date.value);
    }
    if (item.every || item.measure) {
      const Every every = item.every ? item.every->value : item.measure->every.value;
      const Date inside =
          item.start.value + dice.between(0, item.deadline.value - item.start.value);
      edges.push_back(last_day(period_of(inside, every)));
    }
    if (item.report_every) edges.push_back(later_by(item.start.value, item.report_every->value));
    edges.push_back(earlier_by(item.deadline.value, plan.evaluation.due_soon));
  }
  for (const Entry& entry : project.entries) {
    edges.push_back(entry.date);
    if (entry.kind == EntryKind::rating) {
      edges.push_back(later_by(entry.date, plan.evaluation.ratings_valid_for));
    }
    if (entry.kind == EntryKind::progress && plan.items[entry.target].report_every) {
      edges.push_back(later_by(entry.date, plan.items[entry.target].report_every->value));
    }
  }
  return dice.pick(edges) + dice.between(-1, 1);
}

Case random_case(std::uint64_t seed) {
  Dice dice(seed);
  Case result;
  result.project.plan = random_plan(dice);
  result.project.entries = random_entries(dice, result.project.plan);
  result.options.as_of = random_day(dice, result.project);
  if (dice.chance(30)) result.options.known_by = result.options.as_of + dice.between(-60, 60);
  return result;
}

}  // namespace peq::oracle
