// Numbers as they are written, natural order, near misses, ids (design.md 2.4).
#include <cmath>
#include <string>
#include <string_view>
#include <vector>

#include <doctest/doctest.h>

#include "base/text.hpp"
#include "oracle/dice.hpp"
#include "peq/suggest.hpp"

TEST_SUITE_BEGIN("base");

namespace peq::text {
namespace {

TEST_CASE("numbers") {
  struct Case {
    std::string text;
    double value;
  };
  for (const Case& c : {Case{"0", 0},
                        {"7", 7},
                        {"-7", -7},
                        {"40", 40},
                        {"100", 100},
                        {"12.5", 12.5},
                        {"-0.25", -0.25},
                        {"0.05", 0.05},
                        {"1.500", 1.5},  // a point is a decimal point, never one of thousands
                        {"120000", 120000},
                        {"3.0", 3},
                        {"0.0000001", 1e-7},
                        {"999999999999999", 999999999999999.0},
                        {"0.30000000000000004", 0.30000000000000004}}) {
    CAPTURE(c.text);
    for (const bool percent : {false, true}) {
      const Number number = parse_number(c.text, percent);
      CHECK((number.error == NumberError::none));
      CHECK(number.value == c.value);
      CHECK(number.suggestion.empty());
    }
    const Number percent = parse_number(c.text + "%", true);
    CHECK((percent.error == NumberError::none));
    CHECK(percent.value == c.value);
  }
  for (const std::string zero : {"-0", "-0.0", "0", "0.000"}) {
    CAPTURE(zero);
    CHECK(parse_number(zero, false).value == 0);
    CHECK_FALSE(std::signbit(parse_number(zero, false).value));
  }
  CHECK(parse_number("50 %", true).value == 50);
  // Too small for a double is nothing, but by no means too large.
  const Number tiny = parse_number("0." + std::string(400, '0') + "1", false);
  CHECK((tiny.error == NumberError::none));
  CHECK(tiny.value == 0);
}

TEST_CASE("texts that are no number, and what is meant") {
  using enum NumberError;
  struct Case {
    std::string text;
    NumberError error;
    std::string suggestion;
  };
  for (const Case& c : {
           Case{"", empty, ""},
           {"1,5", decimal_comma, "1.5"},
           {"-1,5", decimal_comma, "-1.5"},
           {"89,95", decimal_comma, "89.95"},
           {"12,3456", decimal_comma, "12.3456"},
           {"1,500", decimal_comma, ""},  // one and a half, or fifteen hundred
           {"1_000", thousands, "1000"},
           {"-1_000_000", thousands, "-1000000"},
           {"1.000.000", thousands, "1000000"},
           {"-1.000.000", thousands, "-1000000"},
           {"1 000", thousands, "1000"},
           {"12 500 000", thousands, "12500000"},
           {"1,000,000", thousands, ""},
           {"1,000.5", thousands, ""},
           {"1.000,5", thousands, ""},
           {"1e3", exponent, ""},
           {"1E3", exponent, ""},
           {"-1.5e-3", exponent, ""},
           {"2e+4", exponent, ""},
           {"0x10", hexadecimal, ""},
           {"-0X1F", hexadecimal, ""},
           {"010", leading_zero, "10"},
           {"-010", leading_zero, "-10"},
           {"00", leading_zero, "0"},
           {"007.5", leading_zero, "7.5"},
           {"00.5", leading_zero, "0.5"},
           {".5", missing_digit, "0.5"},
           {"-.5", missing_digit, "-0.5"},
           {"5.", missing_digit, "5"},
           {"-5.", missing_digit, "-5"},
           {"+5", plus_sign, "5"},
           {"+0.5", plus_sign, "0.5"},
           {"+1,5", decimal_comma, "1.5"},  // the plus is the lesser trouble
           {"inf", not_finite, ""},
           {"-inf", not_finite, ""},
           {".inf", not_finite, ""},
           {"-.Inf", not_finite, ""},
           {"Infinity", not_finite, ""},
           {"nan", not_finite, ""},
           {".NaN", not_finite, ""},
           {"50%", percent_sign, "50"},
           {"-2.5%", percent_sign, "-2.5"},
           {"50 %", percent_sign, "50"},
           {"1,5%", decimal_comma, "1.5"},
           {"1000000000000000", too_large, ""},
           {"-1000000000000000", too_large, ""},
           {"99999999999999999999999999999999999999", too_large, ""},
           {"abc", not_a_number, ""},
           {"abc%", not_a_number, ""},
           {"+abc", not_a_number, ""},
           {"%", not_a_number, ""},
           {"-", not_a_number, ""},
           {"+", not_a_number, ""},
           {"_", not_a_number, ""},
           {".", not_a_number, ""},
           {"-.", not_a_number, ""},
           {",", not_a_number, ""},
           {"--5", not_a_number, ""},
           {"+-5", not_a_number, ""},
           {"- 5", not_a_number, ""},
           {"5-", not_a_number, ""},
           {"1-2", not_a_number, ""},
           {"1/2", not_a_number, ""},
           {" 5", not_a_number, ""},
           {"5 ", not_a_number, ""},
           {"5 km", not_a_number, ""},
           {"12.34.56", not_a_number, ""},
           {"1.00.000", not_a_number, ""},
           {"1 00", not_a_number, ""},
           {"0o10", not_a_number, ""},
           {"e3", not_a_number, ""},
           {"$5", not_a_number, ""},
           {"true", not_a_number, ""},
           {"１２", not_a_number, ""},
           {"٣", not_a_number, ""},
           {"½", not_a_number, ""},
       }) {
    CAPTURE(c.text);
    const Number number = parse_number(c.text, false);
    CHECK(static_cast<int>(number.error) == static_cast<int>(c.error));
    CHECK(number.suggestion == c.suggestion);
    // What is suggested can be written.
    if (!number.suggestion.empty()) CHECK((parse_number(number.suggestion, false).error == none));
  }
  for (const std::string signs : {"50%%", "++5", "+-5", "+%", "%+"}) {
    CAPTURE(signs);
    CHECK((parse_number(signs, true).error == not_a_number));
    CHECK((parse_number(signs, false).error == not_a_number));
  }
  CHECK(parse_number("+5%", false).suggestion == "5");
  CHECK(parse_number("+5%", true).suggestion == "5");
  // A long one must not be taken apart sign by sign.
  for (const char sign : {'%', '+', '-', ',', '.', '_', ' ', '0'})
    CHECK((parse_number(std::string(1U << 20U, sign), true).error != none));
  CHECK((parse_number("1,5%", true).error == decimal_comma));
  CHECK((parse_number("%", true).error == not_a_number));
  CHECK((parse_number(std::string(400, '9'), false).error == too_large));
  CHECK((parse_number(std::string_view("5\0", 2), false).error == not_a_number));
}

TEST_CASE("numbers are shown as they could be written") {
  struct Case {
    double number;
    std::string text;
  };
  for (const Case& c : {Case{70, "70"},
                        {0.5, "0.5"},
                        {-2.25, "-2.25"},
                        {0, "0"},
                        {1e-5, "0.00001"},
                        {0.1 + 0.2, "0.30000000000000004"},
                        {120000, "120000"},
                        {999999999999999.0, "999999999999999"},
                        {3e17, "300000000000000000"}}) {
    CAPTURE(c.text);
    CHECK(format_number(c.number) == c.text);
  }
  oracle::Dice dice(1);
  for (int i = 0; i < 2000; ++i) {
    const double number =
        dice.between(-1000000, 1000000) / static_cast<double>(dice.between(1, 999));
    if (parse_number(format_number(number), false).value != number)
      FAIL_CHECK(format_number(number));
  }
}

TEST_CASE("natural order") {
  // Each stands before all that follow it.
  const std::vector<std::string> sorted = {"",
                                           "1",
                                           "2",
                                           "2a",
                                           "10",
                                           "010a",
                                           "A-2",
                                           "A-2-1",
                                           "A-10",
                                           "E-1-1-1",
                                           "E-1-1-2",
                                           "E-1-1-10",
                                           "E-1-2-1",
                                           "E-4-3-9",
                                           "E-4-3-10",
                                           "E-10-1-1",
                                           "E-99999999999999999999998",
                                           "E-99999999999999999999999",
                                           "E-100000000000000000000000",
                                           "a",
                                           "a0",
                                           "a00b",
                                           "a1",
                                           "b",
                                           "ñ-2",
                                           "ñ-10"};
  for (std::size_t i = 0; i < sorted.size(); ++i)
    for (std::size_t j = 0; j < sorted.size(); ++j) {
      const int order = compare_natural(sorted[i], sorted[j]);
      if ((order < 0) != (i < j) || (order == 0) != (i == j))
        FAIL_CHECK(sorted[i] << " and " << sorted[j] << ": " << order);
    }
  // Leading zeros decide only between what is equal without them.
  CHECK(compare_natural("a01", "a1") < 0);
  CHECK(compare_natural("a1", "a01") > 0);
  CHECK(compare_natural("a01b2", "a1b1") > 0);
  CHECK(compare_natural("0", "00") < 0);
}

TEST_CASE("natural order is an order, whatever is compared") {
  oracle::Dice dice(7);
  std::vector<std::string> texts;
  for (int i = 0; i < 120; ++i) {
    std::string text;
    for (int size = dice.between(0, 5); size > 0; --size)
      text += dice.pick({"0", "1", "9", "00", "a", "-", ".", "é", "/", ":"});
    texts.push_back(text);
  }
  for (const auto& a : texts)
    for (const auto& b : texts) {
      const int ab = compare_natural(a, b);
      const int ba = compare_natural(b, a);
      if ((ab < 0) != (ba > 0) || (ab == 0) != (a == b)) FAIL_CHECK(a << " and " << b);
      for (const auto& c : texts)
        if (ab < 0 && compare_natural(b, c) < 0 && compare_natural(a, c) >= 0)
          FAIL_CHECK(a << ", " << b << ", " << c);
    }
}

TEST_CASE("edit distance") {
  struct Case {
    std::string a, b;
    std::size_t edits;
  };
  for (const Case& c : {Case{"", "", 0},
                        {"", "abc", 3},
                        {"abc", "", 3},
                        {"kitten", "sitting", 3},
                        {"deadline", "deadlin", 1},
                        {"ab", "ba", 1},  // neighbours swapped
                        {"dealdine", "deadline", 1},
                        {"ca", "abc", 3},   // nothing is edited twice
                        {"año", "ano", 1},  // characters, not bytes
                        {"日本", "本日", 1},
                        {"abc", "xyz", 3}}) {
    CAPTURE(c.a);
    CAPTURE(c.b);
    CHECK(edit_distance(c.a, c.b, 9) == c.edits);
    CHECK(edit_distance(c.b, c.a, 9) == c.edits);
    for (std::size_t limit = 0; limit < 4; ++limit)
      CHECK(edit_distance(c.a, c.b, limit) == std::min(c.edits, limit + 1));
  }
  const std::string longest(65, 'a');
  CHECK(edit_distance(longest, longest, 2) == 0);
  CHECK(edit_distance(longest, longest + "a", 2) == 3);  // too long to be looked at
}

TEST_CASE("the nearest known name") {
  const std::vector<std::string_view> keys = {
      "id",       "text",    "start",    "deadline", "weight",  "budget",     "every",
      "schedule", "período", "Gerencia", "E-1-1-3",  "E-1-1-4", "responsible"};
  struct Case {
    std::string name, meant;
  };
  for (const Case& c : {Case{"deadlin", "deadline"},
                        {"dead-line", "deadline"},
                        {"dealdine", "deadline"},
                        {"Deadline", "deadline"},
                        {"DEADLINE", "deadline"},
                        {"periodo", "período"},
                        {"gerencia", "Gerencia"},
                        {"GERÉNCIA", "Gerencia"},
                        {"E1-1-3", "E-1-1-3"},
                        {"E-1-1-33", "E-1-1-3"},
                        {"E-1-1-5", "E-1-1-3"},  // as near as E-1-1-4: the first
                        {"resposable", "responsible"},
                        {"di", "id"},
                        {"tex", "text"},
                        {"txet", "text"},
                        {"ID", "id"},
                        {"xx", ""},
                        {"xy", ""},
                        {"finish", ""},
                        {"", ""},
                        {"dedlnie", "deadline"},
                        {"ddlne", ""}}) {
    CAPTURE(c.name);
    CHECK(nearest(c.name, keys).value_or("") == c.meant);
    CHECK(peq::nearest(c.name, keys).value_or("") == c.meant);
  }
  CHECK_FALSE(nearest("id", {}));
  // Another case is nearer than another letter.
  const std::vector<std::string_view> two = {"nome", "NAME"};
  CHECK(nearest("name", two).value_or("") == "NAME");
}

TEST_CASE("ids") {
  for (const std::string id :
       {"E-1-1-1", "a", "9", "-", "_", ".", "san-miguel-2022-2026", "Dirección", "año_2022",
        "Direccio\u0301n", "计划-1", "План.2", "خطة", "योजना", "ª1", "٣"}) {
    CAPTURE(id);
    CHECK(is_id(id));
  }
  for (const std::string id : {"",
                               " ",
                               "E 1",
                               " E-1",
                               "E-1 ",
                               "E\t1",
                               "E\n",
                               "E/1",
                               "E:1",
                               "E#1",
                               "E,1",
                               "\"E\"",
                               "E(1)",
                               "E+1",
                               "E@1",
                               "E\u00A0"
                               "1",
                               "E\u200B"
                               "1",
                               "E\u2013"
                               "1",
                               "😀",
                               "x²",
                               "€",
                               "\u202E"
                               "E",
                               "E\xFF",
                               "\xC3"}) {
    CAPTURE(id);
    CHECK_FALSE(is_id(id));
  }
  CHECK_FALSE(is_id(std::string_view("E\0"
                                     "1",
                                     3)));
}

}  // namespace
}  // namespace peq::text

TEST_SUITE_END();
