// The stable machine names of what the evaluation tells apart.
#include <array>

#include "peq/audit.hpp"
#include "peq/due.hpp"
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

std::string_view to_string(Attribute attribute) {
  constexpr std::array<std::string_view, attribute_count> names = {
      "exactness",   "form",      "frequency", "extent",    "origin",
      "temporality", "relevance", "integrity", "timeliness"};
  return names[static_cast<std::size_t>(attribute)];
}

std::string_view to_string(Shortcoming shortcoming) {
  switch (shortcoming) {
  case Shortcoming::corrected: return "corrected";
  case Shortcoming::finding: return "finding";
  case Shortcoming::missed_period: return "missed_period";
  case Shortcoming::unreported: return "unreported";
  case Shortcoming::no_author: return "no_author";
  case Shortcoming::no_evidence: return "no_evidence";
  case Shortcoming::outside: return "outside";
  case Shortcoming::out_of_force: return "out_of_force";
  case Shortcoming::unproved: return "unproved";
  case Shortcoming::unexplained_fall: return "unexplained_fall";
  case Shortcoming::late: return "late";
  }
  return {};
}

std::string_view to_string(DueKind kind) {
  constexpr std::array<std::string_view, 5> names = {"progress", "occurrence", "value", "rating",
                                                     "review"};
  return names[static_cast<std::size_t>(kind)];
}

std::string_view to_string(ReviewWindow::State state) {
  constexpr std::array<std::string_view, 4> names = {"held", "missed", "current", "upcoming"};
  return names[static_cast<std::size_t>(state)];
}

}  // namespace peq
