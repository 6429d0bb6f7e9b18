// Plans that lack what most have, or have what most lack: what their documents show.
#include <doctest/doctest.h>

#include "peq/load.hpp"
#include "plan_shown.hpp"

TEST_SUITE_BEGIN("report");

namespace {

using namespace peq;
using namespace peq::test;

Document document_of(const PlanBuilder& builder, Language language = Language::es) {
  return plan_document(ReportedPlan(builder, "2023-12-31").subject(), language);
}

PlanBuilder titled() {
  PlanBuilder builder;
  builder.plan().title = "Plan";
  builder.plan().institution = "Alcaldía";
  return builder;
}

/// A component, an objective and a strategy, the last of which is returned.
PlanBuilder::ItemRef one_strategy(PlanBuilder& builder) {
  auto objective = builder.objective(builder.component("D-1").name("Componente"), "D-1-1");
  return builder.strategy(objective.text("Objetivo"), "E-1-1-1").text("Estrategia");
}

std::string forms(const PlanBuilder& builder, int width = 120) {
  const ReportedPlan plan(builder, "2023-12-31");
  return stretch(shown(plan, Language::es, width), "Componente estratégico No.", "Evaluación");
}

}  // namespace

TEST_CASE("a plan without anything still has its title and its rules") {
  const Document document = document_of(titled());
  CHECK(parts_of(document) == "rules");
  CHECK(unsound(document) == "");
}

TEST_CASE("a plan of nothing but one strategy") {
  PlanBuilder builder = titled();
  one_strategy(builder);
  const Document document = document_of(builder);
  CHECK(parts_of(document) == "objectives strategies rules");
  CHECK(unsound(document) == "");
  CHECK(forms(builder) == R"(Componente estratégico No.  D-1    Componente
Objetivo estratégico No.    D-1-1  Objetivo

Fecha de inicio de ejecución: 2022-01-01

Estrategia No.  Definición de la estrategia
───────────────────────────────────────────
E-1-1-1         Estrategia

)");
  CHECK(holds(text_of(document),
              "Ninguna estrategia tiene fecha plazo propia: para todas rige el final del período, "
              "2026-12-31."));
}

TEST_CASE("statements without words and values without a text leave no gap") {
  PlanBuilder builder = titled();
  builder.mission();
  builder.value("V-1").name("Respeto");
  const Document document = document_of(builder);
  CHECK(parts_of(document) == "thinking rules posters");
  CHECK(unsound(document) == "");
  CHECK(stretch(text_of(document), "Valores estratégicos", "Evaluación") ==
        R"(Valores estratégicos institucionales
Código  Valor
───────────────
V-1     Respeto

)");
}

TEST_CASE("components without objectives and objectives without strategies say so") {
  PlanBuilder builder = titled();
  builder.component("D-1").name("Vacío");
  builder.objective(builder.component("D-2").name("Casi"), "D-2-1").text("Objetivo");
  const std::string text = text_of(document_of(builder));
  CHECK(unsound(document_of(builder)) == "");
  CHECK(holds(text, "D-1 Vacío\nEste componente aún no tiene objetivos.\n"));
  CHECK(holds(text, "Este objetivo aún no tiene estrategias.\n"));
  CHECK_FALSE(holds(text, "Ninguna estrategia tiene fecha plazo"));
}

TEST_CASE("sixty components and very long names") {
  PlanBuilder builder = titled();
  std::string name;
  for (int i = 0; i < 40; ++i) name += "fortalecimiento ";
  builder.plan().title = name;
  for (int i = 1; i <= 60; ++i) {
    const std::string number = std::to_string(i);
    auto component = builder.component("D-" + number).name(name);
    auto objective = builder.objective(component, "D-" + number + "-1").text(name + name);
    builder.strategy(objective, "E-" + number + "-1-1").text(std::string(300, 'x'));
  }
  const Document document = document_of(builder);
  CHECK(unsound(document) == "");
  CHECK(holds(text_of(document, 60), "D-60 fortalecimiento"));
}

TEST_CASE("weights are told where some of their kind differ") {
  PlanBuilder builder = titled();
  one_strategy(builder);
  CHECK_FALSE(holds(text_of(document_of(builder)), "Peso"));
  auto other = builder.objective(builder.component("D-2").name("Otro").weight(2.5), "D-2-1");
  other.text("Objetivo");
  const std::string text = text_of(document_of(builder));
  CHECK(holds(text, "Código  Componente estratégico y objetivos  Peso  Estrategias\n"));
  CHECK(holds(text, "D-1     Componente                             1            1\n"));
  CHECK(holds(text, "D-2     Otro                                 2.5\n"));
  CHECK(holds(text, "D-2 Otro\nPeso: 2.5\n"));
  CHECK_FALSE(holds(text, "Definición de la estrategia  Peso"));
}

TEST_CASE("actions in the plan stand in the form, those of a year in its operational plan") {
  PlanBuilder builder = titled();
  builder.unit("u", "Unidad");
  auto strategy = one_strategy(builder).deadline("2024-12-31");
  builder.action(strategy, "A-1").text("Diseñar").deadline("2022-11-30");
  auto yearly = builder.action(strategy, "A-2023-1").text("Construir").start("2023-01-01");
  yearly.deadline("2023-09-30").budget(40000).responsible({"u"}).item().at.file = 1;
  auto earlier = builder.action(strategy, "A-2022-1").text("Medir").start("2022-01-01");
  earlier.deadline("2022-12-31").item().at.file = 1;
  earlier.item().notes = "Con ayuda";
  const Document document = document_of(builder);
  CHECK(parts_of(document) == "objectives strategies operations rules units");
  CHECK(unsound(document) == "");
  const std::string text = text_of(document);
  CHECK(stretch(text, "Estrategia No.", "Planes operativos") ==
        R"(Estrategia No.  Definición de la estrategia  Fecha plazo
────────────────────────────────────────────────────────
E-1-1-1         Estrategia                   2024-12-31
 A-1            Diseñar                      2022-11-30

)");
  CHECK(stretch(text, "Planes operativos", "Evaluación") == R"(Planes operativos anuales

Plan operativo anual 2022
Código     Estrategia y acciones  Inicio      Fecha plazo
─────────────────────────────────────────────────────────
E-1-1-1    Estrategia
 A-2022-1  Medir                  2022-01-01  2022-12-31

- A-2022-1: Con ayuda

Plan operativo anual 2023
Código     Estrategia y acciones  Inicio      Fecha plazo  Presupuesto  Responsable
───────────────────────────────────────────────────────────────────────────────────
E-1-1-1    Estrategia
 A-2023-1  Construir              2023-01-01  2023-09-30     40,000.00  Unidad

)");
}

TEST_CASE("what was cancelled, moved, planned or put off stands below the form") {
  PlanBuilder builder = titled();
  auto strategy = one_strategy(builder).deadline("2024-12-31");
  strategy.schedule({{"2022-12-31", 20}, {"2024-06-30", 70}});
  strategy.reschedule("2023-07-01", "2025-06-30").not_applicable("2022-01-01", "2022-03-31");
  // What has its deadline from the strategy has its changes as well.
  builder.action(strategy, "A-1").text("Diseñar").item().rescheduled = strategy.item().rescheduled;
  builder.action(strategy, "A-2").text("Medir").cancelled("2023-01-01").item().cancelled->reason =
      "Sin objeto";
  auto last = builder.action(strategy, "A-3").text("Cerrar").cancelled("2024-01-01");
  last.deadline("2024-10-31");
  // The point of 2024 falls with the change of deadline, and nobody knows yet that A-3 will be
  // cancelled.
  CHECK(stretch(text_of(document_of(builder)), "Estrategia No.", "Evaluación") ==
        R"(Estrategia No.  Definición de la estrategia  Fecha plazo
────────────────────────────────────────────────────────
E-1-1-1         Estrategia                   2025-06-30
 A-1            Diseñar
 A-2            Medir                        cancelada
 A-3            Cerrar                       2024-10-31

- E-1-1-1: fecha plazo 2024-12-31 reprogramada para el 2025-06-30, por decisión del 2023-07-01
- E-1-1-1: avance programado: 20 % al 2022-12-31
- E-1-1-1: fuera de vigencia desde el 2022-01-01 hasta el 2022-03-31
- A-2: cancelación desde el 2023-01-01: Sin objeto

)");
}

TEST_CASE("indicators are told with what the source document asks of them") {
  PlanBuilder builder = titled();
  builder.unit("u", "Unidad").report_every("6 months");
  auto strategy = one_strategy(builder);
  auto level = builder.indicator(strategy, "I-1", IndicatorKind::level).name("Trámites");
  level.unit("trámites").baseline(0).target(40).target("2022", 5).responsible({"u"});
  level.valid("2022-01-01", "2025-12-31").item().measure->application = "trámites en línea";
  auto flow = builder.indicator(strategy, "I-2", IndicatorKind::flow).name("Quejas");
  flow.target(10).target("2022", 50).every(Every::year).item().measure->decimals = 1;
  builder.indicator(builder.mission(), "I-3", IndicatorKind::maintain)
      .min(18)
      .max(25.5)
      .name("Nota");
  builder.indicator(strategy, "I-4", IndicatorKind::maintain).max(3).name("Fallas");
  builder.indicator(strategy, "I-5", IndicatorKind::cumulative).target(12.5).name("Calles");
  const Document document = document_of(builder);
  CHECK(parts_of(document) == "objectives strategies indicators reviews rules units");
  CHECK(unsound(document) == "");
  CHECK(stretch(text_of(document, 220), "Indicadores", "Seguimiento") ==
        R"(Indicadores
Código   Nombre identificativo  Forma de aplicación  Unidad de medida  Clase                         Línea base                           Meta  Vigencia                 Área de responsabilidad  Frecuencia
──────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
Misión
 I-3     Nota                                                          nivel por mantener (anual)                                 de 18 a 25.5  2022-01-01 a 2026-12-31                           cada 6 meses
E-1-1-1  Estrategia
 I-1     Trámites               trámites en línea    trámites          nivel por alcanzar                     0      2022: 5; 40 al 2025-12-31  2022-01-01 a 2025-12-31  Unidad                   cada 6 meses
 I-2     Quejas                                                        cantidad por período (anual)              2022: 50.0; en los demás 10.0  2022-01-01 a 2026-12-31                           cada 6 meses
 I-4     Fallas                                                        nivel por mantener (anual)                                como máximo 3  2022-01-01 a 2026-12-31                           cada 6 meses
 I-5     Calles                                                        total acumulado                                                    12.5  2022-01-01 a 2026-12-31                           cada 6 meses

)");
  // Validity that is only that of what an indicator measures steps back.
  CHECK(holds(text_of(document, 100),
              "\n         Clase: total acumulado · Frecuencia: cada 6 meses\n"));
}

TEST_CASE("the plan of San Miguel is whole in its document, its rows and its JSON") {
  const Loaded loaded = load(Disk(), PEQ_ROOT_DIR "/plans/san-miguel-2022-2026", {});
  const Project* project = loaded.project();
  REQUIRE(project != nullptr);
  const Evaluation evaluation =
      evaluate(project->plan, project->entries, {day("2023-12-31"), std::nullopt});
  const Subject subject = {project, &loaded.sources, &evaluation};
  for (Language language : {Language::en, Language::es}) {
    const Document document = plan_document(subject, language);
    CHECK(parts_of(document) ==
          "thinking objectives swot strategies reviews rules units sources posters");
    CHECK(unsound(document) == "");
    const std::string text = render_markdown(document);
    const std::string data = render_json(plan_document_data(subject, language));
    const std::string rows = render_csv(plan_sheet(subject));
    // Markdown writes some characters with a backslash; those of the plan's own words are compared
    // without.
    const auto plain = [](std::string words) {
      std::erase(words, '\\');
      return words;
    };
    const std::string shown = plain(text);
    const std::string told = plain(data);
    const auto whole = [&](const std::string& id, const std::string& words) {
      CHECK_MESSAGE(holds(shown, plain(words)), id);
      CHECK_MESSAGE(holds(rows, words), id);
      CHECK_MESSAGE(holds(told, plain(words)), id);
    };
    for (const Item& item : project->plan.items) {
      const bool statement = item.kind == ItemKind::vision || item.kind == ItemKind::mission;
      if (!statement) whole(item.id, item.id);
      whole(item.id, item.name);
      whole(item.id, item.text);
      whole(item.id, item.source);
      if (item.transcription) whole(item.id, item.transcription->note);
    }
    const Swot& swot = project->plan.swot;
    for (const auto* list : {&swot.opportunities, &swot.threats, &swot.strengths, &swot.weaknesses})
      for (const SwotItem& item : *list) {
        whole(item.id, item.id);
        whole(item.id, item.text);
      }
    for (const Unit& unit : project->plan.units) whole(unit.id, unit.name);
    for (const Review& review : project->plan.reviews) whole(review.id, review.name);
    for (const Band& band : project->plan.evaluation.bands) whole(band.name, band.name);
  }
}

TEST_SUITE_END();
