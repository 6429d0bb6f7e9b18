#include "report/numbers.hpp"

namespace peq::report {

std::string plain_number(double number) {
  std::string digits = format_fixed(number, exact_decimals);
  digits.erase(digits.find_last_not_of('0') + 1);
  if (digits.ends_with('.')) digits.pop_back();
  return digits;
}

}  // namespace peq::report
