// The guide to the catalogue: every rule is explained in every language, and its samples, put where
// they belong, get its finding and no other.
#include <algorithm>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include <doctest/doctest.h>
#include <fmt/format.h>

#include "base/utf8.hpp"
#include "diagnostics/guide.hpp"
#include "load/loading.hpp"
#include "peq/check.hpp"
#include "peq/render.hpp"
#include "peq/report.hpp"

TEST_SUITE_BEGIN("diagnostics");

namespace peq {
namespace {

using std::string_view_literals::operator""sv;

/// Rules about size alone: what is wrong would have to be long.
const std::set<Code> without_bad = {code::scalar_too_long, code::file_too_large,
                                    code::too_many_nodes, code::collection_too_long};

// --- frames: a sample stands in place of the line that holds nothing but `@` ---------------------

/// The day on which the samples are checked.
const Date today = *Date::from_ymd(2027, 6, 30);

constexpr std::string_view plan_head = R"(peq: plan/1
id: muestra
title: Plan de muestra
institution: Alcaldía de Muestra
language: es
period: {start: 2022-01-01, end: 2026-12-31}
)";

constexpr std::string_view plan_units = R"(responsible: [concejo, gerencia]
units:
  - {id: concejo, name: Concejo Municipal}
  - {id: gerencia, name: Gerencia General}
)";

/// What is below the first level, where a sample does not bring it itself.
constexpr std::string_view plan_components = R"(components:
  - id: D-1
    name: Modernización
    objectives:
      - id: D-1-1
        text: Acercar los servicios a la población.
        strategies:
          - {id: E-1-1-1, text: Abrir ventanillas de atención.}
)";

constexpr std::string_view rest_around_strategies = R"(components:
  - id: D-1
    name: Modernización
    objectives:
      - id: D-1-1
        text: Acercar los servicios a la población.
        strategies:
          @
swot:
  opportunities: [{id: FODA-O1, text: Uso creciente de pagos electrónicos}]
  threats: [{id: FODA-A1, text: Reducción de las transferencias del Estado}]
)";

constexpr std::string_view rest_around_strategy = R"(components:
  - id: D-1
    name: Modernización
    objectives:
      - id: D-1-1
        text: Acercar los servicios a la población.
        strategies:
          - id: E-1-1-1
            @
          - {id: E-1-1-2, text: Publicar los trámites en línea.}
)";

constexpr std::string_view rest_around_indicator = R"(components:
  - id: D-1
    name: Modernización
    objectives:
      - id: D-1-1
        text: Acercar los servicios a la población.
        indicators:
          - id: I-1-1-1
            @
        strategies:
          - {id: E-1-1-1, text: Abrir ventanillas de atención.}
)";

/// Of the plan that entries and whole files belong to.
constexpr std::string_view rest_for_entries = R"(currency: USD
vision: {text: Ser un municipio ordenado.}
mission: {text: Servir a la población.}
values:
  - {id: V-1, name: Legalidad}
components:
  - id: D-1
    name: Modernización
    objectives:
      - id: D-1-1
        text: Acercar los servicios a la población.
        indicators:
          - id: I-1-1-1
            name: Trámites en línea
            unit: trámites
            application: Conteo según los registros de la unidad.
            valid: {from: 2022-01-01}
            kind: level
            baseline: 0
            target: 40
          - id: I-1-1-2
            name: Talleres de capacitación
            unit: talleres
            application: Conteo según los registros de la unidad.
            kind: flow
            targets: {2022: 4, 2023: 6}
            valid: {from: 2022-01-01, to: 2023-12-31}
          - id: I-1-1-3
            name: Calles reparadas
            unit: km
            application: Suma según las actas de recepción.
            valid: {from: 2022-01-01}
            kind: cumulative
            target: 100
        strategies:
          - {id: E-1-1-1, text: Abrir ventanillas., deadline: 2024-12-31, budget: 50000}
          - {id: E-1-1-2, text: Rendir cuentas., every: year, deadline: 2023-12-31}
          - id: E-1-1-3
            text: Digitalizar los expedientes.
            actions:
              - {id: A-1-1-3-1, text: Comprar los equipos.}
              - {id: A-1-1-3-2, text: Contratar al personal., start: 2023-01-01}
          - {id: E-1-1-4, text: Alquilar un local., cancelled: {on: 2023-03-01}}
reviews:
  - {id: taller, name: Taller semestral, every: 6 months}
)";

constexpr std::string_view entries_around_entries = R"(peq: progress/1
plan: muestra
entries:
  @
)";

/// The frame with the sample in place of its `@`, each line as deep as that.
std::string put(std::string_view frame, std::string_view sample) {
  const std::size_t at = frame.find('@');
  const std::size_t begin = frame.rfind('\n', at) + 1;
  const std::string_view indentation = frame.substr(begin, at - begin);
  std::string text(frame.substr(0, begin));
  while (!sample.empty()) {
    const std::string_view line = sample.substr(0, sample.find('\n'));
    text.append(indentation).append(line).append("\n");
    sample.remove_prefix(std::min(line.size() + 1, sample.size()));
  }
  return text.append(frame.substr(at + 2));
}

bool has_key(std::string_view sample, std::string_view key) {
  return sample.starts_with(key) || sample.find(std::string("\n").append(key)) != sample.npos;
}

/// Attributes that every indicator has, where a sample is not about them.
std::string with_attributes(std::string_view sample) {
  std::string text;
  for (const std::string_view line :
       {"application: Conteo según los registros de la unidad.\n", "valid: {from: 2022-01-01}\n"})
    if (!has_key(sample, line.substr(0, line.find(' ')))) text += line;
  return text.append(sample);
}

Loaded load_whole(SampleFrame frame, std::string_view sample) {
  using loading::test::load_all;
  const auto load_plan = [&](std::string text) {
    return load_all({{"plan.yaml", std::string(plan_head) + std::move(text)}}, ".");
  };
  const auto in_plan = [&](std::string_view around, std::string_view text) {
    return load_plan(std::string(plan_units) + put(around, text));
  };
  const auto as_progress = [](std::string text) {
    const std::string plan = std::string(plan_head).append(plan_units).append(rest_for_entries);
    return load_all({{"plan.yaml", plan},
                     {"progress/2023.yaml", std::move(text)},
                     {"progress/actas/acta-06.pdf", ""}},
                    ".", {{}, today});
  };
  switch (frame) {
  case SampleFrame::plan: {
    const bool is_whole = has_key(sample, "components:");
    return load_plan(std::string(sample).append(is_whole ? "" : plan_components));
  }
  case SampleFrame::strategies: return in_plan(rest_around_strategies, sample);
  case SampleFrame::strategy: return in_plan(rest_around_strategy, sample);
  case SampleFrame::indicator: return in_plan(rest_around_indicator, with_attributes(sample));
  case SampleFrame::entries: return as_progress(put(entries_around_entries, sample));
  case SampleFrame::file: return as_progress(std::string(sample));
  }
  return {};
}

Loaded load_sample(SampleFrame frame, std::string_view sample) {
  Loaded loaded = load_whole(frame, sample);
  loaded.findings = remaining_findings(MemoryFiles(), ".", loaded);
  return loaded;
}

std::string told(const Loaded& loaded) {
  return render_findings_text(findings_report(loaded, Language::en), Language::en, {100, false});
}

constexpr SampleFrame all_frames[] = {SampleFrame::file,       SampleFrame::plan,
                                      SampleFrame::strategies, SampleFrame::strategy,
                                      SampleFrame::indicator,  SampleFrame::entries};

}  // namespace

TEST_CASE("every rule is explained in every language, in a paragraph of a few sentences") {
  constexpr std::size_t shortest = 150;
  constexpr std::size_t longest = 450;
  for (const Rule& rule : rules()) {
    std::set<std::string_view> different;
    for (const LanguageName& language : all_languages) {
      CAPTURE(to_string(rule.code));
      CAPTURE(std::string(language.tag));
      const std::string_view text = explanation(rule.code, language.language);
      CAPTURE(std::string(text));
      CHECK(utf8::count(text) >= shortest);
      CHECK(utf8::count(text) <= longest);
      CHECK(text.ends_with('.'));
      CHECK(text.find("  ") == std::string_view::npos);
      CHECK(utf8::is_printable(text));
      CHECK(different.insert(text).second);
    }
  }
}

TEST_CASE("every rule has samples of a few short lines") {
  constexpr std::size_t widest = 76;
  for (const Rule& rule : rules()) {
    CAPTURE(to_string(rule.code));
    const Sample* sample = find_sample(rule.code);
    REQUIRE(sample != nullptr);
    CHECK(sample->bad.empty() == without_bad.contains(rule.code));
    CHECK(!sample->good.empty());
    CHECK(sample->bad != sample->good);
    for (const std::string_view text : {sample->bad, sample->good}) {
      if (text.empty()) continue;
      CAPTURE(std::string(text));
      const bool whole = text.ends_with('\n') || text.ends_with("\n\0"sv);  // in UTF-16
      CHECK(whole);
      const auto lines = std::count(text.begin(), text.end(), '\n');
      CHECK((lines >= 2 && lines <= 8));
      for (std::string_view rest = text; !rest.empty();) {
        const std::string_view line = rest.substr(0, rest.find('\n'));
        CHECK(utf8::count(line) <= widest);
        rest.remove_prefix(std::min(line.size() + 1, rest.size()));
      }
    }
  }
}

TEST_CASE("a bad sample gets the finding of its rule and no other, a good one gets none") {
  for (const Rule& rule : rules()) {
    const Sample* sample = find_sample(rule.code);
    if (sample == nullptr) continue;
    const std::string code = to_string(rule.code);
    if (!sample->bad.empty()) {
      const Loaded bad = load_sample(sample->frame, sample->bad);
      const bool right = bad.findings.size() == 1 && bad.findings.list()[0].code == rule.code;
      CHECK_MESSAGE(right, code, ": the bad sample should get one finding, ", code, "\n",
                    told(bad));
    }
    const Loaded good = load_sample(sample->frame, sample->good);
    CHECK_MESSAGE(told(good).empty(), code, ": the good sample should get no finding\n",
                  told(good));
    CHECK(good.project() != nullptr);
  }
}

TEST_CASE("nothing is explained or shown that is not in the catalogue") {
  for (const guide::Family& family : guide::families()) {
    for (const auto& table : {family.english(), family.spanish()})
      for (const guide::Explanation& row : table)
        CHECK_MESSAGE(find_rule(row.code) != nullptr, to_string(row.code));
    for (const guide::SampleRow& row : family.samples())
      CHECK_MESSAGE(find_rule(row.code) != nullptr, to_string(row.code));
  }
  CHECK(explanation(Code{100}, Language::en).empty());
  CHECK(explanation(Code{999}, Language::es).empty());
  CHECK(find_sample(Code{100}) == nullptr);
}

TEST_CASE("every frame has a name of its own and samples") {
  std::set<std::string_view> names;
  for (const SampleFrame frame : all_frames) {
    CAPTURE(std::string(to_string(frame)));
    CHECK(!to_string(frame).empty());
    CHECK(names.insert(to_string(frame)).second);
    const bool used = std::any_of(rules().begin(), rules().end(), [&](const Rule& rule) {
      const Sample* sample = find_sample(rule.code);
      return sample != nullptr && sample->frame == frame;
    });
    CHECK(used);
  }
}

}  // namespace peq

TEST_SUITE_END();
