// What an item without parts says about itself: a reported strategy or action, a recurring duty, an
// indicator. Nothing here depends on how missing reports are treated. Room: evaluate.
#pragma once

#include <optional>
#include <vector>

#include "evaluate/curve.hpp"
#include "peq/evaluate.hpp"

namespace peq::evaluation {

/// A, P and C of one item (design.md 4.1).
struct Progress {
  Figure advance, planned, compliance;
};

struct Leaf {
  Progress progress;
  Figure coverage;
  Curve planned;  ///< P for every day, as in force on t; empty where there is no P
  bool complete = false;
  std::optional<Date> completed_on;     ///< set where complete
  std::optional<Date> last_report;      ///< of those that count
  std::vector<Occurrence> occurrences;  ///< recurring only
};

/// A figure in percent that may miss 100 by the guard of design.md 4.5.
inline bool reaches_100(double percent) { return percent >= 100 - rounding_guard; }

/// C without parts (design.md 4.1): advance against planned, at most 100.
Figure compliance_of(const Figure& advance, double planned);

/// Sets A, P, C and coverage from what was reported, if anything, and what was planned by t.
void set_progress(Leaf& leaf, std::optional<double> advance, double planned);

/// A leaf that cannot have figures, for this reason.
Leaf leaf_without_figures(Absence reason);

/// The final unbroken run of days on which something was met; its first day is the one on which
/// it was completed (design.md 4.7). Entries come by date.
class FinalRun {
 public:
  void add(Date date, bool met) {
    if (!met)
      since_.reset();
    else if (!since_)
      since_ = date;
  }
  /// None where the last entry did not meet it.
  [[nodiscard]] std::optional<Date> since() const { return since_; }

 private:
  std::optional<Date> since_;
};

}  // namespace peq::evaluation
