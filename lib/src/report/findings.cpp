// Findings in words, with the author's own lines.
#include <algorithm>

#include "peq/messages.hpp"
#include "report/pieces.hpp"
#include "report/words.hpp"

namespace peq {

namespace report {

namespace {

ShownPlace show_place(const Sources& sources, const Place& place, std::string label) {
  ShownPlace shown;
  shown.path = sources.name(place.file);
  shown.begin = sources.locate(place.file, place.begin);
  shown.end = sources.locate(place.file, place.end);
  Sources::Line line = sources.line_at(place.file, place.begin);
  const auto size = static_cast<std::uint32_t>(line.text.size());
  shown.caret_offset = std::min(place.begin > line.begin ? place.begin - line.begin : 0, size);
  // A place that goes on in the next lines is marked to the end of its first one.
  const std::uint32_t end = std::min(place.end > line.begin ? place.end - line.begin : 0, size);
  shown.caret_length = end > shown.caret_offset    ? end - shown.caret_offset
                       : shown.caret_offset < size ? 1
                                                   : 0;
  shown.line = std::move(line.text);
  shown.label = std::move(label);
  return shown;
}

ShownFinding show_finding(const Sources& sources, const Finding& finding, Language language) {
  ShownFinding shown;
  shown.code = finding.code;
  shown.severity = finding.severity;
  shown.message = say(language, finding.message);
  shown.place = show_place(sources, finding.place,
                           finding.label ? say(language, *finding.label) : std::string());
  for (const Related& related : finding.related)
    shown.related.push_back(show_place(sources, related.place, say(language, related.text)));
  if (finding.help) shown.help = say(language, *finding.help);
  return shown;
}

void add(FindingsReport& report, const Loaded& loaded, Language language) {
  report.files += loaded.sources.size();
  report.errors += loaded.findings.count(Severity::error);
  report.warnings += loaded.findings.count(Severity::warning);
  report.notes += loaded.findings.count(Severity::note);
  for (const Finding& finding : loaded.findings.list())
    report.findings.push_back(show_finding(loaded.sources, finding, language));
  for (const IoError& failure : loaded.failures)
    report.failures.push_back(describe(failure, language));
}

std::string_view severity_name(Severity severity) {
  switch (severity) {
  case Severity::error: return "error";
  case Severity::warning: return "warning";
  case Severity::note: return "note";
  }
  return {};
}

void add_place(Object& object, const ShownPlace& place) {
  object.emplace_back("path", place.path);
  object.emplace_back("line", static_cast<std::int64_t>(place.begin.line));
  object.emplace_back("column", static_cast<std::int64_t>(place.begin.column));
  object.emplace_back("end_line", static_cast<std::int64_t>(place.end.line));
  object.emplace_back("end_column", static_cast<std::int64_t>(place.end.column));
}

Data text_or_null(const std::string& text) { return text.empty() ? Data(nullptr) : Data(text); }

Data finding_data(const ShownFinding& finding) {
  Object object = {{"code", to_string(finding.code)},
                   {"severity", severity_name(finding.severity)},
                   {"message", finding.message}};
  add_place(object, finding.place);
  object.emplace_back("label", text_or_null(finding.place.label));
  object.emplace_back("help", text_or_null(finding.help));
  Data::List related;
  for (const ShownPlace& place : finding.related) {
    Object one = {{"message", place.label}};
    add_place(one, place);
    related.emplace_back(std::move(one));
  }
  object.emplace_back("related", std::move(related));
  return object;
}

}  // namespace

}  // namespace report

FindingsReport findings_report(const Loaded& loaded, Language language) {
  FindingsReport report;
  report::add(report, loaded, language);
  return report;
}

FindingsReport findings_report(std::span<const Checked> checked, Language language) {
  FindingsReport report;
  for (const Checked& one : checked) report::add(report, one.loaded, language);
  return report;
}

Data findings_data(const FindingsReport& report) {
  Data::List findings;
  for (const ShownFinding& finding : report.findings)
    findings.push_back(report::finding_data(finding));
  Data::List failures;
  for (const std::string& failure : report.failures) failures.emplace_back(failure);
  return report::Object{{"schema_version", report::schema_version},
                        {"files", static_cast<std::int64_t>(report.files)},
                        {"errors", static_cast<std::int64_t>(report.errors)},
                        {"warnings", static_cast<std::int64_t>(report.warnings)},
                        {"notes", static_cast<std::int64_t>(report.notes)},
                        {"findings", std::move(findings)},
                        {"failures", std::move(failures)}};
}

std::string findings_summary(const FindingsReport& report, Language language) {
  std::vector<std::string> counts;
  const auto count = [&](Msg message, std::size_t number) {
    if (number > 0) counts.push_back(say(language, Text(message, number)));
  };
  counts.push_back(say(language, Text(Msg::count_files, report.files)));
  count(Msg::count_errors, report.errors);
  count(Msg::count_warnings, report.warnings);
  count(Msg::count_notes, report.notes);
  if (counts.size() == 1) counts.push_back(say(language, Msg::no_findings));
  count(Msg::count_failures, report.failures.size());
  return report::join(counts, ", ");
}

std::string describe(const IoError& error, Language language) {
  switch (error.reason) {
  case IoReason::not_found: return say(language, Text(Msg::io_not_found, error.path));
  case IoReason::permission_denied:
    return say(language, Text(Msg::io_permission_denied, error.path));
  case IoReason::is_a_directory: return say(language, Text(Msg::io_is_a_directory, error.path));
  case IoReason::not_a_directory: return say(language, Text(Msg::io_not_a_directory, error.path));
  case IoReason::disk_full: return say(language, Text(Msg::io_disk_full, error.path));
  case IoReason::other: return say(language, Text(Msg::io_other, error.path, error.detail));
  }
  return {};
}

}  // namespace peq
