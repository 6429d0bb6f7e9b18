// What the annual report is made of, computed once.
#include "peq/annual.hpp"

#include <algorithm>
#include <iterator>

#include "peq/audit_report.hpp"

namespace peq {

namespace {

/// More points than that are no help to the eye.
constexpr std::size_t most_points = 48;

/// What is only assumed was not so at an earlier cut.
std::vector<Entry> reported_only(const std::vector<Entry>& entries) {
  std::vector<Entry> reported;
  std::copy_if(entries.begin(), entries.end(), std::back_inserter(reported),
               [](const Entry& entry) { return !entry.assumed; });
  return reported;
}

/// The ends of calendar periods within the days, with some days more; by date, each once.
std::vector<Date> days_of_course(const Plan& plan, Date as_of) {
  const Date first = std::min(plan.start.value, plan.period.first);
  const Date last = std::max(plan.period.last, as_of);
  std::vector<Date> days;
  for (const Every every : {Every::quarter, Every::semester, Every::year}) {
    days = {first, as_of, plan.period.last};
    for (Period period = Period::containing(first, every); period.last_day() <= last;
         period = period.next())
      days.push_back(period.last_day());
    if (days.size() <= most_points) break;
  }
  std::sort(days.begin(), days.end());
  days.erase(std::unique(days.begin(), days.end()), days.end());
  return days;
}

/// The plan as it was decided by a day: later changes of deadlines and cancellations are not known.
Plan decided_by(const Plan& plan, Date day) {
  Plan then = plan;
  for (Item& item : then.items) {
    std::erase_if(item.rescheduled, [&](const Reschedule& one) { return one.on.value > day; });
    if (item.cancelled && item.cancelled->on.value > day) item.cancelled.reset();
  }
  return then;
}

std::vector<CoursePoint> course_of(const Plan& plan, const std::vector<Entry>& reported,
                                   const Evaluation& evaluation) {
  const Date as_of = evaluation.options.as_of;
  const Plan decided = decided_by(plan, as_of);
  std::vector<CoursePoint> course;
  for (const Date day : days_of_course(plan, as_of)) {
    if (day == as_of) {
      course.push_back({day, evaluation.advance, evaluation.planned});
      continue;
    }
    const Evaluation then = evaluate(decided, reported, {day, evaluation.options.known_by});
    course.push_back({day, day < as_of ? then.advance : Figure(Absence::not_due), then.planned});
  }
  return course;
}

}  // namespace

std::optional<Date> usual_earlier_cut(const Plan& plan, Date day) {
  const Date earlier = day - Interval{1, Interval::Unit::years};
  return earlier < first_day_of(plan) ? std::nullopt : std::optional(earlier);
}

AnnualReport annual_report(const Loaded& loaded, const Evaluation& evaluation,
                           AnnualOptions options) {
  const Project& project = loaded.partial;
  const Plan& plan = project.plan;
  const EvaluateOptions& day = evaluation.options;
  AnnualReport report;
  report.loaded = &loaded;
  report.evaluation = &evaluation;
  report.options = std::move(options);
  const std::vector<Entry> reported = reported_only(project.entries);
  if (report.options.from) {
    report.before = evaluate(plan, reported, {*report.options.from, day.known_by});
    report.changes = compare({&project, &*report.before}, {&project, &evaluation});
  }
  TrendOptions cuts;
  cuts.range = {std::min(first_cut_of(plan, Every::year), day.as_of), day.as_of};
  cuts.known_by = day.known_by;
  report.trend = trend_of(plan, project.entries, cuts, usual_followed());
  report.course = course_of(plan, reported, evaluation);
  if (evaluation.assumed.empty()) report.audit = audit_of(loaded, evaluation);
  report.due = due(plan, project.entries, evaluation);
  report.remarks = read_remarks(loaded);
  return report;
}

}  // namespace peq
