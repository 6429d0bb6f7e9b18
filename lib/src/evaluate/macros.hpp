// Macro indicators, readings and bands (design.md 4.4, 4.5). Room: evaluate.
#pragma once

#include <span>

#include "evaluate/factors.hpp"
#include "peq/evaluate.hpp"

namespace peq::evaluation {

/// All macro indicators of one reading, with their bands.
ReadingResult read_factors(const Reading& reading, const FactorFigures& factors,
                           const EvaluationSettings& settings);

/// The band that the unrounded figure falls in; no_index below the lowest or without a number.
Index unrounded_band_of(const Figure& figure, std::span<const Band> bands);

}  // namespace peq::evaluation
