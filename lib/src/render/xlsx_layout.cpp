#include "render/xlsx_layout.hpp"

#include <algorithm>
#include <utility>

#include "base/utf8.hpp"
#include "peq/messages.hpp"
#include "render/xlsx_text.hpp"

namespace peq::render::xlsx {

namespace {

constexpr std::size_t most_lines = 1048576;
/// Running text is spread over columns that are so wide together, in characters.
constexpr double text_width = 100;
constexpr double empty_column = 10;
constexpr double widest_label = 40;
constexpr std::size_t deepest = 15;
/// What documents put between the parts of a text.
constexpr std::string_view between = " · ";
/// So many lines at most stay when a sheet is scrolled; more would leave no room for the rest.
constexpr std::size_t most_frozen = 16;

std::uint8_t indent_of(std::size_t levels) {
  return static_cast<std::uint8_t>(std::min(levels, deepest));
}

}  // namespace

std::string details_target(const Row& row) {
  return "details of " + (row.id.empty() && !row.cells.empty() ? row.cells[0].text : row.id);
}

Layout::Layout(std::string sheet_name, Language language) : language_(language) {
  grid_.name = std::move(sheet_name);
}

void Layout::add(const Block& block) { std::visit(*this, block); }

void Layout::add_line(GridLine line) {
  if (full_) return;
  if (grid_.lines.size() + 1 == most_lines) {
    full_ = true;
    line = {};
    line.cells.push_back({first_, cell_text(say(language_, Msg::book_full))});
  }
  if (!row_id_.empty() && (line.cells.empty() || line.cells.front().column > 0)) {
    GridCell id{0, row_id_};
    id.look.tone = Tone::muted;
    line.cells.insert(line.cells.begin(), std::move(id));
  }
  grid_.lines.push_back(std::move(line));
}

void Layout::add_gap() {
  // Empty lines in details would only be in the way of a filter.
  if (apart_ && row_id_.empty()) add_line({});
  apart_ = true;
  after_item_ = false;
}

void Layout::add_text(const std::vector<Cell>& parts, Look look, std::string_view mark) {
  std::string text(mark);
  std::vector<const Cell*> links;
  bool same = true;
  for (const Cell& part : parts) {
    same = same && part.tone == parts.front().tone;
    // A cell leads to one place and is underlined as a whole: within a longer text the link gets a
    // line of its own.
    if (parts.size() > 1 && is_web_address(part.link)) {
      links.push_back(&part);
      if (text.ends_with(between)) text.resize(text.size() - between.size());
    } else {
      text += part.text;
    }
  }
  if (same && !parts.empty() && look.tone == Tone::plain) look.tone = parts.front().tone;
  look.bold = look.bold || look.tone == Tone::strong;
  GridCell cell{first_, cell_text(text)};
  cell.look = look;
  cell.fills = true;
  if (parts.size() == 1) {
    if (is_web_address(parts[0].link)) cell.link = parts[0].link;
    cell.target = parts[0].target;
  }
  add_line({{std::move(cell)}, {}});
  look.indent = indent_of(look.indent + std::size_t{1});
  for (const Cell* part : links) {
    GridCell linked{first_, cell_text(part->text)};
    linked.look = look;
    linked.fills = true;
    linked.link = part->link;
    add_line({{std::move(linked)}, {}});
  }
}

void Layout::operator()(const Heading& heading) {
  add_gap();
  Look look;
  switch (heading.level) {
  case Heading::Level::title: look.kind = Look::Kind::title; break;
  case Heading::Level::part: look.kind = Look::Kind::part; break;
  case Heading::Level::section: look.kind = Look::Kind::section; break;
  case Heading::Level::subsection: look.kind = Look::Kind::subsection; break;
  }
  std::string text = heading.text;
  if (!heading.detail.empty()) text += std::string(between) + heading.detail;
  add_text({Cell{text}}, look);
  apart_ = false;
}

void Layout::operator()(const Paragraph& paragraph) {
  if (!(paragraph.item && after_item_)) add_gap();
  Look look;
  look.indent = paragraph.item ? 1 : 0;
  add_text(paragraph.parts, look, paragraph.item ? "• " : "");
  after_item_ = paragraph.item;
}

void Layout::operator()(const Facts& facts) {
  add_gap();
  for (const Fact& fact : facts.facts) {
    GridCell label{first_, cell_text(fact.label)};
    widen(first_, std::min(widest_label, static_cast<double>(utf8::width(label.text)) + 1));
    GridCell figure = grid_cell(fact.figure, first_ + 1);
    figure.look.bold = true;
    widen(first_ + 1, std::min(widest_label, static_cast<double>(utf8::width(figure.text)) + 2));
    GridLine line{{std::move(label), std::move(figure)}, {}};
    if (!fact.note.empty()) {
      GridCell note{first_ + 2, cell_text(fact.note)};
      note.look.tone = Tone::muted;
      note.fills = true;
      line.cells.push_back(std::move(note));
    }
    add_line(std::move(line));
  }
}

void Layout::operator()(const Verbatim& verbatim) {
  add_gap();
  std::string_view rest = verbatim.text;
  while (!rest.empty()) {
    const std::string_view line = rest.substr(0, rest.find('\n'));
    rest.remove_prefix(std::min(line.size() + 1, rest.size()));
    GridCell cell{first_, cell_text(line)};
    cell.look.kind = Look::Kind::verbatim;
    add_line({{std::move(cell)}, {}});
  }
}

void Layout::operator()(const Outline& outline) {
  add_gap();
  for (const OutlineItem& item : outline.items) {
    Look look;
    look.indent = indent_of(item.level);
    add_text(item.head, look);
    look.indent = indent_of(item.level + std::size_t{1});
    for (const auto& line : item.lines) add_text(line, look);
  }
}

void Layout::operator()(const Poster& poster) {
  (*this)(Heading{poster.title, {}, Heading::Level::section, {}});
  for (const Cell& line : poster.lines) add_text({line}, {});
  if (!poster.foot.empty()) add_text({Cell{poster.foot, Tone::muted}}, {});
  apart_ = true;
}

void Layout::add_details_head() {
  first_ = 1;
  GridLine line;
  line.cells = {{0, cell_text(say(language_, Msg::book_row))},
                {1, cell_text(say(language_, Msg::book_content))}};
  for (GridCell& cell : line.cells) cell.look.kind = Look::Kind::head;
  line.cells.back().fills = true;
  add_line(std::move(line));
  grid_.main = GridTable{0, 0, 0, 0};  // by id alone: other lines have other columns
  grid_.frozen = 1;
}

void Layout::add_details(const Row& row) {
  row_id_ = cell_text(row.id.empty() && !row.cells.empty() ? row.cells[0].text : row.id);
  widen(0, std::min(widest_label, static_cast<double>(utf8::width(row_id_)) + 2));
  // Its first words beside the id say which one it is.
  std::string title;
  for (const Cell& cell : row.cells)
    if (!cell.text.empty() && cell.text != row.id && title.empty()) title = cell.text;
  GridCell id{0, row_id_};
  id.look.bold = id.look.rule_above = true;
  GridCell words{1, cell_text(title)};
  words.look = id.look;
  words.fills = true;
  add_line({{std::move(id), std::move(words)}, details_target(row)});
  apart_ = false;
  for (const Block& block : row.more->blocks) add(block);
  apart_ = false;
}

void Layout::widen(std::size_t column, double width) {
  if (grid_.widths.size() <= column) grid_.widths.resize(column + 1, 0);
  grid_.widths[column] = std::max(grid_.widths[column], width);
}

void Layout::spread() {
  for (double& width : grid_.widths) width = width > 0 ? width : empty_column;
  double sum = 0;
  std::size_t columns = 0;
  while (sum < text_width) {
    if (columns == grid_.widths.size()) grid_.widths.push_back(empty_column);
    sum += grid_.widths[columns++];
  }
  grid_.columns = columns;
}

Grid Layout::finish() {
  spread();
  if (grid_.main && first_ > 0) {
    grid_.main->last = grid_.lines.size() - 1;
  } else if (grid_.main) {
    const std::size_t above = grid_.main->head + 1;
    grid_.frozen = above <= most_frozen ? above : 1;
  }
  return std::move(grid_);
}

}  // namespace peq::render::xlsx
