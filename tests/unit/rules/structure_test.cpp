// What a plan leaves open, and money (PEQ330 to PEQ333, PEQ337 to PEQ339, PEQ418).
#include <doctest/doctest.h>

#include "rules/judged.hpp"

TEST_SUITE_BEGIN("rules");

namespace {

using namespace peq;
using namespace peq::test;

/// One component and objective with these strategies, and what else stands in the plan.
std::pair<std::string, std::string> plan_with_strategies(const std::string& strategies,
                                                         const std::string& rest = {}) {
  return plan_of("components:\n  - id: D-1\n    name: Uno\n    objectives:\n      - id: O-1\n"
                 "        text: Objetivo\n        strategies: [" +
                 strategies + "]\n" + rest);
}

}  // namespace

TEST_CASE("who is responsible") {
  const std::string units = "units: [{id: u, name: Unidad}]\n";
  const struct {
    std::string strategies, rest, said;
  } cases[] = {
      {"{id: E-1, text: Uno}", "", ""},
      {"{id: E-1, text: Uno}", units, "PEQ331: no unit is responsible for strategy E-1"},
      {"{id: E-1, text: Uno}", units + "responsible: u\n", ""},
      {"{id: E-1, text: Uno, responsible: u}, {id: E-2, text: Dos}, {id: E-3, text: Tres}", units,
       "PEQ331: no unit is responsible for strategy E-2\n"
       "PEQ331: no unit is responsible for strategy E-3"},
      {"{id: E-1, text: Uno}, {id: E-2, text: Dos}", units,
       "PEQ331: no unit is responsible for any of the 2 strategies of objective O-1"},
      {"{id: E-1, text: Uno, cancelled: {on: 2023-01-01}}", units, ""},
      // A misspelt unit is said once, where it stands.
      {"{id: E-1, text: Uno, responsible: v}", units, "PEQ302: there is no unit \"v\""},
  };
  for (const auto& c : cases) {
    CAPTURE(c.strategies);
    CHECK(told(load_texts({plan_with_strategies(c.strategies, c.rest)})) == c.said);
  }
}

TEST_CASE("what could not be read is not missed besides") {
  const struct {
    std::string body, said;
  } cases[] = {
      {"components:\n  - id: D-1\n    name: Uno\n    objectives:\n",
       "PEQ214: the key \"objectives\" has no value"},
      {"components:\n  - {id: D-1, name: Uno, objectives: ninguno}\n",
       "PEQ203: \"objectives\" must be a list, not a text"},
      {"components: [{id: D-1, name: Uno, objectives: [{id: O-1, text: Dos, strategis: []}]}]\n",
       "PEQ201: unknown key \"strategis\" in an objective"},
  };
  for (const auto& c : cases) {
    CAPTURE(c.body);
    const std::string said = told(load_texts({plan_of(c.body)}));
    CHECK(said.substr(0, 6) == c.said.substr(0, 6));
    CHECK(said.find('\n') == std::string::npos);
  }
}

TEST_CASE("what answers to the SWOT analysis") {
  const std::string swot =
      "swot:\n  threats: [{id: A1, text: Menos ingresos}, {id: A2, text: Más gastos}]\n";
  const auto said = [&](const std::string& strategies) {
    return told(load_texts({plan_with_strategies(strategies, swot)}));
  };
  CHECK(said("{id: E-1, text: Uno}").empty());
  CHECK(said("{id: E-1, text: Uno, addresses: [A1]}") ==
        "PEQ333: no strategy answers to the SWOT item \"A2\"");
  CHECK(said("{id: E-1, text: Uno, addresses: [A1]}, {id: E-2, text: Dos, addresses: A2}").empty());
  // A misspelt one may be that which is missing.
  CHECK(said("{id: E-1, text: Uno, addresses: [A1, A22]}") ==
        "PEQ302: there is no SWOT item \"A22\"");
}

TEST_CASE("formulas without what they are made of") {
  const std::string strategy = "{id: E-1, text: Uno}";
  const auto said = [&](const std::string& rest) {
    return told(load_texts({plan_with_strategies(strategy, rest)}));
  };
  // The default formula names them too, but nobody wrote it.
  CHECK(said("").empty());
  CHECK(said("evaluation: {macro_indicators: {efficacy: {of: [vision]}, efficiency: {of: "
             "[strategies]}}}\n") ==
        "PEQ330: \"efficacy\" can never have a figure: the plan states no vision");
  CHECK(said("evaluation: {macro_indicators: {efficacy: {of: [objectives, {factor: vision, weight: "
             "0}]}, efficiency: {of: [strategies]}}}\n")
            .empty());
}

TEST_CASE("budgets") {
  const std::string parts = "{id: E-1, text: Uno, budget: 100, actions: [";
  const auto said = [&](const std::string& strategies, const std::string& entry) {
    std::vector<std::string> entries;
    if (!entry.empty()) entries.push_back("date: 2022-06-30, " + entry);
    return told(load_texts({plan_with_strategies(strategies), progress_of(entries)}));
  };
  CHECK(
      said(parts + "{id: A-1, text: x, budget: 60}, {id: A-2, text: y, budget: 40}]}", "").empty());
  CHECK(said(parts + "{id: A-1, text: x, budget: 60}, {id: A-2, text: y, budget: 40.5}]}", "") ==
        "PEQ338: the budgets of the parts of strategy E-1 add up to 100.5, more than its own "
        "budget of 100");
  const std::string sum = "{id: E-1, text: Uno, actions: [{id: A-1, text: x, budget: 60}]}";
  CHECK(said(sum, "for: E-1, spent: 60").empty());
  CHECK(said(sum, "for: E-1, spent: 61") == "PEQ418: strategy E-1 has spent 61 of a budget of 60");
  CHECK(said("{id: E-1, text: Uno}", "for: E-1, spent: 61").empty());
}
