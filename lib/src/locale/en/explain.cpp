#include "locale/table.hpp"

namespace peq::locale {

namespace {

constexpr Words table[] = {
    {Msg::summary_explain, "Shows how a figure came about, down to file and line"},
};

static_assert(in_order(table), "a message is missing or out of order");

}  // namespace

std::span<const Words> english_explain() { return table; }

}  // namespace peq::locale
