// Where keys and values begin and end: the author's own bytes of every node, in pre-order.
#include <string>

#include <doctest/doctest.h>

#include "yaml/reading.hpp"

TEST_SUITE_BEGIN("yaml");

namespace peq::yaml {
namespace {

using test::read_tree;
using test::Reading;

struct Case {
  std::string input, source;
};

void check(std::initializer_list<Case> cases) {
  for (const Case& c : cases) {
    CAPTURE(c.input);
    CHECK(read_tree(c.input).source == c.source);
    CHECK(read_tree("\xEF\xBB\xBF" + c.input).source == c.source);
    CHECK(read_tree("# before\n" + c.input).source == c.source);
  }
}

TEST_CASE("scalars") {
  check({
      {"a: 1\n", "a: 1|a|1"},
      {"a:   b c   # comment\n", "a:   b c|a|b c"},
      {"año: ñandú\n", "año: ñandú|año|ñandú"},
      {"a: 'it''s'\n", "a: 'it''s'|a|'it''s'"},
      {"'a': \"\\u00f1\\\"\"\n", "'a': \"\\u00f1\\\"\"|'a'|\"\\u00f1\\\"\""},
      {"a: \"\"\n", "a: \"\"|a|\"\""},
      {"a: ~\nb: null\n", "a: ~\nb: null|a|~|b|null"},
      {"a:\nb: 1\n", "a:\nb: 1|a||b|1"},  // an empty value is empty
      {"a", "a"},
      {"\"a\"", "\"a\""},
  });
}

TEST_CASE("texts over several lines") {
  check({
      {"a: x\n  y z\n  w\nb: 1\n", "a: x\n  y z\n  w\nb: 1|a|x\n  y z\n  w|b|1"},
      {"a: x\n\n  y # comment\nb: 1\n", "a: x\n\n  y # comment\nb: 1|a|x\n\n  y|b|1"},
      {"a:\n  x\n  y\n", "a:\n  x\n  y|a|x\n  y"},
      {"a: \"x\n  y\"\nb: 1\n", "a: \"x\n  y\"\nb: 1|a|\"x\n  y\"|b|1"},
      {"a: 'x\n\n\n  y'", "a: 'x\n\n\n  y'|a|'x\n\n\n  y'"},
      {"a: |\n  x\n  y\nb: 1\n", "a: |\n  x\n  y\nb: 1|a||\n  x\n  y|b|1"},
      {"a: |\n  x\n\n\nb: 1\n", "a: |\n  x\n\n\nb: 1|a||\n  x|b|1"},
      {"a: >-  # folded\n  x\n   y\n", "a: >-  # folded\n  x\n   y|a|>-  # folded\n  x\n   y"},
      {"a: |2\n    x\n", "a: |2\n    x|a||2\n    x"},
      {"a: |\nb: 1\n", "a: |\nb: 1|a|||b|1"},
      {"- |\n  x\n- y\n", "- |\n  x\n- y||\n  x|y"},
      {"- ñ\n  日本\n- y\n", "- ñ\n  日本\n- y|ñ\n  日本|y"},
      {"[a\n b#c, d]", "[a\n b#c, d]|a\n b#c|d"},
  });
}

TEST_CASE("collections") {
  check({
      {"{a: 1}", "{a: 1}|a|1"},
      {"a: {b: 1, c: [x, y], }  # comment\n",
       "a: {b: 1, c: [x, y], }|a|{b: 1, c: [x, y], }|b|1|c|[x, y]|x|y"},
      {"a: {}\nb: [ ]\n", "a: {}\nb: [ ]|a|{}|b|[ ]"},
      {"a: [\n  x,  # a ] in a comment\n  y  # another\n  ]\nb: 1\n",
       "a: [\n  x,  # a ] in a comment\n  y  # another\n  ]\nb: 1|a|"
       "[\n  x,  # a ] in a comment\n  y  # another\n  ]|x|y|b|1"},
      {"[\"a]\", 'b}']", "[\"a]\", 'b}']|\"a]\"|'b}'"},
      {"[[a], {b: c}]", "[[a], {b: c}]|[a]|a|{b: c}|b|c"},
      {"[a: 1, b]", "[a: 1, b]|a: 1|a|1|b"},
      // A block map begins with its first key, a block list with its first dash.
      {"a:\n  b: 1\n  c: 2\nd: 3\n", "a:\n  b: 1\n  c: 2\nd: 3|a|b: 1\n  c: 2|b|1|c|2|d|3"},
      {"a:\n  - x\n  - y\n\nb: 1\n", "a:\n  - x\n  - y\n\nb: 1|a|- x\n  - y|x|y|b|1"},
      {"- a: 1\n  b: 2\n-\n  c: 3\n", "- a: 1\n  b: 2\n-\n  c: 3|a: 1\n  b: 2|a|1|b|2|c: 3|c|3"},
      {"- - a\n  - b\n", "- - a\n  - b|- a\n  - b|a|b"},
  });
}

TEST_CASE("anchors and aliases") {
  check({
      {"a: &x 1\nb: *x\n", "a: &x 1\nb: *x|a|1|b|*x"},
      {"a: &x 'q'\nb: [*x, *x]\n", "a: &x 'q'\nb: [*x, *x]|a|'q'|b|[*x, *x]|*x|*x"},
      // What is inside stands where it was written; the whole where it was asked for.
      {"a: &x {b: 1}\nc: *x\n", "a: &x {b: 1}\nc: *x|a|{b: 1}|b|1|c|*x|b|1"},
      {"a: &x\n  b: 1\n", "a: &x\n  b: 1|a|b: 1|b|1"},
      {"a: &x  # comment\n  b: 1\n", "a: &x  # comment\n  b: 1|a|b: 1|b|1"},
      {"a: &x\n- b\n", "a: &x\n- b|a|- b|b"},
      {"&x a: 1\n", "a: 1|a|1"},
  });
}

TEST_CASE("other line ends") {
  CHECK(read_tree("a: x\r\n  y\r\nb: |\r\n  z\r\nc: 1\r\n").source ==
        "a: x\r\n  y\r\nb: |\r\n  z\r\nc: 1|a|x\r\n  y|b||\r\n  z|c|1");
}

TEST_CASE("long collections have their ends too") {
  // Longer than the part of the file that is kept while it is read.
  std::string list = "[";
  for (int i = 0; i < 60'000; ++i) list += "abc, ";
  list += "z  # ]\n ]";
  const Reading reading = read_tree("a: " + list + "\nb: 1\n");
  CHECK(reading.findings.empty());
  CHECK(reading.source.find("|a|" + list + "|abc|") != std::string::npos);
  CHECK(reading.source.ends_with("|z|b|1"));
  const std::string text = "\"" + std::string(300'000, 'x') + "\n\n  y\"";
  CHECK(read_tree("a: " + text + "\nb: 1\n").source.ends_with("|a|" + text + "|b|1"));
}

}  // namespace
}  // namespace peq::yaml

TEST_SUITE_END();
