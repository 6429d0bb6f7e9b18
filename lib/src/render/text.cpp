// Documents for a terminal.
#include <algorithm>

#include "base/utf8.hpp"
#include "peq/render.hpp"
#include "render/outline.hpp"
#include "render/paint.hpp"
#include "render/table.hpp"
#include "render/wrap.hpp"

namespace peq {

namespace render {

namespace {

class TextWriter {
 public:
  explicit TextWriter(const TextStyle& style)
      : colour_(style.colour), cells_(static_cast<std::size_t>(std::max(style.width, 1))) {}

  void operator()(const Heading& heading) {
    blank_line();
    Line line = {{utf8::printable(heading.text), Tone::strong}};
    if (!heading.detail.empty())
      line.push_back({" · " + utf8::printable(heading.detail), Tone::muted});
    write(wrap(line, cells_, 2));
    after_title_ = true;
  }

  void operator()(const Paragraph& paragraph) {
    // What follows a heading or a list item of the same list stands close to it.
    if (!after_title_ && !(paragraph.item && after_item_)) blank_line();
    Line line;
    if (paragraph.item) line.push_back({"- ", Tone::muted});
    for (const Cell& part : paragraph.parts)
      line.push_back({utf8::printable(part.text), part.tone});
    write(wrap(line, cells_, paragraph.item ? 2 : 0));
    after_item_ = paragraph.item;
  }

  void operator()(const Facts& facts) {
    if (!after_title_) blank_line();
    std::vector<Line> lines;
    for (const Fact& fact : facts.facts) {
      Line line = {{utf8::printable(fact.label) + ": ", Tone::muted},
                   {utf8::printable(fact.figure.text), fact.figure.tone}};
      if (!fact.note.empty()) line.push_back({" · " + utf8::printable(fact.note), Tone::muted});
      for (Line& one : wrap(line, cells_, 2)) lines.push_back(std::move(one));
    }
    write(lines);
  }

  /// The table or the words beside it say the same.
  void operator()(const Chart& /*chart*/) {}

  void operator()(const Poster& poster) {
    (*this)(Heading{poster.title, {}, Heading::Level::section, {}});
    for (const Cell& line : poster.lines) (*this)(Paragraph{{line}, false});
  }

  void operator()(const Table& table) {
    if (!after_title_) blank_line();
    write(draw_table(table, cells_));
  }

  void operator()(const Verbatim& verbatim) {
    if (!after_title_) blank_line();
    std::vector<Line> lines;
    std::string_view rest = verbatim.text;
    while (!rest.empty()) {
      const std::string_view line = rest.substr(0, rest.find('\n'));
      rest.remove_prefix(std::min(line.size() + 1, rest.size()));
      lines.push_back({{line.empty() ? "" : "    " + utf8::printable(line)}});
    }
    write(lines);
  }

  void operator()(const Outline& outline) {
    if (!after_title_) blank_line();
    write(draw_outline(outline, cells_));
  }

  std::string take() { return std::move(text_); }

 private:
  void blank_line() {
    if (!text_.empty()) text_ += '\n';
  }

  void write(const std::vector<Line>& lines) {
    for (const Line& line : lines) write_line(text_, line, colour_);
    after_title_ = after_item_ = false;
  }

  bool colour_;
  std::size_t cells_;
  bool after_title_ = false;
  bool after_item_ = false;
  std::string text_;
};

}  // namespace

}  // namespace render

std::string printable(std::string_view text) { return utf8::printable(text); }

std::string render_text(const Document& document, const TextStyle& style) {
  render::TextWriter writer(style);
  for (const Block& block : document.blocks) std::visit(writer, block);
  return writer.take();
}

}  // namespace peq
