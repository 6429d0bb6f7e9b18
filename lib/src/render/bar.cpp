#include "render/bar.hpp"

#include <algorithm>
#include <array>
#include <cmath>

namespace peq::render {

namespace {

constexpr std::array<const char*, 8> eighths = {"", "▏", "▎", "▍", "▌", "▋", "▊", "▉"};

/// Eighths of a cell that a percentage fills, out of `all`.
std::size_t filled(double percent, std::size_t all) {
  if (!(percent > 0)) return 0;
  if (percent >= 100) return all;
  const auto steps = static_cast<std::size_t>(std::floor(percent / 100 * static_cast<double>(all)));
  return std::clamp<std::size_t>(steps, 1, all - 1);
}

}  // namespace

Line draw_bar(const Bar& bar, Tone tone, std::size_t cells) {
  const std::size_t steps = filled(bar.done, cells * 8);
  // The cell in which the planned point lies; 100 lies at the right end.
  const std::size_t marker =
      bar.planned ? std::min(static_cast<std::size_t>(std::max(0.0, *bar.planned) / 100 *
                                                      static_cast<double>(cells)),
                             cells - 1)
                  : cells;
  Line line;
  const auto add = [&](const char* text, Tone wanted) {
    if (line.empty() || line.back().tone != wanted) line.push_back({{}, wanted, false});
    line.back().text += text;
  };
  for (std::size_t cell = 0; cell < cells; ++cell) {
    if (cell == marker)
      add("│", Tone::plain);
    else if (steps >= (cell + 1) * 8)
      add("█", tone);
    else if (steps > cell * 8)
      add(eighths[steps - cell * 8], tone);
    else
      add("·", Tone::muted);
  }
  return line;
}

}  // namespace peq::render
