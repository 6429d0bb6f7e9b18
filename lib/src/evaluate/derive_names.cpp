// The stable machine names of what derivations are made of.
#include "peq/derivation.hpp"

namespace peq {

std::string_view to_string(Quantity quantity) {
  switch (quantity) {
  case Quantity::macro: return "macro";
  case Quantity::factor: return "factor";
  case Quantity::advance: return "advance";
  case Quantity::planned: return "planned";
  case Quantity::compliance: return "compliance";
  case Quantity::achievement: return "achievement";
  case Quantity::rating: return "rating";
  case Quantity::coverage: return "coverage";
  case Quantity::bound_zero: return "bound_zero";
  case Quantity::bound_skip: return "bound_skip";
  case Quantity::achievement_bound_zero: return "achievement_bound_zero";
  case Quantity::achievement_bound_skip: return "achievement_bound_skip";
  case Quantity::status: return "status";
  case Quantity::forecast: return "forecast";
  case Quantity::execution: return "execution";
  case Quantity::gap: return "gap";
  case Quantity::report: return "report";
  case Quantity::value: return "value";
  case Quantity::assessment: return "assessment";
  case Quantity::money_report: return "money_report";
  case Quantity::total: return "total";
  case Quantity::baseline: return "baseline";
  case Quantity::target: return "target";
  case Quantity::uncut: return "uncut";
  case Quantity::point: return "point";
  case Quantity::occurrence: return "occurrence";
  case Quantity::period: return "period";
  case Quantity::ended: return "ended";
  case Quantity::kept: return "kept";
  case Quantity::days_elapsed: return "days_elapsed";
  case Quantity::days_in_all: return "days_in_all";
  case Quantity::budget: return "budget";
  case Quantity::spent: return "spent";
  case Quantity::earned_schedule: return "earned_schedule";
  case Quantity::actual_time: return "actual_time";
  case Quantity::as_of: return "as_of";
  case Quantity::start: return "start";
  case Quantity::deadline: return "deadline";
  case Quantity::completed_on: return "completed_on";
  case Quantity::threshold: return "threshold";
  case Quantity::complete: return "complete";
  case Quantity::days_late: return "days_late";
  case Quantity::in_force: return "in_force";
  case Quantity::in_time: return "in_time";
  case Quantity::verdict: return "verdict";
  }
  return {};
}

std::string_view to_string(Operation operation) {
  switch (operation) {
  case Operation::written: return "written";
  case Operation::by_rule: return "by_rule";
  case Operation::setting: return "setting";
  case Operation::reported: return "reported";
  case Operation::assumed: return "assumed";
  case Operation::curve: return "curve";
  case Operation::suspended: return "suspended";
  case Operation::not_stated: return "not_stated";
  case Operation::same: return "same";
  case Operation::sum: return "sum";
  case Operation::sum_of_known: return "sum_of_known";
  case Operation::difference: return "difference";
  case Operation::quarter: return "quarter";
  case Operation::product: return "product";
  case Operation::percentage: return "percentage";
  case Operation::budget_share: return "budget_share";
  case Operation::way: return "way";
  case Operation::cut: return "cut";
  case Operation::weighted_mean: return "weighted_mean";
  case Operation::mean_of_all: return "mean_of_all";
  case Operation::compliance_of: return "compliance_of";
  case Operation::share: return "share";
  case Operation::covered: return "covered";
  case Operation::before_start: return "before_start";
  case Operation::after_deadline: return "after_deadline";
  case Operation::on_line: return "on_line";
  case Operation::no_report: return "no_report";
  case Operation::no_rating: return "no_rating";
  case Operation::no_periods: return "no_periods";
  case Operation::reach: return "reach";
  case Operation::finish: return "finish";
  case Operation::latest: return "latest";
  case Operation::late_by: return "late_by";
  case Operation::worst: return "worst";
  case Operation::at_least: return "at_least";
  case Operation::at_least_or_not_due: return "at_least_or_not_due";
  case Operation::at_most: return "at_most";
  case Operation::over: return "over";
  case Operation::under: return "under";
  case Operation::within: return "within";
  case Operation::both: return "both";
  case Operation::none_of: return "none_of";
  case Operation::otherwise: return "otherwise";
  case Operation::first_to_hold: return "first_to_hold";
  case Operation::refused: return "refused";
  }
  return {};
}

std::string_view to_string(Treatment treatment) {
  switch (treatment) {
  case Treatment::counted: return "counted";
  case Treatment::counted_as_zero: return "counted_as_zero";
  case Treatment::not_applicable: return "not_applicable";
  case Treatment::no_weight: return "no_weight";
  case Treatment::not_scheduled: return "not_scheduled";
  case Treatment::undefined: return "undefined";
  case Treatment::not_due: return "not_due";
  case Treatment::not_reported: return "not_reported";
  case Treatment::expired: return "expired";
  }
  return {};
}

}  // namespace peq
