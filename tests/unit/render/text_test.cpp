// Documents as text, JSON and CSV.
#include <limits>

#include <doctest/doctest.h>

#include "peq/render.hpp"

TEST_SUITE_BEGIN("render");

namespace {

using namespace peq;

Cell cell(std::string text, Tone tone = Tone::plain) { return {std::move(text), tone}; }

}  // namespace

TEST_CASE("blocks stand apart, what belongs to a heading or a list stands together") {
  Document document;
  document.blocks.push_back(Heading{"Title", {}, Heading::Level::title});
  document.blocks.push_back(Paragraph{{cell("first "), cell("paragraph", Tone::strong)}, false});
  document.blocks.push_back(Paragraph{{cell("second")}, false});
  document.blocks.push_back(Heading{"Section", "detail", Heading::Level::section});
  document.blocks.push_back(
      Paragraph{{cell("one item of a list that is longer than a line")}, true});
  document.blocks.push_back(Paragraph{{cell("another")}, true});
  document.blocks.push_back(Paragraph{{cell("after")}, false});
  CHECK(render_text(document, {40, false}) == R"(Title
first paragraph

second

Section · detail
- one item of a list that is longer than
  a line
- another

after
)");
}

TEST_CASE("colours are there when they are asked for, never otherwise") {
  Document document;
  document.blocks.push_back(Paragraph{{cell("good", Tone::good), cell(" "), cell("bad", Tone::bad),
                                       cell(" plain "), cell("strong", Tone::strong)},
                                      false});
  CHECK(render_text(document, {80, false}) == "good bad plain strong\n");
  CHECK(render_text(document, {80, true}) ==
        "\x1b[32mgood \x1b[0m\x1b[31mbad \x1b[0mplain \x1b[1mstrong\x1b[0m\n");
}

TEST_CASE("what a plan holds can't steer the terminal") {
  Document document;
  document.blocks.push_back(Heading{"a\x1b[31mb", "c\x07", Heading::Level::title});
  document.blocks.push_back(Paragraph{{cell("line\nfeed\ttab \u202e \x80")}, false});
  Table table;
  table.columns = {{"ti\rtle", Align::left, true}};
  table.rows = {{{cell("\x9b"
                       "31m\u2028")},
                 false,
                 false}};
  document.blocks.push_back(table);
  CHECK(render_text(document, {80, false}) == R"(a\x1b[31mb · c\x07
line feed tab \u202e \x80

ti\x0dtle
─────────────
\x9b31m\u2028
)");
}

TEST_CASE("JSON keeps order, rounds to six decimals and repairs text") {
  const Data data = Data::Object{{"b", 1},
                                 {"a", Data::List{nullptr, true, false, "x\"y"}},
                                 {"third", 1.0 / 3},
                                 {"whole", 100.0},
                                 {"tiny", 0.0000004},
                                 {"minus", -0.0},
                                 {"small minus", -0.0000001},
                                 {"large", 1234567890.1234567},
                                 {"none", std::numeric_limits<double>::quiet_NaN()},
                                 {"broken", std::string("caf\xe9")},
                                 {"empty list", Data::List()},
                                 {"empty object", Data::Object()}};
  CHECK(render_json(data) == R"({
  "b": 1,
  "a": [
    null,
    true,
    false,
    "x\"y"
  ],
  "third": 0.333333,
  "whole": 100.0,
  "tiny": 0.0,
  "minus": 0.0,
  "small minus": 0.0,
  "large": 1234567890.123457,
  "none": null,
  "broken": "caf�",
  "empty list": [],
  "empty object": {}
}
)");
}

TEST_CASE("CSV quotes what needs it and disarms formulas in text") {
  Sheet sheet;
  sheet.header = {"id", "text", "value"};
  sheet.rows = {
      {{"E-1", true}, {"plain", true}, {"-12.5", false}},
      {{"E-2", true}, {"a, \"b\"\nc", true}, {"", false}},
      {{"=1+1", true}, {"@sum", true}, {"+1", true}},
      {{"-1", true}, {"\tx", true}, {"\rx", true}},
      {{"=a,b", true}, {"caf\xe9", true}, {"2023-12-31", false}},
  };
  CHECK(render_csv(sheet) == "id,text,value\n"
                             "E-1,plain,-12.5\n"
                             "E-2,\"a, \"\"b\"\"\nc\",\n"
                             "'=1+1,'@sum,'+1\n"
                             "'-1,'\tx,\"'\rx\"\n"
                             "\"'=a,b\",caf�,2023-12-31\n");
}

TEST_SUITE_END();
