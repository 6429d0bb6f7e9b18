#include "locale/table.hpp"

namespace peq::locale {

namespace {

constexpr Words table[] = {
    {Msg::summary_trend, "the figures at the end of each year, semester, quarter or month"},
    {Msg::summary_diff, "what changed between two dates or two plans, and what made it change"},
    {Msg::value_period, "PERIOD"},
    {Msg::help_trend_every,
     "the length of the periods at whose ends the cuts lie: {0}; default: year"},
    {Msg::help_from, "the earlier day or where a trend begins, written like --as-of; default of "
                     "trend: the end of the plan's first period"},
    {Msg::help_to,
     "the later day, or the last cut of a trend, written like --as-of; default: that of --as-of"},
    {Msg::help_as_known, "each cut uses only what had been recorded by its own day"},
    {Msg::help_trend_id, "also an item, unit, factor or macro indicator, comma lists too"},
    {Msg::help_diff_plans, "a plan folder or file, of which two days are compared; or two, of "
                           "which each is taken on its own day"},
    {Msg::help_diff_id, "lists only this item and what is below it, comma lists too"},
    {Msg::help_all, "shows every line instead of the largest ones"},
    {Msg::example_trend, "the figures at the end of each year, up to 2025"},
    {Msg::example_trend_id, "two strategies by quarter"},
    {Msg::example_trend_known,
     "what was known at the end of each semester, as a table for a spreadsheet"},
    {Msg::example_diff, "what 2023 changed, and what made it change"},
    {Msg::example_diff_plans, "two versions of a plan on the same day"},
    {Msg::example_diff_all, "one component, every line"},
    {Msg::cli_unknown_item, "the plan has no item, unit, factor or macro indicator \"{0}\""},
    {Msg::cli_unknown_item_here, "there is no item \"{0}\""},
    {Msg::cli_range_reversed, "{0}, {1}, is after {2}, {3}"},
    {Msg::cli_before_plan, "{0}: {1} is before the plan begins, {2}"},
    {Msg::cli_after_plan, "{0}: {1} is after the plan ends, {2}"},
    {Msg::cli_too_many_cuts, "that would be {0} cuts, and {1} is the most; choose longer periods "
                             "(--every) or a later --from"},
    {Msg::cli_from_missing, "{0} is missing: the earlier of the two days to compare"},
    {Msg::trend_cuts_year, "{0} {0|cut|cuts}, at the end of each year"},
    {Msg::trend_cuts_semester, "{0} {0|cut|cuts}, at the end of each semester"},
    {Msg::trend_cuts_quarter, "{0} {0|cut|cuts}, at the end of each quarter"},
    {Msg::trend_cuts_month, "{0} {0|cut|cuts}, at the end of each month"},
    {Msg::trend_last_cut, "the last one on {0}"},
    {Msg::trend_as_known, "each as recorded by its own day"},
    {Msg::column_trend, "Trend"},
    {Msg::column_change, "Change"},
    {Msg::column_cut, "Cut-off date"},
    {Msg::section_trend_asked, "Asked for"},
    {Msg::section_trend_average, "The average at each cut-off date"},
    {Msg::note_spark, "Trend: each cut in eight steps from 0 to 100 (excellence: to 400); a gap is "
                      "a cut without a figure"},
    {Msg::note_spark_every, "Trend: one cut in {0}, in eight steps from 0 to 100 (excellence: to "
                            "400); a gap is a cut without a figure"},
    {Msg::note_change_cuts, "Change: from {0} to {1}, in points"},
    {Msg::note_cuts_narrow, "Where the tables are too narrow they show the newest cuts only; "
                            "--width, JSON and CSV have all of them"},
    {Msg::note_change_rounding,
     "Changes are those of the figures before rounding and may differ in the last digit"},
    {Msg::diff_days, "from {0} to {1}"},
    {Msg::diff_before, "Before"},
    {Msg::diff_after, "After"},
    {Msg::diff_side, "{0}: {1} ({2}), {3}"},
    {Msg::diff_other_plan, "These are two different plans, {0} and {1}; items are matched where "
                           "kind and id are the same."},
    {Msg::diff_average, "Average of strategic management {0} → {1}, {2}"},
    {Msg::diff_no_average, "No change of the average: {0}"},
    {Msg::diff_points, "{0} points"},
    {Msg::diff_unchanged, "unchanged"},
    {Msg::diff_changed, "{0} → {1}"},
    {Msg::diff_count_moved, "{0} {0|figure|figures} moved"},
    {Msg::diff_count_statuses, "{0} {0|status|statuses} changed"},
    {Msg::section_completion, "Completion of the plan"},
    {Msg::completion_advance, "Advance"},
    {Msg::completion_planned, "Planned advance"},
    {Msg::completion_compliance, "Compliance"},
    {Msg::completion_coverage, "Coverage"},
    {Msg::section_contributions, "What changed the macro indicators, in points"},
    {Msg::column_what, "What"},
    {Msg::column_item, "Kind"},
    {Msg::diff_others, "{0} {0|other|others}"},
    {Msg::diff_sum, "Sum = change"},
    {Msg::diff_nothing_contributes, "Nothing contributed to a change."},
    {Msg::contribution_new, "new: {0}"},
    {Msg::contribution_gone, "gone: {0}"},
    {Msg::contribution_method, "method"},
    {Msg::section_method, "Changes of method"},
    {Msg::setting_weights, "weights"},
    {Msg::setting_measure, "measure"},
    {Msg::setting_rollup, "roll-up"},
    {Msg::setting_missing_strategies, "missing reports"},
    {Msg::setting_missing_ratings, "missing ratings"},
    {Msg::setting_cap, "highest achievement"},
    {Msg::setting_ratings_valid_for, "validity of ratings"},
    {Msg::setting_macro_indicators, "formula of the macro indicators"},
    {Msg::setting_bands, "bands"},
    {Msg::setting_decimals, "decimals"},
    {Msg::setting_deadlines, "thresholds of the statuses"},
    {Msg::setting_readings, "other readings"},
    {Msg::setting_no_figure, "{0} (changes no figure)"},
    {Msg::method_compliance, "compliance"},
    {Msg::method_advance, "advance"},
    {Msg::method_children, "by parts"},
    {Msg::method_leaves, "by all strategies"},
    {Msg::method_zero, "count as 0"},
    {Msg::method_skip, "left out"},
    {Msg::method_no_cap, "no limit"},
    {Msg::method_formula, "efficacy = {0}; efficiency = {1}"},
    {Msg::method_thresholds, "on track from {0}, at risk from {1}, due soon {2}"},
    {Msg::method_none, "none"},
    {Msg::method_more, "{0} and {1} more"},
    {Msg::section_statuses, "Statuses that changed"},
    {Msg::section_events, "Came, went or moved"},
    {Msg::event_added, "new"},
    {Msg::event_gone, "gone"},
    {Msg::event_cancelled, "cancelled"},
    {Msg::event_resumed, "in force again"},
    {Msg::event_rescheduled, "deadline {0} → {1}"},
    {Msg::kind_vision, "vision"},
    {Msg::kind_mission, "mission"},
    {Msg::kind_value, "value"},
    {Msg::kind_component, "component"},
    {Msg::kind_objective, "objective"},
    {Msg::kind_strategy, "strategy"},
    {Msg::kind_action, "action"},
    {Msg::kind_indicator, "indicator"},
    {Msg::section_moved, "Figures that moved"},
    {Msg::diff_more_moved,
     "{0} {0|figure|figures} of strategies and their parts moved too; --all shows them"},
    {Msg::note_contributions, "Contributions add up to the change of the figures before rounding; "
                              "a strategy's is what it brings through its objective and by itself, "
                              "and an item that comes or goes moves the means by it"},
    {Msg::note_worth, "One point of efficacy is worth {0} points of the average here, one of "
                      "efficiency {1}: efficiency also divides productivity"},
    {Msg::note_contributions_method,
     "Changes of method come first: the later method on the earlier facts, one setting after "
     "another in the order listed"},
    {Msg::note_ids_narrow, "{0} {1|is|are} listed with what is below; sums and figures of the plan "
                           "stay those of everything"},
    {Msg::note_side, "{0}, {1}: {2}"},
    {Msg::note_not_split, "The change of {0} can't be divided: by the later method there is no "
                          "figure for the earlier date"},
};

static_assert(in_order(table), "a message is missing or out of order");

}  // namespace

std::span<const Words> english_compare() { return table; }

}  // namespace peq::locale
