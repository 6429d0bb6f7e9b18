#include <doctest/doctest.h>

#include "answer.hpp"

TEST_SUITE_BEGIN("report");

namespace {

using namespace peq;
using namespace peq::test;

/// Strategies in all statuses on 2023-07-01, day 181. Of those that run from 2023-01-01 to
/// 2023-12-31 (364 days): P = 100 x 181 / 364 = 49.7; forecast after 364 / (A x 364 / 100 / 181) =
/// 18100 / A days: 1810 for A = 10 (2027-12-16), 453 for 40 (2024-03-29), 302 for 60 (2023-10-30).
/// E-4: 227 for 80 (2023-08-16); E-11: 183 for 99 (2023-07-03).
struct AllStatuses {
  PlanBuilder builder;

  AllStatuses() {
    builder.unit("a", "Unidad A").unit("b", "Unidad B");
    builder.report_every("6 months");
    auto objective = builder.objective(builder.component("D-1").start("2023-01-01"), "D-1-1");
    const auto strategy = [&](std::string_view id, std::string_view deadline) {
      return builder.strategy(objective, id).text("Texto de " + std::string(id)).deadline(deadline);
    };
    strategy("E-1", "2023-12-31").cancelled("2023-06-01");
    strategy("E-2", "2023-12-31").responsible({"b"});
    builder.entry("2023-05-02", "E-2").progress(100);
    strategy("E-3", "2023-03-31");
    builder.entry("2023-04-12", "E-3").progress(100);
    strategy("E-4", "2023-06-28");
    builder.entry("2023-05-31", "E-4").progress(80);
    strategy("E-5", "2023-05-31").responsible({"b"});
    strategy("E-6", "2024-06-30").start("2024-01-01");
    strategy("E-7", "2023-12-31");
    builder.entry("2023-06-30", "E-7").progress(60);
    strategy("E-10", "2023-12-31");
    builder.entry("2023-06-30", "E-10").progress(40);
    strategy("E-9", "2023-12-31");
    builder.entry("2023-06-30", "E-9").progress(40);
    strategy("E-8", "2023-12-31");
    builder.entry("2023-06-30", "E-8").progress(10);
    strategy("E-11", "2023-07-15").reschedule("2023-03-01", "2023-07-20");
    builder.entry("2023-06-30", "E-11").progress(99);
    strategy("E-12", "2026-12-31").every(Every::month);
    builder.entry("2023-06-30", "E-12").progress(100);
  }
};

std::vector<std::string> order(const ReportedPlan& plan, const DeadlineOptions& options) {
  std::vector<std::string> ids;
  for (Index item : deadline_order(plan.subject(), options)) ids.push_back(plan.id(item));
  return ids;
}

using Ids = std::vector<std::string>;

}  // namespace

TEST_CASE("the most urgent comes first, ties in natural order of the ids") {
  const ReportedPlan plan(AllStatuses().builder, "2023-07-01");
  // E-5 is 31 days late and E-4 three; E-8 is behind, as is E-12 with one month of six done; of
  // those at risk, with compliance 100 x 40 / 49.7 = 80.4, E-9 and E-10 have the same deadline.
  CHECK(order(plan, {}) ==
        Ids{"E-5", "E-4", "E-12", "E-8", "E-9", "E-10", "E-11", "E-7", "E-6", "E-3", "E-2", "E-1"});
}

TEST_CASE("filters leave what meets all of them") {
  const ReportedPlan plan(AllStatuses().builder, "2023-07-01");
  DeadlineOptions options;
  options.statuses = {Status::overdue, Status::done};
  CHECK(order(plan, options) == Ids{"E-5", "E-4", "E-2"});
  options.units = {"b"};
  CHECK(order(plan, options) == Ids{"E-5", "E-2"});
  options = {};
  // What is open and falls due up to 2023-07-31, the month's end for E-12; and what is overdue.
  options.within_days = 30;
  CHECK(order(plan, options) == Ids{"E-5", "E-4", "E-12", "E-11"});
  options.within_days = 29;
  CHECK(order(plan, options) == Ids{"E-5", "E-4", "E-11"});
}

TEST_CASE("the table of deadlines") {
  const ReportedPlan plan(AllStatuses().builder, "2023-07-01");
  const std::string text = text_of(deadlines_document(plan.subject(), {}, Language::es));
  CHECK(holds(text, "\n12 estrategias: 2 vencidas, 2 atrasadas, 2 en riesgo, 2 al día, "
                    "1 por iniciar, 1 cumplida tarde, 1 cumplida, 1 cancelada\n"));
  CHECK(
      text.substr(text.find("Estado"), text.find("\nPronóstico del plan") - text.find("Estado")) ==
      R"(Estado          Código  Texto          Fecha plazo  Fecha original        Días     Av./prog.  Pronóstico   Observaciones
───────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
vencida         E-5     Texto de E-5   2023-05-31                    atraso 31  no reportado  sin reporte  sin ningún reporte
vencida         E-4     Texto de E-4   2023-06-28                     atraso 3    80.0/100.0  2023-08-16
atrasada        E-12    Texto de E-12  2023-07-31                    faltan 30      2.1/12.5  recurrente   mensual, 5 ocurrencias incumplidas, vence pronto
atrasada        E-8     Texto de E-8   2023-12-31                   faltan 183     10.0/49.7  2027-12-16
en riesgo       E-9     Texto de E-9   2023-12-31                   faltan 183     40.0/49.7  2024-03-29
en riesgo       E-10    Texto de E-10  2023-12-31                   faltan 183     40.0/49.7  2024-03-29
al día          E-11    Texto de E-11  2023-07-20   2023-07-15       faltan 19     99.0/90.5  2023-07-03   vence pronto, reprogramada
al día          E-7     Texto de E-7   2023-12-31                   faltan 183     60.0/49.7  2023-10-30
por iniciar     E-6     Texto de E-6   2024-06-30                   faltan 365        aún no  no iniciada
cumplida tarde  E-3     Texto de E-3   2023-03-31                    atraso 12   100.0/100.0  –
cumplida        E-2     Texto de E-2   2023-12-31                                 100.0/49.7  –
cancelada       E-1     Texto de E-1   2023-12-31                                  no aplica  –
)");
}

TEST_CASE("a filtered list says how much it leaves out") {
  const ReportedPlan plan(AllStatuses().builder, "2023-07-01");
  DeadlineOptions options;
  options.statuses = {Status::overdue};
  CHECK(holds(text_of(deadlines_document(plan.subject(), options, Language::en)),
              "\n2 of 12 strategies listed\n"));
  options.units = {"b"};
  CHECK(holds(text_of(deadlines_document(plan.subject(), options, Language::es)),
              "\nSe muestra 1 de 12 estrategias\n"));
  options.statuses = {Status::upcoming};
  CHECK(holds(text_of(deadlines_document(plan.subject(), options, Language::es)),
              "\nNo hay nada que mostrar\n"));
}

TEST_CASE("deadlines for scripts and spreadsheets are in the same order") {
  const ReportedPlan plan(AllStatuses().builder, "2023-07-01");
  DeadlineOptions options;
  options.statuses = {Status::overdue};
  const Data data = deadlines_data(plan.subject(), options);
  CHECK(keys_of(data) == Ids{"schema_version", "plan", "as_of", "measure", "assumed", "items",
                             "groups", "known_by", "totals"});
  CHECK(json(at(at(at(data, "items"), 0), "id")) == "\"E-5\"");
  CHECK(json(at(at(at(data, "items"), 0), "no_forecast")) == "\"no_report\"");
  CHECK(json(at(at(at(data, "items"), 1), "forecast")) == "\"2023-08-16\"");
  const std::string csv = render_csv(deadlines_sheet(plan.subject(), options));
  CHECK(csv.find(",E-5,") < csv.find(",E-4,"));
  CHECK_FALSE(holds(csv, ",E-2,"));
}

TEST_CASE("a recurring duty of which the last occurrence failed is overdue since its end") {
  PlanBuilder builder;
  auto objective = builder.objective(builder.component("D-1"), "D-1-1");
  builder.strategy(objective, "E-1").every(Every::year);
  builder.entry("2023-05-02", "E-1").progress(70);
  const ReportedPlan plan(builder, "2024-03-01");
  // Due at the end of 2023, of which 61 days have passed.
  const std::string text = text_of(deadlines_document(plan.subject(), {}, Language::en));
  CHECK(holds(text, "overdue  E-1  2023-12-31  61 late  14.0/40.0  recurring  every year, "
                    "2 occurrences missed"));
}

TEST_SUITE_END();
