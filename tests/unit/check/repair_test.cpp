// Edits of bytes, and how they are shown.
#include <string>
#include <utility>
#include <vector>

#include <doctest/doctest.h>

#include "peq/check.hpp"
#include "unit/oracle/dice.hpp"

TEST_SUITE_BEGIN("check");

namespace peq::test {
namespace {

std::string lines(int from, int upto) {
  std::string text;
  for (int i = from; i <= upto; ++i) text += "line " + std::to_string(i) + "\n";
  return text;
}

/// The edit that puts other words in the place of the first ones like these.
ByteEdit edit(const std::string& text, const std::string& before, const std::string& after) {
  const std::size_t at = text.find(before);
  REQUIRE(at != std::string::npos);
  return {at, at + before.size(), before, after};
}

TEST_CASE("repairs are made where the file is as it was, and never over each other") {
  const std::string text = "uno dos tres";
  struct Case {
    const char* what;
    std::vector<Repair> repairs;
    std::string result;
    std::size_t made;
  };
  for (const Case& c : {
           Case{"none", {}, "uno dos tres", 0},
           Case{"one", {{edit(text, "dos", "2")}}, "uno 2 tres", 1},
           Case{"two, the last first",
                {{edit(text, "tres", "3")}, {edit(text, "uno", "1")}},
                "1 dos 3",
                2},
           Case{"the same twice",
                {{edit(text, "uno", "1")}, {edit(text, "uno", "1")}},
                "1 dos tres",
                2},
           Case{"the first of two that overlap",
                {{edit(text, "uno dos", "a")}, {edit(text, "dos tres", "b")}},
                "a tres",
                1},
           Case{"all of a repair or nothing",
                {{edit(text, "dos", "2")}, {edit(text, "uno", "1"), edit(text, "dos", "b")}},
                "uno 2 tres",
                1},
           Case{"two that touch",
                {{edit(text, "uno", "1")}, {edit(text, " dos", "2")}},
                "12 tres",
                2},
           Case{"an insertion", {{{3, 3, "", "!"}}}, "uno! dos tres", 1},
           Case{"two insertions at one place",
                {{{3, 3, "", "!"}}, {{3, 3, "", "?"}}},
                "uno! dos tres",
                1},
           Case{"the file has changed", {{{0, 3, "una", "1"}}}, "uno dos tres", 0},
           Case{"behind the end", {{{8, 20, "tres", "3"}}}, "uno dos tres", 0},
           Case{"nothing at all", {{}}, "uno dos tres", 0},
       }) {
    CAPTURE(c.what);
    const Repaired repaired = apply_repairs(text, c.repairs);
    CHECK(repaired.text == c.result);
    CHECK(repaired.made == c.made);
  }
}

TEST_CASE("a difference is shown with three lines around it") {
  const std::string text = lines(1, 20);
  const auto diff = [&](const std::vector<Repair>& repairs) {
    return unified_diff("p.yaml", text, apply_repairs(text, repairs).text);
  };
  CHECK(diff({}).empty());
  CHECK(diff({{edit(text, "line 10\n", "TEN\n")}}) ==
        "--- a/p.yaml\n+++ b/p.yaml\n@@ -7,7 +7,7 @@\n line 7\n line 8\n line 9\n-line 10\n+TEN\n"
        " line 11\n line 12\n line 13\n");
  CHECK(diff({{edit(text, "line 1\n", "ONE\n")}}) ==
        "--- a/p.yaml\n+++ b/p.yaml\n@@ -1,4 +1,4 @@\n-line 1\n+ONE\n line 2\n line 3\n line 4\n");
  CHECK(
      diff({{edit(text, "line 2\n", "")}}) ==
      "--- a/p.yaml\n+++ b/p.yaml\n@@ -1,5 +1,4 @@\n line 1\n-line 2\n line 3\n line 4\n line 5\n");
  CHECK(diff({{edit(text, "line 2", "two")}, {edit(text, "line 20", "TWENTY")}}) ==
        "--- a/p.yaml\n+++ b/p.yaml\n@@ -1,5 +1,5 @@\n line 1\n-line 2\n+two\n line 3\n line 4\n"
        " line 5\n@@ -17,4 +17,4 @@\n line 17\n line 18\n line 19\n-line 20\n+TWENTY\n");
  CHECK(diff({{edit(text, "line 5", "five")}, {edit(text, "line 11", "eleven")}}) ==
        "--- a/p.yaml\n+++ b/p.yaml\n@@ -2,13 +2,13 @@\n line 2\n line 3\n line 4\n-line 5\n+five\n"
        " line 6\n line 7\n line 8\n line 9\n line 10\n-line 11\n+eleven\n line 12\n line 13\n"
        " line 14\n");
}

TEST_CASE("a file without its last line feed, and one line alone") {
  CHECK(unified_diff("p", "a\nb", "a\nc") ==
        "--- a/p\n+++ b/p\n@@ -1,2 +1,2 @@\n a\n-b\n\\ No newline at end of file\n+c\n"
        "\\ No newline at end of file\n");
  CHECK(unified_diff("p", "peq:plan/1", "peq: plan/1") ==
        "--- a/p\n+++ b/p\n@@ -1,1 +1,1 @@\n-peq:plan/1\n\\ No newline at end of file\n"
        "+peq: plan/1\n\\ No newline at end of file\n");
}

/// Applies a unified diff the way `patch` does, line by line.
std::string patched(const std::string& text, const std::string& diff) {
  const auto split = [](const std::string& all) {
    std::vector<std::string> result;
    for (std::size_t at = 0; at < all.size();) {
      const std::size_t end = std::min(all.find('\n', at), all.size() - 1);
      result.push_back(all.substr(at, end + 1 - at));
      at = end + 1;
    }
    return result;
  };
  const std::vector<std::string> old = split(text);
  std::string result;
  std::size_t at = 0;
  char before = ' ';  // the sign of the line before
  for (const std::string& line : split(diff)) {
    const char sign = std::exchange(before, line[0]);
    if (line.starts_with("---") || line.starts_with("+++")) continue;
    if (line.starts_with("@@")) {
      const auto from = static_cast<std::size_t>(std::stoul(line.substr(4))) - 1;
      while (at < from) result += old.at(at++);
    } else if (line[0] == '\\') {
      if (sign == '+') result.pop_back();
    } else if (line[0] == '+') {
      result += line.substr(1);
    } else {
      const std::string& there = old.at(at++);
      CHECK((there == line.substr(1) || there + "\n" == line.substr(1)));
      if (line[0] == ' ') result += there;
    }
  }
  while (at < old.size()) result += old[at++];
  return result;
}

TEST_CASE("a difference, applied, gives the repaired file, whatever the edits") {
  for (std::uint64_t seed = 1; seed <= 400; ++seed) {
    oracle::Dice dice(seed);
    std::string text;
    const int count = dice.between(1, 30);
    for (int i = 0; i < count; ++i)
      text += "k" + std::to_string(dice.between(0, 9)) + (dice.chance(20) ? "\n\n" : "\n");
    if (dice.chance(20)) text.pop_back();
    std::vector<Repair> repairs;
    for (int i = dice.between(1, 5); i > 0; --i) {
      const std::size_t begin = dice.next() % text.size();
      std::size_t end = begin + static_cast<std::size_t>(dice.between(0, 4));
      end = std::min(end, text.size());
      // The line feed at the very end stays, as it does in every repair.
      if (end == text.size() && end > begin) --end;
      repairs.push_back({{begin, end, text.substr(begin, end - begin),
                          dice.pick<std::string>({"", "x", "xy\n", "\nz"})}});
    }
    const Repaired repaired = apply_repairs(text, repairs);
    CAPTURE(seed);
    CHECK(patched(text, unified_diff("p", text, repaired.text)) == repaired.text);
  }
}

}  // namespace
}  // namespace peq::test

TEST_SUITE_END();
