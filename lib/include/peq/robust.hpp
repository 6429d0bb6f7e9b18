// How firm the macro indicators are: what they would be had the plan chosen other conventions.
// Room: evaluate.
//
// A plan settles how it is evaluated (design.md 2.1, `evaluation`). Some of these settings could as
// well have been others; the document itself gives two readings of its formula. Each figure here is
// exactly that of an evaluation of the plan with these settings changed and nothing else.
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

#include "peq/evaluate.hpp"
#include "peq/plan.hpp"

namespace peq {

/// A setting with alternatives.
enum class Convention : std::uint8_t {
  measure,             ///< `measure`: compliance, advance
  missing_strategies,  ///< `missing.strategies`: zero, skip
  missing_ratings,     ///< `missing.ratings`: zero, skip
  rollup,   ///< `rollup`: children, leaves; moves the plan's completion, no macro indicator
  cap,      ///< `cap`: 100, none, and the plan's own
  reading,  ///< which reading (4.4) is the official one
};
inline constexpr std::size_t convention_count = 6;
/// In display order.
inline constexpr std::array<Convention, convention_count> all_conventions = {
    Convention::measure,
    Convention::missing_strategies,
    Convention::missing_ratings,
    Convention::rollup,
    Convention::cap,
    Convention::reading};
/// The key in plan.yaml: `measure`, `missing.strategies` and so on; `reading`.
std::string_view to_string(Convention convention);

/// One choice of all of them.
struct Conventions {
  MeasureBy measure = MeasureBy::compliance;
  Missing missing_strategies = Missing::zero;
  Missing missing_ratings = Missing::skip;
  Rollup rollup = Rollup::children;
  std::optional<double> cap = 100;
  Index reading = no_index;  ///< into EvaluationSettings::readings; no_index: the official one
  friend bool operator==(const Conventions&, const Conventions&) = default;
};

/// The plan's own choice but for one convention.
struct Alternative {
  Convention changed{};
  Conventions conventions;
  ReadingResult result;
  Figure change;  ///< of the average, in points; without a number where one of the two has none
  Figure advance, compliance;  ///< completion of the plan
};

/// A macro indicator over the plan's own choice and all alternatives.
struct MacroRange {
  Figure lowest, highest;  ///< of those that have a number; else as the plan's own
  /// Its band (and whether it has a number at all) is the same in all of them.
  bool solid = true;
  std::vector<Convention> hangs_on;  ///< where not: the conventions that change it
};

/// A combination of conventions with an extreme average.
struct Extreme {
  Conventions conventions;  ///< of several with the same average, the nearest to the plan's own
  double average = 0;
  Index band = no_index;
};

struct Robustness {
  Conventions own;
  std::vector<Alternative> alternatives;  ///< in the order of Convention
  std::array<MacroRange, macro_count> ranges;
  /// Over all combinations but for `rollup`, which has no effect; none where no combination gives
  /// an average.
  std::optional<Extreme> lowest, highest;
  std::size_t combinations = 0;
  std::size_t without_average = 0;  ///< of these
  [[nodiscard]] const MacroRange& range(MacroId id) const {
    return ranges[static_cast<std::size_t>(id)];
  }
};

/// The plan's own conventions.
Conventions conventions_of(const Plan& plan);

/// Evaluates under all alternatives; plan, entries and options as for `evaluate`. Items and entries
/// are gone through once for each `cap`.
Robustness robustness(const Plan& plan, std::span<const Entry> entries,
                      const EvaluateOptions& options);

}  // namespace peq
