// What must hold of any bytes whatever that are given to peq as a file.
#pragma once

#include <array>
#include <cstdint>
#include <exception>
#include <span>
#include <string>
#include <string_view>

#include "base/utf8.hpp"
#include "peq/peq.hpp"

namespace peq::fuzz {

/// As what the file is given.
enum class Role : std::uint8_t { plan, actions, progress, alone };
inline constexpr std::array all_roles = {Role::plan, Role::actions, Role::progress, Role::alone};

/// The plan that actions and progress are read with.
inline constexpr std::string_view plan_text = R"(peq: plan/1
id: p
title: T
institution: I
period: {start: 2022-01-01, end: 2026-12-31}
units: [{id: gerencia, name: N}, {id: concejo, name: N}]
vision: {text: V}
mission: {text: M}
values: [{id: V-1, name: N}]
components:
  - id: D-1
    name: N
    responsible: gerencia
    objectives:
      - id: D-1-1
        text: T
        indicators:
          - {id: I-1, name: N, kind: level, unit: trámites, baseline: 0, target: 40}
          - {id: I-2, name: N, kind: cumulative, target: 100}
          - {id: I-3, name: N, kind: flow, every: quarter, targets: {2022-Q1: 4, 2023-Q4: 6}}
          - {id: I-4, name: N, kind: maintain, min: 80}
        strategies:
          - {id: E-1, text: T, deadline: 2024-12-31, budget: 50000}
          - {id: E-2, text: T, every: year}
          - {id: E-3, text: T, actions: [{id: A-1, text: T}, {id: A-2, text: T}]}
reviews: [{id: taller, name: N, every: 6 months}]
)";

/// Something that must not be, or empty.
using Complaint = std::string;

/// Whether people could be harmed by text on a terminal: everything but line feeds is printable.
inline bool is_harmless(std::string_view text) {
  while (!text.empty()) {
    const std::string_view line = text.substr(0, text.find('\n'));
    if (!utf8::is_printable(line)) return false;
    text.remove_prefix(line.size() < text.size() ? line.size() + 1 : line.size());
  }
  return true;
}

inline Complaint check_place(const Sources& sources, const Place& place) {
  if (place.file >= sources.size()) return "a place in no file";
  const std::uint64_t size = sources.bytes(place.file).size();
  if (place.begin > place.end || place.end > size)
    return "a place from " + std::to_string(place.begin) + " to " + std::to_string(place.end) +
           " in a file of " + std::to_string(size);
  const LineColumn begin = sources.locate(place.file, place.begin);
  const LineColumn end = sources.locate(place.file, place.end);
  const bool ordered =
      begin.line < end.line || (begin.line == end.line && begin.column <= end.column);
  if (begin.line < 1 || begin.column < 1 || !ordered) return "a place that ends before it begins";
  return {};
}

/// Repairs can be made, and change what they say.
inline Complaint check_repairs(const Checked& checked, const FindingsReport& report) {
  const Sources& sources = checked.loaded.sources;
  for (FileId file = 0; file < sources.size(); ++file) {
    const Bytes& bytes = sources.bytes(file);
    std::string text(static_cast<std::size_t>(bytes.size()), '\0');
    text.resize(bytes.read(0, text.data(), text.size()));
    std::vector<Repair> repairs;
    for (const ShownFinding& finding : report.findings)
      if (finding.place.path == sources.name(file) && !finding.repair.empty())
        repairs.push_back(finding.repair);
    const Repaired repaired = apply_repairs(text, repairs);
    if (repairs.empty() ? repaired.text != text : repaired.made == 0)
      return "repairs that repair nothing";
    if (unified_diff("x", text, repaired.text).empty() != (text == repaired.text))
      return "repairs without a difference";
  }
  return {};
}

inline Complaint check_findings(const Checked& checked) {
  const Loaded& loaded = checked.loaded;
  for (const Finding& finding : loaded.findings.list()) {
    const std::string code = to_string(finding.code) + ": ";
    if (find_rule(finding.code) == nullptr) return code + "not in the catalogue";
    if (auto complaint = check_place(loaded.sources, finding.place); !complaint.empty())
      return code + complaint;
    for (const Related& related : finding.related)
      if (auto complaint = check_place(loaded.sources, related.place); !complaint.empty())
        return code + "related: " + complaint;
  }
  for (const auto& [language, tag] : all_languages) {
    const FindingsReport report = findings_report(checked, language);
    for (const int width : {40, 100})
      if (!is_harmless(render_findings_text(report, language, {width, false})))
        return "control characters in the text of the findings";
    const std::string concise = render_findings_concise(report, language);
    if (!is_harmless(concise)) return "control characters in the concise findings";
    if (!is_harmless(render_findings_github(report)))
      return "control characters in workflow commands";
    if (!is_harmless(render_findings_junit(report, language)))
      return "control characters in the JUnit report";
    if (render_json(findings_data(report)).empty() || render_findings_gitlab(report).empty() ||
        render_findings_sarif(report, language, "1.0.0").empty())
      return "no JSON of the findings";
    if (auto complaint = check_repairs(checked, report); !complaint.empty()) return complaint;
  }
  return {};
}

inline std::size_t times(std::string_view text, std::string_view part) {
  std::size_t count = 0;
  for (std::size_t at = text.find(part); at != std::string_view::npos; at = text.find(part, at + 1))
    ++count;
  return count;
}

/// Nothing of a plan becomes markup of a report.
inline Complaint check_report(const Loaded& loaded, const Evaluation& evaluation) {
  const AnnualReport report = annual_report(loaded, evaluation, {});
  const Document document = annual_document(report, Language::es);
  const std::string page = render_html(document, Language::es);
  if (!is_harmless(page)) return "control characters in a page";
  if (times(page, "<script") != 1 || times(page, "</script") != 1 || times(page, "<style") != 1 ||
      times(page, "<img") != 0 || times(page, "href=\"javascript") != 0)
    return "markup in a page that is not its own";
  if (!is_harmless(render_markdown(document))) return "control characters in Markdown";
  if (render_json(annual_data(report, Language::es)).empty() ||
      render_csv(annual_sheet(report)).empty())
    return "no data of a report";
  const std::string plan = render_html(plan_document(report.subject(), Language::en), Language::en);
  return is_harmless(plan) ? Complaint() : "control characters in the page of a plan";
}

/// What is right can be evaluated, whatever the day.
inline Complaint check_project(const Loaded& loaded) {
  const Project* project = loaded.project();
  if (project == nullptr) return {};
  for (const int year : {1900, 2023, 2199}) {
    const EvaluateOptions options{Date::from_ymd(year, 6, 30).value_or(Date()), {}};
    const Evaluation evaluation = evaluate(project->plan, project->entries, options);
    const Subject subject{project, &loaded.sources, &evaluation};
    for (const auto& [language, tag] : all_languages) {
      const Document document = evaluate_document(std::span(&subject, 1), language);
      if (!is_harmless(render_text(document, {60, false})))
        return "control characters in the text of an evaluation";
      if (!is_harmless(render_text(status_document(subject, {}, language), {80, false})))
        return "control characters in the text of a status";
      if (render_json(evaluate_data(std::span(&subject, 1), language)).empty())
        return "no JSON of an evaluation";
    }
    if (year == 2023)
      if (auto complaint = check_report(loaded, evaluation); !complaint.empty()) return complaint;
  }
  return {};
}

inline Complaint check_all(const Checked& checked) {
  if (auto complaint = check_findings(checked); !complaint.empty()) return complaint;
  return check_project(checked.loaded);
}

/// Gives the bytes to peq. The complaint, if any; never throws.
inline Complaint try_file(std::string_view bytes, Role role) try {
  MemoryFiles files;
  const auto add_plan = [&] { files.add("p/plan.yaml", std::string(plan_text)); };
  switch (role) {
  case Role::plan: files.add("p/plan.yaml", std::string(bytes)); break;
  case Role::actions:
    add_plan();
    files.add("p/actions/2023.yaml", std::string(bytes));
    break;
  case Role::progress:
    add_plan();
    files.add("p/progress/2023.yaml", std::string(bytes));
    break;
  case Role::alone: {
    files.add("alone.yaml", std::string(bytes));
    for (const Checked& checked : check_paths(files, {"alone.yaml"}))
      if (auto complaint = check_all(checked); !complaint.empty()) return complaint;
    return {};
  }
  }
  Checked checked;
  checked.loaded = load(files, "p");
  checked.findings = remaining_findings(files, "p", checked.loaded);
  return check_all(checked);
} catch (const std::exception& problem) {
  return std::string("thrown: ") + problem.what();
}

}  // namespace peq::fuzz
