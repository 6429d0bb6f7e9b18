// Small things done with text: numbers as they are written, order of ids, near misses.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace peq::text {

/// Why a text is not a number as peq wants it (design.md 2.4).
enum class NumberError {
  none,
  empty,
  decimal_comma,  ///< 1,5
  thousands,      ///< 1_000, 1.000.000, 1,000.5, 1 000
  exponent,       ///< 1e3
  hexadecimal,    ///< 0x10
  leading_zero,   ///< 010
  missing_digit,  ///< .5 and 5.
  plus_sign,      ///< +5
  not_finite,     ///< inf, nan
  percent_sign,   ///< 50% where no percent is meant
  too_large,      ///< 1e15 and more
  not_a_number,
};

struct Number {
  double value = 0;
  NumberError error = NumberError::none;
  std::string suggestion;  ///< what the author probably means; empty when unsure
};

/// Optional minus, digits, optional `.digits`; with `percent` one `%` may follow.
Number parse_number(std::string_view text, bool percent);

/// The shortest text that reads back as the number: `70`, `0.5`.
std::string format_number(double number);

/// Natural order: digit runs by value (`E-4-3-9` before `E-4-3-10`), all else by bytes.
/// Negative, zero or positive.
int compare_natural(std::string_view a, std::string_view b);

/// The candidate nearest to the misspelt name (Damerau-Levenshtein over code points, case and
/// accents half price), if it is near enough to be meant; ties: the first.
std::optional<std::string_view> nearest(std::string_view name,
                                        std::span<const std::string_view> candidates);

/// An id as it is read aloud: without case, accents and separators. One between two digits stays,
/// as `E-1-11` is another than `E-11-1`.
std::string plain_id(std::string_view id);

/// Whether a word of peq's own can only be the candidate misspelt: the same letters when case,
/// accents and signs are ignored, or one edit in a word of five characters or more. Ids are never
/// compared so: `unidad-a` is no slip for `unidad-b`.
bool is_slip(std::string_view word, std::string_view candidate);

/// Edits between two texts: insertions, deletions, substitutions, swaps of neighbours. Stops at
/// `limit + 1`.
std::size_t edit_distance(std::string_view a, std::string_view b, std::size_t limit);

/// Letters of any script, digits, `.`, `_`, `-`; at least one character (design.md 2.4).
bool is_id(std::string_view text);

}  // namespace peq::text
