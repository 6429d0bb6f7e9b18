// Explicaciones en español, 3xx desde PEQ329: lo dudoso de un plan.
#include "diagnostics/guide.hpp"

namespace peq::guide {

namespace {

constexpr Explanation table[] = {
    {code::near_duplicate_id,
     "Los identificadores que solo difieren en mayúsculas, tildes o separadores, como E-1-1-2 y "
     "E1-1-2, son lo mismo para quien lee, pero no para peq: un reporte cuenta solo para el que "
     "nombra, y el otro aparece sin reporte. Casi siempre es uno solo, digitado de dos maneras. Si "
     "son lo mismo, conserve uno y corrija lo que nombra al otro; si no, diferéncielos con una "
     "letra o un número."},
    {code::formula_without_data,
     "La eficacia y la eficiencia necesitan todos los factores que enumera \"of\", y el que el "
     "plan no enuncia, sea visión, misión o valores, nunca podrá calificarse. El macro indicador "
     "queda sin cifra en toda fecha de corte, y también la efectividad, la productividad, la "
     "excelencia y el promedio que salen de él. Agregue al plan lo que falta, o quite ese factor "
     "de \"of\"."},
    {code::no_responsible,
     "El plan tiene unidades organizativas, pero ninguna responde por esta estrategia: ni en ella "
     "ni más arriba se nombra a alguna. Cuenta en todos los promedios y en las cifras de ninguna "
     "unidad, así que a nadie se le pide su avance y el cuadro por unidad oculta su atraso. "
     "Escriba \"responsible\" en la estrategia, o una sola vez en su objetivo, su componente o el "
     "plan."},
    {code::nothing_below,
     "Un componente toma sus cifras de sus objetivos, y un objetivo su avance de sus estrategias. "
     "Sin nada debajo no tiene avance y sale de los promedios, que sin él parecen completos; los "
     "indicadores dan a un objetivo su logro, pero no avance. A menudo la lista se olvidó al "
     "digitar. Agréguela, o elimine el elemento; si ya no se persigue, escriba \"cancelled\"."},
    {code::swot_unanswered,
     "\"addresses\" dice a qué elementos del FODA responde una estrategia. Este plan lo usa, y "
     "nada en él nombra este elemento: o lo que encontró el análisis quedó sin atender, o la "
     "estrategia que lo atiende no lo dice. Ninguna cifra depende de ello, pero quien lee pregunta "
     "para qué se hizo el análisis. Nómbrelo donde se atiende, o agregue una estrategia; sin "
     "\"addresses\" no se reclama nada."},
    {code::numbering_gap,
     "Los identificadores que solo difieren en su último número se leen como una lista, y en esta "
     "faltan números, como E-1-1-3 entre E-1-1-2 y E-1-1-4. Una estrategia que se olvidó al "
     "transcribir no está en ningún promedio, y nada en las cifras lo delata. Compare con el "
     "documento de origen y agregue lo que falte; si el salto es intencional, déjelo: ninguna "
     "cifra cambia."},
    {code::id_under_other_parent,
     "En este plan al menos cuatro de cada cinco identificadores empiezan con el número del "
     "elemento bajo el que están, como E-4-2-1 bajo D-4-2, y este no. Cuenta donde está escrito: "
     "si el lugar es equivocado, un objetivo recibe el avance de otro, y a ese le falta. Colóquelo "
     "donde corresponde su número, o corrija su identificador, también en los reportes."},
    {code::same_text,
     "Dos elementos de un mismo tipo tienen igual texto o nombre, salvo mayúsculas, tildes, "
     "espacios y el punto final. Por lo general uno se copió y no se reescribió: el mismo trabajo "
     "cuenta dos veces en los promedios, o se reporta en uno y falta en el otro. Elimine uno, o "
     "escriba lo que los distingue; no se comparan acciones de distintas fechas ni textos "
     "incompletos."},
    {code::unit_without_duties,
     "Esta unidad organizativa no figura como responsable de nada en el plan, y ningún reporte es "
     "suyo. En el cuadro por unidad su línea queda vacía, como si no trabajara, y lo que hace "
     "quizá se cuenta a otra unidad o a ninguna. Nómbrela en \"responsible\" donde responda por "
     "algo, o elimínela; si nadie tiene responsabilidades en el plan, no se señala a ninguna."},
    {code::budgets_of_parts,
     "Lo que tiene presupuesto propio se mide con él: su ejecución financiera es lo gastado de ese "
     "monto, sin importar cuánto tengan sus partes. Aquí las partes suman más, así que aun "
     "gastando lo previsto se terminaría por encima del presupuesto. No se suman las canceladas ni "
     "las que llevan \"not_applicable\". Corrija el presupuesto del conjunto, o los de sus "
     "partes."},
    {code::indicator_attributes,
     "De todo indicador se pide nombre, forma de aplicación, unidad de medida, vigencia y área "
     "responsable. Sin esos datos dos personas pueden contar cosas distintas bajo el mismo nombre, "
     "o no contarlas nadie, y quien lee el informe no puede valorar la cifra. Escriba los que "
     "indica el hallazgo; \"responsible\" puede heredarse y a \"valid\" le basta una de sus "
     "fechas."},
    {code::targets_look_like_increments,
     "En un indicador de nivel la meta de un año es el valor a su cierre. Aquí las metas anuales "
     "suman lo que va de la línea base a la meta, como si fueran incrementos, o una rebasa la meta "
     "final, y lo programado y el cumplimiento saldrían falsos. Escriba los valores al cierre de "
     "cada año, como muestra el hallazgo, o corrija la que está mal."},
    {code::bands_unsorted,
     "Los rangos se leen de mayor a menor, como los imprime el documento de origen, y una lista "
     "sin orden se presta a confusión: quien la lee toma la primera línea por la clase más alta. "
     "La evaluación los ordena por su cuenta, así que ninguna cifra depende de ello. Ponga primero "
     "el más alto; \"peq check --fix\" lo hace."},
};

static_assert(in_order(table));

}  // namespace

std::span<const Explanation> doubts_in_spanish() { return table; }

}  // namespace peq::guide
