// The oracle: section 4 of the design computed a second time, slowly and plainly, to check the
// library against. It shares the library's data types and nothing else: no date arithmetic, no
// roll-up, no rounding. Every question is answered from the entries anew.
#pragma once

#include <span>

#include "peq/evaluate.hpp"
#include "peq/plan.hpp"

namespace peq::oracle {

/// What evaluate() should answer.
Evaluation compute(const Plan& plan, std::span<const Entry> entries,
                   const EvaluateOptions& options);

}  // namespace peq::oracle
