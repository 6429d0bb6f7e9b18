// Yearly targets that are written the other way round: as increments, or as running totals.
#pragma once

#include <optional>
#include <string>

#include "peq/plan.hpp"

namespace peq::judging {

/// The targets to write for a level whose yearly ones add up to the way from baseline to target:
/// `{2022: 10, 2023: 20}`. None where they do not.
std::optional<std::string> levels_of_increments(const Measure& measure);

/// Whether they can't well be levels besides: they turn back, stay, or leave the way to the target.
bool looks_like_increments(const Measure& measure);

/// The targets to write for a cumulative indicator whose yearly ones rise to its target. None where
/// they do not.
std::optional<std::string> increments_of_totals(const Measure& measure);

}  // namespace peq::judging
