#include <algorithm>
#include <cmath>

#include "answers.hpp"

namespace peq::oracle {
namespace {

constexpr double guard = 1e-9;

/// Days from `start` until the curve first reaches `advance`: day by day, then within the one day
/// in which it does. There it is a straight line, with a step at most where the day ends.
double earned_schedule(const Curve& curve, Date start, double advance) {
  const double goal = std::min(advance, 100.0);  // a planned curve ends at 100
  int days = 0;
  while (curve(start.days() + days) < goal - guard) ++days;
  if (days == 0) return 0;
  const double before = curve(start.days() + days - 1);
  const double halfway = curve(start.days() + days - 0.5);
  const double risen = 2 * (halfway - before);
  return days - 1 + (before + risen < goal ? 1 : (goal - before) / risen);
}

}  // namespace

Forecast Answers::earn(DateRange stretch, const Figure& advance,
                       const std::optional<Curve>& curve) const {
  Forecast result;
  result.stretch = stretch;
  const auto refuse = [&result](NoForecast reason) {
    result.refused = reason;
    return result;
  };
  if (stretch.first == stretch.last) return refuse(NoForecast::one_day);
  if (t_ <= stretch.first) return refuse(NoForecast::not_started);
  if (!advance.has_number()) return refuse(NoForecast::no_report);
  if (advance.number() <= 0) return refuse(NoForecast::no_advance);

  result.refused.reset();
  result.earned_schedule = earned_schedule(*curve, stretch.first, advance.number());
  result.actual_time = t_ - stretch.first;
  result.spi = result.earned_schedule / result.actual_time;
  const double whole = stretch.last - stretch.first;
  const double days = std::ceil(whole * result.actual_time / result.earned_schedule * (1 - guard));
  if (!(days <= day_of(2199, 12, 31) - stretch.first)) return refuse(NoForecast::too_far);
  result.finish = stretch.first + static_cast<std::int32_t>(days);
  result.pace_so_far = advance.number() / result.actual_time;
  if (t_ < stretch.last) {
    result.pace_needed = std::max(0.0, 100 - advance.number()) / (stretch.last - t_);
  }
  return result;
}

DateRange Answers::stretch_of(const std::vector<Index>& group) const {
  const std::vector<Index> counted = applicable_of(group);
  if (counted.empty()) return {};
  DateRange all = duration(counted.front());
  for (const Index item : counted) {
    all.first = std::min(all.first, duration(item).first);
    all.last = std::max(all.last, duration(item).last);
  }
  return all;
}

Forecast Answers::forecast(Index item) const {
  Forecast none;
  if (is_rated(item) || plan_.items[item].kind == ItemKind::indicator) return none;
  none.stretch = is_group(item) ? stretch_of(strategies_below(item)) : duration(item);
  none.refused = NoForecast::cancelled;
  if (!applicable(item)) return none;
  if (is_group(item) && applicable_of(strategies_below(item)).empty()) return none;
  none.refused = NoForecast::complete;
  if (complete(item)) return none;
  none.refused = NoForecast::recurring;
  if (is_recurring(item)) return none;
  return earn(none.stretch, advance(item), curve(item));
}

Forecast Answers::plan_forecast() const {
  Forecast none;
  none.stretch = stretch_of(plan_.strategies);
  none.refused = NoForecast::cancelled;
  if (applicable_of(plan_.strategies).empty()) return none;
  none.refused = NoForecast::complete;
  if (all_complete(plan_.strategies)) return none;
  return earn(none.stretch, advance_of(plan_parts()), curve_of(plan_parts()));
}

}  // namespace peq::oracle
