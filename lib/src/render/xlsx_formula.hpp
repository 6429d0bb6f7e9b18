// Formulas of documents: names, numbers, + - * / and parentheses, nothing else.
#pragma once

#include <functional>
#include <optional>
#include <string>
#include <string_view>

namespace peq::render::xlsx {

struct CheckedFormula {
  std::string text;  ///< with the workbook's names, without `=`
  double value = 0;
};

/// What the number of a name is; none where there is no such name.
using Lookup = std::function<std::optional<double>(std::string_view)>;

/// The formula as the workbook states it, and what it comes to. None where it is anything but a
/// well-formed expression with a finite result.
std::optional<CheckedFormula> check_formula(std::string_view expression, const Lookup& number_of);

}  // namespace peq::render::xlsx
