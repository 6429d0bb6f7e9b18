#include "locale/table.hpp"

namespace peq::locale {

namespace {

constexpr Words table[] = {
    {Msg::plan_document_title, "Plan estratégico"},
};

static_assert(in_order(table));

}  // namespace

std::span<const Words> spanish_plan_document() { return table; }

}  // namespace peq::locale
