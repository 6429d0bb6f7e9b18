#include "report/change_cells.hpp"

#include <algorithm>
#include <array>
#include <cmath>

#include "peq/figure.hpp"
#include "report/numbers.hpp"

namespace peq::report {

std::string signed_number(double number, int decimals) {
  std::string text = format_fixed(number, decimals);
  if (round_half_up(number, decimals) > 0) text.insert(0, "+");
  return text;
}

Cell signed_cell(double number, int decimals, Tone tone) {
  Cell cell{signed_number(number, decimals), tone};
  cell.value = Number{round_half_up(number, exact_decimals), decimals, false, true};
  return cell;
}

Cell change_cell(const View& view, const Figure& change, bool good) {
  if (!change.has_number()) return {"–", Tone::muted};
  const double shown = round_half_up(change.number(), view.decimals());
  Tone tone = Tone::plain;
  if (good && shown > 0) tone = Tone::good;
  if (good && shown < 0) tone = Tone::bad;
  return signed_cell(change.number(), view.decimals(), tone);
}

std::size_t sparkline_step(std::size_t cuts) {
  return std::max<std::size_t>(1, (cuts + longest_sparkline - 1) / longest_sparkline);
}

std::string sparkline(std::span<const Figure> figures, double top) {
  constexpr std::array<const char*, 8> steps = {"▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"};
  const std::size_t step = sparkline_step(figures.size());
  std::string line;
  // The last cut is always one of those drawn.
  for (std::size_t i = (figures.size() + step - 1) % step; i < figures.size(); i += step) {
    if (!figures[i].has_number()) {
      line += "\u00a0";
      continue;
    }
    const double part = figures[i].number() / top * static_cast<double>(steps.size());
    line += steps[static_cast<std::size_t>(std::clamp(std::floor(part), 0.0, 7.0))];
  }
  return line;
}

bool rounds_apart(const Figure& before, const Figure& after, int decimals) {
  if (!before.has_number() || !after.has_number()) return false;
  const auto shown = [&](double number) { return round_half_up(number, decimals); };
  return format_fixed(shown(after.number()) - shown(before.number()), decimals) !=
         format_fixed(after.number() - before.number(), decimals);
}

}  // namespace peq::report
