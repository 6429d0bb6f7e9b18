// A workbook as sheets of cells, before any library: what layout makes and xlsx_write.hpp writes.
//
// All text in it is fit for a cell (xlsx_text.hpp).
#pragma once

#include <compare>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "peq/document.hpp"

namespace peq::render::xlsx {

/// How a cell looks. Each look becomes one format of the workbook.
struct Look {
  enum class Kind : std::uint8_t { body, title, part, section, subsection, head, verbatim };
  Kind kind = Kind::body;
  Tone tone = Tone::plain;
  bool bold = false;
  bool rule_above = false;
  bool right = false;
  bool link = false;
  std::uint8_t indent = 0;
  std::string number_format = {};  ///< empty: as it is
  friend auto operator<=>(const Look&, const Look&) = default;
};

struct GridCell {
  std::size_t column = 0;
  std::string text = {};
  /// Numbers and days are written as such, and `text` is what they show.
  std::variant<std::monostate, Number, Date> value = {};
  Look look = {};
  bool fills = false;  ///< takes the room up to the sheet's right edge, wrapped
  std::string link = {};
  std::string target = {};   ///< id of a line of any sheet
  std::string name = {};     ///< of the workbook, where formulas can use it
  std::string formula = {};  ///< as the document states it
};

struct GridLine {
  std::vector<GridCell> cells;
  std::string id = {};  ///< where targets lead
};

/// Looks that depend on what the cells of a column hold.
struct Condition {
  std::size_t column = 0, first = 0, last = 0;  ///< lines, the last one included
  /// Bars from 0 to 100 behind the numbers, or the tone of cells with just this text.
  struct Bars {};
  struct Words {
    std::string text;
    Tone tone = Tone::plain;
  };
  std::variant<Bars, Words> look;
};

/// A table with a head, as places in the grid.
struct GridTable {
  std::size_t head = 0, last = 0;  ///< lines
  std::size_t first_column = 0, last_column = 0;
};

struct Grid {
  std::string name;  ///< of the sheet
  std::vector<GridLine> lines;
  std::vector<double> widths;  ///< of its columns, in characters
  /// Cells that fill reach to the last of so many columns.
  std::size_t columns = 1;
  std::vector<Condition> conditions;
  std::optional<GridTable> main;  ///< has a filter, and its head is repeated when printed
  std::size_t frozen = 0;         ///< lines that stay when the rest is scrolled
};

struct Workbook {
  std::vector<Grid> sheets;
  std::string title, description, author;
  Date date;
  std::string footer;  ///< `&P` and `&N` stand for the page and their number
};

}  // namespace peq::render::xlsx
