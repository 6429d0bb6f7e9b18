#include "evaluate/leaf.hpp"

#include <algorithm>

namespace peq::evaluation {

Figure compliance_of(const Figure& advance, double planned) {
  if (!advance.has_number()) return advance;
  if (planned > 0) return std::min(100.0, 100 * advance.number() / planned);
  return advance.number() > 0 ? Figure(100.0) : Figure(Absence::not_due);
}

void set_progress(Leaf& leaf, std::optional<double> advance, double planned) {
  const Absence missing = planned > 0 ? Absence::not_reported : Absence::not_due;
  leaf.progress.advance = advance ? Figure(*advance) : Figure(missing);
  leaf.progress.planned = planned;
  leaf.progress.compliance = compliance_of(leaf.progress.advance, planned);
  if (advance)
    leaf.coverage = 100.0;
  else
    leaf.coverage = missing == Absence::not_reported ? Figure(0.0) : Figure(Absence::not_due);
}

Leaf leaf_without_figures(Absence reason) {
  Leaf leaf;
  leaf.progress = {reason, reason, reason};
  leaf.coverage = reason;
  return leaf;
}

}  // namespace peq::evaluation
