#include "locale/table.hpp"

namespace peq::locale {

namespace {

constexpr Words table[] = {
    {Msg::summary_levers, "Muestra qué elevaría más el promedio, y el ritmo que exige un rango"},
    {Msg::summary_due, "Muestra quién debe reportar qué, y para cuándo"},
};

static_assert(in_order(table), "a message is missing or out of order");

}  // namespace

std::span<const Words> spanish_foresee() { return table; }

}  // namespace peq::locale
