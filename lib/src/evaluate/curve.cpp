#include "evaluate/curve.hpp"

#include <algorithm>
#include <cassert>

#include "peq/figure.hpp"

namespace peq::evaluation {

namespace {

/// Value at `day` on the line from (from.day, from.at) to (to.day, to.before).
double between(const Vertex& from, const Vertex& to, double day) {
  return from.at + (to.before - from.at) * (day - from.day) / (to.day - from.day);
}

/// Days from `from` on until that line has the value, kept between its ends. Counted from there,
/// since a day's number leaves too few digits for its fraction.
double crossing(const Vertex& from, const Vertex& to, double value) {
  const double days = (to.day - from.day) * (value - from.at) / (to.before - from.at);
  return std::clamp(days, 0.0, to.day - from.day);
}

/// Clamped, and never -0.
double kept_within(double value, double low, double high) {
  return std::clamp(value, low, high) + 0.0;
}

/// What a vertex of one curve changes in the sum.
struct Change {
  double day = 0;
  double jump = 0;
  double slope = 0;
};

}  // namespace

void Curve::add(const Vertex& vertex) {
  assert(vertices_.empty() || vertices_.back().day < vertex.day);
  vertices_.push_back(vertex);
}

double Curve::value_on(Date date) const {
  if (vertices_.empty()) return 0;
  const auto day = static_cast<double>(date.days());
  const auto after = std::upper_bound(vertices_.begin(), vertices_.end(), day,
                                      [](double d, const Vertex& v) { return d < v.day; });
  if (after == vertices_.begin()) return after->before;
  const Vertex& last = *(after - 1);
  if (after == vertices_.end() || last.day == day) return last.at;
  return between(last, *after, day);
}

std::optional<double> Curve::first_reach(double value, Date origin) const {
  const double enough = value - rounding_guard;
  const auto zero = static_cast<double>(origin.days());
  if (vertices_.empty()) return std::nullopt;
  if (value_on(origin) >= enough) return 0.0;
  for (std::size_t i = 0; i < vertices_.size(); ++i) {
    const Vertex& here = vertices_[i];
    // What the curve had reached before the origin, and lost again, is not asked about.
    if (here.day <= zero) continue;
    if (here.before >= enough && i > 0) {
      const Vertex& last = vertices_[i - 1];
      return last.day - zero + crossing(last, here, value);
    }
    if (here.at >= enough) return here.day - zero;
  }
  return std::nullopt;
}

Curve Curve::cut(double low, double high) const {
  Curve result;
  for (std::size_t i = 0; i < vertices_.size(); ++i) {
    const Vertex& here = vertices_[i];
    if (i > 0) {
      const Vertex& last = vertices_[i - 1];
      const bool rises = last.at < here.before;
      for (double limit : {rises ? low : high, rises ? high : low}) {
        if ((last.at < limit) == (here.before < limit) || last.at == limit || here.before == limit)
          continue;
        const double day = last.day + crossing(last, here, limit);
        if (result.vertices_.back().day < day && day < here.day) result.add({day, limit, limit});
      }
    }
    result.add({here.day, kept_within(here.before, low, high), kept_within(here.at, low, high)});
  }
  return result;
}

Curve combine(std::span<const WeightedCurve> curves) {
  std::vector<Change> changes;
  double value = 0;
  for (const auto& [curve, weight] : curves) {
    const auto& vertices = curve->vertices();
    if (vertices.empty()) continue;
    value += weight * vertices.front().before;
    double slope = 0;
    for (std::size_t i = 0; i < vertices.size(); ++i) {
      const Vertex& here = vertices[i];
      double next_slope = 0;
      if (i + 1 < vertices.size())
        next_slope = (vertices[i + 1].before - here.at) / (vertices[i + 1].day - here.day);
      changes.push_back(
          {here.day, weight * (here.at - here.before), weight * (next_slope - slope)});
      slope = next_slope;
    }
  }
  std::stable_sort(changes.begin(), changes.end(),
                   [](const Change& a, const Change& b) { return a.day < b.day; });

  Curve sum;
  double slope = 0;
  double day = changes.empty() ? 0 : changes.front().day;
  for (std::size_t i = 0; i < changes.size();) {
    value += slope * (changes[i].day - day);
    day = changes[i].day;
    Vertex vertex{day, value, value};
    for (; i < changes.size() && changes[i].day == day; ++i) {
      vertex.at += changes[i].jump;
      slope += changes[i].slope;
    }
    value = vertex.at;
    sum.add(vertex);
  }
  return sum;
}

}  // namespace peq::evaluation
