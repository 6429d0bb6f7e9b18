// Explicaciones en español, 4xx: avance.
#include "diagnostics/guide.hpp"

namespace peq::guide {

namespace {

constexpr Explanation table[] = {
    {code::unknown_target,
     "Un reporte cuenta para lo que nombra su \"for\", y nada de lo que se reporta en el plan "
     "lleva este identificador; casi siempre es un error como E1-1-1 por E-1-1-1. El avance se "
     "perdería y la estrategia se mostraría sin reporte. Corrija el identificador como sugiere el "
     "hallazgo, o agregue al plan lo que falta; sobre las unidades organizativas no se reporta."},
    {code::wrong_figure,
     "Cada cosa se reporta con su propia cifra: \"progress\" en estrategias y acciones, \"value\" "
     "en indicadores, \"rating\" en la visión, la misión y los valores, \"held\" en revisiones. "
     "Los componentes y los objetivos se calculan, y el dinero va en estrategias y acciones. Otra "
     "cifra se mediría con la escala equivocada: use la clave correcta, o corrija \"for\"."},
    {code::reported_with_parts,
     "Lo que tiene acciones o indicadores propios no tiene más avance que el de ellos: su cifra es "
     "el promedio ponderado de sus partes, y un reporte sobre el conjunto la contradiría o "
     "quedaría sin efecto. Reporte sobre cada parte; el hallazgo las enumera. El dinero sí puede "
     "reportarse en la estrategia misma, con \"spent\" y sin avance."},
    {code::unknown_occurrence,
     "\"occurrence\" nombra el período de la tarea recurrente al que se refiere el reporte. Aquí "
     "la tarea no es recurrente, se repite con otra duración o no tiene ese período entre su "
     "inicio y su plazo, y el reporte no contaría en ningún lado. Escriba un período según "
     "\"every\", como 2022 si es year o 2022-Q3 si es quarter, o elimine \"occurrence\"."},
    {code::in_no_occurrence,
     "El reporte sobre una tarea recurrente que no lleva \"occurrence\" cuenta en el período en "
     "que cae su fecha, y esta no cae en ninguno: queda fuera de las cifras. Suele ser el reporte "
     "tardío de la última ocurrencia. Indique con \"occurrence\" a cuál se refiere, o corrija la "
     "fecha."},
    {code::two_on_one_day,
     "Un reporte reemplaza al anterior, así que de dos con la misma fecha sobre lo mismo solo "
     "cuenta uno: peq toma el que aparece después en los archivos. Si usted se refería al otro, la "
     "cifra está mal. Elimine el que ya no vale o corrija su fecha; no se trata de los valores que "
     "se suman ni de calificaciones de distintos evaluadores."},
    {code::falls,
     "El avance es acumulado: lo hecho hasta la fecha, no lo hecho desde el reporte anterior. Una "
     "cifra menor suele ser el avance de un tramo o un error de digitación, y al ser la más "
     "reciente baja todos los promedios superiores. Escriba el total; si la cifra anterior era muy "
     "alta, agregue \"correction: true\" y explique el motivo en \"note\"."},
    {code::recorded_before,
     "\"recorded\" es el día en que se anotó el hecho, y nada puede anotarse antes de que ocurra. "
     "De esa fecha depende --known-by, que muestra lo que se sabía en un día: el reporte "
     "aparecería antes que su propio hecho. Corrija una de las fechas, o elimine \"recorded\" y se "
     "tomará la fecha del reporte."},
    {code::spent_falls,
     "\"spent\" es todo lo gastado hasta ese día, y solo puede crecer o mantenerse. Una cifra "
     "menor suele ser el gasto de un mes y no el total, y al ser la más reciente mostraría una "
     "ejecución financiera menor que la real. Escriba el total; si hubo un reintegro o un error "
     "contable, agregue \"correction: true\" y una \"note\"."},
    {code::in_no_period,
     "Los indicadores flow y maintain cuentan cada valor en el período del calendario en que cae "
     "su fecha. Esta cae fuera de la vigencia o, en un flow, en un período sin meta, y el valor "
     "queda fuera de las cifras con el esfuerzo que representa. Corrija la fecha, amplíe \"valid\" "
     "o dé una meta a ese período."},
};

static_assert(in_order(table));

}  // namespace

std::span<const Explanation> progress_in_spanish() { return table; }

}  // namespace peq::guide
