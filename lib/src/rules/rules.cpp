#include "rules/rules.hpp"

namespace peq::judging {

namespace {

constexpr RuleFunction all_rules[] = {
    deadlines_after_starts,
    dates_inside_period,
    schedules,
    reschedules,
    times_out_of_force,
    recurring_duties,
    indicator_fields,
    indicator_targets,
    indicator_periods,
    weights,
    indicator_attributes,
    yearly_levels,
    near_duplicate_ids,
    numbering_gaps,
    ids_under_other_parents,
    same_texts,
    placeholder_texts,
    objectives_without_indicators,
    strategies_without_deadlines,
    formulas_without_data,
    strategies_without_responsible,
    nothing_below,
    swot_unanswered,
    units_without_duties,
    budgets_of_parts,
    done_without_evidence,
    spending,
    values_of_another_kind,
    reports_on_one_day,
    falling_reports,
    reports_in_no_period,
};

}  // namespace

void report(Findings& findings, Code code, Place place, Text message, Text help,
            std::vector<Related> related, std::optional<Text> label) {
  Finding finding =
      make_finding(code, place, std::move(message), std::move(label), std::move(help));
  finding.related = std::move(related);
  findings.add(std::move(finding));
}

void judge_all(const Project& project, const loading::Gaps& gaps, Findings& findings) {
  Judge judge(project, gaps, findings);
  for (const RuleFunction rule : all_rules) rule(judge);
}

}  // namespace peq::judging
