// The layout of design.md 6, to the letter.
#include <doctest/doctest.h>

#include "peq/messages.hpp"
#include "peq/render.hpp"

TEST_SUITE_BEGIN("render");

namespace {

using namespace peq;

/// A place on a line, where `marked` stands in it.
ShownPlace place(std::uint32_t number, std::string line, std::string_view marked,
                 std::string label = {}) {
  ShownPlace shown;
  shown.path = "plans/san-miguel/plan.yaml";
  const std::size_t at = marked.empty() ? line.size() : line.find(marked);
  shown.begin = {number, static_cast<std::uint32_t>(at + 1)};
  shown.end = {number, static_cast<std::uint32_t>(at + marked.size() + 1)};
  shown.caret_offset = static_cast<std::uint32_t>(at);
  shown.caret_length = static_cast<std::uint32_t>(marked.size());
  shown.line = std::move(line);
  shown.label = std::move(label);
  return shown;
}

ShownFinding finding(ShownPlace at, std::string message = "something is wrong") {
  ShownFinding shown;
  shown.code = static_cast<Code>(304);
  shown.message = std::move(message);
  shown.place = std::move(at);
  return shown;
}

std::string text(const ShownFinding& one, int width = 100) {
  FindingsReport report;
  report.findings = {one};
  return "\n" + render_findings_text(report, Language::en, {width, false});
}

}  // namespace

TEST_CASE("the sample of design.md") {
  ShownFinding one =
      finding(place(41, "        deadline: 2021-01-31", "2021-01-31", "320 days before its start"),
              "strategy E-1-1-4 is due before it starts");
  one.related = {place(9, "start: 2021-12-17", "2021-12-17",
                       "it starts on 2021-12-17, inherited from the plan")};
  one.help = "move the deadline, or give the strategy its own start";
  CHECK(text(one) == R"(
error[PEQ304]: strategy E-1-1-4 is due before it starts
  --> plans/san-miguel/plan.yaml:41:19
   |
41 |         deadline: 2021-01-31
   |                   ^^^^^^^^^^ 320 days before its start
   |
  ::: plans/san-miguel/plan.yaml:9:8: it starts on 2021-12-17, inherited from the plan
   = help: move the deadline, or give the strategy its own start
)");
}

TEST_CASE("without related places and help it ends with the caret") {
  ShownFinding one = finding(place(7, "a: b", "b"));
  one.severity = Severity::warning;
  CHECK(text(one) == R"(
warning[PEQ304]: something is wrong
 --> plans/san-miguel/plan.yaml:7:4
  |
7 | a: b
  |    ^
)");
}

TEST_CASE("the gutter grows with the line number") {
  ShownFinding one = finding(place(12345, "a: b", "b"));
  one.severity = Severity::note;
  one.help = "do it";
  CHECK(text(one) == R"(
note[PEQ304]: something is wrong
     --> plans/san-miguel/plan.yaml:12345:4
      |
12345 | a: b
      |    ^
      |
      = help: do it
)");
}

TEST_CASE("the caret stands below the place whatever stands before it") {
  CHECK(text(finding(place(1, "name: ñandú, x: 1", "x"))).ends_with(R"(
1 | name: ñandú, x: 1
  |              ^
)"));
  CHECK(text(finding(place(1, "name: 漢字, x: 漢字", "漢字, x"))).ends_with(R"(
1 | name: 漢字, x: 漢字
  |       ^^^^^^^
)"));
  CHECK(text(finding(place(1, "\tkey:\tvalue", "value"))).ends_with(R"(
1 |     key:    value
  |             ^^^^^
)"));
  CHECK(text(finding(place(1, "a\x1b[0m: b", "b"))).ends_with(R"(
1 | a\x1b[0m: b
  |           ^
)"));
  CHECK(text(finding(place(1, "ends here:", ""))).ends_with(R"(
1 | ends here:
  |           ^
)"));
}

TEST_CASE("of a long line the part around the place is shown") {
  const std::string words =
      "one two three four five six seven eight nine ten eleven twelve thirteen";
  CHECK(text(finding(place(1, "x: " + words + " " + words, "twelve")), 60) == R"(
error[PEQ304]: something is wrong
 --> plans/san-miguel/plan.yaml:1:60
  |
1 | …ive six seven eight nine ten eleven twelve thirteen on…
  |                                      ^^^^^^
)");
  CHECK(text(finding(place(1, "x: " + words + " " + words, "one")), 60) == R"(
error[PEQ304]: something is wrong
 --> plans/san-miguel/plan.yaml:1:4
  |
1 | x: one two three four five six seven eight nine ten el…
  |    ^^^
)");
  CHECK(text(finding(place(1, words + words, words)), 50) == R"(
error[PEQ304]: something is wrong
 --> plans/san-miguel/plan.yaml:1:1
  |
1 | one two three four five six seven eight nine…
  | ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
)");
}

TEST_CASE("words are wrapped, paths are not") {
  ShownFinding one = finding(
      place(41, "        deadline: 2021-01-31", "2021-01-31", "this is 320 days before its start"),
      "strategy E-1-1-4 is due before it starts");
  one.related = {place(9, "start: 2021-12-17", "2021-12-17",
                       "it starts on 2021-12-17, inherited from the plan")};
  one.help = "move the deadline, or give the strategy its own start";
  CHECK(text(one, 40) == R"(
error[PEQ304]: strategy E-1-1-4 is due
  before it starts
  --> plans/san-miguel/plan.yaml:41:19
   |
41 |         deadline: 2021-01-31
   |                   ^^^^^^^^^^
   |            this is 320 days before
   |            its start
   |
  ::: plans/san-miguel/plan.yaml:9:8:
      it starts on 2021-12-17, inherited
      from the plan
   = help: move the deadline, or give
           the strategy its own start
)");
}

TEST_CASE("several findings stand apart; colours are the tones'") {
  FindingsReport report;
  report.findings = {finding(place(1, "a: b", "b")), finding(place(2, "c: d", "d"))};
  const std::string plain = render_findings_text(report, Language::es, {80, false});
  CHECK(plain.find("  |    ^\n\nerror[PEQ304]") != std::string::npos);
  report.findings.pop_back();
  CHECK(render_findings_text(report, Language::es, {80, true}) ==
        "\x1b[1;31merror[PEQ304]\x1b[0m\x1b[1m: something is wrong\x1b[0m\n"
        "\x1b[36m --> \x1b[0mplans/san-miguel/plan.yaml:1:4\n"
        "\x1b[36m  |\x1b[0m\n"
        "\x1b[36m1 | \x1b[0ma: b\n"
        "\x1b[36m  | \x1b[0m   \x1b[1;31m^\x1b[0m\n");
}

TEST_CASE("concise findings") {
  FindingsReport report;
  report.findings = {finding(place(41, "x: 2021-01-31", "2021-01-31"), "is\x1b late")};
  report.findings[0].severity = Severity::warning;
  CHECK(render_findings_concise(report, Language::en) ==
        "plans/san-miguel/plan.yaml:41:4: warning[PEQ304]: is\\x1b late\n");
  CHECK(render_findings_concise(report, Language::es) ==
        "plans/san-miguel/plan.yaml:41:4: advertencia[PEQ304]: is\\x1b late\n");
}

TEST_SUITE_END();
