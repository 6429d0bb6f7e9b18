// How ids are compared beyond their letters.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace peq::judging {

/// The numbers in an id, without leading zeros: 4, 2, 1 in `E-4-2-01`.
std::vector<std::string> id_numbers(std::string_view id);

}  // namespace peq::judging
