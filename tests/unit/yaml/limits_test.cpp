// Every limit of design.md 3: just within, just beyond, and never much time or memory.
#include <algorithm>
#include <memory>
#include <string>

#include <doctest/doctest.h>

#include "yaml/reading.hpp"

TEST_SUITE_BEGIN("yaml");

namespace peq::yaml {
namespace {

using test::joined;
using test::read_stream;
using test::read_tree;

constexpr std::size_t mebibyte = std::size_t{1} << 20U;

std::string times(std::size_t count, std::string_view text) {
  std::string result;
  for (std::size_t i = 0; i < count; ++i) result += text;
  return result;
}

TEST_CASE("levels") {
  CHECK(joined(read_tree(times(64, "[") + times(64, "]")).findings).empty());
  CHECK(joined(read_tree(times(65, "[") + times(65, "]")).findings) == "PEQ114 1:1");
  CHECK(joined(read_tree(times(64, "- ") + "x").findings).empty());
  CHECK(joined(read_tree(times(65, "- ") + "x").findings) == "PEQ114 1:129");
  CHECK(joined(read_tree(times(64, "{a: ") + times(64, "}")).findings).empty());
  CHECK(joined(read_tree(times(65, "{a: ") + times(65, "}")).findings) == "PEQ114 1:257");
  std::string block;
  for (std::size_t i = 0; i < 64; ++i) block += std::string(i, ' ') + "a:\n";
  CHECK(joined(read_tree(block).findings).empty());
  CHECK(joined(read_tree(block + std::string(64, ' ') + "b: 1\n").findings) == "PEQ114 65:65");
  // More than the parser itself stands.
  for (const std::string open : {"[", "{a: ", "- ", "? ", "[{", "{", "[a, ", "- - "}) {
    CAPTURE(open);
    const auto findings = read_tree(times(100'000, open)).findings;
    REQUIRE(findings.size() == 1);
    CHECK_MESSAGE(findings[0].starts_with("PEQ1"), findings[0]);
  }
}

TEST_CASE("one long text") {
  for (const std::string quote : {"", "'", "\""}) {
    CAPTURE(quote);
    const auto text = [&](std::size_t size) {
      return "a: 1\nb: " + quote + std::string(size, 'x') + quote + "\nc: 1\n";
    };
    CHECK(joined(read_tree(text(mebibyte)).findings).empty());
    CHECK(joined(read_tree(text(mebibyte + 1)).findings) == "PEQ119 2:4");
    CHECK(joined(read_tree(text(3 * mebibyte)).findings) == "PEQ119 2:4");
  }
  CHECK(joined(read_tree("a: |\n" + times(300'000, "  xy\n")).findings).empty());
  CHECK(joined(read_tree("a: |\n" + times(360'000, "  xy\n")).findings) == "PEQ119 1:4");
  CHECK(joined(read_tree("a: |\n" + times(500'000, "  xy\n")).findings) == "PEQ119 1:4");
}

TEST_CASE("a quote that is never closed in a big file") {
  for (const std::string quote : {"'", "\""}) {
    CAPTURE(quote);
    for (const std::size_t lines : {1000U, 100'000U, 200'000U}) {
      CAPTURE(lines);
      const std::string rest = times(lines, "c: some text\n");
      CHECK(joined(read_tree("a: 1\nb: " + quote + "x\n" + rest).findings) == "PEQ106 2:4");
      CHECK(joined(read_tree("a: 1\nb: [1, {c: " + quote + "x}]\n" + rest).findings) ==
            "PEQ106 2:12");
    }
  }
}

TEST_CASE("one long collection in brackets") {
  const std::string items =
      times(40'000, "a text of some length, another text of some length, one more, ");
  CHECK(joined(read_tree("a: [" + items + "]\n").findings).empty());
  // Where a key can stand, the parser looks for the end of the brackets first, and for the colon
  // behind them; that must not grow for ever.
  for (const std::string before : {"", "a:\n  ", "- ", "- # comment\n  "}) {
    CAPTURE(before);
    const std::string text = before + "[" + items + "]\n";
    const auto lines = static_cast<std::size_t>(std::count(before.begin(), before.end(), '\n'));
    const std::size_t column = before.size() - (lines == 0 ? 0 : before.rfind('\n') + 1) + 1;
    CHECK(joined(read_tree(text).findings) ==
          "PEQ122 " + std::to_string(lines + 1) + ":" + std::to_string(column));
  }
}

TEST_CASE("long comments and empty stretches") {
  const std::string comment = times(40'000, "# a comment of some length\n");
  CHECK(joined(read_tree(comment + "a: 1\n" + comment + "b: 2\n" + comment).findings).empty());
  CHECK(joined(read_tree("a: 1\n" + times(3, comment) + "b: 2\n").findings) == "PEQ122 2:1");
}

TEST_CASE("a file that is too large is not read at all") {
  class Huge final : public Bytes {
   public:
    [[nodiscard]] std::uint64_t size() const override { return max_file + 1; }
    std::size_t read(std::uint64_t, char*, std::size_t) const override {
      FAIL("read");
      return 0;
    }
  };
  Sources sources;
  const FileId file = sources.add("huge.yaml", std::make_unique<Huge>());
  Findings findings;
  CHECK_FALSE(read(sources, file, findings));
  REQUIRE(findings.size() == 1);
  CHECK(to_string(findings.list()[0].code) == "PEQ120");
}

TEST_CASE("a file that becomes shorter while it is read") {
  class Shrunk final : public Bytes {
   public:
    [[nodiscard]] std::uint64_t size() const override { return mebibyte; }
    std::size_t read(std::uint64_t offset, char* to, std::size_t count) const override {
      return test::ViewBytes("a: 1\nb: 2\n").read(offset, to, count);
    }
  };
  Sources sources;
  const FileId file = sources.add("shrunk.yaml", std::make_unique<Shrunk>());
  Findings findings;
  const auto tree = read(sources, file, findings);
  REQUIRE(tree);
  CHECK(dump(tree->root()) == "{a: 1 b: 2}");
}

TEST_CASE("many keys, many items, many anchors take no longer than they must") {
  std::string keys;
  std::string anchors = "- &a0 x\n";
  for (int i = 0; i < 20'000; ++i) {
    keys += "k" + std::to_string(i) + ": 1\n";
    anchors += "- &a" + std::to_string(i) + " x\n";
  }
  CHECK(joined(read_tree(keys).findings).empty());
  CHECK(joined(read_tree(anchors).findings).empty());
  CHECK(joined(read_tree(times(50'000, "- x\n")).findings).empty());
  CHECK(read_tree(times(5'000, "-\n")).findings.size() == 5'000);
}

}  // namespace
}  // namespace peq::yaml

TEST_SUITE_END();
