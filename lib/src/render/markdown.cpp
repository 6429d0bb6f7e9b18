// Documents as Markdown (CommonMark with pipe tables, which pandoc and the forges read).
#include <algorithm>
#include <utility>

#include "base/utf8.hpp"
#include "peq/render.hpp"
#include "render/markdown_text.hpp"

namespace peq {

namespace render::markdown {

namespace {

bool has_parts(const Document& document) {
  return std::any_of(document.blocks.begin(), document.blocks.end(), [](const Block& block) {
    const auto* heading = std::get_if<Heading>(&block);
    return heading != nullptr && heading->level == Heading::Level::part;
  });
}

bool is_announcement(const Block& block) {
  const auto* paragraph = std::get_if<Paragraph>(&block);
  return paragraph != nullptr && !paragraph->item &&
         std::all_of(paragraph->parts.begin(), paragraph->parts.end(),
                     [](const Cell& part) { return part.tone == Tone::strong; });
}

class MarkdownWriter {
 public:
  explicit MarkdownWriter(const Document& document) : has_parts_(has_parts(document)) {}

  void operator()(const Heading& heading) {
    block();
    level_ = level_of(heading.level);
    std::string text = heading.text;
    if (!heading.detail.empty()) text += " · " + heading.detail;
    text_ += std::string(level_, '#') + ' ' + heading_text(text) + '\n';
  }

  void operator()(const Paragraph& paragraph) {
    // Items of one list stand together.
    if (!(paragraph.item && after_item_)) block();
    const std::string words = of_cells(paragraph.parts);
    text_ += paragraph.item ? "- " + at_line_start(words) : at_line_start(words);
    text_ += '\n';
    after_item_ = below_list_ = paragraph.item;
  }

  void operator()(const Facts& facts) {
    for (const Fact& fact : facts.facts) {
      Cell figure = fact.figure;
      figure.tone = Tone::strong;
      Paragraph line{{{fact.label + ": "}, std::move(figure)}, true};
      if (!fact.note.empty()) line.parts.push_back({" · " + fact.note});
      (*this)(line);
    }
  }

  /// The table or the words beside it say the same.
  void operator()(const Chart& /*chart*/) {}

  void operator()(const Poster& poster) {
    (*this)(Heading{poster.title, {}, Heading::Level::section, {}});
    for (const Cell& line : poster.lines) (*this)(Paragraph{{line}, false});
    if (!poster.foot.empty()) (*this)(Paragraph{{Cell{poster.foot}}, false});
  }

  void operator()(const Table& table) {
    block();
    text_ += of_table(table);
    for (const Row& row : table.rows)
      if (row.more != nullptr) add_details(row);
  }

  void operator()(const Verbatim& verbatim) {
    // Indented lines below a list would belong to its last item.
    const bool fenced = below_list_;
    block();
    std::string lines;
    std::string_view rest = verbatim.text;
    while (!rest.empty()) {
      const std::string_view line = rest.substr(0, rest.find('\n'));
      rest.remove_prefix(std::min(line.size() + 1, rest.size()));
      lines += line.empty() ? "\n" : (fenced ? "" : "    ") + utf8::printable(line) + "\n";
    }
    std::string fence = "```";
    while (lines.find(fence) != std::string::npos) fence += '`';
    text_ += fenced ? fence + "\n" + lines + fence + "\n" : lines;
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
    below_list_ = true;
  }

  std::string take() { return std::move(text_); }

 private:
  /// Sections stand one level lower in documents that are divided into parts.
  [[nodiscard]] std::size_t level_of(Heading::Level level) const {
    switch (level) {
    case Heading::Level::title: return 1;
    case Heading::Level::part: return 2;
    case Heading::Level::section: return has_parts_ ? 3 : 2;
    case Heading::Level::subsection: break;
    }
    return has_parts_ ? 4 : 3;
  }

  /// Number signs at the end would be taken for the heading's own.
  static std::string heading_text(std::string_view text) {
    std::string words = escaped(text);
    if (words.ends_with('#')) words.insert(words.size() - 1, "\\");
    return words;
  }

  void block() {
    if (!text_.empty()) text_ += '\n';
    after_item_ = below_list_ = false;
  }

  /// What stands behind a row of a table, below it. How a figure came about is for formats where it
  /// can be opened and closed.
  void add_details(const Row& row) {
    const std::vector<Block>& blocks = row.more->blocks;
    std::vector<const Block*> kept;
    for (const Block& one : blocks) {
      const bool derivation = std::holds_alternative<Outline>(one);
      // Words that only announce it go with it.
      if (derivation && !kept.empty() && is_announcement(*kept.back())) kept.pop_back();
      if (!derivation && !std::holds_alternative<Chart>(one)) kept.push_back(&one);
    }
    if (kept.empty()) return;
    std::string name = row.id;
    std::string words;
    for (const Cell& cell : row.cells) {
      if (cell.text.empty() || cell.text == name || !words.empty()) continue;
      (name.empty() ? name : words) = cell.text;
    }
    block();
    text_ +=
        std::string(std::min<std::size_t>(level_ + 1, 6), '#') + ' ' + heading_text(name) + '\n';
    if (!words.empty()) (*this)(Paragraph{{Cell{words}}, false});
    for (const Block* one : kept) std::visit(*this, *one);
  }

  bool has_parts_;
  std::size_t level_ = 1;  ///< of the heading above
  std::string text_;
  bool after_item_ = false;
  bool below_list_ = false;
};

}  // namespace

}  // namespace render::markdown

std::string render_markdown(const Document& document) {
  render::markdown::MarkdownWriter writer(document);
  for (const Block& block : document.blocks) std::visit(writer, block);
  return writer.take();
}

}  // namespace peq
