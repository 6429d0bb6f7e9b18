#include "locale/table.hpp"

namespace peq::locale {

namespace {

constexpr Words table[] = {
    {Msg::page_skip, "Skip to the content"},
    // workbooks
    {Msg::book_summary, "Summary"},
    {Msg::book_report, "Report"},
    {Msg::book_details, "details"},
    {Msg::book_row, "Id"},
    {Msg::book_content, "Details"},
    {Msg::book_page, "Page {0} of {1}"},
    {Msg::book_full, "A sheet holds no more lines: what follows is left out."},
};

static_assert(in_order(table));

}  // namespace

std::span<const Words> english_page() { return table; }

}  // namespace peq::locale
