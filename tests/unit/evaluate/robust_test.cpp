// The average under other conventions: a worked case. All of them are compared with evaluations in
// oracle/robust_test.cpp.
#include "../support/figures.hpp"
#include "peq/robust.hpp"

namespace peq::test {
namespace {

/// On 2022-07-02, after 182 of 364 days, half is planned: of E-1 half of that is done, of E-2
/// nothing is reported. Efficacy and efficiency are both the mean x of the two, so the average is
/// (2 x + x x / 100 + 100) / 4. O-2, of a component of its own, has not begun.
PlanBuilder half_way() {
  PlanBuilder b;
  b.period("2022-01-01", "2022-12-31");
  b.band(50, "Alto").band(35, "Medio");
  b.settings().official = {"", "", {{FactorId::objectives, 1}}, {{FactorId::strategies, 1}}, {}};
  b.settings().readings = {
      {"same", "La misma", {{FactorId::strategies, 1}}, {{FactorId::objectives, 1}}, {}}};
  auto o = b.objective(b.component("D"), "O");
  b.strategy(o, "E-1");
  b.strategy(o, "E-2");
  b.entry("2022-07-01", "E-1").progress(25);
  return b;
}

Robustness found(const PlanBuilder& builder) {
  const Project project = builder.build();
  return robustness(project.plan, project.entries, {day("2022-07-02"), std::nullopt});
}

std::string keys(const std::vector<Convention>& list) {
  std::string words;
  for (const Convention one : list)
    words += (words.empty() ? "" : " ") + std::string(to_string(one));
  return words;
}

TEST_CASE("the average under each alternative") {
  struct Case {
    const char* convention;
    double average;
    Index band;
  };
  // (50 + 0) / 2 = 25 as the plan says: (50 + 6.25 + 100) / 4 = 39.0625
  const Case cases[] = {
      {"measure", 31.640625, no_index},  // advance 12.5: (25 + 1.5625 + 100) / 4
      {"missing.strategies", 56.25, 0},  // 50: (100 + 25 + 100) / 4
      {"missing.ratings", 39.0625, 1},  {"rollup", 39.0625, 1}, {"cap", 39.0625, 1},
      {"reading", 39.0625, 1},
  };
  const Robustness robust = found(half_way());
  REQUIRE(robust.alternatives.size() == std::size(cases));
  for (std::size_t i = 0; i < std::size(cases); ++i) {
    const Alternative& one = robust.alternatives[i];
    CAPTURE(cases[i].convention);
    CHECK(to_string(one.changed) == cases[i].convention);
    CHECK_FIGURE(one.result[MacroId::average].figure, cases[i].average);
    CHECK_FIGURE(one.change, cases[i].average - 39.0625);
    CHECK(one.result[MacroId::average].band == cases[i].band);
  }
}

TEST_CASE("what a band hangs on, and the extremes of all combinations") {
  const Robustness robust = found(half_way());
  const MacroRange& average = robust.range(MacroId::average);
  CHECK_FIGURE(average.lowest, 31.640625);
  CHECK_FIGURE(average.highest, 56.25);
  CHECK_FALSE(average.solid);
  CHECK(keys(average.hangs_on) == "measure missing.strategies");
  // 100 x / x in all of them
  CHECK(robust.range(MacroId::productivity).solid);
  // measure, missing strategies, missing ratings, cap and reading, two of each
  CHECK(robust.combinations == 32);
  CHECK(robust.without_average == 0);
  REQUIRE(robust.lowest);
  REQUIRE(robust.highest);
  CHECK_NUMBER(robust.lowest->average, 31.640625);
  CHECK(robust.lowest->band == no_index);
  CHECK_NUMBER(robust.highest->average, 56.25);
  CHECK(robust.highest->band == 0);
  // Nothing is named that makes no difference.
  Conventions by = robust.own;
  by.missing_strategies = Missing::skip;
  CHECK(robust.highest->conventions == by);
  by = robust.own;
  by.measure = MeasureBy::advance;
  CHECK(robust.lowest->conventions == by);
}

TEST_CASE("the roll-up moves the completion of the plan and nothing else") {
  PlanBuilder b = half_way();
  auto second = b.component("D-2");
  b.strategy(b.objective(second, "O-2"), "E-3");
  b.entry("2022-07-01", "E-3").progress(50);
  const Robustness robust = found(b);
  const Alternative& rollup = robust.alternatives[3];
  CHECK(rollup.changed == Convention::rollup);
  CHECK(rollup.conventions.rollup == Rollup::leaves);
  // By children (12.5 + 50) / 2, by leaves (25 + 0 + 50) / 3; compliance (25 + 100) / 2 and 50.
  CHECK_FIGURE(robust.alternatives[4].advance, 31.25);
  CHECK_FIGURE(rollup.advance, 25.0);
  CHECK_FIGURE(robust.alternatives[4].compliance, 62.5);
  CHECK_FIGURE(rollup.compliance, 50.0);
  CHECK_FIGURE(rollup.change, 0.0);
}

TEST_CASE("a limit of achievements of its own has two alternatives") {
  PlanBuilder b = half_way();
  b.settings().cap = 150;
  b.settings().measure = MeasureBy::advance;
  auto o = b.objective(b.component("D-2"), "O-2");
  b.indicator(o, "I", IndicatorKind::level).baseline(0).target(10);
  b.strategy(o, "E-3");
  b.entry("2022-07-01", "I").value(18);
  b.entry("2022-07-01", "E-3").progress(50);
  const Robustness robust = found(b);
  // Objectives (12.5 + 150) / 2 = 81.25, with 100 as limit 56.25, without any (12.5 + 180) / 2.
  REQUIRE(robust.alternatives.size() == 7);
  CHECK(robust.alternatives[4].conventions.cap == std::optional(100.0));
  CHECK_FIGURE(robust.alternatives[4].result[MacroId::efficacy].figure, 56.25);
  CHECK_FALSE(robust.alternatives[5].conventions.cap);
  CHECK_FIGURE(robust.alternatives[5].result[MacroId::efficacy].figure, 96.25);
  CHECK(robust.combinations == 48);
}

TEST_CASE("an average that is there by some conventions only") {
  PlanBuilder b = half_way();
  b.vision();
  b.settings().official.efficacy = {{FactorId::vision, 1}};
  const Robustness robust = found(b);
  // Only the other reading does without the vision.
  const MacroRange& average = robust.range(MacroId::average);
  CHECK_FALSE(average.solid);
  CHECK(keys(average.hangs_on) == "reading");
  CHECK_FIGURE(average.lowest, 39.0625);
  CHECK_FIGURE(robust.alternatives.back().change, not_reported);
  CHECK(robust.combinations == 32);
  CHECK(robust.without_average == 16);
  CHECK(robust.lowest->conventions.reading == 0);
}

}  // namespace
}  // namespace peq::test
