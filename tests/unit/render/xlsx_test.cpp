#include <map>
#include <memory>
#include <string>

#include <doctest/doctest.h>

#include "peq/render.hpp"
#include "render/xlsx_formula.hpp"
#include "render/xlsx_layout.hpp"
#include "render/xlsx_link.hpp"
#include "render/xlsx_text.hpp"

TEST_SUITE_BEGIN("render");

namespace {

using namespace peq;
using namespace peq::render::xlsx;

constexpr const char* hostile[] = {
    "=cmd|' /C calc'!A0", "@SUM(1)",      "+1",        "-1",           "<script>alert(1)</script>",
    "\"><img onerror=x>", "]]>",          "_x0041_",   "\x1b[31m\x01", "\xff\xfe\xc3",
    "\xe2\x80\xae",       "\xef\xbf\xbf", "&L&P\"&\"", "'[a]:*?/\\'",  "",
};

Cell number_cell(std::string text, double value, int decimals, std::string name = {}) {
  Cell cell{std::move(text)};
  cell.value = Number{value, decimals};
  cell.name = std::move(name);
  return cell;
}

Table table_of(const std::string& text) {
  Table table;
  table.columns = {{text}, {text, Align::right, true}, {""}};
  auto more = std::make_shared<Document>();
  more->blocks = {Paragraph{{Cell{text}}, true}, Facts{{{text, Cell{text}, text}}},
                  Outline{{{{Cell{text}}, {{Cell{text}}}, 0}}}, Verbatim{text}};
  Row row{{Cell{text}, number_cell(text, 1, 0, text), Cell{"", Tone::bad, Bar{40, {}}}}};
  row.id = text;
  row.more = more;
  row.cells[0].link = "https://a.example/" + text;
  row.cells[1].target = text;
  row.cells[1].formula = Formula{text};
  table.rows = {row, row};
  return table;
}

Document document_of(const std::string& text) {
  Document document{{Heading{text, text, Heading::Level::title}, Paragraph{{Cell{text}}},
                     Heading{text, {}, Heading::Level::part}, table_of(text),
                     Heading{text, {}, Heading::Level::part}, table_of(text),
                     Poster{text, {Cell{text}}, text}}};
  document.title = document.author = document.description = text;
  return document;
}

std::optional<double> value_of(std::string_view expression) {
  const std::map<std::string, double, std::less<>> numbers = {{"a", 3}, {"b_c", 4}, {"zero", 0}};
  const auto formula = check_formula(expression, [&](std::string_view name) {
    const auto found = numbers.find(name);
    return found == numbers.end() ? std::optional<double>() : found->second;
  });
  return formula ? std::optional(formula->value) : std::nullopt;
}

std::string format_of(double value, int decimals, std::string_view text, bool grouped = false,
                      bool is_signed = false) {
  return number_format({value, decimals, grouped, is_signed}, text).value_or("text");
}

}  // namespace

TEST_CASE("workbooks: any text, the same bytes each time") {
  for (const char* text : hostile) {
    CAPTURE(text);
    const auto first = render_xlsx(document_of(text), Language::es);
    REQUIRE(first);
    CHECK(first->starts_with("PK"));
    CHECK(first == render_xlsx(document_of(text), Language::es));
  }
  CHECK(render_xlsx({}, Language::en));
  CHECK(render_xlsx(document_of(std::string(40000, 'x')), Language::en));
  std::string wide;
  for (int i = 0; i < 20000; ++i) wide += "😀";
  CHECK(render_xlsx(document_of(wide), Language::en));
}

TEST_CASE("workbooks: a number shows what the text shows") {
  CHECK(format_of(78.254321, 1, "78.3") == "0.0");
  CHECK(format_of(4, 0, "4") == "0");
  CHECK(format_of(-4, 0, "-4") == "0");
  CHECK(format_of(1250000, 2, "1,250,000.00", true) == "#,##0.00");
  CHECK(format_of(3.62, 1, "+3.6", false, true) == "+0.0;-0.0;0.0");
  CHECK(format_of(-3.62, 1, "-3.6", false, true) == "+0.0;-0.0;0.0");
  CHECK(format_of(0.04, 1, "+0.0", false, true) == "\"+\"0.0");
  CHECK(format_of(-0.04, 1, "0.0") == "0.0;0.0");
  CHECK(format_of(87.3, 1, "87.3 %") == "0.0\" %\"");
  CHECK(format_of(-5, 2, "-$5.00") == "\"$\"0.00;-\"$\"0.00");
  for (const char* other : {"78.4", "178.3", "78.31", "not reported", "", "78.3–80.1", "-78.3"})
    CHECK(format_of(78.254321, 1, other) == "text");
}

TEST_CASE("workbooks: formulas are expressions and nothing else") {
  CHECK(value_of("(a + b_c) / 2") == 3.5);
  CHECK(value_of("a-b_c-1") == -2);
  CHECK(value_of("-a*-(2.5)") == 7.5);
  CHECK(value_of("100*a/b_c") == 75);
  for (const char* bad : {"",
                          "a+",
                          "(a",
                          "a)",
                          "a b_c",
                          "a//b_c",
                          "1.",
                          ".5",
                          "1.2.3",
                          "1e3",
                          "A1",
                          "SUM(a)",
                          "a^2",
                          "\"x\"",
                          "a&b_c",
                          "=a",
                          "cmd|' /C calc'!A0",
                          "unknown",
                          "a/zero",
                          "a;b_c",
                          "$a",
                          "a%"}) {
    CAPTURE(bad);
    CHECK(!value_of(bad));
  }
  CHECK(!value_of(std::string(10000, '(') + "a" + std::string(10000, ')')));
  CHECK(!value_of(std::string(1000, '-') + "a"));
}

TEST_CASE("workbooks: a formula that gives another number, or waits for itself, is left out") {
  Table table;
  table.columns = {{"Name"}, {"Figure"}};
  const auto add = [&](std::string name, double value, std::string formula) {
    Cell cell = number_cell(std::to_string(static_cast<int>(value)), value, 0, name);
    if (!formula.empty()) cell.formula = Formula{formula};
    table.rows.push_back(Row{{Cell{name}, cell}});
  };
  add("total", 7, "a+b");  // before what it builds on
  add("a", 3, "");
  add("b", 4, "a+1");
  add("wrong", 9, "a+b");
  add("after_wrong", 10, "wrong+1");
  add("one", 1, "other");
  add("other", 1, "one");
  add("self", 1, "self");
  Layout layout("Sheet", Language::en);
  layout.add(table);
  Workbook book;
  book.sheets.push_back(layout.finish());
  const Links links = link(book);
  std::string formulas;
  for (const GridLine& line : book.sheets[0].lines)
    for (const GridCell& cell : line.cells)
      if (cell.column == 1 && !cell.name.empty()) formulas += cell.name + "=" + cell.formula + "\n";
  CHECK(formulas == "peq_total=peq_a+peq_b\npeq_a=\npeq_b=peq_a+1\npeq_wrong=\n"
                    "peq_after_wrong=peq_wrong+1\npeq_one=\npeq_other=\npeq_self=\n");
  CHECK(links.names.size() == 8);
}

TEST_CASE("workbooks: names of sheets") {
  std::vector<std::string> taken;
  const auto name = [&](std::string_view text, std::string_view suffix = {}) {
    return sheet_name(text, suffix, taken);
  };
  CHECK(name("Money") == "Money");
  CHECK(name("MONEY") == "MONEY (2)");
  CHECK(name("'a[b]:*?/\\c'") == "a b c");
  CHECK(name("") == "-");
  CHECK(name("''") == "- (2)");
  CHECK(name("History") == "History (2)");
  CHECK(name("Cada estrategia y su fecha plazo") == "Cada estrategia y su fecha…");
  CHECK(name("Cada estrategia y su fecha plazo") == "Cada estrategia y su… (2)");
  CHECK(name("Cada estrategia y su fecha plazo", " – detalle") == "Cada estrategia y… – detalle");
  CHECK(name(std::string(40, 'x')) == std::string(30, 'x') + "…");
  CHECK(name("ñññññññññññññññññññññññññññññññ") == "ñññññññññññññññññññññññññññññññ");
}

TEST_CASE("workbooks: text fits into a cell") {
  CHECK(cell_text("_x0041_ _x00_ _x004G_") == "_x005F_x0041_ _x00_ _x004G_");
  CHECK(cell_text("a\x01\nb") == "a\\x01 b");
  CHECK(cut("abcdef", 6) == "abcdef");
  CHECK(cut("abcdef", 4) == "abc…");
  CHECK(cut("a😀b", 4) == "a😀b");
  CHECK(cut("a😀bc", 4) == "a😀…");
  CHECK(cut("ab cdef", 4) == "ab…");
}

TEST_CASE("workbooks: bars go where their numbers are") {
  Table table;
  table.columns = {{"Id"}, {""}, {"Advance"}, {"Planned"}};
  const auto add = [&](double done, Cell advance) {
    Row row{{Cell{"x"}, Cell{}, std::move(advance), number_cell("40.0", 40, 1)}};
    row.cells[1].bar = Bar{done, {}};
    table.rows.push_back(row);
  };
  add(45.24, number_cell("45.2", 45.24, 1));
  add(100, number_cell("120.0", 120, 1));
  add(0, Cell{"not reported"});
  CHECK(columns_of(table).shown == std::vector<std::size_t>{0, 2, 3});
  CHECK(columns_of(table).with_bars == std::vector<std::size_t>{2});
  add(50, number_cell("45.2", 45.24, 1));
  CHECK(columns_of(table).shown == std::vector<std::size_t>{0, 1, 2, 3});
  CHECK(columns_of(table).with_bars == std::vector<std::size_t>{1});
}

TEST_SUITE_END();
