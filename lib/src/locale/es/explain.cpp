#include "locale/table.hpp"

namespace peq::locale {

namespace {

constexpr Words table[] = {
    {Msg::summary_explain, "Muestra cómo se obtuvo una cifra, hasta el archivo y la línea"},
};

static_assert(in_order(table), "a message is missing or out of order");

}  // namespace

std::span<const Words> spanish_explain() { return table; }

}  // namespace peq::locale
