#include "locale/table.hpp"

namespace peq::locale {

namespace {

constexpr Words table[] = {
    {Msg::summary_trend, "las cifras al cierre de cada año, semestre, trimestre o mes"},
    {Msg::summary_diff, "qué cambió entre dos fechas o dos planes, y qué lo hizo cambiar"},
    {Msg::value_period, "PERÍODO"},
    {Msg::help_trend_every,
     "duración de los períodos a cuyo cierre se hacen los cortes: {0}; si falta, year"},
    {Msg::help_from,
     "el primer día: el anterior de los dos, o donde comienza la tendencia; se escribe como la "
     "fecha de corte; si falta, la tendencia comienza al cierre del primer período del plan"},
    {Msg::help_to, "el último día: el posterior de los dos, o el último corte de la tendencia; se "
                   "escribe como la fecha de corte, que vale si falta"},
    {Msg::help_as_known, "cada corte usa solo lo que estaba registrado hasta su propio día"},
    {Msg::help_trend_id, "también un elemento del plan, una unidad, un factor o un macro "
                         "indicador; admite listas con comas"},
    {Msg::help_diff_plans, "carpeta o archivo de plan, del que se comparan dos fechas; o dos, cada "
                           "uno en su propia fecha"},
    {Msg::help_diff_id,
     "muestra solo este elemento del plan y lo que contiene; admite listas con comas"},
    {Msg::help_all, "muestra todas las líneas, no solo las principales"},
    {Msg::example_trend, "las cifras al cierre de cada año, hasta 2025"},
    {Msg::example_trend_id, "dos estrategias por trimestre"},
    {Msg::example_trend_known,
     "lo que se sabía al cierre de cada semestre, para una hoja de cálculo"},
    {Msg::example_diff, "qué cambió en 2023 y qué lo hizo cambiar"},
    {Msg::example_diff_plans, "dos versiones de un plan en la misma fecha"},
    {Msg::example_diff_all, "un componente, con todas sus líneas"},
    {Msg::cli_unknown_item,
     "el plan no tiene ningún elemento, unidad, factor ni macro indicador \"{0}\""},
    {Msg::cli_unknown_item_here, "no existe el elemento \"{0}\""},
    {Msg::cli_range_reversed, "{0}, {1}, es posterior a {2}, {3}"},
    {Msg::cli_before_plan, "{0}: {1} es anterior al inicio del plan, {2}"},
    {Msg::cli_after_plan, "{0}: {1} es posterior al fin del plan, {2}"},
    {Msg::cli_too_many_cuts, "serían {0} cortes y el máximo es {1}; elija períodos más largos "
                             "(--every) o una fecha inicial posterior"},
    {Msg::cli_from_missing, "falta {0}: la primera de las dos fechas que se comparan"},
    {Msg::trend_cuts_year, "{0} {0|corte|cortes}, al cierre de cada año"},
    {Msg::trend_cuts_semester, "{0} {0|corte|cortes}, al cierre de cada semestre"},
    {Msg::trend_cuts_quarter, "{0} {0|corte|cortes}, al cierre de cada trimestre"},
    {Msg::trend_cuts_month, "{0} {0|corte|cortes}, al cierre de cada mes"},
    {Msg::trend_last_cut, "el último el {0}"},
    {Msg::trend_as_known, "cada uno según lo registrado hasta su propio día"},
    {Msg::column_figure_name, "Cifra"},
    {Msg::column_trend, "Tendencia"},
    {Msg::column_change, "Cambio"},
    {Msg::column_cut, "Fecha de corte"},
    {Msg::section_trend_asked, "Elementos pedidos"},
    {Msg::section_trend_average, "El promedio en cada fecha de corte"},
    {Msg::note_spark, "Tendencia: cada corte en ocho niveles de 0 a 100 (excelencia: hasta 400); "
                      "un hueco es un corte sin cifra"},
    {Msg::note_spark_every, "Tendencia: uno de cada {0} cortes en ocho niveles de 0 a 100 "
                            "(excelencia: hasta 400); un hueco es un corte sin cifra"},
    {Msg::note_change_cuts, "Cambio: de {0} a {1}, en puntos"},
    {Msg::note_cuts_narrow, "Si no caben todos, las tablas muestran los cortes más recientes; "
                            "--width, JSON y CSV los tienen todos"},
    {Msg::note_change_rounding,
     "Los cambios son los de las cifras sin redondear y pueden diferir en el último dígito"},
    {Msg::diff_days, "del {0} al {1}"},
    {Msg::diff_before, "Antes"},
    {Msg::diff_after, "Después"},
    {Msg::diff_side, "{0}: {1} ({2}), {3}"},
    {Msg::diff_other_plan, "Son dos planes distintos, {0} y {1}; los elementos se emparejan si "
                           "coinciden su tipo y su código."},
    {Msg::diff_average, "Promedio de gestión estratégica institucional {0} → {1}, {2}"},
    {Msg::diff_no_average, "Sin cambio del promedio: {0}"},
    {Msg::diff_points, "{0} puntos"},
    {Msg::diff_unchanged, "sin cambio"},
    {Msg::diff_changed, "{0} → {1}"},
    {Msg::diff_count_moved, "{0} {0|cifra cambió|cifras cambiaron}"},
    {Msg::diff_count_statuses, "{0} {0|estado cambió|estados cambiaron}"},
    {Msg::section_completion, "Avance del plan"},
    {Msg::completion_advance, "Avance"},
    {Msg::completion_planned, "Avance programado"},
    {Msg::completion_compliance, "Cumplimiento"},
    {Msg::completion_coverage, "Cobertura"},
    {Msg::section_contributions, "Qué hizo cambiar los macro indicadores, en puntos"},
    {Msg::column_what, "Qué"},
    {Msg::column_item, "Tipo"},
    {Msg::diff_others, "{0} {0|elemento|elementos} más"},
    {Msg::diff_sum, "Suma = cambio"},
    {Msg::diff_nothing_contributes, "Nada contribuyó a un cambio."},
    {Msg::contribution_new, "nuevo: {0}"},
    {Msg::contribution_gone, "eliminado: {0}"},
    {Msg::contribution_method, "método"},
    {Msg::section_method, "Cambios de método"},
    {Msg::setting_weights, "pesos"},
    {Msg::setting_measure, "medición"},
    {Msg::setting_rollup, "consolidación"},
    {Msg::setting_missing_strategies, "reportes que faltan"},
    {Msg::setting_missing_ratings, "calificaciones que faltan"},
    {Msg::setting_cap, "logro máximo"},
    {Msg::setting_ratings_valid_for, "vigencia de las calificaciones"},
    {Msg::setting_macro_indicators, "fórmula de los macro indicadores"},
    {Msg::setting_bands, "rangos de gestión"},
    {Msg::setting_decimals, "decimales"},
    {Msg::setting_deadlines, "umbrales de los estados"},
    {Msg::setting_readings, "otras lecturas"},
    {Msg::setting_no_figure, "{0} (no cambia ninguna cifra)"},
    {Msg::method_compliance, "cumplimiento"},
    {Msg::method_advance, "avance"},
    {Msg::method_children, "por partes"},
    {Msg::method_leaves, "por todas las estrategias"},
    {Msg::method_zero, "cuentan como 0"},
    {Msg::method_skip, "quedan fuera"},
    {Msg::method_no_cap, "sin límite"},
    {Msg::method_formula, "eficacia = {0}; eficiencia = {1}"},
    {Msg::method_thresholds, "al día desde {0}, en riesgo desde {1}, vence pronto {2}"},
    {Msg::method_none, "ninguno"},
    {Msg::method_more, "{0} y {1} más"},
    {Msg::section_statuses, "Estados que cambiaron"},
    {Msg::section_events, "Altas, bajas y reprogramaciones"},
    {Msg::event_added, "alta"},
    {Msg::event_gone, "baja"},
    {Msg::event_cancelled, "cancelación"},
    {Msg::event_resumed, "vigente de nuevo"},
    {Msg::event_rescheduled, "fecha plazo {0} → {1}"},
    {Msg::kind_vision, "visión"},
    {Msg::kind_mission, "misión"},
    {Msg::kind_value, "valor"},
    {Msg::kind_component, "componente"},
    {Msg::kind_objective, "objetivo"},
    {Msg::kind_strategy, "estrategia"},
    {Msg::kind_action, "acción"},
    {Msg::kind_indicator, "indicador"},
    {Msg::section_moved, "Cifras que cambiaron"},
    {Msg::diff_more_moved, "También {0|cambió|cambiaron} {0} {0|cifra|cifras} de estrategias y sus "
                           "partes; --all las muestra"},
    {Msg::note_contributions, "Las contribuciones suman el cambio de las cifras sin redondear; la "
                              "de una estrategia es lo que aporta a través de su objetivo y por sí "
                              "misma, y un elemento que entra o sale mueve los promedios"},
    {Msg::note_worth, "Un punto de eficacia vale aquí {0} puntos del promedio y uno de eficiencia "
                      "{1}: la eficiencia también divide la productividad"},
    {Msg::note_contributions_method,
     "Primero van los cambios de método: el método posterior sobre los datos anteriores, un ajuste "
     "tras otro en el orden mostrado"},
    {Msg::note_ids_narrow, "Se {1|muestra|muestran} {0} y lo que {1|contiene|contienen}; las sumas "
                           "y las cifras del plan siguen siendo las de todo"},
    {Msg::note_side, "{0}, {1}: {2}"},
    {Msg::note_not_split, "El cambio de {0} no puede repartirse: con el método posterior no hay "
                          "cifra para la fecha anterior"},
};

static_assert(in_order(table), "a message is missing or out of order");

}  // namespace

std::span<const Words> spanish_compare() { return table; }

}  // namespace peq::locale
