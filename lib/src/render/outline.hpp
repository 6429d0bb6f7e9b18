// Trees of statements for a terminal.
#pragma once

#include "render/paint.hpp"

namespace peq::render {

/// The outline as lines of at most `cells` cells, its levels joined by branches.
std::vector<Line> draw_outline(const Outline& outline, std::size_t cells);

}  // namespace peq::render
