// Texts put into words: placeholders, plurals, nesting; names of languages.
#include <cstdint>
#include <string>

#include <doctest/doctest.h>

#include "locale/table.hpp"
#include "peq/messages.hpp"

TEST_SUITE_BEGIN("locale");

namespace peq {
namespace {

constexpr auto en = Language::en;
constexpr auto es = Language::es;

Date day(int year, int month, int of_month) {
  const auto date = Date::from_ymd(year, month, of_month);
  REQUIRE(date);
  return *date;
}

TEST_CASE("a message without arguments is its words") {
  CHECK(say(en, Msg::is_a_list) == "a list");
  CHECK(say(es, Msg::is_a_list) == "una lista");
  CHECK(say(en, Text(Msg::is_a_list)) == say(en, Msg::is_a_list));
}

TEST_CASE("a number picks its words: one, or any other") {
  struct Case {
    std::int64_t number;
    std::string english, spanish;
  };
  for (const Case& c : {Case{0, "0 files", "0 archivos"},
                        {1, "1 file", "1 archivo"},
                        {-1, "-1 file", "-1 archivo"},
                        {2, "2 files", "2 archivos"},
                        {11, "11 files", "11 archivos"},
                        {1'000'000'000'000, "1000000000000 files", "1000000000000 archivos"}}) {
    CAPTURE(c.number);
    CHECK(say(en, Text(Msg::count_files, c.number)) == c.english);
    CHECK(say(es, Text(Msg::count_files, c.number)) == c.spanish);
  }
  // One number may pick twice, and the other argument does not.
  const Text one(Msg::cli_has_warnings, 1, "peq check");
  const Text two(Msg::cli_has_warnings, 2, "peq check");
  CHECK(say(en, one) == "1 warning: peq check shows it");
  CHECK(say(en, two) == "2 warnings: peq check shows them");
}

TEST_CASE("every kind of whole number is a number") {
  const std::string expected = "7 files";
  CHECK(say(en, Text(Msg::count_files, 7)) == expected);
  CHECK(say(en, Text(Msg::count_files, 7U)) == expected);
  CHECK(say(en, Text(Msg::count_files, std::size_t{7})) == expected);
  CHECK(say(en, Text(Msg::count_files, std::int64_t{7})) == expected);
  CHECK(say(en, Text(Msg::count_files, std::uint8_t{7})) == expected);
}

TEST_CASE("dates are written as in the files, in every language") {
  const Text text(Msg::recorded_before, day(2022, 1, 5), day(2022, 2, 1));
  for (const Language language : {en, es}) {
    const std::string words = say(language, text);
    CHECK(words.find("2022-01-05") != std::string::npos);
    CHECK(words.find("2022-02-01") != std::string::npos);
  }
}

TEST_CASE("a message within a message is said in the same language") {
  const Text text(Msg::wrong_type, "units", Msg::is_a_list);
  CHECK(say(en, text) == "\"units\" must be a list");
  CHECK(say(es, text) == "\"units\" debe ser una lista");
  // Two levels deep.
  const Text deep(Msg::wrong_figure, Text(Msg::the_strategy, "E-1"), "value");
  CHECK(say(en, deep).find("E-1") != std::string::npos);
  CHECK(say(es, deep).find("estrategia E-1") != std::string::npos);
}

TEST_CASE("what the author wrote is never read as a placeholder") {
  for (const std::string words :
       {"{0}", "{1}", "{9}", "{", "}", "{{", "{0|day|days}", "%s", "{:", "a|b", "\\n", ""}) {
    CAPTURE(words);
    CHECK(say(en, Text(Msg::wrong_type, words, Msg::is_a_list)) ==
          "\"" + words + "\" must be a list");
    CHECK(say(es, Text(Msg::wrong_type, Text(Msg::wrong_type, words, Msg::is_a_list),
                       Msg::is_a_list)) ==
          "\"\"" + words + "\" debe ser una lista\" debe ser una lista");
  }
  const std::string zero("a\0b", 3);
  CHECK(say(en, Text(Msg::wrong_type, zero, Msg::is_a_list)) == "\"" + zero + "\" must be a list");
}

TEST_CASE("braces in the words themselves") {
  for (const Language language : {en, es}) {
    const std::string words = say(language, Msg::unclosed_brace);
    CHECK(words.find("\"{\"") != std::string::npos);
    CHECK(words.find("{{") == std::string::npos);
  }
}

TEST_CASE("texts can be compared") {
  CHECK((Text(Msg::count_files, 1) == Text(Msg::count_files, 1)));
  CHECK_FALSE((Text(Msg::count_files, 1) == Text(Msg::count_files, 2)));
  CHECK_FALSE((Text(Msg::count_files, 1) == Text(Msg::count_files, "1")));
  CHECK_FALSE((Text(Msg::count_files, 1) == Text(Msg::count_errors, 1)));
  CHECK((Text(Msg::wrong_type, "a", Msg::is_a_list) == Text(Msg::wrong_type, "a", Msg::is_a_list)));
  CHECK_FALSE(
      (Text(Msg::wrong_type, "a", Msg::is_a_list) == Text(Msg::wrong_type, "a", Msg::is_a_map)));
}

TEST_CASE("no message is empty, in no language") {
  for (std::size_t i = 0; i < locale::message_count; ++i)
    for (const auto& [language, tag] : all_languages)
      if (locale::words(language, static_cast<Msg>(i)).empty())
        FAIL_CHECK(std::string(tag) << ": message " << i);
}

TEST_CASE("languages by their tags") {
  struct Case {
    std::string tag, language;
  };
  for (const Case& c : {Case{"en", "en"},
                        {"es", "es"},
                        {"es_SV", "es"},
                        {"es-SV", "es"},
                        {"es_SV.UTF-8", "es"},
                        {"es.UTF-8", "es"},
                        {"es@euro", "es"},
                        {"es_ES@euro", "es"},
                        {"en_GB.ISO-8859-1", "en"},
                        {"en-Latn-US", "en"},
                        {"ES", "es"},  // tags know no case (BCP 47)
                        {"Es_sv", "es"},
                        {"", ""},
                        {"C", ""},
                        {"C.UTF-8", ""},
                        {"POSIX", ""},
                        {"fr", ""},
                        {"esp", ""},
                        {"est", ""},  // Estonian in three letters
                        {"e", ""},
                        {"_es", ""},
                        {"-", ""},
                        {"español", ""},
                        {"english", ""},
                        {" es", ""}}) {
    CAPTURE(c.tag);
    const auto language = parse_language(c.tag);
    const std::string found = !language ? "" : *language == es ? "es" : "en";
    CHECK(found == c.language);
  }
}

}  // namespace
}  // namespace peq

TEST_SUITE_END();
