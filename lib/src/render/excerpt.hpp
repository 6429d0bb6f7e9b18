// The author's own line with a caret below the place.
#pragma once

#include <string>

#include "peq/report.hpp"

namespace peq::render {

/// A line as shown, and the cells that the caret marks.
struct Excerpt {
  std::string line;
  std::size_t caret = 0;   ///< cells before the caret
  std::size_t length = 1;  ///< cells it marks
};

/// Tabs are expanded, control characters made visible; of a line wider than `cells` the part around
/// the place is shown, with `…` where something is left out.
Excerpt excerpt(const ShownPlace& place, std::size_t cells);

}  // namespace peq::render
