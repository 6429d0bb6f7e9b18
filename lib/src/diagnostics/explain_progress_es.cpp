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
    {code::in_the_future,
     "Un reporte dice lo que ya ocurrió, y este tiene fecha o registro posterior al día en que se "
     "revisan los archivos; casi siempre es un dígito del año. Un reporte cuenta desde su fecha: "
     "hoy faltaría, y años después aparecería por sí solo; por \"recorded\", --known-by no lo "
     "mostraría hasta entonces. Corrija la fecha; lo que se espera lograr no va entre los "
     "reportes."},
    {code::outside_plan,
     "El reporte es anterior al inicio del plan o, si es de avance o de un valor, posterior a su "
     "último día y a todo plazo del elemento. Cuenta desde su fecha: uno antiguo, como hecho antes "
     "de planificarse; uno tardío, en ninguna evaluación de los años del plan. Suele ser un año "
     "mal digitado. Corrija la fecha; calificaciones, revisiones y pagos sí pueden ser "
     "posteriores."},
    {code::before_start,
     "Se reporta trabajo hecho antes de que empiece la estrategia, la acción o el indicador. "
     "Cuenta desde su fecha, y como hasta el inicio no hay nada programado, su cumplimiento sería "
     "de 100 mientras tanto. O está mal la fecha, o el inicio, que puede ser heredado. Corrija uno "
     "de los dos; un 0 o el valor de la línea base sí pueden reportarse antes, y se avisa una vez "
     "por elemento."},
    {code::after_cancellation,
     "Lo cancelado, o lo que por un tiempo no aplica, sale de los promedios con todo lo que tiene "
     "debajo, y un reporte con fecha de ese tiempo no cuenta mientras dure. Quien reportó el "
     "trabajo cree que sí. Corrija la fecha del reporte, o la de \"cancelled\" o "
     "\"not_applicable\" si el trabajo continuó; la decisión puede estar escrita más arriba."},
    {code::done_without_evidence,
     "Un reporte de 100 afirma que el trabajo está terminado, y con eso sale de toda lista de "
     "pendientes. Este no nombra ninguna prueba, ni otro reporte de 100 sobre lo mismo. La cifra "
     "cuenta igual, pero ni la auditoría ni la ciudadanía pueden verificarla, y es lo primero por "
     "lo que preguntan. Agregue \"evidence\" con la ruta de un archivo o una dirección web."},
    {code::evidence_missing,
     "El reporte nombra un archivo como prueba, y en ese lugar no existe o hay una carpeta. Nadie "
     "podría verla, y la cifra queda tan sin respaldo como si no se hubiera puesto evidencia, pero "
     "sin que se note. Las rutas parten de la carpeta del archivo de avance, y las mayúsculas "
     "importan. Corrija la ruta, agregue el archivo o indique una dirección web; las direcciones "
     "no se consultan."},
    {code::evidence_form,
     "La evidencia es una ruta con / que parte de la carpeta del archivo de avance y no sale de la "
     "del plan, o una dirección con http:// o https://. Una ruta como C:\\actas, o una que sale de "
     "la carpeta del plan, sirve en una sola computadora, y en el informe publicado no llevaría a "
     "nada. Copie el archivo en la carpeta del plan, o escriba su dirección."},
    {code::over_budget,
     "\"spent\" es todo lo gastado hasta la fecha, y supera el presupuesto del elemento o, si no "
     "lo tiene, lo que suman sus partes. La ejecución financiera pasa de 100, sea porque se gastó "
     "de más o por un error como un cero agregado. No se avisa si un reporte posterior corrige la "
     "cifra. Corríjala, o corrija el presupuesto si fue ampliado."},
    {code::fraction,
     "El avance y las calificaciones son porcentajes de 0 a 100, de modo que 0.4 es menos de medio "
     "por ciento. Las hojas de cálculo guardan 40 % como 0.4, y copiado así la estrategia "
     "parecería apenas iniciada, se mostraría atrasada y bajarían todos los promedios superiores. "
     "Escriba 40; si de verdad es tan poco, escríbalo con su signo: 0.4%."},
    {code::level_as_increments,
     "Un nivel se reporta tal como está ese día, y cuenta el último valor. Estos son pequeños y "
     "hasta bajan, pero juntos forman el camino que ya debía recorrerse, como si cada uno fuera lo "
     "agregado desde el anterior. El logro sería una fracción del verdadero. Escriba los totales a "
     "la fecha, como muestra el hallazgo, o use \"kind: cumulative\"."},
    {code::totals_as_increments,
     "Los valores de un indicador acumulado se suman. Estos nunca bajan, el último no pasa de la "
     "meta y la suma la rebasa por mucho, como si cada uno fuera el total a la fecha: lo hecho al "
     "principio se contaría de nuevo en cada reporte, y el logro saldría demasiado alto. Escriba "
     "lo que agregó cada período, como muestra el hallazgo, o use \"kind: level\"."},
    {code::far_beyond_target,
     "El valor es más de diez veces la meta o, en un nivel, está diez veces más lejos de la línea "
     "base que la meta, y un resultado no llega a tanto: suele estar en otra unidad, en miles, o "
     "tener un dígito de más. El logro quedaría en su tope o en 0, y el error no se vería en los "
     "promedios. Revise la cifra según la unidad de medida del indicador, y también su meta."},
};

static_assert(in_order(table));

}  // namespace

std::span<const Explanation> progress_in_spanish() { return table; }

}  // namespace peq::guide
