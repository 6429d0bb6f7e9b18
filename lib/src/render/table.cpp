#include "render/table.hpp"

#include <algorithm>

#include "base/utf8.hpp"
#include "render/bar.hpp"
#include "render/columns.hpp"
#include "render/wrap.hpp"

namespace peq::render {

namespace {

class Drawing {
 public:
  Drawing(const Table& table, std::size_t cells)
      : table_(table), cells_(cells), layout_(fit_columns(table, cells)) {}

  std::vector<Line> run() {
    add_titles();
    bool first = true;
    for (const Row& row : table_.rows) {
      if (row.rule_above && !first) add_rule();
      add_row(row);
      first = false;
    }
    if (marked_ && !table_.bar_note.empty()) {
      lines_.emplace_back();
      for (Line& line : wrap({{utf8::printable(table_.bar_note), Tone::muted}}, cells_))
        lines_.push_back(std::move(line));
    }
    return std::move(lines_);
  }

 private:
  void add_rule() {
    std::string rule;
    for (std::size_t i = 0; i < layout_.total(); ++i) rule += "─";
    lines_.push_back({{rule, Tone::muted}});
  }

  void add_titles() {
    const bool untitled = std::all_of(table_.columns.begin(), table_.columns.end(),
                                      [](const Column& column) { return column.title.empty(); });
    if (untitled) return;
    std::vector<std::vector<Line>> columns;
    for (std::size_t i : layout_.shown) {
      const Span title{utf8::printable(table_.columns[i].title), Tone::muted};
      columns.push_back(wrap({title}, layout_.widths[i]));
    }
    add_side_by_side(columns);
    add_rule();
  }

  /// The lines of one cell, without padding.
  std::vector<Line> draw_cell(const Cell& cell, std::size_t column, bool emphasis) {
    const std::size_t room = layout_.widths[column];
    if (cell.bar) {
      marked_ = marked_ || cell.bar->planned.has_value();
      return {draw_bar(*cell.bar, cell.tone, room)};
    }
    const std::string text = utf8::printable(cell.text);
    const bool shorten = table_.columns[column].elastic && !table_.wrap;
    if (shorten) {
      const std::string indent(std::min<std::size_t>(cell.indent, room - 1), ' ');
      return {{{indent + utf8::fit(text, room - indent.size()), cell.tone, emphasis}}};
    }
    // Non-elastic cells are wrapped only where the width left no choice.
    const std::size_t indent = cell.indent < room ? cell.indent : 0;
    std::vector<Line> lines = wrap({{text, cell.tone, emphasis}}, room - indent);
    if (indent > 0)
      for (Line& line : lines) line.insert(line.begin(), Span{std::string(indent, ' ')});
    return lines;
  }

  void add_row(const Row& row) {
    std::vector<std::vector<Line>> columns;
    for (std::size_t i : layout_.shown) columns.push_back(draw_cell(row.cells[i], i, row.emphasis));
    add_side_by_side(columns);
    add_below(row);
  }

  void add_side_by_side(const std::vector<std::vector<Line>>& columns) {
    std::size_t height = 1;
    for (const auto& column : columns) height = std::max(height, column.size());
    for (std::size_t y = 0; y < height; ++y) {
      Line line;
      std::size_t x = 0;
      for (std::size_t k = 0; k < columns.size(); ++k) {
        const std::size_t i = layout_.shown[k];
        const std::size_t room = layout_.widths[i];
        if (y < columns[k].size()) {
          const Line& cell = columns[k][y];
          const std::size_t used = width(cell);
          const bool right = table_.columns[i].align == Align::right;
          pad(line, right && used < room ? x + room - used : x);
          line.insert(line.end(), cell.begin(), cell.end());
        }
        x += room + column_gap;
      }
      lines_.push_back(std::move(line));
    }
  }

  /// Columns that found no room, on lines below the row: `title: text · title: text`.
  void add_below(const Row& row) {
    Line line;
    for (std::size_t i : layout_.below) {
      const Cell& cell = row.cells[i];
      if (cell.text.empty() || cell.tone == Tone::muted) continue;
      if (!line.empty()) line.push_back({" · ", Tone::muted});
      line.push_back({utf8::printable(table_.columns[i].title) + ": ", Tone::muted});
      line.push_back({utf8::printable(cell.text), cell.tone});
    }
    if (line.empty()) return;
    const std::size_t indent = below_indent();
    for (Line& wrapped : wrap(line, cells_ - indent)) {
      wrapped.insert(wrapped.begin(), Span{std::string(indent, ' ')});
      lines_.push_back(std::move(wrapped));
    }
  }

  /// Below the elastic column where it leaves room enough, else a little indented.
  [[nodiscard]] std::size_t below_indent() const {
    constexpr std::size_t little = 2;
    std::size_t x = 0;
    for (std::size_t i : layout_.shown) {
      if (table_.columns[i].elastic) return x <= cells_ / 3 ? std::max(x, little) : little;
      x += layout_.widths[i] + column_gap;
    }
    return little;
  }

  const Table& table_;
  std::size_t cells_;
  Layout layout_;
  bool marked_ = false;  // a bar with a planned mark was drawn
  std::vector<Line> lines_;
};

}  // namespace

std::vector<Line> draw_table(const Table& table, std::size_t cells) {
  return Drawing(table, cells).run();
}

}  // namespace peq::render
