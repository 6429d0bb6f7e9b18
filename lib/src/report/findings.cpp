// Findings in words, with the author's own lines.
#include <algorithm>
#include <filesystem>
#include <iterator>
#include <map>

#include <fmt/format.h>

#include "base/parallel.hpp"
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

/// FNV-1a, 64 bits: short, stable, and nothing secret depends on it.
std::string digest(std::string_view text) {
  std::uint64_t hash = 0xcbf29ce484222325;
  for (const char c : text) hash = (hash ^ static_cast<unsigned char>(c)) * 0x100000001b3;
  return fmt::format("{:016x}", hash);
}

std::string_view trimmed(std::string_view text) {
  const std::size_t first = text.find_first_not_of(" \t");
  if (first == std::string_view::npos) return {};
  return text.substr(first, text.find_last_not_of(" \t") - first + 1);
}

std::string bytes_at(const Sources& sources, const Place& place) {
  std::string bytes(place.end - place.begin, '\0');
  bytes.resize(sources.bytes(place.file).read(place.begin, bytes.data(), bytes.size()));
  return bytes;
}

/// Whether something stands among the moved stretches that would belong to another one afterwards:
/// a comment, an anchor.
bool leaves_things_behind(const Sources& sources, const std::vector<Edit>& edits) {
  Place all = edits.front().place;
  for (const Edit& edit : edits) {
    if (!edit.moved) return false;
    all.begin = std::min(all.begin, edit.place.begin);
    all.end = std::max(all.end, edit.place.end);
  }
  const std::string bytes = bytes_at(sources, all) + sources.line_at(all.file, all.end).text;
  return bytes.find_first_of("#&*") != std::string::npos;
}

Repair show_repair(const Sources& sources, const Finding& finding) {
  if (finding.repair.empty() || leaves_things_behind(sources, finding.repair)) return {};
  Repair repair;
  for (const Edit& edit : finding.repair)
    repair.push_back({edit.place.begin, edit.place.end, bytes_at(sources, edit.place),
                      edit.moved ? bytes_at(sources, *edit.moved) : edit.text});
  return repair;
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
  shown.repair = show_repair(sources, finding);
  return shown;
}

void count(FindingsReport& report) {
  const auto number = [&](Severity severity) {
    return static_cast<std::size_t>(
        std::count_if(report.findings.begin(), report.findings.end(),
                      [&](const ShownFinding& one) { return one.severity == severity; }));
  };
  report.errors = number(Severity::error);
  report.warnings = number(Severity::warning);
  report.notes = number(Severity::note);
}

std::string normal(const std::string& path) {
  return std::filesystem::path(path).lexically_normal().string();
}

FindingsReport make_report(const Loaded& loaded, const Findings& findings, Language language,
                           Severity fail_on) {
  FindingsReport report;
  for (FileId file = 0; file < loaded.sources.size(); ++file)
    report.files.push_back(loaded.sources.name(file));
  std::map<std::string, int> seen;
  for (const Finding& finding : findings.list()) {
    ShownFinding& shown =
        report.findings.emplace_back(show_finding(loaded.sources, finding, language));
    shown.fails = finding.severity <= fail_on;
    // Not the line's number, and not its words in some language; the same line again counts on.
    std::string key = to_string(finding.code) + '\n' + normal(shown.place.path) + '\n';
    key += trimmed(shown.place.line);
    shown.fingerprint = digest(key + '\n' + std::to_string(seen[key]++));
  }
  for (const IoError& failure : loaded.failures)
    report.failures.push_back(describe(failure, language));
  count(report);
  return report;
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
  const Rule* rule = find_rule(finding.code);
  Object object = {{"code", to_string(finding.code)},
                   {"name", rule != nullptr ? Data(rule->name) : Data(nullptr)},
                   {"severity", to_string(finding.severity)},
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
  object.emplace_back("fingerprint", finding.fingerprint);
  object.emplace_back("repairable", !finding.repair.empty());
  return object;
}

}  // namespace

}  // namespace report

FindingsReport findings_report(const Loaded& loaded, Language language) {
  return report::make_report(loaded, loaded.findings, language, Severity::error);
}

FindingsReport findings_report(const Checked& checked, Language language,
                               std::optional<Severity> fail_on) {
  return report::make_report(checked.loaded, checked.findings, language,
                             fail_on.value_or(checked.fail_on.value_or(Severity::error)));
}

void append(FindingsReport& to, FindingsReport&& more) {
  const auto move = [](auto& target, auto& source) {
    target.insert(target.end(), std::make_move_iterator(source.begin()),
                  std::make_move_iterator(source.end()));
  };
  move(to.findings, more.findings);
  move(to.failures, more.failures);
  move(to.files, more.files);
  to.errors += more.errors;
  to.warnings += more.warnings;
  to.notes += more.notes;
  to.known += more.known;
}

FindingsReport check_report(const Files& files, const std::vector<std::string>& paths,
                            const CheckOptions& options, Language language,
                            std::optional<Severity> fail_on) {
  const CheckRun run(files, paths, options);
  std::vector<FindingsReport> parts(run.size());
  for_each_in_parallel(run.size(), [&](std::size_t index) {
    parts[index] = findings_report(run.check(index), language, fail_on);
  });
  FindingsReport report;
  for (FindingsReport& part : parts) append(report, std::move(part));
  return report;
}

Baseline baseline_of(const FindingsReport& report) {
  Baseline baseline;
  for (const ShownFinding& finding : report.findings)
    if (can_be_silenced(finding.code))
      ++baseline.known[{report::normal(finding.place.path), finding.code}];
  return baseline;
}

void leave_out_known(FindingsReport& report, const Baseline& baseline) {
  const Baseline found = baseline_of(report);
  const auto is_known = [&](const ShownFinding& finding) {
    const std::pair key(report::normal(finding.place.path), finding.code);
    const auto known = baseline.known.find(key);
    return can_be_silenced(finding.code) && known != baseline.known.end() &&
           found.known.at(key) <= known->second;
  };
  report.known += std::erase_if(report.findings, is_known);
  report::count(report);
}

Data findings_data(const FindingsReport& report) {
  Data::List findings;
  for (const ShownFinding& finding : report.findings)
    findings.push_back(report::finding_data(finding));
  Data::List failures;
  for (const std::string& failure : report.failures) failures.emplace_back(failure);
  return report::Object{{"schema_version", report::schema_version},
                        {"files", static_cast<std::int64_t>(report.files.size())},
                        {"errors", static_cast<std::int64_t>(report.errors)},
                        {"warnings", static_cast<std::int64_t>(report.warnings)},
                        {"notes", static_cast<std::int64_t>(report.notes)},
                        {"known", static_cast<std::int64_t>(report.known)},
                        {"findings", std::move(findings)},
                        {"failures", std::move(failures)}};
}

std::string findings_summary(const FindingsReport& report, Language language) {
  std::vector<std::string> counts;
  const auto count = [&](Msg message, std::size_t number) {
    if (number > 0) counts.push_back(say(language, Text(message, number)));
  };
  counts.push_back(say(language, Text(Msg::count_files, report.files.size())));
  count(Msg::count_errors, report.errors);
  count(Msg::count_warnings, report.warnings);
  count(Msg::count_notes, report.notes);
  if (counts.size() == 1) counts.push_back(say(language, Msg::no_findings));
  count(Msg::count_known, report.known);
  count(Msg::count_failures, report.failures.size());
  return report::join(counts, ", ");
}

std::string describe(const IoError& error, Language language) {
  switch (error.reason) {
  case IoReason::not_found: return say(language, Text(Msg::io_not_found, error.path));
  case IoReason::nothing_found: return say(language, Text(Msg::io_nothing_found, error.path));
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
