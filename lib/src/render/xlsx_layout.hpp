// Blocks of documents as lines and columns of a sheet.
#pragma once

#include <string>
#include <vector>

#include "peq/language.hpp"
#include "render/xlsx_grid.hpp"

namespace peq::render::xlsx {

/// Where the details of a row stand, as a target; no row has such an id.
std::string details_target(const Row& row);

/// Lays blocks out below each other.
class Layout {
 public:
  Layout(std::string sheet_name, Language language);

  void add(const Block& block);
  /// What stands behind a row: its id before every line, for a filter.
  void add_details(const Row& row);
  /// The head line of a sheet of nothing but details.
  void add_details_head();

  [[nodiscard]] bool empty() const { return grid_.lines.empty(); }
  Grid finish();

  void operator()(const Heading& heading);
  void operator()(const Paragraph& paragraph);
  void operator()(const Facts& facts);
  void operator()(const Table& table);
  void operator()(const Verbatim& verbatim);
  void operator()(const Outline& outline);
  /// The table or the words beside it say the same.
  void operator()(const Chart& /*chart*/) {}
  void operator()(const Poster& poster);

 private:
  /// Nothing is added where the sheet is full.
  void add_line(GridLine line);
  void add_gap();
  void add_text(const std::vector<Cell>& parts, Look look, std::string_view mark = {});
  void add_head(const Table& table, const std::vector<std::size_t>& columns);
  void add_row(const Table& table, const Row& row, const std::vector<std::size_t>& columns);
  /// The column is at least so wide.
  void widen(std::size_t column, double width);
  /// Sums up the widths of so many columns as text is to be spread over.
  void spread();

  Language language_;
  Grid grid_;
  std::size_t first_ = 0;      ///< column where blocks begin
  std::string row_id_;         ///< before every line, in details
  std::size_t main_size_ = 0;  ///< cells of the main table
  bool apart_ = false;         ///< whether a gap is due before the next block
  bool after_item_ = false;
  bool full_ = false;
};

/// The cell in a grid; what it shows is a number or a day where the document says so.
GridCell grid_cell(const Cell& cell, std::size_t column);

/// The columns of a table that are written: bars whose numbers stand beside them are drawn there.
struct TableColumns {
  std::vector<std::size_t> shown;
  std::vector<std::size_t> with_bars;  ///< some of `shown`
};
TableColumns columns_of(const Table& table);

/// The words of a column that always have the same tone, for a sheet that can be changed.
std::vector<Condition::Words> toned_words(const Table& table, std::size_t column);

}  // namespace peq::render::xlsx
