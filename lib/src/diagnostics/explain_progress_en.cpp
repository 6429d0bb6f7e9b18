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
    {code::in_the_future,
     "A report states what has happened, and this one is dated, or was recorded, after the day on "
     "which the files are checked; mostly a digit of the year is wrong. A report counts from its "
     "date on, so this one would be missing now and appear by itself years later; by \"recorded\", "
     "--known-by would hide it until then. Correct the date; a forecast does not belong among the "
     "reports."},
    {code::outside_plan,
     "The report is dated before the plan begins or, for progress and values, after its last day "
     "and every deadline of the item. It counts from its date on: an old one as if it had been "
     "done before anything was planned, a late one in no evaluation of the plan's own years. "
     "Mostly the year is mistyped. Correct the date; ratings, reviews and payments may come "
     "later."},
    {code::before_start,
     "Work is reported as done before the strategy, action or indicator starts. It counts from its "
     "date on, while nothing is planned until the start, so compliance is 100 for as long as that "
     "lasts. Either the date is wrong or the start is, which may be inherited. Correct one of "
     "them; a 0 or the baseline value may well be reported early, and each item is told once."},
    {code::after_cancellation,
     "What is cancelled, or does not apply for a time, is left out of the averages with all below "
     "it, and a report dated in that time is not seen while it lasts. Whoever reported the work "
     "believes that it counts. Correct the date of the report, or that of \"cancelled\" or "
     "\"not_applicable\" if the work went on; the decision may stand further up."},
    {code::done_without_evidence,
     "A report of 100 says that the work is complete, which takes it out of every list of what is "
     "pending. This one names no proof, and no other report of 100 on it does. The figure counts "
     "all the same, but neither auditors nor citizens can verify it, and a claim of that weight is "
     "the first they ask about. Add \"evidence\" with the path of a file or a web address."},
    {code::evidence_missing,
     "The report names a file as its proof, and there is none in that place, or there is a folder. "
     "Nobody could look at it, so the figure stands as unproved as without evidence, only less "
     "visibly. Paths start at the folder of the progress file, and capitals matter. Correct the "
     "path, add the file, or give a web address; addresses are not looked up."},
    {code::evidence_form,
     "Evidence is a path that starts at the folder of the progress file and stays inside that of "
     "the plan, with /, or an address with http:// or https://. A path such as C:\\actas, or one "
     "that leads out of the plan's folder, works on one computer only, and in the published report "
     "it would lead nowhere. Copy the file into the plan's folder, or write its address."},
    {code::over_budget,
     "\"spent\" is all that has been spent so far, and it exceeds the budget of the item or, where "
     "it has none, what its parts have together. Financial execution goes past 100, for "
     "overspending or for a slip such as an added zero. Nothing is said if a later report brings "
     "the figure back. Correct it, or the budget if it was raised."},
    {code::fraction,
     "Progress and ratings are percentages from 0 to 100, so 0.4 is less than half of one percent. "
     "Spreadsheets store 40 % as 0.4, and copied from there the strategy would seem barely begun, "
     "its status would be behind, and all means above would fall. Write 40; if so little is really "
     "meant, write it with its sign: 0.4%."},
    {code::level_as_increments,
     "A level is reported as it stands on the day, and the latest value counts. These values stay "
     "small and even fall, but together they make the way that should be covered by now, as if "
     "each were what was added since the last. The achievement would be a fraction of the real "
     "one. Write running totals, as the finding shows, or use \"kind: cumulative\"."},
    {code::totals_as_increments,
     "The values of a cumulative indicator are added up. These never fall, the last is still "
     "within the target, and their sum is far beyond it, as if each were the total so far: what "
     "was done first would be counted again in every report, and the achievement be too high. "
     "Write what each period added, as the finding shows, or use \"kind: level\"."},
    {code::far_beyond_target,
     "The value is more than ten times the target or, for a level, ten times further from the "
     "baseline than the target, as no result is: mostly it is in another unit, in thousands, or "
     "has a digit too many. The achievement would be at its cap or at 0, and the error invisible "
     "in the averages. Check the figure against the unit of the indicator, and its target too."},
};

static_assert(in_order(table));

}  // namespace

std::span<const Explanation> progress_in_english() { return table; }

}  // namespace peq::guide
