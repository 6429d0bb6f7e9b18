#include "locale/table.hpp"

namespace peq::locale {

namespace {

constexpr Words table[] = {
    {Msg::page_skip, "Skip to the content"},
    {Msg::page_contents, "Contents"},
    {Msg::page_top, "Back to the top"},
    {Msg::page_untitled, "Report"},
    {Msg::page_filter, "Filter the rows"},
    {Msg::page_any, "Any"},
    {Msg::page_search, "Search in the rows"},
    {Msg::page_reset, "Clear the filter"},
    {Msg::page_shown, "{0} of {1} rows shown"},
    {Msg::page_none_shown, "No row matches the filter."},
    {Msg::page_sort_hint, "The buttons in the head sort the table."},
    {Msg::page_open_all, "Open all details"},
    {Msg::page_close_all, "Close all details"},
    {Msg::page_details, "Details"},
    {Msg::page_details_of, "Details of {0}"},
    {Msg::page_table, "Table"},
    {Msg::page_empty, "There is nothing to show here."},
    {Msg::page_legend, "Key"},
    {Msg::page_beyond, "goes on beyond the scale"},
    {Msg::page_or_more, "{0} or more"},
    {Msg::page_period, "Planned period"},
    {Msg::page_extension, "Extension of the deadline"},
    {Msg::page_cancelled, "Cancelled"},
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
