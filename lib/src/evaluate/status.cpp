#include "evaluate/status.hpp"

#include <algorithm>

namespace peq::evaluation {

namespace {

/// The occurrence whose window holds t, or null.
const Occurrence* current_occurrence(const StatusInput& input) {
  for (const Occurrence& one : input.occurrences)
    if (one.window.contains(input.t)) return &one;
  return nullptr;
}

/// Days after the deadline at completion, at worst.
int completed_late_by(const StatusInput& input) {
  if (!input.recurring) return std::max(0, *input.completed_on - input.deadline);
  int worst = 0;
  for (const Occurrence& one : input.occurrences)
    worst = std::max(worst, *one.completed_on - one.window.last);
  return worst;
}

/// Days since the end of what should be complete by now and is not; 0 where there is no such thing.
int overdue_by(const StatusInput& input) {
  if (!input.recurring) return std::max(0, input.t - input.deadline);
  const Occurrence* last_ended = nullptr;
  for (const Occurrence& one : input.occurrences)
    if (one.ended) last_ended = &one;
  return last_ended && !last_ended->completed_on ? input.t - last_ended->window.last : 0;
}

/// Rule 5: by compliance.
Status pace_of(const Figure& compliance, const EvaluationSettings& settings) {
  double number = 0;
  if (compliance.has_number())
    number = compliance.number();
  else if (!compliance.is(Absence::not_reported))
    return Status::on_track;  // nothing due yet
  if (number >= settings.on_track - rounding_guard) return Status::on_track;
  return number >= settings.at_risk - rounding_guard ? Status::at_risk : Status::behind;
}

bool due_soon(const StatusInput& input, const EvaluationSettings& settings) {
  const Date soon = input.t + settings.due_soon;
  if (!input.recurring) return input.t <= input.deadline && input.deadline <= soon;
  const Occurrence* current = current_occurrence(input);
  return current && !current->completed_on && current->window.last <= soon;
}

Flags flags_of(const StatusInput& input, const EvaluationSettings& settings) {
  Flags flags;
  flags.rescheduled = input.rescheduled;
  if (!input.applicable) return flags;
  flags.due_soon = !input.complete && due_soon(input, settings);
  if (!input.report_every) return flags;
  if (input.last_report)
    flags.stale = !input.complete && input.t >= input.start &&
                  *input.last_report < input.t - *input.report_every;
  else
    flags.unreported = input.t >= input.start + *input.report_every;
  return flags;
}

}  // namespace

Verdict judge(const StatusInput& input, const EvaluationSettings& settings) {
  Verdict verdict;
  verdict.flags = flags_of(input, settings);
  if (!input.applicable) {
    verdict.status = Status::cancelled;
    return verdict;
  }

  if (!input.recurring)
    verdict.days_left = std::max(0, input.deadline - input.t);
  else if (const Occurrence* current = current_occurrence(input))
    verdict.days_left = current->window.last - input.t;
  verdict.missed = static_cast<int>(std::ranges::count_if(
      input.occurrences, [](const Occurrence& one) { return one.ended && !one.completed_on; }));

  if (input.complete) {
    verdict.days_late = completed_late_by(input);
    verdict.status = verdict.days_late > 0 ? Status::done_late : Status::done;
  } else if (const int days = overdue_by(input); days > 0) {
    verdict.days_late = days;
    verdict.status = Status::overdue;
  } else if (input.t < input.start) {
    verdict.status = Status::upcoming;
  } else {
    verdict.status = pace_of(input.compliance, settings);
  }
  return verdict;
}

}  // namespace peq::evaluation
