// Two evaluations of one plan side by side, field by field.
#pragma once

#include <string>
#include <vector>

#include "peq/evaluate.hpp"
#include "peq/plan.hpp"

namespace peq::oracle {

/// How far two numbers may lie apart, relative to the larger of them (absolute below 1).
struct Tolerance {
  double relative = 1e-7;
};

/// One line per field that differs: `s-12 advance: 40 | not_due`. Numbers may differ by the
/// tolerance; absences, days, states and counts may not differ at all.
std::vector<std::string> differences(const Plan& plan, const Evaluation& a, const Evaluation& b,
                                     Tolerance tolerance = {});

}  // namespace peq::oracle
