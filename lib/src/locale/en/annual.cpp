#include "locale/table.hpp"

namespace peq::locale {

namespace {

constexpr Words table[] = {
    {Msg::annual_title, "Evaluation report"},
};

static_assert(in_order(table));

}  // namespace

std::span<const Words> english_annual() { return table; }

}  // namespace peq::locale
