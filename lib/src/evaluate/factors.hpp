// The five factors (design.md 4.4). Room: evaluate.
#pragma once

#include <array>

#include "evaluate/tree.hpp"
#include "peq/evaluate.hpp"

namespace peq::evaluation {

/// How missing reports and missing ratings are treated together.
struct Treatments {
  Missing strategies = Missing::zero;
  Missing ratings = Missing::skip;
};

using FactorFigures = std::array<Figure, factor_count>;

FactorFigures factor_figures(const Plan& plan, const Tree& tree, Treatments treatments);

/// Coverage does not depend on the treatment.
FactorFigures factor_coverages(const Plan& plan, const Tree& tree);

}  // namespace peq::evaluation
