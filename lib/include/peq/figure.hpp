// A figure: a number, or the reason why there is none. Room: base.
#pragma once

#include <cassert>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace peq {

/// Why there is no number (design.md 4.6). None of these is zero.
enum class Absence : std::uint8_t {
  not_reported,    ///< a report was due and there is none
  not_due,         ///< nothing was to be done or reported yet
  not_scheduled,   ///< an indicator without any period that has a target
  not_applicable,  ///< cancelled, not in force, or without any applicable part
  undefined,       ///< a division by zero: no efficiency, no weight, no budget
};

/// Stable machine name: `not_reported`, `not_due`, `not_scheduled`, `not_applicable`, `undefined`.
std::string to_string(Absence absence);

/// A number in the unit its owner states (mostly percent, 0 to 100), or an Absence.
class Figure {
 public:
  constexpr Figure() = default;  ///< not_applicable
  constexpr Figure(double number)
      : number_(number), has_number_(true) {}               // NOLINT: a number is a figure
  constexpr Figure(Absence absence) : absence_(absence) {}  // NOLINT: so is an absence

  [[nodiscard]] constexpr bool has_number() const { return has_number_; }
  /// Only where has_number().
  [[nodiscard]] constexpr double number() const {
    assert(has_number_);
    return number_;
  }
  /// Only where not has_number().
  [[nodiscard]] constexpr Absence absence() const {
    assert(!has_number_);
    return absence_;
  }
  [[nodiscard]] constexpr double number_or(double other) const {
    return has_number_ ? number_ : other;
  }
  [[nodiscard]] constexpr bool is(Absence absence) const {
    return !has_number_ && absence_ == absence;
  }
  friend constexpr bool operator==(const Figure&, const Figure&) = default;

 private:
  double number_ = 0;
  Absence absence_ = Absence::not_applicable;
  bool has_number_ = false;
};

/// The guard of design.md 4.5: binary arithmetic may miss a decimal by less than this.
inline constexpr double rounding_guard = 1e-9;

/// Half up at `decimals` (0 to 6) digits with the guard: 89.95 gives 90.0 at one digit, and
/// 0.7000000000000002 gives 0.7. Never -0. Magnitudes of 1e9 and more are left as they are.
double round_half_up(double number, int decimals);

/// A number as plan files write it (design.md 2.4): minus, digits, `.digits`, where a percent sign
/// may follow. None for anything else.
std::optional<double> parse_decimal(std::string_view text);

/// The rounded number with exactly `decimals` digits and a point, in any locale.
std::string format_fixed(double number, int decimals);

}  // namespace peq
