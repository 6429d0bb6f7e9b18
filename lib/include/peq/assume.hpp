// What if: figures that nobody reported, taken for reported. Room: evaluate.
//
// An assumption is one more entry (plan.hpp) that is marked as assumed. Every report that rests on
// it says so, because the evaluation keeps it (Evaluation::assumed).
#pragma once

#include <optional>

#include "peq/date.hpp"
#include "peq/plan.hpp"

namespace peq {

/// Why a figure can't be assumed.
enum class CannotAssume : std::uint8_t {
  has_parts,      ///< its figure is made of those of its parts: these can be assumed
  not_in_force,   ///< cancelled or not applicable on that day, so that it would change nothing
  no_occurrence,  ///< a recurring duty without an occurrence on that day
  no_period,      ///< an indicator measured by periods, none of which holds that day
  out_of_range,   ///< a percentage outside of 0 to 100
};

/// Adds to the entries what would be reported on `day`: of a strategy or action its progress in
/// percent (of a recurring duty that of the occurrence which holds the day), of an indicator a
/// value in its unit (beside the others where values add up), of the vision, the mission or a value
/// the rating in percent, in the place of all assessors'. It counts from that day on, also for
/// evaluations with `known_by`. Returns why that is not possible; then nothing is added.
std::optional<CannotAssume> assume(Project& project, Index item, double figure, Date day);

}  // namespace peq
