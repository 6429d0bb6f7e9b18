#include "locale/table.hpp"

namespace peq::locale {

namespace {

constexpr Words table[] = {
    {Msg::summary_audit, "Muestra la calidad de los datos, según nueve atributos"},
};

static_assert(in_order(table), "a message is missing or out of order");

}  // namespace

std::span<const Words> spanish_audit() { return table; }

}  // namespace peq::locale
