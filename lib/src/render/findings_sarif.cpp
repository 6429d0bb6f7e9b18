// Findings as SARIF 2.1.0 (docs.oasis-open.org/sarif), with what code scanning asks for: rules with
// help, relative URIs, regions, and fingerprints that do not move with the lines.
#include <algorithm>
#include <map>

#include <fmt/format.h>

#include "base/utf8.hpp"
#include "peq/messages.hpp"
#include "peq/render.hpp"
#include "render/findings.hpp"

namespace peq {

namespace {

using Object = Data::Object;
using List = Data::List;

constexpr std::string_view schema =
    "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

/// A path as a URI reference (RFC 3986): what is not unreserved is written in percent.
std::string uri_of(const std::string& path) {
  const std::string plain = render::plain_path(path);
  std::string uri = plain.starts_with('/') ? "file://" : "";
  for (const char c : plain) {
    const bool plain_character = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
                                 (c >= '0' && c <= '9') ||
                                 std::string_view("-._~/").find(c) != std::string_view::npos;
    if (plain_character)
      uri += c;
    else
      uri += fmt::format("%{:02X}", static_cast<unsigned>(static_cast<unsigned char>(c)));
  }
  return uri;
}

Data whole(std::size_t number) { return static_cast<std::int64_t>(number); }

/// Plain words: `](` would make a link of what stands before it (SARIF 3.11.6).
Data message(std::string_view text) {
  std::string words = utf8::printable(text);
  for (std::size_t at = words.find("]("); at != std::string::npos; at = words.find("](", at))
    words.insert(at + 1, 1, ' ');
  return Object{{"text", words}};
}

Data physical_location(const ShownPlace& place) {
  Object artifact = {{"uri", uri_of(place.path)}};
  if (!render::plain_path(place.path).starts_with('/'))
    artifact.emplace_back("uriBaseId", "%SRCROOT%");
  return Object{{"artifactLocation", std::move(artifact)},
                {"region", Object{{"startLine", whole(place.begin.line)},
                                  {"startColumn", whole(place.begin.column)},
                                  {"endLine", whole(place.end.line)},
                                  {"endColumn", whole(place.end.column)}}}};
}

class SarifWriter {
 public:
  SarifWriter(const FindingsReport& report, Language language, std::string_view version)
      : report_(report), language_(language), version_(version) {}

  Data write() {
    List results;
    for (const ShownFinding& finding : report_.findings) results.emplace_back(result(finding));
    List notifications;
    for (const std::string& failure : report_.failures)
      notifications.emplace_back(Object{{"level", "error"}, {"message", message(failure)}});
    Object run = {
        {"tool",
         Object{{"driver",
                 Object{{"name", "peq"}, {"semanticVersion", version_}, {"rules", rules_used()}}}}},
        {"language", language_ == Language::es ? "es" : "en"},
        {"columnKind", "unicodeCodePoints"},
        {"invocations", List{Object{{"executionSuccessful", report_.failures.empty()},
                                    {"toolExecutionNotifications", std::move(notifications)}}}},
        {"results", std::move(results)}};
    return Object{{"$schema", schema}, {"version", "2.1.0"}, {"runs", List{std::move(run)}}};
  }

 private:
  /// The rules in the order of their codes; only those that results refer to.
  List rules_used() {
    List list;
    for (const auto& [code, index] : indices()) {
      const Rule* rule = find_rule(code);
      if (rule == nullptr) continue;
      const std::string text(explanation(code, language_));
      const Sample* sample = find_sample(code);
      std::string markdown = text;
      if (sample != nullptr && !sample->bad.empty())
        markdown +=
            fmt::format("\n\n{}:\n\n```yaml\n{}\n```\n\n{}:\n\n```yaml\n{}\n```",
                        say(language_, Msg::sample_bad), render::printable_lines(sample->bad),
                        say(language_, Msg::sample_good), render::printable_lines(sample->good));
      list.emplace_back(
          Object{{"id", to_string(code)},
                 {"name", rule->name},
                 {"shortDescription", message(say(language_, rule->summary))},
                 {"fullDescription", message(text)},
                 {"help", Object{{"text", text}, {"markdown", markdown}}},
                 {"defaultConfiguration", Object{{"level", to_string(rule->severity)}}},
                 {"properties", Object{{"tags", List{"plan"}},
                                       {"precision", "high"},
                                       {"problem.severity", problem_severity(rule->severity)}}}});
    }
    return list;
  }

  static std::string_view problem_severity(Severity severity) {
    return severity == Severity::note ? "recommendation" : to_string(severity);
  }

  const std::map<Code, std::size_t>& indices() {
    if (indices_.empty()) {
      for (const ShownFinding& finding : report_.findings) indices_[finding.code] = 0;
      std::size_t next = 0;
      for (auto& [code, index] : indices_) index = next++;
    }
    return indices_;
  }

  Data result(const ShownFinding& finding) {
    std::string words = finding.message;
    if (!finding.place.label.empty()) words += " (" + finding.place.label + ")";
    if (!finding.help.empty())
      words += ". " + say(language_, Msg::finding_help) + ": " + finding.help;
    List related;
    for (const ShownPlace& place : finding.related)
      related.emplace_back(Object{{"id", whole(related.size() + 1)},
                                  {"physicalLocation", physical_location(place)},
                                  {"message", message(place.label)}});
    return Object{
        {"ruleId", to_string(finding.code)},
        {"ruleIndex", whole(indices().at(finding.code))},
        {"level", to_string(finding.severity)},
        {"message", message(words)},
        {"locations", List{Object{{"physicalLocation", physical_location(finding.place)}}}},
        {"relatedLocations", std::move(related)},
        {"partialFingerprints", Object{{"peqLine/v1", finding.fingerprint}}}};
  }

  const FindingsReport& report_;
  Language language_;
  std::string_view version_;
  std::map<Code, std::size_t> indices_;
};

}  // namespace

std::string render_findings_sarif(const FindingsReport& report, Language language,
                                  std::string_view version) {
  return render_json(SarifWriter(report, language, version).write());
}

}  // namespace peq
