// What each item contributes to the change of the macro indicators (changes.hpp, rules 2 to 4).
// Room: evaluate.
#pragma once

#include <span>
#include <vector>

#include "peq/changes.hpp"

namespace peq::evaluation {

/// A plan as one side of a comparison computes it.
struct Computed {
  const Plan& plan;
  const Evaluation& evaluation;
};

/// Rule 2.
std::array<Worth, macro_count> worth_of(const ReadingResult& before, const ReadingResult& after);

/// One row per pair and one column per macro indicator. Both sides must be computed alike: equal
/// settings, and equal weights of what both have. Numbers only where both sides have one.
std::vector<MacroNumbers> contributions_of(const Computed& before, const Computed& after,
                                           std::span<const ItemPair> items);

}  // namespace peq::evaluation
