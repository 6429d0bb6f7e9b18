// Recurring duties and their occurrences (design.md 4.1, 4.7).
#include "../support/figures.hpp"

namespace peq::test {
namespace {

PlanBuilder::ItemRef duty(PlanBuilder& b, Every every) {
  return b.strategy(b.objective(b.component("D"), "O"), "E").every(every);
}

TEST_CASE("one occurrence per calendar period that meets the execution") {
  struct Case {
    const char* what;
    const char* plan_first;
    const char* start;
    const char* deadline;
    Every every;
    std::vector<std::string> windows;
  };
  const Case cases[] = {
      {"years",
       "2022-01-01",
       "2022-01-01",
       "2023-12-31",
       Every::year,
       {"2022 2022-01-01 2022-12-31", "2023 2023-01-01 2023-12-31"}},
      {"an execution that begins early makes none in the year before the plan",
       "2022-01-01",
       "2021-12-17",
       "2023-12-31",
       Every::year,
       {"2022 2022-01-01 2022-12-31", "2023 2023-01-01 2023-12-31"}},
      {"a period in which the plan begins counts, from the start of execution",
       "2022-03-01",
       "2021-12-17",
       "2022-12-31",
       Every::year,
       {"2022 2022-01-01 2022-12-31"}},
      {"semesters, cut at both ends",
       "2022-01-01",
       "2022-03-01",
       "2023-08-31",
       Every::semester,
       {"2022-S1 2022-03-01 2022-06-30", "2022-S2 2022-07-01 2022-12-31",
        "2023-S1 2023-01-01 2023-06-30", "2023-S2 2023-07-01 2023-08-31"}},
      {"quarters",
       "2022-01-01",
       "2022-02-15",
       "2022-11-15",
       Every::quarter,
       {"2022-Q1 2022-02-15 2022-03-31", "2022-Q2 2022-04-01 2022-06-30",
        "2022-Q3 2022-07-01 2022-09-30", "2022-Q4 2022-10-01 2022-11-15"}},
      {"months, the first and last of a day",
       "2022-01-01",
       "2022-01-31",
       "2022-03-01",
       Every::month,
       {"2022-01 2022-01-31 2022-01-31", "2022-02 2022-02-01 2022-02-28",
        "2022-03 2022-03-01 2022-03-01"}},
      {"a leap month",
       "2022-01-01",
       "2024-02-10",
       "2024-02-29",
       Every::month,
       {"2024-02 2024-02-10 2024-02-29"}},
      {"over before the plan begins", "2022-01-01", "2021-12-17", "2021-12-31", Every::year, {}},
  };
  for (const Case& c : cases) {
    CAPTURE(c.what);
    PlanBuilder b;
    b.period(c.plan_first, "2026-12-31");
    duty(b, c.every).start(c.start).deadline(c.deadline);
    const Answer answer(b, "2022-06-30");
    std::vector<std::string> windows;
    for (const Occurrence& one : answer["E"].occurrences)
      windows.push_back(one.period.to_string() + " " + one.window.first.to_string() + " " +
                        one.window.last.to_string());
    CHECK(windows == c.windows);
  }
}

TEST_CASE("a duty without any occurrence is not scheduled") {
  PlanBuilder b;
  duty(b, Every::year).start("2021-12-17").deadline("2021-12-31");
  const Answer answer(b, "2022-06-30");
  CHECK_FIGURE(answer["E"].advance, not_scheduled);
  CHECK_FIGURE(answer["E"].planned, not_scheduled);
  CHECK_FIGURE(answer["E"].compliance, not_scheduled);
  CHECK_FIGURE(answer["E"].coverage, not_scheduled);
  CHECK_FALSE(answer["E"].complete);
  CHECK(answer["E"].status == Status::on_track);
}

TEST_CASE("planned advance steps up on the last day of each window") {
  struct Case {
    const char* as_of;
    double planned;
  };
  SUBCASE("years") {
    PlanBuilder b;
    duty(b, Every::year);  // five
    for (const auto& c : {Case{"2021-12-31", 0}, Case{"2022-12-30", 0}, Case{"2022-12-31", 20},
                          Case{"2023-12-30", 20}, Case{"2023-12-31", 40}, Case{"2026-12-31", 100},
                          Case{"2027-03-01", 100}}) {
      CAPTURE(c.as_of);
      CHECK_FIGURE(Answer(b, c.as_of)["E"].planned, c.planned);
    }
  }
  SUBCASE("three months") {
    PlanBuilder b;
    duty(b, Every::month).start("2022-01-31").deadline("2022-03-01");
    for (const auto& c :
         {Case{"2022-01-30", 0}, Case{"2022-01-31", 100.0 / 3}, Case{"2022-02-27", 100.0 / 3},
          Case{"2022-02-28", 200.0 / 3}, Case{"2022-03-01", 100}}) {
      CAPTURE(c.as_of);
      CHECK_FIGURE(Answer(b, c.as_of)["E"].planned, c.planned);
    }
  }
}

TEST_CASE("advance is the mean over all occurrences") {
  PlanBuilder b;
  b.start("2021-12-17");
  duty(b, Every::year);  // 2022 to 2026
  struct Case {
    const char* as_of;
    Figure advance, compliance, coverage;
  };
  const auto check = [&](std::initializer_list<Case> cases) {
    for (const Case& c : cases) {
      CAPTURE(c.as_of);
      const Answer answer(b, c.as_of);
      CHECK_FIGURE(answer["E"].advance, c.advance);
      CHECK_FIGURE(answer["E"].compliance, c.compliance);
      CHECK_FIGURE(answer["E"].coverage, c.coverage);
    }
  };
  SUBCASE("nothing reported") {
    check({
        {"2022-12-30", not_due, not_due, not_due},
        {"2022-12-31", not_reported, not_reported, 0.0},
    });
  }
  SUBCASE("one of five done") {
    b.entry("2022-05-01", "E").progress(100);
    check({
        {"2022-04-30", not_due, not_due, not_due},
        {"2022-05-01", 20.0, 100.0, 100.0},  // 100 / 5, nothing planned yet
        {"2022-12-31", 20.0, 100.0, 100.0},  // P = 20
        {"2023-12-31", 20.0, 50.0, 100.0},   // P = 40
        {"2026-12-31", 20.0, 20.0, 100.0},   // P = 100
    });
  }
  SUBCASE("half and whole") {
    b.entry("2022-05-01", "E").progress(50);
    b.entry("2023-05-01", "E").progress(100);
    check({{"2023-12-31", 30.0, 75.0, 100.0}});  // (50 + 100) / 5; P = 40
  }
  SUBCASE("the latest progress of an occurrence counts") {
    b.entry("2022-05-01", "E").progress(50);
    b.entry("2022-06-01", "E").progress(80);
    b.entry("2022-06-01", "E").progress(70).correction();
    check({{"2022-12-31", 14.0, 70.0, 100.0}});  // 70 / 5; P = 20
  }
  SUBCASE("a report of 0 is a report") {
    b.entry("2022-05-01", "E").progress(0);
    check({{"2022-06-01", 0.0, not_due, 100.0}, {"2022-12-31", 0.0, 0.0, 100.0}});
  }
  SUBCASE("named later") {
    b.entry("2023-01-20", "E").progress(100).occurrence("2022");
    check({
        {"2023-01-19", not_reported, not_reported, 0.0},
        {"2023-01-20", 20.0, 100.0, 100.0},
    });
    const Answer answer(b, "2023-01-20");
    CHECK_DATE(answer["E"].occurrences[0].completed_on, "2023-01-20");
    CHECK_FIGURE(answer["E"].occurrences[1].progress, not_due);
  }
  SUBCASE("named ahead of its window") {
    b.entry("2022-11-01", "E").progress(100).occurrence("2023");
    const Answer answer(b, "2022-12-31");
    CHECK_FIGURE(answer["E"].advance, 20.0);
    CHECK_FIGURE(answer["E"].occurrences[0].progress, not_reported);
    CHECK_FIGURE(answer["E"].occurrences[1].progress, 100.0);
  }
  SUBCASE("a named entry and one inside the window: the later date") {
    b.entry("2023-01-20", "E").progress(90).occurrence("2022");
    b.entry("2022-12-01", "E").progress(100);
    check({{"2023-02-01", 18.0, 90.0, 100.0}});  // 90 / 5; P = 20
  }
  SUBCASE("entries of no occurrence do not count") {
    b.entry("2021-12-20", "E").progress(100);                        // before the plan's period
    b.entry("2022-02-01", "E").progress(100).occurrence("2021");     // no such occurrence
    b.entry("2022-02-01", "E").progress(100).occurrence("2022-Q1");  // another length
    check({{"2022-06-30", not_due, not_due, not_due},
           {"2022-12-31", not_reported, not_reported, 0.0}});
    CHECK_DATE(Answer(b, "2022-12-31")["E"].last_report, "");
  }
}

TEST_CASE("what is known of each occurrence") {
  PlanBuilder b;
  duty(b, Every::semester).deadline("2023-12-31");
  b.entry("2022-03-01", "E").progress(100);
  b.entry("2022-04-01", "E").progress(60).correction();
  b.entry("2022-05-01", "E").progress(100);
  const auto check = [](const Occurrence& one, Figure progress, bool ended, const char* completed) {
    CHECK_FIGURE(one.progress, progress);
    CHECK(one.ended == ended);
    CHECK_DATE(one.completed_on, completed);
  };
  const Answer answer(b, "2022-12-31");
  REQUIRE(answer["E"].occurrences.size() == 4);
  check(answer["E"].occurrences[0], 100.0, true, "2022-05-01");
  check(answer["E"].occurrences[1], not_reported, false, "");  // its last day: due, not over
  check(answer["E"].occurrences[2], not_due, false, "");
  check(answer["E"].occurrences[3], not_due, false, "");
  CHECK(Answer(b, "2023-01-01")["E"].occurrences[1].ended);
}

TEST_CASE("rescheduling a duty changes the number of its occurrences") {
  PlanBuilder b;
  duty(b, Every::year).deadline("2023-12-31").reschedule("2023-06-01", "2024-12-31");
  b.entry("2022-05-01", "E").progress(100);
  CHECK_FIGURE(Answer(b, "2023-05-31")["E"].advance, 50.0);  // 100 / 2
  CHECK_FIGURE(Answer(b, "2023-06-01")["E"].advance, 100.0 / 3);
  CHECK_FIGURE(Answer(b, "2023-06-01")["E"].planned, 100.0 / 3);
}

TEST_CASE("a duty's status is that of its occurrences") {
  PlanBuilder b;
  duty(b, Every::year).deadline("2024-12-31");  // 2022, 2023, 2024
  struct Case {
    const char* as_of;
    Status status;
    int days_late;
    int missed;
    int days_left;
  };
  const auto check = [&](std::initializer_list<Case> cases) {
    for (const Case& c : cases) {
      CAPTURE(c.as_of);
      const Answer answer(b, c.as_of);
      CHECK(to_string(answer["E"].status) == to_string(c.status));
      CHECK(answer["E"].days_late == c.days_late);
      CHECK(answer["E"].missed == c.missed);
      CHECK(answer["E"].days_left == c.days_left);
    }
  };
  SUBCASE("nothing done") {
    check({
        {"2021-12-31", Status::upcoming, 0, 0, 0},
        {"2022-01-01", Status::on_track, 0, 0, 364},  // nothing due yet
        {"2022-12-31", Status::behind, 0, 0, 0},      // due today: not missed yet, C = 0
        {"2023-01-01", Status::overdue, 1, 1, 364},
        {"2023-12-31", Status::overdue, 365, 1, 0},
        {"2024-01-01", Status::overdue, 1, 2, 365},  // since the most recent end
        {"2025-01-10", Status::overdue, 10, 3, 0},
    });
  }
  SUBCASE("the first was missed, the second kept") {
    b.entry("2023-03-01", "E").progress(100);
    check({
        {"2023-03-01", Status::overdue, 60, 1, 305},  // 2022 ended 60 days ago: 31 + 28 + 1
        {"2024-01-01", Status::behind, 0, 1, 365},    // A = 33.3, P = 66.7: C = 50
        {"2025-01-01", Status::overdue, 1, 2, 0},
    });
  }
  SUBCASE("all done in time") {
    b.entry("2022-12-31", "E").progress(100);
    b.entry("2023-01-01", "E").progress(100);
    b.entry("2024-12-31", "E").progress(100);
    check({
        {"2024-12-30", Status::on_track, 0, 0, 1},  // A = P = 66.7
        {"2024-12-31", Status::done, 0, 0, 0},
        {"2025-06-01", Status::done, 0, 0, 0},
    });
    CHECK_DATE(Answer(b, "2025-06-01")["E"].completed_on, "2024-12-31");
    CHECK_DATE(Answer(b, "2024-12-30")["E"].completed_on, "");
  }
  SUBCASE("all done, the worst 20 days late") {
    b.entry("2023-01-05", "E").progress(100).occurrence("2022");  // 5 days
    b.entry("2024-01-20", "E").progress(100).occurrence("2023");  // 20 days
    b.entry("2024-06-01", "E").progress(100);
    check({
        {"2023-01-05", Status::on_track, 0, 0, 360},
        {"2024-01-19", Status::overdue, 19, 1, 347},
        {"2024-06-01", Status::done_late, 20, 0, 213},
    });
    CHECK_DATE(Answer(b, "2024-06-01")["E"].completed_on, "2024-06-01");
  }
}

TEST_CASE("due soon is about the current occurrence") {
  PlanBuilder b;
  duty(b, Every::year).deadline("2023-12-31");
  b.entry("2023-06-01", "E").progress(100);
  CHECK_FALSE(Answer(b, "2022-11-30")["E"].flags.due_soon);  // 31 days
  CHECK(Answer(b, "2022-12-01")["E"].flags.due_soon);        // 30 days
  CHECK(Answer(b, "2022-12-31")["E"].flags.due_soon);        // the last day
  CHECK_FALSE(Answer(b, "2023-01-01")["E"].flags.due_soon);
  CHECK_FALSE(Answer(b, "2023-12-15")["E"].flags.due_soon);  // this one is complete
}

}  // namespace
}  // namespace peq::test
