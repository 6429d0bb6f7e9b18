// Indicators of kind `maintain` (design.md 4.2).
#include "../support/figures.hpp"

namespace peq::test {
namespace {

PlanBuilder::ItemRef maintain(PlanBuilder& b, std::string_view from, std::string_view to) {
  return b.indicator(b.objective(b.component("D"), "O"), "I", IndicatorKind::maintain)
      .valid(from, to)
      .every(Every::month);
}

TEST_CASE("eleven of twelve months kept, published") {
  PlanBuilder b;
  maintain(b, "2022-01-01", "2022-12-31").min(99.5);
  for (const char* day :
       {"2022-01-31", "2022-02-28", "2022-03-31", "2022-04-30", "2022-05-31", "2022-06-30",
        "2022-08-31", "2022-09-30", "2022-10-31", "2022-11-30", "2022-12-31"})
    b.entry(day, "I").value(99.7);
  b.entry("2022-07-31", "I").value(98.9);
  const Figure figure = Answer(b, "2022-12-31")["I"].advance;
  CHECK_FIGURE(figure, 1100.0 / 12);
  CHECK(format_fixed(figure.number(), 1) == "91.7");
}

TEST_CASE("a period is kept where its last value lies within the limits, these included") {
  struct Case {
    const char* what;
    std::optional<double> min, max;
    double value;
    bool kept;
  };
  for (const Case& c : {
           Case{"on the lower limit", 10, 20, 10, true},
           Case{"under it", 10, 20, 9.999, false},
           Case{"on the upper limit", 10, 20, 20, true},
           Case{"over it", 10, 20, 20.001, false},
           Case{"no upper limit", 10, {}, 1e6, true},
           Case{"no lower limit", {}, 20, -5, true},
           Case{"no lower limit, over the upper", {}, 20, 21, false},
       }) {
    CAPTURE(c.what);
    PlanBuilder b;
    auto i = maintain(b, "2022-01-01", "2022-02-28");
    if (c.min) i.min(*c.min);
    if (c.max) i.max(*c.max);
    b.entry("2022-01-31", "I").value(c.value);
    CHECK_FIGURE(Answer(b, "2022-02-28")["I"].advance, c.kept ? 50.0 : 0.0);
  }
}

TEST_CASE("the last value of a period decides") {
  PlanBuilder b;
  maintain(b, "2022-01-01", "2022-04-30").min(10);
  b.entry("2022-01-20", "I").value(12);
  b.entry("2022-01-25", "I").value(8);  // January: not kept
  b.entry("2022-02-20", "I").value(8);
  b.entry("2022-02-25", "I").value(12);  // February: kept
  b.entry("2022-03-20", "I").value(8);
  b.entry("2022-03-20", "I").value(12);  // March: kept, the later in reading order
  CHECK_FIGURE(Answer(b, "2022-04-30")["I"].advance, 50.0);  // 2 of 4; April has no value
  CHECK_FIGURE(Answer(b, "2022-01-22")["I"].advance, 25.0);  // on that day January was kept
}

TEST_CASE("planned is the share of periods that have ended") {
  struct Case {
    const char* as_of;
    double planned;
  };
  PlanBuilder b;
  maintain(b, "2022-01-15", "2022-04-10").min(10);  // four, the first and last cut
  for (const auto& c : {Case{"2022-01-30", 0}, Case{"2022-01-31", 25}, Case{"2022-02-27", 25},
                        Case{"2022-02-28", 50}, Case{"2022-04-09", 75}, Case{"2022-04-10", 100},
                        Case{"2023-01-01", 100}}) {
    CAPTURE(c.as_of);
    CHECK_FIGURE(Answer(b, c.as_of)["I"].planned, c.planned);
  }
}

TEST_CASE("periods are years unless it says otherwise, and none lies before the plan") {
  PlanBuilder b;
  b.indicator(b.objective(b.component("D"), "O"), "I", IndicatorKind::maintain)
      .valid("2021-12-17", "2023-12-31")
      .max(5);
  b.entry("2021-12-20", "I").value(3);  // no period holds it
  CHECK_FIGURE(Answer(b, "2021-12-31")["I"].planned, 0.0);
  CHECK_FIGURE(Answer(b, "2021-12-31")["I"].advance, not_due);
  CHECK_FIGURE(Answer(b, "2022-12-31")["I"].planned, 50.0);
  CHECK_FIGURE(Answer(b, "2022-12-31")["I"].advance, not_reported);
}

TEST_CASE("maintained without a value") {
  PlanBuilder b;
  maintain(b, "2022-01-01", "2022-04-30").min(10);
  CHECK_FIGURE(Answer(b, "2022-01-30")["I"].advance, not_due);
  CHECK_FIGURE(Answer(b, "2022-01-30")["I"].coverage, not_due);
  CHECK_FIGURE(Answer(b, "2022-01-31")["I"].advance, not_reported);
  CHECK_FIGURE(Answer(b, "2022-01-31")["I"].compliance, not_reported);
  CHECK_FIGURE(Answer(b, "2022-01-31")["I"].coverage, 0.0);
  SUBCASE("a value outside the limits is a report of nothing kept") {
    b.entry("2022-01-20", "I").value(1);
    CHECK_FIGURE(Answer(b, "2022-01-30")["I"].advance, 0.0);
    CHECK_FIGURE(Answer(b, "2022-01-30")["I"].compliance, not_due);
    CHECK_FIGURE(Answer(b, "2022-01-31")["I"].compliance, 0.0);
    CHECK_FIGURE(Answer(b, "2022-01-31")["I"].coverage, 100.0);
  }
}

TEST_CASE("compliance compares what was kept with what has ended") {
  PlanBuilder b;
  maintain(b, "2022-01-01", "2022-04-30").min(10);
  b.entry("2022-01-20", "I").value(12);
  CHECK_FIGURE(Answer(b, "2022-01-20")["I"].compliance, 100.0);      // P = 0
  CHECK_FIGURE(Answer(b, "2022-01-31")["I"].compliance, 100.0);      // 25 of 25
  CHECK_FIGURE(Answer(b, "2022-03-31")["I"].compliance, 100.0 / 3);  // 25 of 75
}

TEST_CASE("complete where every period is kept") {
  PlanBuilder b;
  maintain(b, "2022-01-01", "2022-02-28").min(10);
  b.entry("2022-01-20", "I").value(12);
  b.entry("2022-02-10", "I").value(8);
  b.entry("2022-02-12", "I").value(11);
  b.entry("2022-02-20", "I").value(12);
  CHECK_FALSE(Answer(b, "2022-02-11")["I"].complete);
  CHECK_DATE(Answer(b, "2022-02-28")["I"].completed_on, "2022-02-12");
}

}  // namespace
}  // namespace peq::test
