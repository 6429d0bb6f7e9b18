// Explicaciones en español, 5xx: consejos.
#include "diagnostics/guide.hpp"

namespace peq::guide {

namespace {

constexpr Explanation table[] = {
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
