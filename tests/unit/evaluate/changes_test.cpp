// Comparisons worked out by hand. That contributions always add up is shown on random plans, in
// oracle/changes_test.cpp.
#include <doctest/doctest.h>

#include "peq/changes.hpp"
#include "support/figures.hpp"

using namespace peq;
using namespace peq::test;

TEST_SUITE_BEGIN("changes");

namespace {

/// A project on a day.
struct Evaluated {
  Project project;
  Evaluation evaluation;

  Evaluated(Project from, std::string_view as_of)
      : project(std::move(from)),
        evaluation(evaluate(project.plan, project.entries, {day(as_of), std::nullopt})) {}
  [[nodiscard]] Side side() const { return {&project, &evaluation}; }
};

/// Two days of one plan, or two plans.
class Compared {
 public:
  Compared(const PlanBuilder& builder, std::string_view from, std::string_view to)
      : before_(builder.build(), from),
        later_(evaluate(before_.project.plan, before_.project.entries, {day(to), std::nullopt})),
        after_{&before_.project, &later_}, changes(compare(before_.side(), after_)) {}
  Compared(const PlanBuilder& old_plan, std::string_view from, const PlanBuilder& new_plan,
           std::string_view to)
      : before_(old_plan.build(), from), other_(std::in_place, new_plan.build(), to),
        after_(other_->side()), changes(compare(before_.side(), after_)) {}
  Compared(const Compared&) = delete;
  Compared& operator=(const Compared&) = delete;

  [[nodiscard]] std::optional<double> to(std::string_view id, MacroId macro) const {
    for (const Contribution& contribution : changes.contributions)
      if (this->id(contribution.item) == id)
        return contribution.to[static_cast<std::size_t>(macro)];
    throw std::logic_error("test: no contribution of '" + std::string(id) + "'");
  }
  [[nodiscard]] std::optional<double> to(Setting setting, MacroId macro) const {
    for (const MethodChange& change : changes.method)
      if (change.setting == setting) return change.to[static_cast<std::size_t>(macro)];
    throw std::logic_error("test: no such change of method");
  }
  [[nodiscard]] std::string id(const ItemPair& pair) const {
    return pair.after != no_index ? after_.project->plan.items[pair.after].id
                                  : before_.project.plan.items[pair.before].id;
  }
  [[nodiscard]] std::string ids(const std::vector<ItemPair>& pairs) const {
    std::string list;
    for (const ItemPair& pair : pairs) list += (list.empty() ? "" : " ") + id(pair);
    return list;
  }
  [[nodiscard]] std::string contributors() const {
    std::string list;
    for (const Contribution& one : changes.contributions)
      list += (list.empty() ? "" : " ") + id(one.item);
    return list;
  }
  [[nodiscard]] std::string settings() const {
    std::string list;
    for (const MethodChange& change : changes.method)
      list += (list.empty() ? "" : " ") + std::string(to_string(change.setting));
    return list;
  }

 private:
  Evaluated before_;
  std::optional<Evaluated> other_;
  Evaluation later_;
  Side after_;

 public:
  Changes changes;
};

void check_points(const std::optional<double>& actual, double expected) {
  REQUIRE(actual.has_value());
  CHECK_NUMBER(*actual, expected);
}

/// Everything is measured by its advance, efficacy and efficiency are the strategies' mean.
PlanBuilder by_strategies() {
  PlanBuilder b;
  b.settings().measure = MeasureBy::advance;
  b.settings().official.efficacy = {{FactorId::strategies, 1}};
  b.settings().official.efficiency = {{FactorId::strategies, 1}};
  return b;
}

}  // namespace

TEST_CASE("contributions between two days, by every way there is") {
  PlanBuilder b;
  b.settings().measure = MeasureBy::advance;
  b.vision(), b.mission(), b.value("V-1");
  auto component = b.component("D-1");
  auto derived = b.objective(component, "D-1-1");
  b.strategy(derived, "E-1"), b.strategy(derived, "E-2");
  auto measured = b.objective(component, "D-1-2");
  b.indicator(measured, "I-1", IndicatorKind::level).baseline(0).target(100);
  b.strategy(measured, "E-3");
  for (const char* id : {"vision", "mission", "V-1"}) {
    const std::string_view name = id;
    b.entry("2022-06-01", id).rating(name == "vision" ? 80 : name == "mission" ? 50 : 60);
    b.entry("2023-06-01", id).rating(name == "vision" ? 90 : name == "mission" ? 50 : 80);
  }
  b.entry("2022-06-01", "E-1").progress(20), b.entry("2023-06-01", "E-1").progress(60);
  b.entry("2022-06-01", "E-2").progress(40);
  b.entry("2022-06-01", "E-3").progress(10), b.entry("2023-06-01", "E-3").progress(30);
  b.entry("2022-06-01", "I-1").value(50), b.entry("2023-06-01", "I-1").value(70);
  const Compared c(b, "2022-12-31", "2023-12-31");

  CHECK(c.contributors() == "vision mission V-1 E-1 E-2 D-1-2 E-3");
  // Efficacy (80 + 40) / 2 = 60 to (90 + 60) / 2 = 75: vision 10 / 2. The objectives' 40 to 60 are
  // D-1-1's 30 to 50, made by E-1 alone, and D-1-2's 50 to 70: each 20 / 2 / 2.
  CHECK_FIGURE(c.changes.macros[0], 15);
  check_points(c.to("vision", MacroId::efficacy), 5);
  check_points(c.to("E-1", MacroId::efficacy), 5);
  check_points(c.to("D-1-2", MacroId::efficacy), 5);
  for (const char* id : {"mission", "V-1", "E-2", "E-3"})
    check_points(c.to(id, MacroId::efficacy), 0);
  // Efficiency (50 + 60 + 70/3) / 3 = 400/9 to (50 + 80 + 130/3) / 3 = 520/9.
  CHECK_FIGURE(c.changes.macros[1], 120.0 / 9);
  check_points(c.to("V-1", MacroId::efficiency), 20.0 / 3);
  check_points(c.to("E-1", MacroId::efficiency), 40.0 / 9);
  check_points(c.to("E-3", MacroId::efficiency), 20.0 / 9);
  for (const char* id : {"vision", "mission", "E-2", "D-1-2"})
    check_points(c.to(id, MacroId::efficiency), 0);
  // Effectiveness: a point of efficacy is worth (400/9 + 520/9) / 2 / 100 = 46/90, a point of
  // efficiency (60 + 75) / 2 / 100 = 0.675. E-1: 5 x 46/90 + 40/9 x 0.675 = 50/9.
  check_points(c.to("E-1", MacroId::effectiveness), 50.0 / 9);
  check_points(c.to("V-1", MacroId::effectiveness), 4.5);
  check_points(c.to("E-3", MacroId::effectiveness), 1.5);
  check_points(c.to("vision", MacroId::effectiveness), 23.0 / 9);
  // Productivity 135 to 100 x 75 x 9 / 520 = 129.8077: a point of efficacy is worth
  // 100 x (9/400 + 9/520) / 2, one of efficiency -100 x 67.5 x (9/400) x (9/520).
  const double worth_e = 50 * (9.0 / 400 + 9.0 / 520);
  const double worth_f = -6750 * (9.0 / 400) * (9.0 / 520);
  check_points(c.to("E-1", MacroId::productivity), 5 * worth_e + 40.0 / 9 * worth_f);
  CHECK_NUMBER(*c.to("E-1", MacroId::productivity), -1.7307692307692308);
  CHECK_NUMBER(c.changes.worth[3].efficacy, worth_e);
  CHECK_NUMBER(c.changes.worth[5].efficiency, (1 + 0.675 + worth_f) / 4);
  // Excellence is the sum of all four, the average a quarter of it.
  const double excellence = 5 + 40.0 / 9 + 50.0 / 9 - 1.7307692307692308;
  check_points(c.to("E-1", MacroId::excellence), excellence);
  check_points(c.to("E-1", MacroId::average), excellence / 4);
  for (std::size_t m = 0; m < macro_count; ++m) {
    CHECK(c.changes.split[m]);
    check_points(sum_of_contributions(c.changes, static_cast<MacroId>(m)),
                 c.changes.macros[m].number());
  }
  // What is a roll-up has moved with its parts.
  CHECK(c.ids(c.changes.moved) == "vision V-1 D-1 D-1-1 E-1 D-1-2 I-1 E-3");
  CHECK(c.settings().empty());
}

TEST_CASE("who goes, moves the mean; who stays as it was, does not") {
  PlanBuilder b = by_strategies();
  auto objective = b.objective(b.component("D-1"), "D-1-1");
  b.strategy(objective, "E-1").weight(2);
  b.strategy(objective, "E-2").cancelled("2023-03-01");
  b.strategy(objective, "E-3");
  b.entry("2022-06-01", "E-1").progress(90);
  b.entry("2022-06-01", "E-2").progress(30);
  b.entry("2022-06-01", "E-3").progress(60);
  const Compared c(b, "2022-12-31", "2023-12-31");
  // (2 x 90 + 30 + 60) / 4 = 67.5 to (2 x 90 + 60) / 3 = 80: (30 - 73.75) x -1 / 3.5 = 12.5.
  CHECK_FIGURE(c.changes.macros[0], 12.5);
  check_points(c.to("E-1", MacroId::efficacy), 0);
  check_points(c.to("E-2", MacroId::efficacy), 12.5);
  check_points(c.to("E-3", MacroId::efficacy), 0);
  CHECK(c.ids(c.changes.cancelled) == "E-2");
  CHECK(c.ids(c.changes.resumed).empty());
}

TEST_CASE("an objective that comes, comes by its strategies") {
  PlanBuilder b;
  b.settings().measure = MeasureBy::advance;
  b.settings().official.efficacy = {{FactorId::objectives, 1}};
  b.settings().official.efficiency = {{FactorId::objectives, 1}};
  auto component = b.component("D-1");
  b.strategy(b.objective(component, "D-1-1"), "E-1");
  auto coming = b.objective(component, "D-1-2").not_applicable("", "2022-12-31");
  b.strategy(coming, "E-2"), b.strategy(coming, "E-3").weight(3);
  b.entry("2022-06-01", "E-1").progress(100);
  b.entry("2022-06-01", "E-2").progress(40);
  b.entry("2022-06-01", "E-3").progress(80);
  const Compared c(b, "2022-12-31", "2023-12-31");
  // 100 to (100 + (40 + 3 x 80) / 4) / 2 = 85; middle 92.5, mean weight 1.5.
  CHECK_FIGURE(c.changes.macros[0], -15);
  check_points(c.to("E-1", MacroId::efficacy), 0);
  check_points(c.to("E-2", MacroId::efficacy), (40 - 92.5) / 4 / 1.5);      // -8.75
  check_points(c.to("E-3", MacroId::efficacy), (80 - 92.5) * 3 / 4 / 1.5);  // -6.25
  CHECK(c.ids(c.changes.resumed) == "E-2 E-3");
  CHECK(c.contributors() == "E-1 E-2 E-3");
}

TEST_CASE("what becomes due without a report comes with 0") {
  PlanBuilder b = by_strategies();
  b.settings().measure = MeasureBy::compliance;
  auto objective = b.objective(b.component("D-1"), "D-1-1");
  b.strategy(objective, "E-1").deadline("2022-06-30");
  b.strategy(objective, "E-2").start("2023-01-01").deadline("2023-12-31");
  b.entry("2022-06-01", "E-1").progress(100);
  const Compared c(b, "2022-12-31", "2023-12-31");
  // 100 to (100 + 0) / 2: (0 - 75) / 1.5.
  check_points(c.to("E-1", MacroId::efficacy), 0);
  check_points(c.to("E-2", MacroId::efficacy), -50);
  CHECK(c.ids(c.changes.statuses) == "E-2");
}

TEST_CASE("method first, one setting after another, then facts") {
  PlanBuilder before = by_strategies();
  before.period("2022-01-01", "2022-12-31");
  auto objective = before.objective(before.component("D-1"), "D-1-1");
  before.strategy(objective, "E-1"), before.strategy(objective, "E-2");
  before.entry("2022-03-01", "E-1").progress(60);
  before.entry("2022-03-01", "E-2").progress(20);

  PlanBuilder after = by_strategies();
  after.settings().measure = MeasureBy::compliance;
  after.settings().decimals = 2;
  after.settings().rollup = Rollup::leaves;
  after.band(50, "half");
  after.period("2022-01-01", "2022-12-31");
  objective = after.objective(after.component("D-1"), "D-1-1");
  after.strategy(objective, "E-1").weight(3), after.strategy(objective, "E-2");
  after.entry("2022-03-01", "E-1").progress(60);
  after.entry("2022-03-01", "E-2").progress(30);

  // On 2022-07-02, 182 of 364 days, half is planned. Advance 40; weighted 50; compliance 100 and
  // 40: 85; E-2 with 30 of 50 has 60: 90.
  const Compared c(before, "2022-07-02", after, "2022-07-02");
  CHECK(c.settings() == "weights measure rollup bands decimals");
  CHECK_FIGURE(c.changes.macros[0], 50);
  check_points(c.to(Setting::weights, MacroId::efficacy), 10);
  check_points(c.to(Setting::measure, MacroId::efficacy), 35);
  check_points(c.to(Setting::rollup, MacroId::efficacy), 0);
  check_points(c.to(Setting::bands, MacroId::efficacy), 0);
  check_points(c.to("E-1", MacroId::efficacy), 0);
  check_points(c.to("E-2", MacroId::efficacy), 5);
}

TEST_CASE("a method without a figure on the way") {
  const auto plan = [](int valid_months, bool with_vision) {
    PlanBuilder b = by_strategies();
    b.settings().ratings_valid_for = {valid_months, Interval::Unit::months};
    if (with_vision) b.settings().official.efficacy.push_back({FactorId::vision, 1});
    b.vision();
    b.strategy(b.objective(b.component("D-1"), "D-1-1"), "E-1");
    b.entry("2022-06-01", "vision").rating(80);
    b.entry("2022-06-01", "E-1").progress(40);
    return b;
  };
  // Efficacy 60; without a valid rating none; without the vision 40.
  const Compared c(plan(24, true), "2022-12-31", plan(1, false), "2022-12-31");
  CHECK(c.settings() == "ratings_valid_for macro_indicators");
  CHECK_FALSE(c.to(Setting::ratings_valid_for, MacroId::efficacy).has_value());
  check_points(c.to(Setting::macro_indicators, MacroId::efficacy), -20);
  check_points(c.to(Setting::ratings_valid_for, MacroId::efficiency), 0);
  check_points(sum_of_contributions(c.changes, MacroId::efficacy), -20);

  // The later plan rates the vision in 2023; by its method the earlier side has no figure.
  PlanBuilder later = plan(6, true);
  later.entry("2023-12-01", "vision").rating(70);
  const Compared d(plan(24, false), "2023-06-30", later, "2023-12-31");
  CHECK_FIGURE(d.changes.macros[0], 15);  // 40 to (40 + 70) / 2
  CHECK_FALSE(d.changes.split[0]);
  CHECK(d.changes.split[1]);
  CHECK_FALSE(d.to("E-1", MacroId::efficacy).has_value());
  CHECK_FALSE(d.to(Setting::macro_indicators, MacroId::efficacy).has_value());
  CHECK_FALSE(sum_of_contributions(d.changes, MacroId::efficacy).has_value());
}

TEST_CASE("no number on one side: no change, and the reason of the first that lacks it") {
  PlanBuilder b;
  b.vision();
  auto objective = b.objective(b.component("D-1"), "D-1-1");
  b.strategy(objective, "E-1");
  b.entry("2022-06-01", "E-1").progress(40);
  b.entry("2023-06-01", "vision").rating(40);
  const Compared c(b, "2022-12-31", "2023-12-31");
  CHECK_FIGURE(c.changes.macros[0], not_reported);    // the vision was not rated in 2022
  CHECK_FIGURE(c.changes.macros[1], not_applicable);  // there is no mission
  CHECK_FALSE(c.changes.split[0]);
  CHECK_FALSE(c.to("E-1", MacroId::efficacy).has_value());
}

TEST_CASE("what came, went and was moved, between two plans") {
  PlanBuilder before = by_strategies();
  auto objective = before.objective(before.component("D-1"), "D-1-1");
  before.strategy(objective, "E-1").deadline("2023-12-31");
  before.strategy(objective, "E-2");
  before.strategy(objective, "X-1");
  before.entry("2022-06-01", "E-1").progress(50);
  before.entry("2022-06-01", "E-2").progress(20);
  before.entry("2022-06-01", "X-1").progress(20);

  PlanBuilder after = by_strategies();
  auto component = after.component("D-1");
  objective = after.objective(component, "D-1-1");
  after.strategy(objective, "E-1").deadline("2024-06-30");
  after.strategy(after.objective(component, "D-1-2"), "E-3");
  // The same id, but no strategy any more.
  after.value("X-1");
  after.entry("2022-06-01", "E-1").progress(50);
  after.entry("2022-06-01", "E-3").progress(80);
  const Compared c(before, "2022-12-31", after, "2022-12-31");
  CHECK(c.ids(c.changes.added) == "X-1 D-1-2 E-3");
  CHECK(c.ids(c.changes.gone) == "E-2 X-1");
  CHECK(c.ids(c.changes.rescheduled) == "E-1");
  CHECK(c.contributors() == "X-1 E-1 E-3 E-2 X-1");
  // 30 to 65: the middle is 47.5, the mean weight 2.5.
  CHECK_FIGURE(c.changes.macros[0], 35);
  check_points(c.to("E-1", MacroId::efficacy), 0);
  check_points(c.to("E-2", MacroId::efficacy), (47.5 - 20) / 2.5);  // 11
  check_points(c.to("E-3", MacroId::efficacy), (80 - 47.5) / 2.5);  // 13
  check_points(c.changes.contributions.back().to[0], 11);           // the strategy X-1
}

TEST_SUITE_END();
