// Deadlines: status and flags at their edges (design.md 4.7). Recurring duties: recurring_test.cpp.
#include "../support/figures.hpp"

namespace peq::test {
namespace {

/// 100 days from 2022-01-01; on 2022-02-20, day 50, C is twice A.
PlanBuilder::ItemRef hundred_days(PlanBuilder& b) {
  return b.strategy(b.objective(b.component("D"), "O"), "E")
      .start("2022-01-01")
      .deadline("2022-04-11");
}

struct Case {
  const char* as_of;
  Status status;
  int days_late;
  int days_left;
};

void check(const PlanBuilder& b, std::initializer_list<Case> cases, std::string_view id = "E") {
  const Project project = b.build();
  for (const Case& c : cases) {
    CAPTURE(c.as_of);
    const Answer answer(project, c.as_of);
    CHECK(to_string(answer[id].status) == to_string(c.status));
    CHECK(answer[id].days_late == c.days_late);
    CHECK(answer[id].days_left == c.days_left);
  }
}

TEST_CASE("from before the start to after the deadline") {
  PlanBuilder b;
  hundred_days(b);
  SUBCASE("without a report") {
    check(b, {
                 {"2021-12-31", Status::upcoming, 0, 101},
                 {"2022-01-01", Status::on_track, 0, 100},  // begun, nothing due yet
                 {"2022-01-02", Status::behind, 0, 99},     // a missing report is A = 0
                 {"2022-04-11", Status::behind, 0, 0},      // a deadline on t is not missed yet
                 {"2022-04-12", Status::overdue, 1, 0},
                 {"2023-04-12", Status::overdue, 366, 0},
             });
  }
  SUBCASE("on plan to the end, and then not finished") {
    b.entry("2021-12-30", "E").progress(1);
    b.entry("2022-04-10", "E").progress(99);
    check(b, {
                 {"2021-12-31", Status::upcoming, 0, 101},  // even with a report
                 {"2022-01-01", Status::on_track, 0, 100},
                 {"2022-04-11", Status::on_track, 0, 0},  // C = 99
                 {"2022-04-12", Status::overdue, 1, 0},
             });
  }
}

TEST_CASE("done, in time or not") {
  PlanBuilder b;
  auto e = hundred_days(b);
  SUBCASE("on the deadline") {
    b.entry("2022-04-11", "E").progress(100);
    check(b, {{"2022-04-11", Status::done, 0, 0}, {"2023-01-01", Status::done, 0, 0}});
  }
  SUBCASE("the day after") {
    b.entry("2022-04-12", "E").progress(100);
    check(b, {{"2022-04-12", Status::done_late, 1, 0}, {"2023-01-01", Status::done_late, 1, 0}});
  }
  SUBCASE("before it began") {
    b.entry("2021-12-01", "E").progress(100);
    check(b, {{"2021-12-01", Status::done, 0, 131}});  // 31 + 100 days
  }
  SUBCASE("done, undone, done again: only the final run counts") {
    b.entry("2022-04-01", "E").progress(100);
    b.entry("2022-04-05", "E").progress(90).correction();
    b.entry("2022-04-21", "E").progress(100);
    b.entry("2022-05-01", "E").progress(100);
    check(b, {
                 {"2022-04-04", Status::done, 0, 7},
                 {"2022-04-05", Status::on_track, 0, 6},  // C = 100 x 90 / 94
                 {"2022-04-12", Status::overdue, 1, 0},
                 {"2022-05-01", Status::done_late, 10, 0},
             });
  }
  SUBCASE("by the deadline in force at t, not at completion") {
    e.reschedule("2022-06-01", "2022-07-20");
    b.entry("2022-05-01", "E").progress(100);
    check(b, {
                 {"2022-05-31", Status::done_late, 20, 0},
                 {"2022-06-01", Status::done, 0, 49},
             });
    CHECK_DATE(Answer(b, "2022-06-01")["E"].original_deadline, "2022-04-11");
  }
  SUBCASE("rescheduled, no longer overdue") {
    e.reschedule("2022-06-01", "2022-07-20");
    b.entry("2022-04-01", "E").progress(80);
    check(b, {
                 {"2022-05-31", Status::overdue, 50, 0},
                 {"2022-06-01", Status::on_track, 0, 49},  // P = 151 / 2
                 {"2022-07-21", Status::overdue, 1, 0},
             });
  }
}

TEST_CASE("the pace by compliance, the thresholds included") {
  struct Pace {
    const char* what;
    double progress;
    Status status;
  };
  for (const Pace& c : {
           Pace{"on plan", 50, Status::on_track},
           Pace{"C = 90", 45, Status::on_track},
           Pace{"C just under 90 by binary arithmetic", 45 - 1e-12, Status::on_track},
           Pace{"C = 89.98", 44.99, Status::at_risk},
           Pace{"C = 70", 35, Status::at_risk},
           Pace{"C just under 70 by binary arithmetic", 35 - 1e-12, Status::at_risk},
           Pace{"C = 69.98", 34.99, Status::behind},
           Pace{"C = 0", 0, Status::behind},
       }) {
    CAPTURE(c.what);
    PlanBuilder b;
    hundred_days(b);
    b.entry("2022-02-20", "E").progress(c.progress);
    CHECK(to_string(Answer(b, "2022-02-20")["E"].status) == to_string(c.status));
  }
  SUBCASE("other thresholds") {
    PlanBuilder b;
    b.settings().on_track = 50;
    b.settings().at_risk = 0;
    hundred_days(b);
    CHECK(Answer(b, "2022-02-20")["E"].status == Status::at_risk);  // 0 is enough
    b.entry("2022-02-20", "E").progress(25);
    CHECK(Answer(b, "2022-02-20")["E"].status == Status::on_track);
  }
}

TEST_CASE("a missing report counts as nothing done, even where it is left out of figures") {
  PlanBuilder b;
  b.settings().missing_strategies = Missing::skip;
  auto e = hundred_days(b);
  b.action(e, "A-1");
  b.action(e, "A-2");
  b.entry("2022-02-20", "A-1").progress(50);
  const Answer answer(b, "2022-02-20");
  CHECK_FIGURE(answer["E"].compliance, 100.0);
  CHECK(answer["E"].status == Status::behind);  // (100 + 0) / 2
  CHECK(answer["A-1"].status == Status::on_track);
  CHECK(answer["A-2"].status == Status::behind);
}

TEST_CASE("with parts: done on the day of the last, late against the whole's own deadline") {
  PlanBuilder b;
  auto e = hundred_days(b);
  b.action(e, "A-1").deadline("2022-02-01");
  b.action(e, "A-2");
  b.entry("2022-02-05", "A-1").progress(100);  // 4 days late itself
  b.entry("2022-04-16", "A-2").progress(100);  // 5 days late
  check(b, {{"2022-02-05", Status::done_late, 4, 0}}, "A-1");
  check(b, {{"2022-04-15", Status::overdue, 4, 0}, {"2022-04-16", Status::done_late, 5, 0}});
}

TEST_CASE("cancelled comes before everything") {
  PlanBuilder b;
  hundred_days(b)
      .cancelled("2022-03-01")
      .reschedule("2022-02-01", "2022-03-10")
      .report_every("1 month");
  b.entry("2022-01-10", "E").progress(100);
  const Answer before(b, "2022-02-28"), after(b, "2022-03-01");
  CHECK(before["E"].status == Status::done);
  CHECK(after["E"].status == Status::cancelled);
  CHECK(after["E"].days_left == 0);
  CHECK(after["E"].flags == Flags{.rescheduled = true});
  CHECK_FALSE(after["E"].complete);
  CHECK_DATE(after["E"].completed_on, "");
}

TEST_CASE("due soon: incomplete, and the deadline within thirty days") {
  PlanBuilder b;
  hundred_days(b);
  struct Soon {
    const char* as_of;
    bool due_soon;
  };
  for (const auto& c :
       {Soon{"2022-03-11", false}, Soon{"2022-03-12", true},  // 31 and 30 days before
        Soon{"2022-04-11", true}, Soon{"2022-04-12", false}}) {
    CAPTURE(c.as_of);
    CHECK(Answer(b, c.as_of)["E"].flags.due_soon == c.due_soon);
  }
  SUBCASE("in months") {
    b.settings().due_soon = interval("1 month");
    CHECK_FALSE(Answer(b, "2022-03-10")["E"].flags.due_soon);  // to 2022-04-10
    CHECK(Answer(b, "2022-03-11")["E"].flags.due_soon);
  }
  SUBCASE("not when complete") {
    b.entry("2022-03-20", "E").progress(100);
    CHECK(Answer(b, "2022-03-19")["E"].flags.due_soon);
    CHECK_FALSE(Answer(b, "2022-03-20")["E"].flags.due_soon);
  }
  SUBCASE("also before the start") {
    PlanBuilder short_one;
    hundred_days(short_one).deadline("2022-01-10");
    CHECK(Answer(short_one, "2021-12-20")["E"].flags.due_soon);
  }
}

TEST_CASE("stale: begun, incomplete, and the last report too old") {
  PlanBuilder b;
  hundred_days(b).deadline("2026-12-31").report_every("6 months");
  struct Stale {
    const char* as_of;
    bool stale;
  };
  const auto check_stale = [&](std::initializer_list<Stale> cases) {
    for (const auto& c : cases) {
      CAPTURE(c.as_of);
      CHECK(Answer(b, c.as_of)["E"].flags.stale == c.stale);
      CHECK_FALSE(Answer(b, c.as_of)["E"].flags.unreported);
    }
  };
  SUBCASE("six months to the day") {
    b.entry("2022-03-15", "E").progress(10);
    check_stale({{"2022-09-15", false}, {"2022-09-16", true}});
  }
  SUBCASE("months of different length: 31 August less six months is 28 February") {
    b.entry("2022-02-28", "E").progress(10);
    check_stale({{"2022-08-31", false}, {"2022-09-01", true}});
  }
  SUBCASE("in a leap year: 31 August less six months is 29 February") {
    b.entry("2024-02-28", "E").progress(10);
    check_stale({{"2024-08-28", false}, {"2024-08-29", true}, {"2024-08-31", true}});
  }
  SUBCASE("a new report refreshes it, one of money does not") {
    b.entry("2022-03-15", "E").progress(10);
    b.entry("2022-08-01", "E").spent(500);
    b.entry("2022-10-01", "E").progress(10);
    check_stale({{"2022-09-30", true}, {"2022-10-01", false}});
  }
  SUBCASE("not when complete") {
    b.entry("2022-03-15", "E").progress(100);
    check_stale({{"2023-09-15", false}});
  }
  SUBCASE("not before the start") {
    b.entry("2021-03-15", "E").progress(10);
    check_stale({{"2021-12-31", false}, {"2022-01-01", true}});
  }
}

TEST_CASE("unreported: a reporting period after the start, and no report") {
  PlanBuilder b;
  auto e = hundred_days(b).start("2022-08-31").deadline("2026-12-31").report_every("6 months");
  CHECK_FALSE(Answer(b, "2023-02-27")["E"].flags.unreported);
  CHECK(Answer(b, "2023-02-28")["E"].flags.unreported);  // the month's last day
  CHECK_FALSE(Answer(b, "2023-02-28")["E"].flags.stale);
  SUBCASE("money is no report") {
    b.entry("2022-10-01", "E").spent(500);
    CHECK(Answer(b, "2023-02-28")["E"].flags.unreported);
  }
  SUBCASE("a report of 0 is one") {
    b.entry("2022-10-01", "E").progress(0);
    CHECK_FALSE(Answer(b, "2023-02-28")["E"].flags.unreported);
  }
  SUBCASE("a part's report is the whole's") {
    b.action(e, "A-1");
    b.action(e, "A-2");
    b.entry("2022-10-01", "A-1").progress(10);
    b.entry("2022-11-01", "A-2").progress(10);
    const Answer answer(b, "2023-05-01");
    CHECK_DATE(answer["E"].last_report, "2022-11-01");
    CHECK_FALSE(answer["E"].flags.unreported);
    CHECK_FALSE(answer["E"].flags.stale);
    CHECK(answer["A-1"].flags.stale);
    CHECK(Answer(b, "2023-05-02")["E"].flags.stale);
  }
  SUBCASE("without report_every there is neither") {
    PlanBuilder plain;
    hundred_days(plain);
    CHECK(Answer(plain, "2022-03-01")["E"].flags == Flags{});
  }
}

TEST_CASE("only strategies and actions have a status; dates, completion and reports all have") {
  PlanBuilder b;
  b.period("2022-01-01", "2022-04-11");
  b.vision();
  b.value("V").report_every("1 month");
  auto o = b.objective(b.component("D"), "O").report_every("1 month");
  b.indicator(o, "I", IndicatorKind::level)
      .baseline(0)
      .target(10)
      .valid("2022-02-01", "2022-03-01");
  b.strategy(o, "E");
  b.entry("2022-02-03", "vision").rating(50);
  b.entry("2022-02-05", "I").value(10);
  b.entry("2022-02-07", "E").progress(100);
  const Answer answer(b, "2022-06-01");
  for (const char* id : {"vision", "V", "D", "O", "I"}) {
    CAPTURE(id);
    CHECK(answer[id].status == Status::upcoming);
    CHECK(answer[id].flags == Flags{});
    CHECK(answer[id].days_late == 0);
    CHECK(answer[id].days_left == 0);
  }
  CHECK_DATE(answer["I"].start, "2022-02-01");
  CHECK_DATE(answer["I"].deadline, "2022-03-01");
  CHECK_DATE(answer["O"].deadline, "2022-04-11");
  CHECK_DATE(answer["vision"].last_report, "2022-02-03");
  CHECK_DATE(answer["V"].last_report, "");
  CHECK_DATE(answer["I"].last_report, "2022-02-05");
  CHECK_DATE(answer["I"].completed_on, "2022-02-05");
  CHECK_DATE(answer["O"].last_report, "2022-02-07");  // of its strategies
  CHECK_DATE(answer["D"].completed_on, "2022-02-07");
  CHECK(answer["vision"].forecast.refused.has_value());
  CHECK(answer["I"].forecast.refused.has_value());
}

TEST_CASE("statuses are counted over strategies") {
  PlanBuilder b;
  auto e = hundred_days(b);
  b.action(e, "A-1");
  auto o = b.objective(b.component("D-2"), "O-2");
  b.strategy(o, "E-2").cancelled("2022-01-01");
  b.strategy(o, "E-3").start("2022-06-01");
  const Answer answer(b, "2022-02-20");
  const auto count = [&](Status status) {
    return answer->by_status[static_cast<std::size_t>(status)];
  };
  CHECK(count(Status::behind) == 1);  // the action is not counted beside its strategy
  CHECK(count(Status::cancelled) == 1);
  CHECK(count(Status::upcoming) == 1);
  CHECK(count(Status::done) == 0);
}

TEST_CASE("names of statuses go both ways") {
  for (std::size_t i = 0; i < status_count; ++i) {
    const auto status = static_cast<Status>(i);
    CHECK(parse_status(to_string(status)) == status);
  }
  CHECK(to_string(Status::done_late) == "done_late");
  CHECK_FALSE(parse_status("late"));
  CHECK_FALSE(parse_status(""));
}

}  // namespace
}  // namespace peq::test
