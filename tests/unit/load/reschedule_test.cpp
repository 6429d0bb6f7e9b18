// Parts that inherit the deadline of a rescheduled strategy follow it (design.md 2.1, 4.1).
#include <doctest/doctest.h>

#include "peq/evaluate.hpp"
#include "peq/load.hpp"

namespace {

using namespace peq;

constexpr std::string_view plan_text = R"(peq: plan/1
id: p
title: P
institution: I
period: {start: 2022-01-01, end: 2026-12-31}
components:
  - id: D-1
    name: C
    objectives:
      - id: D-1-1
        text: O
        strategies:
          - id: E-1-1-1
            text: S
            deadline: 2023-12-31
            rescheduled:
              - {on: 2023-07-01, deadline: 2024-12-31, schedule: [{date: 2024-01-01, progress: 50}]}
            indicators:
              - {id: I-1, name: M, kind: level, baseline: 0, target: 10, unit: km, application: F,
                 valid: {from: 2022-01-01}}
              - {id: I-2, name: N, kind: level, baseline: 0, target: 10, unit: km, application: F,
                 valid: {to: 2023-06-30}}
            actions:
              - {id: A-1, text: inherits}
              - {id: A-2, text: has its own, deadline: 2022-12-31}
              - {id: A-3, text: moves by itself, rescheduled: [{on: 2023-08-01, deadline: 2025-06-30}]}
)";

TEST_SUITE_BEGIN("load");

TEST_CASE("a reschedule moves the parts that inherit the deadline, and no others") {
  MemoryFiles files;
  files.add("plan.yaml", std::string(plan_text));
  const Loaded loaded = load(files, "plan.yaml");
  REQUIRE(loaded.findings.size() == 0);
  REQUIRE(loaded.project() != nullptr);
  const Plan& plan = loaded.project()->plan;
  const struct {
    std::string_view id, as_of, deadline;
  } cases[] = {
      {"E-1-1-1", "2023-06-30", "2023-12-31"}, {"E-1-1-1", "2023-07-01", "2024-12-31"},
      {"A-1", "2023-06-30", "2023-12-31"},     {"A-1", "2023-07-01", "2024-12-31"},
      {"I-1", "2023-06-30", "2023-12-31"},     {"I-1", "2023-07-01", "2024-12-31"},
      {"I-2", "2023-07-01", "2023-06-30"},     {"A-2", "2023-07-01", "2022-12-31"},
      {"A-3", "2023-07-31", "2023-12-31"},     {"A-3", "2023-08-01", "2025-06-30"},
  };
  for (const auto& c : cases) {
    CAPTURE(c.id);
    CAPTURE(c.as_of);
    const Evaluation evaluation = evaluate(plan, {}, {*Date::parse(c.as_of), {}});
    const Index item = plan.find_item(c.id);
    REQUIRE(item != no_index);
    CHECK(evaluation.items[item].deadline.to_string() == c.deadline);
  }
  // From 2022-01-01 to 2024-12-31 are 1095 days, to 2024-01-01 are 730. The schedule of the
  // reschedule is the strategy's alone: its parts go straight.
  const Evaluation evaluation = evaluate(plan, {}, {*Date::parse("2024-01-01"), {}});
  CHECK(evaluation.items[plan.find_item("A-1")].planned.number() ==
        doctest::Approx(100.0 * 730 / 1095));
  CHECK(evaluation.items[plan.find_item("I-1")].planned.number() ==
        doctest::Approx(100.0 * 730 / 1095));
}

TEST_SUITE_END();

}  // namespace
