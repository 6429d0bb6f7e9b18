// Many plans at once, many findings at once.
#include <string>
#include <vector>

#include <doctest/doctest.h>

#include "peq/check.hpp"
#include "peq/render.hpp"

TEST_SUITE_BEGIN("check");

namespace peq::test {
namespace {

std::string plan(const std::string& id, int strategies, bool wrong) {
  std::string text = "peq: plan/1\nid: " + id +
                     "\ntitle: T\ninstitution: I\nperiod: {start: 2022-01-01, end: 2026-12-31}\n"
                     "components:\n  - id: D-1\n    name: N\n    objectives:\n      - id: D-1-1\n"
                     "        text: T\n        strategies:\n";
  for (int i = 1; i <= strategies; ++i)
    text += "          - {id: E-" + std::to_string(i) + ", text: T" + std::to_string(i) +
            (wrong ? ", deadline: 2023-02-30}\n" : "}\n");
  return text;
}

TEST_CASE("a thousand plans are told in the order of their names, every time") {
  MemoryFiles files;
  for (int i = 1000; i >= 1; --i) {
    const std::string name = "plans/" + std::to_string(i);
    files.add(name + "/plan.yaml", i == 500 ? "peq: plan/1\ntitle: \"" : plan("p", 3, true));
  }
  const FindingsReport report = check_report(files, {"plans"}, {}, Language::en);
  REQUIRE(report.files.size() == 1000);
  CHECK(report.files[0] == "plans/1/plan.yaml");
  CHECK(report.files[9] == "plans/10/plan.yaml");
  CHECK(report.files[999] == "plans/1000/plan.yaml");
  // Broken YAML in one file hides nothing in the others.
  CHECK(report.findings.size() == 999 * 3 + 1);
  const std::string told = render_findings_concise(report, Language::en);
  for (int again = 0; again < 3; ++again)
    CHECK(render_findings_concise(check_report(files, {"plans"}, {}, Language::en), Language::en) ==
          told);
}

TEST_CASE("two hundred mistakes are told once each") {
  MemoryFiles files;
  files.add("plan.yaml", plan("p", 200, true));
  const FindingsReport report = check_report(files, {"plan.yaml"}, {}, Language::es);
  REQUIRE(report.findings.size() == 200);
  for (std::size_t i = 0; i < 200; ++i) {
    CHECK(report.findings[i].place.begin.line == 13 + i);
    CHECK(report.findings[i].message == "no existe el día 2023-02-30");
  }
}

TEST_CASE("a fingerprint follows its line, and tells equal lines apart") {
  const auto fingerprints = [](const std::string& text) {
    MemoryFiles files;
    files.add("plan.yaml", text);
    std::vector<std::string> all;
    for (const ShownFinding& finding :
         check_report(files, {"plan.yaml"}, {}, Language::en).findings)
      if (finding.code == static_cast<Code>(204)) all.push_back(finding.fingerprint);
    return all;
  };
  const std::string text = plan("p", 3, true);
  const auto before = fingerprints(text);
  REQUIRE(before.size() == 3);
  CHECK(before[0] != before[1]);
  CHECK(fingerprints("# moved\n\n" + text) == before);
  std::string same = text;
  same.replace(same.find("T2"), 2, "T1");
  same.replace(same.find("E-2"), 3, "E-1");
  const auto twice = fingerprints(same);
  REQUIRE(twice.size() == 3);
  CHECK(twice[0] == before[0]);
  CHECK(twice[1] != twice[0]);
  CHECK(twice[2] == before[2]);
}

TEST_CASE("patterns that no shell has expanded") {
  MemoryFiles files;
  files.add("plans/a/plan.yaml", plan("a", 1, false));
  files.add("plans/b/c/plan.yaml", plan("b", 1, false));
  files.add("plans/b/c/other.yaml", plan("c", 1, false));
  const auto found = [&](const std::string& path) {
    return check_report(files, {path}, {}, Language::en).files;
  };
  using Names = std::vector<std::string>;
  CHECK(found("plans/**/plan.yaml") == Names{"plans/a/plan.yaml", "plans/b/c/plan.yaml"});
  CHECK(found("plans/?") == Names{"plans/a/plan.yaml", "plans/b/c/plan.yaml"});
  CHECK(found("plans/*/c/o*.yaml") == Names{"plans/b/c/other.yaml"});
  CHECK(check_report(files, {"plans/x*"}, {}, Language::en).failures ==
        Names{"plans/x*: no such file or folder"});
}

}  // namespace
}  // namespace peq::test

TEST_SUITE_END();
