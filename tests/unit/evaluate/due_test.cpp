// What is due, and which reviews were held (peq/due.hpp).
#include <functional>

#include "../support/figures.hpp"
#include "peq/due.hpp"

namespace peq::test {
namespace {

struct Foreseen {
  Project project;
  Due due;

  Foreseen(const PlanBuilder& builder, std::string_view as_of, std::string_view known_by = {})
      : project(builder.build()) {
    EvaluateOptions options{day(as_of), {}};
    if (!known_by.empty()) options.known_by = day(known_by);
    due = peq::due(project.plan, project.entries, evaluate(project.plan, project.entries, options));
  }
  [[nodiscard]] std::string id(const DueReport& one) const {
    return one.kind == DueKind::review ? project.plan.reviews[one.target].id
                                       : project.plan.items[one.target].id;
  }
  /// `E progress 2022-07-01`, with the period where there is one.
  [[nodiscard]] std::vector<std::string> reports() const {
    std::vector<std::string> list;
    for (const DueReport& one : due.reports)
      list.push_back(id(one) + " " + std::string(to_string(one.kind)) +
                     (one.period ? " " + one.period->to_string() : "") + " " + one.due.to_string());
    return list;
  }
};

using B = PlanBuilder&;
using E = PlanBuilder::ItemRef&;
using List = std::vector<std::string>;

PlanBuilder::ItemRef objective(PlanBuilder& b) { return b.objective(b.component("D"), "O"); }

struct Case {
  std::string what;
  std::function<void(PlanBuilder&, PlanBuilder::ItemRef&)> build;
  const char* as_of;
  List reports;
};

/// Of a plan with one strategy E, reported on every six months where the case says nothing else.
void check(std::initializer_list<Case> cases) {
  for (const Case& c : cases) {
    CAPTURE(c.what);
    PlanBuilder b;
    b.unit("u").unit("v");
    auto e = b.strategy(objective(b), "E").report_every("6 months");
    c.build(b, e);
    CHECK(Foreseen(b, c.as_of).reports() == c.reports);
  }
}

TEST_CASE("strategies and actions: an interval after the last report, or the start") {
  check({
      {"never reported", [](B, E) {}, "2022-03-01", {"E progress 2022-07-01"}},
      {"nor begun", [](B, E e) { e.start("2024-01-01"); }, "2022-03-01", {"E progress 2024-07-01"}},
      {"reported",
       [](B b, E) { b.entry("2022-03-10", "E").progress(10); },
       "2022-04-01",
       {"E progress 2022-09-10"}},
      {"money alone is no report",
       [](B b, E) { b.entry("2022-03-10", "E").spent(10); },
       "2022-04-01",
       {"E progress 2022-07-01"}},
      {"a report to come is not known",
       [](B b, E) { b.entry("2022-05-10", "E").progress(10); },
       "2022-04-01",
       {"E progress 2022-07-01"}},
      {"the month has no such day",
       [](B b, E) { b.entry("2022-08-31", "E").progress(10); },
       "2022-09-01",
       {"E progress 2023-02-28"}},
      {"in a leap year it has one more",
       [](B b, E) { b.entry("2023-08-31", "E").progress(10); },
       "2023-09-01",
       {"E progress 2024-02-29"}},
      {"a month after the 31st of January",
       [](B, E e) { e.start("2022-01-31").report_every("1 month"); },
       "2022-02-01",
       {"E progress 2022-02-28"}},
      {"weeks are days",
       [](B b, E e) {
         e.report_every("2 weeks");
         b.entry("2022-02-20", "E").progress(10);
       },
       "2022-02-21",
       {"E progress 2022-03-06"}},
      {"a report before the start does not hurry the next one",
       [](B b, E e) {
         e.start("2022-03-01");
         b.entry("2022-02-01", "E").progress(0);
       },
       "2022-02-15",
       {"E progress 2022-09-01"}},
      {"complete", [](B b, E) { b.entry("2022-03-10", "E").progress(100); }, "2022-04-01", {}},
      {"and not any more",
       [](B b, E) {
         b.entry("2022-03-10", "E").progress(100);
         b.entry("2022-03-20", "E").progress(95).correction();
       },
       "2022-04-01",
       {"E progress 2022-09-20"}},
      {"cancelled", [](B, E e) { e.cancelled("2022-03-01"); }, "2022-03-01", {}},
      {"cancelled before it will be due",
       [](B, E e) { e.cancelled("2022-07-01"); },
       "2022-03-01",
       {}},
      {"cancelled after that",
       [](B, E e) { e.cancelled("2022-07-02"); },
       "2022-03-01",
       {"E progress 2022-07-01"}},
      {"out of force for a while",
       [](B, E e) { e.not_applicable("2022-02-01", "2022-03-31"); },
       "2022-03-31",
       {}},
      {"and back: a new start",
       [](B b, E e) {
         e.not_applicable("2022-02-01", "2022-03-31");
         b.entry("2022-01-15", "E").progress(5);
       },
       "2022-04-01",
       {"E progress 2022-10-01"}},
      {"overdue work is still to be reported on",
       [](B b, E e) {
         e.deadline("2022-06-30");
         b.entry("2022-06-30", "E").progress(90);
       },
       "2022-12-31",
       {"E progress 2022-12-30"}},
      {"a new deadline changes nothing about reports",
       [](B, E e) { e.deadline("2022-06-30").reschedule("2022-06-01", "2023-06-30"); },
       "2022-06-15",
       {"E progress 2022-07-01"}},
      {"parts are reported on instead",
       [](B b, E e) { b.action(e, "A").report_every("3 months"); },
       "2022-01-15",
       {"A progress 2022-04-01"}},
  });
}

TEST_CASE("recurring duties: occurrences without a report, and the next to be done") {
  check({
      {"the current one",
       [](B, E e) { e.every(Every::semester); },
       "2022-03-01",
       {"E occurrence 2022-S1 2022-06-30"}},
      {"on its last day still",
       [](B, E e) { e.every(Every::semester); },
       "2022-06-30",
       {"E occurrence 2022-S1 2022-06-30"}},
      {"one ended without a report",
       [](B, E e) { e.every(Every::semester); },
       "2022-07-01",
       {"E occurrence 2022-S1 2022-06-30", "E occurrence 2022-S2 2022-12-31"}},
      {"one ended with less than 100: reported, though missed",
       [](B b, E e) {
         e.every(Every::semester);
         b.entry("2022-06-01", "E").progress(50);
       },
       "2022-07-01",
       {"E occurrence 2022-S2 2022-12-31"}},
      {"less than 100 while it runs: to be finished",
       [](B b, E e) {
         e.every(Every::semester);
         b.entry("2022-06-01", "E").progress(50);
       },
       "2022-06-15",
       {"E occurrence 2022-S1 2022-06-30"}},
      {"done early: the next",
       [](B b, E e) {
         e.every(Every::semester);
         b.entry("2022-06-01", "E").progress(100);
       },
       "2022-06-15",
       {"E occurrence 2022-S2 2022-12-31"}},
      {"all done",
       [](B b, E e) {
         e.every(Every::year).deadline("2022-12-31");
         b.entry("2022-06-01", "E").progress(100);
       },
       "2022-06-15",
       {}},
      {"the last one is cut to the deadline in force",
       [](B, E e) {
         e.every(Every::year).deadline("2022-06-30").reschedule("2022-05-01", "2022-09-30");
       },
       "2022-04-30",
       {"E occurrence 2022 2022-06-30"}},
      {"from the day on which that was decided",
       [](B, E e) {
         e.every(Every::year).deadline("2022-06-30").reschedule("2022-05-01", "2022-09-30");
       },
       "2022-05-01",
       {"E occurrence 2022 2022-09-30"}},
      {"an occurrence that ended out of force is nobody's fault",
       [](B, E e) { e.every(Every::semester).not_applicable("2022-06-01", "2022-07-31"); },
       "2022-08-01",
       {"E occurrence 2022-S2 2022-12-31"}},
      {"months end when they end",
       [](B, E e) { e.every(Every::month).start("2024-01-15").deadline("2024-02-29"); },
       "2024-02-10",
       {"E occurrence 2024-01 2024-01-31", "E occurrence 2024-02 2024-02-29"}},
  });
}

TEST_CASE("indicators: by frequency, by their periods, or as their owner is reported on") {
  const auto level = [](B b) {
    return b.indicator(objective(b), "I", IndicatorKind::level).baseline(0).target(9);
  };
  const auto without_e = [](E e) { e.cancelled("2021-01-01"); };
  check({
      {"frequency",
       [&](B b, E e) {
         without_e(e);
         level(b).report_every("1 year").item().measure->frequency = interval("3 months");
         b.entry("2022-11-30", "I").value(1);
       },
       "2022-12-15",
       {"I value 2023-02-28"}},
      {"report_every where there is none",
       [&](B b, E e) {
         without_e(e);
         level(b).report_every("1 year");
       },
       "2022-12-15",
       {"I value 2023-01-01"}},
      {"no value is asked for after the deadline",
       [&](B b, E e) {
         without_e(e);
         level(b).report_every("1 year").deadline("2022-12-31");
         b.entry("2022-06-30", "I").value(1);
       },
       "2022-12-15",
       {}},
      {"but one by then",
       [&](B b, E e) {
         without_e(e);
         level(b).report_every("1 year").deadline("2022-06-30");
       },
       "2022-07-15",
       {"I value 2022-06-30"}},
      {"a flow: its period, whatever came so far",
       [&](B b, E e) {
         without_e(e);
         b.indicator(objective(b), "I", IndicatorKind::flow).target(9);
         b.entry("2022-06-30", "I").value(1);
       },
       "2022-12-30",
       {"I value 2022 2022-12-31"}},
      {"but for a value of its last day",
       [&](B b, E e) {
         without_e(e);
         b.indicator(objective(b), "I", IndicatorKind::flow).target(9);
         b.entry("2022-12-31", "I").value(1);
       },
       "2022-12-31",
       {"I value 2023 2023-12-31"}},
      {"a period without a value is late, one with any is not, one without target is none",
       [&](B b, E e) {
         without_e(e);
         b.indicator(objective(b), "I", IndicatorKind::flow)
             .target("2022", 1)
             .target("2023", 1)
             .target("2025", 1);
         b.entry("2023-02-01", "I").value(1);
       },
       "2024-06-30",
       {"I value 2022 2022-12-31", "I value 2025 2025-12-31"}},
      {"what is maintained",
       [&](B b, E e) {
         without_e(e);
         b.indicator(objective(b), "I", IndicatorKind::maintain).min(1).every(Every::quarter);
         b.entry("2022-02-01", "I").value(1);
       },
       "2022-05-01",
       {"I value 2022-Q2 2022-06-30"}},
  });
}

TEST_CASE("ratings: when the last one stops counting") {
  const auto without_e = [](E e) { e.cancelled("2021-01-01"); };
  check({
      {"none yet",
       [&](B b, E e) { without_e(e), b.vision(); },
       "2022-03-01",
       {"vision rating 2023-01-01"}},
      {"the last of any assessor",
       [&](B b, E e) {
         without_e(e);
         b.value("V");
         b.entry("2022-06-15", "V").rating(70).by("u");
         b.entry("2022-07-15", "V").rating(70).by("v");
       },
       "2022-12-01",
       {"V rating 2023-07-15"}},
      {"none after the plan",
       [&](B b, E e) {
         without_e(e);
         b.mission();
         b.entry("2026-03-01", "mission").rating(70);
       },
       "2026-06-30",
       {}},
      {"measured by indicators instead",
       [&](B b, E e) {
         without_e(e);
         b.indicator(b.vision(), "I", IndicatorKind::level)
             .baseline(0)
             .target(1)
             .report_every("1 year");
       },
       "2022-03-01",
       {"I value 2023-01-01"}},
  });
}

TEST_CASE("who, since when, and how late") {
  PlanBuilder b;
  b.unit("u").unit("v").review("R", "1 year");
  b.plan().reviews[0].responsible = {1};
  auto e = b.strategy(objective(b), "E").report_every("6 months").responsible({"v", "u", "v"});
  b.entry("2022-03-10", "E").progress(10);
  const Foreseen plan(b, "2022-09-15");
  REQUIRE(plan.due.reports.size() == 2);
  const DueReport& report = plan.due.reports[0];
  CHECK(plan.id(report) == e.id());
  CHECK(report.units == std::vector<Index>{1, 0});
  CHECK(plan.due.days_left(report) == -5);
  CHECK(report.window == DateRange{day("2022-03-11"), day("2022-09-10")});
  CHECK_DATE(report.last_report, "2022-03-10");
  const DueReport& review = plan.due.reports[1];
  CHECK(review.kind == DueKind::review);
  CHECK(review.units == std::vector<Index>{1});
  CHECK(review.window == DateRange{day("2022-01-01"), day("2022-12-31")});
  CHECK(plan.due.days_left(review) == 107);  // 15 of September, then 31 + 30 + 31
}

TEST_CASE("what is known by a day only") {
  PlanBuilder b;
  b.strategy(objective(b), "E").report_every("6 months");
  b.entry("2022-03-10", "E").progress(10).recorded("2022-05-01");
  CHECK(Foreseen(b, "2022-06-30", "2022-04-30").reports() == List{"E progress 2022-07-01"});
  CHECK(Foreseen(b, "2022-06-30", "2022-05-01").reports() == List{"E progress 2022-09-10"});
}

TEST_CASE("by day, then in the order of the plan, reviews last") {
  PlanBuilder b;
  b.review("R", "181 days");  // ends on 2022-06-30
  b.vision();
  b.settings().ratings_valid_for = interval("180 days");
  auto o = objective(b);
  b.strategy(o, "E-2").report_every("180 days");
  b.strategy(o, "E-1").report_every("180 days");
  b.strategy(o, "E-0").report_every("179 days");
  CHECK(Foreseen(b, "2022-02-01").reports() ==
        List{"E-0 progress 2022-06-29", "vision rating 2022-06-30", "E-2 progress 2022-06-30",
             "E-1 progress 2022-06-30", "R review 2022-06-30"});
}

TEST_CASE("what the plan gives no interval for is never due, and said to be so") {
  PlanBuilder b;
  auto o = objective(b);
  b.strategy(o, "E-1");
  b.strategy(o, "E-2").cancelled("2022-01-01");
  b.strategy(o, "E-3");
  b.strategy(o, "E-4").every(Every::year);
  b.indicator(o, "I-1", IndicatorKind::level).baseline(0).target(1);
  b.entry("2022-02-01", "E-3").progress(100);
  const Foreseen plan(b, "2022-06-30");
  CHECK(plan.reports() == List{"E-4 occurrence 2022 2022-12-31"});
  List without;
  for (Index item : plan.due.without_interval) without.push_back(plan.project.plan.items[item].id);
  CHECK(without == List{"I-1", "E-1"});
}

/// `2022-01-31 2022-02-27 held`, one for each window.
List windows_of(const ReviewHistory& history) {
  List list;
  for (const ReviewWindow& window : history.windows) {
    std::string line = window.days.first.to_string() + " " + window.days.last.to_string() + " " +
                       std::string(to_string(window.state));
    for (Date held : window.held_on) line += " " + held.to_string();
    list.push_back(line);
  }
  return list;
}

TEST_CASE("reviews: windows from the period's start, held, missed, current and to come") {
  PlanBuilder b;
  // That the work began some days before the period makes no window of its own.
  b.period("2021-12-31", "2022-06-30").start("2021-12-20").review("R", "1 month");
  b.strategy(objective(b), "E");
  b.entry("2022-01-30", "R").held(true);
  b.entry("2022-01-31", "R").held(true);
  b.entry("2022-02-15", "R").held(true);
  b.entry("2022-03-05", "R").held(true);
  b.entry("2022-03-05", "R").held(false);
  // Each month begins on its last day, or on the 31st; the seventh would end after the period.
  SUBCASE("in the middle") {
    const Foreseen plan(b, "2022-04-15");
    const ReviewHistory& history = plan.due.reviews.at(0);
    CHECK(windows_of(history) ==
          List{"2021-12-31 2022-01-30 held 2022-01-30",
               "2022-01-31 2022-02-27 held 2022-01-31 2022-02-15", "2022-02-28 2022-03-30 missed",
               "2022-03-31 2022-04-29 current", "2022-04-30 2022-05-30 upcoming",
               "2022-05-31 2022-06-29 upcoming"});
    CHECK(history.held == 2);
    CHECK(history.missed == 1);
    CHECK_DATE(history.last_held, "2022-02-15");
    CHECK(plan.reports() == List{"R review 2022-04-29"});
  }
  SUBCASE("on the last day it can still be held") {
    const Foreseen plan(b, "2022-03-30");
    CHECK(windows_of(plan.due.reviews.at(0)).at(2) == "2022-02-28 2022-03-30 current");
    CHECK(plan.reports() == List{"R review 2022-03-30"});
  }
  SUBCASE("once it was held, the next one is due") {
    CHECK(Foreseen(b, "2022-02-14").reports() == List{"R review 2022-03-30"});
    CHECK(Foreseen(b, "2022-01-29").reports() == List{"R review 2022-01-30"});
  }
  SUBCASE("when the plan is over there is nothing left to hold") {
    const Foreseen plan(b, "2022-06-30");
    CHECK(plan.reports().empty());
    CHECK(plan.due.reviews.at(0).missed == 4);
  }
  SUBCASE("longer than the plan") {
    b.plan().reviews[0].every.value = interval("1 year");
    const Foreseen plan(b, "2022-04-15");
    CHECK(plan.due.reviews.at(0).windows.empty());
    CHECK(plan.reports().empty());
  }
}

}  // namespace
}  // namespace peq::test
