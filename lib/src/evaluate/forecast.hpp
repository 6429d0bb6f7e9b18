// When it will be finished at this pace: earned schedule (design.md 4.7). Room: evaluate.
//
// W. Lipke, "Schedule is Different", The Measurable News, 2003.
#pragma once

#include "evaluate/curve.hpp"
#include "peq/evaluate.hpp"

namespace peq::evaluation {

/// What a forecast starts from.
struct ForecastInput {
  Date t;
  bool applicable = true;
  bool complete = false;
  bool recurring = false;
  DateRange stretch;  ///< start and deadline in force
  Figure advance;
};

/// Why there can be no forecast, without looking at the planned curve; too_far never comes up here.
std::optional<NoForecast> refusal(const ForecastInput& input);

/// The forecast where `refusal` has nothing to say, on the planned curve.
Forecast earned_schedule(const ForecastInput& input, const Curve& planned);

}  // namespace peq::evaluation
