// Curves over days: values, where they are first reached, cutting, adding (design.md 4.1, 4.7).
#include "../support/figures.hpp"
#include "evaluate/curve.hpp"

namespace peq::test {
namespace {

using evaluation::combine;
using evaluation::Curve;
using evaluation::Vertex;
using evaluation::WeightedCurve;

Curve curve(std::initializer_list<Vertex> vertices) {
  Curve result;
  for (const Vertex& vertex : vertices) result.add(vertex);
  return result;
}

Date number(int days) { return Date::from_days(days); }

/// Level at 0 until day 10, up to 40 on day 20, a jump to 60, level, up to 100 on day 50.
const Curve steps = curve({{10, 0, 0}, {20, 40, 60}, {30, 60, 60}, {50, 100, 100}});

TEST_CASE("the value of a curve on a day") {
  struct Case {
    int day;
    double value;
  };
  for (const auto& c :
       {Case{-5, 0}, Case{10, 0}, Case{15, 20}, Case{19, 36}, Case{20, 60}, Case{21, 60},
        Case{30, 60}, Case{40, 80}, Case{50, 100}, Case{51, 100}, Case{9999, 100}}) {
    CAPTURE(c.day);
    CHECK_NUMBER(steps.value_on(number(c.day)), c.value);
  }
  CHECK_NUMBER(Curve{}.value_on(number(7)), 0.0);
}

TEST_CASE("where a curve first reaches a value") {
  struct Case {
    double value;
    std::optional<double> day;
  };
  for (const auto& c : {
           Case{0, 0},  // there from the origin on
           Case{10, 12.5},
           Case{40, 20},
           Case{50, 20},  // within the jump
           Case{60, 20},  // not at the end of the level stretch
           Case{60 + 1e-12, 20},
           Case{61, 30.5},
           Case{100, 50},
           Case{100 + 1e-12, 50},
           Case{100.1, {}},
       }) {
    CAPTURE(c.value);
    const auto reached = steps.first_reach(c.value, number(0));
    REQUIRE(reached.has_value() == c.day.has_value());
    if (c.day) CHECK_NUMBER(*reached, *c.day);
  }
  CHECK_FALSE(Curve{}.first_reach(0, number(0)));
}

TEST_CASE("days are counted from an origin, precisely however late that is") {
  const Curve line = curve({{70000, 0, 0}, {70100, 100, 100}});
  CHECK_NUMBER(*line.first_reach(25, number(70000)), 25.0);
  CHECK_NUMBER(*line.first_reach(25, number(70020)), 5.0);
  CHECK(*line.first_reach(25, number(70030)) == 0.0);
  CHECK(*line.first_reach(1e-6, number(70000)) == 1e-6);
}

TEST_CASE("a curve that falls is reached the first time") {
  const Curve hill = curve({{0, 0, 0}, {10, 80, 80}, {20, 40, 40}, {30, 100, 100}});
  CHECK_NUMBER(*hill.first_reach(60, number(0)), 7.5);
  CHECK_NUMBER(*hill.first_reach(90, number(0)), 20 + 50.0 / 6);
  // Asked from a later day: 72 on day 12; 48 on day 18, and up again by 6 a day from day 20.
  CHECK(*hill.first_reach(60, number(12)) == 0.0);
  CHECK_NUMBER(*hill.first_reach(60, number(18)), 2 + 20.0 / 6);
}

TEST_CASE("a curve cut to a range keeps its shape inside") {
  const Curve wild = curve({{0, 0, 0}, {10, -50, -50}, {30, 150, 150}, {40, 100, 120}});
  const Curve cut = wild.cut(0, 100);
  struct Case {
    int day;
    double value;
  };
  for (const auto& c :
       {Case{0, 0}, Case{5, 0}, Case{10, 0}, Case{15, 0}, Case{16, 10}, Case{20, 50}, Case{25, 100},
        Case{28, 100}, Case{30, 100}, Case{40, 100}, Case{50, 100}}) {
    CAPTURE(c.day);
    CHECK_NUMBER(cut.value_on(number(c.day)), c.value);
  }
  CHECK_NUMBER(*cut.first_reach(25, number(0)), 17.5);
  // A steep line is cut between two days: 0 to 300 in 2 days reaches 100 after two thirds.
  const Curve steep = curve({{0, 0, 0}, {2, 300, 300}}).cut(0, 100);
  CHECK_NUMBER(*steep.first_reach(100, number(0)), 2.0 / 3);
  CHECK_NUMBER(*steep.first_reach(75, number(0)), 0.5);
  CHECK_FALSE(std::signbit(curve({{0, -0.0, -0.0}}).cut(0, 100).value_on(number(0))));
}

TEST_CASE("curves add up by weight") {
  const Curve line = curve({{0, 0, 0}, {100, 100, 100}});
  const Curve late = curve({{40, 0, 0}, {50, 100, 100}});
  const Curve jump = curve({{50, 0, 100}});
  const std::vector<WeightedCurve> parts = {{&line, 0.5}, {&late, 0.3}, {&jump, 0.2}};
  const Curve sum = combine(parts);
  for (int day = -10; day <= 110; ++day) {
    CAPTURE(day);
    double expected = 0;
    for (const auto& [part, weight] : parts) expected += weight * part->value_on(number(day));
    CHECK_NUMBER(sum.value_on(number(day)), expected);
  }
  // day 50: from 25 + 30 to 75; day 45: 22.5 + 15
  CHECK_NUMBER(*sum.first_reach(37.5, number(0)), 45.0);
  CHECK_NUMBER(*sum.first_reach(55, number(0)), 50.0);
  CHECK_NUMBER(*sum.first_reach(70, number(0)), 50.0);
  CHECK_NUMBER(*sum.first_reach(76, number(0)), 52.0);  // 75 + 0.5 x 2
  CHECK(combine({}).vertices().empty());
}

}  // namespace
}  // namespace peq::test
