// What the parser would let through, and what it says too little about: {input, findings}.
#include <string>

#include <doctest/doctest.h>

#include "yaml/reading.hpp"

TEST_SUITE_BEGIN("yaml");

namespace peq::yaml {
namespace {

using test::joined;
using test::read_stream;
using test::read_tree;
using test::Reading;

using namespace std::string_literals;

struct Case {
  std::string input, findings;
};

std::string with_crlf(const std::string& text) {
  std::string result;
  for (const char c : text) result += c == '\n' ? "\r\n" : std::string(1, c);
  return result;
}

/// A syntax error ends the file: there is no tree.
enum class Ends { yes, no };

void check(Ends ends, std::initializer_list<Case> cases) {
  for (const Case& c : cases) {
    CAPTURE(c.input);
    const Reading reading = read_tree(c.input);
    CHECK(joined(reading.findings) == c.findings);
    CHECK(reading.tree.empty() == (ends == Ends::yes));
    // The same behind a byte order mark and with other line ends.
    CHECK(joined(read_tree("\xEF\xBB\xBF" + c.input).findings) == c.findings);
    if (c.input.find('\r') == std::string::npos)
      CHECK(joined(read_tree(with_crlf(c.input)).findings) == c.findings);
  }
}

TEST_CASE("bytes that no text file has") {
  check(Ends::yes, {
                       {"a: caf\xE9\n", "PEQ102 1:7"},
                       {"a: ñ\xF1\n", "PEQ102 1:5"},
                       {"a: 1\nb: \xC0\x80\n", "PEQ102 2:4"},
                       {"# \xFF\na: 1\n", "PEQ102 1:3"},  // in a comment too
                       {"a: \xED\xA0\x80\n", "PEQ102 1:4"},
                       {"a: \xF0\x9F\x98", "PEQ102 1:4"},  // cut off by the end of the file
                       {"a: 1\x04\nb: 2\n", "PEQ104 1:5"},
                       {"a: x\0y\n"s, "PEQ104 1:5"},
                       {"p\0e\0q\0"s, "PEQ104 1:2"},  // UTF-16 without a mark
                       {"a: \x1b[31m\n", "PEQ104 1:4"},
                       {"a: \x7F\n", "PEQ104 1:4"},
                       {"ñ: \u0085x\n", "PEQ104 1:4"},
                       {"a: \u009B\n", "PEQ104 1:4"},
                       {"a: 1\rb: 2\n", "PEQ105 1:5"},
                       {"a: 1\r", "PEQ105 1:5"},
                       {"a: 1\r\r\n", "PEQ105 1:5"},
                   });
  // The last of them is beyond the end of the document, and seen all the same.
  check(Ends::yes, {{"a: 1\n...\n\x01", "PEQ104 3:1"}});
}

TEST_CASE("other encodings") {
  for (const std::string& text : {"\xFF\xFE"s
                                  "a\0"s,
                                  "\xFE\xFF\0a"s, "\xFF\xFE\0\0"s, "\0\0\xFE\xFF\0\0\0a"s}) {
    const Reading reading = read_tree(text);
    CHECK(joined(reading.findings) == "PEQ103 1:1");
    CHECK(reading.tree.empty());
  }
  // A second byte order mark is no part of any text.
  CHECK(joined(read_tree("\xEF\xBB\xBF\xEF\xBB\xBF"
                         "a: 1\n")
                   .findings) == "PEQ104 1:1");
}

TEST_CASE("quotes that are never closed") {
  check(Ends::yes, {
                       {"a: \"x\n", "PEQ106 1:4"},
                       {"a: \"x", "PEQ106 1:4"},
                       {"a: 'x\nb: 1\n", "PEQ106 1:4"},
                       {"a: 1\nb:\n  - c: \"x\n    d: 2\n", "PEQ106 3:8"},
                       {"a: \"x\\\"\nb: 1\n", "PEQ106 1:4"},
                       {"a: 'it''s\nb: 1\n", "PEQ106 1:4"},
                       {"a: [1, \"x]\nb: 1\n", "PEQ106 1:8"},
                       {"a: {b: 'x}\n", "PEQ106 1:8"},
                       {"\"a: 1\n", "PEQ106 1:1"},
                       {"año: \"x\n", "PEQ106 1:6"},
                       {"a: it's \"fine\"\nb: \"x\n", "PEQ106 2:4"},
                       {"# don't\na: \"x\n", "PEQ106 2:4"},
                       {"a: \"", "PEQ106 1:4"},
                       {"a: '", "PEQ106 1:4"},
                       {"a: \"\\", "PEQ106 1:4"},
                   });
}

TEST_CASE("the same key twice") {
  check(Ends::no, {
                      {"a: 1\na: 2\n", "PEQ107 2:1"},
                      {"a: 1\nb: 2\na: 3\na: 4\n", "PEQ107 3:1 PEQ107 4:1"},
                      {"a:\n  b: 1\n  \"b\": 2\n", "PEQ107 3:3"},
                      {"{a: 1, a: 2}", "PEQ107 1:8"},
                      {"- a: 1\n- a: 2\n- {b: 1, b: 1}\n", "PEQ107 3:10"},
                      {"ñ: 1\nx: {ñ: 2, ñ: 3}\n", "PEQ107 2:11"},
                      {"a: {b: 1}\nc: {b: 1}\n", ""},
                      {"a: 1\nA: 2\n", ""},
                  });
  CHECK(read_tree("a: 1\nb: 2\na: 3\n").tree == "{a: 1 b: 2}");
  CHECK(read_tree("a: {x: 1}\na: {y: [1]}\nb: 2\n").tree == "{a: {x: 1} b: 2}");
  CHECK(read_tree("a: 1\na:\nb: 2\n").tree == "{a: 1 b: 2}");
}

TEST_CASE("the same key twice in a large map") {
  // Large maps have an index; it must know what the search through small ones knows.
  for (int keys : {1, 22, 23, 24, 25, 26, 60}) {
    std::string text;
    for (int i = 0; i < keys; ++i) text += "k" + std::to_string(i) + ": 1\n";
    const std::string second = std::to_string(keys + 1);
    CAPTURE(keys);
    CHECK(joined(read_tree(text).findings).empty());
    CHECK(joined(read_tree(text + "k0: 2\n").findings) == "PEQ107 " + second + ":1");
    CHECK(joined(read_tree(text + "k" + std::to_string(keys - 1) + ": 2\n").findings) ==
          "PEQ107 " + second + ":1");
    CHECK(joined(read_tree("k0: 0\n" + text).findings) == "PEQ107 2:1");
    CHECK(read_tree(text + "k0: 2\n").tree == read_tree(text).tree);
  }
}

TEST_CASE("one document, and nothing behind it") {
  check(Ends::yes, {
                       {"a: 1\n---\nb: 2\n", "PEQ108 2:1"},
                       {"---\na: 1\n---\n", "PEQ108 3:1"},
                       {"a: 1\n--- # again\n", "PEQ108 2:1"},
                       {"a: 1\n...\n---\nb: 1\n", "PEQ108 3:1"},
                       {"- a\nb: 1\n", "PEQ109 2:1"},
                       {"{a: 1}\nb: 2\n", "PEQ109 2:1"},
                       {"{a: 1} b", "PEQ109 1:8"},
                       {"[a]\n[b]\n", "PEQ109 2:1"},
                       {"a: 1\n...\nb: 2\n", "PEQ109 3:1"},
                   });
  // At these the parser would find documents for ever.
  for (const std::string endless : {",foo", "\"foo\",", "{a: 1},", "[a],\n[b]", "a,\n,b"}) {
    CAPTURE(endless);
    CHECK(read_tree(endless).findings.size() <= 1);
  }
}

TEST_CASE("aliases") {
  check(Ends::yes, {
                       {"a: *x\n", "PEQ110 1:4"},
                       {"a: *x\nb: &x 1\n", "PEQ110 1:4"},  // not yet
                       {"a: [*ñ]\n", "PEQ110 1:5"},
                       {"a: &x [1, *x]\n", "PEQ111 1:11"},
                       {"a: &x {b: {c: *x}}\n", "PEQ111 1:15"},
                       {"&x a: {b: 1}\n*x : 2\n", "PEQ124 2:1"},
                   });
}

TEST_CASE("aliases that multiply") {
  std::string bomb = "a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n";
  for (int i = 1; i < 9; ++i) {
    const std::string before = "*a" + std::to_string(i - 1);
    bomb += "a" + std::to_string(i) + ": &a" + std::to_string(i) + " [" + before;
    for (int j = 1; j < 10; ++j) bomb += ", " + before;
    bomb += "]\n";
  }
  const Reading reading = read_tree(bomb);
  CHECK(reading.tree.empty());
  REQUIRE(reading.findings.size() == 1);
  CHECK(reading.findings[0].starts_with("PEQ112 "));
  // 11 nodes ten times over, ten times over, ten times over: still allowed.
  std::string small = bomb.substr(0, bomb.find("a4:"));
  CHECK(joined(read_tree(small).findings).empty());
  // Ever deeper instead of ever wider.
  std::string deep = "a0: &a0 [x]\n";
  for (int i = 1; i < 70; ++i)
    deep += "a" + std::to_string(i) + ": &a" + std::to_string(i) + " [*a" + std::to_string(i - 1) +
            "]\n";
  CHECK(joined(read_tree(deep).findings) == "PEQ114 64:12");
}

TEST_CASE("merge keys and tags") {
  check(Ends::no, {
                      {"a: &x {b: 1}\nc:\n  <<: *x\n  d: 2\n", "PEQ113 3:3"},
                      {"<<: {a: 1}\n", "PEQ113 1:1"},
                      {"\"<<\": 1\n", ""},  // in quotes it is a key like any other
                      {"a: !!int 1\n", "PEQ123 1:4"},
                      {"a: !x [1]\n", "PEQ123 1:4"},
                      {"a: !!map\n  b: 1\n", "PEQ123 1:4"},
                      {"- !!str a\n", "PEQ123 1:3"},
                      {"a: ! b\n", "PEQ123 1:4"},
                      {"a: \"!x\"\n", ""},
                  });
  CHECK(read_tree("a: &x {b: 1}\nc:\n  <<: *x\n  d: 2\n").tree == "{a: {b: 1} c: {d: 2}}");
}

TEST_CASE("empty items of lists") {
  check(Ends::no, {
                      {"- a\n-\n- b\n", "PEQ115 2:1"},
                      {"-\n- a\n", "PEQ115 1:1"},
                      {"- a\n- ", "PEQ115 2:1"},
                      {"- a\n- # comment - with a dash\n- b\n", "PEQ115 2:1"},
                      {"- a # - b\n-\n", "PEQ115 2:1"},
                      {"-\n-\n-\n", "PEQ115 1:1 PEQ115 2:1 PEQ115 3:1"},
                      {"- ~\n- null\n", "PEQ115 1:3 PEQ115 2:3"},
                      {"a:\n  - b\n  -\nc: 1\n", "PEQ115 3:3"},
                      {"a:\n  -\nc: 1\n", "PEQ115 2:3"},
                      {"- - \n  - x\n", "PEQ115 1:3"},
                      {"- -\n-\n", "PEQ115 1:3 PEQ115 2:1"},
                      {"- |\n  - x\n- \n", "PEQ115 3:1"},
                      {"- x\n  - y\n-\n", "PEQ115 3:1"},  // `x - y` is one text
                      {"[a, ~]", "PEQ115 1:5"},
                      {"- \"a\"\n-\n", "PEQ115 2:1"},
                      {"- [a]\n-\n", "PEQ115 2:1"},
                  });
  check(Ends::no, {{"[1,,2]", "PEQ115 1:4"}});
}

TEST_CASE("files without content") {
  check(Ends::yes, {
                       {"", "PEQ116 1:1"},
                       {"\n\n", "PEQ116 1:1"},
                       {"# nothing but a comment\n", "PEQ116 1:1"},
                       {"---\n", "PEQ116 1:1"},
                       {"---\n...\n", "PEQ116 1:1"},
                   });
}

TEST_CASE("tabs in the indentation") {
  check(Ends::yes, {
                       {"a:\n\tb: 1\n", "PEQ117 2:1"},
                       {"a:\n  \tb: 1\n", "PEQ117 2:3"},
                       {"a:\n  b: 1\n\tc: 2\n", "PEQ117 3:1"},
                       {"a:\n\t- b\n", "PEQ117 2:1"},
                       {"\ta: 1\n", "PEQ117 1:1"},
                       {"a: 1\n\t\nb: 2\n", "PEQ117 2:1"},
                   });
  check(Ends::no, {
                      {"a:\tb\n", ""},
                      {"a: b\t# comment\n", ""},
                      {"a: [b,\n\tc]\n", ""},
                  });
}

TEST_CASE("the space behind a colon") {
  check(Ends::yes, {
                       {"a:1\nb: 2\n", "PEQ118 1:1"},
                       {"a:1", "PEQ118 1:1"},
                   });
  check(Ends::no, {
                      {"a: 1\nb:2\n", "PEQ118 2:1"},
                      {"{a: 1, b:2}", "PEQ118 1:8"},
                      {"a: b:2\n", ""},
                      {"a: 1\n  b:2\nc: 3\n", ""},  // one text, `1 b:2`
                      {"\"a:1\":\n", ""},
                      {"a: http://example.org\n", ""},
                      {"a: 10:30\n", ""},
                  });
}

TEST_CASE("keys that are no text") {
  check(Ends::yes, {
                       {"[a]: 1\n", "PEQ124 1:1"},
                       {"? {a: 1}\n: 2\n", "PEQ124 1:3"},
                       {"? - a\n: 2\n", "PEQ124 1:3"},
                       {": 1\n", "PEQ124 1:1"},
                       {"?  ", "PEQ124 1:4"},  // only the end of the file can be shown
                       {":", "PEQ124 1:1"},
                       {"a: 1\n~: 2\n", "PEQ124 2:1"},
                       {"{null: 1}", "PEQ124 1:2"},
                   });
}

TEST_CASE("what is no YAML at all") {
  check(Ends::yes, {
                       {"a: [1, 2\n", "PEQ101 2:1"},
                       {"a: {b: 1\nc: 2\n", "PEQ101 2:2"},
                       {"a: ]\n", "PEQ101 1:4"},
                       {"a: b: c\n", "PEQ101 1:5"},
                       {"a: \"x\" y\n", "PEQ101 1:8"},
                       {"a: \"\\q\"\n", "PEQ101 1:5"},
                       {"a: \"\\ud83d\\ude00\"\n", "PEQ101 1:5"},
                       {"a: - b\n", "PEQ101 1:4"},
                       {"a: @b\n", "PEQ101 1:4"},
                       {"a: |x\n  y\n", "PEQ101 1:5"},
                   });
}

}  // namespace
}  // namespace peq::yaml

TEST_SUITE_END();
