// English explanations, 5xx: advice.
#include "diagnostics/guide.hpp"

namespace peq::guide {

namespace {

constexpr Explanation table[] = {
    {code::no_indicators,
     "An indicator says whether what the objective is for has come about; without any, its "
     "achievement is the compliance of its strategies, and a plan may be rated outstanding though "
     "nothing has changed for the people. Add indicators with baseline, target and unit of measure "
     "where something can be counted. Judged from three objectives on, in one note."},
    {code::no_deadlines,
     "If every strategy is due on the last day of the plan, what is planned grows alike for all of "
     "them and nothing can be overdue before: the deadlines say nothing. Give each strategy the "
     "date that was agreed on, or at least the component or the objective. Judged from five "
     "strategies on; those that recur and cancelled ones do not count."},
    {code::placeholder_text,
     "A text such as \"Por definir\", \"TODO: redactar\" or three dots stands where the name or "
     "text of a unit, a value, an objective, a strategy or an action should be. The item counts in "
     "the figures and is printed in the annual report like any other, so readers would see the "
     "plan unfinished. Write what is meant, or remove the item; all such texts are in one note."},
};

static_assert(in_order(table));

}  // namespace

std::span<const Explanation> advice_in_english() { return table; }

}  // namespace peq::guide
