#include <string>

#include <doctest/doctest.h>

#include "base/utf8.hpp"
#include "peq/render.hpp"
#include "render/table.hpp"

TEST_SUITE_BEGIN("render");

namespace {

using namespace peq;

std::string drawn(const Table& table, int width) {
  return "\n" + render_text(Document{{table}}, {width, false});
}

Row row(std::vector<std::string> texts) {
  Row result;
  for (std::string& text : texts) result.cells.push_back({std::move(text)});
  return result;
}

/// id, elastic text, a bar, a figure, and remarks that may go below.
Table sample() {
  Table table;
  table.columns = {{"Id"},
                   {"Text", Align::left, true},
                   {"", Align::left, false, 2},
                   {"Advance", Align::right},
                   {"Remarks", Align::left, false, 3, true}};
  table.rows = {row({"E-1-1-1", "Ordenar el mercado municipal y sus alrededores", "", "45.2",
                     "no recent report"}),
                row({"E-4-3-15", "漢字漢字漢字漢字漢字漢字漢字漢字", "", "no report", ""})};
  table.rows[0].cells[2].bar = Bar{45.2, 62.0};
  table.rows[1].cells[2].bar = Bar{0, 62.0};
  return table;
}

}  // namespace

TEST_CASE("a table with all the room it wants") {
  CHECK(drawn(sample(), 120) == R"(
Id        Text                                                          Advance  Remarks
─────────────────────────────────────────────────────────────────────────────────────────────────
E-1-1-1   Ordenar el mercado municipal y sus alrededores  ████▌·│···       45.2  no recent report
E-4-3-15  漢字漢字漢字漢字漢字漢字漢字漢字                ······│···  no report
)");
}

TEST_CASE("columns are given up in their order, and their text goes below") {
  CHECK(drawn(sample(), 60) == R"(
Id        Text                                       Advance
────────────────────────────────────────────────────────────
E-1-1-1   Ordenar el mercado municipal…  ███▌│···       45.2
          Remarks: no recent report
E-4-3-15  漢字漢字漢字漢字漢字漢字漢字…  ····│···  no report
)");
  CHECK(drawn(sample(), 40) == R"(
Id        Text                   Advance
────────────────────────────────────────
E-1-1-1   Ordenar el mercado…       45.2
          Remarks: no recent report
E-4-3-15  漢字漢字漢字漢字漢…  no report
)");
}

TEST_CASE("elastic cells are wrapped where that is wanted") {
  Table table = sample();
  table.wrap = true;
  table.rows[0].emphasis = true;
  table.rows[1].rule_above = true;
  CHECK(drawn(table, 40) == R"(
Id        Text                   Advance
────────────────────────────────────────
E-1-1-1   Ordenar el mercado        45.2
          municipal y sus
          alrededores
          Remarks: no recent report
────────────────────────────────────────
E-4-3-15  漢字漢字漢字漢字漢   no report
          字漢字漢字漢字
)");
}

TEST_CASE("titles are broken before columns are given up") {
  Table table;
  table.columns = {{"Text"}, {"A title of quite a few words", Align::right, false, 1}};
  table.rows = {row({"some words of text", "1.0"})};
  CHECK(drawn(table, 40) == R"(
Text                  A title of quite a
                               few words
────────────────────────────────────────
some words of text                   1.0
)");
}

TEST_CASE("where nothing can be given up, cells are broken at spaces") {
  Table table;
  table.columns = {{"First"}, {"Second"}};
  table.rows = {row({"a cell with quite a few words in it", "and one more with others"})};
  CHECK(drawn(table, 40) == R"(
First                Second
────────────────────────────────────────
a cell with quite a  and one more with
few words in it      others
)");
}

TEST_CASE("a tree is indented, and columns without titles have no head") {
  Table table;
  table.columns = {{""}, {""}};
  table.rows = {row({"D-1", "x"}), row({"D-1-1", "y"})};
  table.rows[1].cells[0].indent = 2;
  CHECK(drawn(table, 40) == R"(
D-1      x
  D-1-1  y
)");
}

TEST_CASE("a note on the marks in bars stands below them, where there are any") {
  Table table = sample();
  table.bar_note = "│ marks what was planned";
  CHECK(drawn(table, 60).ends_with("no report\n\n│ marks what was planned\n"));
  CHECK(drawn(table, 40).find("│ marks") == std::string::npos);  // without bars
}

TEST_CASE("nothing is wider than the width, and no line ends in a blank") {
  Table table = sample();
  table.rows.push_back(row({"E-9-9-9", std::string(300, 'x'), "", "100.0", std::string(90, 'y')}));
  table.rows.push_back(row({std::string(60, 'i'), "", "", "", ""}));
  for (int width = 40; width <= 220; ++width) {
    for (bool wrap : {false, true}) {
      table.wrap = wrap;
      const std::string text = drawn(table, width);
      std::size_t at = 0;
      while (at < text.size()) {
        const std::size_t end = text.find('\n', at);
        const std::string line = text.substr(at, end - at);
        CAPTURE(width);
        CAPTURE(line);
        CHECK(utf8::width(line) <= static_cast<std::size_t>(width));
        CHECK_FALSE(line.ends_with(' '));
        at = end + 1;
      }
    }
  }
}

TEST_CASE("a run of columns never has a gap") {
  Table table;
  table.columns = {{"Name"},
                   {"2021", Align::right, false, 4, false, true},
                   {"2022", Align::right, false, 3, false, true},
                   {"2023", Align::right, false, 0, false, true}};
  table.rows = {row({"a name that takes most of the room here", "1", "no number at all", "3"})};
  // 2021 would find room again once 2022 has gone, but a reader would miss 2022.
  CHECK(drawn(table, 54) == R"(
Name                                     2023
─────────────────────────────────────────────
a name that takes most of the room here     3
)");
  for (Column& column : table.columns) column.run = false;
  CHECK(drawn(table, 54) == R"(
Name                                     2021  2023
───────────────────────────────────────────────────
a name that takes most of the room here     1     3
)");
}

TEST_SUITE_END();
