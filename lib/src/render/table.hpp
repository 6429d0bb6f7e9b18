// Tables fitted to a width.
#pragma once

#include "render/paint.hpp"

namespace peq::render {

/// The table as lines, none wider than `cells`.
std::vector<Line> draw_table(const Table& table, std::size_t cells);

}  // namespace peq::render
