// The catalogue of findings: one row each, by code. A new finding is a function in rules/ (or a
// check where the file is read) and a row here.
#include <algorithm>

#include "diagnostics/findings.hpp"

namespace peq {

namespace {

constexpr Rule catalogue[] = {
    {code::syntax, "syntax", Severity::error, Msg::rule_syntax},
    {code::invalid_utf8, "invalid-utf8", Severity::error, Msg::rule_invalid_utf8},
    {code::wrong_encoding, "wrong-encoding", Severity::error, Msg::rule_wrong_encoding},
    {code::control_character, "control-character", Severity::error, Msg::rule_control_character},
    {code::lone_carriage_return, "lone-carriage-return", Severity::error,
     Msg::rule_lone_carriage_return},
    {code::unclosed_quote, "unclosed-quote", Severity::error, Msg::rule_unclosed_quote},
    {code::duplicate_key, "duplicate-key", Severity::error, Msg::rule_duplicate_key},
    {code::second_document, "second-document", Severity::error, Msg::rule_second_document},
    {code::text_after_end, "text-after-end", Severity::error, Msg::rule_text_after_end},
    {code::unknown_alias, "unknown-alias", Severity::error, Msg::rule_unknown_alias},
    {code::cyclic_alias, "cyclic-alias", Severity::error, Msg::rule_cyclic_alias},
    {code::alias_budget, "alias-budget", Severity::error, Msg::rule_alias_budget},
    {code::merge_key, "merge-key", Severity::error, Msg::rule_merge_key},
    {code::too_deep, "too-deep", Severity::error, Msg::rule_too_deep},
    {code::null_item, "null-item", Severity::error, Msg::rule_null_item},
    {code::empty_file, "empty-file", Severity::error, Msg::rule_empty_file},
    {code::tab_indentation, "tab-indentation", Severity::error, Msg::rule_tab_indentation},
    {code::missing_space, "missing-space", Severity::error, Msg::rule_missing_space},
    {code::scalar_too_long, "scalar-too-long", Severity::error, Msg::rule_scalar_too_long},
    {code::file_too_large, "file-too-large", Severity::error, Msg::rule_file_too_large},
    {code::too_many_nodes, "too-many-nodes", Severity::error, Msg::rule_too_many_nodes},
    {code::collection_too_long, "collection-too-long", Severity::error,
     Msg::rule_collection_too_long},
    {code::tag, "tag", Severity::error, Msg::rule_tag},
    {code::bad_key, "bad-key", Severity::error, Msg::rule_bad_key},
    {code::unknown_key, "unknown-key", Severity::error, Msg::rule_unknown_key},
    {code::missing_key, "missing-key", Severity::error, Msg::rule_missing_key},
    {code::wrong_type, "wrong-type", Severity::error, Msg::rule_wrong_type},
    {code::bad_date, "bad-date", Severity::error, Msg::rule_bad_date},
    {code::bad_number, "bad-number", Severity::error, Msg::rule_bad_number},
    {code::out_of_range, "out-of-range", Severity::error, Msg::rule_out_of_range},
    {code::unknown_choice, "unknown-choice", Severity::error, Msg::rule_unknown_choice},
    {code::bad_id, "bad-id", Severity::error, Msg::rule_bad_id},
    {code::bad_interval, "bad-interval", Severity::error, Msg::rule_bad_interval},
    {code::bad_boolean, "bad-boolean", Severity::error, Msg::rule_bad_boolean},
    {code::wrong_kind, "wrong-kind", Severity::error, Msg::rule_wrong_kind},
    {code::bad_period, "bad-period", Severity::error, Msg::rule_bad_period},
    {code::figures_in_entry, "figures-in-entry", Severity::error, Msg::rule_figures_in_entry},
    {code::no_value, "no-value", Severity::error, Msg::rule_no_value},
    {code::bad_ignore, "bad-ignore", Severity::warning, Msg::rule_bad_ignore},
    {code::unused_ignore, "unused-ignore", Severity::warning, Msg::rule_unused_ignore},
    {code::duplicate_id, "duplicate-id", Severity::error, Msg::rule_duplicate_id},
    {code::unknown_reference, "unknown-reference", Severity::error, Msg::rule_unknown_reference},
    {code::reserved_id, "reserved-id", Severity::error, Msg::rule_reserved_id},
    {code::deadline_before_start, "deadline-before-start", Severity::error,
     Msg::rule_deadline_before_start},
    {code::outside_period, "outside-period", Severity::warning, Msg::rule_outside_period},
    {code::schedule_outside, "schedule-outside", Severity::error, Msg::rule_schedule_outside},
    {code::schedule_falls, "schedule-falls", Severity::error, Msg::rule_schedule_falls},
    {code::reschedule_order, "reschedule-order", Severity::error, Msg::rule_reschedule_order},
    {code::target_is_baseline, "target-is-baseline", Severity::error, Msg::rule_target_is_baseline},
    {code::targets_do_not_add_up, "targets-do-not-add-up", Severity::error,
     Msg::rule_targets_do_not_add_up},
    {code::wrong_direction, "wrong-direction", Severity::error, Msg::rule_wrong_direction},
    {code::indicator_incomplete, "indicator-incomplete", Severity::error,
     Msg::rule_indicator_incomplete},
    {code::indicator_surplus, "indicator-surplus", Severity::error, Msg::rule_indicator_surplus},
    {code::target_period, "target-period", Severity::error, Msg::rule_target_period},
    {code::negative_weight, "negative-weight", Severity::error, Msg::rule_negative_weight},
    {code::weights_all_zero, "weights-all-zero", Severity::error, Msg::rule_weights_all_zero},
    {code::weight_zero, "weight-zero", Severity::warning, Msg::rule_weight_zero},
    {code::weights_not_hundred, "weights-not-hundred", Severity::warning,
     Msg::rule_weights_not_hundred},
    {code::bands, "bands", Severity::error, Msg::rule_bands},
    {code::no_occurrence, "no-occurrence", Severity::error, Msg::rule_no_occurrence},
    {code::recurring_conflict, "recurring-conflict", Severity::error, Msg::rule_recurring_conflict},
    {code::period_reversed, "period-reversed", Severity::error, Msg::rule_period_reversed},
    {code::other_plan, "other-plan", Severity::error, Msg::rule_other_plan},
    {code::empty_macro, "empty-macro", Severity::error, Msg::rule_empty_macro},
    {code::validity, "validity", Severity::error, Msg::rule_validity},
    {code::min_over_max, "min-over-max", Severity::error, Msg::rule_min_over_max},
    {code::thresholds, "thresholds", Severity::error, Msg::rule_thresholds},
    {code::no_period, "no-period", Severity::error, Msg::rule_no_period},
    {code::near_duplicate_id, "near-duplicate-id", Severity::warning, Msg::rule_near_duplicate_id},
    {code::formula_without_data, "formula-without-data", Severity::warning,
     Msg::rule_formula_without_data},
    {code::no_responsible, "no-responsible", Severity::warning, Msg::rule_no_responsible},
    {code::nothing_below, "nothing-below", Severity::warning, Msg::rule_nothing_below},
    {code::swot_unanswered, "swot-unanswered", Severity::warning, Msg::rule_swot_unanswered},
    {code::numbering_gap, "numbering-gap", Severity::note, Msg::rule_numbering_gap},
    {code::id_under_other_parent, "id-under-other-parent", Severity::warning,
     Msg::rule_id_under_other_parent},
    {code::same_text, "same-text", Severity::warning, Msg::rule_same_text},
    {code::unit_without_duties, "unit-without-duties", Severity::note,
     Msg::rule_unit_without_duties},
    {code::budgets_of_parts, "budgets-of-parts", Severity::warning, Msg::rule_budgets_of_parts},
    {code::indicator_attributes, "indicator-attributes", Severity::warning,
     Msg::rule_indicator_attributes},
    {code::targets_look_like_increments, "targets-look-like-increments", Severity::warning,
     Msg::rule_targets_look_like_increments},
    {code::bands_unsorted, "bands-unsorted", Severity::note, Msg::rule_bands_unsorted},
    {code::unknown_target, "unknown-target", Severity::error, Msg::rule_unknown_target},
    {code::wrong_figure, "wrong-figure", Severity::error, Msg::rule_wrong_figure},
    {code::reported_with_parts, "reported-with-parts", Severity::error,
     Msg::rule_reported_with_parts},
    {code::unknown_occurrence, "unknown-occurrence", Severity::error, Msg::rule_unknown_occurrence},
    {code::in_no_occurrence, "in-no-occurrence", Severity::warning, Msg::rule_in_no_occurrence},
    {code::two_on_one_day, "two-on-one-day", Severity::warning, Msg::rule_two_on_one_day},
    {code::falls, "falls", Severity::warning, Msg::rule_falls},
    {code::recorded_before, "recorded-before", Severity::error, Msg::rule_recorded_before},
    {code::spent_falls, "spent-falls", Severity::warning, Msg::rule_spent_falls},
    {code::in_no_period, "in-no-period", Severity::warning, Msg::rule_in_no_period},
    {code::in_the_future, "in-the-future", Severity::warning, Msg::rule_in_the_future},
    {code::outside_plan, "outside-plan", Severity::warning, Msg::rule_outside_plan},
    {code::before_start, "before-start", Severity::warning, Msg::rule_before_start},
    {code::after_cancellation, "after-cancellation", Severity::warning,
     Msg::rule_after_cancellation},
    {code::done_without_evidence, "done-without-evidence", Severity::warning,
     Msg::rule_done_without_evidence},
    {code::evidence_missing, "evidence-missing", Severity::warning, Msg::rule_evidence_missing},
    {code::evidence_form, "evidence-form", Severity::warning, Msg::rule_evidence_form},
    {code::over_budget, "over-budget", Severity::warning, Msg::rule_over_budget},
    {code::fraction, "fraction", Severity::warning, Msg::rule_fraction},
    {code::level_as_increments, "level-as-increments", Severity::warning,
     Msg::rule_level_as_increments},
    {code::totals_as_increments, "totals-as-increments", Severity::warning,
     Msg::rule_totals_as_increments},
    {code::far_beyond_target, "far-beyond-target", Severity::warning, Msg::rule_far_beyond_target},
    {code::no_indicators, "no-indicators", Severity::note, Msg::rule_no_indicators},
    {code::no_deadlines, "no-deadlines", Severity::note, Msg::rule_no_deadlines},
    {code::placeholder_text, "placeholder-text", Severity::note, Msg::rule_placeholder_text},
};

constexpr bool by_code() {
  return std::is_sorted(std::begin(catalogue), std::end(catalogue),
                        [](const Rule& a, const Rule& b) { return a.code < b.code; });
}
static_assert(by_code());

}  // namespace

std::span<const Rule> rules() { return catalogue; }

const Rule* find_rule(Code code) {
  const auto at =
      std::lower_bound(std::begin(catalogue), std::end(catalogue), code,
                       [](const Rule& rule, Code wanted) { return rule.code < wanted; });
  return at != std::end(catalogue) && at->code == code ? at : nullptr;
}

const Rule* find_rule(std::string_view word) {
  const auto at = std::find_if(std::begin(catalogue), std::end(catalogue), [&](const Rule& rule) {
    return word == rule.name || word == to_string(rule.code);
  });
  return at != std::end(catalogue) ? at : nullptr;
}

bool can_be_silenced(Code code) {
  constexpr auto first_of_shape = static_cast<Code>(200);
  return code >= first_of_shape && code != code::wrong_kind;
}

Finding make_finding(Code code, Place place, Text message, std::optional<Text> label,
                     std::optional<Text> help) {
  const Rule* rule = find_rule(code);
  Finding finding;
  finding.code = code;
  finding.severity = rule != nullptr ? rule->severity : Severity::error;
  finding.place = place;
  finding.message = std::move(message);
  finding.label = std::move(label);
  finding.help = std::move(help);
  return finding;
}

}  // namespace peq
