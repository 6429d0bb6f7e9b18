#include "locale/table.hpp"

namespace peq::locale {

namespace {

constexpr Words table[] = {
    {Msg::summary_trend, "Shows the figures at the end of each year, semester, quarter or month"},
    {Msg::summary_diff,
     "Shows what changed between two dates or two plans, and what made it change"},
};

static_assert(in_order(table), "a message is missing or out of order");

}  // namespace

std::span<const Words> english_compare() { return table; }

}  // namespace peq::locale
