// What pace a wanted average needs: worked cases.
#include "../support/figures.hpp"
#include "peq/levers.hpp"

namespace peq::test {
namespace {

double average(double e, double f) { return (e + f + e * f / 100 + 100 * e / f) / 4; }

Reach reached(const PlanBuilder& builder, std::string_view as_of, double target,
              std::string_view by) {
  const Project project = builder.build();
  return reach(project.plan, project.entries, {day(as_of), std::nullopt}, target, day(by));
}

/// 2022-01-01 to 2026-12-31, so that on 2024-01-01 730 days have gone and 1095 are left. Efficacy
/// and efficiency are both the mean of the strategies; 6 decimals, so that a target is met to half
/// a millionth.
PlanBuilder two_strategies() {
  PlanBuilder b;
  b.settings().official = {"", "", {{FactorId::objectives, 1}}, {{FactorId::strategies, 1}}, {}};
  b.settings().decimals = 6;
  auto o = b.objective(b.component("D"), "O");
  b.strategy(o, "E-1");
  b.strategy(o, "E-2");
  b.entry("2023-12-31", "E-1").progress(40);
  b.entry("2023-12-31", "E-2").progress(20);
  return b;
}

bool about(double a, double b) { return std::abs(a - b) < 1e-4; }

TEST_CASE("the least effort is the same share of what is missing everywhere") {
  // Both 80: (80 + 80 + 64 + 100) / 4 = 81. The mean goes from 30 to 100, so 50 of 70 are needed,
  // 71.43 percent: in tenths 71.5, which makes 30 + 70 x 0.715 = 80.05 of both.
  const Reach found = reached(two_strategies(), "2024-01-01", 81, "2026-12-31");
  CHECK_FIGURE(found.unchanged, average(30, 30));
  CHECK_FIGURE(found.complete, 100.0);
  CHECK_FIGURE(found.best, 100.0);
  CHECK_NUMBER(found.best_share, 100.0);
  REQUIRE(found.share);
  CHECK_NUMBER(*found.share, 71.5);
  CHECK_FIGURE(found.with_share, average(80.05, 80.05));
  CHECK_FALSE(found.falls_again);
  CHECK(found.lost.empty());

  // On 2024-01-01 planned 40: compliance 100 and 50.
  CHECK_FIGURE(found.now, average(75, 75));
  REQUIRE(found.paces.size() == 2);
  const Pace& slow = found.paces[0];
  CHECK_FIGURE(slow.now, 20.0);
  // 20 + 80 x 0.715, so 57.2 points in 1095 days; 20 in 730 so far
  CHECK(about(slow.needed.number(), 77.2));
  CHECK(about(slow.points, 57.2));
  CHECK(about(slow.pace, 57.2 / 1095));
  CHECK_FIGURE(slow.so_far, 20 / 730.0);
  CHECK(about(slow.times_faster.number(), 57.2 / 30));
  CHECK_FALSE(slow.on_pace);
  CHECK_FIGURE(slow.at_pace_so_far, 50.0);
  const Pace& fast = found.paces[1];
  CHECK(about(fast.needed.number(), 82.9));
  CHECK(fast.on_pace);
  CHECK_FIGURE(fast.at_pace_so_far, 100.0);

  // 100 and 50
  CHECK_FIGURE(found.at_pace_so_far, average(75, 75));
  CHECK_FALSE(found.pace_is_enough);
  CHECK(reached(two_strategies(), "2024-01-01", 76.5, "2026-12-31").pace_is_enough);
}

TEST_CASE("nobody goes on beyond what can be had") {
  PlanBuilder b = two_strategies();
  b.entry("2023-12-31", "E-1").progress(60);
  // 60 x 2.5 = 150
  CHECK_FIGURE(reached(b, "2024-01-01", 50, "2026-12-31").paces[0].at_pace_so_far, 100.0);
}

TEST_CASE("an average is reached as it is shown") {
  PlanBuilder b = two_strategies();
  b.settings().decimals = 0;
  // 80.5 is shown as 81: x x / 100 + 2 x = 222, x = 79.4428 of 30 to 100: 70.63 percent, so 70.7
  const Reach found = reached(b, "2024-01-01", 81, "2026-12-31");
  CHECK_NUMBER(*found.share, 70.7);
}

TEST_CASE("what can't be reached even with everything complete") {
  PlanBuilder b = two_strategies();
  auto kept = b.strategy(b.objective(b.component("D-2"), "O-2"), "E-3");
  b.indicator(kept, "I", IndicatorKind::maintain).min(5);
  b.entry("2022-06-30", "I").value(4);
  // 2022 and 2023 are missed: at most three of five years. Objectives (100 + 60) / 2, strategies
  // (100 + 100 + 60) / 3.
  const Reach found = reached(b, "2024-01-01", 95, "2026-12-31");
  CHECK_FALSE(found.share);
  CHECK_FIGURE(found.complete, average(80, 260 / 3.0));
  CHECK_FIGURE(found.best, average(80, 260 / 3.0));
  CHECK(found.paces.empty());
  REQUIRE(found.lost.size() == 1);
  CHECK(b.build().plan.items[found.lost[0]].id == "I");
}

TEST_CASE("missed occurrences of a recurring duty can be made up, coming ones when they begin") {
  PlanBuilder b;
  b.settings().official = {"", "", {{FactorId::objectives, 1}}, {{FactorId::strategies, 1}}, {}};
  b.settings().measure = MeasureBy::advance;
  b.strategy(b.objective(b.component("D"), "O"), "E").every(Every::year);
  b.entry("2023-06-30", "E").progress(50);
  // By 2025-06-30 four of five have begun; by the end all have.
  CHECK_FIGURE(reached(b, "2024-01-01", 50, "2025-06-30").complete, average(80, 80));
  CHECK_FIGURE(reached(b, "2024-01-01", 50, "2026-12-31").complete, 100.0);
  CHECK_FIGURE(reached(b, "2024-01-01", 50, "2026-12-31").unchanged, average(10, 10));
}

TEST_CASE("ratings are renewed as they are; without one there is nothing to reach") {
  PlanBuilder b = two_strategies();
  b.vision();
  b.settings().official.efficacy = {{FactorId::vision, 1}};
  const Reach none = reached(b, "2024-01-01", 60, "2026-12-31");
  CHECK_FIGURE(none.best, not_reported);
  CHECK_FIGURE(none.complete, not_reported);
  CHECK_FALSE(none.share);
  // A rating is valid for a year, and that of 2023 would not be in 2026.
  b.entry("2023-12-01", "vision").rating(90);
  const Reach found = reached(b, "2024-01-01", 60, "2026-12-31");
  CHECK_FIGURE(found.complete, average(90, 100));
  CHECK_FIGURE(found.complete_rated, 100.0);
}

TEST_CASE("what was reported after the day asked about is not known") {
  PlanBuilder b = two_strategies();
  b.entry("2025-06-30", "E-2").progress(90);
  CHECK_FIGURE(reached(b, "2024-01-01", 81, "2026-12-31").unchanged, average(30, 30));
}

TEST_CASE("what is cancelled by then, and what is complete, needs no pace") {
  PlanBuilder b = two_strategies();
  auto o = b.objective(b.component("D-2"), "O-2");
  b.strategy(o, "E-3").cancelled("2025-01-01");
  b.strategy(o, "E-4");
  b.entry("2023-12-31", "E-4").progress(100);
  const Reach found = reached(b, "2024-01-01", 81, "2026-12-31");
  CHECK(found.paces.size() == 2);
}

TEST_CASE("without a report or before the start there is no pace so far") {
  PlanBuilder b = two_strategies();
  auto o = b.objective(b.component("D-2"), "O-2");
  b.strategy(o, "E-3");
  b.strategy(o, "E-4").start("2025-01-01");
  const Reach found = reached(b, "2024-01-01", 81, "2026-12-31");
  REQUIRE(found.paces.size() == 4);
  CHECK_FIGURE(found.paces[0].so_far, not_reported);
  CHECK_FIGURE(found.paces[1].so_far, not_due);
  CHECK_FIGURE(found.paces[1].times_faster, not_due);
  CHECK_FIGURE(found.paces[0].at_pace_so_far, not_reported);
}

TEST_CASE("the average may fall again, since productivity falls as efficiency rises") {
  PlanBuilder b = two_strategies();
  b.vision();
  b.settings().official.efficacy = {{FactorId::vision, 1}};
  b.entry("2023-12-01", "vision").rating(80);
  // efficiency 30: (80 + 30 + 24 + 266.67) / 4 = 100.17; complete (80 + 100 + 80 + 80) / 4 = 85
  const Reach found = reached(b, "2024-01-01", 100, "2026-12-31");
  CHECK_FIGURE(found.unchanged, average(80, 30));
  CHECK_FIGURE(found.complete, 85.0);
  REQUIRE(found.share);
  CHECK_NUMBER(*found.share, 0.0);
  CHECK(found.falls_again);
  CHECK_NUMBER(found.best_share, 0.0);
  for (const Pace& pace : found.paces) CHECK(pace.on_pace);
}

}  // namespace
}  // namespace peq::test
