#include <doctest/doctest.h>

#include "answer.hpp"

TEST_SUITE_BEGIN("report");

namespace {

using namespace peq;
using namespace peq::test;

std::string money_part(const PlanBuilder& builder, int width = 200) {
  const ReportedPlan plan(builder, "2022-02-20");
  const Subject subject = plan.subject();
  const std::string text = text_of(evaluate_document({&subject, 1}, Language::en), width);
  const std::size_t from = text.find("Financial execution");
  return from == std::string::npos ? "" : text.substr(from, text.find("Notes") - from);
}

PlanBuilder::ItemRef some_strategy(PlanBuilder& builder) {
  builder.plan().currency = "USD";
  auto component =
      builder.component("D-1").name("Primero").start("2022-01-01").deadline("2022-04-11");
  return builder.strategy(builder.objective(component, "D-1-1"), "E-1").text("Estrategia");
}

}  // namespace

TEST_CASE("without money there is no word of it") {
  PlanBuilder builder;
  some_strategy(builder);
  CHECK(money_part(builder).empty());
}

TEST_CASE("spending without budgets is only listed") {
  PlanBuilder builder;
  some_strategy(builder);
  builder.entry("2022-02-01", "E-1").progress(50).spent(1250000.5);
  CHECK(money_part(builder) == R"(Financial execution · USD
Id   Text                   Spent  Advance
──────────────────────────────────────────
D-1  Primero         1,250,000.50     50.0
──────────────────────────────────────────
     The whole plan  1,250,000.50     50.0

)");
}

TEST_CASE("gaps of more than twenty points have a table of their own") {
  PlanBuilder builder;
  some_strategy(builder).budget(200);
  builder.entry("2022-02-01", "E-1").progress(50).spent(60);
  // Executed 30, advance 50: a gap of exactly -20 is none yet.
  CHECK(money_part(builder) == R"(Financial execution · USD
Id   Text            Budget  Spent  Execution  Advance    Gap
─────────────────────────────────────────────────────────────
D-1  Primero         200.00  60.00       30.0     50.0  -20.0
─────────────────────────────────────────────────────────────
     The whole plan  200.00  60.00       30.0     50.0  -20.0

)");
  builder.entry("2022-02-02", "E-1").spent(190);
  // Executed 95.
  CHECK(holds(money_part(builder), R"(
More than 20 points between financial execution and advance
Id   Text        Budget   Spent  Execution  Advance    Gap
──────────────────────────────────────────────────────────
E-1  Estrategia  200.00  190.00       95.0     50.0  +45.0
)"));
}

TEST_SUITE_END();
