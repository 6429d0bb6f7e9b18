// Explicaciones en español, 3xx: lo que se contradice en un plan. Lo demás: explain_doubts_es.cpp.
#include "diagnostics/guide.hpp"

namespace peq::guide {

namespace {

constexpr Explanation table[] = {
    {code::duplicate_id,
     "Los reportes encuentran su estrategia por el identificador, y el plan tiene un solo juego de "
     "ellos para unidades organizativas, valores, objetivos, estrategias, acciones, indicadores y "
     "todo lo demás. Si dos elementos lo comparten, el avance de uno se contaría en el otro. Dé a "
     "uno de los dos su propio identificador y corrija los reportes que se referían a él."},
    {code::unknown_reference,
     "Se nombra una unidad organizativa, un elemento FODA o una estrategia que el plan no define, "
     "casi siempre por un error al escribir su identificador. La estrategia faltaría en las cifras "
     "de esa unidad, o la acción en las de su estrategia, y nadie lo notaría. Corrija el "
     "identificador o defina lo que falta; varias unidades se escriben como lista: [concejo, "
     "gerencia]."},
    {code::reserved_id,
     "Todo plan tiene su visión y su misión, que se califican como \"vision\" y \"mission\"; y "
     "\"peq explain\" muestra las cifras de la evaluación con palabras propias: values, "
     "objectives, strategies, efficacy, efficiency, effectiveness, productivity, excellence y "
     "average. Si otro elemento llevara una de ellas, un reporte o una consulta podría referirse a "
     "cualquiera de los dos. Elija otro identificador."},
    {code::deadline_before_start,
     "El inicio y el plazo pueden estar escritos aquí o heredarse del nivel superior, y juntos no "
     "dejan ningún día para trabajar: el elemento se mostraría como vencido antes de haber "
     "empezado. El hallazgo indica de dónde sale cada fecha. Corrija la equivocada, o dé al "
     "elemento un inicio propio."},
    {code::outside_period,
     "Lo programado crece del inicio al plazo, o a lo largo de la vigencia de un indicador. Lo que "
     "termina después del plan nunca llega a exigirse completo y puede mostrarse al día hasta el "
     "final sin cumplirse; lo anterior al plan se exige desde el primer día. Si es trabajo de otro "
     "plan, está bien: es solo una advertencia. Si no, corrija la fecha, que suele ser un año mal "
     "digitado, o amplíe el período."},
    {code::schedule_outside,
     "El avance programado va de 0 en el inicio a 100 en el plazo, y los puntos de programación "
     "doblan esa línea entre ambos. Un punto en esas fechas o fuera de ellas la contradice y no "
     "podría usarse: el cumplimiento se mediría contra una línea que nadie escribió. Elimínelo o "
     "cambie su fecha; si hay una reprogramación, revíselo también contra el nuevo plazo."},
    {code::schedule_falls,
     "Lo que debe estar hecho en una fecha incluye lo de las anteriores; por eso lo programado "
     "puede mantenerse pero no bajar, y sus puntos van en orden de fecha. Un punto que baja suele "
     "ser lo que agrega un tramo y no el total: después de 40 se escribe 75, y no los 35 que se "
     "agregan. Escriba los totales en orden."},
    {code::reschedule_order,
     "El plazo vigente es el de la última reprogramación decidida hasta la fecha de corte. Con dos "
     "decisiones del mismo día nada indica cuál rige, y un plazo anterior al inicio no deja tiempo "
     "alguno; el atraso dependería del orden de las líneas. Deje una sola decisión por día, con un "
     "nuevo plazo que no sea anterior al inicio."},
    {code::target_is_baseline,
     "Un indicador de nivel se mide por el camino recorrido de la línea base a la meta; si son "
     "iguales no hay camino, y el logro sería una división entre cero. Para mantener una cifra "
     "donde está, use \"kind: maintain\" con \"min\" o \"max\". Si no se trata de eso, corrija la "
     "línea base o la meta."},
    {code::targets_do_not_add_up,
     "En un indicador acumulado la meta de cada año es lo que ese año agrega, y entre todas forman "
     "el total. Si no lo forman, o los años o el total están mal, y la línea programada, que pasa "
     "por ambos, subiría o bajaría el cumplimiento sin causa visible. Corrija los años o el total; "
     "para valores al cierre de cada año use \"kind: level\"."},
    {code::wrong_direction,
     "\"direction\" dice hacia dónde debe moverse la cifra, y la meta y la línea base dicen lo "
     "contrario. Uno de los tres datos está mal, y calcular con ellos premiaría el movimiento "
     "equivocado: más accidentes subirían el logro. Muchas veces la línea base y la meta están "
     "intercambiadas. Corrija el dato, o elimine \"direction\" si la meta habla por sí sola."},
    {code::indicator_incomplete,
     "Cada tipo se calcula con sus propios campos: level necesita \"baseline\" y \"target\"; "
     "cumulative, \"target\"; flow, \"target\" o \"targets\"; maintain, \"min\" o \"max\". Sin "
     "ellos no hay con qué comparar los valores, y suponer una línea base de 0 falsearía el "
     "resultado. Agregue el campo, o elija el tipo que corresponde a los datos que tiene."},
    {code::indicator_surplus,
     "Este tipo de indicador se calcula sin ese campo, de modo que quien lo escribió espera algo "
     "que no ocurre: un mínimo que nadie vigila o trimestres que nadie mira, junto a una cifra que "
     "parece tomarlos en cuenta. Elimínelo, o elija el tipo que lo usa: \"min\" y \"max\" son de "
     "maintain, \"every\" de flow y maintain, \"direction\" de level."},
    {code::target_period,
     "Una meta cuenta solo en un período que el indicador tiene: dentro de su vigencia, de la "
     "duración que dice \"every\" y, en los tipos level y cumulative, por años completos. En otro "
     "lugar se perdería; y si un level da dos cifras para su final, se contradice. Corrija el "
     "período, \"every\" o \"valid\", para que cada meta caiga donde habrá valores."},
    {code::negative_weight,
     "El peso dice cuánto cuenta cada elemento en el promedio de su grupo. Con uno negativo el "
     "avance bajaría el promedio, y unos pesos que casi se anulan lo dispararían. Escriba 0 o más; "
     "para retirar algo de las cifras use \"cancelled\" o \"not_applicable\", que dejan constancia "
     "de la fecha y el motivo."},
    {code::weights_all_zero,
     "El promedio de un grupo se divide entre la suma de sus pesos: si todos son cero no tiene "
     "cifra, y el nivel superior se calcularía sin esa parte. Dé al menos a un elemento un peso "
     "mayor que 0, o elimine los pesos; sin ellos todos cuentan igual."},
    {code::weight_zero,
     "Un elemento de peso 0 aparece en todas las listas, pero no en el promedio superior: puede "
     "pasar años sin avanzar y ninguna cifra baja. Está permitido y a veces es lo que se quiere; "
     "por eso es solo una advertencia. Si debe contar, dele un peso mayor que 0; si no, considere "
     "\"cancelled\" o \"not_applicable\" con su motivo."},
    {code::weights_not_hundred,
     "Los pesos siempre se dividen entre su suma: 40, 30 y 20 cuentan como 44.4, 33.3 y 22.2 por "
     "ciento, no como están escritos. Si todo el grupo lleva pesos y la suma se acerca a 100 (de "
     "80 a 120), seguramente son porcentajes y alguno está mal o falta. Corríjalos; de otros "
     "números, como 1, 2 y 3, no se espera ninguna suma."},
    {code::bands,
     "Un rango va desde su \"from\" hasta el del siguiente; si dos empiezan en la misma cifra, a "
     "uno no le queda espacio, y el nombre que recibe un resultado dependería del orden de las "
     "líneas. Dé a cada rango su propio límite inferior; el superior no hace falta escribirlo."},
    {code::no_occurrence,
     "Una tarea recurrente tiene una ocurrencia en cada período del calendario entre su inicio y "
     "su plazo, contados desde que empieza el período del plan. Aquí no queda ninguna: nunca "
     "vencería, no podría cumplirse y saldría de todos los promedios sin que se notara. Traslade "
     "su plazo dentro del período del plan, o elimine \"every\"."},
    {code::recurring_conflict,
     "Lo recurrente se planifica y se mide por sus ocurrencias: su avance es el promedio de ellas "
     "y lo programado crece conforme terminan. Unas partes o una programación darían otra "
     "respuesta a la misma pregunta. Conserve \"every\", o elimínelo y conserve lo demás; una "
     "acción puede ser recurrente por su cuenta."},
    {code::period_reversed,
     "El último día es anterior al primero, de modo que el período no contiene ninguno: así un "
     "plan no tiene nada que evaluar, y un \"not_applicable\" nunca surte efecto aunque quien lo "
     "lea crea que sí. Suele haber años intercambiados o mal digitados. Corrija una de las dos "
     "fechas."},
    {code::other_plan,
     "\"plan\" indica para qué plan se escribió un archivo de avance o de acciones. "
     "Identificadores como E-1-1-1 se repiten de un plan a otro, y los reportes de otro período o "
     "de otra institución se contarían aquí sin que nada lo mostrara. Mueva el archivo a su plan, "
     "o corrija esa línea si se copió de otro archivo."},
    {code::empty_macro,
     "La eficacia y la eficiencia son promedios de los factores que enumera \"of\". Con la lista "
     "vacía o con todos los pesos en 0 no hay promedio, y por lo tanto tampoco efectividad, "
     "productividad, excelencia ni promedio de gestión; un factor repetido contaría doble sin que "
     "se viera. Enumere cada factor una sola vez, con un \"weight\" si debe contar más."},
    {code::validity,
     "Un indicador está vigente de \"from\" a \"to\"; la fecha que no se escribe se hereda del "
     "elemento al que pertenece. Aquí el último día es anterior al primero, así que ningún valor "
     "contaría ni habría meta exigible. Corrija la fecha, y revise el inicio y el plazo heredados "
     "si aquí solo hay una de las dos."},
    {code::min_over_max,
     "Un período se da por cumplido cuando su último valor está entre \"min\" y \"max\". Con el "
     "límite inferior por encima del superior ningún valor cabe, y el indicador daría 0 se reporte "
     "lo que se reporte. Intercámbielos, o elimine el que sobra: basta con uno de los límites."},
    {code::thresholds, "Desde \"on_track\" el cumplimiento está al día, desde \"at_risk\" está en "
                       "riesgo y por debajo está atrasado. En orden inverso nada llegaría a estar "
                       "en riesgo, y un cumplimiento bajo se mostraría al día. Ponga en "
                       "\"on_track\" la cifra mayor; si no se escriben, valen 90 y 70."},
    {code::no_period,
     "Los tipos flow y maintain se calculan por períodos del calendario dentro de la vigencia del "
     "indicador, y no cuentan los que terminan antes de que empiece el plan. Aquí no queda "
     "ninguno: ningún valor contaría y el indicador no tendría cifra. Amplíe su vigencia para que "
     "entre en el período del plan."},
};

static_assert(in_order(table));

}  // namespace

std::span<const Explanation> plan_in_spanish() { return table; }

}  // namespace peq::guide
