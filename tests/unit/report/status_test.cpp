#include <doctest/doctest.h>

#include "answer.hpp"
#include "report/selection.hpp"

TEST_SUITE_BEGIN("report");

namespace {

using namespace peq;
using namespace peq::test;

/// Two components; half of the time has passed on 2022-02-20 (50 of 100 days).
struct TwoComponents {
  PlanBuilder builder;

  TwoComponents() {
    builder.plan().title = "Plan";
    builder.unit("a", "Unidad A").unit("b", "Unidad B").unit("c", "Unidad C");
    auto first =
        builder.component("D-1").name("Primero").start("2022-01-01").deadline("2022-04-11");
    auto objective = builder.objective(first, "D-1-1").text("Objetivo");
    builder.indicator(objective, "I-1", IndicatorKind::cumulative).target(10);
    builder.strategy(objective, "E-1").text("Estrategia uno").responsible({"a"});
    auto parts = builder.strategy(objective, "E-2").text("Estrategia dos").responsible({"a", "b"});
    builder.action(parts, "A-1").text("Acción");
    auto second =
        builder.component("D-2").name("Segundo").start("2022-01-01").deadline("2022-04-11");
    builder.strategy(builder.objective(second, "D-2-1").text("Otro"), "E-3").responsible({"b"});
    builder.entry("2022-02-01", "E-1").progress(50);
    builder.entry("2022-02-01", "A-1").progress(20);
  }
};

std::vector<std::string> lines(const ReportedPlan& plan, const StatusOptions& options) {
  std::vector<std::string> ids;
  for (const report::TreeLine& line : report::tree_lines(plan.subject(), options))
    ids.push_back(std::string(line.level, ' ') + plan.id(line.item));
  return ids;
}

using Ids = std::vector<std::string>;

}  // namespace

TEST_CASE("the tree goes as deep as it is asked to") {
  const ReportedPlan plan(TwoComponents().builder, "2022-02-20");
  StatusOptions options;
  options.depth = 1;
  CHECK(lines(plan, options) == Ids{"D-1", "D-2"});
  options.depth = 2;
  CHECK(lines(plan, options) == Ids{"D-1", " D-1-1", "D-2", " D-2-1"});
  options.depth = 3;
  CHECK(lines(plan, options) == Ids{"D-1", " D-1-1", "  E-1", "  E-2", "D-2", " D-2-1", "  E-3"});
  options.depth = 4;
  CHECK(lines(plan, options) ==
        Ids{"D-1", " D-1-1", "  I-1", "  E-1", "  E-2", "   A-1", "D-2", " D-2-1", "  E-3"});
}

TEST_CASE("filters leave strategies and what stands above them") {
  const ReportedPlan plan(TwoComponents().builder, "2022-02-20");
  StatusOptions options;
  options.components = {"D-2"};
  CHECK(lines(plan, options) == Ids{"D-2", " D-2-1", "  E-3"});
  options = {};
  options.units = {"b"};
  CHECK(lines(plan, options) == Ids{"D-1", " D-1-1", "  E-2", "D-2", " D-2-1", "  E-3"});
  options.statuses = {Status::behind};
  CHECK(lines(plan, options) == Ids{"D-1", " D-1-1", "  E-2", "D-2", " D-2-1", "  E-3"});
  options.statuses = {Status::on_track};
  CHECK(lines(plan, options).empty());
  options.units.clear();
  options.depth = 1;
  CHECK(lines(plan, options) == Ids{"D-1"});
}

TEST_CASE("the tree for people") {
  const ReportedPlan plan(TwoComponents().builder, "2022-02-20");
  StatusOptions options;
  options.depth = 4;
  // E-2 has the 20 of its action; D-1-1 the mean (50 + 20) / 2; the plan (35 + 0) / 2.
  CHECK(text_of(status_document(plan.subject(), options, Language::es)) == R"(Plan
2022-01-01 a 2026-12-31 · fecha de corte 2022-02-20

Avance 17.5 % (programado 50.0 %) · cumplimiento 35.0 % · cobertura 50.0 % · 3 estrategias: 2 atrasadas, 1 al día

Código  Texto                             Avance  Progr.  Cumpl.  Estado
─────────────────────────────────────────────────────────────────────────────────
D-1     Primero         ███▌·│····          35.0    50.0    70.0  cobertura 100.0
 D-1-1  Objetivo        ███▌·│····          35.0    50.0    70.0  cobertura 100.0
  I-1                   ·····│····  no reportado    50.0       –
  E-1   Estrategia uno  █████│····          50.0    50.0   100.0  al día
  E-2   Estrategia dos  ██···│····          20.0    50.0    40.0  atrasada
   A-1  Acción          ██···│····          20.0    50.0    40.0  atrasada
D-2     Segundo         ·····│····  no reportado    50.0       –  cobertura 0.0
 D-2-1  Otro            ·····│····  no reportado    50.0       –  cobertura 0.0
  E-3                   ·····│····  no reportado    50.0       –  atrasada

En las barras, │ marca el avance programado
)");
}

TEST_CASE("by unit") {
  const ReportedPlan plan(TwoComponents().builder, "2022-02-20");
  StatusOptions options;
  options.by = GroupBy::unit;
  const std::string text = text_of(status_document(plan.subject(), options, Language::en), 90);
  CHECK(text.substr(text.find("By unit")) == R"(By unit
Unit      Strategies              Advance  Compl.  Coverage  Status
─────────────────────────────────────────────────────────────────────────────────
Unidad A           2  ███▌······     35.0    70.0     100.0  1 behind, 1 on track
Unidad B           2  █·········     10.0    20.0      50.0  2 behind
Unidad C           0                  n/a       –         –

A strategy counts for each of its responsible units

Unidad A · a
Id   Text                        Advance  Planned  Compl.  Status
───────────────────────────────────────────────────────────────────
E-1  Estrategia uno  █████│····     50.0     50.0   100.0  on track
E-2  Estrategia dos  ██···│····     20.0     50.0    40.0  behind

Unidad B · b
Id   Text                          Advance  Planned  Compl.  Status
───────────────────────────────────────────────────────────────────
E-2  Estrategia dos  ██···│····       20.0     50.0    40.0  behind
E-3                  ·····│····  no report     50.0       –  behind

In the bars, │ marks the planned advance
)");
}

TEST_CASE("status for scripts lists each item once") {
  const ReportedPlan plan(TwoComponents().builder, "2022-02-20");
  StatusOptions options;
  options.by = GroupBy::unit;
  const Data data = status_data(plan.subject(), options);
  CHECK(keys_of(data) == Ids{"schema_version", "plan", "as_of", "measure", "assumed", "items",
                             "units", "known_by", "totals"});
  CHECK(std::get<Data::List>(at(data, "items").value).size() == 3);
  CHECK(json(at(at(at(data, "units"), 1), "strategy_ids")) == R"(["E-2","E-3"])");
  CHECK(json(at(at(data, "totals"), "by_status")) ==
        R"({"cancelled": 0,"done": 0,"done_late": 0,"overdue": 0,"upcoming": 0,"on_track": 1,)"
        R"("at_risk": 0,"behind": 2})");
  CHECK(holds(render_csv(status_sheet(plan.subject(), options)),
              "\ntest,2022-02-20,,b,unit,,strategies_behind,2,2,,strategies,\n"));
}

TEST_SUITE_END();
