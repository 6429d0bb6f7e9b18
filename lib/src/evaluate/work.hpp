// Strategies and actions that are reported on by themselves, once or every period. Room: evaluate.
#pragma once

#include "evaluate/leaf.hpp"
#include "evaluate/planned.hpp"
#include "evaluate/timeline.hpp"
#include "peq/plan.hpp"

namespace peq::evaluation {

/// A strategy or action without parts (design.md 4.1): as far as its latest report says.
Leaf reported_work(const Item& item, const Visible& entries, Date t);

/// A recurring duty (design.md 4.1): the mean over all its occurrences. `plan_first` is the first
/// day of the plan's period.
Leaf recurring_work(const Item& item, const Visible& entries, Date plan_first, Date t);

/// The occurrence that an entry speaks of: the one it names or, naming none, the one in whose
/// window it was made.
std::optional<std::size_t> occurrence_of(const Entry& entry, std::span<const Window> windows);

}  // namespace peq::evaluation
