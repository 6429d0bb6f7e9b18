// Bars out of block characters.
#pragma once

#include "render/paint.hpp"

namespace peq::render {

/// A bar of exactly `cells` cells, to an eighth of a cell, with `│` where it should be by now. Full
/// only at 100 and empty only at 0.
Line draw_bar(const Bar& bar, Tone tone, std::size_t cells);

}  // namespace peq::render
