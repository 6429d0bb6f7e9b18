// The method of one plan taken over by another, one setting after another (changes.hpp, rule 1).
// Room: evaluate.
#pragma once

#include <optional>
#include <span>
#include <vector>

#include "peq/changes.hpp"

namespace peq::evaluation {

/// The earlier side by the method of the later one.
struct Switched {
  std::vector<MethodChange> changes;  ///< with contributions wherever there is a number to start at
  /// The earlier plan by the later method, and what it gives; none where no figure can change.
  std::optional<Plan> plan;
  std::optional<Evaluation> evaluation;
};

Switched switch_method(const Side& before, const Plan& after, std::span<const ItemPair> items);

}  // namespace peq::evaluation
