#include "locale/table.hpp"

namespace peq::locale {

namespace {

constexpr Words table[] = {
    {Msg::summary_audit, "how good the data are, by nine attributes, and what to mend"},
    {Msg::attribute_exactness, "Exactness"},
    {Msg::attribute_form, "Form"},
    {Msg::attribute_frequency, "Frequency"},
    {Msg::attribute_extent, "Extent"},
    {Msg::attribute_origin, "Origin"},
    {Msg::attribute_temporality, "Temporality"},
    {Msg::attribute_relevance, "Relevance"},
    {Msg::attribute_integrity, "Integrity"},
    {Msg::attribute_timeliness, "Timeliness"},
    {Msg::counted_exactness, "{0} of {1} {1|entry|entries} never corrected later"},
    {Msg::counted_form, "{0} of {1} {1|entry|entries} without a finding of check"},
    {Msg::counted_frequency, "{0} of {1} ended reporting {1|period|periods} with a report"},
    {Msg::counted_extent,
     "{0} of {1} {1|strategy, action or indicator|strategies, actions and indicators} due, with a "
     "report"},
    {Msg::counted_origin, "{0} of {1} {1|entry|entries} naming who reports and giving evidence"},
    {Msg::counted_temporality, "{0} of {1} {1|entry|entries} dated within what they report on"},
    {Msg::counted_relevance, "{0} of {1} {1|entry|entries} on what was in force that day"},
    {Msg::counted_integrity, "{0} of {1} {1|claim or fall|claims of 100 and falls} explained"},
    {Msg::counted_timeliness, "{0} of {1} {1|entry|entries} recorded within 30 days"},
    {Msg::uncounted_entries, "there are no entries to judge"},
    {Msg::uncounted_ended, "no reporting period has ended"},
    {Msg::uncounted_rules, "the plan does not say how often to report"},
    {Msg::uncounted_due, "nothing was due"},
    {Msg::uncounted_claims, "nothing was reported at 100, and nothing fell"},
    {Msg::audit_summary, "Data quality {0}"},
    {Msg::audit_no_summary, "No figure for data quality"},
    {Msg::audit_mean_of, "mean of {0} of {1} attributes"},
    {Msg::audit_entries, "{0} {0|entry|entries}"},
    {Msg::column_attribute, "Attribute"},
    {Msg::column_counted, "What was counted"},
    {Msg::column_count, "Times"},
    {Msg::column_first, "First"},
    {Msg::section_shortfalls, "Where it falls short"},
    {Msg::shortfalls_worst, "the worst three of each attribute; --all shows all"},
    {Msg::section_to_do, "What to do"},
    {Msg::to_do_corrected,
     "check figures before they are reported: {0} {0|entry was|entries were} corrected later "
     "(first: {1})"},
    {Msg::to_do_finding, "mend what peq check finds in {0} {0|entry|entries} (first: {1})"},
    {Msg::to_do_missed_period,
     "report in every period: {0} passed without a report (first item: {1})"},
    {Msg::to_do_unreported, "report on {0} {0|item|items} without any report (first: {1})"},
    {Msg::to_do_no_author, "name who reports in {0} {0|entry|entries}, with `by:` (first: {1})"},
    {Msg::to_do_no_evidence,
     "give the evidence of {0} {0|entry|entries}, with `evidence:` (first: {1})"},
    {Msg::to_do_outside,
     "check the dates of {0} {0|entry|entries} against the start and the deadline, validity or "
     "occurrence (first: {1})"},
    {Msg::to_do_out_of_force,
     "check {0} {0|entry|entries} on what was cancelled or not applicable (first: {1})"},
    {Msg::to_do_unproved,
     "give evidence for {0} {0|claim|claims} of 100, with `evidence:` (first: {1})"},
    {Msg::to_do_unexplained_fall,
     "correct {0} {0|fall|falls} below the figure before, or confirm with `correction: true` "
     "(first: {1})"},
    {Msg::to_do_late,
     "record figures within 30 days of their date: {0} {0|was|were} recorded later (first: {1})"},
    {Msg::note_audit_mean, "Data quality is the plain mean of the attributes that have a figure"},
    {Msg::note_audit_form,
     "Form counts every finding of peq check, silenced or not, in the files as they are now; what "
     "check says once for several entries counts once"},
    {Msg::note_audit_extent,
     "Extent is the coverage of the plan, by its weights; the count beside it is not weighted"},
    {Msg::help_audit_all, "every item that falls short, not only the worst three of an attribute"},
    {Msg::help_audit_fail_under,
     "exit with 1 if the mean, as shown, is less than this, or if there is no mean"},
    {Msg::example_audit_year, "data quality at the end of 2023"},
    {Msg::example_audit_all, "with every item that falls short"},
    {Msg::example_audit_gate, "fail if data quality is under 80"},
    {Msg::cli_audit_gate, "{0}: data quality, {1}, is less than {2}"},
    {Msg::cli_audit_gate_none, "{0}: there is no data quality to compare: {1}"},
};

static_assert(in_order(table), "a message is missing or out of order");

}  // namespace

std::span<const Words> english_audit() { return table; }

}  // namespace peq::locale
