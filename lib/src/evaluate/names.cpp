// The stable machine names of what the evaluation tells apart.
#include <array>

#include "peq/evaluate.hpp"

namespace peq {

namespace {

constexpr std::array<std::string_view, status_count> status_names = {
    "cancelled", "done", "done_late", "overdue", "upcoming", "on_track", "at_risk", "behind"};

}  // namespace

std::string_view to_string(Status status) { return status_names[static_cast<std::size_t>(status)]; }

std::optional<Status> parse_status(std::string_view name) {
  for (std::size_t i = 0; i < status_names.size(); ++i)
    if (status_names[i] == name) return static_cast<Status>(i);
  return std::nullopt;
}

std::string_view to_string(NoForecast reason) {
  switch (reason) {
  case NoForecast::cancelled: return "cancelled";
  case NoForecast::complete: return "complete";
  case NoForecast::recurring: return "recurring";
  case NoForecast::one_day: return "one_day";
  case NoForecast::not_started: return "not_started";
  case NoForecast::no_report: return "no_report";
  case NoForecast::no_advance: return "no_advance";
  case NoForecast::too_far: return "too_far";
  }
  return {};
}

std::string_view to_string(MacroId macro) {
  switch (macro) {
  case MacroId::efficacy: return "efficacy";
  case MacroId::efficiency: return "efficiency";
  case MacroId::effectiveness: return "effectiveness";
  case MacroId::productivity: return "productivity";
  case MacroId::excellence: return "excellence";
  case MacroId::average: return "average";
  }
  return {};
}

}  // namespace peq
