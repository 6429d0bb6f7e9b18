#include <string>
#include <vector>

#include <doctest/doctest.h>

#include "base/utf8.hpp"
#include "peq/render.hpp"
#include "render/content_line.hpp"
#include "unit/support/plan_builder.hpp"

TEST_SUITE_BEGIN("render");

namespace {

using namespace peq;

/// The lines of a folded one, without their ends.
std::vector<std::string> folded(const std::string& line) {
  std::string text;
  render::append_content_line(text, line);
  std::vector<std::string> lines;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t end = text.find("\r\n", at);
    REQUIRE(end != std::string::npos);
    lines.push_back(text.substr(at, end - at));
    at = end + 2;
  }
  return lines;
}

std::string unfolded(const std::vector<std::string>& lines) {
  std::string line = lines.front();
  for (std::size_t i = 1; i < lines.size(); ++i) {
    CHECK(lines[i].front() == ' ');
    line += lines[i].substr(1);
  }
  return line;
}

using Lines = std::vector<std::string>;
std::string some(std::size_t count, char c = 'a') { return std::string(count, c); }

std::size_t occurrences(const std::string& text, const std::string& part) {
  std::size_t count = 0;
  for (std::size_t at = text.find(part); at != std::string::npos; at = text.find(part, at + 1))
    ++count;
  return count;
}

}  // namespace

TEST_CASE("content lines are folded after 75 octets, the blank included") {
  CHECK(folded("") == Lines{""});
  CHECK(folded(some(74)) == Lines{some(74)});
  CHECK(folded(some(75)) == Lines{some(75)});
  CHECK(folded(some(76)) == Lines{some(75), " a"});
  // 75, then 74 behind each blank.
  CHECK(folded(some(149)) == Lines{some(75), " " + some(74)});
  CHECK(folded(some(150)) == Lines{some(75), " " + some(74), " a"});
  CHECK(folded(some(75) + " b") == Lines{some(75), "  b"});
}

TEST_CASE("a character is never taken apart by a fold") {
  struct Case {
    std::size_t before;
    std::string character;
    bool fits;  // before + octets of the character <= 75
  };
  const std::vector<Case> cases = {
      {73, "ñ", true},  {74, "ñ", false},                                        // 2 octets
      {72, "漢", true}, {73, "漢", false}, {74, "漢", false},                    // 3
      {71, "😀", true},  {72, "😀", false},  {73, "😀", false},  {74, "😀", false},  // 4
  };
  for (const Case& one : cases) {
    CAPTURE(one.before);
    CAPTURE(one.character);
    const Lines expected = one.fits ? Lines{some(one.before) + one.character}
                                    : Lines{some(one.before), " " + one.character};
    CHECK(folded(some(one.before) + one.character) == expected);
  }
}

TEST_CASE("what is folded unfolds to the same, in whole characters") {
  const Lines pieces = {"a", "ñ", "漢", "😀", "\\n", "\\,", " ", "e\u0301"};
  unsigned seed = 7;
  for (int round = 0; round < 500; ++round) {
    std::string line;
    for (int i = 0; i < round; ++i) {
      seed = seed * 1103515245U + 12345U;
      line += pieces[(seed >> 16U) % pieces.size()];
    }
    const Lines lines = folded(line);
    CHECK(unfolded(lines) == line);
    for (const std::string& one : lines) {
      CHECK(one.size() <= 75);
      CHECK(utf8::valid_prefix(one) == one.size());
    }
  }
}

TEST_CASE("values of texts") {
  CHECK(render::text_value("") == "");
  CHECK(render::text_value("a:b \"c\" =d") == "a:b \"c\" =d");
  CHECK(render::text_value("a;b,c\\d") == "a\\;b\\,c\\\\d");
  CHECK(render::text_value("a\nb\n\nc\n") == "a\\nb\\n\\nc\\n");
  CHECK(render::text_value("a\\nb") == "a\\\\nb");  // a backslash and an n, no line feed
  CHECK(render::text_value("a\r\nb") == "a\\\\x0d\\nb");
  CHECK(render::text_value("a\tb\x1b\x7f") == "a b\\\\x1b\\\\x7f");
  CHECK(render::text_value("\u202Ea\u2066\u2028\u0085") == "\\\\u202ea\\\\u2066\\\\u2028\\\\x85");
  CHECK(render::text_value("\xff") == "\\\\xff");
  CHECK(render::line_value("a\r\nb;c") == "a\\\\x0d b\\;c");
}

TEST_CASE("a language is a parameter where it can be one") {
  CHECK(render::language_parameter("es") == ";LANGUAGE=es");
  CHECK(render::language_parameter("es-SV") == ";LANGUAGE=es-SV");
  for (const char* tag : {"", "es:x", "es;X=1", "es,en", "es\r\nX:1", "\"es\"", "español"})
    CHECK(render::language_parameter(tag).empty());
}

TEST_CASE("a calendar") {
  Calendar calendar;
  calendar.name = "Plan, uno";
  calendar.description = "Alcaldía\nSupuesto: E-1 = 5";
  calendar.language = "es";
  calendar.name_language = "es-SV";
  calendar.as_of = test::day("2023-12-31");
  calendar.events = {{"deadline.E-1@p.peq",
                      test::day("2024-02-29"),
                      "Fecha plazo E-1: Una",
                      "Una\nDos",
                      "Fecha plazo",
                      false,
                      2,
                      {30, 7}},
                     {"review.R~2199-07-01@p.peq",
                      test::day("2199-12-31"),
                      "Revisión",
                      "R",
                      "Revisión",
                      true,
                      0,
                      {}}};
  CHECK(render_icalendar(calendar) == "BEGIN:VCALENDAR\r\n"
                                      "VERSION:2.0\r\n"
                                      "PRODID:-//peq//peq calendar//EN\r\n"
                                      "CALSCALE:GREGORIAN\r\n"
                                      "NAME;LANGUAGE=es-SV:Plan\\, uno\r\n"
                                      "X-WR-CALNAME:Plan\\, uno\r\n"
                                      "DESCRIPTION;LANGUAGE=es:Alcaldía\\nSupuesto: E-1 = 5\r\n"
                                      "X-WR-CALDESC:Alcaldía\\nSupuesto: E-1 = 5\r\n"
                                      "BEGIN:VEVENT\r\n"
                                      "UID:deadline.E-1@p.peq\r\n"
                                      "DTSTAMP:20231231T000000Z\r\n"
                                      "LAST-MODIFIED:20231231T000000Z\r\n"
                                      "SEQUENCE:2\r\n"
                                      "DTSTART;VALUE=DATE:20240229\r\n"
                                      "DTEND;VALUE=DATE:20240301\r\n"
                                      "SUMMARY;LANGUAGE=es:Fecha plazo E-1: Una\r\n"
                                      "DESCRIPTION;LANGUAGE=es:Una\\nDos\r\n"
                                      "CATEGORIES;LANGUAGE=es:Fecha plazo\r\n"
                                      "STATUS:CONFIRMED\r\n"
                                      "TRANSP:TRANSPARENT\r\n"
                                      "BEGIN:VALARM\r\n"
                                      "ACTION:DISPLAY\r\n"
                                      "TRIGGER:-P30D\r\n"
                                      "DESCRIPTION;LANGUAGE=es:Fecha plazo E-1: Una\r\n"
                                      "END:VALARM\r\n"
                                      "BEGIN:VALARM\r\n"
                                      "ACTION:DISPLAY\r\n"
                                      "TRIGGER:-P7D\r\n"
                                      "DESCRIPTION;LANGUAGE=es:Fecha plazo E-1: Una\r\n"
                                      "END:VALARM\r\n"
                                      "END:VEVENT\r\n"
                                      "BEGIN:VEVENT\r\n"
                                      "UID:review.R~2199-07-01@p.peq\r\n"
                                      "DTSTAMP:20231231T000000Z\r\n"
                                      "LAST-MODIFIED:20231231T000000Z\r\n"
                                      "SEQUENCE:0\r\n"
                                      "DTSTART;VALUE=DATE:21991231\r\n"
                                      "DTEND;VALUE=DATE:22000101\r\n"
                                      "SUMMARY;LANGUAGE=es:Revisión\r\n"
                                      "DESCRIPTION;LANGUAGE=es:R\r\n"
                                      "CATEGORIES;LANGUAGE=es:Revisión\r\n"
                                      "STATUS:CANCELLED\r\n"
                                      "TRANSP:TRANSPARENT\r\n"
                                      "END:VEVENT\r\n"
                                      "END:VCALENDAR\r\n");
}

TEST_CASE("nothing in a text becomes a property") {
  const std::string hostile = "x\r\nBEGIN:VEVENT\nEND:VCALENDAR\rUID:1\u2028SUMMARY:\u0085y\x0bz";
  Calendar calendar;
  calendar.name = calendar.description = calendar.language = calendar.name_language = hostile;
  calendar.as_of = test::day("2023-12-31");
  calendar.events = {{hostile, calendar.as_of, hostile, hostile, hostile, false, 0, {1}}};
  const std::string text = render_icalendar(calendar);
  Lines names;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t end = text.find("\r\n", at);
    const std::string line = text.substr(at, end - at);
    CHECK(utf8::is_printable(line));
    if (line.front() != ' ') names.push_back(line.substr(0, line.find_first_of(";:")));
    at = end + 2;
  }
  CHECK(names ==
        Lines{"BEGIN",       "VERSION",      "PRODID", "CALSCALE", "NAME",        "X-WR-CALNAME",
              "DESCRIPTION", "X-WR-CALDESC", "BEGIN",  "UID",      "DTSTAMP",     "LAST-MODIFIED",
              "SEQUENCE",    "DTSTART",      "DTEND",  "SUMMARY",  "DESCRIPTION", "CATEGORIES",
              "STATUS",      "TRANSP",       "BEGIN",  "ACTION",   "TRIGGER",     "DESCRIPTION",
              "END",         "END",          "END"});
  CHECK(occurrences(text, "\n") == occurrences(text, "\r\n"));
  CHECK(occurrences(text, "\r") == occurrences(text, "\r\n"));
  CHECK(occurrences(text, "LANGUAGE=") == 0);
}

TEST_SUITE_END();
