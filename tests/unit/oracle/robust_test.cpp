// Every alternative against an evaluation of the plan with that setting changed, on random plans.
#include <cstdint>
#include <limits>
#include <string>

#include <doctest/doctest.h>

#include "peq/robust.hpp"
#include "random_plans.hpp"

namespace peq::oracle {
namespace {

/// The plan evaluated as if it had made this choice.
Evaluation evaluated(const Case& about, const Conventions& by) {
  Plan plan = about.project.plan;
  EvaluationSettings& settings = plan.evaluation;
  settings.measure = by.measure;
  settings.missing_strategies = by.missing_strategies;
  settings.missing_ratings = by.missing_ratings;
  settings.rollup = by.rollup;
  settings.cap = by.cap;
  if (by.reading != no_index) settings.official = settings.readings[by.reading];
  return evaluate(plan, about.project.entries, about.options);
}

TEST_CASE("an alternative is the evaluation with that setting changed, on random plans") {
  int moved = 0;
  for (std::uint64_t seed = 1; seed <= 300; ++seed) {
    const Case about = random_case(seed);
    const Plan& plan = about.project.plan;
    const Robustness found = robustness(plan, about.project.entries, about.options);
    const Evaluation own = evaluate(plan, about.project.entries, about.options);
    INFO("seed ", seed);
    CHECK(found.own == conventions_of(plan));
    const std::size_t caps =
        !plan.evaluation.cap || *plan.evaluation.cap == 100 ? std::size_t{1} : std::size_t{2};
    CHECK(found.alternatives.size() == 4 + caps + plan.evaluation.readings.size());
    for (const Alternative& one : found.alternatives) {
      INFO(std::string(to_string(one.changed)));
      const Evaluation expected = evaluated(about, one.conventions);
      for (std::size_t i = 0; i < macro_count; ++i) {
        CHECK(one.result.macros[i].figure == expected.official.macros[i].figure);
        CHECK(one.result.macros[i].band == expected.official.macros[i].band);
        CHECK(one.result.macros[i].blocked_by == expected.official.macros[i].blocked_by);
        if (one.changed == Convention::rollup)
          CHECK(one.result.macros[i].figure == own.official.macros[i].figure);
      }
      CHECK(one.advance == expected.advance);
      CHECK(one.compliance == expected.compliance);
      if (one.change.number_or(0) != 0) ++moved;
    }
  }
  CHECK(moved > 100);
}

/// All choices there are, in no particular order.
std::vector<Conventions> all_combinations(const Plan& plan) {
  std::vector<std::optional<double>> caps = {100.0, std::nullopt};
  if (plan.evaluation.cap && *plan.evaluation.cap != 100) caps.push_back(plan.evaluation.cap);
  std::vector<Conventions> all;
  for (const MeasureBy measure : {MeasureBy::compliance, MeasureBy::advance})
    for (const Missing strategies : {Missing::zero, Missing::skip})
      for (const Missing ratings : {Missing::zero, Missing::skip})
        for (const auto& cap : caps)
          for (std::size_t reading = 0; reading <= plan.evaluation.readings.size(); ++reading)
            all.push_back({measure, strategies, ratings, plan.evaluation.rollup, cap,
                           reading == 0 ? no_index : static_cast<Index>(reading - 1)});
  return all;
}

TEST_CASE("the extremes are those of all combinations, on random plans") {
  for (std::uint64_t seed = 1; seed <= 60; ++seed) {
    const Case about = random_case(seed);
    const Robustness found = robustness(about.project.plan, about.project.entries, about.options);
    std::size_t combinations = 0, without = 0;
    double lowest = std::numeric_limits<double>::infinity(), highest = -lowest;
    for (const Conventions& by : all_combinations(about.project.plan)) {
      ++combinations;
      const Figure average = evaluated(about, by).official[MacroId::average].figure;
      if (!average.has_number()) {
        ++without;
        continue;
      }
      lowest = std::min(lowest, average.number());
      highest = std::max(highest, average.number());
    }
    INFO("seed ", seed);
    CHECK(found.combinations == combinations);
    CHECK(found.without_average == without);
    REQUIRE(found.lowest.has_value() == (without < combinations));
    if (!found.lowest) continue;
    CHECK(std::abs(found.lowest->average - lowest) < 1e-8);
    CHECK(std::abs(found.highest->average - highest) < 1e-8);
    const MacroResult named =
        evaluated(about, found.lowest->conventions).official[MacroId::average];
    CHECK(named.figure == Figure(found.lowest->average));
    CHECK(named.band == found.lowest->band);
  }
}

}  // namespace
}  // namespace peq::oracle
