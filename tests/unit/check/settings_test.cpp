// Where settings are looked for, and what a baseline file holds.
#include <string>
#include <vector>

#include <doctest/doctest.h>

#include "check/settings.hpp"
#include "peq/check.hpp"

TEST_SUITE_BEGIN("check");

namespace peq::test {
namespace {

TEST_CASE("the nearest settings file, up to the root of the repository") {
  MemoryFiles files;
  files.add("/srv/.peq.yaml", "peq: settings/1\n");
  files.add("/srv/repo/.git/HEAD", "");
  files.add("/srv/repo/plans/a/plan.yaml", "");
  files.add("/srv/repo/plans/b/.peq.yaml", "peq: settings/1\n");
  files.add("/srv/other/plans/plan.yaml", "");
  struct Case {
    const char* folder;
    std::optional<std::string> found;
  };
  for (const Case& c : {
           Case{"/srv/repo/plans/a", std::nullopt},  // not beyond the repository
           Case{"/srv/repo/plans/b", "/srv/repo/plans/b/.peq.yaml"},
           Case{"/srv/repo/plans/b/", "/srv/repo/plans/b/.peq.yaml"},
           Case{"/srv/repo/plans/b/../a", std::nullopt},
           Case{"/srv/other/plans", "/srv/.peq.yaml"},
           Case{"/", std::nullopt},
           Case{".", std::nullopt},
       }) {
    CAPTURE(c.folder);
    CHECK(checking::find_settings(files, c.folder) == c.found);
  }
  files.add(".peq.yaml", "peq: settings/1\n");
  CHECK(checking::find_settings(files, ".").value_or("") == ".peq.yaml");
  CHECK(checking::find_settings(files, "deep/down").value_or("") == ".peq.yaml");
}

TEST_CASE("a baseline comes back as it was written, whatever the paths") {
  Baseline baseline;
  baseline.known[{"plans/a.yaml", static_cast<Code>(304)}] = 2;
  baseline.known[{"plans/a.yaml", static_cast<Code>(101)}] = 1;
  baseline.known[{"con \"comillas\" y \\ ñ: #.yaml", static_cast<Code>(305)}] = 12;
  MemoryFiles files;
  files.add("b.yaml", write_baseline(baseline));
  files.add("none.yaml", write_baseline({}));
  Checked problems;
  CHECK(read_baseline(files, "b.yaml", problems).known == baseline.known);
  CHECK(read_baseline(files, "none.yaml", problems).known.empty());
  CHECK(problems.findings.size() == 0);
  CHECK(problems.loaded.failures.empty());
  CHECK(write_baseline(baseline) == "peq: baseline/1\nfindings:\n"
                                    "  \"con \\\"comillas\\\" y \\\\ ñ: #.yaml\":\n    PEQ305: 12\n"
                                    "  \"plans/a.yaml\":\n    PEQ101: 1\n    PEQ304: 2\n");
}

}  // namespace
}  // namespace peq::test

TEST_SUITE_END();
