// What if: a figure that is taken for reported counts as a report of that day would.
#include <doctest/doctest.h>

#include "peq/assume.hpp"
#include "support/figures.hpp"

TEST_SUITE_BEGIN("evaluate");

using namespace peq;
using namespace peq::test;

namespace {

/// 2022 to 2026; a strategy, a duty, indicators of all kinds that are counted, ratings.
PlanBuilder sample() {
  PlanBuilder b;
  b.vision();
  b.mission();
  auto component = b.component("D-1");
  auto objective = b.objective(component, "D-1-1");
  b.strategy(objective, "E-1").deadline("2022-12-31");
  b.strategy(objective, "E-2").every(Every::year);
  auto whole = b.strategy(objective, "E-3");
  b.indicator(whole, "I-level", IndicatorKind::level).baseline(0).target(40);
  b.indicator(whole, "I-sum", IndicatorKind::cumulative).target(40);
  b.indicator(whole, "I-flow", IndicatorKind::flow).target("2023", 10);
  b.strategy(objective, "E-4").cancelled("2022-07-01");
  b.entry("2022-03-31", "E-1").progress(40);
  b.entry("2022-12-31", "I-sum").value(10);
  b.entry("2022-06-30", "vision").rating(80).by("unit");
  b.entry("2022-06-30", "vision").rating(60);
  b.unit("unit");
  return b;
}

std::optional<CannotAssume> refused(std::string_view id, double figure, std::string_view date) {
  Project project = sample().build();
  return assume(project, project.plan.find_item(id), figure, day(date));
}

Answer with(std::string_view id, double figure, std::string_view date,
            std::string_view known_by = {}) {
  Project project = sample().build();
  REQUIRE_FALSE(assume(project, project.plan.find_item(id), figure, day(date)));
  return {std::move(project), date, known_by};
}

}  // namespace

TEST_CASE("an assumption takes the place of the latest report") {
  const Answer answer = with("E-1", 100, "2022-06-30");
  CHECK_FIGURE(answer["E-1"].advance, 100.0);
  CHECK(answer["E-1"].complete);
  REQUIRE(answer->assumed.size() == 1);
  CHECK(answer.project().plan.items[answer->assumed[0].item].id == "E-1");
  CHECK(answer->assumed[0].figure == 100);
}

TEST_CASE("an assumption counts whatever was known, and from its day on") {
  CHECK_FIGURE(with("E-1", 90, "2022-06-30", "2022-01-31")["E-1"].advance, 90.0);
  Project project = sample().build();
  REQUIRE_FALSE(assume(project, project.plan.find_item("E-1"), 90, day("2022-06-30")));
  const Answer before(std::move(project), "2022-06-29");
  CHECK_FIGURE(before["E-1"].advance, 40.0);
  CHECK(before->assumed.empty());
}

TEST_CASE("of a recurring duty it is the occurrence that holds the day") {
  // One of five years, half done.
  CHECK_FIGURE(with("E-2", 50, "2023-06-30")["E-2"].advance, 10.0);
}

TEST_CASE("of an indicator it is one more value") {
  CHECK_FIGURE(with("I-level", 30, "2023-06-30")["I-level"].advance, 75.0);
  CHECK_FIGURE(with("I-sum", 10, "2023-06-30")["I-sum"].advance, 50.0);
  CHECK_FIGURE(with("I-flow", 5, "2023-06-30")["I-flow"].advance, 50.0);
}

TEST_CASE("a rating is assumed for all assessors") {
  CHECK_FIGURE(with("vision", 90, "2022-06-30")["vision"].rating, 90.0);
  CHECK_FIGURE(with("mission", 55, "2022-06-30")["mission"].rating, 55.0);
}

TEST_CASE("what can't be reported can't be assumed") {
  CHECK(refused("D-1", 50, "2022-06-30") == CannotAssume::has_parts);
  CHECK(refused("D-1-1", 50, "2022-06-30") == CannotAssume::has_parts);
  CHECK(refused("E-3", 50, "2022-06-30") == CannotAssume::has_parts);
  CHECK(refused("E-4", 50, "2022-07-01") == CannotAssume::not_in_force);
  CHECK_FALSE(refused("E-4", 50, "2022-06-30"));
  CHECK(refused("E-2", 50, "2021-12-31") == CannotAssume::no_occurrence);
  CHECK(refused("I-flow", 5, "2022-06-30") == CannotAssume::no_period);
  CHECK(refused("E-1", 100.5, "2022-06-30") == CannotAssume::out_of_range);
  CHECK(refused("E-1", -1, "2022-06-30") == CannotAssume::out_of_range);
  CHECK(refused("vision", 101, "2022-06-30") == CannotAssume::out_of_range);
  CHECK_FALSE(refused("I-level", -50, "2022-06-30"));
}
