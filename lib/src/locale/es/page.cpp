#include "locale/table.hpp"

namespace peq::locale {

namespace {

constexpr Words table[] = {
    {Msg::page_skip, "Saltar al contenido"},
    {Msg::page_contents, "Contenido"},
    {Msg::page_top, "Volver al inicio"},
    {Msg::page_untitled, "Informe"},
    {Msg::page_filter, "Filtrar las filas"},
    {Msg::page_any, "Cualquiera"},
    {Msg::page_search, "Buscar en las filas"},
    {Msg::page_reset, "Quitar el filtro"},
    {Msg::page_shown, "Se muestran {0} de {1} filas"},
    {Msg::page_none_shown, "Ninguna fila corresponde al filtro."},
    {Msg::page_sort_hint, "Los botones del encabezado ordenan la tabla."},
    {Msg::page_open_all, "Abrir todos los detalles"},
    {Msg::page_close_all, "Cerrar todos los detalles"},
    {Msg::page_details, "Detalles"},
    {Msg::page_details_of, "Detalles de {0}"},
    {Msg::page_table, "Tabla"},
    {Msg::page_empty, "No hay datos que mostrar."},
    {Msg::page_legend, "Simbología"},
    {Msg::page_beyond, "continúa fuera de la escala"},
    {Msg::page_or_more, "{0} o más"},
    {Msg::page_period, "Plazo previsto"},
    {Msg::page_extension, "Prórroga del plazo"},
    {Msg::page_cancelled, "Cancelada"},
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
