// A percentage over days: straight lines between vertices, with jumps where something is due at
// once. Room: evaluate.
#pragma once

#include <optional>
#include <span>
#include <vector>

#include "peq/date.hpp"

namespace peq::evaluation {

/// A point of a curve: the value it comes from on the left, and the value on the day. They differ
/// where it jumps.
struct Vertex {
  double day = 0;  ///< as Date::days; whole, except where a line was cut
  double before = 0;
  double at = 0;
};

/// Constant left of the first vertex and right of the last.
class Curve {
 public:
  /// Days are to grow from call to call.
  void add(Date day, double value) { add(Vertex{static_cast<double>(day.days()), value, value}); }
  void jump(Date day, double before, double at) {
    add(Vertex{static_cast<double>(day.days()), before, at});
  }
  void add(const Vertex& vertex);

  /// The value on a day; 0 for a curve without vertices.
  [[nodiscard]] double value_on(Date day) const;

  /// Days, with their fraction, from `origin` until the curve first reaches a value, 0 where it is
  /// reached at `origin` already; none if it never is. Falling short by less than the guard of
  /// design.md 4.5 is reaching it.
  [[nodiscard]] std::optional<double> first_reach(double value, Date origin) const;

  /// The same curve kept within [low, high].
  [[nodiscard]] Curve cut(double low, double high) const;

  [[nodiscard]] const std::vector<Vertex>& vertices() const { return vertices_; }

 private:
  std::vector<Vertex> vertices_;
};

struct WeightedCurve {
  const Curve* curve = nullptr;  ///< of someone who outlives the call
  double weight = 0;
};

/// The weighted sum.
Curve combine(std::span<const WeightedCurve> curves);

}  // namespace peq::evaluation
