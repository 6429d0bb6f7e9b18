// English explanations, 3xx: what contradicts itself in a plan. The rest: explain_doubts_en.cpp.
#include "diagnostics/guide.hpp"

namespace peq::guide {

namespace {

constexpr Explanation table[] = {
    {code::duplicate_id,
     "Reports find their strategy by its id, and a plan has one set of ids for units, values, "
     "objectives, strategies, actions, indicators and all else. If two things share one, the "
     "progress of one would be counted in the other. Give one of them an id of its own, and "
     "correct the reports that meant it."},
    {code::unknown_reference,
     "A unit, a SWOT item or a strategy is named that the plan does not define, nearly always "
     "through a slip in its id. The strategy would be missing in the figures of that unit, or the "
     "action in those of its strategy, and nobody would notice. Correct the id or define what is "
     "missing; several units are written as a list: [concejo, gerencia]."},
    {code::reserved_id,
     "Every plan has its vision and its mission, rated under the ids \"vision\" and \"mission\"; "
     "and \"peq explain\" shows the figures of the evaluation under words of its own: values, "
     "objectives, strategies, efficacy, efficiency, effectiveness, productivity, excellence and "
     "average. If something else bore one of them, a report or a question could mean either. "
     "Choose another id."},
    {code::deadline_before_start,
     "Start and deadline may be written here or inherited from above, and together they leave no "
     "day to work in: the item would be shown as overdue before it has begun. The finding shows "
     "where each date comes from. Correct the wrong one, or give the item a start of its own."},
    {code::outside_period,
     "Planned advance grows from start to deadline, or over the validity of an indicator. What "
     "ends after the plan is never asked for in full within it, and may be on track to the last "
     "day without being done; what lies before it is asked for from the first day. If it is work "
     "of another plan this is fine, and no more than a warning. If not, correct the date, often a "
     "mistyped year, or extend the period."},
    {code::schedule_outside,
     "Planned advance goes from 0 at the start to 100 at the deadline, and schedule points bend "
     "that line in between. A point on those days or beyond them contradicts it and could not be "
     "used: compliance would be measured against a line that nobody wrote. Delete it or change its "
     "date; after a rescheduling, check it against the new deadline too."},
    {code::schedule_falls,
     "What should be done by a day includes what was due before; so the planned advance may stay "
     "level but not fall, and its points stand in order of date. A point that falls is mostly what "
     "one stretch adds and not the total: after 40 one writes 75, and not the 35 that are added. "
     "Write the totals in order."},
    {code::reschedule_order,
     "The deadline in force is that of the last rescheduling decided up to the cut-off date. With "
     "two decisions on one day nothing tells which of them holds, and a deadline before the start "
     "leaves no time at all; lateness would hang on the order of lines. Keep one decision per day, "
     "with a new deadline that is not before the start."},
    {code::target_is_baseline,
     "A level is measured by the way covered from baseline to target; where they are equal there "
     "is no way, and the achievement would be a division by zero. To keep a figure where it is, "
     "use \"kind: maintain\" with \"min\" or \"max\". If that is not it, correct the baseline or "
     "the target."},
    {code::targets_do_not_add_up,
     "In a cumulative indicator the target of each year is what that year adds, and together they "
     "make up the whole. If they do not, either the years or the total is wrong, and the planned "
     "line, which runs through both, would raise or lower compliance with no visible cause. "
     "Correct the years or the total; for values at the end of each year use \"kind: level\"."},
    {code::wrong_direction,
     "\"direction\" says which way the figure should move, and target and baseline say the "
     "opposite. One of the three is wrong, and computing with them would reward the wrong "
     "movement: more accidents would raise the achievement. Often baseline and target were "
     "swapped. Correct what is wrong, or delete \"direction\" if the target speaks for itself."},
    {code::indicator_incomplete,
     "Each kind is computed from fields of its own: level needs \"baseline\" and \"target\"; "
     "cumulative, \"target\"; flow, \"target\" or \"targets\"; maintain, \"min\" or \"max\". "
     "Without them there is nothing to compare the values with, and a baseline of 0 made up for "
     "the purpose would falsify the result. Add the field, or choose the kind that fits the data "
     "you have."},
    {code::indicator_surplus,
     "This kind of indicator is computed without that field, so whoever wrote it expects what does "
     "not happen: a minimum that nobody watches, or quarters that nobody looks at, beside a figure "
     "that seems to heed them. Delete it, or choose the kind that uses it: \"min\" and \"max\" "
     "belong to maintain, \"every\" to flow and maintain, \"direction\" to level."},
    {code::target_period,
     "A target counts only in a period that the indicator has: within its validity, as long as "
     "\"every\" says and, for level and cumulative, in whole years. Elsewhere it would be lost; "
     "and a level that gives two figures for its end contradicts itself. Correct the period, "
     "\"every\" or \"valid\", so that each target falls where there will be values."},
    {code::negative_weight,
     "A weight says how much an item counts in the mean of its group. With a negative one progress "
     "would lower the mean, and weights that nearly cancel out would blow it up. Write 0 or more; "
     "to take something out of the figures use \"cancelled\" or \"not_applicable\", which keep a "
     "record of the date and the reason."},
    {code::weights_all_zero,
     "The mean of a group is divided by the sum of its weights: if all of them are zero it has no "
     "figure, and the level above would be computed without that part. Give at least one item a "
     "weight above 0, or delete the weights; without them all count the same."},
    {code::weight_zero,
     "An item of weight 0 is in every list but not in the mean above it: it may stand still for "
     "years and no figure falls. That is allowed and sometimes wanted, so it is only a warning. If "
     "it should count, give it a weight above 0; if not, consider \"cancelled\" or "
     "\"not_applicable\" with its reason."},
    {code::weights_not_hundred,
     "Weights are always divided by their sum: 40, 30 and 20 count as 44.4, 33.3 and 22.2 percent, "
     "not as they are written. If a whole group has weights and they come close to 100 (from 80 to "
     "120), they are probably percentages, and one is wrong or missing. Correct them; of other "
     "numbers, such as 1, 2 and 3, no sum is expected."},
    {code::bands,
     "A band goes from its \"from\" up to that of the next; if two begin at the same figure there "
     "is no room for one of them, and the name that a result gets would hang on the order of "
     "lines. Give each band its own lower limit; the upper one need not be written."},
    {code::no_occurrence,
     "A recurring duty has one occurrence in each period of the calendar between its start and its "
     "deadline, counted from the beginning of the plan's period. Here none is left: it would never "
     "be due, could never be done, and would drop out of every mean unnoticed. Move its deadline "
     "into the plan's period, or delete \"every\"."},
    {code::recurring_conflict,
     "What recurs is planned and measured by its occurrences: its advance is their mean, and the "
     "planned share grows as they end. Parts or a schedule would give another answer to the same "
     "question. Keep \"every\", or delete it and keep the rest; an action may recur by itself."},
    {code::period_reversed,
     "The last day is before the first, so the period holds no day at all: a plan has nothing to "
     "evaluate then, and a \"not_applicable\" of this kind never takes effect although its reader "
     "thinks so. Mostly the years are swapped or mistyped. Correct one of the two dates."},
    {code::other_plan,
     "\"plan\" says for which plan a file of progress or actions was written. Ids such as E-1-1-1 "
     "come back from one plan to the next, and the reports of another period or another "
     "institution would be counted here with nothing to show it. Move the file to its plan, or "
     "correct that line if it was copied from elsewhere."},
    {code::empty_macro,
     "Efficacy and efficiency are means of the factors that \"of\" lists. With an empty list, or "
     "with all weights at 0, there is no mean, and so no effectiveness, productivity, excellence "
     "or average; a factor listed twice would count double unseen. List each factor once, with a "
     "\"weight\" if it should count more."},
    {code::validity,
     "An indicator is in force from \"from\" to \"to\"; a date that is not written is inherited "
     "from the item it belongs to. Here the last day is before the first, so no value would count "
     "and no target be due. Correct the date, and look at the inherited start and deadline if only "
     "one of the two is written here."},
    {code::min_over_max,
     "A period is kept if its last value lies between \"min\" and \"max\". With the lower limit "
     "above the upper one no value fits, and the indicator would give 0 whatever is reported. Swap "
     "them, or delete the one that is not needed: one limit is enough."},
    {code::thresholds,
     "From \"on_track\" upwards compliance is on track, from \"at_risk\" upwards it is at risk, "
     "and below that it is behind. The other way round nothing would ever be at risk, and low "
     "compliance would be shown as on track. Put the higher figure in \"on_track\"; where they are "
     "not written they are 90 and 70."},
    {code::no_period, "Flow and maintain are computed over periods of the calendar within the "
                      "validity of the indicator, and those that end before the plan begins do not "
                      "count. Here none is left: no value would count, and the indicator would "
                      "have no figure. Extend its validity into the plan's period."},
};

static_assert(in_order(table));

}  // namespace

std::span<const Explanation> plan_in_english() { return table; }

}  // namespace peq::guide
