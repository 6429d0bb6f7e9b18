#include <string>

#include <doctest/doctest.h>

#include "base/glob.hpp"

TEST_SUITE_BEGIN("base");

namespace peq::glob::test {

TEST_CASE("patterns of paths") {
  struct Case {
    const char* pattern;
    const char* path;
    bool same;
  };
  for (const Case& c : {
           Case{"plan.yaml", "plan.yaml", true},
           Case{"plan.yaml", "plan.yml", false},
           Case{"plan.yaml", "a/plan.yaml", false},
           Case{"*.yaml", "plan.yaml", true},
           Case{"*.yaml", ".yaml", true},
           Case{"*.yaml", "a/plan.yaml", false},
           Case{"a/*", "a/b", true},
           Case{"a/*", "a/b/c", false},
           Case{"a/**", "a/b/c", true},
           Case{"a/**", "a", true},
           Case{"a/**", "b/a", false},
           Case{"**/plan.yaml", "plan.yaml", true},
           Case{"**/plan.yaml", "a/b/plan.yaml", true},
           Case{"a/**/plan.yaml", "a/plan.yaml", true},
           Case{"a/**/c/**/d", "a/b/c/c/x/d", true},
           Case{"a/**/c/**/d", "a/b/x/d", false},
           Case{"./a//b", "a/b", true},
           Case{"a/b", "./a/b", true},
           Case{"202?", "2023", true},
           Case{"202?", "202", false},
           Case{"se?or", "señor", true},  // a character, not a byte
           Case{"a*b*c", "aXbYbZc", true},
           Case{"a*b*c", "aXcYb", false},
           Case{"***", "anything", true},
           Case{"", "", true},
           Case{"", "a", false},
           Case{"*", "", false},
       }) {
    CAPTURE(c.pattern);
    CAPTURE(c.path);
    CHECK(matches(c.pattern, c.path) == c.same);
  }
  CHECK(is_pattern("plans/*"));
  CHECK(is_pattern("202?"));
  CHECK_FALSE(is_pattern("plans/plan.yaml"));
}

TEST_CASE("no pattern takes long") {
  // By backtracking over every star this would take longer than anybody lives.
  std::string pattern, text(2000, 'a'), folders;
  for (int i = 0; i < 40; ++i) {
    pattern += "*a";
    folders += "**/a/";
  }
  CHECK_FALSE(matches(pattern + "*b", text));
  std::string deep;
  for (int i = 0; i < 500; ++i) deep += "a/";
  CHECK_FALSE(matches(folders + "b", deep));
}

}  // namespace peq::glob::test

TEST_SUITE_END();
