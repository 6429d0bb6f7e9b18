#include "locale/table.hpp"

namespace peq::locale {

namespace {

constexpr Words table[] = {
    {Msg::what_if, "Supuesto: {0} (no es un dato reportado)"},
    {Msg::value_assumption, "ID=VALOR"},
    {Msg::help_assume,
     "supuesto: toma VALOR como reportado de ID en la fecha de corte, en porcentaje o, si es un "
     "indicador, en su unidad"},
    {Msg::cli_bad_assumption,
     "--assume: \"{0}\" no tiene la forma ID=VALOR, con un número como 80 o 62.5"},
    {Msg::cli_assume_unknown, "--assume: el plan no tiene \"{0}\" del que se pueda reportar"},
    {Msg::cli_assume_twice, "--assume: {0} aparece dos veces"},
    {Msg::cli_assume_has_parts, "--assume: {0} no tiene reporte propio, pues su cifra se obtiene "
                                "de sus partes; suponga estas: "
                                "{1}"},
    {Msg::cli_assume_no_parts,
     "--assume: {0} no tiene reporte propio ni partes que puedan tenerlo"},
    {Msg::cli_assume_not_in_force,
     "--assume: {0} está cancelado o fuera de vigencia el {1}; nada cambiaría"},
    {Msg::cli_assume_no_occurrence,
     "--assume: {0} se repite y no tiene ocurrencia el {1}; indique otra fecha con --as-of"},
    {Msg::cli_assume_no_period, "--assume: {0} se mide por períodos y ninguno con meta contiene el "
                                "{1}; indique otra fecha con --as-of"},
    {Msg::cli_assume_out_of_range, "--assume: el valor de {0} es un porcentaje, de 0 a 100"},
    {Msg::cli_assume_no_percent,
     "--assume: {0} se mide en {1}; escriba su valor sin el signo de porcentaje"},
    {Msg::summary_levers, "qué elevaría más el promedio, y el ritmo que exige un rango"},
    {Msg::value_target, "META"},
    {Msg::help_reach,
     "si puede alcanzarse este promedio, y a qué ritmo: el nombre de un rango, o un número"},
    {Msg::help_by,
     "la fecha en que debe alcanzarse, posterior a la de corte; si falta, el último día del plan"},
    {Msg::help_levers_all, "muestra todas, no solo las primeras 20"},
    {Msg::help_levers_limit,
     "muestra como máximo esta cantidad; si falta, 20; json y csv siempre las tienen todas"},
    {Msg::help_robust, "también qué tan firme es el resultado: el promedio con cada convención que "
                       "el plan pudo elegir"},
    {Msg::example_levers, "qué elevaría más el promedio, al cierre de 2023"},
    {Msg::example_levers_unit, "todo lo que una unidad organizativa puede hacer por él"},
    {Msg::example_levers_reach, "el ritmo que exige un rango hasta una fecha"},
    {Msg::example_evaluate_robust, "cuánto depende el resultado de convenciones"},
    {Msg::cli_unknown_band, "--reach: \"{0}\" no es un número ni uno de los rangos del plan: {1}"},
    {Msg::cli_no_bands,
     "--reach: \"{0}\" no es un número, y el plan no nombra rangos; escriba un número como 80"},
    {Msg::cli_reach_not_positive, "--reach: el promedio deseado debe ser mayor que 0, no {0}"},
    {Msg::cli_by_not_after,
     "--by: {0} no es posterior a la fecha de corte, {1}; indique una fecha posterior"},
    {Msg::cli_by_outside, "--by: {0} está fuera del plan, que va del {1} al {2}"},
    {Msg::cli_plan_over, "--reach: el plan termina el {0} y ya no queda nada por hacer después de "
                         "la fecha de corte, {1}; pregunte con un {2} anterior"},
    {Msg::cli_only_with, "{0} no dice nada sin {1}"},
    {Msg::cli_bad_limit, "--limit: \"{0}\" no es un número entero desde 1"},
    {Msg::cli_bad_day,
     "{0}: \"{1}\" no es una fecha; escriba AAAA-MM-DD, AAAA, AAAA-MM, AAAA-Qn o AAAA-Sn"},
    {Msg::section_levers, "Qué elevaría más el promedio, por punto"},
    {Msg::column_kind, "Clase"},
    {Msg::column_now, "Ahora"},
    {Msg::column_missing, "Faltan"},
    {Msg::column_weight, "Peso"},
    {Msg::column_gain, "Aporte"},
    {Msg::column_per_point, "Por punto"},
    {Msg::lever_strategy, "estrategia"},
    {Msg::lever_indicator, "indicador"},
    {Msg::lever_rating, "calificación"},
    {Msg::lever_report, "reporte faltante"},
    {Msg::levers_counted, "{0} {0|palanca|palancas}"},
    {Msg::levers_listed, "Se {0|muestra|muestran} {0} de {1}"},
    {Msg::levers_listed_more, "Se {0|muestra|muestran} {0} de {1}; --all las muestra todas"},
    {Msg::levers_none, "No queda nada cuyo cumplimiento cambie el promedio"},
    {Msg::levers_first, "Primera palanca: una calificación de {0}. Sin ella no hay promedio, y no "
                        "puede decirse cuánto le aportaría lo demás"},
    {Msg::levers_the_vision, "la visión"},
    {Msg::levers_the_mission, "la misión"},
    {Msg::levers_any_value, "alguno de los valores"},
    {Msg::levers_first_report,
     "Hace falta además el reporte de al menos una estrategia: ninguna tiene cifra"},
    {Msg::levers_first_efficiency, "Primeras palancas: cualquier avance o calificación que cuente "
                                   "en la eficiencia, que es 0 y no "
                                   "puede dividir"},
    {Msg::note_levers_compliance,
     "Faltan: puntos de avance hasta lo programado, con lo que el cumplimiento es 100; si tiene "
     "partes, el promedio ponderado de lo que falta en cada una; en una calificación, los puntos "
     "hasta 100"},
    {Msg::note_levers_advance,
     "Faltan: puntos de avance hasta cumplirse; en una calificación, los puntos hasta 100"},
    {Msg::note_levers_gain_compliance,
     "Aporte: cuánto cambiaría hoy el promedio si solo esto se cumpliera. Peso: cuánto cambia por "
     "cada punto de su cumplimiento (o calificación)"},
    {Msg::note_levers_gain_advance,
     "Aporte: cuánto cambiaría hoy el promedio si solo esto se cumpliera. Peso: cuánto cambia por "
     "cada punto de su avance (o calificación)"},
    {Msg::note_levers_negative,
     "Un aporte menor que 0: la productividad es 100 × eficacia / eficiencia, por lo que baja "
     "cuando solo sube la eficiencia; hoy el promedio baja con ella"},
    {Msg::note_levers_joins_low,
     "Un aporte menor que 0: hasta ahora queda fuera de un promedio, y entraría por debajo de él"},
    {Msg::note_levers_not_due,
     "Aún no: {0} {0|palanca no tiene|palancas no tienen} nada programado todavía, por lo que "
     "cualquier avance cuenta como cumplimiento pleno; van después de las demás"},
    {Msg::note_levers_limited, "Hoy no llegan a 100, porque los períodos terminados quedan como "
                               "están y los siguientes no han empezado: {0}"},
    {Msg::lever_up_to, "{0} (hasta {1})"},
    {Msg::reach_band, "{0} (desde {1}) al {2}"},
    {Msg::reach_number, "Un promedio de {0} al {1}"},
    {Msg::reach_without, "Se alcanza aunque no se haga nada más"},
    {Msg::reach_only_without, "Se alcanza si no se hace nada más, pero no al ritmo actual: el "
                              "promedio baja cuando sube la eficiencia"},
    {Msg::reach_at_pace, "Se alcanza al ritmo actual"},
    {Msg::reach_possible, "No se alcanza al ritmo actual, pero es posible"},
    {Msg::reach_impossible,
     "Con las calificaciones actuales no puede alcanzarse, ni cumpliéndolo todo"},
    {Msg::reach_never,
     "Ya no puede alcanzarse, ni cumpliéndolo todo con todas las calificaciones en 100"},
    {Msg::reach_no_average, "No puede decirse si puede alcanzarse"},
    {Msg::reach_effort, "hay que hacer el {0} de lo que aún falta"},
    {Msg::column_scenario, "Escenario"},
    {Msg::column_average, "Promedio"},
    {Msg::scenario_today, "Hoy, {0}"},
    {Msg::scenario_unchanged, "No se hace nada más"},
    {Msg::scenario_pace, "Al ritmo actual"},
    {Msg::scenario_effort, "Mínimo esfuerzo: {0} de lo que falta"},
    {Msg::scenario_complete, "Todo cumplido"},
    {Msg::scenario_rated, "Todo cumplido, todas las calificaciones en 100"},
    {Msg::scenario_best, "En el mejor caso: {0} de lo que falta"},
    {Msg::scenario_target, "Meta"},
    {Msg::section_pace, "Qué ritmo exige"},
    {Msg::pace_counts, "{0} {0|debe|deben} ir más rápido, {1} ya {1|lleva|llevan} el ritmo"},
    {Msg::column_needed, "Necesario"},
    {Msg::column_points, "Puntos"},
    {Msg::column_pace_so_far, "Ritmo actual"},
    {Msg::column_pace_needed, "Ritmo necesario"},
    {Msg::column_times_faster, "Más rápido"},
    {Msg::pace_on_pace, "lleva el ritmo"},
    {Msg::pace_none, "sin ritmo"},
    {Msg::note_pace_month,
     "Ritmo: puntos de avance por mes (30.4375 días), el actual desde el inicio, el necesario "
     "desde hoy; más rápido: cuántas veces el ritmo actual"},
    {Msg::note_pace_scenario,
     "Al ritmo actual: cada estrategia (o parte de ella) y cada indicador sigue como desde su "
     "inicio, "
     "como máximo "
     "hasta donde puede llegar; sin reporte, sin avance o sin iniciar queda como está"},
    {Msg::note_effort_scenario,
     "Mínimo esfuerzo: cada estrategia (o parte de ella) y cada indicador hace la misma "
     "proporción de lo que aún puede recuperar, y ninguna menor basta"},
    {Msg::note_reach_ratings, "Las calificaciones quedan como están, y deben renovarse para que "
                              "estén vigentes el {0} (una calificación vale {1})"},
    {Msg::note_reach_lost,
     "Ya no puede recuperarse, porque terminaron períodos sin cumplirse: {0}"},
    {Msg::note_reach_falls, "Alguna proporción mayor no la alcanza: la productividad baja cuando "
                            "sube la eficiencia, y con ella el promedio"},
    {Msg::section_robust, "Qué tan firme es"},
    {Msg::robust_solid,
     "El rango del promedio, {0}, se mantiene en {1} de {2} {2|alternativa|alternativas}"},
    {Msg::robust_hangs, "cambia según {0}"},
    {Msg::robust_solid_without_bands,
     "El promedio va de {0} a {1} en {2} {2|alternativa|alternativas}"},
    {Msg::robust_no_average, "No hay promedio como dice el plan"},
    {Msg::robust_never, "No hay promedio, cualquiera que sea la convención"},
    {Msg::column_alternative, "Alternativa"},
    {Msg::column_lowest, "Mínimo"},
    {Msg::column_highest, "Máximo"},
    {Msg::column_firm, "Rango en todas"},
    {Msg::robust_own, "Como dice el plan"},
    {Msg::alternative_compliance, "Medir por cumplimiento"},
    {Msg::alternative_advance, "Medir por avance"},
    {Msg::alternative_strategies_zero, "Los reportes que faltan cuentan como 0"},
    {Msg::alternative_strategies_skip, "Los reportes que faltan quedan fuera"},
    {Msg::alternative_ratings_zero, "Los valores sin calificación cuentan como 0"},
    {Msg::alternative_ratings_skip, "Los valores sin calificación quedan fuera"},
    {Msg::alternative_children, "Avance del plan por niveles"},
    {Msg::alternative_leaves, "Avance del plan por estrategias"},
    {Msg::alternative_cap, "Logro de los indicadores hasta {0}"},
    {Msg::alternative_no_cap, "Logro de los indicadores sin límite"},
    {Msg::alternative_reading, "Lectura \"{0}\""},
    {Msg::convention_measure, "la medición"},
    {Msg::convention_missing_strategies, "los reportes que faltan"},
    {Msg::convention_missing_ratings, "las calificaciones que faltan"},
    {Msg::convention_rollup, "la consolidación"},
    {Msg::convention_cap, "el límite de los indicadores"},
    {Msg::convention_reading, "la lectura"},
    {Msg::robust_firm, "{0}, firme"},
    {Msg::robust_depends, "cambia según {0}"},
    {Msg::robust_lowest, "Mínimo de las {0} combinaciones: {1}"},
    {Msg::robust_highest, "Máximo de las {0} combinaciones: {1}"},
    {Msg::robust_without, "{0} de {1} combinaciones no tienen promedio"},
    {Msg::robust_rollup, "La consolidación no mueve ningún macro indicador, solo el avance del "
                         "plan: avance {0} en vez de {1}, cumplimiento {2} en vez de {3}"},
    {Msg::robust_rollup_none,
     "La consolidación no mueve ningún macro indicador, y aquí tampoco el avance del plan"},
    {Msg::robust_rounding, "Los cambios son los de las cifras sin redondear"},
};

static_assert(in_order(table), "a message is missing or out of order");

}  // namespace

std::span<const Words> spanish_foresee() { return table; }

}  // namespace peq::locale
