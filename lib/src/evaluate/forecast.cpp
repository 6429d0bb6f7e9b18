#include "evaluate/forecast.hpp"

#include <algorithm>
#include <cmath>

namespace peq::evaluation {

std::optional<NoForecast> refusal(const ForecastInput& input) {
  if (!input.applicable) return NoForecast::cancelled;
  if (input.complete) return NoForecast::complete;
  if (input.recurring) return NoForecast::recurring;
  if (input.stretch.last <= input.stretch.first) return NoForecast::one_day;
  if (input.t <= input.stretch.first) return NoForecast::not_started;
  if (!input.advance.has_number()) return NoForecast::no_report;
  if (input.advance.number() <= 0) return NoForecast::no_advance;
  return std::nullopt;
}

Forecast earned_schedule(const ForecastInput& input, const Curve& planned) {
  const Date last_forecast = *Date::from_ymd(2199, 12, 31);
  const double advance = input.advance.number();
  const auto [start, deadline] = input.stretch;

  Forecast forecast;
  forecast.stretch = input.stretch;
  // A mean over 100 (cap above 100) on something incomplete is as far as the curve goes.
  forecast.earned_schedule = planned.first_reach(std::min(advance, 100.0), start).value_or(0);
  forecast.actual_time = input.t - start;
  forecast.spi = forecast.earned_schedule / forecast.actual_time;
  forecast.pace_so_far = advance / forecast.actual_time;
  if (input.t < deadline)
    forecast.pace_needed = std::max(0.0, 100 - advance) / (deadline - input.t);

  // ES is not over 0 where what is done was planned for before the start: no pace follows.
  const double days = forecast.spi > 0 ? (deadline - start) / forecast.spi : HUGE_VAL;
  // The guard is relative: what is computed from an ES a billionth off is as much off itself.
  const double whole_days = std::ceil(days * (1 - rounding_guard));
  if (whole_days > last_forecast - start) {
    forecast.refused = NoForecast::too_far;
  } else {
    forecast.refused.reset();
    forecast.finish = start + static_cast<std::int32_t>(whole_days);
  }
  return forecast;
}

}  // namespace peq::evaluation
