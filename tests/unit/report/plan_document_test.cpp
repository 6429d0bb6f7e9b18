#include <doctest/doctest.h>

#include "plan_shown.hpp"

TEST_SUITE_BEGIN("report");

namespace {

using namespace peq;
using namespace peq::test;

template <class Visit>
void for_each_table(const Document& document, Visit visit) {
  for (const Block& block : document.blocks)
    if (const auto* table = std::get_if<Table>(&block); table != nullptr) visit(*table);
}

/// The first cell with this text.
const Cell& cell_with(const Document& document, std::string_view text) {
  static const Cell none;
  const Cell* found = &none;
  for_each_table(document, [&](const Table& table) {
    for (const Row& row : table.rows)
      for (const Cell& cell : row.cells)
        if (found == &none && cell.text == text) found = &cell;
  });
  return *found;
}

/// One of everything that plans mostly have.
PlanBuilder small_plan() {
  PlanBuilder builder;
  Plan& plan = builder.plan();
  plan.title = "Plan de Aldea";
  plan.institution = "Alcaldía de Aldea";
  plan.language = "es";
  plan.prepared = day("2021-11-18");
  plan.currency = "USD";
  builder.start("2022-01-15").report_every("6 months");
  builder.unit("concejo", "Concejo Municipal").unit("gerencia", "Gerencia General");
  builder.mission().text("Servir.");
  builder.vision().text("Ser líder.");
  builder.value("V-1").name("LEGALIDAD").text("Cumpliremos la ley.");
  auto objective = builder.objective(builder.component("D-1").name("Servicios"), "D-1-1");
  objective.text("Mejorar los servicios.").responsible({"concejo", "gerencia"});
  auto yearly = builder.strategy(objective, "E-1-1-1").text("REVISAREMOS.").every(Every::year);
  yearly.item().source = "pág. 15";
  yearly.item().transcription = Transcription{TranscriptionState::truncated, "Falta el margen."};
  auto works = builder.strategy(objective, "E-1-1-2").text("CONSTRUIREMOS.").budget(1250000);
  works.deadline("2024-12-31").reschedule("2024-07-01", "2025-06-30");
  works.item().rescheduled.front().reason = "Sin fondos";
  works.responsible({"gerencia"}).item().addresses.push_back({"FODA-D1", {}});
  builder.review("taller", "6 months");
  builder.band(90, "Sobresaliente").band(80, "Muy bueno");
  plan.swot.weaknesses.push_back({"FODA-D1", "Infraestructura inadecuada", {}});
  plan.swot.opportunities.push_back({"FODA-O1", "Pagos electrónicos", {}});
  return builder;
}

}  // namespace

TEST_CASE("the plan as a document: thinking, diagnosis and action plans, in Spanish") {
  const std::string text = shown(ReportedPlan(small_plan(), "2024-12-31"));
  // E-1-1-1 ends with the period, E-1-1-2 on the day decided on in July.
  CHECK(text.substr(0, text.find("Seguimiento y control")) == R"(Plan de Aldea
Alcaldía de Aldea · según lo decidido hasta el 2024-12-31

Período: 2022-01-01 a 2026-12-31
Fecha de elaboración del plan: 2021-11-18 · año-mes-día
Fecha de inicio de ejecución: 2022-01-15
Componentes estratégicos: 1
Objetivos: 1
Estrategias: 2
Idioma de los textos: español

Pensamiento estratégico institucional

Misión estratégica institucional
Servir.

Visión estratégica institucional
Ser líder.

Valores estratégicos institucionales
Código  Valor      Definición
──────────────────────────────────────
V-1     LEGALIDAD  Cumpliremos la ley.

Objetivos institucionales de largo plazo
Código  Componente estratégico y objetivos  Responsable                          Estrategias
────────────────────────────────────────────────────────────────────────────────────────────
D-1     Servicios                                                                          2
D-1-1   Mejorar los servicios.              Concejo Municipal, Gerencia General            2

Diagnóstico estratégico institucional (FODA)

Diagnóstico estratégico del entorno
Código   Oportunidades (O)
───────────────────────────
FODA-O1  Pagos electrónicos

Diagnóstico estratégico interno
Código   Debilidades (D)             Atendida por
─────────────────────────────────────────────────
FODA-D1  Infraestructura inadecuada  E-1-1-2

Marco estratégico institucional

D-1 Servicios

Plan de acción estratégico D-1-1 · formulación de la estrategia en función del objetivo estratégico
Componente estratégico No.  D-1    Servicios
Objetivo estratégico No.    D-1-1  Mejorar los servicios.

Fecha de elaboración del plan  Fecha de inicio de ejecución  Responsable de coordinar/ejecutar
────────────────────────────────────────────────────────────────────────────────────────────────
2021-11-18                     2022-01-15                    Concejo Municipal, Gerencia General

Estrategia     Definición de   Fecha       Periodicidad   Presupuesto  Responsable       FODA     Transcripción  Fuente
No.            la estrategia   plazo                            (USD)
────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
E-1-1-1        REVISAREMOS.    2026-12-31  anual                                                  cortada        pág. 15
E-1-1-2        CONSTRUIREMOS.  2025-06-30                1,250,000.00  Gerencia General  FODA-D1

- E-1-1-1 (cortada): Falta el margen.
- E-1-1-2: fecha plazo 2024-12-31 reprogramada para el 2025-06-30, por decisión del 2024-07-01: Sin fondos

)");
}

TEST_CASE("the plan as a document: action plans, rules, units and sheets, in English") {
  const std::string text = shown(ReportedPlan(small_plan(), "2024-12-31"), Language::en);
  CHECK(text.substr(text.find("Strategic action plan")) ==
        R"(Strategic action plan D-1-1 · formulation of the strategy by strategic objective
Strategic component No.  D-1    Servicios
Strategic objective No.  D-1-1  Mejorar los servicios.

Plan prepared on  Execution begins on  Coordinated and carried out by
──────────────────────────────────────────────────────────────────────────
2021-11-18        2022-01-15           Concejo Municipal, Gerencia General

Strategy No.  Definition of the  Deadline    Recurrence  Budget (USD)  Responsible       SWOT     Transcription  Source
              strategy
────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
E-1-1-1       REVISAREMOS.       2026-12-31  every year                                           cut off        pág. 15
E-1-1-2       CONSTRUIREMOS.     2025-06-30              1,250,000.00  Gerencia General  FODA-D1

- E-1-1-1 (cut off): Falta el margen.
- E-1-1-2: deadline 2024-12-31 moved to 2025-06-30, decided on 2024-07-01: Sin fondos

Follow-up and control
Progress is reported every 6 months.

Id      Review  Frequency
──────────────────────────────
taller  taller  every 6 months

Evaluation

Critical success factors
Factor        What it measures                         Macro indicator
──────────────────────────────────────────────────────────────────────
1 Vision      contribution to reaching the vision      Efficacy
2 Mission     contribution to fulfilling the mission   Efficiency
3 Values      application of each strategic value      Efficiency
4 Objectives  achievement of the long-term objectives  Efficacy
5 Strategies  progress and deadlines of each strategy  Efficiency

Macro indicators
Indicator                        Formula
───────────────────────────────────────────────────────────────────────
Efficacy                         mean of vision and objectives
Efficiency                       mean of mission, values and strategies
Effectiveness                    efficacy × efficiency / 100
Productivity                     100 × efficacy / efficiency
Excellence                       sum of the four above
Average of strategic management  excellence / 4

Management bands of the macro indicators
Band           Figure
───────────────────────────────────
Sobresaliente  90% or more
Muy bueno      80% to less than 90%

- The band is that of the figure as shown
- No band: below 80 the plan names none

How figures are worked out
- Objectives and strategies are measured by their compliance: advance against what was planned, at most 100
- The figure of a component, and of the plan, is the weighted mean of its parts
- A strategy without the report that was due counts as 0
- A strategic value without a rating is left out of the mean
- A rating of the vision, the mission or a value holds for 12 months
- A strategy is on track from a compliance of 90%, at risk from 70%, and behind below that
- A deadline is close when 30 days or less are left
- Figures are shown with 1 decimal

Organizational units · how much each answers for
Id        Unit               Objectives  Strategies
───────────────────────────────────────────────────
concejo   Concejo Municipal           1           1
gerencia  Gerencia General            1           2

Transcription
Transcription  Meaning                               Texts  Ids
───────────────────────────────────────────────────────────────────
cut off        the source has lost part of the text      1  E-1-1-1

Sheets to hang up

Vision
Ser líder.

Mission
Servir.

Values
LEGALIDAD

Cumpliremos la ley.
)");
}

TEST_CASE("what is decided later is not told yet") {
  const ReportedPlan before(small_plan(), "2024-06-30");
  const std::string text = shown(before);
  CHECK(holds(text, "E-1-1-2        CONSTRUIREMOS.  2024-12-31 "));
  CHECK_FALSE(holds(text, "reprogramada"));
  CHECK(json(at(at(at(plan_document_data(before.subject(), Language::en), "items"), 4),
                "rescheduled")) == "[]");
}

TEST_CASE("the plan as a document says what it is") {
  const ReportedPlan plan(small_plan(), "2024-12-31");
  const Document document = plan_document(plan.subject(), Language::es);
  CHECK(document.title == "Plan de Aldea");
  CHECK(document.description == "Plan estratégico: Alcaldía de Aldea, 2022-01-01 a 2026-12-31");
  CHECK(document.author == "Alcaldía de Aldea");
  CHECK(document.date == day("2024-12-31"));
  CHECK(document.text_language == "es");
  CHECK(parts_of(document) ==
        "thinking objectives swot strategies reviews rules units sources posters");
  CHECK(unsound(document) == "");
}

TEST_CASE("cells of the plan as a document are typed and know whose words they are") {
  const ReportedPlan plan(small_plan(), "2024-12-31");
  const Document document = plan_document(plan.subject(), Language::es);
  CHECK(std::get<Date>(cell_with(document, "2025-06-30").value) == day("2025-06-30"));
  CHECK(std::get<Date>(cell_with(document, "2021-11-18").value) == day("2021-11-18"));
  const auto budget = std::get<Number>(cell_with(document, "1,250,000.00").value);
  CHECK(budget.value == 1250000);
  CHECK(budget.decimals == 2);
  CHECK(budget.grouped);
  CHECK(cell_with(document, "E-1-1-2").target == "E-1-1-2");  // who answers to FODA-D1
  CHECK(cell_with(document, "FODA-D1").target.empty());       // its own row
  for (std::string_view words : {"REVISAREMOS.", "Servicios", "LEGALIDAD", "Pagos electrónicos",
                                 "Concejo Municipal", "pág. 15", "Sobresaliente"})
    CHECK_MESSAGE(cell_with(document, words).authored, words);
  for (std::string_view words : {"cortada", "anual", "cada 6 meses", "90 % o más"})
    CHECK_MESSAGE(!cell_with(document, words).authored, words);
}

TEST_CASE("sheets to hang up are the vision, the mission and the values") {
  const ReportedPlan plan(small_plan(), "2024-12-31");
  std::string sheets;
  for (const Block& block : plan_document(plan.subject(), Language::es).blocks)
    if (const auto* poster = std::get_if<Poster>(&block); poster != nullptr) {
      sheets += poster->title + ":";
      for (const Cell& line : poster->lines) sheets += " " + line.text;
      sheets += " (" + poster->foot + ")\n";
    }
  CHECK(sheets == R"(Visión: Ser líder. (Alcaldía de Aldea)
Misión: Servir. (Alcaldía de Aldea)
Valores: LEGALIDAD Cumpliremos la ley. (Alcaldía de Aldea)
)");
}

TEST_SUITE_END();
