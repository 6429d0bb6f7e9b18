// The audit of reports that there should be: periods without any, items never reported on.
#include <algorithm>
#include <vector>

#include "evaluate/audit.hpp"
#include "evaluate/reporting.hpp"
#include "evaluate/tree.hpp"
#include "evaluate/work.hpp"

namespace peq::evaluation {

namespace {

/// A stretch of time in which a report was asked for.
struct Asked {
  DateRange days;
  bool reported = false;
};

/// The period that a report belongs to: by its day or, of a duty, by the occurrence it names.
std::vector<Asked> asked_by_periods(const ReportingRule& rule, const Visible& entries) {
  std::vector<Asked> asked;
  asked.reserve(rule.windows.size());
  for (const Window& window : rule.windows) asked.push_back({window.days});
  for (const Entry& entry : entries) {
    if (!is_report(entry)) continue;
    if (const auto at = occurrence_of(entry, rule.windows)) asked[*at].reported = true;
  }
  return asked;
}

/// `complete`: what begins after that day is not asked for any more.
std::vector<Asked> asked_by_intervals(const ReportingRule& rule, const Visible& entries, Date t,
                                      std::optional<Date> complete) {
  std::vector<Asked> asked;
  for (const DateRange& days :
       stretches(rule.days.first, rule.every, std::min(rule.days.last, t - 1)))
    if (!complete || days.first <= *complete) asked.push_back({days});
  std::size_t at = 0;  // both come by date
  for (const Entry& entry : entries) {
    while (at < asked.size() && asked[at].days.last < entry.date) ++at;
    if (at < asked.size() && is_report(entry) && asked[at].days.contains(entry.date))
      asked[at].reported = true;
  }
  return asked;
}

/// The day on which a strategy or action was completed; indicators and ratings go on.
std::optional<Date> completion_of(const AuditInput& input, Index index, const Visible& entries) {
  const ItemKind kind = input.plan.items[index].kind;
  if (kind != ItemKind::strategy && kind != ItemKind::action) return std::nullopt;
  return reported_work(input.plan.items[index], entries, input.t()).completed_on;
}

/// Has a share in the plan's completion: a strategy or action without parts, or an indicator that
/// is a part of one.
bool is_work_leaf(const Plan& plan, const Item& item) {
  const auto is_work = [](ItemKind kind) {
    return kind == ItemKind::strategy || kind == ItemKind::action;
  };
  if (!is_leaf(item)) return false;
  return is_work(item.kind) || (item.parent != no_index && is_work(plan.items[item.parent].kind));
}

}  // namespace

AttributeResult audit_frequency(const AuditInput& input) {
  const Plan& plan = input.plan;
  Tally tally;
  bool any_rule = false;
  for (Index i = 0; i < plan.items.size(); ++i) {
    const ReportingRule rule = reporting_rule(plan, i, input.t());
    if (rule.kind == ReportingRule::Kind::none) continue;
    any_rule = true;
    const Visible entries = input.timeline.of_item(i, input.t());
    const auto asked =
        rule.kind == ReportingRule::Kind::periods
            ? asked_by_periods(rule, entries)
            : asked_by_intervals(rule, entries, input.t(), completion_of(input, i, entries));
    for (const Asked& one : asked) {
      if (one.days.last >= input.t() || !in_force_on(plan, i, one.days.last)) continue;
      if (one.reported)
        tally.sound();
      else
        tally.fault(plan, i, Shortcoming::missed_period);
    }
  }
  return tally.result(plan, any_rule ? Absence::not_due : Absence::not_scheduled);
}

AttributeResult audit_extent(const AuditInput& input) {
  const Plan& plan = input.plan;
  Tally tally;
  for (Index i = 0; i < plan.items.size(); ++i) {
    const Figure& coverage = input.evaluation.items[i].coverage;
    if (!is_work_leaf(plan, plan.items[i]) || !coverage.has_number()) continue;
    if (coverage.number() > 0)
      tally.sound();
    else
      tally.fault(plan, i, Shortcoming::unreported);
  }
  AttributeResult result = tally.result(plan, Absence::not_due);
  result.figure = input.evaluation.coverage;
  return result;
}

}  // namespace peq::evaluation
