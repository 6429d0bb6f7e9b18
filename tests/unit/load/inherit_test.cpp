// What is inherited down the plan (design.md 2.1, 2.2): start, deadline, responsible, report_every.
#include <string>
#include <vector>

#include <doctest/doctest.h>

#include "load/loading.hpp"

TEST_SUITE_BEGIN("load");

namespace peq::loading::test {
namespace {

struct Expected {
  std::string id, start, deadline, responsible, report_every;
};

void check(const Loaded& loaded, const std::vector<Expected>& expected) {
  REQUIRE_MESSAGE(loaded.has_plan, told(loaded));
  REQUIRE_MESSAGE(!loaded.findings.has_errors(), told(loaded));
  const Plan& plan = loaded.partial.plan;
  for (const Expected& e : expected) {
    CAPTURE(e.id);
    const Index index = plan.find_item(e.id);
    REQUIRE(index != no_index);
    const Item& item = plan.items[index];
    CHECK(item.start.value.to_string() == e.start);
    CHECK(item.deadline.value.to_string() == e.deadline);
    std::string units;
    for (const Index unit : item.responsible)
      units += (units.empty() ? "" : " ") + plan.units[unit].id;
    CHECK(units == e.responsible);
    CHECK((item.report_every ? item.report_every->value.to_string() : "") == e.report_every);
  }
}

TEST_CASE("nothing is stated: the plan's period") {
  check(load_plan(R"(peq: plan/1
id: p
title: T
institution: I
period: {start: 2022-01-01, end: 2026-12-31}
vision: {text: V, indicators: [{id: IV, name: N, kind: maintain, min: 1}]}
mission: {text: M}
values: [{id: V-1, name: N, indicators: [{id: IW, name: N, kind: maintain, min: 1}]}]
components:
  - id: D
    name: N
    objectives:
      - id: O
        text: T
        indicators: [{id: IO, name: N, kind: maintain, min: 1}]
        strategies:
          - id: E
            text: T
            indicators: [{id: IE, name: N, kind: maintain, min: 1}]
            actions: [{id: A, text: T, indicators: [{id: IA, name: N, kind: maintain, min: 1}]}]
)"),
        {{"vision", "2022-01-01", "2026-12-31", "", ""},
         {"IV", "2022-01-01", "2026-12-31", "", ""},
         {"mission", "2022-01-01", "2026-12-31", "", ""},
         {"V-1", "2022-01-01", "2026-12-31", "", ""},
         {"IW", "2022-01-01", "2026-12-31", "", ""},
         {"D", "2022-01-01", "2026-12-31", "", ""},
         {"O", "2022-01-01", "2026-12-31", "", ""},
         {"IO", "2022-01-01", "2026-12-31", "", ""},
         {"E", "2022-01-01", "2026-12-31", "", ""},
         {"IE", "2022-01-01", "2026-12-31", "", ""},
         {"A", "2022-01-01", "2026-12-31", "", ""},
         {"IA", "2022-01-01", "2026-12-31", "", ""}});
}

/// Each level may state each field; what it leaves out comes from above.
constexpr std::string_view head = R"(peq: plan/1
id: p
title: T
institution: I
period: {start: 2022-01-01, end: 2026-12-31}
units: [{id: u1, name: N}, {id: u2, name: N}, {id: u3, name: N}]
start: 2021-12-17
responsible: [u1]
report_every: 6 months
values: [{id: V-1, name: N, indicators: [{id: IW, name: N, kind: maintain, min: 1}]}]
)";

TEST_CASE("every level hands down what it states") {
  check(load_plan(std::string(head) + R"(components:
  - id: D-1
    name: N
    deadline: 2026-06-30
    objectives:
      - id: O-1
        text: T
        responsible: [u2, u3]
        report_every: 3 months
        indicators: [{id: IO-1, name: N, kind: maintain, min: 1, responsible: u1}]
        strategies:
          - id: E-1
            text: T
            start: 2023-01-01
            responsible: u3
            indicators: [{id: IE-1, name: N, kind: maintain, min: 1, report_every: 1 year}]
            actions:
              - {id: A-1, text: T, deadline: 2023-12-31, report_every: 2 weeks}
              - {id: A-2, text: T, start: 2024-01-01, responsible: [u1, u2, u1]}
          - {id: E-2, text: T}
  - id: D-2
    name: N
    start: 2022-06-01
    responsible: [u2]
    report_every: 1 month
    objectives:
      - {id: O-2, text: T, strategies: [{id: E-3, text: T, deadline: 2024-01-31}]}
)"),
        {{"V-1", "2021-12-17", "2026-12-31", "u1", "6 months"},
         {"IW", "2021-12-17", "2026-12-31", "u1", "6 months"},
         {"D-1", "2021-12-17", "2026-06-30", "u1", "6 months"},
         {"O-1", "2021-12-17", "2026-06-30", "u2 u3", "3 months"},
         {"IO-1", "2021-12-17", "2026-06-30", "u1", "3 months"},
         {"E-1", "2023-01-01", "2026-06-30", "u3", "3 months"},
         {"IE-1", "2023-01-01", "2026-06-30", "u3", "1 year"},
         {"A-1", "2023-01-01", "2023-12-31", "u3", "2 weeks"},
         {"A-2", "2024-01-01", "2026-06-30", "u1 u2", "3 months"},
         {"E-2", "2021-12-17", "2026-06-30", "u2 u3", "3 months"},
         {"D-2", "2022-06-01", "2026-12-31", "u2", "1 month"},
         {"O-2", "2022-06-01", "2026-12-31", "u2", "1 month"},
         {"E-3", "2022-06-01", "2024-01-31", "u2", "1 month"}});
}

TEST_CASE("an indicator's own validity comes before its owner's dates") {
  const auto indicator = [](const std::string& valid) {
    return std::string(head) +
           "components: [{id: D, name: N, objectives: [{id: O, text: T, start: 2022-03-01, "
           "deadline: 2024-03-31, indicators: [{id: I, name: N, kind: maintain, min: 1" +
           valid + "}], strategies: [{id: E, text: T}]}]}]\n";
  };
  check(load_plan(indicator("")), {{"I", "2022-03-01", "2024-03-31", "u1", "6 months"}});
  check(load_plan(indicator(", valid: {}")), {{"I", "2022-03-01", "2024-03-31", "u1", "6 months"}});
  check(load_plan(indicator(", valid: {from: 2023-01-01}")),
        {{"I", "2023-01-01", "2024-03-31", "u1", "6 months"}});
  check(load_plan(indicator(", valid: {to: 2022-12-31}")),
        {{"I", "2022-03-01", "2022-12-31", "u1", "6 months"}});
  check(load_plan(indicator(", valid: {from: 2022-07-01, to: 2022-12-31}")),
        {{"I", "2022-07-01", "2022-12-31", "u1", "6 months"}});
}

TEST_CASE("actions of a yearly file: the year, unless they say otherwise") {
  const std::string plan = std::string(head) +
                           "components: [{id: D, name: N, objectives: [{id: O, text: T, "
                           "strategies: [{id: E, text: T, start: 2022-03-01, responsible: u2, "
                           "actions: [{id: A-0, text: T}]}]}]}]\n";
  const std::string actions = R"(peq: actions/1
plan: p
actions:
  - {id: A-1, of: E, text: T}
  - {id: A-2, of: E, text: T, start: 2023-02-01}
  - {id: A-3, of: E, text: T, deadline: 2023-09-30, responsible: [u3], report_every: 1 week}
  - id: A-4
    of: E
    text: T
    indicators: [{id: I-4, name: N, kind: maintain, min: 1}]
)";
  check(load_all({{"p/plan.yaml", plan}, {"p/actions/a.yaml", actions + "year: 2023\n"}}),
        {{"A-0", "2022-03-01", "2026-12-31", "u2", "6 months"},
         {"A-1", "2023-01-01", "2023-12-31", "u2", "6 months"},
         {"A-2", "2023-02-01", "2023-12-31", "u2", "6 months"},
         {"A-3", "2023-01-01", "2023-09-30", "u3", "1 week"},
         {"A-4", "2023-01-01", "2023-12-31", "u2", "6 months"},
         {"I-4", "2023-01-01", "2023-12-31", "u2", "6 months"}});
  // Without a year they inherit from their strategy like any other.
  check(load_all({{"p/plan.yaml", plan}, {"p/actions/a.yaml", actions}}),
        {{"A-1", "2022-03-01", "2026-12-31", "u2", "6 months"},
         {"A-2", "2023-02-01", "2026-12-31", "u2", "6 months"},
         {"A-3", "2022-03-01", "2023-09-30", "u3", "1 week"},
         {"I-4", "2022-03-01", "2026-12-31", "u2", "6 months"}});
}

TEST_CASE("an inherited date is told where it is written") {
  const Loaded loaded =
      load_all({{"p/plan.yaml", std::string(head) + "components:\n"
                                                    "  - id: D\n"
                                                    "    name: N\n"
                                                    "    deadline: 2025-12-31\n"
                                                    "    objectives:\n"
                                                    "      - id: O\n"
                                                    "        text: T\n"
                                                    "        strategies:\n"
                                                    "          - {id: E, text: T}\n"},
                {"p/actions/2023.yaml",
                 "peq: actions/1\nplan: p\nyear: 2023\nactions:\n  - {id: A, of: E, text: T}\n"}});
  const Plan& plan = loaded.partial.plan;
  const auto place = [&](const Located<Date>& date) { return loaded.sources.describe(date.at); };
  const Item& strategy = plan.items[plan.find_item("E")];
  CHECK(place(strategy.start) == "p/plan.yaml:7");
  CHECK(place(strategy.deadline) == "p/plan.yaml:14");
  const Item& action = plan.items[plan.find_item("A")];
  CHECK(place(action.start) == "p/actions/2023.yaml:3");
  CHECK(place(action.deadline) == "p/actions/2023.yaml:3");
  CHECK(place(plan.items[plan.find_item("V-1")].deadline) == "p/plan.yaml:5");
}

}  // namespace
}  // namespace peq::loading::test

TEST_SUITE_END();
