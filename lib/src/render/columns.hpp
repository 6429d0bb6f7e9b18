// How wide each column of a table is drawn.
#pragma once

#include <cstddef>
#include <vector>

#include "peq/report.hpp"

namespace peq::render {

/// Cells between two columns.
inline constexpr std::size_t column_gap = 2;

struct Layout {
  std::vector<std::size_t> shown;   ///< columns in display order, by index
  std::vector<std::size_t> below;   ///< given up, but shown below the row
  std::vector<std::size_t> widths;  ///< by index; 0 for those not shown
  [[nodiscard]] std::size_t total() const;
};

/// Gives up columns until the rest fits, then shares out the room. Never wider than `cells`.
Layout fit_columns(const Table& table, std::size_t cells);

}  // namespace peq::render
