// How ids are compared beyond their letters.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace peq::judging {

/// An id without what is easily written in two ways: case, accents, separators. One between two
/// numbers stays, since 1-11 is not 11-1: `E1-1-3` and `e.1.1.3` give `e1-1-3`.
std::string plain_id(std::string_view id);

/// The numbers in an id, without leading zeros: 4, 2, 1 in `E-4-2-01`.
std::vector<std::string> id_numbers(std::string_view id);

}  // namespace peq::judging
