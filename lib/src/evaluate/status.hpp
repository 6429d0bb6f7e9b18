// Deadlines kept and broken (design.md 4.7). Room: evaluate.
#pragma once

#include <optional>
#include <span>

#include "peq/evaluate.hpp"

namespace peq::evaluation {

/// All that a verdict on a strategy or action is made of.
struct StatusInput {
  Date t;
  bool applicable = true;
  bool complete = false;
  std::optional<Date> completed_on;
  Date start;
  Date deadline;  ///< in force at t
  bool rescheduled = false;
  /// C where missing reports count as zero.
  Figure compliance;
  bool recurring = false;
  std::span<const Occurrence> occurrences;  ///< by date
  std::optional<Date> last_report;
  std::optional<Interval> report_every;
};

struct Verdict {
  Status status = Status::upcoming;
  int days_late = 0;
  int days_left = 0;
  int missed = 0;
  Flags flags;
};

Verdict judge(const StatusInput& input, const EvaluationSettings& settings);

}  // namespace peq::evaluation
