// Tables: columns as wide as their words, rows with what stands behind them.
#include <algorithm>
#include <numeric>
#include <utility>

#include <fmt/format.h>

#include "base/text.hpp"
#include "base/utf8.hpp"
#include "peq/messages.hpp"
#include "render/html_page.hpp"
#include "render/html_text.hpp"
#include "render/wrap.hpp"

namespace peq::render {

namespace {

enum class Kind : std::uint8_t { text, number, date };

/// How a script tells the number or day that a cell shows, where its text alone doesn't.
std::string sort_value(const Cell& cell) {
  std::string value;
  if (const auto* number = std::get_if<Number>(&cell.value))
    value = text::format_number(number->value);
  else if (const auto* date = std::get_if<Date>(&cell.value))
    value = date->to_string();
  else if (cell.bar && cell.text.empty())
    value = text::format_number(cell.bar->done);
  if (value.empty() || value == cell.text) return {};
  return " data-v=" + value;
}

std::string drawn_bar(const Cell& cell) {
  std::string bar = "<svg" + class_attribute("bar", tone_class(cell.tone)) +
                    " aria-hidden=true><rect width=\"" + percent(cell.bar->done) + "\"/>";
  if (cell.bar->planned) bar += "<rect class=p x=\"" + percent(*cell.bar->planned) + "\"/>";
  bar += "</svg>";
  if (!cell.text.empty()) bar += "<span class=\"vh\">" + escaped(cell.text) + "</span>";
  return bar;
}

class TableWriter {
 public:
  TableWriter(Page& page, const Table& table)
      : page_(page), table_(table), kinds_(table.columns.size(), Kind::text),
        has_more_(std::any_of(table.rows.begin(), table.rows.end(),
                              [](const Row& row) { return row.more != nullptr; })) {
    for (const Row& row : table.rows)
      for (std::size_t i = 0; i < std::min(kinds_.size(), row.cells.size()); ++i)
        note_kind(kinds_[i], row.cells[i]);
    for (std::size_t i = 0; i < kinds_.size(); ++i) letters_.push_back(least_letters(i));
  }

  void write() {
    const bool framed = !page_.within_row;
    if (framed) open_frame();
    page_.out += "<table" + class_attribute(has_more_ ? "more" : "");
    if (table_.sortable) page_.out += " data-s=\"" + page_.say(Msg::page_sort_hint) + '"';
    page_.out += '>';
    if (!caption().empty())
      page_.out += std::string("<caption") + (caption_repeats() ? " class=\"vh\"" : "") + ">" +
                   escaped(caption()) + "</caption>";
    write_head();
    if (!has_more_) page_.out += "<tbody>\n";
    for (const Row& row : table_.rows) write_row(row);
    page_.out += "</table>";
    if (framed) page_.out += "</div>";
    if (!table_.bar_note.empty())
      page_.out += "<p class=\"note\">" + escaped(table_.bar_note) + "</p>";
    page_.out += '\n';
  }

 private:
  static void note_kind(Kind& kind, const Cell& cell) {
    if (std::holds_alternative<Number>(cell.value) || (cell.bar && cell.text.empty()))
      kind = Kind::number;
    else if (std::holds_alternative<Date>(cell.value))
      kind = Kind::date;
  }

  [[nodiscard]] const std::string& caption() const {
    return table_.caption.empty() && !page_.within_row ? page_.heading : table_.caption;
  }
  [[nodiscard]] bool caption_repeats() const {
    return page_.within_row || caption() == page_.heading;
  }

  void open_frame() {
    if (has_more_)
      page_.out += "<p class=\"all\" hidden><button type=\"button\" data-o=\"1\">" +
                   page_.say(Msg::page_open_all) +
                   "</button> <button type=\"button\" data-o=\"\">" +
                   page_.say(Msg::page_close_all) + "</button></p>";
    const std::size_t letters = std::accumulate(letters_.begin(), letters_.end(), std::size_t{0});
    open_region(page_, caption(), table_.rows.size(), letters);
  }

  [[nodiscard]] bool has_head() const {
    return std::any_of(table_.columns.begin(), table_.columns.end(),
                       [](const Column& column) { return !column.title.empty(); });
  }

  /// Shown on wide screens only: what stands behind the row says it too.
  [[nodiscard]] bool is_expendable(std::size_t column) const {
    constexpr std::uint8_t first = 5;
    return has_more_ && table_.columns[column].expendable >= first;
  }

  /// Letters that a column has room for at least; its longest word, in reason.
  [[nodiscard]] std::size_t least_letters(std::size_t column) const {
    // A sorting button has a mark beside its last word.
    std::size_t longest = std::min<std::size_t>(longest_word(table_.columns[column].title), 14) +
                          (table_.sortable ? 2 : 0);
    std::size_t whole = 0;
    for (const Row& row : table_.rows) {
      if (column >= row.cells.size()) continue;
      const Cell& cell = row.cells[column];
      const std::size_t indent = column == 0 ? std::size_t{cell.indent} * 2 : 0;
      // Words with a tone have a shape before them.
      const std::size_t shape =
          table_.columns[column].align == Align::left && cell.tone >= Tone::good && !cell.bar ? 2
                                                                                              : 0;
      // Bold letters are wider.
      const std::size_t bold = cell.tone == Tone::strong ? 6 : 5;
      const std::size_t word = cell.bar ? 8 : longest_word(cell.text) * bold / 5;
      longest = std::max(longest, word + indent + shape);
      whole = std::max(whole, utf8::count(cell.text));
    }
    // Sentences want lines that can be read, words only not to be cut.
    constexpr std::size_t sentence = 90;
    if (table_.columns[column].elastic)
      longest = std::max(longest, std::min<std::size_t>(whole, whole > sentence ? 36 : 24));
    else
      longest = std::max(longest, std::min<std::size_t>(whole, 13));
    return std::min<std::size_t>(longest, 36);
  }

  void write_head() {
    if (!has_head()) return;
    page_.out += "<thead><tr>";
    for (std::size_t i = 0; i < table_.columns.size(); ++i) {
      const Column& column = table_.columns[i];
      const std::string classes =
          class_attribute(column.align == Align::right ? "r" : "", width_class(letters_[i]),
                          is_expendable(i) ? "o" : "");
      if (column.title.empty()) {
        page_.out += "<td" + classes + ">";
        continue;
      }
      page_.out += "<th scope=col" + classes;
      if (table_.sortable && kinds_[i] != Kind::text)
        page_.out += kinds_[i] == Kind::number ? " data-k=\"n\"" : " data-k=\"d\"";
      page_.out += ">" + escaped(column.title);
    }
    page_.out += "</thead>\n";
  }

  void write_row(const Row& row) {
    if (has_more_) page_.out += "<tbody>";
    page_.out += "<tr" + class_attribute(row.emphasis ? "e" : "", row.rule_above ? "l" : "");
    const std::string id = row.id.empty() ? "" : page_.anchors.take_row(row.id);
    if (!id.empty()) page_.out += " id=\"" + escaped(id) + '"';
    page_.out += facets_attribute(page_, row.facets) + ">";
    const std::size_t cells = std::min(row.cells.size(), table_.columns.size());
    for (std::size_t i = 0; i < cells; ++i) write_cell(row.cells[i], i);
    if (row.more) write_more(row);
    page_.out += '\n';
  }

  void write_cell(const Cell& cell, std::size_t column) {
    const bool head = column == 0 && !cell.text.empty() && !cell.bar;
    const std::string indent =
        cell.indent == 0 ? "" : fmt::format("i{}", std::min<int>(cell.indent, 6));
    page_.out += head ? "<th scope=row" : "<td";
    page_.out += class_attribute(table_.columns[column].align == Align::right ? "r" : "",
                                 cell.bar ? "" : tone_class(cell.tone), indent,
                                 !has_head() && column == 0 ? width_class(letters_[column])
                                 : is_expendable(column)    ? "o"
                                                            : "");
    page_.out += page_.lang(cell.authored);
    if (table_.sortable) page_.out += sort_value(cell);
    page_.out += '>';
    // Where words are to be shortened, paper cuts them after some lines.
    const bool clipped = page_.document.brief && table_.columns[column].elastic && !table_.wrap;
    if (clipped) page_.out += "<div class=clip>";
    const bool running = table_.columns[column].elastic && !page_.within_row && cell.link.empty() &&
                         cell.target.empty() && !cell.bar;
    if (running)
      page_.out += escaped_running(cell.text);
    else
      page_.out += cell.bar ? drawn_bar(cell) : linked_words(page_, cell);
    if (clipped) page_.out += "</div>";
  }

  void write_more(const Row& row) {
    const auto named = std::find_if(row.cells.begin(), row.cells.end(),
                                    [](const Cell& cell) { return !cell.text.empty(); });
    page_.out +=
        fmt::format("<tr class=m><td colspan={}><details><summary><span>", table_.columns.size());
    page_.out += named == row.cells.end() ? page_.say(Msg::page_details)
                                          : page_.say(Text(Msg::page_details_of, named->text));
    page_.out += "</span></summary><div>";
    const bool outer = std::exchange(page_.within_row, true);
    write_blocks(page_, row.more->blocks, 0, row.more->blocks.size());
    page_.within_row = outer;
    page_.out += "</div></details>";
  }

  Page& page_;
  const Table& table_;
  std::vector<Kind> kinds_;
  std::vector<std::size_t> letters_;  ///< see least_letters
  bool has_more_;
};

}  // namespace

void write_table(Page& page, const Table& table) {
  if (table.rows.empty() || table.columns.empty()) {
    page.out += "<p class=\"none\">" + page.say(Msg::page_empty) + "</p>\n";
    return;
  }
  TableWriter(page, table).write();
}

}  // namespace peq::render
