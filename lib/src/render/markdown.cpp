// Documents as Markdown (CommonMark with pipe tables, which pandoc and the forges read).
#include <algorithm>

#include "base/utf8.hpp"
#include "peq/render.hpp"

namespace peq {

namespace render {

namespace {

/// Text that is read as it stands: no markup, no HTML, no line ends.
std::string escaped(std::string_view text) {
  std::string shown = utf8::printable(text);
  // What holds words together on a screen would only keep a document from breaking its lines.
  constexpr std::string_view no_break = "\u00a0";
  for (std::size_t at = shown.find(no_break); at != std::string::npos;
       at = shown.find(no_break, at))
    shown.replace(at, no_break.size(), " ");
  std::string result;
  for (std::size_t i = 0; i < shown.size(); ++i) {
    const char c = shown[i];
    constexpr std::string_view special = "\\`*_[]<>|~$^";
    if (c == '&') {
      result += "&amp;";
      continue;
    }
    // A bare address would become a link, and an `@` a citation.
    if (special.find(c) != std::string_view::npos || c == '@' ||
        (c == ':' && i + 2 < shown.size() && shown[i + 1] == '/'))
      result += '\\';
    result += c;
  }
  return result;
}

/// What would begin a heading, a list or a rule at the start of a line.
std::string at_line_start(std::string text) {
  if (text.empty()) return text;
  const std::size_t digits = text.find_first_not_of("0123456789");
  if (digits != 0 && digits != std::string::npos && (text[digits] == '.' || text[digits] == ')'))
    return text.insert(digits, "\\");
  if (std::string_view("#+-=%").find(text.front()) != std::string_view::npos) return "\\" + text;
  return text;
}

std::string of_cells(const std::vector<Cell>& cells) {
  std::string text;
  for (const Cell& cell : cells) {
    const std::string words = escaped(cell.text);
    const bool strong =
        cell.tone == Tone::strong && !words.empty() && words.front() != ' ' && words.back() != ' ';
    text += strong ? "**" + words + "**" : words;
  }
  return text;
}

bool has_parts(const Document& document) {
  return std::any_of(document.blocks.begin(), document.blocks.end(), [](const Block& block) {
    const auto* heading = std::get_if<Heading>(&block);
    return heading != nullptr && heading->level == Heading::Level::part;
  });
}

class MarkdownWriter {
 public:
  explicit MarkdownWriter(const Document& document) : has_parts_(has_parts(document)) {}

  void operator()(const Heading& heading) {
    block();
    text_ += mark_of(heading.level);
    text_ += escaped(heading.text);
    if (!heading.detail.empty()) text_ += " · " + escaped(heading.detail);
    text_ += '\n';
  }

  void operator()(const Paragraph& paragraph) {
    // Items of one list stand together.
    if (!(paragraph.item && after_item_)) block();
    const std::string words = of_cells(paragraph.parts);
    text_ += paragraph.item ? "- " + at_line_start(words) : at_line_start(words);
    text_ += '\n';
    after_item_ = paragraph.item;
  }

  void operator()(const Facts& facts) {
    for (const Fact& fact : facts.facts) {
      Paragraph line{{{fact.label + ": "}, {fact.figure.text, Tone::strong}}, true};
      if (!fact.note.empty()) line.parts.push_back({" · " + fact.note});
      (*this)(line);
    }
  }

  /// The table or the words beside it say the same.
  void operator()(const Chart& /*chart*/) {}

  void operator()(const Poster& poster) {
    (*this)(Heading{poster.title, {}, Heading::Level::section, {}});
    for (const Cell& line : poster.lines) (*this)(Paragraph{{line}, false});
  }

  void operator()(const Table& table) {
    block();
    // A column of nothing but bars has nothing to read.
    std::vector<std::size_t> columns;
    for (std::size_t i = 0; i < table.columns.size(); ++i)
      if (std::any_of(table.rows.begin(), table.rows.end(),
                      [&](const Row& row) { return !row.cells[i].text.empty(); }))
        columns.push_back(i);
    std::string head = "|";
    std::string rule = "|";
    for (std::size_t i : columns) {
      head += " " + escaped(table.columns[i].title) + " |";
      rule += table.columns[i].align == Align::right ? "---:|" : "---|";
    }
    text_ += head + "\n" + rule + "\n";
    for (const Row& row : table.rows) {
      text_ += '|';
      for (std::size_t i : columns) text_ += " " + cell_text(row.cells[i], row.emphasis) + " |";
      text_ += '\n';
    }
  }

  void operator()(const Verbatim& verbatim) {
    block();
    std::string_view rest = verbatim.text;
    while (!rest.empty()) {
      const std::string_view line = rest.substr(0, rest.find('\n'));
      rest.remove_prefix(std::min(line.size() + 1, rest.size()));
      text_ += line.empty() ? "\n" : "    " + utf8::printable(line) + "\n";
    }
  }

  void operator()(const Outline& outline) {
    block();
    for (const OutlineItem& item : outline.items) {
      const std::string indent(std::size_t{item.level} * 2, ' ');
      text_ += indent + "- " + at_line_start(of_cells(item.head)) + "\n";
      // A backslash ends a line inside an item.
      for (const auto& line : item.lines) {
        text_.insert(text_.size() - 1, "\\");
        text_ += indent + "  " + at_line_start(of_cells(line)) + "\n";
      }
    }
  }

  std::string take() { return std::move(text_); }

 private:
  /// Sections stand one level lower in documents that are divided into parts.
  [[nodiscard]] std::string mark_of(Heading::Level level) const {
    const int below = has_parts_ ? 1 : 0;
    switch (level) {
    case Heading::Level::title: return "# ";
    case Heading::Level::part: return "## ";
    case Heading::Level::section:
      return std::string(static_cast<std::size_t>(2 + below), '#') + ' ';
    case Heading::Level::subsection: break;
    }
    return std::string(static_cast<std::size_t>(3 + below), '#') + ' ';
  }

  void block() {
    if (!text_.empty()) text_ += '\n';
    after_item_ = false;
  }

  static std::string cell_text(const Cell& cell, bool emphasis) {
    std::string words = escaped(cell.text);
    if ((emphasis || cell.tone == Tone::strong) && !words.empty()) words = "**" + words + "**";
    std::string indent;
    for (int i = 0; i < cell.indent; ++i) indent += "&emsp;";
    return indent + words;
  }

  bool has_parts_;
  std::string text_;
  bool after_item_ = false;
};

}  // namespace

}  // namespace render

std::string render_markdown(const Document& document) {
  render::MarkdownWriter writer(document);
  for (const Block& block : document.blocks) std::visit(writer, block);
  return writer.take();
}

}  // namespace peq
