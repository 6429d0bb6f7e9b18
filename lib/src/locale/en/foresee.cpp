#include "locale/table.hpp"

namespace peq::locale {

namespace {

constexpr Words table[] = {
    {Msg::summary_levers,
     "Shows what would raise the average most, and the pace that a band needs"},
    {Msg::summary_due, "Shows who has to report what, and by when"},
};

static_assert(in_order(table), "a message is missing or out of order");

}  // namespace

std::span<const Words> english_foresee() { return table; }

}  // namespace peq::locale
