// What YAML texts mean: a table of {input, dump}.
#include <string>

#include <doctest/doctest.h>

#include "yaml/reading.hpp"

TEST_SUITE_BEGIN("yaml");

namespace peq::yaml {
namespace {

using test::joined;
using test::read_tree;
using test::Reading;

struct Case {
  std::string input, dump;
};

void check(std::initializer_list<Case> cases) {
  for (const Case& c : cases) {
    CAPTURE(c.input);
    const Reading reading = read_tree(c.input);
    CHECK(reading.tree == c.dump);
    CHECK(joined(reading.findings).empty());
  }
}

TEST_CASE("maps and lists") {
  check({
      {"a: 1", "{a: 1}"},
      {"a: 1\n", "{a: 1}"},
      {"a: 1\nb: 2\n", "{a: 1 b: 2}"},
      {"a:\n  b:\n    c: 1\n  d: 2\ne: 3\n", "{a: {b: {c: 1} d: 2} e: 3}"},
      {"- a\n- b\n", "[a b]"},
      {"a:\n- 1\n- 2\nb: 3\n", "{a: [1 2] b: 3}"},
      {"a:\n  - 1\n  - 2\nb: 3\n", "{a: [1 2] b: 3}"},
      {"- - 1\n  - 2\n- - 3\n", "[[1 2] [3]]"},
      {"- a: 1\n  b: 2\n- c: 3\n", "[{a: 1 b: 2} {c: 3}]"},
      {"-\n  a: 1\n-\n  - b\n", "[{a: 1} [b]]"},
      {"? a\n: 1\n? b\n: 2\n", "{a: 1 b: 2}"},
      {"  a: 1\n  b: 2\n", "{a: 1 b: 2}"},  // the whole document indented
  });
}

TEST_CASE("flow style") {
  check({
      {"{}", "{}"},
      {"[]", "[]"},
      {"a: {}\nb: []\n", "{a: {} b: []}"},
      {"{a: 1, b: [x, y], c: {d: 2}}", "{a: 1 b: [x y] c: {d: 2}}"},
      {"[1 2, 3]", "[1 2 3]"},  // two items: `1 2` and `3`
      {"[a, b, ]", "[a b]"},
      {"{a: 1, }", "{a: 1}"},
      {"[\n  a,  # one\n  b   # two\n]\n", "[a b]"},
      {"[a: 1, b]", "[{a: 1} b]"},
      {"{a: x y, b: http://example.org/x#y}", "{a: x y b: http://example.org/x#y}"},
  });
}

TEST_CASE("JSON") {
  check({
      {R"({"a": 1, "b": [true, -2.5], "n": null, "c": {"d": "x"}})",
       R"({"a": 1 "b": [true -2.5] "n": ~ "c": {"d": "x"}})"},
      {"{\"a\":1,\"b\":[],\"c\":\"d\"}", "{\"a\": 1 \"b\": [] \"c\": \"d\"}"},
      {"{\n\t\"a\": [\n\t\t1,\n\t\t2\n\t]\n}\n", "{\"a\": [1 2]}"},  // tabs between brackets
      {R"({"a": "say \"hi\" \\ \/ \n \u00e9"})", "{\"a\": \"say \"hi\" \\ / \n é\"}"},
  });
}

TEST_CASE("plain texts") {
  check({
      {"a: b c", "{a: b c}"},
      {"a: b  ", "{a: b}"},
      {"a: b # c", "{a: b}"},
      {"a: b#c", "{a: b#c}"},
      {"a: b:c", "{a: b:c}"},
      {"a: -1", "{a: -1}"},
      {"a: -x", "{a: -x}"},
      {"a: x\n  y\n  z\nb: 1\n", "{a: x y z b: 1}"},  // over several lines
      {"a: x\n\n  y\nb: 1\n", "{a: x\ny b: 1}"},
      {"a:\n  x\n  y\n", "{a: x y}"},
      {"Año de inicio: ñandú 日本 😀\n", "{Año de inicio: ñandú 日本 😀}"},
      {"a: 2022-01-01", "{a: 2022-01-01}"},
      {"a: 010", "{a: 010}"},
      {"a: yes", "{a: yes}"},
      {"a: 1,5", "{a: 1,5}"},
      {"a: it's", "{a: it's}"},
      {"a: say \"hi\"", "{a: say \"hi\"}"},
  });
}

TEST_CASE("quotes") {
  check({
      {"a: 'x'", "{a: \"x\"}"},
      {"a: \"x\"", "{a: \"x\"}"},
      {"'a': 1", "{\"a\": 1}"},
      {"a: ''\nb: \"\"", "{a: \"\" b: \"\"}"},
      {"a: 'it''s'", "{a: \"it's\"}"},
      {"a: \"\\\"\\\\ \\t \\u00f1 \\x41 \\U0001F600\"", "{a: \"\"\\ \t ñ A 😀\"}"},
      {"a: \"x\n  y\"\nb: 1", "{a: \"x y\" b: 1}"},
      {"a: \"x\n\n  y\"", "{a: \"x\ny\"}"},
      {"a: \"x \\\n  y\"", "{a: \"x y\"}"},
      {"a: 'x\n  - y: z'\nb: 1", "{a: \"x - y: z\" b: 1}"},
      {"a: '# no comment'", "{a: \"# no comment\"}"},
      {"a: \"123\"\nb: 'null'\nc: '~'", "{a: \"123\" b: \"null\" c: \"~\"}"},
  });
}

TEST_CASE("block texts") {
  check({
      {"a: |\n  x\n  y\nb: 1\n", "{a: \"x\ny\n\" b: 1}"},
      {"a: >\n  x\n  y\n\n  z\n", "{a: \"x y\nz\n\"}"},
      {"a: |-\n  x\n", "{a: \"x\"}"},
      {"a: |+\n  x\n\nb: 1\n", "{a: \"x\n\n\" b: 1}"},
      {"a: >-\n  x\n  y\n", "{a: \"x y\"}"},
      {"a: |2\n    x\n", "{a: \"  x\n\"}"},
      {"a: |  # comment\n  x # no comment\n", "{a: \"x # no comment\n\"}"},
      {"a: |\n  - b: \"c\n  [d\n", "{a: \"- b: \"c\n[d\n\"}"},
      {"a: |\nb: 1\n", "{a: \"\" b: 1}"},
      {"- |\n x\n- y\n", "[\"x\n\" y]"},
      {"a: |\n  x", "{a: \"x\"}"},
  });
}

TEST_CASE("nothing") {
  check({
      {"a:\n", "{a: ~}"},
      {"a:\nb: 1\n", "{a: ~ b: 1}"},
      {"a: ~\nb: null\nc: Null\nd: NULL\n", "{a: ~ b: ~ c: ~ d: ~}"},
      {"a: nULL", "{a: nULL}"},
      {"a:  # comment\nb: 1\n", "{a: ~ b: 1}"},
      {"{a: , b: 1}", "{a: ~ b: 1}"},
      {"{a, b: 1}", "{a: ~ b: 1}"},
      {"~", "~"},
      {"null", "~"},
  });
}

TEST_CASE("comments and blank lines") {
  check({
      {"# first\n\na: 1  # second\n\n   # third\nb: 2\n# last", "{a: 1 b: 2}"},
      {"# ñandú \"quote ' and [bracket\na: 1\n", "{a: 1}"},
      {"a: # x\n  # y\n  b: 1\n", "{a: {b: 1}}"},
      {"\n\n\na: 1\n\n\n", "{a: 1}"},
      {"a: 1\n \nb: 2\n", "{a: 1 b: 2}"},
  });
}

TEST_CASE("line ends, marks and directives") {
  check({
      {"a: 1\r\nb:\r\n  - x\r\n  - y\r\n", "{a: 1 b: [x y]}"},
      {"a: |\r\n  x\r\n  y\r\n", "{a: \"x\ny\n\"}"},
      {"\xEF\xBB\xBF"
       "a: 1\n",
       "{a: 1}"},
      {"\xEF\xBB\xBF{a: 1}", "{a: 1}"},
      {"---\na: 1\n", "{a: 1}"},
      {"--- {a: 1}\n", "{a: 1}"},
      {"---\na: 1\n...\n", "{a: 1}"},
      {"a: 1\n...\n# the end\n", "{a: 1}"},
      {"%YAML 1.2\n---\na: 1\n", "{a: 1}"},
      {"# comment\n---\n# comment\na: 1\n", "{a: 1}"},
  });
}

TEST_CASE("anchors and aliases") {
  check({
      {"a: &x 1\nb: *x\n", "{a: 1 b: 1}"},
      {"a: &x {b: [1, 2]}\nc: *x\nd: [*x, 3]\n", "{a: {b: [1 2]} c: {b: [1 2]} d: [{b: [1 2]} 3]}"},
      {"a: &x\n  b: 1\nc: *x\n", "{a: {b: 1} c: {b: 1}}"},
      {"- &x a\n- &x b\n- *x\n", "[a b b]"},  // the last of a name counts
      {"a: &x \"q\"\nb: *x\n", "{a: \"q\" b: \"q\"}"},
      {"a: &x ~\nb: *x\n", "{a: ~ b: ~}"},
      {"a: &x\nb: *x\n", "{a: ~ b: ~}"},
      {"a: &x {k: &y v}\nb: *y\nc: *x\n", "{a: {k: v} b: v c: {k: v}}"},
      {"&x a: 1\nb: *x\n", "{a: 1 b: a}"},
      {"a: &x []\nb: *x\n", "{a: [] b: []}"},
      {"a: &x  # said twice\n  b: 1\nc: *x\n", "{a: {b: 1} c: {b: 1}}"},
  });
}

TEST_CASE("only scalars") { check({{"text", "text"}, {"\"text\"", "\"text\""}}); }

TEST_CASE("a view answers questions about keys") {
  Sources sources;
  const std::string text = "a: 1\nlist: [x, y]\nnothing:\n";
  const FileId file = sources.add("t", std::make_unique<test::ViewBytes>(text));
  Findings findings;
  const auto tree = read(sources, file, findings);
  REQUIRE(tree);
  const View root = tree->root();
  CHECK(root.is_map());
  CHECK(root.has("a"));
  CHECK_FALSE(root.has("b"));
  CHECK(root["a"].is_scalar());
  CHECK(root["a"].text() == "1");
  CHECK(root["list"].is_list());
  CHECK(root["nothing"].is_null());
  int items = 0;
  for (const View item : root["list"].items()) items += item.is_scalar() ? 1 : 0;
  CHECK(items == 2);
  // Other kinds have no items and no keys.
  for (const View item : root.items()) FAIL_CHECK(dump(item));
  for (const View key : root["list"].keys()) FAIL_CHECK(dump(key));
  CHECK_FALSE(root["a"].has("a"));
}

}  // namespace
}  // namespace peq::yaml

TEST_SUITE_END();
