// Derivations as trees that people read.
#pragma once

#include <optional>
#include <vector>

#include "report/view.hpp"

namespace peq::report {

/// How each of the figures came about, a tree each; what one has told the next ones refer to.
/// `depth`: steps below the figure, none: all; `any_cut` becomes true where that left some out.
std::vector<Outline> derivation_trees(const View& view, const Sources& sources,
                                      const Explainer& explainer, const Explained& wanted,
                                      std::optional<int> depth, bool& any_cut);

}  // namespace peq::report
