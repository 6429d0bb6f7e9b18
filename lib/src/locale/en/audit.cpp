#include "locale/table.hpp"

namespace peq::locale {

namespace {

constexpr Words table[] = {
    {Msg::summary_audit, "Shows how good the data are, by nine attributes"},
};

static_assert(in_order(table), "a message is missing or out of order");

}  // namespace

std::span<const Words> english_audit() { return table; }

}  // namespace peq::locale
