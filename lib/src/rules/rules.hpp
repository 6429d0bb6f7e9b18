// Checks of meaning. A rule is a function over the project; the list of them stands in rules.cpp.
#pragma once

#include <span>

#include "diagnostics/findings.hpp"
#include "peq/plan.hpp"

namespace peq::judging {

/// What a rule gets: the project, and where its findings go.
class Judge {
 public:
  Judge(const Project& project, Findings& findings) : project_(project), findings_(findings) {}

  [[nodiscard]] const Plan& plan() const { return project_.plan; }
  [[nodiscard]] std::span<const Entry> entries() const { return project_.entries; }
  void report(Code code, Place place, Text message, Text help, std::vector<Related> related = {},
              std::optional<Text> label = {});

 private:
  const Project& project_;
  Findings& findings_;
};

using RuleFunction = void (*)(Judge&);

// dates.cpp
void deadlines_after_starts(Judge& judge);
void deadlines_inside_period(Judge& judge);
void schedules(Judge& judge);
void reschedules(Judge& judge);
void times_out_of_force(Judge& judge);
void recurring_duties(Judge& judge);
// indicators.cpp
void indicator_fields(Judge& judge);
void indicator_targets(Judge& judge);
void indicator_periods(Judge& judge);
// weights.cpp
void weights(Judge& judge);
// progress.cpp
void reports_on_one_day(Judge& judge);
void falling_reports(Judge& judge);
void reports_in_no_period(Judge& judge);

/// Runs all of them.
void judge_all(const Project& project, Findings& findings);

}  // namespace peq::judging
