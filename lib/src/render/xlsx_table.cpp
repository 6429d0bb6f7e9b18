// Tables within a sheet.
#include <algorithm>
#include <cmath>
#include <utility>

#include "base/utf8.hpp"
#include "render/xlsx_layout.hpp"
#include "render/xlsx_text.hpp"

namespace peq::render::xlsx {

namespace {

constexpr double widest_elastic = 60;
constexpr double widest_column = 36;
constexpr double narrowest_column = 6;
/// More different words are no set of statuses.
constexpr std::size_t most_words = 12;
constexpr std::size_t longest_words = 60;

bool is_number(const Cell& cell) { return std::holds_alternative<Number>(cell.value); }

bool has_head(const Table& table) {
  return std::any_of(table.columns.begin(), table.columns.end(),
                     [](const Column& column) { return !column.title.empty(); });
}

/// Whether the bar adds nothing to what the cell says.
bool says_the_same(const Cell& cell, const Bar& bar) {
  const auto* shown = std::get_if<Number>(&cell.value);
  if (shown == nullptr) return bar.done == 0 && !cell.text.empty();
  return std::abs(std::clamp(shown->value, 0.0, 100.0) - std::clamp(bar.done, 0.0, 100.0)) <=
         0.5 * std::pow(10.0, -shown->decimals) + 1e-6;
}

bool only_bars(const Table& table, std::size_t column) {
  bool any = false;
  for (const Row& row : table.rows) {
    if (!row.cells[column].text.empty()) return false;
    any = any || row.cells[column].bar.has_value();
  }
  return any;
}

/// The nearest column with the numbers of the bars; none where there is no such column.
std::optional<std::size_t> numbers_of_bars(const Table& table, std::size_t bars) {
  std::optional<std::size_t> nearest;
  const auto distance = [&](std::size_t column) {
    return column > bars ? column - bars : bars - column;
  };
  for (std::size_t column = 0; column < table.columns.size(); ++column) {
    if (nearest && distance(*nearest) <= distance(column)) continue;
    const bool any = std::any_of(table.rows.begin(), table.rows.end(),
                                 [&](const Row& row) { return is_number(row.cells[column]); });
    const bool same =
        any && std::all_of(table.rows.begin(), table.rows.end(), [&](const Row& row) {
          return !row.cells[bars].bar || says_the_same(row.cells[column], *row.cells[bars].bar);
        });
    if (same) nearest = column;
  }
  return nearest;
}

/// Of the longest word, as heads are wrapped; with room for the arrow of a filter.
double head_width(std::string_view title) {
  std::size_t longest = 0;
  while (!title.empty()) {
    const std::size_t end = std::min(title.find(' '), title.size());
    longest = std::max(longest, utf8::width(title.substr(0, end)));
    title.remove_prefix(std::min(end + 1, title.size()));
  }
  return static_cast<double>(longest) + 4;
}

}  // namespace

GridCell grid_cell(const Cell& cell, std::size_t column) {
  GridCell result{column, cell_text(cell.text)};
  result.look.tone = cell.tone;
  result.look.bold = cell.tone == Tone::strong;
  result.look.indent = std::min<std::uint8_t>(cell.indent, 15);
  result.target = cell.target;
  if (is_web_address(cell.link)) result.link = cell.link;
  if (const auto* number = std::get_if<Number>(&cell.value)) {
    if (auto format = number_format(*number, result.text)) {
      result.value = *number;
      result.look.number_format = std::move(*format);
      result.look.right = true;
      result.name = defined_name(cell.name);
      if (cell.formula) result.formula = cell.formula->expression;
    }
  } else if (const auto* date = std::get_if<Date>(&cell.value); date && date->year() >= 1900) {
    result.value = *date;
    result.look.number_format = "yyyy-mm-dd";
  } else if (cell.text.find_first_of("=+-@") == 0 && cell.text.size() < 255) {
    // Stays text for whoever edits the cell, too.
    result.look.number_format = "@";
  }
  return result;
}

TableColumns columns_of(const Table& table) {
  TableColumns columns;
  for (std::size_t column = 0; column < table.columns.size(); ++column) {
    if (!only_bars(table, column)) {
      columns.shown.push_back(column);
    } else if (const auto numbers = numbers_of_bars(table, column)) {
      columns.with_bars.push_back(*numbers);
    } else {
      columns.shown.push_back(column);
      columns.with_bars.push_back(column);
    }
  }
  return columns;
}

std::vector<Condition::Words> toned_words(const Table& table, std::size_t column) {
  std::vector<Condition::Words> found;
  std::vector<std::string> plain;
  std::size_t toned = 0;
  for (const Row& row : table.rows) {
    const Cell& cell = row.cells[column];
    if (cell.authored || !std::holds_alternative<std::monostate>(cell.value)) continue;
    if (cell.tone != Tone::good && cell.tone != Tone::warning && cell.tone != Tone::bad) {
      plain.push_back(cell.text);
      continue;
    }
    ++toned;
    const auto known = std::find_if(found.begin(), found.end(),
                                    [&](const auto& words) { return words.text == cell.text; });
    if (known == found.end()) {
      found.push_back({cell.text, cell.tone});
      if (found.size() > most_words || cell.text.size() > longest_words) return {};
    } else if (known->tone != cell.tone) {
      return {};
    }
  }
  // What stands there but once is no status.
  if (found.size() == toned) return {};
  for (const auto& words : found)
    if (std::find(plain.begin(), plain.end(), words.text) != plain.end()) return {};
  return found;
}

void Layout::add_head(const Table& table, const std::vector<std::size_t>& columns) {
  GridLine line;
  for (std::size_t i = 0; i < columns.size(); ++i) {
    const Column& column = table.columns[columns[i]];
    GridCell cell{first_ + i, cell_text(column.title)};
    cell.look.kind = Look::Kind::head;
    cell.look.right = column.align == Align::right;
    widen(cell.column, std::min(widest_column, head_width(cell.text)));
    line.cells.push_back(std::move(cell));
  }
  add_line(std::move(line));
}

void Layout::add_row(const Table& table, const Row& row, const std::vector<std::size_t>& columns) {
  GridLine line;
  line.id = row.id;
  bool leads_to_details = row.more == nullptr || first_ > 0;
  for (std::size_t i = 0; i < columns.size(); ++i) {
    const Cell& from = row.cells[columns[i]];
    const Column& column = table.columns[columns[i]];
    GridCell cell = grid_cell(from, first_ + i);
    if (from.bar && from.text.empty()) {
      cell.value = Number{from.bar->done, 1};
      cell.look.number_format = "0.0";
      cell.look.tone = Tone::plain;
    }
    cell.look.bold = cell.look.bold || row.emphasis;
    cell.look.rule_above = row.rule_above;
    cell.look.right = column.align == Align::right;
    if (!leads_to_details && !cell.text.empty() && cell.link.empty() && cell.target.empty() &&
        std::holds_alternative<std::monostate>(cell.value)) {
      cell.target = details_target(row);
      leads_to_details = true;
    }
    const double widest = column.elastic ? widest_elastic : widest_column;
    const auto width = static_cast<double>(utf8::width(cell.text) + cell.look.indent) + 3;
    widen(cell.column, std::clamp(width, narrowest_column, widest));
    line.cells.push_back(std::move(cell));
  }
  add_line(std::move(line));
}

void Layout::operator()(const Table& table) {
  add_gap();
  const TableColumns columns = columns_of(table);
  GridTable place;
  place.head = grid_.lines.size();
  place.first_column = first_;
  place.last_column = first_ + std::max<std::size_t>(columns.shown.size(), 1) - 1;
  if (has_head(table)) add_head(table, columns.shown);
  const std::size_t begin = grid_.lines.size();
  for (const Row& row : table.rows) add_row(table, row, columns.shown);
  if (begin == grid_.lines.size() || full_) return;
  place.last = grid_.lines.size() - 1;

  for (std::size_t i = 0; i < columns.shown.size(); ++i) {
    const std::size_t column = columns.shown[i];
    const auto& bars = columns.with_bars;
    if (std::find(bars.begin(), bars.end(), column) != bars.end())
      grid_.conditions.push_back({first_ + i, begin, place.last, Condition::Bars{}});
    for (auto& words : toned_words(table, column))
      grid_.conditions.push_back({first_ + i, begin, place.last, std::move(words)});
  }
  if (first_ == 0 && has_head(table) && table.rows.size() * columns.shown.size() > main_size_) {
    main_size_ = table.rows.size() * columns.shown.size();
    grid_.main = place;
  }
}

}  // namespace peq::render::xlsx
