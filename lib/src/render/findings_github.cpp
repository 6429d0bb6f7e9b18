// Findings as workflow commands of GitHub Actions: one line each, shown beside the line of the
// file. Escapes after the toolkit's own (github.com/actions/toolkit, command.ts): data %, CR and
// LF; properties also colon and comma.
#include "base/utf8.hpp"
#include "peq/render.hpp"
#include "render/findings.hpp"

namespace peq {

namespace {

std::string escaped(std::string_view text, bool property) {
  std::string result;
  for (const char c : text) {
    switch (c) {
    case '%': result += "%25"; break;
    case '\r': result += "%0D"; break;
    case '\n': result += "%0A"; break;
    case ':': result += property ? "%3A" : ":"; break;
    case ',': result += property ? "%2C" : ","; break;
    default: result += c;
    }
  }
  return result;
}

std::string_view command(Severity severity) {
  switch (severity) {
  case Severity::error: return "error";
  case Severity::warning: return "warning";
  case Severity::note: return "notice";
  }
  return {};
}

void add_property(std::string& line, std::string_view name, std::string_view value) {
  line += line.find(' ') == std::string::npos ? " " : ",";
  line += name;
  line += '=';
  line += escaped(value, true);
}

}  // namespace

std::string render_findings_github(const FindingsReport& report) {
  std::string text;
  for (const ShownFinding& finding : report.findings) {
    const ShownPlace& place = finding.place;
    std::string line = "::" + std::string(command(finding.severity));
    add_property(line, "file", utf8::printable(render::plain_path(place.path)));
    add_property(line, "line", std::to_string(place.begin.line));
    add_property(line, "endLine", std::to_string(place.end.line));
    // Columns are only understood within one line.
    if (place.begin.line == place.end.line) {
      add_property(line, "col", std::to_string(place.begin.column));
      add_property(line, "endColumn", std::to_string(place.end.column));
    }
    const Rule* rule = find_rule(finding.code);
    add_property(line, "title",
                 to_string(finding.code) + (rule != nullptr ? " " + std::string(rule->name) : ""));
    std::string words = utf8::printable(finding.message);
    if (!finding.place.label.empty()) words += " (" + utf8::printable(finding.place.label) + ")";
    if (!finding.help.empty()) words += "\n" + utf8::printable(finding.help);
    text += line + "::" + escaped(words, false) + "\n";
  }
  for (const std::string& failure : report.failures)
    text += "::error::" + escaped(utf8::printable(failure), false) + "\n";
  return text;
}

}  // namespace peq
