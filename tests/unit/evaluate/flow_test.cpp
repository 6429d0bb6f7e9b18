// Indicators of kind `flow` (design.md 4.2).
#include "../support/figures.hpp"

namespace peq::test {
namespace {

PlanBuilder::ItemRef flow(PlanBuilder& b, std::string_view from, std::string_view to) {
  return b.indicator(b.objective(b.component("D"), "O"), "I", IndicatorKind::flow).valid(from, to);
}

TEST_CASE("achievement is the mean over the scheduled periods, each capped") {
  struct Case {
    const char* what;
    std::optional<double> cap;
    double achievement;
  };
  for (const Case& c : {
           Case{"cap 100", 100, 200.0 / 3},  // (100 + 100 + 0) / 3
           Case{"cap 120", 120, 220.0 / 3},  // (100 + 120 + 0) / 3
           Case{"no cap", {}, 250.0 / 3},    // (100 + 150 + 0) / 3
       }) {
    CAPTURE(c.what);
    PlanBuilder b;
    b.settings().cap = c.cap;
    flow(b, "2022-01-01", "2024-12-31").target(10);
    b.entry("2022-03-01", "I").value(4);
    b.entry("2022-12-31", "I").value(6);
    b.entry("2023-01-01", "I").value(15);
    const Answer answer(b, "2023-12-31");
    CHECK_FIGURE(answer["I"].advance, c.achievement);
    CHECK_FIGURE(answer["I"].planned, 200.0 / 3);  // two of three years
    CHECK_FIGURE(answer["I"].compliance, 100.0);
  }
}

TEST_CASE("values less than nothing are cut in the mean only") {
  PlanBuilder b;
  flow(b, "2022-01-01", "2023-12-31").target(10);
  b.entry("2022-03-01", "I").value(-5);  // -50
  CHECK_FIGURE(Answer(b, "2022-12-31")["I"].advance, 0.0);
  b.entry("2023-03-01", "I").value(8);                       // 80
  CHECK_FIGURE(Answer(b, "2023-12-31")["I"].advance, 15.0);  // (-50 + 80) / 2
}

TEST_CASE("planned achievement counts the days elapsed, the first and the last included") {
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
  SUBCASE("whole years") {
    flow(b, "2022-01-01", "2024-12-31").target(10);
    check(b, {{"2021-12-31", 0},
              {"2022-01-01", 100.0 / 365 / 3},               // one day of the first year
              {"2022-12-30", 100.0 * 364 / 365 / 3},         //
              {"2022-12-31", 100.0 / 3},                     //
              {"2023-01-01", (100 + 100.0 / 365) / 3},       //
              {"2024-02-29", (200 + 100.0 * 60 / 366) / 3},  // 31 + 29 days of a leap year
              {"2024-12-31", 100},                           //
              {"2025-06-01", 100}});
  }
  SUBCASE("years cut at both ends") {
    flow(b, "2022-07-01", "2023-06-30").target(10);
    check(b, {{"2022-06-30", 0},
              {"2022-07-01", 100.0 / 184 / 2},  // 184 days from July to December
              {"2022-12-31", 50},
              {"2023-01-01", (100 + 100.0 / 181) / 2},  // 181 days from January to June
              {"2023-06-30", 100}});
  }
  SUBCASE("none before the plan's own period") {
    flow(b, "2021-12-17", "2023-12-31").target(10);
    check(b, {{"2021-12-31", 0}, {"2022-12-31", 50}, {"2023-12-31", 100}});
  }
  SUBCASE("a year that is not scheduled stands still") {
    flow(b, "2022-01-01", "2024-12-31").target("2022", 10).target("2024", 20);
    check(b, {{"2022-12-31", 50},
              {"2023-07-01", 50},
              {"2023-12-31", 50},
              {"2024-01-01", (100 + 100.0 / 366) / 2},
              {"2024-12-31", 100}});
  }
}

TEST_CASE("a period's target is its own, else the general one; 0 or none is not scheduled") {
  PlanBuilder b;
  SUBCASE("own targets only") {
    flow(b, "2022-01-01", "2024-12-31").target("2024", 20).target("2022", 10);
    b.entry("2022-03-01", "I").value(5);  // 50
    b.entry("2023-03-01", "I").value(99);
    b.entry("2024-03-01", "I").value(5);                       // 25
    CHECK_FIGURE(Answer(b, "2024-12-31")["I"].advance, 37.5);  // (50 + 25) / 2
  }
  SUBCASE("an own target beside the general one") {
    flow(b, "2022-01-01", "2024-12-31").target(10).target("2023", 40);
    b.entry("2022-03-01", "I").value(10);  // 100
    b.entry("2023-03-01", "I").value(10);  // 25
    CHECK_FIGURE(Answer(b, "2024-12-31")["I"].advance, 125.0 / 3);
  }
  SUBCASE("a target of 0 takes its period out") {
    flow(b, "2022-01-01", "2024-12-31").target(10).target("2023", 0);
    b.entry("2022-03-01", "I").value(10);
    CHECK_FIGURE(Answer(b, "2023-12-31")["I"].advance, 50.0);
    CHECK_FIGURE(Answer(b, "2023-12-31")["I"].planned, 50.0);
  }
  SUBCASE("quarters") {
    flow(b, "2022-01-01", "2022-12-31").every(Every::quarter).target(10).target("2022-Q3", 40);
    b.entry("2022-03-31", "I").value(5);                          // Q1: 50
    b.entry("2022-04-01", "I").value(10);                         // Q2: 100
    b.entry("2022-07-15", "I").value(10);                         // Q3: 25
    CHECK_FIGURE(Answer(b, "2022-12-31")["I"].advance, 43.75);    // (50 + 100 + 25 + 0) / 4
    CHECK_FIGURE(Answer(b, "2022-06-30")["I"].advance, 37.5);     // (50 + 100 + 0 + 0) / 4
    CHECK_FIGURE(Answer(b, "2022-06-30")["I"].compliance, 75.0);  // P = 50
  }
  SUBCASE("months, of which only two are scheduled") {
    flow(b, "2022-01-01", "2022-12-31")
        .every(Every::month)
        .target("2022-05", 10)
        .target("2022-02", 4);
    b.entry("2022-02-28", "I").value(3);                       // 75
    CHECK_FIGURE(Answer(b, "2022-02-28")["I"].advance, 37.5);  // (75 + 0) / 2
    CHECK_FIGURE(Answer(b, "2022-02-28")["I"].planned, 50.0);
    CHECK_FIGURE(Answer(b, "2022-05-10")["I"].planned, (100 + 1000.0 / 31) / 2);  // 10 of 31 days
  }
}

TEST_CASE("a flow without any scheduled period") {
  PlanBuilder b;
  SUBCASE("no target at all") { flow(b, "2022-01-01", "2024-12-31"); }
  SUBCASE("targets of nothing") { flow(b, "2022-01-01", "2024-12-31").target(0); }
  SUBCASE("targets of other periods") { flow(b, "2022-01-01", "2024-12-31").target("2025", 10); }
  SUBCASE("over before the plan begins") { flow(b, "2021-12-17", "2021-12-31").target(10); }
  b.entry("2022-03-01", "I").value(5);
  const Answer answer(b, "2023-12-31");
  CHECK_FIGURE(answer["I"].advance, not_scheduled);
  CHECK_FIGURE(answer["I"].planned, not_scheduled);
  CHECK_FIGURE(answer["I"].compliance, not_scheduled);
  CHECK_FIGURE(answer["I"].coverage, not_scheduled);
  CHECK_FALSE(answer["I"].complete);
}

TEST_CASE("a flow without a value") {
  PlanBuilder b;
  flow(b, "2022-01-01", "2023-12-31").target("2022", 10);
  CHECK_FIGURE(Answer(b, "2021-12-31")["I"].advance, not_due);
  CHECK_FIGURE(Answer(b, "2022-01-01")["I"].advance, not_reported);  // P is over 0 on the first day
  CHECK_FIGURE(Answer(b, "2022-01-01")["I"].coverage, 0.0);
  SUBCASE("values outside every scheduled period are no values") {
    b.entry("2021-12-31", "I").value(5);
    b.entry("2023-03-01", "I").value(5);
    b.entry("2024-03-01", "I").value(5);
    const Answer answer(b, "2024-12-31");
    CHECK_FIGURE(answer["I"].advance, not_reported);
    CHECK_FIGURE(answer["I"].coverage, 0.0);
    CHECK_DATE(answer["I"].last_report, "");
  }
  SUBCASE("a value of 0 is one") {
    b.entry("2022-03-01", "I").value(0);
    CHECK_FIGURE(Answer(b, "2022-12-31")["I"].advance, 0.0);
    CHECK_FIGURE(Answer(b, "2022-12-31")["I"].compliance, 0.0);
    CHECK_FIGURE(Answer(b, "2022-12-31")["I"].coverage, 100.0);
  }
}

TEST_CASE("a flow is complete where every scheduled period is met") {
  PlanBuilder b;
  flow(b, "2022-01-01", "2023-12-31").target(10);
  b.entry("2022-03-01", "I").value(10);
  b.entry("2022-06-01", "I").value(5);
  b.entry("2023-02-01", "I").value(12);
  b.entry("2023-03-01", "I").value(-4);  // 8: taken back
  b.entry("2023-04-01", "I").value(2);   // 10
  CHECK_FALSE(Answer(b, "2022-12-31")["I"].complete);
  CHECK_DATE(Answer(b, "2023-02-15")["I"].completed_on, "2023-02-01");
  CHECK_FALSE(Answer(b, "2023-03-15")["I"].complete);
  CHECK_DATE(Answer(b, "2023-12-31")["I"].completed_on, "2023-04-01");
}

TEST_CASE("what one period has too much does not complete another") {
  PlanBuilder b;
  b.settings().cap.reset();
  flow(b, "2022-01-01", "2023-12-31").target(10);
  b.entry("2022-03-01", "I").value(30);
  const Answer answer(b, "2023-12-31");
  CHECK_FIGURE(answer["I"].advance, 150.0);  // (300 + 0) / 2
  CHECK_FALSE(answer["I"].complete);
}

}  // namespace
}  // namespace peq::test
