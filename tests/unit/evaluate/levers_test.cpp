// What completing one thing adds to the average: worked cases. The comparison with full
// evaluations is in oracle/levers_test.cpp.
#include "../support/figures.hpp"
#include "peq/levers.hpp"

namespace peq::test {
namespace {

/// The average of efficacy e and efficiency f (design.md 4.4).
double average(double e, double f) { return (e + f + e * f / 100 + 100 * e / f) / 4; }

/// The levers of a plan, by id.
class Found {
 public:
  Found(const PlanBuilder& builder, std::string_view as_of)
      : project_(builder.build()),
        levers_(levers(project_.plan, project_.entries, {day(as_of), std::nullopt})) {}

  const Levers* operator->() const { return &levers_; }
  const Lever& operator[](std::string_view id) const {
    for (const Lever& lever : levers_.list)
      if (project_.plan.items[lever.item].id == id) return lever;
    throw std::logic_error("test: no lever '" + std::string(id) + "'");
  }
  [[nodiscard]] std::string ids() const {
    std::string list;
    for (const Lever& lever : levers_.list)
      list += (list.empty() ? "" : " ") + project_.plan.items[lever.item].id;
    return list;
  }

 private:
  Project project_;
  Levers levers_;
};

/// Everything is due, so that compliance is advance. O-1 (60 + 3 x 20) / 4 = 30, O-2 100,
/// objectives 65; strategies (60 + 3 x 20 + 100) / 5 = 44; efficacy (80 + 65) / 2 = 72.5,
/// efficiency (70 + 90 + 44) / 3 = 68.
PlanBuilder weighted_plan() {
  PlanBuilder b;
  b.vision();
  b.mission();
  b.value("V");
  auto d = b.component("D");
  auto first = b.objective(d, "O-1");
  b.strategy(first, "E-1").deadline("2022-12-31");
  b.strategy(first, "E-2").deadline("2022-12-31").weight(3);
  b.strategy(b.objective(d, "O-2"), "E-3").deadline("2022-12-31");
  b.entry("2022-12-31", "vision").rating(80);
  b.entry("2022-12-31", "mission").rating(70);
  b.entry("2022-12-31", "V").rating(90);
  b.entry("2022-12-31", "E-1").progress(60);
  b.entry("2022-12-31", "E-2").progress(20);
  b.entry("2022-12-31", "E-3").progress(100);
  return b;
}

TEST_CASE("the gain of a lever is the change of the average when it alone is completed") {
  const Found found(weighted_plan(), "2022-12-31");
  const double now = average(72.5, 68);
  CHECK_FIGURE(found->average, now);
  struct Case {
    const char* id;
    double points, efficacy, efficiency;
  };
  const Case cases[] = {
      // O-1 (100 + 60) / 4 = 40, objectives 70; strategies (100 + 60 + 100) / 5 = 52
      {"E-1", 40, 75, (70 + 90 + 52) / 3.0},
      // O-1 (60 + 300) / 4 = 90, objectives 95; strategies (60 + 300 + 100) / 5 = 92
      {"E-2", 80, 87.5, 84},
      {"vision", 20, 82.5, 68},
      {"mission", 30, 72.5, 78},
      {"V", 10, 72.5, (70 + 100 + 44) / 3.0},
  };
  for (const Case& one : cases) {
    CAPTURE(one.id);
    const Lever& lever = found[one.id];
    const double gain = average(one.efficacy, one.efficiency) - now;
    CHECK_FIGURE(lever.points, one.points);
    CHECK_FIGURE(lever.completed, 100.0);
    CHECK_FIGURE(lever.gain, gain);
    CHECK_FIGURE(lever.gain_per_point, gain / one.points);
  }
  // E-3 is complete. Of the vision each point counts half of efficacy; then E-2, that weighs most.
  CHECK(found.ids() == "vision E-2 E-1 mission V");
}

TEST_CASE(
    "the weight of a lever is its share in efficacy and efficiency, by the average's slopes") {
  const Found found(weighted_plan(), "2022-12-31");
  const double by_efficacy = (1 + 0.68 + 100 / 68.0) / 4;
  const double by_efficiency = (1 + 0.725 - 7250 / (68.0 * 68)) / 4;
  CHECK_FIGURE(found["vision"].weight, by_efficacy / 2);
  CHECK_FIGURE(found["mission"].weight, by_efficiency / 3);
  // E-1: a quarter of O-1, that is half of the objectives; a fifth of the strategies.
  CHECK_FIGURE(found["E-1"].weight, by_efficacy / 2 / 2 / 4 + by_efficiency / 3 / 5);
  CHECK_FIGURE(found["E-2"].weight, by_efficacy / 2 / 2 * 3 / 4 + by_efficiency / 3 * 3 / 5);
}

/// Efficacy: objectives; efficiency: strategies; so both are the same of one objective.
PlanBuilder one_objective() {
  PlanBuilder b;
  b.settings().official = {"", "", {{FactorId::objectives, 1}}, {{FactorId::strategies, 1}}, {}};
  return b;
}

TEST_CASE("by compliance the points missing are those behind the plan") {
  // 364 days; on 2022-07-02, after 182, half is planned.
  PlanBuilder b = one_objective();
  b.period("2022-01-01", "2022-12-31");
  auto o = b.objective(b.component("D"), "O");
  for (const char* id : {"E-behind", "E-ahead", "E-silent"}) b.strategy(o, id);
  b.strategy(o, "E-later").start("2022-10-01");
  auto parted = b.strategy(o, "E-parted");
  b.action(parted, "A-ahead");
  b.action(parted, "A-silent");
  b.entry("2022-07-01", "E-behind").progress(20);
  b.entry("2022-07-01", "E-ahead").progress(60);
  b.entry("2022-07-01", "A-ahead").progress(80);
  const Found found(b, "2022-07-02");
  // 40, 100, 0 and (100 + 0) / 2 over four; E-later is left out
  const double now = average(47.5, 47.5);
  CHECK_FIGURE(found->average, now);

  CHECK(found["E-behind"].kind == LeverKind::strategy);
  CHECK_FIGURE(found["E-behind"].measured, 40.0);
  CHECK_FIGURE(found["E-behind"].points, 30.0);
  CHECK_FIGURE(found["E-behind"].gain, average(62.5, 62.5) - now);
  CHECK(found["E-silent"].kind == LeverKind::report);
  CHECK_FIGURE(found["E-silent"].measured, not_reported);
  CHECK_FIGURE(found["E-silent"].points, 50.0);
  CHECK_FIGURE(found["E-silent"].gain, average(72.5, 72.5) - now);
  // A-ahead is 30 ahead, which makes up for nothing of the 50 that A-silent is behind.
  CHECK_FIGURE(found["E-parted"].points, 25.0);
  CHECK_FIGURE(found["E-parted"].gain, average(60, 60) - now);
  // Any report at all makes it a fifth with 100: (190 + 100) / 5
  CHECK_FIGURE(found["E-later"].points, not_due);
  CHECK_FIGURE(found["E-later"].weight, not_due);
  CHECK_FIGURE(found["E-later"].gain, average(58, 58) - now);
  CHECK_FIGURE(found["E-later"].gain_per_point, not_due);
  // With each point compliance grows by two; the average, (2 x + x x / 100 + 100) / 4, grows the
  // faster the more x does. Then what has no gain per point.
  CHECK(found.ids() == "E-silent E-behind E-parted E-later");
}

TEST_CASE("by advance they are those to completion, as far as it can be had on the day") {
  PlanBuilder b = one_objective();
  b.period("2022-01-01", "2024-12-31");
  b.settings().measure = MeasureBy::advance;
  auto o = b.objective(b.component("D"), "O");
  b.strategy(o, "E-plain");
  b.strategy(o, "E-yearly").every(Every::year);
  auto with_flow = b.strategy(o, "E-flow");
  b.indicator(with_flow, "I-flow", IndicatorKind::flow).target(10);
  auto with_level = b.strategy(o, "E-kept");
  b.indicator(with_level, "I-kept", IndicatorKind::maintain).min(5);
  b.entry("2022-06-30", "E-plain").progress(30);
  b.entry("2023-06-01", "E-yearly").progress(30);
  b.entry("2022-06-30", "I-flow").value(5);
  b.entry("2022-06-30", "I-kept").value(4);
  const Found found(b, "2023-06-30");
  CHECK_FIGURE(found["E-plain"].completed, 100.0);
  CHECK_FIGURE(found["E-plain"].points, 70.0);
  // 30 / 3 now; that of 2022 can still be made up, that of 2024 has not begun
  CHECK_FIGURE(found["E-yearly"].advance, 10.0);
  CHECK_FIGURE(found["E-yearly"].completed, 200 / 3.0);
  CHECK_FIGURE(found["E-yearly"].points, 200 / 3.0 - 10);
  // 2022 stays at half of its target, 2024 has not begun
  CHECK_FIGURE(found["E-flow"].completed, (50 + 100) / 3.0);
  CHECK_FIGURE(found["E-flow"].points, 100 / 3.0);
  // 2022 stays missed
  CHECK_FIGURE(found["E-kept"].completed, 100 / 3.0);
}

TEST_CASE("an objective with indicators is moved by them, and its strategies only by their own") {
  PlanBuilder b = one_objective();
  auto o = b.objective(b.component("D"), "O");
  b.indicator(o, "I", IndicatorKind::level)
      .baseline(10)
      .target(30)
      .valid("2022-01-01", "2022-12-31");
  b.strategy(o, "E").deadline("2022-12-31");
  b.entry("2022-12-31", "I").value(20);
  b.entry("2022-12-31", "E").progress(80);
  const Found found(b, "2022-12-31");
  // objective 100 (20 - 10) / (30 - 10) = 50, strategies 80
  CHECK_FIGURE(found->average, average(50, 80));
  CHECK(found["I"].kind == LeverKind::indicator);
  CHECK_FIGURE(found["I"].gain, average(100, 80) - average(50, 80));
  CHECK_FIGURE(found["E"].gain, average(50, 100) - average(50, 80));
}

TEST_CASE("a gain may be negative, since productivity falls when efficiency rises alone") {
  PlanBuilder b;
  b.vision();
  b.mission();
  b.value("V");
  auto o = b.objective(b.component("D"), "O");
  b.indicator(o, "I", IndicatorKind::level).baseline(0).target(100);
  b.strategy(o, "E");
  const char* last = "2026-12-31";
  b.entry(last, "vision").rating(90);
  b.entry(last, "mission").rating(60);
  b.entry(last, "V").rating(50);
  b.entry(last, "I").value(70);
  b.entry(last, "E").progress(40);
  const Found found(b, last);
  // efficacy 80, efficiency 50; with E complete 70: 80 + 70 + 56 + 114.29 instead of 330
  CHECK_FIGURE(found->average, 82.5);
  CHECK_FIGURE(found["E"].gain, (206 + 8000 / 70.0) / 4 - 82.5);
  CHECK(found["E"].gain.number() < -2.4);
  CHECK(found["E"].weight.number() < 0);
  CHECK(found->efficiency_lowers);
  // Vision and objectives are halves of efficacy; the larger gain comes first.
  CHECK(found.ids().starts_with("I vision"));
}

TEST_CASE("a value that was left out joins the mean") {
  PlanBuilder b = weighted_plan();
  b.value("W");
  const Found found(b, "2022-12-31");
  // values (90 + 100) / 2 = 95: efficiency (70 + 95 + 44) / 3
  CHECK_FIGURE(found["W"].measured, not_reported);
  CHECK_FIGURE(found["W"].weight, not_reported);
  CHECK_FIGURE(found["W"].points, 100.0);
  CHECK_FIGURE(found["W"].gain, average(72.5, 209 / 3.0) - average(72.5, 68));
  b.settings().missing_ratings = Missing::zero;
  // from 45 to 95: efficiency (70 + 45 + 44) / 3 = 53 before
  CHECK_FIGURE(Found(b, "2022-12-31")["W"].gain, average(72.5, 209 / 3.0) - average(72.5, 53));
}

TEST_CASE("without an average there are only the levers that are missing for it") {
  PlanBuilder b;
  b.vision();
  b.mission();
  b.value("V");
  auto o = b.objective(b.component("D"), "O");
  b.strategy(o, "E").deadline("2022-12-31");
  b.entry("2022-06-30", "mission").rating(60);
  b.entry("2022-06-30", "V").rating(60);
  b.entry("2022-06-30", "E").progress(50);
  const Found found(b, "2022-12-31");
  CHECK_FIGURE(found->average, not_reported);
  CHECK(found.ids() == "vision");
  CHECK(found["vision"].kind == LeverKind::rating);
  CHECK_FIGURE(found["vision"].gain, not_reported);
  CHECK_FIGURE(found["vision"].points, 100.0);
}

TEST_CASE("no efficiency: the average is undefined, and no lever is to be had from it") {
  PlanBuilder b = one_objective();
  auto o = b.objective(b.component("D"), "O");
  b.strategy(o, "E").deadline("2022-12-31");
  b.entry("2022-06-30", "E").progress(0);
  const Found found(b, "2022-12-31");
  CHECK_FIGURE(found->average, undefined);
  CHECK(found->list.empty());
}

TEST_CASE("a cancelled strategy and one without weight") {
  PlanBuilder b = one_objective();
  auto o = b.objective(b.component("D"), "O");
  b.strategy(o, "E-1").deadline("2022-12-31");
  b.strategy(o, "E-2").deadline("2022-12-31").cancelled("2022-06-30");
  b.strategy(o, "E-3").deadline("2022-12-31").weight(0);
  b.entry("2022-06-30", "E-1").progress(50);
  b.entry("2022-06-30", "E-2").progress(50);
  b.entry("2022-06-30", "E-3").progress(50);
  const Found found(b, "2022-12-31");
  CHECK(found.ids() == "E-1 E-3");
  CHECK_FIGURE(found["E-3"].gain, 0.0);
}

TEST_CASE("bands are found whatever their case, accents and separators") {
  PlanBuilder b;
  b.band(90, "Excelente").band(80, "Muy bueno").band(70, "Crítico");
  const Plan plan = b.build().plan;
  CHECK(find_band(plan, "Muy bueno") == 1);
  CHECK(find_band(plan, "MUY BUENO") == 1);
  CHECK(find_band(plan, "muy-bueno") == 1);
  CHECK(find_band(plan, "critico") == 2);
  CHECK(find_band(plan, "muy buen") == no_index);
  CHECK(find_band(plan, "") == no_index);
}

}  // namespace
}  // namespace peq::test
