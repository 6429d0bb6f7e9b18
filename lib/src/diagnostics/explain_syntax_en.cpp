// English explanations, 1xx: syntax.
#include "diagnostics/guide.hpp"

namespace peq::guide {

namespace {

constexpr Explanation table[] = {
    {code::syntax,
     "YAML gives a meaning to some signs and to every step of indentation, and here the text "
     "breaks those rules. The file is read no further than this place, and no figure is computed "
     "from a plan that was read in part. Look at the line above too, where the mistake often "
     "stands; a text that holds \": \" or quotes goes between double quotes."},
    {code::invalid_utf8, "Plan texts are full of accents, and a file saved as Latin-1 or "
                         "Windows-1252 stores them in bytes that mean something else in UTF-8, or "
                         "nothing. Guessing would put broken names into ids and reports. Save the "
                         "file again as UTF-8; editors offer it where they ask for the encoding."},
    {code::wrong_encoding,
     "The first bytes say UTF-16 or UTF-32, which some editors and spreadsheets write when asked "
     "for \"Unicode text\". peq reads UTF-8 only, so that the same bytes are the same text on "
     "every machine. Save the file again as UTF-8."},
    {code::control_character,
     "Characters such as NUL or end of transmission are invisible in an editor, but some readers "
     "of YAML stop at them, and every entry behind one would be lost without a word. They come "
     "with text copied from other programs, or from an escape: between double quotes, the \\a of "
     "\"C:\\archivos\" is a control character. Delete it, or write each backslash twice."},
    {code::lone_carriage_return,
     "Some programs take a carriage return alone for the end of a line and others do not, so two "
     "keys may be read as one text and the second one is gone. It mostly comes from very old "
     "editors or from the export of a spreadsheet. Save the file with line ends of Unix (LF) or "
     "Windows (CR LF)."},
    {code::unclosed_quote,
     "Everything behind an open quote belongs to the text, down to the next quote or the end of "
     "the file: keys, dates and entries turn into words that no figure counts. The finding points "
     "at the quote that opens. Close it; a quote inside the text is written \\\" between double "
     "quotes and '' between single ones."},
    {code::duplicate_key,
     "Most programs that read YAML keep one of the two values and say nothing, so it would depend "
     "on the program which deadline or which progress counts. peq does not choose. Delete the "
     "wrong one, or move it to the item that it belongs to."},
    {code::second_document,
     "A line of three dashes starts another document, and the usual reader takes the first one and "
     "leaves the rest: the entries below the dashes would never count. A file of peq holds a "
     "single document. Delete that line, or move what follows into a file of its own."},
    {code::text_after_end,
     "The document is over but there is more text: mostly the first key of the file is indented "
     "and the others are not, or a line with \"...\" stands in the middle. What follows would be "
     "left out of every figure. Start all keys of the first level in the same column, and delete "
     "such a line."},
    {code::unknown_alias,
     "To YAML, a value that starts with \"*\" is no text: it stands for another value of the file, "
     "marked earlier with \"&\" and the same name. Nothing bears that name here, so it is not "
     "known what is meant. If the asterisk is part of the text, put the text between double "
     "quotes; if not, mark the value that it stands for."},
    {code::cyclic_alias,
     "The reference stands inside the very value that it refers to, so writing it out would never "
     "end. No plan needs such a value, and no figure could be computed from it. Write in place of "
     "the reference what belongs there."},
    {code::alias_budget,
     "Each reference repeats the whole of the value that it names, so a few lines of lists that "
     "refer to other lists grow into billions of values and use up the memory of the machine. peq "
     "lets references add 100,000 values to a file, far more than a plan holds. Write the values "
     "where they are needed."},
    {code::merge_key,
     "\"<<\" asks for another map to be blended into this one, and programs disagree on which of "
     "two equal keys counts then; some do not know it at all. No deadline or weight should hang on "
     "that. Write the keys in every place; what is common can stand one level up, since start, "
     "deadline and responsible are inherited."},
    {code::too_deep,
     "A plan needs about a dozen levels, and peq reads up to 64. Where there are more, closing "
     "brackets are nearly always missing, and the rest of the file would be read as part of one "
     "value. Close the brackets, or write the list with one item per line."},
    {code::null_item,
     "The dash or the comma announces an item that is not there: perhaps a unit, a strategy or an "
     "entry that somebody meant to write. To leave it out in silence could change who answers for "
     "something, or what is counted. Write the item, or delete its dash or comma."},
    {code::empty_file,
     "There are only comments or blank lines, and nothing tells whether this is a plan, a list of "
     "actions or progress. An empty file was often cut short while it was saved or copied, and its "
     "entries would be missing in every figure. Write its first line, such as \"peq: progress/1\", "
     "or delete the file."},
    {code::tab_indentation,
     "The indentation of a line decides what it belongs to, and a tab has no fixed width: the same "
     "file looks right in one editor and says something else in another, so a deadline may end up "
     "in the wrong strategy. Replace the tabs by spaces; nearly all editors can do it as you "
     "type."},
    {code::missing_space,
     "Without the space, \"deadline:2024-12-31\" is one word to YAML and not a key with its value: "
     "the deadline would be missing and the end of the plan would hold in its place. The same goes "
     "for the dash that starts an item. Put a space after the colon or the dash."},
    {code::scalar_too_long,
     "No text of a plan comes near 1 MiB, the most that peq takes for one value. One so long is "
     "mostly a quote that was closed much later than meant and has swallowed keys and entries, or "
     "a whole document pasted in. Close the quote, or keep long texts in a file of their own and "
     "name it in \"source\" or \"evidence\"."},
    {code::file_too_large,
     "peq reads files of up to 1 GiB, which have room for millions of entries, so that reading any "
     "file takes a bounded time and memory. A larger one mostly comes from a faulty export. Divide "
     "progress into one file per year: those in the folder \"progress\" are read together."},
    {code::too_many_nodes,
     "A plan or a file of actions is held in memory as a whole, so it may have at most 10 million "
     "values. A real plan has some thousands; so many come from a faulty export or from a file "
     "that is no plan. Divide the file; progress is read entry by entry and has no such limit."},
    {code::collection_too_long,
     "A collection in brackets, a comment or a text of more than 2 MiB would have to be held in "
     "memory in full before it is known what it is. Such a stretch mostly begins with a bracket or "
     "a quote that is never closed, and the entries behind it are not seen as entries. Close it, "
     "or write long lists with one item per line, each with its dash."},
    {code::tag, "A tag orders a value to be taken for something other than it looks like, and "
                "programs understand it each in its own way: a date could become a text, and a "
                "number a date. peq takes every value as it is written. Delete the tag; if the "
                "text does start with \"!\", put it between double quotes."},
    {code::bad_key,
     "A key names a field and must be a plain word: an empty one, a list, a map or a reference "
     "names nothing that peq could look for. It is frequent in templates whose \"{{…}}\" was left "
     "unfilled, which YAML reads as a map inside a map. Write the key or the text that belongs "
     "there; a text that starts with a brace goes between double quotes."},
};

static_assert(in_order(table));

}  // namespace

std::span<const Explanation> syntax_in_english() { return table; }

}  // namespace peq::guide
