#include "locale/table.hpp"

namespace peq::locale {

namespace {

constexpr Words table[] = {
    {Msg::summary_due, "quién debe reportar qué, y para cuándo; revisiones realizadas y omitidas"},
    {Msg::due_overdue, "{0} {0|reporte vencido|reportes vencidos}"},
    {Msg::due_soon, "{0} en los próximos {1}"},
    {Msg::due_later, "{0} después"},
    {Msg::due_nothing, "nada que reportar"},
    {Msg::due_listed, "Se {0|muestra|muestran} {0} de {1} {1|reporte|reportes}"},
    {Msg::column_due, "Vence"},
    {Msg::column_report, "Reporte"},
    {Msg::column_who, "Responsable"},
    {Msg::column_last_report, "Último reporte"},
    {Msg::due_progress, "avance"},
    {Msg::due_occurrence, "ocurrencia {0}"},
    {Msg::due_value, "valor"},
    {Msg::due_value_of, "valor de {0}"},
    {Msg::due_rating, "calificación"},
    {Msg::due_review, "revisión"},
    {Msg::due_nobody, "sin responsable"},
    {Msg::section_nobody, "Sin responsable"},
    {Msg::due_no_report, "ninguno"},
    {Msg::due_units_overlap, "Un reporte aparece en cada una de sus unidades responsables"},
    {Msg::due_without_interval,
     "Nunca {0|vence|vencen}, porque el plan no dice cada cuánto se {0|reporta|reportan}: {1}"},
    {Msg::and_more, "{0} y {1} más"},
    {Msg::section_reviews, "Revisiones realizadas y omitidas"},
    {Msg::column_review, "Revisión"},
    {Msg::column_from, "Desde"},
    {Msg::column_to, "Hasta"},
    {Msg::column_outcome, "Resultado"},
    {Msg::review_held, "realizada el {0}"},
    {Msg::review_missed, "omitida"},
    {Msg::review_current, "en curso, aún sin realizar"},
    {Msg::review_held_in_a_row, "{0} realizadas seguidas"},
    {Msg::review_missed_in_a_row, "{0} omitidas seguidas"},
    {Msg::review_counts, "cada {0}: {1} {1|realizada|realizadas}, {2} {2|omitida|omitidas}"},
    {Msg::review_no_window, "cada {0}: el plan concluye antes de la primera"},
    {Msg::help_due_by,
     "una sola lista por fecha, o una por unidad responsable: {0}; si no se indica: date"},
    {Msg::help_due_unit, "solo reportes de esta unidad organizativa; también listas con comas"},
    {Msg::help_due_fail_on, "termina con 1 si algún reporte mostrado está vencido: {0}"},
    {Msg::example_due_within, "lo vencido y lo que vence en los próximos 30 días"},
    {Msg::example_due_unit, "una lista por unidad responsable"},
    {Msg::example_due_gate, "falla si hay un reporte vencido"},
    {Msg::cli_due_gate, "--fail-on {0}: {1} {1|reporte vencido|reportes vencidos}"},
};

static_assert(in_order(table), "a message is missing or out of order");

}  // namespace

std::span<const Words> spanish_due() { return table; }

}  // namespace peq::locale
