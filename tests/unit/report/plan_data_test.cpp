#include <doctest/doctest.h>

#include "plan_shown.hpp"

TEST_SUITE_BEGIN("report");

namespace {

using namespace peq;
using namespace peq::test;

/// A strategy with all that one can have, and an indicator.
PlanBuilder rich_plan() {
  PlanBuilder builder;
  builder.plan().title = "Plan";
  builder.plan().currency = "USD";
  builder.unit("u", "Unidad").band(90, "Sobresaliente").review("taller", "6 months");
  builder.mission().text("Servir.");
  auto objective = builder.objective(builder.component("D-1").name("Uno"), "D-1-1");
  auto strategy = builder.strategy(objective.text("Objetivo"), "E-1").text("Hacer");
  strategy.weight(2).budget(1200.5).responsible({"u"}).every(Every::semester);
  strategy.deadline("2024-12-31")
      .schedule({{"2022-12-31", 20}})
      .reschedule("2023-07-01", "2025-06-30");
  strategy.reschedule("2024-07-01", "2025-09-30");
  Item& item = strategy.item();
  item.addresses.push_back({"F-1", {}});
  item.tags = {"agua"};
  item.source = "pág. 1";
  item.transcription = Transcription{TranscriptionState::garbled, "Borroso"};
  item.cancelled = Cancellation{{day("2025-01-01"), {}}, "Luego"};
  auto indicator = builder.indicator(objective, "I-1", IndicatorKind::flow).name("Quejas");
  indicator.unit("quejas").target("2022", 50).every(Every::year);
  builder.plan().swot.strengths.push_back({"F-1", "Fortaleza", {}});
  builder.plan().evaluation.readings.push_back(
      {"table", "Tabla", {{FactorId::values, 2}}, {{FactorId::mission, 1}}, {}});
  return builder;
}

/// The rows about one item: measure, value, unit.
std::string rows_of(const Sheet& sheet, std::string_view id) {
  std::string rows;
  for (const auto& row : sheet.rows)
    if (row[3].text == id) rows += row[6].text + " " + row[7].text + " " + row[10].text + "\n";
  return rows;
}

}  // namespace

TEST_CASE("the plan as JSON has the keys of its file") {
  const ReportedPlan plan(rich_plan(), "2023-12-31");
  const Data data = plan_document_data(plan.subject(), Language::es);
  CHECK(keys_of(data) == std::vector<std::string>{"schema_version", "plan", "as_of", "language",
                                                  "prepared", "start", "report_every", "currency",
                                                  "mission", "vision", "swot", "items", "reviews",
                                                  "evaluation", "units"});
  CHECK(json(at(data, "prepared")) == "null");
  CHECK(json(at(data, "mission")) == R"({"text": "Servir."})");
  CHECK(json(at(data, "vision")) == "null");
  CHECK(json(at(at(data, "swot"), "strengths")) ==
        R"([{"id": "F-1","text": "Fortaleza","answered_by": ["E-1"]}])");
  CHECK(json(at(data, "reviews")) ==
        R"([{"id": "taller","name": "taller","every": "6 months","responsible": []}])");
  CHECK(json(at(data, "units")) == R"([{"id": "u","name": "Unidad"}])");
}

TEST_CASE("an item in the JSON of the plan, as decided by the day") {
  const ReportedPlan plan(rich_plan(), "2023-12-31");
  const Data data = plan_document_data(plan.subject(), Language::es);
  const Data& items = at(data, "items");
  // D-1, D-1-1, I-1, E-1.
  CHECK(json(at(items, 3)) == R"({"id": "E-1","kind": "strategy","parent": "D-1-1","name": null,)"
                              R"("text": "Hacer","weight": 2.0,"start": "2022-01-01",)"
                              R"("deadline": "2025-06-30","original_deadline": "2024-12-31",)"
                              R"("responsible": ["u"],"every": "semester","report_every": null,)"
                              R"("budget": 1200.5,)"
                              R"("schedule": [{"date": "2022-12-31","progress": 20.0}],)"
                              R"("rescheduled": [{"on": "2023-07-01","deadline": "2025-06-30",)"
                              R"("reason": null,"schedule": null}],"cancelled": null,)"
                              R"("not_applicable": null,"addresses": ["F-1"],"tags": ["agua"],)"
                              R"("notes": null,"source": "pág. 1",)"
                              R"("transcription": {"state": "garbled","note": "Borroso"},)"
                              R"("indicator": null})");
  CHECK(json(at(at(items, 2), "indicator")) ==
        R"({"kind": "flow","unit": "quejas","application": null,"baseline": null,"target": null,)"
        R"("targets": {"2022": 50.0},"min": null,"max": null,"every": "year","frequency": null,)"
        R"("valid": {"from": null,"to": null},"direction": null,"decimals": null})");
  for (std::size_t i = 1; i < 4; ++i) CHECK(keys_of(at(items, i)) == keys_of(at(items, 0)));
}

TEST_CASE("how the plan is evaluated, in its JSON") {
  const ReportedPlan plan(rich_plan(), "2023-12-31");
  const Data data = plan_document_data(plan.subject(), Language::es);
  const Data& rules = at(data, "evaluation");
  CHECK(json(at(rules, "measure")) == R"("compliance")");
  CHECK(json(at(rules, "missing")) == R"({"strategies": "zero","ratings": "skip"})");
  CHECK(json(at(rules, "deadlines")) ==
        R"({"on_track": 90.0,"at_risk": 70.0,"due_soon": "30 days"})");
  CHECK(json(at(at(rules, "macro_indicators"), 0)) ==
        R"({"id": "efficacy","name": "Eficacia","formula": "promedio de visión y objetivos",)"
        R"("of": [{"factor": "vision","weight": 1.0},{"factor": "objectives","weight": 1.0}]})");
  CHECK(json(at(at(rules, "macro_indicators"), 2)) ==
        R"({"id": "effectiveness","name": "Efectividad",)"
        R"("formula": "eficacia × eficiencia / 100"})");
  CHECK(json(at(rules, "readings")) ==
        R"([{"id": "table","name": "Tabla",)"
        R"("efficacy": {"of": [{"factor": "values","weight": 2.0}]},)"
        R"("efficiency": {"of": [{"factor": "mission","weight": 1.0}]}}])");
  CHECK(json(at(rules, "bands")) == R"([{"from": 90.0,"name": "Sobresaliente"}])");
}

TEST_CASE("the plan as tidy rows") {
  const ReportedPlan plan(rich_plan(), "2023-12-31");
  const Sheet sheet = plan_sheet(plan.subject());
  CHECK(rows_of(sheet, "E-1") == R"(text Hacer text
weight 2 weight
start 2022-01-01 date
deadline 2025-06-30 date
original_deadline 2024-12-31 date
every semester text
budget 1200.5 USD
responsible u text
schedule_2022-12-31 20 percent
rescheduled_on 2023-07-01 date
rescheduled_to 2025-06-30 date
addresses F-1 text
tag agua text
source pág. 1 text
transcription garbled text
transcription_note Borroso text
)");
  CHECK(rows_of(sheet, "I-1") == R"(name Quejas text
weight 1 weight
start 2022-01-01 date
deadline 2026-12-31 date
original_deadline 2026-12-31 date
indicator_kind flow text
unit quejas text
target_2022 50 quejas
every year text
)");
  CHECK(rows_of(sheet, "F-1") == "text Fortaleza text\nanswered_by E-1 text\n");
  CHECK(rows_of(sheet, "Sobresaliente") == "from 90 percent\n");
  CHECK(rows_of(sheet, "taller") == "name taller text\nevery 6 months text\n");
  CHECK(rows_of(sheet, "u") == "name Unidad text\n");
  CHECK(rows_of(sheet, "mission") == "text Servir. text\n");
}

TEST_SUITE_END();
