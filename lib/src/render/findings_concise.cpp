// Findings in one line each.
#include "base/utf8.hpp"
#include "peq/messages.hpp"
#include "peq/render.hpp"
#include "render/findings.hpp"

namespace peq {

namespace render {

std::string severity_words(Language language, Severity severity) {
  switch (severity) {
  case Severity::error: return say(language, Msg::severity_error);
  case Severity::warning: return say(language, Msg::severity_warning);
  case Severity::note: return say(language, Msg::severity_note);
  }
  return {};
}

std::string where(const ShownPlace& place) {
  return utf8::printable(place.path) + ":" + std::to_string(place.begin.line) + ":" +
         std::to_string(place.begin.column);
}

}  // namespace render

std::string render_findings_concise(const FindingsReport& report, Language language) {
  std::string text;
  for (const ShownFinding& finding : report.findings)
    text += render::where(finding.place) + ": " +
            render::severity_words(language, finding.severity) + "[" + to_string(finding.code) +
            "]: " + utf8::printable(finding.message) + "\n";
  return text;
}

}  // namespace peq
