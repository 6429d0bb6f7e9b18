// The items of a list handed out one by one are those of the tree, whatever the list looks like.
#include <string>
#include <vector>

#include <doctest/doctest.h>

#include "yaml/reading.hpp"

TEST_SUITE_BEGIN("yaml");

namespace peq::yaml {
namespace {

using test::joined;
using test::read_stream;
using test::read_tree;
using test::Reading;

/// As a tree, as a stream by one parser, and with a new parser at every item.
void check_same(const std::string& text) {
  CAPTURE(text);
  const Reading tree = read_tree(text);
  for (const std::size_t stretch : {yaml::stretch, std::size_t{0}, std::size_t{40}}) {
    CAPTURE(stretch);
    const Reading stream = read_stream(text, stretch);
    CHECK(stream.told == tree.told);
    CHECK(stream.tree.empty() == tree.tree.empty());
    if (tree.tree.empty()) continue;
    CHECK(joined(stream.items) == joined(tree.items));
    CHECK(stream.rest == tree.rest);
  }
}

struct Case {
  std::string input;
  std::vector<std::string> items;  ///< as dump() shows them
};

TEST_CASE("items in order") {
  const std::vector<std::string> abc = {"{d: 1}", "{d: 2}", "x"};
  for (const Case& c : {
           Case{"entries: [{d: 1}, {d: 2}, x]\n", abc},
           {"{entries: [{d: 1}, {d: 2}, x]}", abc},
           {"{peq: progress/1, entries: [{d: 1}, {d: 2}, x], plan: p}", abc},
           {"entries:\n- {d: 1}\n- {d: 2}\n- x\n", abc},
           {"entries:\n  - {d: 1}\n  - {d: 2}\n  - x\n", abc},
           {"entries:\n  - d: 1\n  - d: 2\n  - x\n", abc},
           {"entries:\n- d: 1\n- d: 2\n- x\nplan: p\n", abc},
           {"peq: progress/1\nentries:\n  - d: 1\n  - d: 2\n  - x\nplan: p\n", abc},
           {"entries:\n  -\n    d: 1\n  -\n    d: 2\n  -\n    x\n", abc},
           {"entries:\n  - # one\n    d: 1\n\n  # two\n  - d: 2 # 2\n\n\n  - x\n# end", abc},
           {"  plan: p\n  entries:\n    - d: 1\n    - d: 2\n    - x\n  last: 1\n", abc},
           {"  plan: p\n  entries:\n  - d: 1\n  - d: 2\n  - x\n  last: 1\n", abc},
           {"? entries\n: - d: 1\n  - d: 2\n  - x\n", abc},
           {"? entries\n:\n  - d: 1\n  - d: 2\n  - x\n? plan\n: p\n", abc},
           {"\"entries\":\n  - d: 1\n  - d: 2\n  - x\n", abc},
           {"---\nentries:\n  - d: 1\n  - d: 2\n  - x\n...\n", abc},
           {"entries:\r\n  - d: 1\r\n  - d: 2\r\n  - x\r\nplan: p\r\n", abc},
           {"\xEF\xBB\xBF"
            "entries:\n  - d: 1\n  - d: 2\n  - x\n",
            abc},
           {"%YAML 1.2\n---\nentries:\n  - d: 1\n  - d: 2\n  - x\n", abc},
           {"entries: []\n", {}},
           {"entries:\n", {}},
           {"entries: x\n", {}},
           {"entries: {a: 1}\n", {}},
           {"plan: p\n", {}},
           {"[entries, [a]]", {}},
           {"entries:\n- - a\n  - b\n- - - c\n- []\n", {"[a b]", "[[c]]", "[]"}},
           {"entries:\n- {a: [1, {b: 2}]}\n- [[x], {y: z}]\n", {"{a: [1 {b: 2}]}", "[[x] {y: z}]"}},
       }) {
    CAPTURE(c.input);
    Sources sources;
    const FileId file = sources.add("t", std::make_unique<test::ViewBytes>(c.input));
    Findings findings;
    std::vector<std::string> items;
    const Stream stream{"entries", [&](View item) { items.push_back(dump(item)); }, 0};
    CHECK(read(sources, file, findings, &stream));
    CHECK(joined(items) == joined(c.items));
    check_same(c.input);
  }
}

TEST_CASE("texts that look like items") {
  const std::string look = "  - {date: 2022-01-01, for: x}\n  - date: 1\nentries:\n  - y\n";
  check_same(
      "entries:\n  - note: |\n      a\n      - {date: 1}\n      entries:\n    d: 1\n  - d: 2\n");
  check_same("entries:\n  - note: \"a\n\n      - {date: 1}\n      - b\"\n    d: 1\n  - d: 2\n");
  check_same("entries:\n  - note: 'a\n      - {date: 1}\n      entries:'\n    d: 1\n  - d: 2\n");
  check_same("entries:\n  - d: 1  # - {date: 1}\n  # - {date: 2}\n  - d: 2\n");
  check_same("entries:\n  - note: >\n      a - b\n\n      - c\n  - note: >-\n     x\n  - y\n");
  check_same("entries:\n  - note: a\n      - b\n      - c\n    d: 1\n  - d: 2\n  - e: 3\n");
  check_same("x: |\n" + look + "entries:\n  - a: 1\n  - b: 1\n");
  check_same("x: \"\n  - {date: 1}\n  entries:\n  - a\"\nentries:\n  - a: 1\n  - b: 1\n");
}

TEST_CASE("other lists of that name are no stream") {
  check_same("x:\n  entries:\n    - a: 1\n    - b: 1\nentries:\n  - c: 1\n  - d: 1\n");
  check_same("entries:\n  - entries:\n      - a: 1\n      - b: 1\n  - entries: [{c: 1}, {d: 1}]\n");
  check_same("- entries:\n    - a: 1\n    - b: 1\n");
  check_same("x: [{entries: [1, 2]}]\nentries: [3]\n");
  // Twice: the first one counts.
  check_same("entries:\n  - a: 1\n  - b: 1\nentries:\n  - c: 1\n  - d: 1\nplan: p\n");
  check_same("entries: x\nentries:\n  - c: 1\n  - d: 1\nplan: p\n");
  CHECK(read_stream("entries:\n  - a: 1\nentries:\n  - c: 1\n").items.size() == 1);
}

TEST_CASE("anchors and aliases across items") {
  check_same("entries:\n  - &x {a: 1}\n  - *x\n  - {b: *x}\n  - [*x, *x]\n");
  check_same("common: &x {a: [1, 2]}\nentries:\n  - *x\n  - {b: *x}\n  - c: *x\n");
  check_same("entries:\n  - a: &x 1\n  - b: *x\n  - c: &x 2\n  - d: *x\n  - {e: *x}\n");
  check_same("entries:\n  - a: 1\n  - b: &x 1\n  - c: 2\n  - d: *x\nlast: *x\n");
  check_same("entries: &all\n  - a: 1\n  - b: 2\n");
  check_same("entries: &all\n  - a: 1\n  - *all\n");  // contains itself
  check_same("entries:\n  - a: *x\n  - b: 2\n");      // unknown
  check_same("entries:\n  - &x\n    a: 1\n  - &y\n    b: *x\n  - *y\n");
  check_same("entries:\n  - &x a\n  - *x\n  - &y \"b\"\n  - *y\n  - &z\n    - *x\n    - *y\n");
}

TEST_CASE("an alias in place of the list hands out its items") {
  check_same("x-all: &all\n  - a: 1\n  - {b: 2}\nentries: *all\nplan: p\n");
  check_same("x: {list: &all [{a: 1}, b]}\nentries: *all\n");
  CHECK(read_stream("x-all: &all [{a: 1}, {b: 2}]\nentries: *all\n").items.size() == 2);
}

TEST_CASE("mistakes between and within items") {
  check_same("entries:\n  -\n  - a: 1\n  -\n  - ~\n  - b: 2\n  -\n");
  check_same("entries:\n  - a: 1\n    a: 2\n  - b: 1\n  - b: 1\n    b: 2\n");
  check_same("entries:\n  - a: 1\n  - a:2\n  - {b:1, c: 2}\n  - d: 1\n");
  check_same("entries:\n  - !!map {a: 1}\n  - a: !!int 1\n  - ! x\n  - b: 1\n");
  check_same("entries:\n  - <<: {a: 1}\n    b: 1\n  - c: 1\n");
  check_same("entries:\n  - a: 1\n  - b: \"x\n  - c: 1\n");
  check_same("entries:\n  - a: 1\n  - b: [x\n  - c: 1\n");
  check_same("entries:\n  - a: 1\n  - {b: x\n  - c: 1\n");
  check_same("entries:\n  - a: 1\n\t- b: 1\n");
  check_same("entries:\n  - a: 1\n  -\tb: 1\n  - c: 1\n");
  check_same("entries:\n  - a: 1\n - b: 1\n");
  check_same("entries:\n  - a: 1\n   - b: 1\n  - c: 1\n");
  check_same("entries:\n  - a: 1\n  - b: 1\nc\n");
  check_same("entries:\n  - a: 1\n  - b: 1\n---\nc: 1\n");
  check_same("entries:\n  - a: 1\n  - b: 1\n... \nc: 1\n");
  check_same("entries:\n  - a: 1\n  - ? [x]\n    : 1\n");
  check_same("entries:\n  - a: 1\n  - ? \"x\n    : 1\n");
  check_same("entries:\n  - a: 1\n  - b: 1\n    c\n  - d: 1\n");
  check_same("entries:\n  - a: 1\n  - @b: 1\n");
  check_same("entries:\n  - a: 1\n  - b: \"\\q\"\n");
  check_same("entries:\n  - a: 1\n  - b: caf\xE9\n  - c: 1\n");
  check_same("entries:\n  - - \n  - - a\n    -\n  - -\n    - b\n");
}

TEST_CASE("what a mistake leaves was handed out before") {
  const Reading stream = read_stream("entries:\n  - a: 1\n  - b: 2\n  - c: \"x\n  - d: 4\n", 0);
  CHECK(stream.tree.empty());
  CHECK(stream.items.size() == 2);
  CHECK(joined(stream.findings) == "PEQ106 4:8");
}

}  // namespace
}  // namespace peq::yaml

TEST_SUITE_END();
