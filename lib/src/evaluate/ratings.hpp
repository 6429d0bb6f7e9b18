// Ratings of the vision, the mission and the values (design.md 4.4). Room: evaluate.
#pragma once

#include <vector>

#include "evaluate/timeline.hpp"
#include "peq/figure.hpp"

namespace peq::evaluation {

/// The rating of one assessor that holds on t; `by` is no_index for the anonymous one.
struct Assessment {
  Index by = no_index;
  double rating = 0;
  Place at;
};

/// The latest rating of each assessor, where it was given on or after t - valid_for. By unit, the
/// anonymous one last.
std::vector<Assessment> assessments(const Visible& entries, const Interval& valid_for, Date t);

/// The plain mean over the assessors. Without any: not_due before the plan's start, else
/// not_reported.
Figure mean_rating(const std::vector<Assessment>& assessments, Date plan_start, Date t);

}  // namespace peq::evaluation
