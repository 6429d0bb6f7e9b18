#include <string>
#include <vector>

#include <doctest/doctest.h>

#include "render/wrap.hpp"

TEST_SUITE_BEGIN("render");

namespace {

using namespace peq;

std::vector<std::string> wrapped(const std::string& text, std::size_t cells,
                                 std::size_t hanging = 0) {
  std::vector<std::string> lines;
  for (const render::Line& line : render::wrap({{text}}, cells, hanging)) {
    lines.emplace_back();
    for (const render::Span& span : line) lines.back() += span.text;
  }
  return lines;
}

using Lines = std::vector<std::string>;

}  // namespace

TEST_CASE("text is broken at spaces") {
  CHECK(wrapped("", 10) == Lines{""});
  CHECK(wrapped("one two", 7) == Lines{"one two"});
  CHECK(wrapped("one two", 6) == Lines{"one", "two"});
  CHECK(wrapped("  one   two  ", 20) == Lines{"one two"});
  CHECK(wrapped("one two three", 8, 2) == Lines{"one two", "  three"});
}

TEST_CASE("cells are counted, not bytes") {
  CHECK(wrapped("ñandú ñandú", 11) == Lines{"ñandú ñandú"});
  CHECK(wrapped("漢字 漢字", 9) == Lines{"漢字 漢字"});
  CHECK(wrapped("漢字 漢字", 8) == Lines{"漢字", "漢字"});
  CHECK(wrapped("n\u0303andu x", 7) == Lines{"n\u0303andu x"});  // a combining tilde
}

TEST_CASE("a word that is too long is cut") {
  CHECK(wrapped("abcdefghij", 4) == Lines{"abcd", "efgh", "ij"});
  CHECK(wrapped("ab cdefghij", 4) == Lines{"ab", "cdef", "ghij"});
  CHECK(wrapped("漢字漢", 3) == Lines{"漢", "字", "漢"});
}

TEST_CASE("no-break spaces hold words together as long as a line has room for them") {
  CHECK(wrapped("one two\u00a0three", 10) == Lines{"one", "two three"});
  CHECK(wrapped("one two\u00a0three four", 6) == Lines{"one", "two", "three", "four"});
}

TEST_CASE("a tone may change inside a word") {
  const auto lines =
      render::wrap({{"ab", Tone::good}, {"cd ef", Tone::bad}, {"gh", Tone::good}}, 5);
  REQUIRE(lines.size() == 2);
  CHECK(lines[0].size() == 2);
  CHECK(lines[0][0].text == "ab");
  CHECK(lines[0][1].text == "cd");
  CHECK(lines[1][0].text == "ef");
  CHECK(lines[1][0].tone == Tone::bad);
  CHECK(lines[1][1].text == "gh");
}

TEST_CASE("the longest word") {
  CHECK(render::longest_word("") == 0);
  CHECK(render::longest_word("a ñandú bc") == 5);
}

TEST_SUITE_END();
