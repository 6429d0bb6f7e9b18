// Events of a calendar in words. Room: report.
#pragma once

#include <string>

#include "peq/calendar.hpp"
#include "report/view.hpp"

namespace peq::report {

const std::string& id_of(const Plan& plan, const PlanEvent& event);
const std::string& title_of(const Plan& plan, const PlanEvent& event);

/// `Deadline`.
std::string say_category(const View& view, EventKind kind);
/// `overdue`, `done late`, `held` …; empty where it is simply still to be done.
std::string say_state(const View& view, const PlanEvent& event);

}  // namespace peq::report
