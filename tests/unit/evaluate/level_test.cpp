// Indicators of kind `level` (design.md 4.2).
#include "../support/figures.hpp"

namespace peq::test {
namespace {

/// An indicator of an objective; 100 days from 2022-01-01, of which 50 are over on 2022-02-20.
PlanBuilder::ItemRef level(PlanBuilder& b, double baseline, double target) {
  return b.indicator(b.objective(b.component("D"), "O"), "I", IndicatorKind::level)
      .baseline(baseline)
      .target(target)
      .valid("2022-01-01", "2022-04-11");
}

TEST_CASE("achievement of a level") {
  const std::optional<double> no_cap;
  struct Case {
    const char* what;
    double baseline, target, value;
    std::optional<double> cap;
    double achievement;
  };
  const Case cases[] = {
      {"rising, published", 1.0, 1.5, 1.35, 100, 70},      // 0.35 / 0.5
      {"falling, published", 500, 400, 420, 100, 80},      // -80 / -100
      {"rising, published", 14, 28, 17, 100, 300.0 / 14},  // 3 / 14: 21.4
      {"nothing done", 10, 20, 10, 100, 0},                //
      {"worse than at the start", 10, 20, 5, 100, 0},      // -50, cut
      {"falling, worse than at the start", 500, 400, 520, 100, 0},
      {"reached", 10, 20, 20, 100, 100},
      {"beyond, cap 100", 10, 20, 30, 100, 100},               // 200, cut
      {"beyond, cap 120", 10, 20, 30, 120, 120},               // 200, cut
      {"beyond, below the cap", 10, 20, 21, 120, 110},         // 11 / 10
      {"beyond, no cap", 10, 20, 30, no_cap, 200},             // 20 / 10
      {"worse, no cap", 10, 20, 0, no_cap, 0},                 // -100, cut
      {"falling beyond, no cap", 500, 400, 380, no_cap, 120},  // -120 / -100
      {"from below nothing", -10, 10, 0, 100, 50},             // 10 / 20
  };
  for (const Case& c : cases) {
    CAPTURE(c.what);
    CAPTURE(c.value);
    PlanBuilder b;
    b.settings().cap = c.cap;
    level(b, c.baseline, c.target);
    b.entry("2022-02-01", "I").value(c.value);
    const Answer answer(b, "2022-04-11");
    CHECK_FIGURE(answer["I"].advance, c.achievement);
    CHECK_FIGURE(answer["I"].compliance, std::min(100.0, c.achievement));  // P = 100
    CHECK_FIGURE(answer["I"].coverage, 100.0);
  }
}

TEST_CASE("binary arithmetic does not show in what is printed") {
  PlanBuilder b;
  level(b, 1.0, 1.5);
  b.entry("2022-02-01", "I").value(1.35);
  const Figure figure = Answer(b, "2022-04-11")["I"].advance;
  CHECK(figure.number() != 70.0);  // 70.00000000000001
  CHECK(format_fixed(figure.number(), 1) == "70.0");
}

TEST_CASE("the latest value counts") {
  PlanBuilder b;
  level(b, 0, 10);
  b.entry("2022-02-01", "I").value(8);
  b.entry("2022-01-15", "I").value(2);
  b.entry("2022-02-01", "I").value(7);
  CHECK_FIGURE(Answer(b, "2022-01-14")["I"].advance, not_reported);
  CHECK_FIGURE(Answer(b, "2022-01-31")["I"].advance, 20.0);
  CHECK_FIGURE(Answer(b, "2022-02-01")["I"].advance, 70.0);
}

TEST_CASE("planned achievement of a level") {
  struct Case {
    const char* as_of;
    double planned;
  };
  const auto check = [](const PlanBuilder& b, std::initializer_list<Case> cases) {
    for (const Case& c : cases) {
      CAPTURE(c.as_of);
      CHECK_FIGURE(Answer(b, c.as_of)["I"].planned, c.planned);
    }
  };
  PlanBuilder b;
  SUBCASE("from baseline to target") {
    level(b, 500, 400);
    check(b, {{"2021-12-31", 0},
              {"2022-01-01", 0},
              {"2022-02-20", 50},  // 50 / 100 days
              {"2022-04-11", 100},
              {"2022-04-12", 100}});
  }
  SUBCASE("of one day") {
    level(b, 500, 400).valid("2022-03-01", "2022-03-01");
    check(b, {{"2022-02-28", 0}, {"2022-03-01", 100}});
  }
  SUBCASE("through the targets of the years, each on its 31 December") {
    level(b, 0, 200)
        .valid("2022-01-01", "2024-12-31")
        .target("2023", 80)  // in any order
        .target("2022", 20)
        .target("2024", 190)       // on the deadline the target itself holds
        .target("2021", 999);      // before the start
    check(b, {{"2022-07-02", 5},   // day 182 of 364: 20 / 2 = 10 of 200
              {"2022-12-31", 10},  // 20 / 200
              {"2023-03-14", 16},  // 73 of 365 days: 10 + 30 x 73 / 365
              {"2023-12-31", 40},  // 80 / 200
              {"2024-12-30", 40 + 60 * 365.0 / 366},
              {"2024-12-31", 100}});
  }
  SUBCASE("falling through the targets of the years") {
    level(b, 500, 400).valid("2022-01-01", "2023-12-31").target("2022", 480);
    check(b, {{"2022-12-31", 20},    // 20 / 100
              {"2023-05-26", 52}});  // 146 of 365 days: 20 + 80 x 146 / 365
  }
  SUBCASE("never over 100") {
    level(b, 0, 100).valid("2022-01-01", "2023-12-31").target("2022", 120);
    check(b, {{"2022-07-02", 60},                 // day 182 of 364: 120 / 2
              {"2022-10-31", 120 * 303.0 / 364},  // day 303: still below 100
              {"2022-11-01", 100},                // day 304: 100.2, cut
              {"2022-12-31", 100},                // 120, cut
              {"2023-07-01", 100}});              // on the way from 120 down to 100
  }
  SUBCASE("never under 0") {
    level(b, 0, 100).valid("2022-01-01", "2024-12-31").target("2022", -50);
    check(b, {{"2022-06-01", 0},
              {"2022-12-31", 0},                          // -50, cut
              {"2023-08-31", 0},                          // 243 days: -50 + 49.9
              {"2023-09-01", -50 + 150 * 244.0 / 731},    // 0.07
              {"2023-12-31", -50 + 150 * 365.0 / 731}});  // 731 days to the deadline
  }
}

TEST_CASE("a level without a value") {
  PlanBuilder b;
  level(b, 0, 10);
  const Answer start(b, "2022-01-01"), next(b, "2022-01-02");
  CHECK_FIGURE(start["I"].advance, not_due);
  CHECK_FIGURE(start["I"].compliance, not_due);
  CHECK_FIGURE(start["I"].coverage, not_due);
  CHECK_FIGURE(start["I"].planned, 0.0);
  CHECK_FIGURE(next["I"].advance, not_reported);
  CHECK_FIGURE(next["I"].compliance, not_reported);
  CHECK_FIGURE(next["I"].coverage, 0.0);
  CHECK_FIGURE(next["I"].planned, 1.0);
}

TEST_CASE("compliance of a level") {
  PlanBuilder b;
  level(b, 0, 10);
  b.entry("2021-12-01", "I").value(2);
  CHECK_FIGURE(Answer(b, "2022-01-01")["I"].compliance, 100.0);  // ahead of a plan of nothing
  CHECK_FIGURE(Answer(b, "2022-02-20")["I"].compliance, 40.0);   // 20 of 50
  b.entry("2022-02-01", "I").value(0);
  CHECK_FIGURE(Answer(b, "2022-02-20")["I"].compliance, 0.0);
}

TEST_CASE("a level with nowhere to go has no figures") {
  PlanBuilder b;
  level(b, 10, 10);
  b.entry("2022-02-01", "I").value(10);
  const Answer answer(b, "2022-02-20");
  CHECK_FIGURE(answer["I"].advance, undefined);
  CHECK_FIGURE(answer["I"].planned, undefined);
  CHECK_FIGURE(answer["I"].compliance, undefined);
}

TEST_CASE("a level is complete while its last values reach the target") {
  PlanBuilder b;
  b.settings().cap = 90;  // does not touch completion
  level(b, 0, 10);
  b.entry("2022-02-01", "I").value(10);
  b.entry("2022-02-10", "I").value(9);
  b.entry("2022-02-15", "I").value(11);
  b.entry("2022-02-20", "I").value(10);
  CHECK_DATE(Answer(b, "2022-02-05")["I"].completed_on, "2022-02-01");
  CHECK_FALSE(Answer(b, "2022-02-12")["I"].complete);
  CHECK(Answer(b, "2022-02-20")["I"].complete);
  CHECK_DATE(Answer(b, "2022-02-20")["I"].completed_on, "2022-02-15");
  CHECK_DATE(Answer(b, "2022-02-20")["I"].last_report, "2022-02-20");
}

}  // namespace
}  // namespace peq::test
