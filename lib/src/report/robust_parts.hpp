// How firm an evaluation is: what its document, data and sheet say of it.
#pragma once

#include "report/pieces.hpp"
#include "report/tidy.hpp"
#include "report/view.hpp"

namespace peq::report {

/// A section with the alternatives, what holds in all of them, and the extremes.
void add_robustness(Document& document, const View& view, const Robustness& robustness);
/// The same below a comparison of plans, so with the plan's name.
void add_named_robustness(Document& document, const View& view, const Robustness& robustness);

Data robustness_data(const Plan& plan, const Robustness& robustness, Language language);

void add_robustness(Tidy& tidy, const Plan& plan, const Robustness& robustness);

}  // namespace peq::report
