#include "locale/table.hpp"

namespace peq::locale {

namespace {

constexpr Words table[] = {
    {Msg::page_skip, "Skip to the content"},
};

static_assert(in_order(table));

}  // namespace

std::span<const Words> english_page() { return table; }

}  // namespace peq::locale
