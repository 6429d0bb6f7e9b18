#include "locale/table.hpp"

namespace peq::locale {

namespace {

constexpr Words table[] = {
    {Msg::summary_trend, "Muestra las cifras al cierre de cada año, semestre, trimestre o mes"},
    {Msg::summary_diff, "Muestra qué cambió entre dos fechas o dos planes, y qué lo hizo cambiar"},
};

static_assert(in_order(table), "a message is missing or out of order");

}  // namespace

std::span<const Words> spanish_compare() { return table; }

}  // namespace peq::locale
