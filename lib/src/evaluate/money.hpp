// Budget and spending beside advance (design.md 4.7). Room: evaluate.
#pragma once

#include <span>

#include "evaluate/timeline.hpp"
#include "peq/evaluate.hpp"

namespace peq::evaluation {

/// The latest amount spent that was stated, if any.
std::optional<double> latest_spent(const Visible& entries);

/// What is still without an own amount gets the sum of those of its parts that have one.
void add_parts(Money& money, std::span<const Money> parts);

/// Execution and gap, from budget, spending and advance.
void set_execution(Money& money, const Figure& advance);

}  // namespace peq::evaluation
