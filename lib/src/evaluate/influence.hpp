// What one figure means for the average, computed from sums instead of another evaluation.
// Room: evaluate.
#pragma once

#include <optional>
#include <span>
#include <vector>

#include "evaluate/factors.hpp"
#include "evaluate/rollup.hpp"
#include "evaluate/tree.hpp"
#include "peq/evaluate.hpp"

namespace peq::evaluation {

/// A weighted mean (rollup.hpp) kept as its sums, so that one part can be exchanged in no time.
class MeanSums {
 public:
  MeanSums() = default;
  MeanSums(std::span<const Part> parts, Rule rule);

  [[nodiscard]] const Figure& mean() const { return mean_; }
  /// The mean with `now` in place of the figure of a part.
  [[nodiscard]] Figure with(const Part& part, const Figure& now) const;
  /// Change of the mean per point of a part that counts; 0 of others.
  [[nodiscard]] double slope(const Part& part) const;

 private:
  Rule rule_;
  Figure mean_;
  double sum_ = 0, weight_ = 0;  // of the parts that count
  long numbers_ = 0;             // how many of them have one
};

/// The averages that a tree would have with other figures of single items. Those are: strategies,
/// indicators of what is measured by them (objectives, values, vision, mission), and what is rated.
class Influence {
 public:
  Influence(const Plan& plan, const Tree& tree);

  /// By the official reading.
  [[nodiscard]] const ReadingResult& now() const { return now_; }
  [[nodiscard]] const FactorFigures& factors() const { return figures_; }
  /// C or A by the plan's `measure`, or the rating.
  [[nodiscard]] Figure measured(Index item) const;
  /// The average if this item alone had another measured figure.
  [[nodiscard]] Figure average_with(Index item, const Figure& measured) const;
  /// Change of the average per point of the item's measured figure, in the first order. Only where
  /// there is an average.
  [[nodiscard]] double slope(Index item) const;
  /// Change of the average per point of efficiency alone.
  [[nodiscard]] double slope_of_efficiency() const;

 private:
  [[nodiscard]] Part part(Index item) const;
  [[nodiscard]] Part result_part(Index item) const;
  [[nodiscard]] MeanSums sums_over(std::span<const Index> items) const;
  void set_result(FactorFigures& figures, Index item, const Figure& result) const;
  [[nodiscard]] double slope_of_factor(FactorId factor) const;
  [[nodiscard]] double slope_of_result(Index item) const;

  const Plan& plan_;
  const Tree& tree_;
  FactorFigures figures_;
  ReadingResult now_;
  std::vector<MeanSums> groups_;  // as Plan::items: of an item's strategies or indicators
  MeanSums values_, objectives_, strategies_;
};

}  // namespace peq::evaluation
