#include "locale/table.hpp"

namespace peq::locale {

namespace {

constexpr Words table[] = {
    {Msg::summary_calendar, "deadlines, occurrences, reviews and reports due, as iCalendar"},
    {Msg::event_deadline, "Deadline"},
    {Msg::event_occurrence, "Occurrence"},
    {Msg::event_review, "Review"},
    {Msg::event_report, "Report"},
    {Msg::event_report_progress, "Progress report"},
    {Msg::event_report_value, "Value report"},
    {Msg::event_report_rating, "Rating report"},
    {Msg::event_report_overdue, "overdue"},
    {Msg::event_held, "held"},
    {Msg::event_out_of_force, "not in force that day"},
    {Msg::event_status, "Status on {0}: {1}"},
    {Msg::event_advance, "Advance: {0}; planned: {1}"},
    {Msg::event_progress_on, "Advance on {0}: {1}"},
    {Msg::event_original, "Original deadline: {0}"},
    {Msg::event_window, "Period: {0} to {1}"},
    {Msg::event_done_on, "Complete since {0}"},
    {Msg::event_held_on, "Held on {0}"},
    {Msg::event_alarms, "Reminders {0} {1|day|days} before"},
    {Msg::count_deadlines, "{0} {0|deadline|deadlines}"},
    {Msg::count_occurrences, "{0} {0|occurrence|occurrences}"},
    {Msg::count_reviews, "{0} {0|review|reviews}"},
    {Msg::count_reports, "{0} {0|report|reports}"},
    {Msg::count_overdue_events, "{0} of them overdue"},
    {Msg::column_date, "Date"},
    {Msg::column_event, "Event"},
    {Msg::value_kind, "KIND"},
    {Msg::help_event_kind, "only events of this kind; also comma lists: {0}"},
    {Msg::help_calendar_unit, "only events of this unit; also comma lists"},
    {Msg::help_calendar_all, "also what is done, missed or cancelled"},
    {Msg::help_alarm, "a reminder so long before each day to come: 30d (days), 2w (weeks)"},
    {Msg::example_calendar_file, "a calendar with two reminders for each day"},
    {Msg::example_calendar_unit, "only what a unit has to report"},
    {Msg::example_calendar_list, "the next 90 days as a list"},
    {Msg::cli_bad_alarm,
     "--alarm: \"{0}\" is not a number of days; write a whole number and d or w, like 30d or 2w"},
    {Msg::cli_no_events, "the calendar has no events"},
};

static_assert(in_order(table), "a message is missing or out of order");

}  // namespace

std::span<const Words> english_calendar() { return table; }

}  // namespace peq::locale
