// What must hold of every comparison, on random plans: the contributions add up to the change.
#include <algorithm>
#include <cmath>
#include <cstdint>
#include <string>

#include <doctest/doctest.h>

#include "peq/changes.hpp"
#include "random_plans.hpp"

namespace peq::oracle {
namespace {

constexpr std::uint64_t pairs = 2000;

/// How often each macro indicator was taken apart, and with how many different settings.
struct Tried {
  std::array<int, macro_count> split{};
  int method = 0, not_alike = 0;
};

/// Random plans rate the vision and the mission too seldom for many figures to have a number on
/// both sides: of two out of three, efficacy and efficiency are made of other factors.
Case case_with_figures(std::uint64_t seed) {
  Case about = random_case(seed);
  Reading& official = about.project.plan.evaluation.official;
  if (seed % 3 != 0) official.efficacy = {{FactorId::objectives, 1}};
  if (seed % 3 == 1) official.efficiency = {{FactorId::strategies, 2}};
  if (seed % 3 == 2) official.efficiency = {{FactorId::values, 2}, {FactorId::strategies, 1}};
  return about;
}

/// Productivity divides by efficiency, which may be tiny: what double can keep grows with it.
double allowed(const Side& before, const Side& after, std::size_t macro) {
  double size = 1;
  for (const Side& side : {before, after})
    size = std::max(size, std::abs(side.evaluation->official.macros[macro].figure.number()));
  return 1e-9 * size;
}

void check_sums(const std::string& what, const Side& before, const Side& after, Tried& tried) {
  const Changes changes = compare(before, after);
  if (!changes.method.empty()) ++tried.method;
  for (std::size_t m = 0; m < macro_count; ++m) {
    const Figure& was = before.evaluation->official.macros[m].figure;
    const Figure& is = after.evaluation->official.macros[m].figure;
    const auto sum = sum_of_contributions(changes, static_cast<MacroId>(m));
    CHECK(changes.macros[m].has_number() == (was.has_number() && is.has_number()));
    if (!changes.macros[m].has_number()) {
      CHECK_FALSE(sum.has_value());
      CHECK(changes.macros[m] == (was.has_number() ? is : was));
      continue;
    }
    CHECK(changes.macros[m].number() == is.number() - was.number());
    if (!changes.split[m]) {
      ++tried.not_alike;
      CHECK_FALSE(changes.method.empty());
      continue;
    }
    ++tried.split[m];
    REQUIRE(sum.has_value());
    const double missed = std::abs(*sum - (is.number() - was.number()));
    if (missed > allowed(before, after, m))
      ADD_FAIL_CHECK_AT(__FILE__, __LINE__,
                        what << ": " << std::string(to_string(static_cast<MacroId>(m)))
                             << " changed by " << is.number() - was.number() << ", contributions "
                             << *sum);
  }
}

TEST_CASE("contributions add up to the change between two days of one plan") {
  Tried tried;
  for (std::uint64_t seed = 1; seed <= pairs; ++seed) {
    const Case about = case_with_figures(seed);
    Dice dice(seed);
    const Project& project = about.project;
    const Evaluation before = evaluate(project.plan, project.entries,
                                       {random_day(dice, project), about.options.known_by});
    const Evaluation after = evaluate(project.plan, project.entries, about.options);
    check_sums("seed " + std::to_string(seed), {&project, &before}, {&project, &after}, tried);
  }
  CHECK(tried.method == 0);
  CHECK(tried.not_alike == 0);
  for (int split : tried.split) CHECK(split > 400);
}

TEST_CASE("contributions add up to the change between two versions of a plan") {
  Tried tried;
  for (std::uint64_t seed = 1; seed <= pairs; ++seed) {
    const Case about = case_with_figures(seed);
    Dice dice(seed);
    Project other = about.project;
    other.plan.evaluation = random_settings(dice);
    for (Item& item : other.plan.items)
      if (dice.chance(20)) item.weight.value = dice.pick({0.0, 0.5, 1.0, 4.0});
    const Evaluation before = evaluate(about.project.plan, about.project.entries,
                                       {random_day(dice, about.project), about.options.known_by});
    const Evaluation after = evaluate(other.plan, other.entries, about.options);
    check_sums("seed " + std::to_string(seed), {&about.project, &before}, {&other, &after}, tried);
  }
  CHECK(tried.method > 1000);
  CHECK(tried.not_alike > 10);
  for (int split : tried.split) CHECK(split > 100);
}

// Ids are made of kind and number, so that two random plans share some of them, below other parents
// and with other parts.
TEST_CASE("contributions add up to the change between two plans") {
  Tried tried;
  for (std::uint64_t seed = 1; seed <= pairs; ++seed) {
    const Case earlier = case_with_figures(seed);
    const Case later = case_with_figures(seed + pairs);
    const Evaluation before =
        evaluate(earlier.project.plan, earlier.project.entries, earlier.options);
    const Evaluation after = evaluate(later.project.plan, later.project.entries, later.options);
    check_sums("seed " + std::to_string(seed), {&earlier.project, &before},
               {&later.project, &after}, tried);
  }
  CHECK(tried.method > 1000);
  for (int split : tried.split) CHECK(split > 100);
}

TEST_CASE("nothing changes between a plan and itself") {
  for (std::uint64_t seed = 1; seed <= 300; ++seed) {
    const Case about = case_with_figures(seed);
    const Project copy = about.project;
    const Evaluation one = evaluate(about.project.plan, about.project.entries, about.options);
    const Evaluation two = evaluate(copy.plan, copy.entries, about.options);
    const Changes changes = compare({&about.project, &one}, {&copy, &two});
    CHECK(changes.method.empty());
    CHECK(changes.moved.empty());
    CHECK(changes.statuses.empty());
    CHECK(changes.added.empty());
    CHECK(changes.gone.empty());
    for (const Contribution& contribution : changes.contributions)
      for (const auto& points : contribution.to) CHECK(points.value_or(0) == 0);
  }
}

TEST_CASE("there and back again is the same change with the other sign, between like plans") {
  for (std::uint64_t seed = 1; seed <= 300; ++seed) {
    const Case about = case_with_figures(seed);
    Dice dice(seed);
    const Project& project = about.project;
    const Evaluation one = evaluate(project.plan, project.entries,
                                    {random_day(dice, project), about.options.known_by});
    const Evaluation two = evaluate(project.plan, project.entries, about.options);
    const Changes there = compare({&project, &one}, {&project, &two});
    const Changes back = compare({&project, &two}, {&project, &one});
    for (const Contribution& way : there.contributions)
      for (const Contribution& other : back.contributions) {
        if (way.item.after != other.item.after) continue;
        for (std::size_t m = 0; m < macro_count; ++m)
          CHECK(std::abs(way.to[m].value_or(0) + other.to[m].value_or(0)) < 1e-7);
      }
  }
}

}  // namespace
}  // namespace peq::oracle
