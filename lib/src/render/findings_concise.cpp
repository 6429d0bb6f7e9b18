// Findings in one line each.
#include <algorithm>
#include <filesystem>

#include "base/utf8.hpp"
#include "peq/messages.hpp"
#include "peq/render.hpp"
#include "render/findings.hpp"

namespace peq {

namespace render {

std::string plain_path(const std::string& path) {
  return std::filesystem::path(path).lexically_normal().string();
}

std::string printable_lines(std::string_view text) {
  std::string result;
  while (!text.empty()) {
    const std::string_view line = text.substr(0, text.find('\n'));
    text.remove_prefix(std::min(line.size() + 1, text.size()));
    if (!result.empty()) result += '\n';
    result += utf8::printable(line);
  }
  return result;
}

std::string where(const ShownPlace& place) {
  return utf8::printable(place.path) + ":" + std::to_string(place.begin.line) + ":" +
         std::to_string(place.begin.column);
}

}  // namespace render

std::string render_findings_concise(const FindingsReport& report, Language language) {
  std::string text;
  for (const ShownFinding& finding : report.findings)
    text += render::where(finding.place) + ": " + say(language, finding.severity) + "[" +
            to_string(finding.code) + "]: " + utf8::printable(finding.message) + "\n";
  return text;
}

}  // namespace peq
