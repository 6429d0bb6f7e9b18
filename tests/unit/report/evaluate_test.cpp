#include <doctest/doctest.h>

#include "answer.hpp"

TEST_SUITE_BEGIN("report");

namespace {

using namespace peq;
using namespace peq::test;

/// One strategy that is due, with efficacy = objectives and efficiency = strategies, so that both
/// are its compliance X; effectiveness X X / 100, productivity 100, average (2 X + X X / 100 + 100)
/// / 4.
struct OneStrategy {
  PlanBuilder builder;

  explicit OneStrategy(double progress) {
    builder.plan().title = "Plan de prueba";
    builder.plan().institution = "Alcaldía";
    builder.settings().official = {
        "", "", {{FactorId::objectives, 1}}, {{FactorId::strategies, 1}}, {}};
    builder.band(90, "Sobresaliente").band(80, "Muy bueno").band(50, "Deficiente");
    auto objective = builder.objective(builder.component("D-1"), "D-1-1");
    builder.strategy(objective, "E-1-1-1").deadline("2023-12-31");
    builder.entry("2023-06-30", "E-1-1-1").progress(progress);
  }
};

std::string evaluated(const PlanBuilder& builder, std::string_view as_of, Language language) {
  const ReportedPlan plan(builder, as_of);
  const Subject subject = plan.subject();
  return text_of(evaluate_document({&subject, 1}, language));
}

using Keys = std::vector<std::string>;

}  // namespace

TEST_CASE("the summary comes first") {
  const std::string text = evaluated(OneStrategy(100).builder, "2024-06-30", Language::es);
  CHECK(text.starts_with(R"(Plan de prueba
Alcaldía · 2022-01-01 a 2026-12-31 · fecha de corte 2024-06-30

Promedio de gestión estratégica institucional 100.0, Sobresaliente · cobertura 100.0 % · )"
                         "1 estrategia: 1 cumplida\n"));
}

TEST_CASE("the band is that of the figure as shown, and a note says where that decides") {
  // (2 x 89.96 + 80.92801600 + 100) / 4 = 90.212
  const std::string text = evaluated(OneStrategy(89.96).builder, "2024-06-30", Language::en);
  CHECK(holds(text, "90.0  Sobresaliente\n  Efficiency"));
  CHECK(holds(text, "- Efficacy: the band is that of the figure as shown, Sobresaliente; unrounded "
                    "it would fall in Muy bueno\n"));
  CHECK_FALSE(holds(text, "- Average: the band"));
}

TEST_CASE("below the lowest band there is none, and a note says from where on") {
  const std::string text = evaluated(OneStrategy(40).builder, "2024-06-30", Language::es);
  // (40 + 40 + 16 + 100) / 4 = 49
  CHECK(holds(text, "institucional 49.0, sin rango"));
  CHECK(holds(text, "- Sin rango: el plan no nombra ninguno por debajo de 50\n"));
}

TEST_CASE("a figure that is not there has its reason in words") {
  OneStrategy plan(50);
  plan.builder.settings().official.efficacy = {{FactorId::vision, 1}, {FactorId::objectives, 1}};
  SUBCASE("the plan states none") {
    const std::string text = evaluated(plan.builder, "2024-06-30", Language::en);
    CHECK(holds(text, "No average of strategic management: not applicable: the plan states no "
                      "vision"));
  }
  SUBCASE("it was never rated") {
    plan.builder.vision();
    const std::string text = evaluated(plan.builder, "2024-06-30", Language::es);
    CHECK(holds(text, "Sin promedio de gestión estratégica institucional: no reportado: la visión "
                      "no tiene calificación vigente (una calificación vale 12 meses)"));
    CHECK(holds(text, "- Sin cifra para Eficacia, Efectividad, Productividad, Excelencia y "
                      "Promedio; no reportado: la visión no tiene"));
  }
  SUBCASE("its indicators have no figure") {
    auto vision = plan.builder.vision();
    plan.builder.indicator(vision, "I-1", IndicatorKind::cumulative).target(100);
    const std::string text = evaluated(plan.builder, "2024-06-30", Language::en);
    CHECK(holds(text, "not reported: the indicators of the vision have no figure"));
  }
}

TEST_CASE("a division by zero is undefined") {
  const std::string text = evaluated(OneStrategy(0).builder, "2024-06-30", Language::en);
  CHECK(holds(text, "7 Productivity   100 × efficacy / efficiency"));
  CHECK(holds(text, "undefined"));
  CHECK(holds(text,
              "- No figure for Productivity, Excellence and Average; undefined: efficiency is "
              "0 and can't divide\n"));
}

TEST_CASE("weights stand in the formula where they differ") {
  OneStrategy plan(50);
  plan.builder.settings().official.efficiency = {{FactorId::objectives, 0.5},
                                                 {FactorId::strategies, 2}};
  CHECK(holds(evaluated(plan.builder, "2024-06-30", Language::es),
              "promedio ponderado de objetivos (0.5) y estrategias (2)"));
}

TEST_CASE("the settings are told in words") {
  OneStrategy plan(50);
  plan.builder.value("V-1");
  std::string text = evaluated(plan.builder, "2024-06-30", Language::en);
  CHECK(holds(text, "measured by their compliance"));
  CHECK(holds(text, "report that was due counts as 0"));
  CHECK(holds(text, "value without a rating is left out"));
  plan.builder.settings().measure = MeasureBy::advance;
  plan.builder.settings().missing_strategies = Missing::skip;
  plan.builder.settings().missing_ratings = Missing::zero;
  text = evaluated(plan.builder, "2024-06-30", Language::en);
  CHECK(holds(text, "measured by their advance"));
  CHECK(holds(text, "report that was due is left out"));
  CHECK(holds(text, "value without a rating counts as 0"));
}

TEST_CASE("other readings stand beside the official one") {
  OneStrategy plan(50);
  plan.builder.settings().readings = {
      {"table", "Tipos de la tabla", {{FactorId::strategies, 1}}, {{FactorId::strategies, 1}}, {}}};
  const std::string text = evaluated(plan.builder, "2024-06-30", Language::es);
  CHECK(holds(text, "Macro indicador     Oficial  Tipos de la tabla\n"));
  CHECK(holds(text, "- Oficial, según la fórmula del plan: eficacia = objetivos; eficiencia = "
                    "estrategias. Las otras lecturas"));
  CHECK(holds(text, "- Tipos de la tabla: eficacia = estrategias; eficiencia = estrategias\n"));
}

TEST_CASE("several plans are compared, one row each") {
  const ReportedPlan good(OneStrategy(100).builder, "2024-06-30");
  OneStrategy other(50);
  other.builder.plan().title = "Otro plan";
  other.builder.settings().official.efficacy = {{FactorId::vision, 1}};
  const ReportedPlan none(other.builder, "2024-06-30");
  const Subject subjects[] = {good.subject(), none.subject()};
  CHECK(text_of(evaluate_document(subjects, Language::en)) == R"(Plans compared
as of 2024-06-30

Plan            Efficacy  Efficiency  Effectiveness  Productivity  Excellence  Average  Band           Coverage  Bounds
───────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
Plan de prueba     100.0       100.0          100.0         100.0       400.0    100.0  Sobresaliente     100.0   100.0
Otro plan            n/a        50.0            n/a           n/a         n/a      n/a                    100.0       –

- Otro plan: No figure for Efficacy, Effectiveness, Productivity, Excellence and Average; not applicable: the plan states no vision
)");
  const Data data = evaluate_data(subjects, Language::en);
  CHECK(keys_of(data) == Keys{"schema_version", "plans"});
  CHECK(json(at(at(at(data, "plans"), 1), "as_of")) == "\"2024-06-30\"");
}

TEST_CASE("JSON has the keys of design.md 5 in their order, and then its own") {
  OneStrategy plan(50);
  plan.builder.unit("u", "Unidad");
  plan.builder.value("V-1");
  plan.builder.settings().readings = {{"table", "T", {}, {}, {}}};
  const ReportedPlan reported(plan.builder, "2024-06-30");
  const Subject subject = reported.subject();
  const Data data = evaluate_data({&subject, 1}, Language::es);
  CHECK(keys_of(data) == Keys{"schema_version", "plan", "as_of", "measure", "assumed",
                              "macro_indicators", "readings", "factors", "items", "units",
                              "known_by", "totals", "average_bounds"});
  CHECK(keys_of(at(data, "plan")) == Keys{"id", "title", "institution", "period"});
  CHECK(keys_of(at(at(data, "macro_indicators"), 0)) ==
        Keys{"id", "name", "value", "shown", "absent", "band", "unrounded_band", "blocked_by"});
  CHECK(keys_of(at(at(data, "factors"), 3)) ==
        Keys{"id", "value", "shown", "absent", "coverage", "band", "name", "bounds"});
  const Keys strategy = {
      "id",          "kind",      "parent",      "weight", "advance",      "planned",
      "compliance",  "coverage",  "bounds",      "start",  "deadline",     "original_deadline",
      "status",      "days_late", "missed",      "flags",  "completed_on", "forecast",
      "last_report", "days_left", "no_forecast", "title",  "money",        "earned_schedule"};
  CHECK(keys_of(at(at(data, "items"), 3)) == strategy);
  Keys objective = strategy;
  objective.insert(objective.begin() + 7, "achievement");
  CHECK(keys_of(at(at(data, "items"), 2)) == objective);
  Keys value = strategy;
  value.insert(value.begin() + 7, "rating");
  CHECK(keys_of(at(at(data, "items"), 0)) == value);
  CHECK(keys_of(at(at(data, "units"), 0)) ==
        Keys{"id", "name", "strategies", "advance", "compliance", "coverage", "by_status"});
  CHECK(json(at(at(at(data, "items"), 3), "compliance")) ==
        R"({"value": 50.0,"shown": "50.0","absent": null})");
  CHECK(json(at(at(at(data, "items"), 0), "rating")) ==
        R"({"value": null,"shown": null,"absent": "not_reported","raters": 0})");
  CHECK(json(at(at(data, "macro_indicators"), 5)) ==
        R"({"id": "average","name": "Promedio de gestión estratégica institucional",)"
        R"("value": 56.25,"shown": "56.3","absent": null,"band": "Deficiente",)"
        R"("unrounded_band": "Deficiente","blocked_by": null})");
}

TEST_CASE("the sheet has a row for each item and measure") {
  const ReportedPlan plan(OneStrategy(89.96).builder, "2024-06-30");
  const Subject subject = plan.subject();
  const std::string csv = render_csv(evaluate_sheet({&subject, 1}));
  CHECK(csv.starts_with(
      "plan,as_of,known_by,item,kind,parent,measure,value,shown,absent,unit,assumed\n"
      "test,2024-06-30,,efficacy,macro_indicator,,figure,89.96,90.0,,percent,\n"
      "test,2024-06-30,,efficacy,macro_indicator,,band,Sobresaliente,,,text,\n"));
  CHECK(holds(csv, "\ntest,2024-06-30,,vision,factor,,figure,,,not_applicable,percent,\n"));
  CHECK(holds(csv, "\ntest,2024-06-30,,E-1-1-1,strategy,D-1-1,status,overdue,,,text,\n"));
  CHECK(holds(csv, "\ntest,2024-06-30,,E-1-1-1,strategy,D-1-1,days_late,182,182,,days,\n"));
  CHECK(holds(csv, "\ntest,2024-06-30,,E-1-1-1,strategy,D-1-1,deadline,2023-12-31,,,date,\n"));
}

TEST_SUITE_END();
