// Changes and trends in words and signs.
#pragma once

#include <span>
#include <string>

#include "report/view.hpp"

namespace peq::report {

/// With its sign, unless it is shown as zero: `+3.2`, `-1.0`, `0.0`.
std::string signed_number(double number, int decimals);
Cell signed_cell(double number, int decimals, Tone tone);
/// The change with its sign, a dash without one. `good`: more is better.
Cell change_cell(const View& view, const Figure& change, bool good = true);

/// Most signs that a sparkline has; of more cuts every second, third … is drawn, the last in any
/// case.
inline constexpr std::size_t longest_sparkline = 16;
/// Every how manieth cut is drawn.
std::size_t sparkline_step(std::size_t cuts);
/// `▁▂▃▄▅▆▇█` from 0 to `top`, with a no-break space where there is no number.
std::string sparkline(std::span<const Figure> figures, double top);

/// Whether the difference of two figures as shown is another than their change as shown.
bool rounds_apart(const Figure& before, const Figure& after, int decimals);

}  // namespace peq::report
