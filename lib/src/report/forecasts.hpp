// When things will be finished at their pace (design.md 4.7), as cells, tables and JSON.
#pragma once

#include "report/pieces.hpp"
#include "report/view.hpp"

namespace peq::report {

/// Strategies, actions, objectives and components have a forecast, or a reason why there is none.
bool has_forecast(ItemKind kind);
/// The day, or why there is none; bad where it is after the deadline.
Cell forecast_cell(const View& view, const Forecast& forecast);
/// The whole plan, its components and objectives, one row each.
void add_forecasts(Document& document, const View& view, bool objectives = true);

/// For JSON; a null pointer stands for what has no forecast at all. The day, or null without one.
Data forecast_data(const Forecast* forecast);
/// Why there is none, or null.
Data no_forecast_data(const Forecast* forecast);
/// How it came about, or null without one.
Data earned_schedule_data(const Forecast* forecast);

}  // namespace peq::report
