// Findings as GitLab's code quality report (docs.gitlab.com, "Code quality report format").
#include "base/utf8.hpp"
#include "peq/render.hpp"
#include "render/findings.hpp"

namespace peq {

namespace {

std::string_view severity_of(Severity severity) {
  switch (severity) {
  case Severity::error: return "major";
  case Severity::warning: return "minor";
  case Severity::note: return "info";
  }
  return {};
}

}  // namespace

std::string render_findings_gitlab(const FindingsReport& report) {
  Data::List issues;
  for (const ShownFinding& finding : report.findings) {
    std::string words = to_string(finding.code) + ": " + utf8::printable(finding.message);
    if (!finding.help.empty()) words += "; " + utf8::printable(finding.help);
    const Rule* rule = find_rule(finding.code);
    const auto line = [](const LineColumn& at) { return static_cast<std::int64_t>(at.line); };
    issues.emplace_back(Data::Object{
        {"description", words},
        {"check_name", rule != nullptr ? std::string(rule->name) : to_string(finding.code)},
        {"fingerprint", finding.fingerprint},
        {"severity", severity_of(finding.severity)},
        {"location", Data::Object{{"path", utf8::printable(render::plain_path(finding.place.path))},
                                  {"lines", Data::Object{{"begin", line(finding.place.begin)},
                                                         {"end", line(finding.place.end)}}}}}});
  }
  return render_json(issues);
}

}  // namespace peq
