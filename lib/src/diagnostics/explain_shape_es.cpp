// Explicaciones en español, 2xx: forma.
#include "diagnostics/guide.hpp"

namespace peq::guide {

namespace {

constexpr Explanation table[] = {
    {code::unknown_key,
     "peq lee las claves que conoce y tendría que pasar por alto cualquier otra: un plazo escrito "
     "como \"deadlin\" se perdería y en su lugar regiría el final del plan, una cifra equivocada "
     "con apariencia de correcta. Corrija la clave como sugiere el hallazgo. Puede agregar claves "
     "propias si empiezan con \"x-\"."},
    {code::missing_key, "Sin esta clave no hay cómo identificar, fechar o contar el elemento: un "
                        "reporte sin \"for\" no es de nadie, y sobre una estrategia sin \"id\" no "
                        "puede reportarse. peq no la supone, y no da cifras mientras falte. "
                        "Agregue la clave con su valor; el hallazgo indica cuál es y dónde va."},
    {code::wrong_type,
     "Cada clave tiene su forma: un solo valor, una lista con un guion por elemento, o un mapa de "
     "claves y valores. De otra forma peq leería solo una parte, y en las cifras faltarían "
     "unidades organizativas o estrategias sin que se notara. Escriba el valor como lo pide el "
     "hallazgo; la referencia del formato muestra la forma de cada clave."},
    {code::bad_date,
     "El plazo decide qué está atrasado, así que la fecha debe ser inequívoca: 05/06/2024 es junio "
     "para unos y mayo para otros, y el 31 de noviembre no existe. Las fechas se escriben con año, "
     "mes y día, como 2024-06-05, entre los años 1900 y 2199. Si solo un día es posible, el "
     "hallazgo indica cómo escribirlo."},
    {code::bad_number,
     "1,500 es uno y medio para unos y mil quinientos para otros; 1e3, 010 o .5 se leen distinto "
     "según el programa. Con una cifra que puede estar multiplicada por mil no debe calcularse "
     "nada. Escriba las cifras con punto decimal y sin signo entre los miles: 1500, 0.5, -3.25. El "
     "signo de porcentaje va solo donde corresponde un porcentaje."},
    {code::out_of_range,
     "El avance, las calificaciones y la programación son porcentajes de 0 a 100, los rangos "
     "empiezan de 0 a 1000, el dinero y las metas de lo que se cuenta nunca son negativos y una "
     "meta acumulada es mayor que 0. Una cifra fuera de esos límites es un error de digitación u "
     "otra cantidad, y alteraría todos los niveles superiores. Corríjala; un conteo, como 120 "
     "permisos, es el valor de un indicador y no un avance."},
    {code::unknown_choice,
     "Algunas claves admiten una palabra de una lista corta, porque esa palabra elige la fórmula: "
     "\"kind\" decide cómo se calcula un indicador, y \"every\", cada cuánto se repite una tarea. "
     "Una palabra que no está en la lista no elige nada. Se escriben en inglés, sea cual sea el "
     "idioma del plan, y el hallazgo las enumera."},
    {code::bad_id,
     "El identificador une los reportes, las acciones y las consultas con el plan; por eso lleva "
     "solo letras, cifras, \".\", \"_\" y \"-\". Con espacios o barras, un mismo código se "
     "escribiría de dos maneras y habría reportes que no encuentran su estrategia. Escriba, por "
     "ejemplo, E-1-1-1, y deje la forma impresa en \"source\"."},
    {code::bad_interval,
     "El intervalo dice qué tan viejo puede ser un reporte, cuánto vale una calificación o cada "
     "cuánto se celebra una revisión; de él depende qué se muestra sin reporte reciente o deja de "
     "contar. Escriba un número entero y la unidad en inglés: 30 days, 2 weeks, 6 months, 1 year. "
     "Un número solo podría ser días o meses."},
    {code::bad_boolean,
     "\"held\" y \"correction\" llevan true o false y nada más. Palabras como sí, no u on son "
     "texto para unos lectores de YAML y verdadero o falso para otros, y una sesión que no se "
     "celebró podría contar como celebrada. Escriba true o false."},
    {code::wrong_kind,
     "La clave \"peq\" dice qué es el archivo y en qué versión del formato está: plan/1, actions/1 "
     "o progress/1. Sin ella, o en la carpeta equivocada, unos reportes podrían tomarse por un "
     "plan, o un formato posterior leerse con las reglas de uno anterior. Empiece el archivo con "
     "la línea correcta, o muévalo adonde corresponde."},
    {code::bad_period,
     "Las metas y las ocurrencias pertenecen a un período del calendario; si no puede leerse, la "
     "meta quedaría fuera de la cuenta o el reporte sin lugar. Escriba el año solo, o con "
     "semestre, trimestre o mes: 2022, 2022-S1, 2022-Q3, 2022-05. El trimestre lleva la letra Q y "
     "no la T, sea cual sea el idioma del plan."},
    {code::figures_in_entry,
     "Un reporte afirma un solo hecho de un día: un avance, un valor, una calificación o que se "
     "celebró una revisión; el dinero puede ir junto al avance. Sin ninguna cifra no hay nada que "
     "contar, y con dos no se sabe cuál vale. Indique exactamente una, o solo \"spent\", y escriba "
     "el segundo hecho en otro reporte."},
    {code::no_value,
     "Una clave sin nada después parece definida y no dice nada: un \"deadline\" vacío puede "
     "significar que no hay plazo o que alguien lo dejó pendiente. peq no escoge, porque entonces "
     "regiría el plazo heredado sin que se viera. Escriba el valor o elimine la clave; un texto "
     "que empieza con \"#\" va entre comillas dobles, o se lee como comentario."},
    {code::bad_ignore,
     "Un comentario \"# peq: ignore[PEQ305] motivo\" hace que un hallazgo no se muestre, en su "
     "propia línea o, si está solo, en la siguiente. Este comentario lo parece, pero no nombra "
     "ninguna regla que exista: no silenciaría nada aunque su autor así lo crea. Escriba entre "
     "corchetes el código o el nombre de la regla, varios con comas, y detrás el motivo."},
    {code::unused_ignore,
     "Lo que este comentario debía silenciar ya no se encuentra aquí, o está en otra línea. Si se "
     "deja, ocultaría a todos el próximo error de esa clase. Elimínelo o páselo a la línea del "
     "hallazgo; no se juzga mientras un archivo tenga errores de sintaxis o de forma."},
};

static_assert(in_order(table));

}  // namespace

std::span<const Explanation> shape_in_spanish() { return table; }

}  // namespace peq::guide
