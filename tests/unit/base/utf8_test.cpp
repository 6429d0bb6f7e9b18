// UTF-8: what is valid, what can be printed, how wide it is.
#include <string>
#include <string_view>

#include <doctest/doctest.h>

#include "base/utf8.hpp"

TEST_SUITE_BEGIN("base");

namespace peq::utf8 {
namespace {

/// The encoding by its definition, also of what must not be encoded.
std::string encode(char32_t c) {
  const auto tail = [&](unsigned shift) { return static_cast<char>(0x80 | (c >> shift & 0x3F)); };
  if (c < 0x80) return {static_cast<char>(c)};
  if (c < 0x800) return {static_cast<char>(0xC0 | c >> 6), tail(0)};
  if (c < 0x10000) return {static_cast<char>(0xE0 | c >> 12), tail(6), tail(0)};
  return {static_cast<char>(0xF0 | c >> 18), tail(12), tail(6), tail(0)};
}

TEST_CASE("every code point, and nothing that is none") {
  for (char32_t c = 0; c < 0x120000; ++c) {
    const std::string bytes = encode(c);
    const bool good = c < 0x110000 && !(c >= 0xD800 && c < 0xE000);
    std::size_t at = 0;
    const char32_t read = next(bytes, at);
    std::string written;
    if (good) append(written, c);
    const bool right = good ? valid_prefix(bytes) == bytes.size() && read == c &&
                                  at == bytes.size() && written == bytes && count(bytes) == 1
                            : valid_prefix(bytes) == 0 && read == 0xFFFD && at == 1;
    if (!right) FAIL_CHECK("code point " << static_cast<unsigned>(c));
  }
}

TEST_CASE("every pair of bytes") {
  for (unsigned a = 0; a < 256; ++a)
    for (unsigned b = 0; b < 256; ++b) {
      const std::string bytes{static_cast<char>(a), static_cast<char>(b)};
      const bool two = a >= 0xC2 && a <= 0xDF && b >= 0x80 && b <= 0xBF;
      const std::size_t expected = two ? 2U : a >= 0x80 ? 0U : b >= 0x80 ? 1U : 2U;
      if (valid_prefix(bytes) != expected) FAIL_CHECK(a << " " << b);
    }
}

TEST_CASE("the longest valid prefix") {
  struct Case {
    std::string_view bytes;
    std::size_t valid;
  };
  for (const Case& c : {
           Case{"", 0},
           {"ascii", 5},
           {"añ", 3},
           {"日本", 6},
           {"😀", 4},
           {"\xC0\x80", 0},          // overlong NUL
           {"\xC1\xBF", 0},          // overlong
           {"\xE0\x80\x80", 0},      // overlong
           {"\xE0\x9F\xBF", 0},      // overlong
           {"\xE0\xA0\x80", 3},      // U+0800, the first of three bytes
           {"\xF0\x80\x80\x80", 0},  // overlong
           {"\xF0\x8F\xBF\xBF", 0},  // overlong
           {"\xF0\x90\x80\x80", 4},  // U+10000
           {"\xED\x9F\xBF", 3},      // U+D7FF
           {"\xED\xA0\x80", 0},      // a surrogate
           {"\xED\xBF\xBF", 0},      // a surrogate
           {"\xEE\x80\x80", 3},      // U+E000
           {"\xF4\x8F\xBF\xBF", 4},  // U+10FFFF
           {"\xF4\x90\x80\x80", 0},  // beyond
           {"\xF5\x80\x80\x80", 0},
           {"\xF8\x88\x80\x80\x80", 0},
           {"\xFE", 0},
           {"\xFF", 0},
           {"a\x80", 1},  // a stray continuation
           {"a\xBF", 1},
           {"ab\xC3", 2},  // cut at each byte
           {"ab\xE6", 2},
           {"ab\xE6\x97", 2},
           {"ab\xF0", 2},
           {"ab\xF0\x9F", 2},
           {"ab\xF0\x9F\x98", 2},
           {"\xE6\x97y", 0},  // something else instead of the last byte
           {"\xC3\xC3\xA9", 0},
           {"\xC3\xA9\xA9", 2},
           {"caf\xE9 solo", 3},  // Latin-1
       }) {
    CAPTURE(std::string(c.bytes));
    CHECK(valid_prefix(c.bytes) == c.valid);
  }
}

TEST_CASE("bad bytes are read one by one") {
  const std::string_view bytes = "\xE6\x97z\xFF";
  std::size_t at = 0;
  CHECK(next(bytes, at) == 0xFFFD);
  CHECK(at == 1);
  CHECK(next(bytes, at) == 0xFFFD);
  CHECK(at == 2);
  CHECK(next(bytes, at) == U'z');
  CHECK(next(bytes, at) == 0xFFFD);
  CHECK(at == 4);
}

TEST_CASE("count and width") {
  struct Case {
    std::string_view text;
    std::size_t count, width;
  };
  for (const Case& c : {
           Case{"", 0, 0},
           {"abc", 3, 3},
           {"Ñandú", 5, 5},
           {"n\u0303", 2, 1},  // a tilde that combines
           {"e\u0301\u0323", 3, 1},
           {"日本語", 3, 6},
           {"한국", 2, 4},
           {"ＡＢ", 2, 4},  // full width
           {"ｱ", 1, 1},     // half width
           {"😀", 1, 2},
           {"a\u200Bb", 3, 2},  // zero width space
           {"a\u200Db", 3, 2},  // zero width joiner
           {"a\u202Eb", 3, 2},  // right-to-left override
           {"…", 1, 1},
           {"–", 1, 1},
           {"█▏", 2, 2},
           {"a\tb", 3, 2},  // controls take no cell: they are never printed
           {"\x1b[31m", 5, 4},
           {"\x7F", 1, 0},
           {"\u0085", 1, 0},
           {"Привет", 6, 6},
       }) {
    CAPTURE(std::string(c.text));
    CHECK(count(c.text) == c.count);
    CHECK(width(c.text) == c.width);
  }
}

TEST_CASE("fit") {
  struct Case {
    std::string_view text;
    std::size_t cells;
    std::string_view fitted;
  };
  for (const Case& c : {
           Case{"", 0, ""},
           {"", 5, ""},
           {"abc", 3, "abc"},
           {"abc", 9, "abc"},
           {"abcd", 3, "ab…"},
           {"abcd", 1, "…"},
           {"abcd", 0, ""},
           {"ab cd", 4, "ab…"},  // no blank before the ellipsis
           {"ab   cd", 5, "ab…"},
           {"Dirección", 9, "Dirección"},
           {"Dirección", 8, "Direcci…"},
           {"日本語", 6, "日本語"},
           {"日本語", 5, "日本…"},
           {"日本語", 4, "日…"},  // half a character is none
           {"日本語", 2, "…"},
           {"日", 1, "…"},
           {"e\u0301e\u0301", 2, "e\u0301e\u0301"},
           {"e\u0301e\u0301e\u0301", 2, "e\u0301…"},
           {"e\u0301x", 1, "…"},
           {"😀😀", 3, "😀…"},
       }) {
    CAPTURE(std::string(c.text));
    CAPTURE(c.cells);
    const std::string fitted = fit(c.text, c.cells);
    CHECK(fitted == c.fitted);
    CHECK(width(fitted) <= c.cells);
    CHECK(valid_prefix(fitted) == fitted.size());
  }
}

TEST_CASE("printable") {
  struct Case {
    std::string_view text, shown;
  };
  for (const Case& c : {
           Case{"", ""},
           {"Año 2022: «sí» 😀 日本", "Año 2022: «sí» 😀 日本"},
           {"n\u0303", "n\u0303"},
           {"two\nlines\tand a tab", "two lines and a tab"},
           {"\x1b[31mred\x1b[0m", "\\x1b[31mred\\x1b[0m"},
           {"\x1b]0;title\x07", "\\x1b]0;title\\x07"},
           {"a\rb", "a\\x0db"},
           {"\x7F", "\\x7f"},
           {"\u0085", "\\x85"},
           {"\u009B31m", "\\x9b31m"},  // the control sequence introducer in one byte of old
           {"a\u202Eb", "a\\u202eb"},
           {"\u200E\u200F\u061C", "\\u200e\\u200f\\u061c"},
           {"\u2066x\u2069", "\\u2066x\\u2069"},
           {"\u2028\u2029", "\\u2028\\u2029"},
           {"\uFEFFx", "\\ufeffx"},
           {"caf\xE9", "caf\\xe9"},
           {"\xED\xA0\x80", "\\xed\\xa0\\x80"},
           {"\xF0\x9F\x98", "\\xf0\\x9f\\x98"},
           {"\uFFFD", "\uFFFD"},  // the author's own replacement character
           {std::string_view("\0", 1), "\\x00"},
       }) {
    CAPTURE(std::string(c.shown));
    CHECK(printable(c.text) == c.shown);
    CHECK(is_printable(c.text) == (c.text == c.shown));
    CHECK(is_printable(c.shown));
    CHECK(printable(c.shown) == c.shown);
  }
}

TEST_CASE("fold") {
  struct Case {
    std::string_view text, folded;
  };
  for (const Case& c : {Case{"", ""},
                        {"Período", "periodo"},
                        {"PERI\u0301ODO", "periodo"},
                        {"Ñandú", "nandu"},
                        {"Straße", "strasse"},
                        {"ÁÉÍÓÚÜ", "aeiouu"},
                        {"План", "план"},
                        {"日本", "日本"},
                        {"E-1-1", "e-1-1"},
                        {"%", "%"}}) {
    CAPTURE(std::string(c.text));
    CHECK(fold(c.text) == c.folded);
  }
}

}  // namespace
}  // namespace peq::utf8

TEST_SUITE_END();
