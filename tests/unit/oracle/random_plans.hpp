// Small random plans with progress, as the loader would hand them over: every one is valid, most
// are unkind. Equal seeds give equal plans on every platform.
#pragma once

#include <cstdint>

#include "dice.hpp"
#include "peq/evaluate.hpp"
#include "peq/plan.hpp"

namespace peq::oracle {

/// A plan with progress, and what is asked about it.
struct Case {
  Project project;
  EvaluateOptions options;
};

Case random_case(std::uint64_t seed);

// The pieces of a case, in the order in which they are thrown.
EvaluationSettings random_settings(Dice& dice);
Plan random_plan(Dice& dice);
std::vector<Entry> random_entries(Dice& dice, const Plan& plan);
/// Mostly a day on which something changes, or the day before or after it.
Date random_day(Dice& dice, const Project& project);

}  // namespace peq::oracle
