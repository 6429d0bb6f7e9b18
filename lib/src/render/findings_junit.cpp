// Findings as JUnit XML: a test suite a file, a test case a finding; a file without findings is one
// test case that passes. What does not make the check fail is told in a case that passes.
#include <algorithm>
#include <map>
#include <set>
#include <vector>

#include <fmt/format.h>

#include "base/utf8.hpp"
#include "peq/messages.hpp"
#include "peq/render.hpp"
#include "render/findings.hpp"

namespace peq {

namespace {

/// Printable text has no control characters, of which XML 1.0 allows next to none.
std::string escaped(std::string_view text) {
  std::string result;
  for (const char c : text) {
    switch (c) {
    case '&': result += "&amp;"; break;
    case '<': result += "&lt;"; break;
    case '>': result += "&gt;"; break;
    case '"': result += "&quot;"; break;
    case '\'': result += "&apos;"; break;
    case '\n': result += "&#10;"; break;
    default: result += c;
    }
  }
  return result;
}

std::string printable(std::string_view text) { return escaped(utf8::printable(text)); }

class JUnitWriter {
 public:
  JUnitWriter(const FindingsReport& report, Language language)
      : report_(report), language_(language) {}

  std::string write() {
    std::map<std::string_view, std::vector<const ShownFinding*>> by_file;
    for (const ShownFinding& finding : report_.findings)
      by_file[finding.place.path].push_back(&finding);
    std::size_t tests = report_.failures.size();
    std::size_t failures = 0;
    std::string suites;
    std::set<std::string_view> done;
    for (const std::string& file : report_.files) {
      if (!done.insert(file).second) continue;
      const auto& findings = by_file[file];
      const auto failed = static_cast<std::size_t>(std::count_if(
          findings.begin(), findings.end(), [](const ShownFinding* one) { return one->fails; }));
      const std::size_t count = std::max<std::size_t>(findings.size(), 1);
      suites += fmt::format(
          "  <testsuite name=\"{}\" tests=\"{}\" failures=\"{}\" errors=\"0\" skipped=\"0\">\n",
          printable(file), count, failed);
      for (const ShownFinding* finding : findings) suites += test_case(*finding);
      if (findings.empty())
        suites +=
            fmt::format("    <testcase classname=\"{}\" name=\"peq check\"/>\n", printable(file));
      suites += "  </testsuite>\n";
      tests += count;
      failures += failed;
    }
    if (!report_.failures.empty()) suites += unread();
    return fmt::format("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                       "<testsuites name=\"peq check\" tests=\"{}\" failures=\"{}\" "
                       "errors=\"{}\">\n{}</testsuites>\n",
                       tests, failures, report_.failures.size(), suites);
  }

 private:
  [[nodiscard]] std::string test_case(const ShownFinding& finding) const {
    const Rule* rule = find_rule(finding.code);
    const std::string place = render::where(finding.place);
    std::string words =
        place + ": " + say(language_, finding.severity) + ": " + utf8::printable(finding.message);
    if (!finding.help.empty())
      words += "\n" + say(language_, Msg::finding_help) + ": " + utf8::printable(finding.help);
    const std::string name = fmt::format("{} {} {}:{}", to_string(finding.code),
                                         rule != nullptr ? rule->name : std::string_view(),
                                         finding.place.begin.line, finding.place.begin.column);
    const std::string inner =
        finding.fails
            ? fmt::format("<failure message=\"{}\" type=\"{}\">{}</failure>",
                          printable(finding.message), to_string(finding.code), escaped(words))
            : fmt::format("<system-out>{}</system-out>", escaped(words));
    return fmt::format("    <testcase classname=\"{}\" name=\"{}\" file=\"{}\" line=\"{}\">\n"
                       "      {}\n    </testcase>\n",
                       printable(finding.place.path), escaped(name), printable(finding.place.path),
                       finding.place.begin.line, inner);
  }

  [[nodiscard]] std::string unread() const {
    const std::size_t count = report_.failures.size();
    std::string suite = fmt::format(
        "  <testsuite name=\"peq\" tests=\"{0}\" failures=\"0\" errors=\"{0}\" skipped=\"0\">\n",
        count);
    for (const std::string& failure : report_.failures)
      suite += fmt::format("    <testcase classname=\"peq\" name=\"{0}\">\n"
                           "      <error message=\"{0}\" type=\"input\"/>\n    </testcase>\n",
                           printable(failure));
    return suite + "  </testsuite>\n";
  }

  const FindingsReport& report_;
  Language language_;
};

}  // namespace

std::string render_findings_junit(const FindingsReport& report, Language language) {
  return JUnitWriter(report, language).write();
}

}  // namespace peq
