// Indicators of kind `cumulative` (design.md 4.2).
#include "../support/figures.hpp"

namespace peq::test {
namespace {

/// An indicator of an objective; 100 days from 2022-01-01, of which 50 are over on 2022-02-20.
PlanBuilder::ItemRef cumulative(PlanBuilder& b, double target) {
  return b.indicator(b.objective(b.component("D"), "O"), "I", IndicatorKind::cumulative)
      .target(target)
      .valid("2022-01-01", "2022-04-11");
}

TEST_CASE("achievement is the share of the whole that has come together") {
  struct Case {
    const char* what;
    double target;
    std::vector<double> values;
    std::optional<double> cap;
    double achievement;
  };
  const Case cases[] = {
      {"two values", 80, {30, 20}, 100, 62.5},             // 50 / 80
      {"a value taken back", 80, {30, 20, -10}, 100, 50},  // 40 / 80
      {"less than nothing", 80, {10, -30}, 100, 0},        // -20 / 80, cut
      {"over the target", 80, {60, 60}, 100, 100},         // 150, cut
      {"over the target, cap 120", 80, {60, 60}, 120, 120},
      {"over the target, no cap", 80, {60, 60}, {}, 150},  // 120 / 80
      {"thirds", 0.3, {0.1, 0.2}, {}, 100},
  };
  for (const Case& c : cases) {
    CAPTURE(c.what);
    PlanBuilder b;
    b.settings().cap = c.cap;
    cumulative(b, c.target);
    for (double value : c.values) b.entry("2022-02-01", "I").value(value);  // all on one day
    CHECK_FIGURE(Answer(b, "2022-04-11")["I"].advance, c.achievement);
    CHECK_FIGURE(Answer(b, "2022-01-31")["I"].advance, not_reported);
  }
}

TEST_CASE("the baseline has no part in a cumulative indicator") {
  PlanBuilder b;
  cumulative(b, 80).baseline(20);
  b.entry("2022-02-01", "I").value(40);
  CHECK_FIGURE(Answer(b, "2022-02-20")["I"].advance, 50.0);
  CHECK_FIGURE(Answer(b, "2022-02-20")["I"].planned, 50.0);
}

TEST_CASE("planned achievement goes through the sums of the years' targets") {
  struct Case {
    const char* as_of;
    double planned;
  };
  PlanBuilder b;
  cumulative(b, 200)
      .valid("2022-01-01", "2024-12-31")
      .target("2023", 60)
      .target("2022", 40)
      .target("2024", 100);
  for (const auto& c : {
           Case{"2022-01-01", 0},
           Case{"2022-07-02", 10},  // day 182 of 364: 20 of 200
           Case{"2022-12-31", 20},  // 40 / 200
           Case{"2023-03-14", 26},  // 73 of 365 days: 20 + 30 x 73 / 365
           Case{"2023-12-31", 50},  // (40 + 60) / 200
           Case{"2024-07-01", 75},  // 183 of 366 days: 50 + 50 / 2
           Case{"2024-12-31", 100},
       }) {
    CAPTURE(c.as_of);
    CHECK_FIGURE(Answer(b, c.as_of)["I"].planned, c.planned);
  }
}

TEST_CASE("planned achievement without targets of years is linear") {
  PlanBuilder b;
  cumulative(b, 80);
  CHECK_FIGURE(Answer(b, "2022-01-01")["I"].planned, 0.0);
  CHECK_FIGURE(Answer(b, "2022-02-20")["I"].planned, 50.0);
  CHECK_FIGURE(Answer(b, "2022-02-20")["I"].advance, not_reported);
  CHECK_FIGURE(Answer(b, "2022-01-01")["I"].advance, not_due);
}

TEST_CASE("a cumulative indicator is complete from the value on that fills it up for good") {
  PlanBuilder b;
  cumulative(b, 100);
  b.entry("2022-01-10", "I").value(60);
  b.entry("2022-01-20", "I").value(40);   // 100
  b.entry("2022-01-30", "I").value(-10);  // 90
  b.entry("2022-02-10", "I").value(15);   // 105
  b.entry("2022-02-20", "I").value(5);    // 110
  CHECK_FALSE(Answer(b, "2022-01-19")["I"].complete);
  CHECK_DATE(Answer(b, "2022-01-20")["I"].completed_on, "2022-01-20");
  CHECK_FALSE(Answer(b, "2022-01-30")["I"].complete);
  CHECK_DATE(Answer(b, "2022-02-20")["I"].completed_on, "2022-02-10");
}

TEST_CASE("a cumulative indicator without a whole has no figures") {
  PlanBuilder b;
  cumulative(b, 0);
  b.entry("2022-02-01", "I").value(10);
  CHECK_FIGURE(Answer(b, "2022-02-20")["I"].advance, undefined);
  CHECK_FIGURE(Answer(b, "2022-02-20")["I"].planned, undefined);
}

}  // namespace
}  // namespace peq::test
