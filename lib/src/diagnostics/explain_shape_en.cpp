// English explanations, 2xx: shape.
#include "diagnostics/guide.hpp"

namespace peq::guide {

namespace {

constexpr Explanation table[] = {
    {code::unknown_key,
     "peq reads the keys that it knows and would have to pass over any other: a deadline written "
     "as \"deadlin\" would be lost and the end of the plan would hold instead, a wrong figure that "
     "looks right. Correct the key as the finding suggests. Keys of your own are welcome if they "
     "start with \"x-\"."},
    {code::missing_key, "Without this key the item cannot be named, dated or counted: an entry "
                        "without \"for\" belongs to nothing, and nobody can report on a strategy "
                        "without \"id\". peq does not make it up, and gives no figures while it is "
                        "missing. Add the key with its value; the finding says which and where."},
    {code::wrong_type,
     "Every key has its shape: a single value, a list with a dash per item, or a map of keys and "
     "values. Of another shape peq could read a part only, and units or strategies would be "
     "missing in the figures unnoticed. Write the value as the finding asks; the reference of the "
     "format shows the shape of each key."},
    {code::bad_date, "Deadlines decide what is late, so a date must be beyond doubt: 05/06/2024 is "
                     "a day in June to some and in May to others, and 31 November is no day. Dates "
                     "are written year, month, day, as in 2024-06-05, from 1900 to 2199. Where "
                     "only one day can be meant, the finding shows how to write it."},
    {code::bad_number,
     "1,500 is one and a half to some and fifteen hundred to others, and programs read 1e3, 010 or "
     ".5 each in its own way. Nothing should be computed from a figure that may be a thousand "
     "times too large. Write digits with a decimal point and no sign between the thousands: 1500, "
     "0.5, -3.25. A percent sign goes only where a percentage belongs."},
    {code::out_of_range,
     "Progress, ratings and schedule points are percentages from 0 to 100, bands begin from 0 to "
     "1000, money and targets of what is counted are never negative, and a cumulative target is "
     "above 0. A figure beyond such limits is a slip of the keyboard or another quantity, and "
     "would distort the mean of every level above. Correct it; a count, such as 120 permits, is "
     "the value of an indicator and not progress."},
    {code::unknown_choice,
     "Some keys take one word of a short list, because the word chooses a formula: \"kind\" "
     "decides how an indicator is computed, \"every\" how often a duty recurs. A word outside the "
     "list chooses nothing. The words are English, whatever the language of the plan, and the "
     "finding lists them."},
    {code::bad_id,
     "Ids tie reports, actions and questions to the plan, so they hold only letters, digits, "
     "\".\", \"_\" and \"-\". With spaces or slashes one code would be written in two ways, and "
     "there would be reports that do not find their strategy. Write E-1-1-1, for example, and keep "
     "the printed form in \"source\"."},
    {code::bad_interval, "An interval says how old a report may be, how long a rating holds or how "
                         "often a review takes place; it decides what is shown as stale or counts "
                         "no longer. Write a whole number and an English unit: 30 days, 2 weeks, 6 "
                         "months, 1 year. A number alone could mean days or months."},
    {code::bad_boolean,
     "\"held\" and \"correction\" take true or false and nothing else. Words such as sí, no or on "
     "are texts to some readers of YAML and truth values to others, and a review that did not take "
     "place could count as held. Write true or false."},
    {code::wrong_kind,
     "The key \"peq\" says what a file is and in which version of the format: plan/1, actions/1 or "
     "progress/1. Without it, or in the wrong folder, entries could be taken for a plan, or a "
     "later format be read by the rules of an earlier one. Start the file with the right line, or "
     "move it where it belongs."},
    {code::bad_period,
     "Targets and occurrences belong to a period of the calendar; where it cannot be read, the "
     "target would be left out of the count, or the report without a place. Write the year alone, "
     "or with a semester, a quarter or a month: 2022, 2022-S1, 2022-Q3, 2022-05. Quarters take the "
     "letter Q, whatever the language of the plan."},
    {code::figures_in_entry,
     "An entry states a single fact of one day: progress, a value, a rating, or that a review was "
     "held; money may go beside progress. With no figure there is nothing to count, and with two "
     "it is not known which holds. Give exactly one, or \"spent\" alone, and write the second fact "
     "as another entry."},
    {code::no_value,
     "A key with nothing behind it seems to be set and says nothing: an empty \"deadline\" can "
     "mean that there is none, or that somebody left it for later. peq does not choose, since the "
     "inherited deadline would hold then without being seen. Write the value or delete the key; a "
     "text that starts with \"#\" goes between double quotes, or it is a comment."},
    {code::bad_ignore,
     "A comment \"# peq: ignore[PEQ305] reason\" keeps a finding from being shown, on its own line "
     "or, where it stands alone, on the next one. This comment looks like one but names no rule "
     "that exists, so it would silence nothing while its author believes it does. Write the code "
     "or the name of the rule in brackets, several with commas, and the reason behind them."},
    {code::unused_ignore,
     "What a comment was to silence is not found here any more, or stands on another line. Left "
     "where it is, it would hide the next mistake of that kind from everybody. Remove it, or move "
     "it to the line of the finding; it is not judged while a file has errors of syntax or shape."},
};

static_assert(in_order(table));

}  // namespace

std::span<const Explanation> shape_in_english() { return table; }

}  // namespace peq::guide
