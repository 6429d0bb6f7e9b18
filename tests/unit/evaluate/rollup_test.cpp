// The weighted mean of parts (design.md 4.3), by itself.
#include "../support/figures.hpp"
#include "evaluate/rollup.hpp"

namespace peq::test {
namespace {

using evaluation::NotDue;
using evaluation::Part;
using evaluation::Rule;
using evaluation::treatment_of;
using evaluation::weighted_mean;

constexpr Rule a_zero{Missing::zero, NotDue::zero};
constexpr Rule a_skip{Missing::skip, NotDue::zero};
constexpr Rule c_zero{Missing::zero, NotDue::left_out};
constexpr Rule c_skip{Missing::skip, NotDue::left_out};

TEST_CASE("the mean of parts, by the rules of A and of C") {
  struct Case {
    const char* what;
    std::vector<Part> parts;
    Figure a_zero, a_skip, c_zero, c_skip;
  };
  const auto all = [](Figure figure) { return std::array{figure, figure, figure, figure}; };
  const auto with = [](const char* what, std::vector<Part> parts, std::array<Figure, 4> figures) {
    return Case{what, std::move(parts), figures[0], figures[1], figures[2], figures[3]};
  };
  const Case cases[] = {
      with("no parts", {}, all(not_applicable)),
      with("one", {{1, 40.0}}, all(40.0)),
      with("weights are relative", {{30, 40.0}, {10, 80.0}}, all(50.0)),  // (1200 + 800) / 40
      with("zero is a number", {{1, 0.0}, {1, 80.0}}, all(40.0)),
      with("all done", {{0.1, 100.0}, {0.2, 100.0}, {0.7, 100.0}}, all(100.0)),
      with("over 100", {{1, 120.0}, {1, 90.0}}, all(105.0)),
      // (60 + 0) / 2 or 60
      with("one not reported", {{1, 60.0}, {1, not_reported}}, {30.0, 60.0, 30.0, 60.0}),
      with("one not due", {{1, 60.0}, {1, not_due}}, {30.0, 30.0, 60.0, 60.0}),
      // A: 120 / 4, 120 / 3; C: 120 / 3, 120 / 2
      with("both", {{2, 60.0}, {1, not_reported}, {1, not_due}}, {30.0, 40.0, 40.0, 60.0}),
      // 90 / 4 counting both, 90 / 3 without the first, 90 / 2 without the second, 90 / 1
      with("both, weighted", {{1, 90.0}, {1, not_reported}, {2, not_due}},
           {22.5, 30.0, 45.0, 90.0}),
      with("not scheduled leaves", {{1, 60.0}, {1, not_scheduled}}, all(60.0)),
      with("undefined leaves", {{1, 60.0}, {1, undefined}}, all(60.0)),
      with("not applicable leaves", {{1, 60.0}, {5, not_applicable}}, all(60.0)),
      with("no weight leaves", {{1, 60.0}, {0, 10.0}}, all(60.0)),
      with("all not due", {{1, not_due}, {1, not_due}}, all(not_due)),
      with("all not reported", {{1, not_reported}, {1, not_reported}}, all(not_reported)),
      with("nothing but reasons", {{1, not_due}, {1, not_reported}}, all(not_reported)),
      with("not due and not scheduled", {{1, not_due}, {1, not_scheduled}}, all(not_due)),
      with("all not scheduled", {{1, not_scheduled}}, all(not_scheduled)),
      with("not scheduled and undefined", {{1, undefined}, {1, not_scheduled}}, all(not_scheduled)),
      with("all undefined", {{1, undefined}}, all(undefined)),
      with("all not applicable", {{1, not_applicable}, {1, not_applicable}}, all(not_applicable)),
      with("no weight at all", {{0, 60.0}, {0, 10.0}}, all(undefined)),
      with("no weight but on what is not applicable", {{0, 60.0}, {1, not_applicable}},
           all(undefined)),
      with("a report without weight does not count", {{0, 60.0}, {1, not_reported}},
           all(not_reported)),
  };
  for (const Case& c : cases) {
    CAPTURE(c.what);
    CHECK_FIGURE(weighted_mean(c.parts, a_zero), c.a_zero);
    CHECK_FIGURE(weighted_mean(c.parts, a_skip), c.a_skip);
    CHECK_FIGURE(weighted_mean(c.parts, c_zero), c.c_zero);
    CHECK_FIGURE(weighted_mean(c.parts, c_skip), c.c_skip);
  }
}

TEST_CASE("every part is told what became of it") {
  CHECK(treatment_of({1, 0.0}, c_skip) == Treatment::counted);
  CHECK(treatment_of({0, 50.0}, a_zero) == Treatment::no_weight);
  CHECK(treatment_of({0, not_applicable}, a_zero) == Treatment::not_applicable);
  CHECK(treatment_of({1, not_applicable}, a_zero) == Treatment::not_applicable);
  CHECK(treatment_of({1, not_scheduled}, a_zero) == Treatment::not_scheduled);
  CHECK(treatment_of({1, undefined}, a_zero) == Treatment::undefined);
  CHECK(treatment_of({1, not_due}, a_skip) == Treatment::counted_as_zero);
  CHECK(treatment_of({1, not_due}, c_zero) == Treatment::not_due);
  CHECK(treatment_of({1, not_reported}, c_zero) == Treatment::counted_as_zero);
  CHECK(treatment_of({1, not_reported}, a_skip) == Treatment::not_reported);
}

TEST_CASE("planned is averaged over the same parts as advance") {
  using evaluation::mean_planned;
  using evaluation::PlannedPart;
  const std::vector<PlannedPart> parts = {{1, 60.0, 50.0},
                                          {1, not_reported, 20.0},
                                          {2, not_due, 0.0},
                                          {1, not_scheduled, not_scheduled},
                                          {0, 10.0, 90.0}};
  CHECK_FIGURE(mean_planned(parts, 15.0, Missing::zero), 17.5);          // (50 + 20 + 0) / 4
  CHECK_FIGURE(mean_planned(parts, 20.0, Missing::skip), 50.0 / 3);      // (50 + 0) / 3
  CHECK_FIGURE(mean_planned(parts, not_reported, Missing::skip), 17.5);  // all that have one
  CHECK_FIGURE(mean_planned({}, not_applicable, Missing::zero), not_applicable);
  CHECK_FIGURE(mean_planned(std::span(parts).last(2), not_scheduled, Missing::zero), not_scheduled);
}

}  // namespace
}  // namespace peq::test
