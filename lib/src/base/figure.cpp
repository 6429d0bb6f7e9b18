#include "peq/figure.hpp"

#include <cmath>

#include <fmt/format.h>

#include "base/text.hpp"

namespace peq {

std::string to_string(Absence absence) {
  switch (absence) {
  case Absence::not_reported: return "not_reported";
  case Absence::not_due: return "not_due";
  case Absence::not_scheduled: return "not_scheduled";
  case Absence::not_applicable: return "not_applicable";
  case Absence::undefined: return "undefined";
  }
  return {};
}

double round_half_up(double number, int decimals) {
  // From here on a double has no room for six digits behind the point.
  constexpr double largest = 1e9;
  if (std::abs(number) >= largest) return number;
  const double scale = std::pow(10.0, decimals);
  const double rounded = std::floor((number + rounding_guard) * scale + 0.5) / scale;
  return rounded == 0 ? 0 : rounded;
}

std::string format_fixed(double number, int decimals) {
  return fmt::format("{:.{}f}", round_half_up(number, decimals), decimals);
}

std::optional<double> parse_decimal(std::string_view text) {
  const text::Number number = text::parse_number(text, true);
  return number.error == text::NumberError::none ? std::optional(number.value) : std::nullopt;
}

}  // namespace peq
