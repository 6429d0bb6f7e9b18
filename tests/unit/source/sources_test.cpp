// Lines and columns of offsets; the author's own lines.
#include <algorithm>
#include <memory>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <doctest/doctest.h>

#include "base/utf8.hpp"
#include "oracle/dice.hpp"
#include "peq/source.hpp"

TEST_SUITE_BEGIN("source");

namespace peq {
namespace {

FileId add(Sources& sources, std::string text, std::string name = "plan.yaml") {
  MemoryFiles files;
  files.add(name, std::move(text));
  return sources.add(name, files.open(name).bytes);
}

bool is_continuation(char c) { return (static_cast<unsigned char>(c) & 0xC0U) == 0x80; }

/// Line and column of every offset, counted one byte after the other.
std::vector<LineColumn> count_all(std::string_view text) {
  std::vector<LineColumn> all;
  LineColumn here;
  std::size_t at = 0;
  for (; at < 3 && text.starts_with("\xEF\xBB\xBF"); ++at) all.push_back(here);
  for (; at <= text.size(); ++at) {
    all.push_back(here);
    if (at == text.size()) break;
    if (text[at] == '\n')
      here = {here.line + 1, 1};
    else if (!is_continuation(text[at]))
      ++here.column;
    // Inside a character the next one has been counted: no place begins there.
  }
  return all;
}

TEST_CASE("locate and line_at") {
  struct Case {
    std::string text;
    std::uint32_t offset, line, column;
    std::string line_text;
    std::uint32_t begin;
  };
  const std::string bom = "\xEF\xBB\xBF";
  for (const Case& c : {
           Case{"", 0, 1, 1, "", 0},
           {"a", 0, 1, 1, "a", 0},
           {"a", 1, 1, 2, "a", 0},  // behind the last byte, no line end
           {"a\n", 1, 1, 2, "a", 0},
           {"a\n", 2, 2, 1, "", 2},
           {"\n", 0, 1, 1, "", 0},
           {"\n\n", 1, 2, 1, "", 1},
           {"a: 1\nb: 2\n", 4, 1, 5, "a: 1", 0},  // the line end belongs to its line
           {"a: 1\nb: 2\n", 5, 2, 1, "b: 2", 5},
           {"a: 1\nb: 2\n", 8, 2, 4, "b: 2", 5},
           {"a: 1\nb: 2\n", 9, 2, 5, "b: 2", 5},
           {"a: 1\nb: 2\n", 10, 3, 1, "", 10},
           {"a: 1\r\nb: 2\r\n", 4, 1, 5, "a: 1", 0},
           {"a: 1\r\nb: 2\r\n", 6, 2, 1, "b: 2", 6},
           {"a: 1\r\nb: 2\r\n", 9, 2, 4, "b: 2", 6},
           {"a: 1\r\nb: 2", 10, 2, 5, "b: 2", 6},
           {"{é: 1, x: 2}", 8, 1, 8, "{é: 1, x: 2}", 0},  // characters, not bytes
           {"año: ñandú\ndía: 1", 14, 2, 1, "día: 1", 14},
           {"año: ñandú\ndía: 1", 19, 2, 5, "día: 1", 14},
           {"日本: 1\n", 6, 1, 3, "日本: 1", 0},
           {"😀: 1", 4, 1, 2, "😀: 1", 0},
           {"e\u0301: 1", 3, 1, 3, "e\u0301: 1", 0},  // a combining mark is a code point
           {bom + "peq: plan/1\nid: a", 3, 1, 1, "peq: plan/1", 3},
           {bom + "peq: plan/1\nid: a", 8, 1, 6, "peq: plan/1", 3},
           {bom + "peq: plan/1\nid: a", 0, 1, 1, "peq: plan/1", 3},
           {bom + "peq: plan/1\nid: a", 15, 2, 1, "id: a", 15},
           {bom, 3, 1, 1, "", 3},
           {"a\tb", 2, 1, 3, "a\tb", 0},  // a tab is one character
           {"abc", 99, 1, 4, "abc", 0},   // beyond the end is the end
       }) {
    CAPTURE(c.text);
    CAPTURE(c.offset);
    Sources sources;
    const FileId file = add(sources, c.text);
    const LineColumn place = sources.locate(file, c.offset);
    CHECK(place.line == c.line);
    CHECK(place.column == c.column);
    const Sources::Line line = sources.line_at(file, c.offset);
    CHECK(line.text == c.line_text);
    CHECK(line.begin == c.begin);
  }
}

TEST_CASE("files keep their order and names") {
  Sources sources;
  CHECK(sources.size() == 0);
  const FileId plan = add(sources, "a\nb", "plan.yaml");
  const FileId progress = add(sources, "c", "progress/2022.yaml");
  CHECK(plan == 0);
  CHECK(progress == 1);
  CHECK(sources.size() == 2);
  CHECK(sources.name(progress) == "progress/2022.yaml");
  CHECK(sources.bytes(plan).size() == 3);
  CHECK(sources.describe({plan, 2, 3}) == "plan.yaml:2");
  CHECK(sources.describe({progress, 0, 1}) == "progress/2022.yaml:1");
}

/// Lines of all lengths and characters of all widths, one line of half a megabyte among them.
std::string big_text() {
  oracle::Dice dice(1);
  std::string text;
  while (text.size() < 3'000'000) {
    int words = dice.chance(3) ? dice.between(100, 7000) : dice.between(0, 12);
    if (text.size() > 1'000'000 && text.size() < 1'200'000) words = 50'000;
    const std::string word = dice.pick({"word ", ": año", "日本", "😀", "é"});
    while (words-- > 0) text += word;
    text += dice.chance(30) ? "\r\n" : "\n";
  }
  return text + "no line end";
}

TEST_CASE("places in a big file, in any order") {
  static const std::string text = big_text();
  static const std::vector<LineColumn> expected = count_all(text);
  oracle::Dice dice(20220101);
  std::vector<std::uint32_t> offsets = {0, static_cast<std::uint32_t>(text.size())};
  for (int i = 0; i < 1500; ++i) {
    auto offset = static_cast<std::uint32_t>(dice.next() % text.size());
    while (is_continuation(text[offset])) --offset;
    offsets.push_back(offset);
  }
  // Around the edges of the blocks in which files are read.
  for (std::uint32_t edge = 1U << 14U; edge < text.size(); edge += 1U << 14U)
    for (std::uint32_t offset = edge - 3; offset <= edge + 3; ++offset)
      if (!is_continuation(text[offset])) offsets.push_back(offset);

  const auto check = [&] {
    Sources sources;
    const FileId file = add(sources, text);
    for (const std::uint32_t offset : offsets) {
      const LineColumn place = sources.locate(file, offset);
      if (place.line != expected[offset].line || place.column != expected[offset].column)
        FAIL_CHECK(offset << ": " << place.line << ":" << place.column << " instead of "
                          << expected[offset].line << ":" << expected[offset].column);
    }
  };
  SUBCASE("as they come") { check(); }
  SUBCASE("shuffled again") {
    dice.shuffle(offsets);
    check();
  }
  SUBCASE("from first to last") {
    std::sort(offsets.begin(), offsets.end());
    check();
  }
  SUBCASE("from last to first") {
    std::sort(offsets.rbegin(), offsets.rend());
    check();
  }
}

TEST_CASE("many places in one long line take no time") {
  // JSON comes in one line; every place must not cost a walk from its start.
  Sources sources;
  const FileId file = add(sources, std::string(8'000'000, 'x'));
  for (std::uint32_t i = 0; i < 2000; ++i)
    CHECK(sources.locate(file, 7'999'999 - i * 3000).column == 8'000'000 - i * 3000);
}

TEST_CASE("of a long line the part around the place is given") {
  for (const std::string character : {"x", "é", "日", "😀"}) {
    std::string text = "short\n";
    const std::size_t line_begin = text.size();
    while (text.size() < 20'000) text += character;
    const std::size_t line_end = text.size();
    text += "\nlast";
    Sources sources;
    const FileId file = add(sources, text);
    for (std::size_t i = 0; line_begin + i * character.size() <= line_end; i += i < 1200 ? 1 : 7) {
      const std::size_t offset = line_begin + i * character.size();
      const Sources::Line line = sources.line_at(file, static_cast<std::uint32_t>(offset));
      const bool holds = line.begin >= line_begin && line.begin <= offset &&
                         offset <= line.begin + line.text.size() &&
                         line.begin + line.text.size() <= line_end;
      const bool same = text.substr(line.begin, line.text.size()) == line.text;
      const bool whole = utf8::valid_prefix(line.text) == line.text.size();
      // Enough to both sides to be shown.
      const bool enough = line.begin <= std::max(line_begin + 2000, offset) - 2000 &&
                          line.begin + line.text.size() >= std::min(line_end, offset + 2000);
      if (!holds || !same || !whole || !enough || line.text.size() > 4096)
        FAIL_CHECK(character << " at " << offset << ": " << line.begin << " + "
                             << line.text.size());
    }
  }
}

TEST_CASE("a line is given as it is, even what is no text") {
  Sources sources;
  const FileId file = add(sources, std::string("ok\ncaf\xE9 \x1b[31m\0x\nok", 18));
  const Sources::Line line = sources.line_at(file, 7);
  CHECK(line.begin == 3);
  CHECK(line.text == std::string("caf\xE9 \x1b[31m\0x", 12));
}

/// A file that has become shorter than it said, or can't be read any more.
class Shrunk final : public Bytes {
 public:
  [[nodiscard]] std::uint64_t size() const override { return 1000; }
  std::size_t read(std::uint64_t offset, char* to, std::size_t count) const override {
    std::size_t done = 0;
    for (; done < count && offset + done < 10; ++done) to[done] = offset + done == 4 ? '\n' : 'x';
    return done;
  }
};

TEST_CASE("a file that became shorter is no trouble") {
  Sources sources;
  const FileId file = sources.add("gone.yaml", std::make_unique<Shrunk>());
  CHECK(sources.locate(file, 900).line == 2);
  CHECK(sources.line_at(file, 7).text == "xxxxx");
  CHECK(sources.line_at(file, 900).text == "xxxxx");
}

}  // namespace
}  // namespace peq

TEST_SUITE_END();
