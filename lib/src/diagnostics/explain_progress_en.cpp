// English explanations, 4xx: progress.
#include "diagnostics/guide.hpp"

namespace peq::guide {

namespace {

constexpr Explanation table[] = {
    {code::unknown_target,
     "A report counts for what its \"for\" names, and nothing to report on in the plan has this "
     "id; it is nearly always a slip such as E1-1-1 for E-1-1-1. The progress would be lost, and "
     "the strategy would be shown as not reported. Correct the id as the finding suggests, or add "
     "to the plan what is missing; units are not reported on."},
    {code::wrong_figure,
     "Each thing is reported by a figure of its own: \"progress\" for strategies and actions, "
     "\"value\" for indicators, \"rating\" for vision, mission and values, \"held\" for reviews. "
     "Components and objectives are computed, and money belongs to strategies and actions. Another "
     "figure would be measured on the wrong scale: use the right key, or correct \"for\"."},
    {code::reported_with_parts,
     "What has actions or indicators of its own has no advance but theirs: its figure is the "
     "weighted mean of its parts, and a report on the whole would contradict it or have no effect. "
     "Report on each part; the finding lists them. Money can be reported on the strategy itself, "
     "by \"spent\" without progress."},
    {code::unknown_occurrence,
     "\"occurrence\" names the period of a recurring duty that a report is about. Here the duty "
     "does not recur, or recurs by another length, or has no such period between start and "
     "deadline, and the report would count nowhere. Write a period according to \"every\", such as "
     "2022 for year or 2022-Q3 for quarter, or delete \"occurrence\"."},
    {code::in_no_occurrence,
     "A report on a recurring duty that has no \"occurrence\" counts in the period in which its "
     "date falls, and this one falls in none: it is left out of the figures. Mostly it is a late "
     "report on the last occurrence. Say with \"occurrence\" which one is meant, or correct the "
     "date."},
    {code::two_on_one_day,
     "A report replaces the one before, so of two with the same date on the same thing only one "
     "counts: peq takes the one that comes later in the files. If you meant the other, the figure "
     "is wrong. Delete the one that no longer holds, or correct its date; values that are added up "
     "and ratings by different assessors are not concerned."},
    {code::falls,
     "Progress is cumulative: what is done up to the date, not what was done since the last "
     "report. A lower figure is mostly the advance of one stretch, or a slip, and as the latest "
     "one it lowers every mean above. Write the total; if the earlier figure was too high, add "
     "\"correction: true\" and give the reason in \"note\"."},
    {code::recorded_before,
     "\"recorded\" is the day on which the fact was written down, and nothing can be written down "
     "before it happens. --known-by, which shows what was known on a day, depends on it: the "
     "report would appear before its own fact. Correct one of the dates, or delete \"recorded\", "
     "and the date of the report is taken."},
    {code::spent_falls,
     "\"spent\" is all that was spent up to that day, and can only grow or stay. A lower figure is "
     "mostly the spending of one month and not the total, and as the latest one it would show less "
     "financial execution than there is. Write the total; if there was a refund or an accounting "
     "error, add \"correction: true\" and a \"note\"."},
    {code::in_no_period,
     "Flow and maintain indicators count each value in the period of the calendar in which its "
     "date falls. This one falls outside the validity or, for a flow, in a period without a "
     "target, and the value is left out of the figures with the effort behind it. Correct the "
     "date, extend \"valid\", or give that period a target."},
};

static_assert(in_order(table));

}  // namespace

std::span<const Explanation> progress_in_english() { return table; }

}  // namespace peq::guide
