#include <doctest/doctest.h>

#include "peq/trend.hpp"
#include "support/figures.hpp"

using namespace peq;
using namespace peq::test;

TEST_SUITE_BEGIN("trend");

namespace {

std::string days_of(const Trend& trend) {
  std::string days;
  for (const Cut& cut : trend.cuts) {
    days += (days.empty() ? "" : " ") + cut.options.as_of.to_string();
    if (cut.period) days += "=" + cut.period->to_string();
  }
  return days;
}

Trend ask(const Project& project, std::string_view from, std::string_view to, Every every,
          const std::vector<Followed>& followed = {}) {
  TrendOptions options;
  options.range = {day(from), day(to)};
  options.every = every;
  return trend_of(project.plan, project.entries, options, followed);
}

/// One strategy over 2022 and 2023, reported at 20 and, late, at 60; measured by its advance.
Project one_strategy() {
  PlanBuilder b;
  b.period("2022-01-01", "2023-12-31").start("2021-12-17");
  b.settings().measure = MeasureBy::advance;
  b.band(50, "half");
  b.unit("office");
  b.vision();
  auto objective = b.objective(b.component("D-1"), "D-1-1");
  b.strategy(objective, "E-1-1-1").responsible({"office"});
  b.entry("2022-03-01", "E-1-1-1").progress(20);
  b.entry("2022-11-01", "E-1-1-1").progress(60).recorded("2023-02-01");
  b.entry("2022-12-01", "vision").rating(80);
  return b.build();
}

}  // namespace

TEST_CASE("cuts are the ends of the periods in the range, and its last day") {
  const Project project = one_strategy();
  struct Row {
    std::string_view from, to;
    Every every;
    std::string_view cuts;
  };
  const Row rows[] = {
      {"2022-12-31", "2023-12-31", Every::year, "2022-12-31=2022 2023-12-31=2023"},
      {"2022-01-01", "2023-06-30", Every::year, "2022-12-31=2022 2023-06-30"},
      {"2022-01-01", "2023-06-30", Every::semester,
       "2022-06-30=2022-S1 2022-12-31=2022-S2 2023-06-30=2023-S1"},
      {"2022-04-01", "2022-10-01", Every::quarter,
       "2022-06-30=2022-Q2 2022-09-30=2022-Q3 2022-10-01"},
      {"2024-01-31", "2024-03-01", Every::month,
       "2024-01-31=2024-01 2024-02-29=2024-02 2024-03-01"},
      {"2022-05-05", "2022-05-05", Every::month, "2022-05-05"},
      {"2022-05-31", "2022-05-31", Every::month, "2022-05-31=2022-05"},
  };
  for (const Row& row : rows) {
    const Trend trend = ask(project, row.from, row.to, row.every);
    CHECK(days_of(trend) == row.cuts);
    CHECK(count_cuts({day(row.from), day(row.to)}, row.every) == trend.cuts.size());
  }
}

TEST_CASE("a trend begins with the first period of the plan's own") {
  // The execution began on 2021-12-17, the period on 2022-01-01.
  const Plan plan = one_strategy().plan;
  CHECK(first_day_of(plan) == day("2021-12-17"));
  CHECK(first_cut_of(plan, Every::year) == day("2022-12-31"));
  CHECK(first_cut_of(plan, Every::month) == day("2022-01-31"));
  PlanBuilder late;
  late.period("2022-01-01", "2023-12-31").start("2022-04-15");
  CHECK(first_day_of(late.build().plan) == day("2022-01-01"));
  CHECK(first_cut_of(late.build().plan, Every::quarter) == day("2022-06-30"));
}

TEST_CASE("series hold what an evaluation of the day says") {
  const Project project = one_strategy();
  const Plan& plan = project.plan;
  std::vector<Followed> followed = usual_followed();
  for (const char* id : {"E-1-1-1", "D-1-1", "vision", "office"})
    followed.push_back(find_followed(plan, id).front());
  const Trend trend = ask(project, "2022-06-30", "2022-12-31", Every::semester, followed);
  REQUIRE(trend.series.size() == followed.size());
  const auto& strategy = trend.series[11];
  CHECK(measure_of(plan, strategy.of) == "advance");
  CHECK_FIGURE(strategy.figures[0], 20);
  CHECK_FIGURE(strategy.figures[1], 60);
  CHECK_FIGURE(strategy.change, 40);
  CHECK(strategy.bands.empty());
  CHECK(measure_of(plan, trend.series[12].of) == "achievement");
  CHECK_FIGURE(trend.series[12].figures[1], 60);
  // In June there was no rating yet: nothing to compare with.
  CHECK(measure_of(plan, trend.series[13].of) == "rating");
  CHECK_FIGURE(trend.series[13].figures[0], not_reported);
  CHECK_FIGURE(trend.series[13].change, not_reported);
  CHECK_FIGURE(trend.series[14].figures[1], 60);
  // Efficacy: vision 80 and objectives 60.
  CHECK_FIGURE(trend.series[0].figures[0], not_reported);
  CHECK_FIGURE(trend.series[0].figures[1], 70);
  CHECK(trend.series[0].bands == std::vector<Index>{no_index, 0});
  CHECK(id_of(plan, trend.series[0].of) == "efficacy");
  CHECK_FIGURE(trend.cuts[0].coverage, 100);
}

TEST_CASE("as known: each cut sees what had been recorded by its day") {
  const Project project = one_strategy();
  const std::vector<Followed> followed = find_followed(project.plan, "E-1-1-1");
  TrendOptions options;
  options.range = {day("2022-12-31"), day("2023-12-31")};
  options.as_known = true;
  Trend trend = trend_of(project.plan, project.entries, options, followed);
  CHECK(trend.cuts[0].options.known_by == day("2022-12-31"));
  CHECK_FIGURE(trend.series[0].figures[0], 20);  // the 60 were written down in 2023
  CHECK_FIGURE(trend.series[0].figures[1], 60);

  options.known_by = day("2023-01-31");
  trend = trend_of(project.plan, project.entries, options, followed);
  CHECK(trend.cuts[0].options.known_by == day("2022-12-31"));
  CHECK(trend.cuts[1].options.known_by == day("2023-01-31"));
  CHECK_FIGURE(trend.series[0].figures[1], 20);

  options.as_known = false;
  options.known_by.reset();
  trend = trend_of(project.plan, project.entries, options, followed);
  CHECK_FALSE(trend.cuts[0].options.known_by);
  CHECK_FIGURE(trend.series[0].figures[0], 60);
}

TEST_CASE("names: items before factors, all of them known once") {
  const Plan plan = one_strategy().plan;
  CHECK(find_followed(plan, "nothing").empty());
  CHECK(find_followed(plan, "average") == std::vector<Followed>{{Followed::Kind::macro, 5}});
  CHECK(find_followed(plan, "values") == std::vector<Followed>{{Followed::Kind::factor, 2}});
  const auto vision = find_followed(plan, "vision");
  REQUIRE(vision.size() == 2);
  CHECK(vision[0].kind == Followed::Kind::item);
  CHECK(vision[1] == Followed{Followed::Kind::factor, 0});
  const auto ids = followed_ids(plan);
  CHECK(std::count(ids.begin(), ids.end(), "vision") == 1);
  CHECK(std::count(ids.begin(), ids.end(), "office") == 1);
  CHECK(std::count(ids.begin(), ids.end(), "mission") == 1);
}

TEST_CASE("a change needs two numbers") {
  CHECK_FIGURE(change_of(40, 55.5), 15.5);
  CHECK_FIGURE(change_of(not_due, 55), not_due);
  CHECK_FIGURE(change_of(40, not_applicable), not_applicable);
  CHECK_FIGURE(change_of(undefined, not_reported), undefined);
}

TEST_SUITE_END();
