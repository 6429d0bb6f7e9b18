#include "evaluate/ratings.hpp"

#include <algorithm>

namespace peq::evaluation {

std::vector<Assessment> assessments(const Visible& entries, const Interval& valid_for, Date t) {
  const Date oldest = t - valid_for;
  std::vector<Assessment> found;
  for (const Entry& entry : entries) {
    if (entry.date < oldest) continue;
    // What is assumed is the rating itself, not one assessor's.
    if (entry.assumed) found.clear();
    const auto at = std::ranges::lower_bound(found, entry.by, {}, &Assessment::by);
    if (at != found.end() && at->by == entry.by)
      *at = {entry.by, entry.figure, entry.at};
    else
      found.insert(at, {entry.by, entry.figure, entry.at});
  }
  return found;
}

Figure mean_rating(const std::vector<Assessment>& assessments, Date plan_start, Date t) {
  if (assessments.empty()) return t < plan_start ? Absence::not_due : Absence::not_reported;
  double sum = 0;
  for (const Assessment& one : assessments) sum += one.rating;
  return sum / static_cast<double>(assessments.size());
}

}  // namespace peq::evaluation
