// The weighted mean that joins parts to a whole (design.md 4.3), and what it leaves out and why.
// Room: evaluate.
#pragma once

#include <cstdint>
#include <span>

#include "peq/evaluate.hpp"

namespace peq::evaluation {

/// One part of a whole: its weight among its siblings and its figure.
struct Part {
  double weight = 1;
  Figure figure;
};

/// How a mean treats a part on which nothing was due yet: in A it is a zero, in C it says nothing.
enum class NotDue : std::uint8_t { zero, left_out };

/// What a mean does with the parts that have no number.
struct Rule {
  Missing missing = Missing::zero;  ///< not_reported ones
  NotDue not_due = NotDue::zero;
};

/// The rule of a measured figure: that of A, or that of C.
inline Rule rule_of(MeasureBy measure, Missing missing) {
  return {missing, measure == MeasureBy::advance ? NotDue::zero : NotDue::left_out};
}

/// What becomes of a part. Independent of the part's siblings, so that a derivation can tell it
/// part by part.
Treatment treatment_of(const Part& part, Rule rule);

/// The weighted mean of the parts that count. Without any number among them there is none, and the
/// absence says why: not_applicable (no part is applicable), undefined (no weight, or nothing but
/// undefined parts), not_scheduled, not_reported (if any is), not_due.
Figure weighted_mean(std::span<const Part> parts, Rule rule);

/// A part with A beside P, which is averaged over the same parts as A.
struct PlannedPart {
  double weight = 1;
  Figure advance, planned;
};

/// Whether a part counts in the mean of P: with those that count in A; where A has no number
/// (`mean_advance`), with all that have a P.
bool counts_in_planned(const PlannedPart& part, const Figure& mean_advance, Missing missing);

/// P of the whole, given its A.
Figure mean_planned(std::span<const PlannedPart> parts, const Figure& mean_advance,
                    Missing missing);

}  // namespace peq::evaluation
