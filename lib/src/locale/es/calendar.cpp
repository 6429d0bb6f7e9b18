#include "locale/table.hpp"

namespace peq::locale {

namespace {

constexpr Words table[] = {
    {Msg::summary_calendar,
     "fechas plazo, ocurrencias, revisiones y reportes por entregar, como iCalendar"},
    {Msg::event_deadline, "Fecha plazo"},
    {Msg::event_occurrence, "Ocurrencia"},
    {Msg::event_review, "Revisión"},
    {Msg::event_report, "Reporte"},
    {Msg::event_report_progress, "Reporte de avance"},
    {Msg::event_report_value, "Reporte de valor"},
    {Msg::event_report_rating, "Reporte de calificación"},
    {Msg::event_report_overdue, "vencido"},
    {Msg::event_held, "realizada"},
    {Msg::event_out_of_force, "sin vigencia ese día"},
    {Msg::event_status, "Estado al {0}: {1}"},
    {Msg::event_advance, "Avance: {0}; programado: {1}"},
    {Msg::event_progress_on, "Avance al {0}: {1}"},
    {Msg::event_original, "Fecha plazo original: {0}"},
    {Msg::event_window, "Plazo: {0} a {1}"},
    {Msg::event_done_on, "Cumplida desde el {0}"},
    {Msg::event_held_on, "Realizada el {0}"},
    {Msg::event_alarms, "Recordatorios {0} {1|día|días} antes"},
    {Msg::count_deadlines, "{0} {0|fecha plazo|fechas plazo}"},
    {Msg::count_occurrences, "{0} {0|ocurrencia|ocurrencias}"},
    {Msg::count_reviews, "{0} {0|revisión|revisiones}"},
    {Msg::count_reports, "{0} {0|reporte|reportes}"},
    {Msg::count_overdue_events, "{0} con fecha vencida"},
    {Msg::column_date, "Fecha"},
    {Msg::column_event, "Evento"},
    {Msg::value_kind, "CLASE"},
    {Msg::help_event_kind, "solo eventos de esta clase; también listas con comas: {0}"},
    {Msg::help_calendar_unit, "solo eventos de esta unidad organizativa; también listas con comas"},
    {Msg::help_calendar_all, "también lo cumplido, omitido o cancelado"},
    {Msg::help_alarm,
     "un recordatorio con esa anticipación para cada fecha por venir: 30d (días), 2w (semanas)"},
    {Msg::example_calendar_file, "un calendario con dos recordatorios para cada fecha"},
    {Msg::example_calendar_unit, "solo lo que una unidad organizativa debe reportar"},
    {Msg::example_calendar_list, "los próximos 90 días como lista"},
    {Msg::cli_bad_alarm,
     "--alarm: \"{0}\" no es una cantidad de días; escriba un número entero y d o w, como 30d o "
     "2w"},
    {Msg::cli_no_events, "el calendario no tiene eventos"},
};

static_assert(in_order(table), "a message is missing or out of order");

}  // namespace

std::span<const Words> spanish_calendar() { return table; }

}  // namespace peq::locale
