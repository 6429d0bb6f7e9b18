// The nine attributes of data quality (design.md 4.8, peq/audit.hpp).
#include <functional>

#include "../support/figures.hpp"
#include "peq/audit.hpp"

namespace peq::test {
namespace {

/// A plan with one strategy E and, where a case asks for them, other things.
struct Case {
  std::string what;
  std::function<void(PlanBuilder&, PlanBuilder::ItemRef&)> build;
  const char* as_of;
  std::size_t sound, counted;
  const char* known_by = "";
};

struct Audited {
  Project project;
  Audit audit;

  Audited(const PlanBuilder& builder, std::string_view as_of, std::string_view known_by = {},
          std::vector<Place> findings = {})
      : project(builder.build()) {
    EvaluateOptions options{day(as_of), {}};
    if (!known_by.empty()) options.known_by = day(known_by);
    audit = peq::audit(project.plan, project.entries,
                       evaluate(project.plan, project.entries, options), findings);
  }
  const AttributeResult& operator[](Attribute attribute) const { return audit[attribute]; }
  /// `E 2, V-1 1`.
  [[nodiscard]] std::string offenders(Attribute attribute) const {
    std::string list;
    for (const Offender& one : audit[attribute].offenders) {
      if (!list.empty()) list += ", ";
      list +=
          one.is_review ? project.plan.reviews[one.target].id : project.plan.items[one.target].id;
      list += " " + std::to_string(one.count);
    }
    return list;
  }
  [[nodiscard]] std::string lapses(Attribute attribute) const {
    std::string list;
    for (const Lapse& one : audit[attribute].lapses) {
      if (!list.empty()) list += ", ";
      list += std::string(to_string(one.what)) + " " + std::to_string(one.count);
    }
    return list;
  }
};

PlanBuilder::ItemRef objective(PlanBuilder& b) { return b.objective(b.component("D"), "O"); }

void check(Attribute attribute, std::initializer_list<Case> cases) {
  for (const Case& c : cases) {
    CAPTURE(c.what);
    PlanBuilder b;
    b.unit("u").unit("v");
    auto e = b.strategy(objective(b), "E");
    c.build(b, e);
    const Audited audited(b, c.as_of, c.known_by);
    const AttributeResult& result = audited[attribute];
    CHECK(result.sound == c.sound);
    CHECK(result.counted == c.counted);
    if (c.counted > 0)
      CHECK_FIGURE(result.figure,
                   100.0 * static_cast<double>(c.sound) / static_cast<double>(c.counted));
    else
      CHECK_FALSE(result.figure.has_number());
  }
}

using B = PlanBuilder&;
using E = PlanBuilder::ItemRef&;

TEST_CASE("exactness: entries that no later one corrected") {
  check(Attribute::exactness,
        {
            {"figures that grow",
             [](B b, E) {
               b.entry("2022-03-01", "E").progress(10);
               b.entry("2022-06-01", "E").progress(30);
             },
             "2022-12-31", 2, 2},
            {"the last of a day replaces the others",
             [](B b, E) {
               b.entry("2022-03-01", "E").progress(40);
               b.entry("2022-03-01", "E").progress(50);
             },
             "2022-12-31", 1, 2},
            {"said twice, nothing is corrected",
             [](B b, E) {
               b.entry("2022-03-01", "E").progress(40);
               b.entry("2022-03-01", "E").progress(40);
             },
             "2022-12-31", 2, 2},
            {"what came out in the end was right the first time",
             [](B b, E) {
               b.entry("2022-03-01", "E").progress(40);
               b.entry("2022-03-01", "E").progress(50);
               b.entry("2022-03-01", "E").progress(40);
             },
             "2022-12-31", 2, 3},
            {"a correction takes back all that was higher: 50 and 60",
             [](B b, E) {
               b.entry("2022-01-10", "E").progress(10);
               b.entry("2022-02-10", "E").progress(50);
               b.entry("2022-03-10", "E").progress(60);
               b.entry("2022-04-10", "E").progress(45).correction();
             },
             "2022-12-31", 2, 4},
            {"a fall that nobody explains corrects nothing (it is no integrity)",
             [](B b, E) {
               b.entry("2022-01-10", "E").progress(60);
               b.entry("2022-02-10", "E").progress(40);
             },
             "2022-12-31", 2, 2},
            {"a correction reaches behind such a fall",
             [](B b, E) {
               b.entry("2022-01-10", "E").progress(60);
               b.entry("2022-02-10", "E").progress(40);
               b.entry("2022-03-10", "E").progress(50).correction();
             },
             "2022-12-31", 2, 3},
            {"a correction that is not lower takes nothing back",
             [](B b, E) {
               b.entry("2022-01-10", "E").progress(40);
               b.entry("2022-02-10", "E").progress(45).correction();
             },
             "2022-12-31", 2, 2},
            {"a correction after the day is not seen",
             [](B b, E) {
               b.entry("2022-01-10", "E").progress(60);
               b.entry("2022-02-10", "E").progress(40).correction();
             },
             "2022-02-09", 1, 1},
            {"nor one recorded after what could be known",
             [](B b, E) {
               b.entry("2022-01-10", "E").progress(60);
               b.entry("2022-02-10", "E").progress(40).correction().recorded("2022-04-01");
             },
             "2022-12-31", 1, 1, "2022-03-31"},
            {"another occurrence is another matter",
             [](B b, E e) {
               e.every(Every::year);
               b.entry("2022-12-01", "E").progress(100);
               b.entry("2023-06-01", "E").progress(50).correction();
             },
             "2023-12-31", 2, 2},
            {"an occurrence is corrected by its name",
             [](B b, E e) {
               e.every(Every::year);
               b.entry("2022-12-01", "E").progress(100);
               b.entry("2023-01-10", "E").progress(80).occurrence("2022").correction();
             },
             "2023-12-31", 1, 2},
            {"a level may fall",
             [](B b, E) {
               b.indicator(objective(b), "I", IndicatorKind::level).baseline(0).target(50);
               b.entry("2022-03-01", "I").value(20);
               b.entry("2022-06-01", "I").value(15);
             },
             "2022-12-31", 2, 2},
            {"a correction of a level is of the one before it only",
             [](B b, E) {
               b.indicator(objective(b), "I", IndicatorKind::level).baseline(0).target(50);
               b.entry("2022-03-01", "I").value(20);
               b.entry("2022-06-01", "I").value(25);
               b.entry("2022-09-01", "I").value(15).correction();
             },
             "2022-12-31", 2, 3},
            {"values that add up may stand on one day",
             [](B b, E) {
               b.indicator(objective(b), "I", IndicatorKind::cumulative).target(50);
               b.entry("2022-03-01", "I").value(10);
               b.entry("2022-03-01", "I").value(5);
             },
             "2022-12-31", 2, 2},
            {"and are corrected by a value to be subtracted",
             [](B b, E) {
               b.indicator(objective(b), "I", IndicatorKind::cumulative).target(50);
               b.entry("2022-03-01", "I").value(10);
               b.entry("2022-04-01", "I").value(-3).correction();
             },
             "2022-12-31", 1, 2},
            {"two assessors may see it differently",
             [](B b, E) {
               b.vision();
               b.entry("2022-03-01", "vision").rating(60).by("u");
               b.entry("2022-03-01", "vision").rating(80).by("v");
             },
             "2022-12-31", 2, 2},
            {"one assessor may not on one day",
             [](B b, E) {
               b.vision();
               b.entry("2022-03-01", "vision").rating(60).by("u");
               b.entry("2022-03-01", "vision").rating(80).by("u");
             },
             "2022-12-31", 1, 2},
            {"money that was too much",
             [](B b, E) {
               b.entry("2022-03-01", "E").progress(40).spent(100);
               b.entry("2022-06-01", "E").progress(50).spent(80).correction();
             },
             "2022-12-31", 1, 2},
            {"money alone, twice on a day",
             [](B b, E) {
               b.entry("2022-03-01", "E").spent(100);
               b.entry("2022-03-01", "E").spent(120);
             },
             "2022-12-31", 1, 2},
            {"a review is held after all on its day; on another day it is another matter",
             [](B b, E) {
               b.review("R", "6 months");
               b.entry("2022-03-01", "R").held(false);
               b.entry("2022-03-01", "R").held(true);
               b.entry("2022-04-01", "R").held(false).correction();
             },
             "2022-12-31", 2, 3},
        });
}

TEST_CASE("form: entries that hold the place of a finding") {
  PlanBuilder b;
  b.strategy(objective(b), "E");
  b.entry("2022-03-01", "E").progress(10);
  b.entry("2022-06-01", "E").progress(30);
  b.entry("2022-09-01", "E").progress(50);
  Project project = b.build();
  project.entries[0].at = {1, 10, 20};
  project.entries[1].at = {1, 25, 40};
  project.entries[2].at = {2, 10, 20};
  const Evaluation evaluation = evaluate(project.plan, project.entries, {day("2022-12-31"), {}});
  struct Row {
    Place finding;
    std::size_t sound;
  };
  for (const Row& row :
       {Row{{1, 10, 12}, 2}, Row{{1, 19, 20}, 2}, Row{{1, 20, 22}, 3}, Row{{1, 9, 30}, 3},
        Row{{0, 12, 14}, 3}, Row{{2, 12, 12}, 2}, Row{{1, 39, 40}, 2}, Row{{1, 40, 41}, 3}}) {
    CAPTURE(row.finding.file);
    CAPTURE(row.finding.begin);
    const std::vector<Place> findings = {row.finding, row.finding};
    const Audit audit = peq::audit(project.plan, project.entries, evaluation, findings);
    CHECK(audit[Attribute::form].sound == row.sound);
    CHECK(audit[Attribute::form].counted == 3);
  }
  const std::vector<Place> all = {{2, 11, 12}, {1, 11, 12}, {1, 30, 31}};
  CHECK_FIGURE(peq::audit(project.plan, project.entries, evaluation, all)[Attribute::form].figure,
               0);
}

TEST_CASE("frequency: reporting periods that have ended and hold a report") {
  check(
      Attribute::frequency,
      {
          // Half years from 2022-01-01; the one that ends on the day itself is not over.
          {"two of three half years",
           [](B b, E e) {
             e.report_every("6 months");
             b.entry("2022-03-01", "E").progress(10);
             b.entry("2023-01-15", "E").progress(20);
           },
           "2023-12-31", 2, 3},
          {"a day later the fourth is over",
           [](B b, E e) {
             e.report_every("6 months");
             b.entry("2022-03-01", "E").progress(10);
             b.entry("2023-01-15", "E").progress(20);
           },
           "2024-01-01", 2, 4},
          {"money alone is no report",
           [](B b, E e) {
             e.report_every("6 months");
             b.entry("2022-03-01", "E").spent(10);
           },
           "2022-07-01", 0, 1},
          {"nothing is asked for after completion: of 2022 two halves",
           [](B b, E e) {
             e.report_every("6 months");
             b.entry("2022-08-01", "E").progress(100);
           },
           "2024-06-30", 1, 2},
          {"and again where it was taken back: four halves up to 2023",
           [](B b, E e) {
             e.report_every("6 months");
             b.entry("2022-08-01", "E").progress(100);
             b.entry("2022-09-01", "E").progress(90).correction();
           },
           "2024-01-01", 1, 4},
          {"what is overdue is still to be reported on",
           [](B, E e) { e.report_every("6 months").deadline("2022-03-31"); }, "2023-12-31", 0, 3},
          {"up to the end of the plan: ten halves", [](B, E e) { e.report_every("6 months"); },
           "2028-12-31", 0, 10},
          // 01-31 to 02-27, 02-28 to 03-30, 03-31 to 04-29.
          {"months from the last day of a month",
           [](B b, E e) {
             e.report_every("1 month").start("2022-01-31");
             b.entry("2022-02-28", "E").progress(10);
           },
           "2022-04-29", 1, 2},
          {"only until it was cancelled",
           [](B, E e) { e.report_every("6 months").cancelled("2023-01-01"); }, "2024-12-31", 0, 2},
          {"not while it is out of force",
           [](B, E e) { e.report_every("6 months").not_applicable("2022-06-01", "2022-09-30"); },
           "2023-01-01", 0, 1},
          {"a duty by its occurrences, named or not",
           [](B b, E e) {
             e.every(Every::year).report_every("6 months");
             b.entry("2023-01-20", "E").progress(100).occurrence("2022");
           },
           "2024-01-01", 1, 2},
          {"an indicator by its frequency: quarters to 09-30",
           [](B b, E) {
             b.indicator(objective(b), "I", IndicatorKind::level)
                 .baseline(0)
                 .target(9)
                 .item()
                 .measure->frequency = interval("3 months");
             b.entry("2022-02-01", "I").value(1);
             b.entry("2022-02-05", "I").value(2);
             b.entry("2022-09-30", "I").value(3);
           },
           "2022-12-31", 2, 3},
          {"an indicator only while it is valid",
           [](B b, E) {
             b.indicator(objective(b), "I", IndicatorKind::level)
                 .baseline(0)
                 .target(9)
                 .valid("2022-01-01", "2022-12-31")
                 .report_every("6 months");
             b.entry("2022-02-01", "I").value(1);
           },
           "2025-12-31", 1, 2},
          {"a flow by its periods that have a target",
           [](B b, E) {
             b.indicator(objective(b), "I", IndicatorKind::flow).target("2023", 5);
             b.entry("2022-02-01", "I").value(1);
           },
           "2024-06-30", 0, 1},
          {"what is maintained by its periods: 2022-S1 of S1, S2, S1",
           [](B b, E) {
             b.indicator(objective(b), "I", IndicatorKind::maintain).min(5).every(Every::semester);
             b.entry("2022-06-30", "I").value(1);
           },
           "2023-12-31", 1, 3},
          {"ratings by how long they hold: 2022 and 2023",
           [](B b, E) {
             b.vision();
             b.entry("2022-05-01", "vision").rating(70);
           },
           "2024-01-01", 1, 2},
      });

  PlanBuilder b;
  b.strategy(objective(b), "E");
  CHECK_FIGURE(Audited(b, "2023-12-31")[Attribute::frequency].figure, not_scheduled);
  b.report_every("6 months");
  CHECK_FIGURE(Audited(b, "2022-06-30")[Attribute::frequency].figure, not_due);
  CHECK_FIGURE(Audited(b, "2022-07-01")[Attribute::frequency].figure, 0);
}

TEST_CASE("extent: the plan's coverage, with a count that has no weights") {
  PlanBuilder b;
  auto o = objective(b);
  b.strategy(o, "E-1").weight(3);
  b.strategy(o, "E-10");
  b.strategy(o, "E-9").cancelled("2022-01-01");
  b.strategy(o, "E-2").start("2025-01-01");
  b.indicator(o, "I-1", IndicatorKind::level).baseline(0).target(1);
  auto with_parts = b.strategy(o, "E-3");
  b.action(with_parts, "A-1");
  b.indicator(with_parts, "I-2", IndicatorKind::level).baseline(0).target(1);
  b.entry("2022-03-01", "E-1").progress(10);
  b.entry("2022-03-01", "A-1").progress(10);
  const Audited audited(b, "2022-12-31");
  // E-1 (3) 100, E-10 (1) 0, E-3 (1) 50 of its two parts: 350 / 5. I-1 measures a result.
  CHECK_FIGURE(audited[Attribute::extent].figure, 70);
  CHECK(audited[Attribute::extent].sound == 2);
  CHECK(audited[Attribute::extent].counted == 4);
  CHECK(audited.offenders(Attribute::extent) == "E-10 1, I-2 1");
  CHECK(audited.lapses(Attribute::extent) == "unreported 2");
  CHECK_FIGURE(Audited(b, "2021-12-31")[Attribute::extent].figure, not_due);
}

TEST_CASE("origin: who reports, and with what evidence") {
  PlanBuilder b;
  b.unit("u").review("R", "6 months");
  b.strategy(objective(b), "E");
  b.entry("2022-03-01", "E").progress(10).by("u").evidence(1);
  b.entry("2022-03-02", "E").progress(10).by("u");
  b.entry("2022-03-03", "E").progress(10).evidence(2);
  b.entry("2022-03-04", "R").held(true);
  const Audited audited(b, "2022-12-31");
  CHECK_FIGURE(audited[Attribute::origin].figure, 25);
  CHECK(audited.offenders(Attribute::origin) == "E 2, R 1");
  CHECK(audited.lapses(Attribute::origin) == "no_author 2, no_evidence 2");
  CHECK(audited[Attribute::origin].offenders[0].first == audited.project.entries[1].at);
  CHECK(audited[Attribute::origin].lapses[0].first == audited.project.entries[2].at);
}

TEST_CASE("temporality: entries dated within what they report on") {
  check(Attribute::temporality,
        {
            {"first day, last day, and one beyond each",
             [](B b, E e) {
               e.start("2022-02-01").deadline("2022-06-30");
               for (const char* date : {"2022-01-31", "2022-02-01", "2022-06-30", "2022-07-01"})
                 b.entry(date, "E").progress(10);
             },
             "2022-12-31", 2, 4},
            {"the deadline in force",
             [](B b, E e) {
               e.deadline("2022-06-30").reschedule("2022-08-01", "2022-12-31");
               b.entry("2022-07-15", "E").progress(10);
             },
             "2022-08-01", 1, 1},
            {"which it was not yet",
             [](B b, E e) {
               e.deadline("2022-06-30").reschedule("2022-08-01", "2022-12-31");
               b.entry("2022-07-15", "E").progress(10);
             },
             "2022-07-31", 0, 1},
            {"the occurrence that is named",
             [](B b, E e) {
               e.every(Every::year);
               b.entry("2023-01-20", "E").progress(100).occurrence("2022");
               b.entry("2022-12-31", "E").progress(100).occurrence("2022");
               b.entry("2023-01-20", "E").progress(100);
             },
             "2023-12-31", 2, 3},
            {"the validity of an indicator",
             [](B b, E) {
               b.indicator(objective(b), "I", IndicatorKind::level)
                   .baseline(0)
                   .target(9)
                   .valid("2022-02-01", "2022-03-31");
               b.entry("2022-03-31", "I").value(1);
               b.entry("2022-04-01", "I").value(1);
             },
             "2022-12-31", 1, 2},
            {"reviews while the plan is carried out",
             [](B b, E) {
               b.start("2022-01-10").review("R", "6 months");
               b.entry("2022-01-09", "R").held(true);
               b.entry("2022-01-10", "R").held(true);
             },
             "2022-12-31", 1, 2},
            {"payments may come later",
             [](B b, E e) {
               e.deadline("2022-06-30");
               b.entry("2022-08-01", "E").spent(10);
             },
             "2022-12-31", 0, 0},
        });
}

TEST_CASE("relevance: entries on what was in force that day") {
  check(Attribute::relevance,
        {
            {"the day before the cancellation, and the day of it",
             [](B b, E e) {
               e.cancelled("2022-06-01");
               b.entry("2022-05-31", "E").progress(10);
               b.entry("2022-06-01", "E").progress(10);
             },
             "2022-12-31", 1, 2},
            {"a cancellation to come",
             [](B b, E e) {
               e.cancelled("2024-06-01");
               b.entry("2022-05-31", "E").progress(10);
             },
             "2022-12-31", 1, 1},
            {"something above it out of force",
             [](B b, E) {
               auto o = b.objective(b.component("D-2").not_applicable("2022-03-01", "2022-04-30"),
                                    "O-2");
               b.strategy(o, "E-2");
               for (const char* date : {"2022-02-28", "2022-03-01", "2022-04-30", "2022-05-01"})
                 b.entry(date, "E-2").progress(10);
             },
             "2022-12-31", 2, 4},
            {"neither payments nor reviews",
             [](B b, E e) {
               e.cancelled("2022-03-01");
               b.review("R", "6 months");
               b.entry("2022-08-01", "E").spent(10);
               b.entry("2022-08-01", "R").held(true);
             },
             "2022-12-31", 0, 0},
        });
}

TEST_CASE("integrity: what asks for an explanation has one") {
  check(Attribute::integrity,
        {
            {"100 with evidence",
             [](B b, E) { b.entry("2022-03-01", "E").progress(100).evidence(1); }, "2022-12-31", 1,
             1},
            {"100 without", [](B b, E) { b.entry("2022-03-01", "E").progress(100); }, "2022-12-31",
             0, 1},
            {"evidence that follows proves the claim, which is one",
             [](B b, E) {
               b.entry("2022-03-01", "E").progress(100);
               b.entry("2022-06-01", "E").progress(100).evidence(1);
             },
             "2022-12-31", 1, 1},
            {"evidence of less proves nothing",
             [](B b, E) {
               b.entry("2022-03-01", "E").progress(90).evidence(1);
               b.entry("2022-06-01", "E").progress(100);
             },
             "2022-12-31", 0, 1},
            {"each occurrence is a claim",
             [](B b, E e) {
               e.every(Every::year);
               b.entry("2022-03-01", "E").progress(100).evidence(1);
               b.entry("2023-03-01", "E").progress(100);
             },
             "2023-12-31", 1, 2},
            {"a fall, explained and not",
             [](B b, E) {
               b.entry("2022-03-01", "E").progress(60);
               b.entry("2022-04-01", "E").progress(40).correction();
               b.entry("2022-05-01", "E").progress(30);
             },
             "2022-12-31", 1, 2},
            {"a claim taken back without a word: two things",
             [](B b, E) {
               b.entry("2022-03-01", "E").progress(100);
               b.entry("2022-04-01", "E").progress(80);
             },
             "2022-12-31", 0, 2},
            {"an entry that falls in progress and in money falls once",
             [](B b, E) {
               b.entry("2022-03-01", "E").progress(50).spent(100);
               b.entry("2022-04-01", "E").progress(40).spent(90);
             },
             "2022-12-31", 0, 1},
            {"money that comes back",
             [](B b, E) {
               b.entry("2022-03-01", "E").spent(100);
               b.entry("2022-04-01", "E").spent(90).correction();
             },
             "2022-12-31", 1, 1},
            {"levels and ratings may fall, and 100 is nothing special there",
             [](B b, E) {
               b.vision();
               b.entry("2022-03-01", "vision").rating(100);
               b.entry("2022-04-01", "vision").rating(80);
             },
             "2022-12-31", 0, 0},
        });
  PlanBuilder b;
  b.strategy(objective(b), "E");
  CHECK_FIGURE(Audited(b, "2022-12-31")[Attribute::integrity].figure, not_reported);
  b.entry("2022-03-01", "E").progress(10);
  CHECK_FIGURE(Audited(b, "2022-12-31")[Attribute::integrity].figure, not_applicable);
}

TEST_CASE("timeliness: 30 days are in time, 31 are not") {
  check(Attribute::timeliness,
        {
            {"recorded at once", [](B b, E) { b.entry("2022-03-01", "E").progress(10); },
             "2022-12-31", 1, 1},
            {"recorded within 30 days, and after 31",
             [](B b, E) {
               b.entry("2022-03-01", "E").progress(10).recorded("2022-03-31");
               b.entry("2022-03-01", "E").progress(10).recorded("2022-04-01");
             },
             "2022-12-31", 1, 2},
        });
}

TEST_CASE("the overall figure is the plain mean of those that have one") {
  PlanBuilder b;
  b.unit("u");
  auto o = objective(b);
  b.strategy(o, "E-1").report_every("6 months");
  b.strategy(o, "E-2").report_every("6 months");
  b.entry("2022-03-01", "E-1").progress(10).by("u").evidence(1);
  b.entry("2022-03-02", "E-1").progress(20);
  const Audited audited(b, "2022-12-31");
  // Exactness 100, form 100, frequency 50 (one half year each), extent 50, origin 50, temporality
  // 100, relevance 100, integrity none, timeliness 100: 650 / 8.
  CHECK(audited.audit.with_number == 8);
  CHECK(audited.audit.entries == 2);
  CHECK_FIGURE(audited.audit.overall, 81.25);
}

TEST_CASE("without entries there is no quality of entries, and why is told apart") {
  PlanBuilder b;
  b.strategy(objective(b), "E").report_every("6 months");
  const Audited none(b, "2022-12-31");
  for (Attribute attribute :
       {Attribute::exactness, Attribute::form, Attribute::origin, Attribute::temporality,
        Attribute::relevance, Attribute::integrity, Attribute::timeliness})
    CHECK_FIGURE(none[attribute].figure, not_reported);
  // Frequency and extent are 0 for certain.
  CHECK_FIGURE(none.audit.overall, 0);
  CHECK(none.audit.with_number == 2);
  const Audited early(b, "2021-12-31");
  CHECK_FIGURE(early[Attribute::exactness].figure, not_due);
  CHECK_FIGURE(early.audit.overall, not_due);
  CHECK(early.audit.with_number == 0);
}

}  // namespace
}  // namespace peq::test
