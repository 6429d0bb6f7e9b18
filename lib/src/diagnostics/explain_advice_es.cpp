// Explicaciones en español, 5xx: consejos.
#include "diagnostics/guide.hpp"

namespace peq::guide {

namespace {

constexpr Explanation table[] = {
    {code::no_indicators,
     "Un indicador dice si se logró aquello para lo que existe el objetivo; sin indicadores, su "
     "logro es el cumplimiento de sus estrategias, y un plan puede salir sobresaliente aunque nada "
     "haya cambiado para la población. Agregue indicadores con línea base, meta y unidad de medida "
     "donde algo pueda contarse. Se juzga desde tres objetivos, en una sola nota."},
    {code::no_deadlines,
     "Si todas las estrategias vencen el último día del plan, lo programado crece igual para todas "
     "y nada puede quedar vencido antes: las fechas plazo no dicen nada. Dé a cada estrategia la "
     "fecha que se acordó, o al menos al componente o al objetivo. Se juzga desde cinco "
     "estrategias; las recurrentes y las canceladas no cuentan."},
    {code::placeholder_text,
     "Un texto como \"Por definir\", \"TODO: redactar\" o unos puntos suspensivos ocupa el lugar "
     "del nombre o texto de una unidad organizativa, un valor, un objetivo, una estrategia o una "
     "acción. El elemento cuenta en las cifras y sale en el informe anual como cualquier otro: se "
     "publicaría un plan sin terminar. Escriba lo que corresponde, o elimínelo; todos van en una "
     "sola nota."},
};

static_assert(in_order(table));

}  // namespace

std::span<const Explanation> advice_in_spanish() { return table; }

}  // namespace peq::guide
