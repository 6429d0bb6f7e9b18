// The annual report as a document: worked cases, and that nothing is missing from odd plans.
#include <doctest/doctest.h>

#include "answer.hpp"
#include "document_sound.hpp"
#include "peq/annual.hpp"
#include "peq/assume.hpp"
#include "peq/load.hpp"

TEST_SUITE_BEGIN("report");

namespace {

using namespace peq;
using namespace peq::test;

constexpr std::string_view head = R"(peq: plan/1
id: p
title: Plan
institution: Alcaldía
language: es
period: {start: 2022-01-01, end: 2023-12-31}
)";

/// A plan that is read, evaluated and reported on.
struct Reported {
  Loaded loaded;
  Evaluation evaluation;
  AnnualReport report;

  Reported(std::string plan, std::string entries, std::string_view as_of,
           AnnualOptions options = {}) {
    MemoryFiles files;
    files.add("plan.yaml", std::string(head) + std::move(plan));
    LoadOptions wanted;
    if (!entries.empty()) {
      files.add("progress.yaml", "peq: progress/1\nplan: p\nentries:\n" + std::move(entries));
      wanted.progress = {"progress.yaml"};
    }
    loaded = load(files, "plan.yaml", wanted);
    REQUIRE(loaded.project() != nullptr);
    evaluation = evaluate(loaded.partial.plan, loaded.partial.entries, {day(as_of), {}});
    report = annual_report(loaded, evaluation, std::move(options));
  }

  [[nodiscard]] Document document(Language language = Language::es) const {
    return annual_document(report, language);
  }
};

constexpr std::string_view one_strategy = R"(vision: {text: Ver}
mission: {text: Hacer}
values: [{id: V-1, name: Legalidad}]
components:
  - id: D-1
    name: Primero
    objectives:
      - id: D-1-1
        text: Objetivo
        strategies: [{id: E-1-1-1, text: Estrategia}]
evaluation:
  bands: [{from: 90, name: Sobresaliente}, {from: 50, name: Regular}]
)";

constexpr std::string_view rated = R"(  - {date: 2022-12-01, for: vision, rating: 60}
  - {date: 2022-12-01, for: mission, rating: 70}
  - {date: 2022-12-01, for: V-1, rating: 80}
  - {date: 2022-12-31, for: E-1-1-1, progress: 25, note: Inicio, evidence: ["https://a.example/1", actas/2.pdf]}
)";

const Table& table_with(const Document& document, std::string_view row) {
  for (const Block& block : document.blocks)
    if (const auto* table = std::get_if<Table>(&block))
      for (const Row& one : table->rows)
        if (one.id == row) return *table;
  throw std::logic_error("test: no row " + std::string(row));
}

std::string cells_of(const Document& document, std::string_view id) {
  for (const Row& row : table_with(document, id).rows) {
    if (row.id != id) continue;
    std::string text;
    for (const Cell& cell : row.cells)
      text += (text.empty() ? "" : "|") + (cell.bar ? std::string("bar") : cell.text);
    return text;
  }
  return {};
}

template <class Kind>
std::vector<Kind> charts_of(const Document& document) {
  std::vector<Kind> charts;
  for (const Block& block : document.blocks)
    if (const auto* chart = std::get_if<Chart>(&block))
      if (const auto* one = std::get_if<Kind>(chart)) charts.push_back(*one);
  return charts;
}

}  // namespace

TEST_CASE("the figures of a worked case, beside those of the earlier cut") {
  // The plan runs for 730 days. On 2022-12-31, day 364, P = 100 x 364 / 729 = 49.931, A = 25 and C
  // = 100 x 25 / 49.931 = 50.069; so efficacy = (60 + 50.069) / 2 = 55.034 and efficiency = (70 +
  // 80 + 50.069) / 3 = 66.690.
  AnnualOptions options;
  options.from = day("2022-06-30");
  const Reported plan(std::string(one_strategy), std::string(rated), "2022-12-31", options);
  const Document document = plan.document();
  CHECK(unsound(document) == "");
  CHECK(parts_of(document) ==
        "indicators completion strategies values trend changes quality method sources");
  CHECK(cells_of(document, "macro:efficacy") ==
        "Eficacia|promedio de visión y objetivos|55.0|Regular|no reportado|–");
  CHECK(cells_of(document, "macro:efficiency") ==
        "Eficiencia|promedio de misión, valores y estrategias|66.7|Regular|no reportado|–");
  CHECK(cells_of(document, "D-1-1") == "D-1-1|Objetivo|bar|25.0|49.9|50.1|–|100.0|50.1|2025-12-27");
  CHECK(cells_of(document, "E-1-1-1") ==
        "E-1-1-1|Estrategia|atrasada|2023-12-31|bar|25.0|49.9|50.1|2025-12-27|2022-12-31");
}

TEST_CASE("formulas of a workbook are made of the factors that count") {
  const Reported plan(std::string(one_strategy), std::string(rated), "2022-12-31");
  const Document document = plan.document();
  const auto formula = [&](std::string_view row) {
    for (const Row& one : table_with(document, row).rows)
      if (one.id == row) return one.cells[2].formula ? one.cells[2].formula->expression : "none";
    return std::string();
  };
  CHECK(formula("macro:efficacy") == "(1*vision+1*objectives)/(1+1)");
  CHECK(formula("macro:efficiency") == "(1*mission+1*values+1*strategies)/(1+1+1)");
  CHECK(formula("macro:effectiveness") == "efficacy*efficiency/100");
  CHECK(formula("macro:average") == "excellence/4");
  const Reported empty(std::string(one_strategy), "", "2022-12-31");
  const Document none = empty.document();
  for (const Row& row : table_with(none, "macro:average").rows) {
    CHECK(row.cells[2].name == "");
    CHECK_FALSE(row.cells[2].formula);
  }
}

TEST_CASE("behind a strategy stand its reports with their evidence, and its derivation") {
  const Reported plan(std::string(one_strategy), std::string(rated), "2022-12-31");
  const Document document = plan.document();
  const auto& more = *table_with(document, "E-1-1-1").rows[0].more;
  const std::string text = text_of(more);
  CHECK(holds(text, "2022-12-31 · 25 % · Inicio · https://a.example/1 · actas/2.pdf · "
                    "progress.yaml:7"));
  CHECK(holds(text, "100 × 364 / 729 = 49.931413"));
  std::vector<std::string> links;
  for (const Block& block : more.blocks)
    if (const auto* paragraph = std::get_if<Paragraph>(&block))
      for (const Cell& part : paragraph->parts)
        if (!part.link.empty()) links.push_back(part.link);
  CHECK(links == std::vector<std::string>{"https://a.example/1"});
}

TEST_CASE("evidence is a link only where it is an address of the web") {
  for (const char* text : {"javascript:alert(1)", "JavaScript:x", "data:text/html,x", "file:///x",
                           "//x.example", "ftp://x.example", "a.pdf"}) {
    CAPTURE(text);
    const std::string entry = "  - {date: 2022-12-31, for: E-1-1-1, progress: 25, evidence: [\"" +
                              std::string(text) + "\"]}\n";
    const Reported plan(std::string(one_strategy), entry, "2022-12-31");
    const Document document = plan.document();
    bool seen = false;
    for (const Block& block : table_with(document, "E-1-1-1").rows[0].more->blocks)
      if (const auto* paragraph = std::get_if<Paragraph>(&block))
        for (const Cell& part : paragraph->parts) {
          CHECK(part.link == "");
          seen = seen || part.text == text;
        }
    CHECK(seen);
  }
}

TEST_CASE("the course ends with the plan, the advance with the day") {
  const Reported plan(std::string(one_strategy), std::string(rated), "2022-12-31");
  const auto& course = plan.report.course;
  CHECK(course.front().day == day("2022-01-01"));
  CHECK(course.back().day == day("2023-12-31"));
  CHECK(course.back().planned == Figure(100));
  CHECK(course.back().advance.is(Absence::not_due));
  const LineChart chart = charts_of<LineChart>(plan.document()).front();
  CHECK(chart.lines[0].name == "Avance programado");
  CHECK(chart.lines[0].points.back().date == day("2023-12-31"));
  CHECK(chart.lines.back().name == "Avance");
  CHECK(chart.lines.back().points.back().date == day("2022-12-31"));
  // The forecast would end on 2025-12-27, after the chart: 365 of 1092 days of the 75 points left.
  CHECK(chart.lines[1].name == "Pronóstico: 2025-12-27");
  CHECK(chart.lines[1].points.back().value == doctest::Approx(25 + 75 * 365.0 / 1092));
}

TEST_CASE("odd plans and days: nothing empty, nothing that is no number") {
  struct Case {
    std::string name, plan, entries;
    const char* as_of;
  };
  const std::string nothing_rated = R"(components:
  - id: D-1
    name: Primero
    objectives: [{id: D-1-1, text: Objetivo, strategies: [{id: E-1-1-1, text: Estrategia}]}]
)";
  std::string many = "components:\n";
  for (int i = 1; i <= 60; ++i) {
    const std::string n = std::to_string(i);
    many += "  - {id: D-" + n + ", name: Componente " + n + ", objectives: [{id: D-" + n +
            "-1, text: x, strategies: [{id: E-" + n + "-1-1, text: y}]}]}\n";
  }
  const std::string done = "  - {date: 2022-02-01, for: E-1-1-1, progress: 100, evidence: [a]}\n";
  const std::string long_name(10000, 'a');
  const Case cases[] = {
      {"without progress", std::string(one_strategy), "", "2022-12-31"},
      {"before the start", std::string(one_strategy), "", "2022-01-01"},
      {"after the end", std::string(one_strategy), std::string(rated), "2026-12-31"},
      {"nothing to rate, no bands", nothing_rated, "", "2022-12-31"},
      {"all done", nothing_rated, done, "2022-12-31"},
      {"cancelled",
       R"(components:
  - id: D-1
    name: Primero
    objectives: [{id: D-1-1, text: Objetivo, strategies: [{id: E-1-1-1, text: Estrategia, cancelled: {on: 2022-02-01, reason: Sin fondos}}]}]
)",
       "", "2022-12-31"},
      {"60 components", many, "", "2022-12-31"},
      {"a very long word",
       "components: [{id: D-1, name: " + long_name + ", objectives: [{id: D-1-1, text: " +
           long_name + ", strategies: [{id: E-1-1-1, text: " + long_name + "}]}]}]\n",
       "", "2022-12-31"},
      {"money, indicators and what comes round",
       R"(currency: USD
units: [{id: u, name: Unidad}]
components:
  - id: D-1
    name: Primero
    objectives:
      - id: D-1-1
        text: Objetivo
        responsible: [u]
        indicators: [{id: I-1, name: Trámites, kind: level, unit: trámites, baseline: 0, target: 40}]
        strategies:
          - {id: E-1-1-1, text: Obra, budget: 1000, rescheduled: [{on: 2022-06-01, deadline: 2024-06-30, reason: Lluvias}]}
          - {id: E-1-1-2, text: Informe, every: semester}
reviews: [{id: taller, name: Taller, every: 6 months}]
)",
       R"(  - {date: 2022-06-30, for: E-1-1-1, progress: 10, spent: 500, by: u}
  - {date: 2022-06-30, for: I-1, value: 12}
  - {date: 2022-06-20, for: E-1-1-2, progress: 100, evidence: [a]}
  - {date: 2022-06-01, for: taller, held: true}
)",
       "2022-12-31"},
  };
  for (const Case& one : cases) {
    CAPTURE(one.name);
    AnnualOptions compared;
    compared.from = day("2022-01-01");
    AnnualOptions brief;
    brief.summary = true;
    for (const AnnualOptions& options : {AnnualOptions(), compared, brief}) {
      if (options.from && day(one.as_of) <= *options.from) continue;
      const Reported plan(one.plan, one.entries, one.as_of, options);
      for (const Language language : {Language::es, Language::en}) {
        const Document document = plan.document(language);
        CHECK(unsound(document) == "");
        const std::string page = render_html(document, language);
        for (const char* wrong : {"NaN", ">nan<", "inf%", "-nan"})
          CHECK(page.find(wrong) == std::string::npos);
      }
    }
  }
}

TEST_CASE("an annex is about the strategies of its unit alone") {
  const std::string plan = R"(units: [{id: a, name: Unidad A}, {id: b, name: Unidad B}]
components:
  - id: D-1
    name: Primero
    objectives:
      - id: D-1-1
        text: Objetivo
        strategies:
          - {id: E-1-1-1, text: De A, responsible: [a]}
          - {id: E-1-1-2, text: De B, responsible: [b]}
)";
  AnnualOptions options;
  options.units = {"a"};
  const Reported reported(plan, "", "2022-12-31", options);
  const Document document = reported.document();
  CHECK(unsound(document) == "");
  CHECK(document.title == "Anexo: Unidad A, al 31 de diciembre de 2022 – Plan");
  CHECK(parts_of(document) == "strategies");
  const std::string text = text_of(document);
  CHECK(holds(text, "De A"));
  CHECK_FALSE(holds(text, "De B"));
}

TEST_CASE("what is assumed is told, and keeps data quality from being judged") {
  Reported plan(std::string(one_strategy), std::string(rated), "2022-12-31");
  Loaded& loaded = plan.loaded;
  const Index strategy = loaded.partial.plan.find_item("E-1-1-1");
  REQUIRE_FALSE(assume(loaded.partial, strategy, 40, day("2022-12-31")));
  plan.evaluation = evaluate(loaded.partial.plan, loaded.partial.entries, {day("2022-12-31"), {}});
  const AnnualReport report = annual_report(loaded, plan.evaluation, {});
  const Document document = annual_document(report, Language::es);
  CHECK(unsound(document) == "");
  CHECK_FALSE(report.audit);
  const std::string text = text_of(document);
  CHECK(holds(text, "E-1-1-1 = 40"));
  CHECK(holds(text, "La calidad de los datos juzga lo que de verdad se reportó"));
  CHECK(
      std::holds_alternative<std::nullptr_t>(at(annual_data(report, Language::es), "audit").value));
}

TEST_SUITE_END();
