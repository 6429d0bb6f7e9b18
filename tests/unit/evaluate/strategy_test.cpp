// Strategies that are reported on by themselves: A, P, C (design.md 4.1).
#include "../support/figures.hpp"

namespace peq::test {
namespace {

// Most strategies here run for 100 days from 2022-01-01. Days since then:
//   2022-01-11  10    2022-02-20  50    2022-03-22   80    2022-05-31  150
//   2022-01-21  20    2022-03-02  60    2022-04-11  100    2022-07-20  200
//   2022-02-10  40    2022-03-12  70    2022-05-06  125
PlanBuilder::ItemRef hundred_days(PlanBuilder& b) {
  return b.strategy(b.objective(b.component("D"), "O"), "E")
      .start("2022-01-01")
      .deadline("2022-04-11");
}

TEST_CASE("planned advance is linear in days between start, schedule and deadline") {
  struct Case {
    const char* as_of;
    double planned;
  };
  SUBCASE("without a schedule") {
    PlanBuilder b;
    hundred_days(b);
    for (const auto& c : {
             Case{"2021-12-31", 0},    // before the start
             Case{"2022-01-01", 0},    // on it: day 0 of 100
             Case{"2022-01-02", 1},    // 1 / 100
             Case{"2022-02-20", 50},   // 50 / 100
             Case{"2022-04-10", 99},   // 99 / 100
             Case{"2022-04-11", 100},  // the deadline
             Case{"2022-04-12", 100},  // and after
         }) {
      CAPTURE(c.as_of);
      CHECK_FIGURE(Answer(b, c.as_of)["E"].planned, c.planned);
    }
  }
  SUBCASE("with a schedule") {
    PlanBuilder b;
    hundred_days(b).schedule({{"2022-01-11", 40}, {"2022-02-10", 40}});
    for (const auto& c : {
             Case{"2022-01-06", 20},   // day 5: 40 x 5 / 10
             Case{"2022-01-11", 40},   // day 10, a point
             Case{"2022-01-26", 40},   // day 25, level between two points
             Case{"2022-02-10", 40},   // day 40, a point
             Case{"2022-03-12", 70},   // day 70: 40 + 60 x 30 / 60
             Case{"2022-04-11", 100},  //
         }) {
      CAPTURE(c.as_of);
      CHECK_FIGURE(Answer(b, c.as_of)["E"].planned, c.planned);
    }
  }
  SUBCASE("of one day") {
    PlanBuilder b;
    hundred_days(b).start("2022-06-01").deadline("2022-06-01");
    for (const auto& c :
         {Case{"2022-05-31", 0}, Case{"2022-06-01", 100}, Case{"2022-06-02", 100}}) {
      CAPTURE(c.as_of);
      CHECK_FIGURE(Answer(b, c.as_of)["E"].planned, c.planned);
    }
  }
  SUBCASE("to a leap day") {
    PlanBuilder b;
    hundred_days(b).start("2024-02-01").deadline("2024-02-29");  // 28 days
    for (const auto& c : {
             Case{"2024-02-15", 50},             // 14 / 28
             Case{"2024-02-28", 2700.0 / 28.0},  // 27 / 28
             Case{"2024-02-29", 100},            //
             Case{"2024-03-01", 100},            //
         }) {
      CAPTURE(c.as_of);
      CHECK_FIGURE(Answer(b, c.as_of)["E"].planned, c.planned);
    }
  }
}

TEST_CASE("advance, compliance and coverage of a report") {
  struct Case {
    const char* as_of;
    std::optional<double> progress;
    Figure advance, compliance, coverage;
  };
  const Case cases[] = {
      // P = 50
      {"2022-02-20", {}, not_reported, not_reported, 0.0},
      {"2022-02-20", 0.0, 0.0, 0.0, 100.0},
      {"2022-02-20", 40.0, 40.0, 80.0, 100.0},     // 100 x 40 / 50
      {"2022-02-20", 50.0, 50.0, 100.0, 100.0},    // on plan
      {"2022-02-20", 80.0, 80.0, 100.0, 100.0},    // 160, at most 100
      {"2022-02-20", 100.0, 100.0, 100.0, 100.0},  // done
      // P = 0 on the start, and before
      {"2022-01-01", {}, not_due, not_due, not_due},
      {"2022-01-01", 0.0, 0.0, not_due, 100.0},  // nothing to be measured against
      {"2022-01-01", 10.0, 10.0, 100.0, 100.0},  // ahead of a plan of nothing
      {"2021-12-20", {}, not_due, not_due, not_due},
      {"2021-12-20", 10.0, 10.0, 100.0, 100.0},
      // the day after the start P = 1
      {"2022-01-02", {}, not_reported, not_reported, 0.0},
      {"2022-01-02", 0.5, 0.5, 50.0, 100.0},  // 100 x 0.5 / 1
      // after the deadline P = 100
      {"2022-04-12", 70.0, 70.0, 70.0, 100.0},
      {"2022-04-12", {}, not_reported, not_reported, 0.0},
  };
  for (const Case& c : cases) {
    CAPTURE(c.as_of);
    CAPTURE(c.progress.value_or(-1));
    PlanBuilder b;
    hundred_days(b);
    if (c.progress) b.entry("2021-12-20", "E").progress(*c.progress);
    const Answer answer(b, c.as_of);
    CHECK_FIGURE(answer["E"].advance, c.advance);
    CHECK_FIGURE(answer["E"].compliance, c.compliance);
    CHECK_FIGURE(answer["E"].coverage, c.coverage);
    CHECK_FIGURE(answer["E"].bounds.missing_zero, c.compliance);
    CHECK_FIGURE(answer["E"].bounds.missing_skipped, c.compliance);
  }
}

TEST_CASE("which report is the latest") {
  PlanBuilder b;
  hundred_days(b);
  const auto advance = [&](const char* as_of, const char* known_by = "") {
    return Answer(b, as_of, known_by)["E"].advance;
  };
  SUBCASE("an entry counts from its own day on") {
    b.entry("2022-02-20", "E").progress(40);
    CHECK_FIGURE(advance("2022-02-19"), not_reported);
    CHECK_FIGURE(advance("2022-02-20"), 40.0);
  }
  SUBCASE("the greatest date wins, in whatever order it stands") {
    b.entry("2022-02-01", "E").progress(40);
    b.entry("2022-01-15", "E").progress(70);
    CHECK_FIGURE(advance("2022-02-20"), 40.0);
    CHECK_FIGURE(advance("2022-01-20"), 70.0);
  }
  SUBCASE("on the same date the later in reading order") {
    b.entry("2022-02-01", "E").progress(40);
    b.entry("2022-01-15", "E").progress(10);
    b.entry("2022-02-01", "E").progress(45);
    CHECK_FIGURE(advance("2022-02-20"), 45.0);
  }
  SUBCASE("a correction may be lower") {
    b.entry("2022-02-01", "E").progress(40);
    b.entry("2022-02-10", "E").progress(30).correction();
    CHECK_FIGURE(advance("2022-02-20"), 30.0);
  }
  SUBCASE("money alone is no report") {
    b.entry("2022-02-01", "E").progress(40);
    b.entry("2022-02-10", "E").spent(1000);
    CHECK_FIGURE(advance("2022-02-20"), 40.0);
    CHECK_DATE(Answer(b, "2022-02-20")["E"].last_report, "2022-02-01");
  }
  SUBCASE("nothing but money is nothing reported") {
    b.entry("2022-02-10", "E").spent(1000);
    CHECK_FIGURE(advance("2022-02-20"), not_reported);
    CHECK_FIGURE(Answer(b, "2022-02-20")["E"].coverage, 0.0);
    CHECK_DATE(Answer(b, "2022-02-20")["E"].last_report, "");
  }
  SUBCASE("what was recorded later was not known") {
    b.entry("2022-01-31", "E").progress(20);
    b.entry("2022-02-15", "E").progress(60).recorded("2022-03-01");
    CHECK_FIGURE(advance("2022-02-20"), 60.0);
    CHECK_FIGURE(advance("2022-02-20", "2022-02-28"), 20.0);
    CHECK_FIGURE(advance("2022-02-20", "2022-03-01"), 60.0);
    CHECK(Answer(b, "2022-02-20")->entries_used == 2);
    CHECK(Answer(b, "2022-02-20", "2022-02-28")->entries_used == 1);
  }
  SUBCASE("without `recorded` an entry was known on its date") {
    b.entry("2022-01-31", "E").progress(20);
    CHECK_FIGURE(advance("2022-02-20", "2022-01-31"), 20.0);
    CHECK_FIGURE(advance("2022-02-20", "2022-01-30"), not_reported);
  }
}

TEST_CASE("rescheduling changes deadline and planned advance from the day it was decided") {
  PlanBuilder b;
  auto e = hundred_days(b);
  struct Case {
    const char* as_of;
    double planned;
    const char* deadline;
    bool rescheduled;
  };
  const auto check = [&](std::initializer_list<Case> cases) {
    for (const Case& c : cases) {
      CAPTURE(c.as_of);
      const Answer answer(b, c.as_of);
      CHECK_FIGURE(answer["E"].planned, c.planned);
      CHECK_DATE(answer["E"].deadline, c.deadline);
      CHECK_DATE(answer["E"].original_deadline, "2022-04-11");
      CHECK(answer["E"].flags.rescheduled == c.rescheduled);
    }
  };
  SUBCASE("without any schedule") {
    e.reschedule("2022-02-20", "2022-07-20");
    check({
        {"2022-02-19", 49, "2022-04-11", false},  // 49 / 100
        {"2022-02-20", 25, "2022-07-20", true},   // 50 / 200
        {"2022-04-11", 50, "2022-07-20", true},   // 100 / 200
        {"2022-07-20", 100, "2022-07-20", true},  //
    });
  }
  SUBCASE("points after the decision are dropped") {
    e.schedule({{"2022-01-21", 30}, {"2022-03-22", 90}}).reschedule("2022-02-20", "2022-07-20");
    check({
        {"2022-02-19", 59, "2022-04-11", false},                // 30 + 60 x 29 / 60
        {"2022-02-20", 30 + 2100.0 / 180, "2022-07-20", true},  // 30 + 70 x 30 / 180
    });
  }
  SUBCASE("a point on the day of the decision stays") {
    e.schedule({{"2022-02-20", 50}}).reschedule("2022-02-20", "2022-07-20");
    check({
        {"2022-02-20", 50, "2022-07-20", true},
        {"2022-05-06", 75, "2022-07-20", true},  // 50 + 50 x 75 / 150
    });
  }
  SUBCASE("an own schedule replaces the old one whole") {
    e.schedule({{"2022-01-21", 30}, {"2022-03-22", 90}})
        .reschedule("2022-02-20", "2022-07-20", {{"2022-05-31", 60}});
    check({
        {"2022-02-19", 59, "2022-04-11", false},
        {"2022-02-20", 20, "2022-07-20", true},  // 60 x 50 / 150
        {"2022-05-31", 60, "2022-07-20", true},
    });
  }
  SUBCASE("an own schedule without points is a straight line") {
    e.schedule({{"2022-01-21", 30}}).reschedule("2022-02-20", "2022-07-20", {});
    check({{"2022-02-20", 25, "2022-07-20", true}});  // 50 / 200
  }
  SUBCASE("the last one decided is in force, and it may bring the deadline forward") {
    e.reschedule("2022-02-20", "2022-07-20").reschedule("2022-03-02", "2022-03-22");
    check({
        {"2022-02-25", 27.5, "2022-07-20", true},  // 55 / 200
        {"2022-03-12", 87.5, "2022-03-22", true},  // 70 / 80
        {"2022-03-23", 100, "2022-03-22", true},
    });
  }
  SUBCASE("of two on one day the later in the file") {
    e.reschedule("2022-02-20", "2022-05-31").reschedule("2022-02-20", "2022-07-20");
    check({{"2022-02-20", 25, "2022-07-20", true}});
  }
  SUBCASE("points that the first decision dropped do not come back with the second") {
    e.schedule({{"2022-03-22", 90}})
        .reschedule("2022-02-20", "2022-05-31")
        .reschedule("2022-04-11", "2022-07-20");
    check({{"2022-04-11", 50, "2022-07-20", true}});  // 100 / 200
  }
}

TEST_CASE("complete is a report of 100, and nothing that rounds to it") {
  PlanBuilder b;
  hundred_days(b);
  b.entry("2022-02-01", "E").progress(99.999999999);
  CHECK_FALSE(Answer(b, "2022-02-20")["E"].complete);
  b.entry("2022-02-02", "E").progress(100);
  CHECK(Answer(b, "2022-02-20")["E"].complete);
  CHECK_FALSE(Answer(b, "2022-02-01")["E"].complete);
}

TEST_CASE("completed on: the first day of the final unbroken run at 100") {
  PlanBuilder b;
  hundred_days(b);
  b.entry("2022-02-01", "E").progress(100);
  b.entry("2022-02-05", "E").progress(80).correction();
  b.entry("2022-02-10", "E").progress(100);
  b.entry("2022-02-15", "E").progress(100);
  CHECK_DATE(Answer(b, "2022-02-04")["E"].completed_on, "2022-02-01");
  CHECK_DATE(Answer(b, "2022-02-07")["E"].completed_on, "");
  CHECK_DATE(Answer(b, "2022-02-20")["E"].completed_on, "2022-02-10");
}

}  // namespace
}  // namespace peq::test
