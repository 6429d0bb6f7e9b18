#include "values.hpp"

#include "peq/figure.hpp"

namespace peq::cli {

std::optional<int> parse_within(const std::string& text, Date from) {
  if (text.size() < 2) return std::nullopt;
  const auto unit = [&]() -> std::string {
    switch (text.back()) {
    case 'd': return " days";
    case 'w': return " weeks";
    case 'm': return " months";
    case 'y': return " years";
    default: return {};
    }
  }();
  const auto interval = Interval::parse(text.substr(0, text.size() - 1) + unit);
  if (unit.empty() || !interval) return std::nullopt;
  return (from + *interval) - from;
}

std::optional<int> parse_days(const std::string& text) {
  if (!text.ends_with('d') && !text.ends_with('w')) return std::nullopt;
  return parse_within(text, Date());
}

std::optional<double> parse_threshold(const std::string& text) {
  const auto number = parse_decimal(text);
  return number && *number >= 0 ? number : std::nullopt;
}

}  // namespace peq::cli
