#include "locale/table.hpp"

namespace peq::locale {

namespace {

constexpr Words table[] = {
    {Msg::what_if, "What if: {0} (assumed, not reported)"},
    {Msg::value_assumption, "ID=VALUE"},
    {Msg::help_assume,
     "what if: takes VALUE for reported of ID on the cut-off date, in percent, or of an indicator "
     "in its unit"},
    {Msg::cli_bad_assumption,
     "--assume: \"{0}\" is not of the form ID=VALUE, with a number like 80 or 62.5"},
    {Msg::cli_assume_unknown, "--assume: the plan has no \"{0}\" that could be reported on"},
    {Msg::cli_assume_twice, "--assume: {0} is given twice"},
    {Msg::cli_assume_has_parts, "--assume: {0} has no report of its own, as its figure is made of "
                                "its parts; assume these: {1}"},
    {Msg::cli_assume_no_parts,
     "--assume: {0} has no report of its own, and no parts that could have one"},
    {Msg::cli_assume_not_in_force,
     "--assume: {0} is cancelled or not in force on {1}, so it would change nothing"},
    {Msg::cli_assume_no_occurrence,
     "--assume: {0} recurs and has no occurrence on {1}; ask for a day inside one with --as-of"},
    {Msg::cli_assume_no_period,
     "--assume: {0} is measured by periods and none with a target holds {1}; ask for a day inside "
     "one with --as-of"},
    {Msg::cli_assume_out_of_range, "--assume: the value of {0} is a percentage, from 0 to 100"},
    {Msg::summary_levers,
     "Shows what would raise the average most, and the pace that a band needs"},
};

static_assert(in_order(table), "a message is missing or out of order");

}  // namespace

std::span<const Words> english_foresee() { return table; }

}  // namespace peq::locale
