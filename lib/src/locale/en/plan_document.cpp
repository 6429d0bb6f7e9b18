#include "locale/table.hpp"

namespace peq::locale {

namespace {

constexpr Words table[] = {
    {Msg::plan_document_title, "Strategic plan"},
};

static_assert(in_order(table));

}  // namespace

std::span<const Words> english_plan_document() { return table; }

}  // namespace peq::locale
