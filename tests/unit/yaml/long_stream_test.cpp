// Streams of several megabytes: the parser is restarted on the way, and nothing shows it.
#include <algorithm>
#include <cstdint>
#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include <malloc.h>

#include <doctest/doctest.h>

#include "oracle/dice.hpp"
#include "yaml/reading.hpp"

TEST_SUITE_BEGIN("yaml");

namespace peq::yaml {
namespace {

using oracle::Dice;
using test::joined;
using test::read_stream;
using test::Reading;

constexpr std::size_t enough = 3'300'000;  // three restarts
constexpr std::size_t enough_for_two = 2'200'000;

/// What was read, in short: comparing millions of places as text takes long.
struct Digest {
  std::string rest, told;
  std::vector<std::uint64_t> items;
  bool has_tree = false;
};

void mix(std::uint64_t& hash, std::uint64_t value) {
  hash = (hash ^ value) * 0x9e3779b97f4a7c15ULL;
  hash ^= hash >> 29U;
}

void mix(std::uint64_t& hash, View view) {
  const Place place = view.place();
  mix(hash, place.begin + (std::uint64_t{place.end} << 32U));
  mix(hash, (view.quoted() ? 8U : 0U) + static_cast<unsigned>(view.kind()));
  mix(hash, std::hash<std::string_view>{}(view.text()));
  for (const View item : view.items()) mix(hash, item);
  for (const View key : view.keys()) {
    mix(hash, key);
    mix(hash, view.value_of(key));
  }
  mix(hash, 1);
}

Digest digest(std::string_view text, bool as_stream) {
  Sources sources;
  const FileId file = sources.add("long.yaml", std::make_unique<test::ViewBytes>(text));
  Findings findings;
  Digest digest;
  const auto add = [&](View item) { mix(digest.items.emplace_back(), item); };
  const Stream stream{"entries", add};
  if (const auto tree = read(sources, file, findings, as_stream ? &stream : nullptr)) {
    digest.has_tree = true;
    digest.rest = test::rest_of(*tree);
    if (!as_stream)
      for (const View item : tree->root()["entries"].items()) add(item);
  }
  Reading reading;
  test::add_findings(sources, std::move(findings), reading);
  digest.told = reading.told;
  return digest;
}

void check_same(const std::string& text) {
  const Digest tree = digest(text, false);
  const Digest stream = digest(text, true);
  CHECK((stream.told == tree.told));
  CHECK(stream.has_tree == tree.has_tree);
  if (!tree.has_tree) return;
  CHECK(stream.rest == tree.rest);
  CHECK(stream.items.size() == tree.items.size());
  const auto different =
      std::mismatch(stream.items.begin(), stream.items.end(), tree.items.begin(), tree.items.end());
  CHECK(different.first - stream.items.begin() == static_cast<std::ptrdiff_t>(stream.items.size()));
}

std::string words(Dice& dice, int count) {
  std::string text = "word";
  for (int i = 0; i < count; ++i)
    text += dice.pick<std::string_view>(
        {" año", " - dash", " colon:x", " #no", " {x}", " \\\"", " 日本", " 'q'"});
  return text;
}

TEST_CASE("one entry a line") {
  std::string text = "# head\npeq: progress/1\nplan: p\nentries:\n";
  for (int i = 0; text.size() < enough; ++i)
    text += "  - {date: 2022-01-01, for: E-" + std::to_string(i) + ", progress: 40, note: \"" +
            std::string(static_cast<std::size_t>(i % 300), 'x') + "\"}\n";
  check_same(text + "x-last: 1\n");
  CHECK(digest(text, true).told.empty());
}

TEST_CASE("items of all shapes, mistakes among them") {
  Dice dice(42);
  std::string text = "peq: progress/1\nentries:\n";
  for (int i = 0; text.size() < enough; ++i) {
    const std::string number = std::to_string(i);
    const std::string about = words(dice, dice.between(0, 60));
    switch (dice.between(0, 11)) {
    case 0: text += "  - {date: 1, for: E-" + number + ", note: \"" + about + "\"}\n"; break;
    case 1: text += "  - date: 1\n    for: E-" + number + "\n    note: \"" + about + "\"\n"; break;
    case 2:
      text += "  -\n    date: 1\n    note: |\n      " + about + "\n      - {date: 1}\n";
      break;
    case 3: text += "  - note: >\n      " + about + "\n\n      entries:\n       - x\n"; break;
    case 4: text += "  - \"" + about + "\n\n    " + about + "\"\n"; break;
    case 5: text += "  # " + about + "\n\n  - # " + about + "\n    a: 1  # - {b: 2}\n"; break;
    case 6: text += "  - - a\n    - {b: " + number + "}\n    -   - c\n"; break;
    case 7: text += "  - " + number + "\n"; break;
    case 8: text += "  - {a: 1, a: " + number + ", b: [1, 2,\n     3]}\n"; break;
    case 9: text += "  -\n"; break;
    case 10: text += "  - ? a\n    : " + number + "\n    b: ~\n"; break;
    default: text += "  - entries:\n      - a: " + number + "\n      - b\n"; break;
    }
  }
  check_same(text);
  check_same("  " + std::string("plan: p\n") + "  entries:\n" + text.substr(text.find("  - ")) +
             "  x: 1\n");
}

TEST_CASE("lists in the first column, other line ends, a mark at the start") {
  std::string text = "\xEF\xBB\xBF"
                     "entries:\r\n";
  for (int i = 0; text.size() < enough_for_two; ++i)
    text += "- for: E-" + std::to_string(i) + "\r\n  note: añ\r\n   o\r\n  list:\r\n  - x\r\n";
  check_same(text + "plan: p\r\n");
}

TEST_CASE("anchors keep one parser, and all is well") {
  std::string text = "x: &x {a: 1}\nentries:\n";
  for (int i = 0; text.size() < enough_for_two / 2; ++i)
    text += "  - {for: E-" + std::to_string(i) + ", note: some words to fill the line}\n";
  text += "  - *x\n";
  check_same(text);
  // The first anchor comes after the first restart.
  std::string late = "entries:\n";
  for (int i = 0; late.size() < enough_for_two; ++i)
    late +=
        "  - {for: " + std::string(late.size() > enough_for_two / 2 && i % 50 == 0 ? "&y " : "") +
        "E-" + std::to_string(i) + ", note: some words to fill the line}\n";
  late += "  - *y\nx: *y\n";
  check_same(late);
}

TEST_CASE("a mistake far behind") {
  std::string text = "entries:\n";
  int lines = 1;
  for (; text.size() < 1'200'000; ++lines)
    text += "  - {for: E-" + std::to_string(lines) +
            ", note: " + std::string(static_cast<std::size_t>(lines % 200), 'x') + "}\n";
  const std::string rest = text.substr(text.find('\n') + 1);
  for (const std::string mistake : {"  - {for: x, for: y}\n", "  - a: b: c\n", "  - caf\xE9\n"}) {
    CAPTURE(mistake);
    check_same(text + mistake + rest);
  }
  // The quote is told where it was opened, however much it swallows.
  for (const std::string quote : {"'", "\""}) {
    const Reading unclosed =
        read_stream(text + "  - {for: x, note: " + quote + "not closed}\n" + rest + rest);
    CHECK(joined(unclosed.findings) == "PEQ106 " + std::to_string(lines + 1) + ":20");
    CHECK(unclosed.items.size() == static_cast<std::size_t>(lines) - 1);
  }
}

/// The same line again and again, without the memory for it.
class Repeated final : public Bytes {
 public:
  Repeated(std::string head, std::string line, std::uint64_t lines)
      : head_(std::move(head)), line_(std::move(line)), lines_(lines) {}
  [[nodiscard]] std::uint64_t size() const override { return head_.size() + lines_ * line_.size(); }
  std::size_t read(std::uint64_t offset, char* to, std::size_t count) const override {
    std::size_t done = 0;
    while (done < count && offset + done < size()) {
      const std::uint64_t at = offset + done;
      const std::string_view part =
          at < head_.size() ? std::string_view(head_).substr(at)
                            : std::string_view(line_).substr((at - head_.size()) % line_.size());
      done += part.copy(to + done, count - done);
    }
    return done;
  }

 private:
  std::string head_, line_;
  std::uint64_t lines_;
};

/// Bytes in use on the heap.
std::size_t heap() { return ::mallinfo2().uordblks; }

TEST_CASE("memory does not grow with the file") {
  for (const std::string item : {"  - {date: 2022-12-31, for: E-1-1-1, progress: 40}\n",
                                 "  - date: 2022-12-31\n    for: E-1-1-1\n    progress: 40\n",
                                 "  - # comment\n    date: 2022-12-31\n    for: E-1-1-1\n"}) {
    CAPTURE(item);
    const std::uint64_t lines = 4'000'000 / item.size();
    Sources sources;
    const FileId file =
        sources.add("long.yaml", std::make_unique<Repeated>("entries:\n", item, lines));
    Findings findings;
    std::uint64_t items = 0;
    const std::size_t before = heap();
    std::size_t most = before;
    const Stream stream{"entries", [&](View) {
                          if (++items % 1000 == 0) most = std::max(most, heap());
                        }};
    CHECK(read(sources, file, findings, &stream));
    CHECK(items == lines);
    CHECK(findings.size() == 0);
    CHECK(most - before < 1'900'000);
  }
}

}  // namespace
}  // namespace peq::yaml

TEST_SUITE_END();
