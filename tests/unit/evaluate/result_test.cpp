// What objectives, values, vision and mission are measured by: indicators or ratings (design.md
// 4.3, 4.4).
#include "../support/figures.hpp"

namespace peq::test {
namespace {

constexpr const char* today = "2022-02-20";  // half of the 100 days from 2022-01-01

PlanBuilder::ItemRef indicator(PlanBuilder& b, const PlanBuilder::ItemRef& owner,
                               std::string_view id) {
  return b.indicator(owner, id, IndicatorKind::level)
      .baseline(0)
      .target(100)
      .valid("2022-01-01", "2022-04-11");
}

TEST_CASE("an objective's achievement is that of its indicators, its completion that of its work") {
  PlanBuilder b;
  auto o = b.objective(b.component("D").deadline("2022-04-11"), "O");
  indicator(b, o, "I-1").weight(3);
  indicator(b, o, "I-2");
  indicator(b, o, "I-3").valid("2022-03-01", "2022-04-11");  // not due
  b.strategy(o, "E");
  b.entry(today, "E").progress(10);
  b.entry(today, "I-1").value(20);
  struct Case {
    MeasureBy measure;
    Missing missing;
    double achievement, zero, skip;
  };
  for (const Case& c : {
           // C: 40, not reported, not due: (3 x 40 + 0) / 4 or 40
           Case{MeasureBy::compliance, Missing::zero, 30, 30, 40},
           Case{MeasureBy::compliance, Missing::skip, 40, 30, 40},
           // A: 20, not reported, not due: (3 x 20 + 0 + 0) / 5 or (3 x 20 + 0) / 4
           Case{MeasureBy::advance, Missing::zero, 12, 12, 15},
           Case{MeasureBy::advance, Missing::skip, 15, 12, 15},
       }) {
    CAPTURE(to_string(c.measure));
    CAPTURE(to_string(c.missing));
    b.settings().measure = c.measure;
    b.settings().missing_strategies = c.missing;
    const Answer answer(b, today);
    CHECK_FALSE(answer["O"].achievement_derived);
    CHECK_FIGURE(answer["O"].achievement, c.achievement);
    CHECK_FIGURE(answer["O"].achievement_coverage, 75.0);  // (3 x 100 + 0) / 4
    CHECK_FIGURE(answer["O"].achievement_bounds.missing_zero, c.zero);
    CHECK_FIGURE(answer["O"].achievement_bounds.missing_skipped, c.skip);
    CHECK_FIGURE(answer["O"].advance, 10.0);
    CHECK_FIGURE(answer["O"].compliance, 20.0);
    CHECK_FIGURE(answer["O"].coverage, 100.0);
    CHECK_FIGURE(answer["D"].advance, 10.0);
    CHECK_FIGURE(answer->factor(FactorId::objectives).figure, c.achievement);
    CHECK_FIGURE(answer->factor(FactorId::objectives).coverage, 75.0);
  }
}

TEST_CASE("objectives weigh by their own weights, not by their components'") {
  PlanBuilder b;
  auto d1 = b.component("D-1").weight(9).deadline("2022-04-11");
  auto d2 = b.component("D-2").deadline("2022-04-11");
  indicator(b, b.objective(d1, "O-1"), "I-1");
  indicator(b, b.objective(d2, "O-2").weight(3), "I-2");
  b.entry(today, "I-1").value(10);
  b.entry(today, "I-2").value(40);
  CHECK_FIGURE(Answer(b, today)->factor(FactorId::objectives).figure, 65.0);  // (20 + 3 x 80) / 4
}

TEST_CASE("a rating is the plain mean over assessors, the latest of each") {
  PlanBuilder b;
  b.unit("council").unit("office");
  b.vision();
  const auto check = [&](const char* as_of, Figure rating, Index raters, Figure coverage) {
    CAPTURE(as_of);
    const Answer answer(b, as_of);
    const ItemResult& vision = answer["vision"];
    CHECK_FIGURE(vision.rating, rating);
    CHECK(vision.raters == raters);
    CHECK_FIGURE(vision.coverage, coverage);
    CHECK_FIGURE(vision.bounds.missing_zero, rating);
    CHECK_FIGURE(vision.bounds.missing_skipped, rating);
    CHECK_FIGURE(vision.advance, not_applicable);
    CHECK_FIGURE(vision.achievement, not_applicable);
    CHECK_FIGURE(answer->factor(FactorId::vision).figure, rating);
    CHECK_FIGURE(answer->factor(FactorId::vision).coverage, coverage);
  };
  SUBCASE("none: not due before the plan's start, then not reported") {
    b.start("2022-01-15");
    check("2022-01-14", not_due, 0, not_due);
    check("2022-01-15", not_reported, 0, 0.0);
  }
  SUBCASE("one") {
    b.entry("2022-06-01", "vision").rating(80).by("council");
    check("2022-05-31", not_reported, 0, 0.0);
    check("2022-06-01", 80.0, 1, 100.0);
  }
  SUBCASE("before the plan's start one counts as well") {
    b.start("2022-01-15");
    b.entry("2022-01-10", "vision").rating(80);
    check("2022-01-12", 80.0, 1, 100.0);
  }
  SUBCASE("a rating of 0 is one") {
    b.entry("2022-06-01", "vision").rating(0);
    check("2022-06-01", 0.0, 1, 100.0);
  }
  SUBCASE("several, each with the latest; nobody in particular is one assessor") {
    b.entry("2022-06-01", "vision").rating(80).by("office");
    b.entry("2022-06-02", "vision").rating(50).by("council");
    b.entry("2022-06-03", "vision").rating(60);
    b.entry("2022-06-04", "vision").rating(20);
    b.entry("2022-06-05", "vision").rating(90).by("office");
    b.entry("2022-05-01", "vision").rating(10).by("council");
    check("2022-06-01", 45.0, 2, 100.0);       // (80 + 10) / 2
    check("2022-06-03", 190.0 / 3, 3, 100.0);  // (80 + 50 + 60) / 3
    check("2022-06-05", 160.0 / 3, 3, 100.0);  // (90 + 50 + 20) / 3
  }
  SUBCASE("on the same date the later in reading order") {
    b.entry("2022-06-01", "vision").rating(80).by("office");
    b.entry("2022-06-01", "vision").rating(70).by("office");
    check("2022-06-01", 70.0, 1, 100.0);
  }
}

TEST_CASE("ratings hold for twelve months, to the day") {
  struct Case {
    const char* what;
    const char *rated, *as_of;
    bool holds;
  };
  for (const Case& c : {
           Case{"exactly twelve months", "2022-06-15", "2023-06-15", true},
           Case{"a day more", "2022-06-15", "2023-06-16", false},
           Case{"from a leap day", "2024-02-29", "2025-02-28", true},
           Case{"from the day before it", "2024-02-28", "2025-02-28", true},
           Case{"on the first of March it is over", "2024-02-29", "2025-03-01", false},
           Case{"to a leap day", "2023-02-28", "2024-02-29", true},  // less 12 months: 28 February
           Case{"to a leap day, a day older", "2023-02-27", "2024-02-29", false},
       }) {
    CAPTURE(c.what);
    PlanBuilder b;
    b.vision();
    b.entry(c.rated, "vision").rating(80);
    CHECK_FIGURE(Answer(b, c.as_of)["vision"].rating,
                 c.holds ? Figure(80.0) : Figure(not_reported));
  }
  SUBCASE("an assessor whose rating is over counts no more, others do") {
    PlanBuilder b;
    b.unit("u");
    b.vision();
    b.entry("2022-01-31", "vision").rating(20).by("u");
    b.entry("2022-12-31", "vision").rating(80);
    CHECK_FIGURE(Answer(b, "2023-01-31")["vision"].rating, 50.0);
    CHECK_FIGURE(Answer(b, "2023-02-01")["vision"].rating, 80.0);
  }
  SUBCASE("another length") {
    PlanBuilder b;
    b.settings().ratings_valid_for = interval("1 month");
    b.vision();
    b.entry("2022-02-28", "vision").rating(20);
    CHECK_FIGURE(Answer(b, "2022-03-31")["vision"].rating, 20.0);  // less a month: 28 February
    CHECK_FIGURE(Answer(b, "2022-04-01")["vision"].rating, not_reported);
  }
}

TEST_CASE("the factor of the values") {
  PlanBuilder b;
  b.value("V-1").weight(2);
  b.value("V-2");
  auto v3 = b.value("V-3");
  b.entry("2022-06-01", "V-1").rating(90);
  b.entry("2022-06-01", "V-2").rating(60);
  const auto factor = [&] { return Answer(b, "2022-06-30")->factor(FactorId::values); };
  SUBCASE("a missing rating is left out or 0") {
    CHECK_FIGURE(factor().figure, 80.0);  // (2 x 90 + 60) / 3
    b.settings().missing_ratings = Missing::zero;
    CHECK_FIGURE(factor().figure, 60.0);  // (2 x 90 + 60 + 0) / 4
    CHECK_FIGURE(factor().coverage, 75.0);
    CHECK_FIGURE(factor().bounds.missing_zero, 60.0);
    CHECK_FIGURE(factor().bounds.missing_skipped, 80.0);
  }
  SUBCASE("the treatment of missing strategies does not touch it") {
    for (Missing missing : {Missing::zero, Missing::skip}) {
      b.settings().missing_strategies = missing;
      CHECK_FIGURE(factor().figure, 80.0);
    }
  }
  SUBCASE("a value that is not applicable is not missing") {
    b.settings().missing_ratings = Missing::zero;
    v3.cancelled("2022-06-15");
    CHECK_FIGURE(factor().figure, 80.0);
    CHECK_FIGURE(factor().coverage, 100.0);
    CHECK_FIGURE(Answer(b, "2022-06-30")["V-3"].rating, not_applicable);
  }
}

TEST_CASE("factors without anything to judge, and without anything reported") {
  PlanBuilder empty;
  const Answer nothing(empty, "2022-06-30");
  for (FactorId id : {FactorId::vision, FactorId::mission, FactorId::values, FactorId::objectives,
                      FactorId::strategies})
    CHECK_FIGURE(nothing->factor(id).figure, not_applicable);

  PlanBuilder b;
  b.vision();
  b.value("V-1");
  b.settings().missing_ratings = Missing::zero;  // no figure is invented all the same
  const Answer missing(b, "2022-06-30");
  CHECK_FIGURE(missing->factor(FactorId::vision).figure, not_reported);
  CHECK_FIGURE(missing->factor(FactorId::values).figure, not_reported);
  CHECK_FIGURE(missing->factor(FactorId::values).coverage, 0.0);
  CHECK_FIGURE(missing->factor(FactorId::values).bounds.missing_zero, not_reported);
  CHECK_FIGURE(Answer(b, "2021-12-31")->factor(FactorId::values).figure, not_due);
}

TEST_CASE("values, vision and mission may have indicators instead of ratings") {
  PlanBuilder b;
  auto vision = b.vision();
  auto value = b.value("V-1");
  indicator(b, vision, "I-1");
  indicator(b, vision, "I-2");
  indicator(b, value, "I-3");
  b.entry(today, "I-1").value(40);      // A = 40, C = 80
  b.entry(today, "I-3").value(30);      // A = 30, C = 60
  b.entry(today, "vision").rating(99);  // does not count beside indicators
  const Answer answer(b, today);
  CHECK_FIGURE(answer["vision"].rating, 40.0);  // (80 + 0) / 2
  CHECK_FIGURE(answer["vision"].achievement, 40.0);
  CHECK_FALSE(answer["vision"].achievement_derived);
  CHECK(answer["vision"].raters == 0);
  CHECK_DATE(answer["vision"].last_report, today);
  CHECK_FIGURE(answer["vision"].coverage, 50.0);
  CHECK_FIGURE(answer["vision"].bounds.missing_zero, 40.0);
  CHECK_FIGURE(answer["vision"].bounds.missing_skipped, 80.0);
  CHECK_FIGURE(answer->factor(FactorId::vision).figure, 40.0);
  CHECK_FIGURE(answer->factor(FactorId::vision).bounds.missing_skipped, 80.0);
  CHECK_FIGURE(answer->factor(FactorId::values).figure, 60.0);
  // Missing reports of indicators follow missing.strategies.
  b.settings().missing_strategies = Missing::skip;
  CHECK_FIGURE(Answer(b, today)["vision"].rating, 80.0);
  b.settings().measure = MeasureBy::advance;
  CHECK_FIGURE(Answer(b, today)["vision"].rating, 40.0);
}

}  // namespace
}  // namespace peq::test
