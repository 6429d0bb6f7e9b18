// Documents as pages: that they are valid, inert and say what they show.
#include <algorithm>
#include <array>
#include <cstdint>
#include <set>
#include <string>
#include <vector>

#include <doctest/doctest.h>
#include <fmt/format.h>

#include "base/utf8.hpp"
#include "peq/render.hpp"

TEST_SUITE_BEGIN("render");

namespace {

using namespace peq;

// --- SHA-256 (FIPS 180-4) and base64 (RFC 4648), on their own so that the page is checked by
// others

std::vector<std::uint8_t> sha256(std::string text) {
  static constexpr std::array<std::uint32_t, 64> k = {
      0x428a2f98, 0x71374491, 0xb5c0fbcf, 0xe9b5dba5, 0x3956c25b, 0x59f111f1, 0x923f82a4,
      0xab1c5ed5, 0xd807aa98, 0x12835b01, 0x243185be, 0x550c7dc3, 0x72be5d74, 0x80deb1fe,
      0x9bdc06a7, 0xc19bf174, 0xe49b69c1, 0xefbe4786, 0x0fc19dc6, 0x240ca1cc, 0x2de92c6f,
      0x4a7484aa, 0x5cb0a9dc, 0x76f988da, 0x983e5152, 0xa831c66d, 0xb00327c8, 0xbf597fc7,
      0xc6e00bf3, 0xd5a79147, 0x06ca6351, 0x14292967, 0x27b70a85, 0x2e1b2138, 0x4d2c6dfc,
      0x53380d13, 0x650a7354, 0x766a0abb, 0x81c2c92e, 0x92722c85, 0xa2bfe8a1, 0xa81a664b,
      0xc24b8b70, 0xc76c51a3, 0xd192e819, 0xd6990624, 0xf40e3585, 0x106aa070, 0x19a4c116,
      0x1e376c08, 0x2748774c, 0x34b0bcb5, 0x391c0cb3, 0x4ed8aa4a, 0x5b9cca4f, 0x682e6ff3,
      0x748f82ee, 0x78a5636f, 0x84c87814, 0x8cc70208, 0x90befffa, 0xa4506ceb, 0xbef9a3f7,
      0xc67178f2};
  std::array<std::uint32_t, 8> h = {0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a,
                                    0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19};
  const auto turn = [](std::uint32_t x, int n) { return (x >> n) | (x << (32 - n)); };
  const std::uint64_t bits = text.size() * 8;
  text += static_cast<char>(0x80);
  while (text.size() % 64 != 56) text += '\0';
  for (int i = 7; i >= 0; --i) text += static_cast<char>(bits >> (8 * i) & 0xFF);
  for (std::size_t at = 0; at < text.size(); at += 64) {
    std::array<std::uint32_t, 64> w{};
    for (std::size_t i = 0; i < 64; ++i)
      w[i / 4] = w[i / 4] << 8 | static_cast<std::uint8_t>(text[at + i]);
    for (std::size_t i = 16; i < 64; ++i) {
      const std::uint32_t a = turn(w[i - 15], 7) ^ turn(w[i - 15], 18) ^ (w[i - 15] >> 3);
      const std::uint32_t b = turn(w[i - 2], 17) ^ turn(w[i - 2], 19) ^ (w[i - 2] >> 10);
      w[i] = w[i - 16] + a + w[i - 7] + b;
    }
    auto v = h;
    for (std::size_t i = 0; i < 64; ++i) {
      const std::uint32_t s1 = turn(v[4], 6) ^ turn(v[4], 11) ^ turn(v[4], 25);
      const std::uint32_t t1 = v[7] + s1 + ((v[4] & v[5]) ^ (~v[4] & v[6])) + k[i] + w[i];
      const std::uint32_t s0 = turn(v[0], 2) ^ turn(v[0], 13) ^ turn(v[0], 22);
      const std::uint32_t t2 = s0 + ((v[0] & v[1]) ^ (v[0] & v[2]) ^ (v[1] & v[2]));
      v = {t1 + t2, v[0], v[1], v[2], v[3] + t1, v[4], v[5], v[6]};
    }
    for (std::size_t i = 0; i < 8; ++i) h[i] += v[i];
  }
  std::vector<std::uint8_t> bytes;
  for (std::uint32_t word : h)
    for (int shift = 24; shift >= 0; shift -= 8)
      bytes.push_back(static_cast<std::uint8_t>(word >> shift));
  return bytes;
}

std::string base64(std::vector<std::uint8_t> bytes) {
  constexpr std::string_view digits =
      "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
  const std::size_t size = bytes.size();
  bytes.resize((size + 2) / 3 * 3);
  std::string text;
  for (std::size_t i = 0; i < bytes.size(); i += 3) {
    const std::uint32_t word = std::uint32_t{bytes[i]} << 16 | std::uint32_t{bytes[i + 1]} << 8 |
                               std::uint32_t{bytes[i + 2]};
    for (int shift = 18; shift >= 0; shift -= 6) text += digits[word >> shift & 63U];
  }
  for (std::size_t i = size; i < bytes.size(); ++i) text[text.size() - (i - size) - 1] = '=';
  return text;
}

// --- pages

std::string between(const std::string& text, const std::string& from, const std::string& to) {
  const std::size_t start = text.find(from);
  if (start == std::string::npos) return {};
  const std::size_t begin = start + from.size();
  return text.substr(begin, text.find(to, begin) - begin);
}

/// What stands between the landmarks of the content.
std::string content(const Document& document, Language language = Language::en) {
  return between(render_html(document, language), "<main id=\":main\" tabindex=\"-1\">\n",
                 "</main>");
}

std::string content(Block block, Language language = Language::en) {
  Document document;
  document.blocks.push_back(std::move(block));
  return content(document, language);
}

std::size_t count(const std::string& text, const std::string& part) {
  std::size_t found = 0;
  for (std::size_t at = text.find(part); at != std::string::npos; at = text.find(part, at + 1))
    ++found;
  return found;
}

/// Start tags outside of the style and the script.
std::vector<std::string> tags(std::string page) {
  for (const char* name : {"style", "script"}) {
    const std::size_t from = page.find(std::string("<") + name + ">");
    const std::size_t to = page.find(std::string("</") + name + ">");
    REQUIRE(from < to);
    page.erase(from, to - from);
  }
  std::vector<std::string> found;
  for (std::size_t at = page.find('<'); at != std::string::npos; at = page.find('<', at + 1))
    found.push_back(page.substr(at, page.find('>', at) + 1 - at));
  return found;
}

/// A tag without what stands in quotes.
std::string without_values(const std::string& tag) {
  std::string bare;
  bool quoted = false;
  for (char c : tag) {
    if (c == '"') quoted = !quoted;
    if (!quoted) bare += c;
  }
  return bare;
}

/// Values of an attribute, quoted or not.
std::vector<std::string> attributes(const std::string& page, const std::string& name) {
  std::vector<std::string> values;
  for (const std::string& tag : tags(page)) {
    const std::size_t at = tag.find(" " + name + "=");
    if (at == std::string::npos) continue;
    const std::string rest = tag.substr(at + name.size() + 2);
    values.push_back(rest.front() == '"' ? between(rest, "\"", "\"")
                                         : rest.substr(0, rest.find_first_of(" >")));
  }
  return values;
}

const std::string hostile =
    "</title></style></script><script>alert(1)</script>\"'><img src=x onerror=alert(1)>]]>&amp;"
    "\xE2\x80\xAE\x01\xFF" +
    std::string(10000, 'W');

Date day(int year, int month, int of) { return *Date::from_ymd(year, month, of); }

/// Every kind of block, with a text wherever one can be.
Document everything(const std::string& text) {
  Document document;
  document.title = document.description = document.author = text;
  document.date = day(2025, 12, 31);
  document.text_language = "es-SV";
  document.facets = {{"component", text, {{"D-1", text, true}, {text, text, true}}}};
  auto& blocks = document.blocks;
  blocks.push_back(Heading{text, text, Heading::Level::title, {}});
  blocks.push_back(Paragraph{{{text}}, false});
  blocks.push_back(Facts{{{text, {text, Tone::bad}, text}}});
  blocks.push_back(Heading{text, text, Heading::Level::part, "one"});
  blocks.push_back(Paragraph{{{text, Tone::strong}}, true});
  auto more = std::make_shared<Document>();
  more->blocks.push_back(Paragraph{{{text}}, false});
  more->blocks.push_back(Outline{{{{{text}}, {{{text}}}, 0}}});
  Table table;
  table.caption = table.bar_note = text;
  table.sortable = true;
  table.columns = {{text, Align::left, true}, {text, Align::right}};
  Row row;
  row.cells = {{.text = text, .authored = true},
               {.text = text, .tone = Tone::good, .link = "https://x.example/" + text}};
  row.id = "E-1";
  row.more = more;
  row.facets = {{"D-1", text}};
  table.rows = {row, row};
  table.rows[1].id = text;
  table.rows[1].cells[1] = {.text = text, .bar = Bar{50, 70}, .target = "E-1"};
  blocks.push_back(table);
  blocks.push_back(Verbatim{text + "\n" + text});
  BarChart bars;
  bars.head = {text, text};
  bars.zones = {{0, text}, {50, text}};
  bars.lines = {{text, 40, text, text, Tone::good, 30, 60, true, true}, {text, 140, text}};
  bars.before_name = bars.mark_name = text;
  blocks.push_back(bars);
  LineChart lines;
  lines.head = {text, text};
  lines.days = {day(2022, 1, 1), day(2026, 12, 31)};
  lines.ticks = {{day(2023, 1, 1), text}};
  lines.zones = bars.zones;
  lines.today = day(2025, 1, 1);
  lines.today_name = text;
  lines.lines = {{text, {{day(2022, 1, 1), 1, text}, {day(2026, 12, 31), 90, text}}},
                 {text, {{day(2022, 1, 1), 1, text}}, LineChart::Stroke::dashed, Tone::accent}};
  blocks.push_back(lines);
  HeatMap heat;
  heat.head = {text, text};
  heat.columns = {{text, Tone::good}, {text}};
  heat.lines = {{text, text, {0, 3}, true}};
  blocks.push_back(heat);
  Timeline time;
  time.head = {text, text};
  time.days = lines.days;
  time.ticks = lines.ticks;
  time.today = lines.today;
  time.today_name = time.id_name = time.title_name = time.status_name = time.deadline_name = text;
  time.done_name = time.original_name = time.finished_name = time.forecast_name = text;
  Timeline::Line line;
  line.id = line.title = line.group = line.status = text;
  line.days = {day(2023, 1, 1), day(2024, 12, 31)};
  line.done = 40;
  line.original = day(2024, 6, 30);
  line.finished = line.forecast = day(2025, 2, 1);
  line.target = "E-1";
  line.facets = row.facets;
  time.lines = {line};
  blocks.push_back(time);
  blocks.push_back(Poster{text, {{text}}, text});
  blocks.push_back(Heading{text, text, Heading::Level::part, "one"});
  return document;
}

}  // namespace

TEST_CASE("the policy allows for exactly the style and the script of the page") {
  CHECK(base64(sha256("abc")) == "ungWv48Bz+pBQUDeXa4iI7ADYaOWF3qctBD/YfIAFa0=");
  const std::string page = render_html(everything("x"), Language::es);
  CHECK(count(page, "<style") == 1);
  CHECK(count(page, "<script") == 1);
  const std::string style = between(page, "<style>", "</style>");
  const std::string script = between(page, "<script>", "</script>");
  CHECK(between(page, "<meta charset=\"utf-8\">\n", "\n") ==
        "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; "
        "style-src 'sha256-" +
            base64(sha256(style)) + "'; script-src 'sha256-" + base64(sha256(script)) +
            "'; base-uri 'none'; form-action 'none'\">");
  // A comment would hide the end of a script.
  CHECK(script.find("<!--") == std::string::npos);
  CHECK(style.find("//") == std::string::npos);
}

TEST_CASE("no text of a plan becomes markup") {
  const std::string tame = render_html(everything("x"), Language::es);
  const std::string page = render_html(everything(hostile), Language::es);
  // The same elements, whatever the texts are.
  const auto names = [](const std::string& of) {
    std::vector<std::string> list;
    for (const std::string& tag : tags(of)) {
      const std::string name = tag.substr(0, tag.find_first_of(" >"));
      // Labels that find no room are left out.
      if (name != "<text" && name != "</text") list.push_back(name);
    }
    return list;
  };
  CHECK(names(tame) == names(page));
  CHECK(page.find("<img") == std::string::npos);
  CHECK(page.find("alert(1)<") == std::string::npos);
  CHECK(page.find("&amp;amp;\\u202e\\x01\\xffWWW") != std::string::npos);
  CHECK(utf8::valid_prefix(page) == page.size());
  for (const std::string& tag : tags(page)) {
    const std::string bare = without_values(tag);
    CHECK(bare.find(" style=") == std::string::npos);
    CHECK(bare.find(" on") == std::string::npos);
  }
}

TEST_CASE("ids are there once, and what refers to one finds it") {
  for (const std::string& text : {std::string("x"), std::string("one"), hostile}) {
    const std::string page = render_html(everything(text), Language::en);
    std::set<std::string> ids;
    for (const std::string& id : attributes(page, "id")) {
      CHECK(ids.insert(id).second);
      CHECK(id.find(' ') == std::string::npos);
    }
    for (const std::string& link : attributes(page, "href"))
      if (link.front() == '#') CHECK(ids.count(link.substr(1)) == 1);
    for (const std::string& names : attributes(page, "aria-labelledby")) {
      CHECK(ids.count(names.substr(0, names.find(' '))) == 1);
      CHECK(ids.count(names.substr(names.find(' ') + 1)) == 1);
    }
  }
}

TEST_CASE("the same document gives the same bytes") {
  CHECK(render_html(everything("x"), Language::es) == render_html(everything("x"), Language::es));
}

TEST_CASE("a document without anything is a page all the same") {
  const std::string page = render_html(Document{}, Language::es);
  CHECK(
      page.starts_with("<!DOCTYPE html>\n<html lang=\"es\">\n<head>\n<meta charset=\"utf-8\">\n"));
  CHECK(between(page, "<title>", "</title>") == "Informe");
  CHECK(between(page, "<h1 id=\":top\">", "</h1>") == "Informe");
  CHECK(content(Document{}, Language::es) == "<p class=\"none\">No hay datos que mostrar.</p>\n");
  CHECK(page.find("<nav") == std::string::npos);
}

TEST_CASE("headings follow each other without a gap and are listed") {
  Document document;
  const auto add = [&](const char* text, Heading::Level level, const char* id) {
    document.blocks.push_back(Heading{text, {}, level, id});
  };
  add("T", Heading::Level::title, "");
  add("S0", Heading::Level::subsection, "");
  add("P", Heading::Level::part, "p");
  add("Sub", Heading::Level::subsection, "");
  add("S", Heading::Level::section, "s");
  const std::string page = render_html(document, Language::en);
  CHECK(between(page, "<header>\n", "</header>") == "<h1 id=\":top\">T</h1>\n");
  CHECK(content(document) == "<h2 id=\":h1\">S0</h2>\n<section><h2 id=\"p\">P</h2>\n"
                             "<h3 id=\":h3\">Sub</h3>\n<h3 id=\"s\">S</h3>\n</section>\n");
  CHECK(between(page, "<ol>", "</nav>") ==
        "<li><a href=\"#p\">P</a>\n<ol><li><a href=\"#s\">S</a>\n</ol></ol>\n");
}

TEST_CASE("running text, lists and trees") {
  Document document;
  document.blocks = {
      Paragraph{{{"a "}, {"b", Tone::strong}, {" c", Tone::bad}}, false},
      Paragraph{{{"one"}}, true}, Paragraph{{{"two"}}, true}, Verbatim{"a <b>\n  c\n"},
      Outline{{{{{"root"}}, {{{"line"}}}, 0}, {{{"leaf"}}, {}, 1}, {{{"next"}}, {}, 0}}}};
  CHECK(content(document) == "<p>a <strong>b</strong><span class=b> c</span></p>\n"
                             "<ul><li>one<li>two</ul>\n"
                             "<pre>a &lt;b&gt;\n  c</pre>\n"
                             "<ul class=\"tree\"><li>root<p>line<ul><li>leaf</ul><li>next</ul>\n");
}

TEST_CASE("key figures stand with their names") {
  CHECK(content(Block(Facts{{{"Average", {"78.3", Tone::good}, "last year 71.0"}}})) ==
        "<dl class=\"facts\"><div><dt>Average<dd class=g>78.3<dd class=\"note\">last year 71.0"
        "</div></dl>\n");
}

TEST_CASE("tables: heads, figures, bars, values to sort by") {
  Table table;
  table.caption = "All";
  table.sortable = true;
  table.columns = {{"Id"}, {""}, {"Advance", Align::right}, {"Until"}};
  Row row;
  row.cells = {{.text = "D-1", .indent = 1},
               {.text = {}, .tone = Tone::good, .bar = Bar{45.5, 60}},
               {.text = "1,045.5", .value = Number{1045.5, 1, true}},
               {.text = "2025-12-31", .value = day(2025, 12, 31)}};
  row.emphasis = row.rule_above = true;
  row.id = "D-1";
  table.rows = {row};
  CHECK(content(Block(table)) ==
        "<div class=sc role=region tabindex=0 aria-label=\"All\">"
        "<table data-s=\"The buttons in the head sort the table.\"><caption>All</caption>"
        "<thead><tr><th scope=col class=n6>Id<td class=n8>"
        "<th scope=col class=\"r n10\" data-k=\"n\">Advance"
        "<th scope=col class=n10 data-k=\"d\">Until</thead>\n<tbody>\n"
        "<tr class=\"e l\" id=\"D-1\"><th scope=row class=i1>D-1"
        "<td data-v=45.5><svg class=\"bar g\" aria-hidden=true><rect width=\"45.5%\"/>"
        "<rect class=p x=\"60%\"/></svg>"
        "<td class=r data-v=1045.5>1,045.5<td>2025-12-31\n</table></div>\n");
}

TEST_CASE("what stands behind a row opens without a script") {
  auto more = std::make_shared<Document>();
  more->blocks.push_back(Paragraph{{{"Details."}}, false});
  Table table;
  table.columns = {{"Id"}};
  Row row;
  row.cells = {{"E-1"}};
  row.id = "E-1";
  row.more = more;
  table.rows = {row};
  const std::string page = content(Block(table));
  CHECK(page.find("<p class=\"all\" hidden>") == 0);
  CHECK(page.find("<tbody><tr id=\"E-1\"><th scope=row>E-1<tr class=m><td colspan=1><details>"
                  "<summary><span>Details of E-1</span></summary><div><p>Details.</p>\n"
                  "</div></details>\n</table></div>\n") != std::string::npos);
}

TEST_CASE("captions that repeat the heading are for those who listen only") {
  Document document;
  Table table;
  table.columns = {{""}};
  table.rows = {Row{{{"x"}}}};
  document.blocks = {Heading{"Units", {}, Heading::Level::section, {}}, table, table};
  const std::string page = content(document);
  CHECK(count(page, "<caption class=\"vh\">Units</caption>") == 2);
  CHECK(count(page, "aria-label=\"Units\"") == 1);
  CHECK(count(page, "aria-label=\"Units (2)\"") == 1);
}

TEST_CASE("rows can be chosen once there is a script, below the heading of their part") {
  Document document;
  document.facets = {{"component", "Component", {{"D-1", "One", true}, {"D-2", "Two"}}},
                     {"status", "Status", {{"done", "done"}}}};
  document.text_language = "es";
  Table table;
  table.columns = {{"Id"}};
  table.rows = {Row{{{"E-1"}}}, Row{{{"E-2"}}}};
  table.rows[1].facets = {{"D-2", "D-1"}, {}};
  document.blocks = {Heading{"P", {}, Heading::Level::part, {}}, Paragraph{{{"text"}}}, table};
  const std::string page = content(document);
  CHECK(between(page, "</h2>\n", "<p>text") ==
        "<form class=\"filter\" role=\"search\" aria-label=\"Filter the rows\" hidden>"
        "<label>Component<select name=\"component\" data-i=\"0\"><option value=\"\">Any"
        "<option value=\"D-1\" lang=\"es\">One<option value=\"D-2\">Two</select></label>"
        "<label>Status<select name=\"status\" data-i=\"1\"><option value=\"\">Any"
        "<option value=\"done\">done</select></label>"
        "<label>Search in the rows<input type=\"search\" name=\"q\"></label>"
        "<button type=\"reset\">Clear the filter</button>"
        "<output aria-live=\"polite\" data-n=\"{0} of {1} rows shown\" "
        "data-none=\"No row matches the filter.\"></output></form>\n");
  CHECK(page.find("<tr><th scope=row>E-1\n<tr data-f=1,0;><th scope=row>E-2\n") !=
        std::string::npos);
  // Without such rows there is nothing to choose.
  table.rows[1].facets = {};
  document.blocks[2] = table;
  CHECK(content(document).find("<form") == std::string::npos);
}

TEST_CASE("links lead to the web or to a row, to nothing else") {
  Document document;
  Table table;
  table.columns = {{"Id"}};
  Row row;
  row.cells = {{"ñ"}};
  row.id = "ñ";
  table.rows = {row};
  document.blocks = {Paragraph{{{.text = "a", .link = "https://x.example/?a=1&b=\"2\""}}},
                     Paragraph{{{.text = "b", .link = "javascript:alert(1)"}}},
                     Paragraph{{{.text = "c", .link = "HTTPS://x.example"}}},
                     Paragraph{{{.text = "d", .target = "ñ"}}},
                     Paragraph{{{.text = "e", .target = "nowhere"}}},
                     table};
  CHECK(between(content(document), "", "<div") ==
        "<p><a href=\"https://x.example/?a=1&amp;b=&quot;2&quot;\" "
        "rel=\"noopener noreferrer nofollow\">a</a></p>\n<p>b</p>\n<p>c</p>\n"
        "<p><a href=\"#%C3%B1\">d</a></p>\n<p>e</p>\n");
}

TEST_CASE("the author's words are marked where their language is another") {
  Document document;
  document.blocks = {Paragraph{{{.text = "palabras", .authored = true}}}};
  document.text_language = "es-SV";
  CHECK(content(document) == "<p><span lang=\"es-SV\">palabras</span></p>\n");
  CHECK(content(document, Language::es) == "<p>palabras</p>\n");
  document.text_language = "es\" onload=\"x";
  CHECK(content(document) == "<p>palabras</p>\n");
}

TEST_CASE("every chart is a figure with a title and a description in words") {
  const std::string page = render_html(everything("x"), Language::en);
  CHECK(count(page, "<figure class=\"chart ") == 4);
  CHECK(count(page, "<figcaption><b>x</b></figcaption>") == 4);
  for (int chart = 1; chart <= 4; ++chart)
    CHECK(page.find(fmt::format(" role=\"img\" aria-labelledby=\":c{0}t :c{0}d\">"
                                "<title id=\":c{0}t\">x</title><desc id=\":c{0}d\">x</desc>",
                                chart)) != std::string::npos);
}

TEST_CASE("bars end at the scale's end and say so") {
  BarChart chart;
  chart.head = {"Title", {}};
  chart.lines = {{"Efficacy", 45, "45.0", "Good", Tone::good, 30}, {"Beyond", 140, "140.0"}};
  chart.before_name = "last year";
  const std::string page = content(Block(chart));
  CHECK(between(page, "<ul>\n", "</figure>") ==
        "<li><span class=\"label\">Efficacy</span><svg class=\"track g\" aria-hidden=\"true\">"
        "<use href=\"#:z1\"/><rect class=\"v\" width=\"45%\"/>"
        "<use href=\"#:diamond\" class=\"was\" x=\"30%\" y=\"50%\"/></svg>"
        "<b class=\"figure\">45.0</b><span class=\"remark g\">Good</span>\n"
        "<li><span class=\"label\">Beyond</span><svg class=track aria-hidden=\"true\">"
        "<use href=\"#:z1\"/><rect class=\"v\" width=\"100%\"/>"
        "<use href=\"#:beyond\" class=\"over\" x=\"100%\" y=\"50%\"/></svg>"
        "<b class=\"figure\">140.0</b><span class=\"vh\">, goes on beyond the scale</span>\n"
        "</ul><ul class=\"legend\" aria-label=\"Key\">"
        "<li><svg class=\"key\" aria-hidden=\"true\"><use href=\"#:diamond\" class=\"was\" "
        "x=\"50%\" y=\"50%\"/></svg>last year"
        "<li><svg class=\"key\" aria-hidden=\"true\"><use href=\"#:beyond\" class=\"over\" "
        "x=\"50%\" y=\"50%\"/></svg>goes on beyond the scale</ul>");
}

TEST_CASE("a timeline has a row a line, whose drawing is told in a line") {
  Timeline chart;
  chart.days = {day(2022, 1, 1), day(2022, 12, 31)};
  chart.original_name = "original deadline";
  Timeline::Line line;
  line.id = "E-1";
  line.title = "Title";
  // 2022 has 365 days: 73 of them are 20 %.
  line.days = {day(2022, 1, 1) + 73, day(2022, 1, 1) + 218};
  line.original = day(2022, 1, 1) + 145;
  line.done = 50;
  line.status = "late";
  line.tone = Tone::bad;
  chart.lines = {line};
  CHECK(between(content(Block(chart)), "</thead>\n", "</table>") ==
        "<tbody><tr><th scope=row>E-1<td>Title<td class=x><svg class=\"row b\" role=img>"
        "<title>2022-03-15 – 2022-08-07 · original deadline: 2022-05-26</title>"
        "<use href=\"#:t1\"/><rect class=k x=\"20%\" width=\"20%\"/>"
        "<rect class=\"k ext\" x=\"40%\" width=\"20%\"/>"
        "<rect class=d x=\"20%\" width=\"20%\"/>"
        "<use href=\"#:bar\" class=was x=\"40%\" y=\"50%\"/></svg>"
        "<td>2022-08-07<td class=b>late\n");
}

TEST_CASE("counts that are there have an intensity, those that aren't have none") {
  HeatMap chart;
  chart.columns = {{"done", Tone::good}, {"late"}, {"other"}};
  chart.lines = {{"D-1", {}, {10, 1, 0}}};
  CHECK(between(content(Block(chart)), "<tbody>\n", "</table>") ==
        "<tr><th scope=row>D-1"
        "<td class=g><svg class=h5 aria-hidden=true><rect width=\"100%\" height=\"100%\"/></svg>"
        "<span>10</span><td><svg class=h1 aria-hidden=true><rect width=\"100%\" "
        "height=\"100%\"/></svg><span>1</span><td class=zero>0\n");
}

TEST_SUITE_END();
