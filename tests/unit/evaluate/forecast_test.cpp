// Earned schedule (design.md 4.7).
#include "../support/figures.hpp"

namespace peq::test {
namespace {

PlanBuilder::ItemRef strategy(PlanBuilder& b) {
  return b.strategy(b.objective(b.component("D"), "O"), "E");
}
/// 100 days; 2022-02-20 is day 50.
PlanBuilder::ItemRef hundred_days(PlanBuilder& b) {
  return strategy(b).start("2022-01-01").deadline("2022-04-11");
}

struct Expected {
  double earned_schedule, actual_time, spi;
  const char* finish;
  double pace_so_far;
  std::optional<double> pace_needed;
};

void check(const Forecast& forecast, const Expected& expected) {
  REQUIRE_FALSE(forecast.refused);
  CHECK_NUMBER(forecast.earned_schedule, expected.earned_schedule);
  CHECK_NUMBER(forecast.actual_time, expected.actual_time);
  CHECK_NUMBER(forecast.spi, expected.spi);
  CHECK_DATE(forecast.finish, expected.finish);
  CHECK_NUMBER(forecast.pace_so_far, expected.pace_so_far);
  REQUIRE(forecast.pace_needed.has_value() == expected.pace_needed.has_value());
  if (expected.pace_needed) CHECK_NUMBER(*forecast.pace_needed, *expected.pace_needed);
}

TEST_CASE("planned 0, 10, 20, 40, 70, 100 at the ends of periods; 35 done after three, published") {
  SUBCASE("periods of a day") {
    PlanBuilder b;
    strategy(b)
        .start("2022-01-01")
        .deadline("2022-01-06")
        .schedule({{"2022-01-02", 10}, {"2022-01-03", 20}, {"2022-01-04", 40}, {"2022-01-05", 70}});
    b.entry("2022-01-04", "E").progress(35);
    // ES 2 + 15 / 20; SPI 2.75 / 3 = 0.917; 5 / 0.91667 = 5.45 days, so 6
    check(Answer(b, "2022-01-04")["E"].forecast, {2.75, 3, 2.75 / 3, "2022-01-07", 35.0 / 3, 32.5});
  }
  SUBCASE("periods of a hundred days") {
    PlanBuilder b;
    strategy(b)
        .start("2022-01-01")
        .deadline("2023-05-16")
        .schedule({{"2022-04-11", 10}, {"2022-07-20", 20}, {"2022-10-28", 40}, {"2023-02-05", 70}});
    b.entry("2022-10-28", "E").progress(35);
    // ES 200 + 75; 500 / 0.91667 = 545.45 days, so 546: 46 after 2023-05-16
    check(Answer(b, "2022-10-28")["E"].forecast,
          {275, 300, 2.75 / 3, "2023-07-01", 35.0 / 300, 65.0 / 200});
  }
}

// Budget 100,000; planned 10, 20, 40, 70, 100 percent at the ends of five periods; after three of
// them 35 percent are done: PV 40,000, EV 35,000, SPI 0.875. From the reference of the R package
// PRA (pv, ev, spi), after PMI's Practice Standard for Earned Value Management.
TEST_CASE("planned and earned value, published") {
  PlanBuilder b;
  strategy(b)
      .start("2022-01-01")
      .deadline("2022-01-06")
      .schedule({{"2022-01-02", 10}, {"2022-01-03", 20}, {"2022-01-04", 40}, {"2022-01-05", 70}});
  b.entry("2022-01-04", "E").progress(35);
  const Answer answer(b, "2022-01-04");
  CHECK_FIGURE(answer["E"].planned, 100 * 40000.0 / 100000);
  CHECK_FIGURE(answer["E"].advance, 100 * 35000.0 / 100000);
  CHECK_FIGURE(answer["E"].compliance, 87.5);
}

// A list of tasks, each with start, end, cost and share done. After 15 days: the first should be
// done, of the second 10 of 20 days have passed, the third begins. PV = 2000 + 2500 + 0 = 4500,
// EV = 2000 + 0.4 x 5000 + 0 = 4000 of 10,000.
TEST_CASE("planned and earned value of a list of tasks, and their earned schedule") {
  PlanBuilder b;
  auto objective = b.objective(b.component("D"), "O");
  b.strategy(objective, "T1").start("2022-01-01").deadline("2022-01-11").weight(2000);
  b.strategy(objective, "T2").start("2022-01-06").deadline("2022-01-26").weight(5000);
  b.strategy(objective, "T3").start("2022-01-16").deadline("2022-02-05").weight(3000);
  b.entry("2022-01-11", "T1").progress(100);
  b.entry("2022-01-16", "T2").progress(40);
  b.entry("2022-01-16", "T3").progress(0);
  const Answer answer(b, "2022-01-16");
  CHECK_FIGURE(answer["O"].planned, 45.0);
  CHECK_FIGURE(answer["O"].advance, 40.0);
  // On day 10 the plan is at 2000 + 1250 = 3250; from there on the second task alone goes on with
  // 250 a day, so that 4000 were planned for day 13. 35 x 15 / 13 = 40.4 days, so 41.
  check(answer["O"].forecast, {13, 15, 13.0 / 15, "2022-02-11", 40.0 / 15, 60.0 / 20});
  CHECK(answer->forecast.finish == answer["O"].forecast.finish);
}

// As W. Lipke's page "Earned Schedule Concept" works it out: at the end of July all that was
// planned through May is earned, and of June (EV - PV(May)) / (PV(June) - PV(May)); AT is 7 months.
// Here 6 of 15 points of June, so 12 of its 30 days.
TEST_CASE("January through May and a part of June are earned at the end of July") {
  PlanBuilder b;
  b.period("2021-12-31", "2022-12-31");
  strategy(b)
      .start("2021-12-31")
      .deadline("2022-11-30")
      .schedule({{"2022-01-31", 5},
                 {"2022-02-28", 10},
                 {"2022-03-31", 20},
                 {"2022-04-30", 32},
                 {"2022-05-31", 45},
                 {"2022-06-30", 60},
                 {"2022-07-31", 75}});
  b.entry("2022-07-31", "E").progress(51);
  // 151 days to the end of May; 334 x 212 / 163 = 434.4 days, so 435.
  check(Answer(b, "2022-07-31")["E"].forecast,
        {163, 212, 163.0 / 212, "2023-03-11", 51.0 / 212, 49.0 / 122});
}

TEST_CASE("on a straight line") {
  struct Case {
    const char* what;
    const char* as_of;
    double progress;
    Expected expected;
  };
  for (const Case& c : {
           Case{"on plan: finished on the deadline",
                "2022-02-20",
                50,
                {50, 50, 1, "2022-04-11", 1, 1}},
           // 100 / 0.5 = 200 days, not 201
           Case{"half as fast", "2022-02-20", 25, {25, 50, 0.5, "2022-07-20", 0.5, 1.5}},
           // 100 / 1.6 = 62.5 days, so 63: 2022-03-05
           Case{"faster", "2022-02-20", 80, {80, 50, 1.6, "2022-03-05", 1.6, 0.4}},
           // 100 / 0.6 = 166.7 days, so 167: 2022-06-17
           Case{"a third of a day is another day",
                "2022-02-20",
                30,
                {30, 50, 0.6, "2022-06-17", 0.6, 1.4}},
           Case{"on the first day after the start", "2022-01-02", 1, {1, 1, 1, "2022-04-11", 1, 1}},
           // no pace is enough any more: 100 / 0.9 = 111.1 days, so 112: 2022-04-23
           Case{"on the deadline", "2022-04-11", 90, {90, 100, 0.9, "2022-04-23", 0.9, {}}},
           // ES 100 x 0.9, AT 110: 100 x 110 / 90 = 122.2, so 123: 2022-05-04
           Case{"after the deadline",
                "2022-04-21",
                90,
                {90, 110, 90.0 / 110, "2022-05-04", 90.0 / 110, {}}},
       }) {
    CAPTURE(c.what);
    PlanBuilder b;
    hundred_days(b);
    b.entry(c.as_of, "E").progress(c.progress);
    const Answer answer(b, c.as_of);
    check(answer["E"].forecast, c.expected);
    CHECK(answer["E"].forecast.stretch == DateRange{day("2022-01-01"), day("2022-04-11")});
  }
}

TEST_CASE("where the curve is level, the day on which it was first reached") {
  PlanBuilder b;
  hundred_days(b).schedule({{"2022-01-11", 40}, {"2022-02-10", 40}});
  b.entry("2022-02-20", "E").progress(40);
  // ES 10 of AT 50; 100 x 50 / 10 = 500 days
  check(Answer(b, "2022-02-20")["E"].forecast, {10, 50, 0.2, "2023-05-16", 0.8, 1.2});
}

TEST_CASE("by the deadline in force at t") {
  PlanBuilder b;
  hundred_days(b).reschedule("2022-02-20", "2022-07-20");
  b.entry("2022-02-01", "E").progress(25);
  // P = 25 at day 50 of 200: on plan for the new deadline
  check(Answer(b, "2022-02-20")["E"].forecast, {50, 50, 1, "2022-07-20", 0.5, 0.5});
}

TEST_CASE("with parts, on their rolled-up curve") {
  PlanBuilder b;
  SUBCASE("one after the other") {
    auto e = strategy(b).start("2022-01-01").deadline("2022-07-20");
    b.action(e, "A-1").deadline("2022-04-11");
    b.action(e, "A-2").start("2022-04-11");
    b.entry("2022-02-20", "A-1").progress(50);
    // A = 25 = P: half a point a day throughout
    check(Answer(b, "2022-02-20")["E"].forecast, {50, 50, 1, "2022-07-20", 0.5, 0.5});
  }
  SUBCASE("weights bend the curve") {
    auto e = strategy(b).start("2022-01-01").deadline("2022-07-20");
    b.action(e, "A-1").deadline("2022-04-11").weight(3);
    b.action(e, "A-2").start("2022-04-11");
    b.entry("2022-02-20", "A-1").progress(20);
    // A = 15; the curve rises 0.75 a day for 100 days: ES 20; 200 x 50 / 20 = 500 days
    check(Answer(b, "2022-02-20")["E"].forecast, {20, 50, 0.4, "2023-05-16", 0.3, 85.0 / 150});
  }
  SUBCASE("a part of one day makes it jump, on 2022-01-11 from 5 to 55") {
    auto e = hundred_days(b);
    b.action(e, "A-1").start("2022-01-11").deadline("2022-01-11");
    b.action(e, "A-2");
    SUBCASE("reached beyond the jump") {
      b.entry("2022-02-20", "A-1").progress(100);
      b.entry("2022-02-20", "A-2").progress(20);
      // A = 60 = 55 + 10 / 2: day 20; 100 x 50 / 20 = 250 days: 2022-09-08
      check(Answer(b, "2022-02-20")["E"].forecast, {20, 50, 0.4, "2022-09-08", 1.2, 0.8});
    }
    SUBCASE("reached by the jump") {
      b.entry("2022-02-20", "A-1").progress(40);
      // A = (40 + 0) / 2 = 20, between 5 and 55: day 10; 100 x 50 / 10 = 500 days
      check(Answer(b, "2022-02-20")["E"].forecast, {10, 50, 0.2, "2023-05-16", 0.4, 1.6});
    }
    SUBCASE("reached before the jump") {
      b.entry("2022-02-20", "A-1").progress(0);
      b.entry("2022-02-20", "A-2").progress(4);
      // A = 2 at half a point a day: day 4; 100 x 50 / 4 = 1250 days: 2025-06-04
      check(Answer(b, "2022-02-20")["E"].forecast, {4, 50, 0.08, "2025-06-04", 0.04, 98.0 / 50});
    }
  }
  SUBCASE("over the parts that count in A") {
    auto e = strategy(b).start("2022-01-01").deadline("2022-07-20");
    b.action(e, "A-1");
    b.action(e, "A-2").deadline("2022-04-11");
    b.entry("2022-02-20", "A-1").progress(20);
    // zero: A = 10, the curve is (0.5 + 1) / 2 = 0.75 a day: day 40 / 3
    CHECK_NUMBER(Answer(b, "2022-02-20")["E"].forecast.earned_schedule, 40.0 / 3);
    // skip: A = 20, the curve is that of A-1: day 40
    b.settings().missing_strategies = Missing::skip;
    CHECK_NUMBER(Answer(b, "2022-02-20")["E"].forecast.earned_schedule, 40.0);
  }
  SUBCASE("with a flow, whose first day counts as elapsed") {
    auto e = strategy(b).start("2022-01-01").deadline("2022-12-31");
    b.indicator(e, "I", IndicatorKind::flow).target(100);
    b.entry("2022-03-14", "I").value(20);
    // 365 days from the eve of the start: 20 % after 73, which is day 72 from the start
    const Forecast forecast = Answer(b, "2022-03-14")["E"].forecast;
    CHECK_NUMBER(forecast.earned_schedule, 72.0);
    CHECK_NUMBER(forecast.actual_time, 72.0);
    CHECK_DATE(forecast.finish, "2022-12-31");
  }
  SUBCASE("more than 100 without being complete is the end of the curve") {
    b.settings().cap.reset();
    auto e = hundred_days(b);
    b.indicator(e, "I-1", IndicatorKind::level).baseline(0).target(10);
    b.indicator(e, "I-2", IndicatorKind::level).baseline(0).target(10);
    b.entry("2022-02-20", "I-1").value(15);
    b.entry("2022-02-20", "I-2").value(9);
    // A = 120, ES = 100; 100 x 50 / 100 = 50 days; nothing more is needed on the mean
    check(Answer(b, "2022-02-20")["E"].forecast, {100, 50, 2, "2022-02-20", 2.4, 0});
  }
}

TEST_CASE("objectives, components and the plan: from the earliest start to the latest deadline") {
  PlanBuilder b;
  auto d = b.component("D");
  auto o = b.objective(d, "O-1");
  b.strategy(o, "E-1").start("2022-01-01").deadline("2022-04-11");
  b.strategy(o, "E-2").start("2022-04-11").deadline("2022-07-20");
  b.strategy(o, "E-3").start("2021-06-01").deadline("2030-01-01").cancelled("2022-01-01");
  auto o2 = b.objective(d, "O-2");
  b.strategy(o2, "E-4")
      .start("2022-01-01")
      .deadline("2022-04-11")
      .reschedule("2022-02-01", "2022-07-20");
  b.entry("2022-02-20", "E-1").progress(50);
  b.entry("2022-02-20", "E-4").progress(25);
  const Answer answer(b, "2022-02-20");
  const Expected on_plan = {50, 50, 1, "2022-07-20", 0.5, 0.5};
  check(answer["O-1"].forecast, on_plan);  // A = P = (50 + 0) / 2
  check(answer["O-2"].forecast, on_plan);  // A = P = 25
  check(answer["D"].forecast, on_plan);
  check(answer->forecast, on_plan);
  CHECK(answer->forecast.stretch == DateRange{day("2022-01-01"), day("2022-07-20")});
  b.settings().rollup = Rollup::leaves;
  check(Answer(b, "2022-02-20")->forecast, on_plan);  // A = P = (50 + 0 + 25) / 3
}

TEST_CASE("why there is no forecast") {
  const auto refused = [](const PlanBuilder& b, const char* as_of) {
    const auto reason = Answer(b, as_of)["E"].forecast.refused;
    return std::string(reason ? to_string(*reason) : "none");
  };
  PlanBuilder b;
  SUBCASE("cancelled, even if complete") {
    hundred_days(b).cancelled("2022-02-01");
    b.entry("2022-01-15", "E").progress(100);
    CHECK(refused(b, "2022-02-20") == "cancelled");
  }
  SUBCASE("complete, even if recurring") {
    hundred_days(b).every(Every::year);
    b.entry("2022-01-15", "E").progress(100);
    CHECK(refused(b, "2022-02-20") == "complete");
  }
  SUBCASE("recurring, even if of one day") {
    hundred_days(b).every(Every::year).deadline("2022-01-01");
    CHECK(refused(b, "2022-02-20") == "recurring");
  }
  SUBCASE("of one day, even before it") {
    hundred_days(b).deadline("2022-01-01");
    CHECK(refused(b, "2021-12-01") == "one_day");
  }
  SUBCASE("not started, even with a report") {
    hundred_days(b);
    b.entry("2021-12-01", "E").progress(10);
    CHECK(refused(b, "2021-12-31") == "not_started");
    CHECK(refused(b, "2022-01-01") == "not_started");
    CHECK(refused(b, "2022-01-02") == "none");
  }
  SUBCASE("no report") {
    hundred_days(b);
    b.entry("2022-01-15", "E").spent(10);
    CHECK(refused(b, "2022-02-20") == "no_report");
  }
  SUBCASE("no advance") {
    hundred_days(b);
    b.entry("2022-01-15", "E").progress(0);
    CHECK(refused(b, "2022-02-20") == "no_advance");
  }
  SUBCASE("beyond the calendar") {
    hundred_days(b);
    // 100 days at 50 / ES: the last day, 2199-12-31, is day 65012
    b.entry("2022-02-20", "E").progress(5000.0 / 65012);
    CHECK(refused(b, "2022-02-20") == "none");
    CHECK_DATE(Answer(b, "2022-02-20")["E"].forecast.finish, "2199-12-31");
    b.entry("2022-02-20", "E").progress(5000.0 / 65014);
    CHECK(refused(b, "2022-02-20") == "too_far");
  }
  SUBCASE("parts that were to be done before the whole begins give no pace") {
    auto e = hundred_days(b);
    b.action(e, "A-1").start("2021-12-01").deadline("2021-12-31");
    b.action(e, "A-2").start("2022-02-01");
    b.entry("2021-12-31", "A-1").progress(50);
    CHECK(refused(b, "2022-02-20") == "too_far");
  }
}

}  // namespace
}  // namespace peq::test
