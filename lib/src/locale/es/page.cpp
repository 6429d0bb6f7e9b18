#include "locale/table.hpp"

namespace peq::locale {

namespace {

constexpr Words table[] = {
    {Msg::page_skip, "Saltar al contenido"},
    // workbooks
    {Msg::book_summary, "Resumen"},
    {Msg::book_report, "Informe"},
    {Msg::book_details, "detalle"},
    {Msg::book_row, "Id"},
    {Msg::book_content, "Detalle"},
    {Msg::book_page, "Página {0} de {1}"},
    {Msg::book_full, "En una hoja no caben más líneas: lo que sigue se omite."},
};

static_assert(in_order(table));

}  // namespace

std::span<const Words> spanish_page() { return table; }

}  // namespace peq::locale
