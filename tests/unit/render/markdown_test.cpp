#include <memory>
#include <string>

#include <doctest/doctest.h>

#include "peq/render.hpp"
#include "render/markdown_text.hpp"

TEST_SUITE_BEGIN("render");

namespace {

using namespace peq;

std::string markdown(Document document) { return "\n" + render_markdown(document); }

Cell linked(std::string text, std::string link) {
  Cell cell{std::move(text)};
  cell.link = std::move(link);
  return cell;
}

std::string paragraph(std::string text) {
  return render_markdown(Document{{Paragraph{{Cell{std::move(text)}}}}});
}

}  // namespace

TEST_CASE("Markdown: texts are never markup") {
  const std::pair<const char*, const char*> cases[] = {
      {"<script>alert(1)</script>", "\\<script\\>alert(1)\\</script\\>\n"},
      {"\"><img src=x onerror=y>", "\"\\>\\<img src=x onerror=y\\>\n"},
      {"]]>", "\\]\\]\\>\n"},
      {"a|b `c` *d* _e_", "a\\|b \\`c\\` \\*d\\* \\_e\\_\n"},
      {"[x](javascript:alert(1))", "\\[x\\](javascript:alert(1))\n"},
      {"https://a.example www.b.example c@d.example",
       "https\\://a.example www\\.b.example c\\@d.example\n"},
      {"a & b &copy;", "a &amp; b &amp;copy;\n"},
      {"x {#id .class}", "x \\{#id .class\\}\n"},
      {"a -- b --- c...", "a \\-\\- b \\-\\-\\- c\\.\\..\n"},
      {"$x^2$ ~y~", "\\$x\\^2\\$ \\~y\\~\n"},
      {"\x1b[31m \xff\xe2\x80\xae", "\\\\x1b\\[31m \\\\xff\\\\u202e\n"},
      {"a\nb\tc", "a b c\n"},
  };
  for (const auto& one : cases) CHECK(paragraph(one.first) == one.second);
}

TEST_CASE("Markdown: nothing begins a block") {
  const std::pair<const char*, const char*> cases[] = {
      {"# a", "\\# a\n"},
      {"- a", "\\- a\n"},
      {"+1", "\\+1\n"},
      {"=1", "\\=1\n"},
      {"1. a", "1\\. a\n"},
      {"12) a", "12\\) a\n"},
      {"a. b", "a\\. b\n"},
      {"iv) b", "iv\\) b\n"},
      {"(a) b", "\\(a) b\n"},
      {": a", "\\: a\n"},
      {"::: x", "\\::: x\n"},
      {"    a", "a\n"},
      {"Table: x", "Table\\: x\n"},
      {"Sr. Juan", "Sr. Juan\n"},
  };
  for (const auto& one : cases) {
    CAPTURE(one.first);
    CHECK(paragraph(one.first) == one.second);
  }
  CHECK(paragraph("---") == "\\-\\-\\-\n");
  CHECK(render_markdown(Document{{Heading{"C #", {}}}}) == "## C \\#\n");
}

TEST_CASE("Markdown: links lead to the web and nowhere else") {
  using render::markdown::linked;
  const auto link = [](std::string text, std::string to) { return linked(::linked(text, to)); };
  CHECK(link("acta", "https://a.example/b?c=d&e=f#g") ==
        "[acta](<https://a.example/b?c=d&amp;e=f#g>)");
  CHECK(link("a]b", "http://a.example/(x)") == "[a\\]b](<http://a.example/(x)>)");
  CHECK(link("x", "https://a.example/> <b>|`$\\[]{}^\"\n") ==
        "[x](<https://a.example/%3E%20%3Cb%3E%7C%60%24%5C%5B%5D%7B%7D%5E%22%0A>)");
  CHECK(link("x", "https://a.example/ñ") == "[x](<https://a.example/%C3%B1>)");
  for (const char* never : {"javascript:alert(1)", "data:text/html,x", "file:///etc/passwd",
                            "//a.example", " https://a.example", "JAVASCRIPT:https://"})
    CHECK(link("x", never) == "x");
  CHECK(link("", "https://a.example") == "");
}

TEST_CASE("Markdown: narrow tables are plain, wide ones say how wide columns are to be") {
  Table table;
  table.columns = {{"Id"}, {"Text"}, {"Advance", Align::right}};
  table.rows = {Row{{Cell{"E-1"}, Cell{"short | cell"}, Cell{"45.2"}}},
                Row{{Cell{"all"}, Cell{""}, Cell{"50.0"}}, true}};
  CHECK(markdown(Document{{table}}) == R"(
| Id | Text | Advance |
|---|---|---:|
| E-1 | short \| cell | 45.2 |
| **all** |  | **50.0** |
)");
  table.rows[0].cells[1].text =
      "a text of many words that takes more than the width of a page, so that it has to be wrapped";
  CHECK(markdown(Document{{table}}) == R"(
| Id | Text | Advance |
|------|------------------------------------------------------------|----------:|
| E-1 | a text of many words that takes more than the width of a page, so that it has to be wrapped | 45.2 |
| **all** |  | **50.0** |
)");
}

TEST_CASE("Markdown: what stands behind a row follows its table") {
  auto more = std::make_shared<Document>();
  Table reports;
  reports.columns = {{"Day"}, {"Evidence"}};
  reports.rows = {Row{{Cell{"2023-06-30"}, linked("record", "https://a.example/1")}}};
  more->blocks = {Facts{{{"Weight", Cell{"2"}, "of 4"}}}, reports,
                  Paragraph{{Cell{"How it came about", Tone::strong}}},
                  Outline{{{{Cell{"advance = 12"}}, {}, 0}}}};
  Table table;
  table.columns = {{"Id"}, {"Text"}};
  table.rows = {Row{{Cell{"E-1"}, Cell{"Plant # trees"}}}, Row{{Cell{"E-2"}, Cell{"Rest"}}}};
  table.rows[0].id = "E-1";
  table.rows[0].more = more;
  CHECK(markdown(Document{{Heading{"Strategies", {}}, table}, {}, "Title"}) == R"(
## Strategies

| Id | Text |
|---|---|
| E-1 | Plant # trees |
| E-2 | Rest |

### E-1

Plant # trees

- Weight: **2** · of 4

| Day | Evidence |
|---|---|
| 2023-06-30 | [record](<https://a.example/1>) |
)");
}

TEST_CASE("Markdown: lines shown as they are do not become part of a list") {
  const Paragraph item{{Cell{"item"}}, true};
  CHECK(markdown(Document{{Verbatim{"a\n\n  b"}}}) == "\n    a\n\n      b\n");
  CHECK(markdown(Document{{item, Verbatim{"a ``` b"}}}) == "\n- item\n\n````\na ``` b\n````\n");
}

TEST_SUITE_END();
