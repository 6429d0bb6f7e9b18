#include "locale/table.hpp"

namespace peq::locale {

namespace {

constexpr Words table[] = {
    {Msg::annual_title, "Informe de evaluación"},
};

static_assert(in_order(table));

}  // namespace

std::span<const Words> spanish_annual() { return table; }

}  // namespace peq::locale
