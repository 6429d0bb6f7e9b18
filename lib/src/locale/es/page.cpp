#include "locale/table.hpp"

namespace peq::locale {

namespace {

constexpr Words table[] = {
    {Msg::page_skip, "Saltar al contenido"},
};

static_assert(in_order(table));

}  // namespace

std::span<const Words> spanish_page() { return table; }

}  // namespace peq::locale
