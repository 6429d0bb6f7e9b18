// Numbers as scripts and spreadsheets get them.
#pragma once

#include <algorithm>
#include <string>

#include "peq/figure.hpp"

namespace peq::report {

/// Digits behind the point in JSON and CSV (design.md 5).
inline constexpr int exact_decimals = 6;

/// Digits behind the point for what is small beside figures with `decimals` of them: gains,
/// weights, paces.
constexpr int small_decimals(int decimals) { return std::min(decimals + 3, exact_decimals); }

/// The number with at most 6 decimals, none that are not needed: `78.254321`, `100`, `0.5`.
std::string plain_number(double number);

}  // namespace peq::report
