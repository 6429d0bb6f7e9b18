#include "locale/table.hpp"

namespace peq::locale {

namespace {

constexpr Words table[] = {
    {Msg::summary_due, "who has to report what, and by when; reviews held and missed"},
    {Msg::due_overdue, "{0} {0|report|reports} overdue"},
    {Msg::due_soon, "{0} due within {1}"},
    {Msg::due_later, "{0} later"},
    {Msg::due_nothing, "nothing to report"},
    {Msg::due_listed, "{0} of {1} {1|report|reports} listed"},
    {Msg::column_due, "Due"},
    {Msg::column_report, "Report"},
    {Msg::column_who, "Who"},
    {Msg::column_last_report, "Last report"},
    {Msg::due_progress, "progress"},
    {Msg::due_occurrence, "occurrence {0}"},
    {Msg::due_value, "value"},
    {Msg::due_value_of, "value of {0}"},
    {Msg::due_rating, "rating"},
    {Msg::due_review, "review"},
    {Msg::due_nobody, "nobody named"},
    {Msg::section_nobody, "Nobody named"},
    {Msg::due_no_report, "none"},
    {Msg::due_units_overlap, "A report is listed for each of its responsible units"},
    {Msg::due_without_interval,
     "Never due, as the plan does not say how often to report on {0|it|them}: {1}"},
    {Msg::and_more, "{0} and {1} more"},
    {Msg::section_reviews, "Reviews held and missed"},
    {Msg::column_review, "Review"},
    {Msg::column_from, "From"},
    {Msg::column_to, "To"},
    {Msg::column_outcome, "Outcome"},
    {Msg::review_held, "held on {0}"},
    {Msg::review_missed, "missed"},
    {Msg::review_current, "current, not held yet"},
    {Msg::review_held_in_a_row, "held, {0} in a row"},
    {Msg::review_missed_in_a_row, "missed, {0} in a row"},
    {Msg::review_counts, "every {0}: {1} held, {2} missed"},
    {Msg::review_no_window, "every {0}: the plan is over before one is due"},
    {Msg::help_due_by, "one list by date, or one for each responsible unit: {0}; default: date"},
    {Msg::help_due_unit, "only reports of this unit, comma lists too"},
    {Msg::help_due_fail_on, "exit with 1 if a listed report is late: {0}"},
    {Msg::example_due_within, "what is late, or due in the next 30 days"},
    {Msg::example_due_unit, "a list for each responsible unit"},
    {Msg::example_due_gate, "fail if a report is late"},
    {Msg::cli_due_gate, "--fail-on {0}: {1} {1|report is|reports are} late"},
};

static_assert(in_order(table), "a message is missing or out of order");

}  // namespace

std::span<const Words> english_due() { return table; }

}  // namespace peq::locale
