// Headings, running text, key figures, trees and sheets.
#include <algorithm>

#include "base/utf8.hpp"
#include "peq/messages.hpp"
#include "render/html_page.hpp"
#include "render/html_text.hpp"

namespace peq::render {

namespace {

std::string words_of(const Page& page, const std::vector<Cell>& cells) {
  std::string words;
  for (const Cell& cell : cells) words += inline_words(page, cell);
  return words;
}

/// Lines stay lines, blanks stay blanks.
std::string verbatim_words(std::string_view text) {
  std::string words;
  while (!text.empty()) {
    const std::string_view line = text.substr(0, text.find('\n'));
    text.remove_prefix(std::min(line.size() + 1, text.size()));
    words += escaped(line);
    if (!text.empty()) words += '\n';
  }
  return words;
}

class BlockWriter {
 public:
  explicit BlockWriter(Page& page) : page_(page) {}

  void operator()(const Heading& heading) {
    end_list();
    if (page_.within_row) {
      page_.out += "<p><strong>" + escaped(heading.text) + "</strong></p>";
      return;
    }
    const Mark& mark = page_.anchors.marks()[page_.next_mark++];
    if (heading.level == Heading::Level::part) {
      end_part();
      page_.out += "<section>";
      in_part_ = true;
    }
    const std::string tag = "h" + std::to_string(mark.level);
    page_.out += "<" + tag + " id=\"" + escaped(mark.id) + "\">" + escaped(heading.text);
    if (!heading.detail.empty()) page_.out += " <small>" + escaped(heading.detail) + "</small>";
    page_.out += "</" + tag + ">\n";
    page_.heading = heading.text;
  }

  void operator()(const Paragraph& paragraph) {
    if (paragraph.item && !in_list_) page_.out += "<ul>";
    if (!paragraph.item) end_list();
    in_list_ = paragraph.item;
    page_.out += (in_list_ ? "<li>" : "<p>") + words_of(page_, paragraph.parts);
    page_.out += in_list_ ? "" : "</p>\n";
  }

  void operator()(const Facts& facts) {
    end_list();
    write_facts(page_, facts);
  }

  void operator()(const Table& table) {
    end_list();
    write_table(page_, table);
  }

  void operator()(const Verbatim& verbatim) {
    end_list();
    page_.out += "<pre>" + verbatim_words(verbatim.text) + "</pre>\n";
  }

  void operator()(const Outline& outline) {
    end_list();
    write_outline(page_, outline);
  }

  void operator()(const Chart& chart) {
    end_list();
    std::visit([&](const auto& kind) { write_chart(page_, kind); }, chart);
  }

  void operator()(const Poster& poster) {
    end_list();
    if (!page_.within_row) write_poster(page_, poster);
  }

  void end_list() {
    if (in_list_) page_.out += "</ul>\n";
    in_list_ = false;
  }

  void end() {
    end_list();
    end_part();
  }

 private:
  void end_part() {
    if (in_part_) page_.out += "</section>\n";
    in_part_ = false;
  }

  Page& page_;
  bool in_list_ = false;
  bool in_part_ = false;
};

/// Where the filter goes: below the heading of the part that has the first row to be chosen.
std::size_t filter_place(const std::vector<Block>& blocks) {
  const auto first = std::find_if(blocks.begin(), blocks.end(), has_facets);
  if (first == blocks.end()) return blocks.size() + 1;
  const auto wanted = static_cast<std::size_t>(first - blocks.begin());
  for (std::size_t i = wanted; i > 0; --i) {
    const auto* heading = std::get_if<Heading>(&blocks[i - 1]);
    if (heading != nullptr && heading->level == Heading::Level::part) return i;
  }
  return wanted;
}

}  // namespace

std::string linked_words(const Page& page, const Cell& cell) {
  std::string words = escaped(cell.text);
  if (words.empty()) return words;
  if (is_web_address(cell.link))
    return "<a href=\"" + escaped(cell.link) + "\" rel=\"noopener noreferrer nofollow\">" + words +
           "</a>";
  const std::string row = cell.target.empty() ? "" : page.anchors.row_id(cell.target);
  if (!row.empty()) return "<a href=\"" + fragment(row) + "\">" + words + "</a>";
  return words;
}

std::string inline_words(const Page& page, const Cell& cell) {
  const bool plain = page.within_row || !cell.link.empty() || !cell.target.empty();
  std::string words = plain ? linked_words(page, cell) : escaped_running(cell.text);
  const std::string attributes{page.lang(cell.authored)};
  if (cell.tone == Tone::strong) return "<strong" + attributes + ">" + words + "</strong>";
  if (cell.tone == Tone::plain && attributes.empty()) return words;
  return "<span" + class_attribute(tone_class(cell.tone)) + attributes + ">" + words + "</span>";
}

void write_blocks(Page& page, const std::vector<Block>& blocks, std::size_t first,
                  std::size_t last) {
  BlockWriter writer(page);
  const std::size_t filter = page.within_row ? blocks.size() + 1 : filter_place(blocks);
  for (std::size_t i = first; i < last; ++i) {
    if (i == filter) {
      writer.end_list();
      write_filter(page);
    }
    std::visit(writer, blocks[i]);
  }
  writer.end();
}

void write_facts(Page& page, const Facts& facts) {
  if (facts.facts.empty()) return;
  page.out += "<dl class=\"facts\">";
  for (const Fact& fact : facts.facts) {
    page.out += "<div><dt>" + escaped(fact.label) + "<dd" +
                class_attribute(tone_class(fact.figure.tone)) +
                std::string(page.lang(fact.figure.authored)) + ">" +
                (fact.figure.link.empty() ? escaped_running(fact.figure.text)
                                          : linked_words(page, fact.figure));
    if (!fact.note.empty()) page.out += "<dd class=\"note\">" + escaped_running(fact.note);
    page.out += "</div>";
  }
  page.out += "</dl>\n";
}

void write_outline(Page& page, const Outline& outline) {
  int depth = 0;
  for (const OutlineItem& item : outline.items) {
    const int wanted = std::min<int>(item.level, depth) + 1;
    for (; depth > wanted; --depth) page.out += "</ul>";
    for (; depth < wanted; ++depth) page.out += depth == 0 ? "<ul class=\"tree\">" : "<ul>";
    page.out += "<li>" + words_of(page, item.head);
    // Lines are quiet as a whole.
    for (std::vector<Cell> line : item.lines) {
      for (Cell& cell : line)
        if (cell.tone == Tone::muted) cell.tone = Tone::plain;
      page.out += "<p>" + words_of(page, line);
    }
  }
  for (; depth > 0; --depth) page.out += "</ul>";
  if (!outline.items.empty()) page.out += '\n';
}

void write_poster(Page& page, const Poster& poster) {
  const Mark& mark = page.anchors.marks()[page.next_mark++];
  std::size_t letters = 0;
  for (const Cell& line : poster.lines) letters += utf8::count(line.text);
  const std::string_view size = letters < 240 ? "large" : letters < 700 ? "medium" : "small";
  const std::string tag = "h" + std::to_string(mark.level);
  page.out += "<div" + class_attribute("poster", size) + "><" + tag + " id=\"" + escaped(mark.id) +
              "\">" + escaped(poster.title) + "</" + tag + ">";
  for (const Cell& line : poster.lines) page.out += "<p>" + inline_words(page, line);
  if (!poster.foot.empty()) page.out += "<p class=\"foot\">" + escaped(poster.foot);
  page.out += "</div>\n";
}

}  // namespace peq::render
