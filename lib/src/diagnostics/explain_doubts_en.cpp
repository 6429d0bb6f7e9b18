// English explanations, 3xx from PEQ329 on: what is doubtful in a plan.
#include "diagnostics/guide.hpp"

namespace peq::guide {

namespace {

constexpr Explanation table[] = {
    {code::near_duplicate_id,
     "Ids that differ only in capitals, accents or separators, such as E-1-1-2 and E1-1-2, are the "
     "same to people but not to peq: a report counts for exactly the one it names, and the other "
     "is shown without a report. Mostly it is one thing typed in two ways. If both are the same, "
     "keep one and correct what names the other; if not, tell them apart by a letter or a number."},
    {code::formula_without_data,
     "Efficacy and efficiency need every factor that \"of\" lists, and one that the plan does not "
     "state, be it vision, mission or values, can never be rated. The macro indicator then has no "
     "figure at any date, nor have effectiveness, productivity, excellence and the average, which "
     "are computed from it. Add to the plan what is missing, or take that factor out of \"of\"."},
    {code::no_responsible,
     "The plan has units, but none answers for this strategy: neither it nor anything above it "
     "names one. It counts in every average and in the figures of no unit, so nobody is asked for "
     "its progress, and the table by unit hides its lateness. Write \"responsible\" in the "
     "strategy, or once in its objective, its component or the plan for all that stands below."},
    {code::nothing_below,
     "A component gets its figures from its objectives, and an objective its advance from its "
     "strategies. With nothing below it has none and leaves the averages, which look complete "
     "without it; indicators give an objective an achievement, but no advance. Often the list was "
     "forgotten. Add it, or remove the item; for what is no longer pursued write \"cancelled\"."},
    {code::swot_unanswered,
     "\"addresses\" says which SWOT items a strategy answers to. This plan uses it, and nothing in "
     "it names this item: either what the analysis found was left alone, or the strategy that "
     "deals with it does not say so. No figure depends on it, but readers ask what the analysis "
     "was for. Name the item where it is dealt with, or add a strategy; a plan without "
     "\"addresses\" is not asked."},
    {code::numbering_gap,
     "Ids that differ only in their last number are read as a list, and here numbers are missing "
     "in it, as E-1-1-3 is between E-1-1-2 and E-1-1-4. A strategy that was forgotten in copying "
     "is in no average, and nothing in the figures shows it. Compare with the source document, and "
     "add what is missing; if the gap is meant, leave it: no figure changes."},
    {code::id_under_other_parent,
     "In this plan at least four ids of five begin with the number of what they stand under, as "
     "E-4-2-1 under D-4-2, and this one does not. It counts where it stands: if that is the wrong "
     "place, one objective gets the advance of another, which lacks it. Move it to where its "
     "number belongs, or correct its id, in the reports too."},
    {code::same_text,
     "Two items of one kind have the same text or name, apart from capitals, accents, spaces and "
     "the final full stop. Mostly one was copied and never rewritten: the same work counts twice "
     "in the averages, or is reported once and missing once. Remove one, or write what tells them "
     "apart; the same action in different dates and texts that break off are not compared."},
    {code::unit_without_duties,
     "This unit is named as responsible for nothing in the plan, and no report is by it. In the "
     "table by unit its line stays empty, as if it were idle, while its work may be counted for "
     "another unit or for none. Name it under \"responsible\" where it answers for something, or "
     "remove it; where nobody is named anywhere, no unit is pointed out."},
    {code::budgets_of_parts,
     "An item with a budget of its own is measured by it: its financial execution is what was "
     "spent out of that amount, whatever its parts may spend. Here the parts together have more, "
     "so spending as planned would end over budget. Cancelled parts, and those with "
     "\"not_applicable\", are not added. Correct the budget of the whole, or those of the parts."},
    {code::indicator_attributes,
     "Of every indicator the planning method asks for a name, a form of application, a unit of "
     "measure, a validity and an area of responsibility. Without them two people may count "
     "different things under one name, or nobody counts, and readers cannot judge the figure. "
     "Write what the finding lists; \"responsible\" may be inherited, \"valid\" needs one of its "
     "dates."},
    {code::targets_look_like_increments,
     "The target of a year is, for a level, the value at its end. Here the yearly targets add up "
     "to the way from baseline to target, as increments do, or one lies beyond the final target. "
     "The planned line would sag or overshoot, and compliance with it. Write the values at the end "
     "of each year, as the finding shows, or correct the one that is wrong."},
    {code::bands_unsorted,
     "Bands are read from the best down, as the source document prints them, and a list out of "
     "order is easily misread: the reader takes the first line for the highest class. The "
     "evaluation sorts them by itself, so no figure depends on it. Put the highest first; "
     "\"peq check --fix\" does it."},
};

static_assert(in_order(table));

}  // namespace

std::span<const Explanation> doubts_in_english() { return table; }

}  // namespace peq::guide
