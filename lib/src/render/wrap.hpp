// Breaking toned text into lines.
#pragma once

#include "render/paint.hpp"

namespace peq::render {

/// Lines of at most `cells` cells (1 or more), broken at spaces; a word longer than a line is cut.
/// No-break spaces hold words together where a line has room for them, and are shown as blanks.
/// Further lines begin with `hanging` blanks. Always at least one line.
std::vector<Line> wrap(const Line& text, std::size_t cells, std::size_t hanging = 0);

/// Cells of the longest word.
std::size_t longest_word(std::string_view text);

}  // namespace peq::render
