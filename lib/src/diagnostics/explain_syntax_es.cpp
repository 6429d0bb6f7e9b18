// Explicaciones en español, 1xx: sintaxis.
#include "diagnostics/guide.hpp"

namespace peq::guide {

namespace {

constexpr Explanation table[] = {
    {code::syntax,
     "En YAML, ciertos signos y la sangría de cada línea tienen significado, y aquí el texto no "
     "respeta esas reglas. La lectura del archivo se detiene en este punto, y peq no calcula "
     "ninguna cifra con un plan leído a medias. Revise también la línea anterior, donde suele "
     "estar la falta; los textos que contienen \": \" o comillas van entre comillas dobles."},
    {code::invalid_utf8,
     "Los textos de un plan llevan tildes y eñes, y un archivo guardado como Latin-1 o "
     "Windows-1252 las escribe con bytes que en UTF-8 significan otra cosa o nada. Adivinarlas "
     "dejaría nombres dañados en los identificadores y en los informes. Guarde el archivo de nuevo "
     "como UTF-8, en la opción de codificación de su editor."},
    {code::wrong_encoding,
     "Los primeros bytes indican UTF-16 o UTF-32, como guardan algunos editores y hojas de cálculo "
     "cuando se les pide \"texto Unicode\". peq lee únicamente UTF-8, para que los mismos bytes "
     "sean el mismo texto en cualquier equipo. Guarde el archivo de nuevo como UTF-8."},
    {code::control_character,
     "Caracteres como NUL o el fin de transmisión no se ven en el editor, pero algunos lectores de "
     "YAML se detienen en ellos y todo lo que sigue se perdería sin aviso. Llegan con texto "
     "copiado de otros programas o con una secuencia de escape: entre comillas dobles, la \\a de "
     "\"C:\\archivos\" es un carácter de control. Elimínelo, o escriba dos veces cada barra "
     "inversa."},
    {code::lone_carriage_return,
     "Unos programas toman el retorno de carro solo como fin de línea y otros no, de modo que dos "
     "claves pueden leerse como un único texto y la segunda desaparece. Suele venir de editores "
     "muy antiguos o de una hoja de cálculo exportada. Guarde el archivo con finales de línea de "
     "Unix (LF) o de Windows (CR LF)."},
    {code::unclosed_quote,
     "Desde una comilla abierta todo pasa a ser texto, hasta la siguiente comilla o el final del "
     "archivo: claves, fechas y reportes quedan como palabras que ninguna cifra cuenta. El "
     "hallazgo señala la comilla que abre. Ciérrela; una comilla dentro del texto se escribe \\\" "
     "entre comillas dobles y '' entre comillas simples."},
    {code::duplicate_key,
     "La mayoría de los programas que leen YAML se queda con uno de los dos valores y no dice "
     "nada; así, el plazo o el avance que cuenta dependería del programa. peq no elige por usted. "
     "Elimine la que está de más, o pásela al elemento al que pertenece."},
    {code::second_document,
     "Una línea de tres guiones empieza otro documento, y lo usual es que se lea solo el primero: "
     "los reportes que vienen después nunca contarían. Un archivo de peq contiene un solo "
     "documento. Elimine esa línea, o pase lo que sigue a un archivo aparte."},
    {code::text_after_end,
     "El documento ya terminó y todavía queda texto: casi siempre la primera clave del archivo "
     "tiene sangría y las demás no, o hay una línea con \"...\" a la mitad. Lo que sigue quedaría "
     "fuera de todas las cifras. Empiece todas las claves del primer nivel en la misma columna y "
     "elimine esa línea."},
    {code::unknown_alias,
     "En YAML, un valor que empieza con \"*\" no es un texto: remite a otro valor del archivo, "
     "marcado antes con \"&\" y el mismo nombre. Aquí nada lleva ese nombre, y no se sabe qué se "
     "quiso decir. Si el asterisco es parte del texto, escriba el texto entre comillas dobles; si "
     "no, marque el valor al que remite."},
    {code::cyclic_alias,
     "La referencia está dentro del mismo valor al que remite, de modo que escribirlo completo no "
     "terminaría nunca. Ningún plan necesita un valor así, ni puede calcularse con él cifra "
     "alguna. Escriba en lugar de la referencia lo que corresponde."},
    {code::alias_budget,
     "Cada referencia repite completo el valor que nombra: unas pocas líneas de listas que remiten "
     "a otras listas crecen hasta miles de millones de valores y agotan la memoria del equipo. peq "
     "permite que las referencias agreguen cien mil valores a un archivo, mucho más de lo que "
     "ocupa un plan. Escriba los valores donde hacen falta."},
    {code::merge_key,
     "\"<<\" pide mezclar otro mapa con este, y los programas no coinciden en cuál de dos claves "
     "iguales cuenta, ni todos la conocen. De eso no puede depender un plazo o un peso. Escriba "
     "las claves en cada lugar; lo común puede ir en el nivel superior, porque el inicio, el plazo "
     "y los responsables se heredan."},
    {code::too_deep,
     "Un plan necesita alrededor de una docena de niveles, y peq lee hasta 64. Cuando hay más, "
     "casi siempre faltan corchetes de cierre, y el resto del archivo se leería como parte de un "
     "mismo valor. Cierre los corchetes, o escriba la lista con un elemento por línea."},
    {code::null_item,
     "El guion o la coma anuncia un elemento que no está: quizás una unidad organizativa, una "
     "estrategia o un reporte que alguien iba a escribir. Omitirlo sin decir nada podría cambiar "
     "quién responde por algo o qué se cuenta. Escriba el elemento, o elimine su guion o su coma."},
    {code::empty_file,
     "Solo hay comentarios o líneas en blanco, y nada dice si es un plan, una lista de acciones o "
     "un archivo de avance. Un archivo vacío suele haberse cortado al guardarlo o copiarlo, y sus "
     "reportes faltarían en todas las cifras. Escriba su primera línea, por ejemplo \"peq: "
     "progress/1\", o elimine el archivo."},
    {code::tab_indentation,
     "La sangría de una línea decide a qué pertenece, y un tabulador no tiene un ancho fijo: el "
     "mismo archivo se ve bien en un editor y en otro dice algo distinto, de modo que un plazo "
     "puede terminar en la estrategia equivocada. Cambie los tabuladores por espacios; casi todos "
     "los editores lo hacen mientras se escribe."},
    {code::missing_space,
     "Sin el espacio, \"deadline:2024-12-31\" es para YAML una sola palabra y no una clave con su "
     "valor: el plazo faltaría y en su lugar regiría el final del plan. Lo mismo ocurre con el "
     "guion que inicia un elemento. Deje un espacio después de los dos puntos o del guion."},
    {code::scalar_too_long,
     "Ningún texto de un plan se acerca a 1 MiB, lo más que peq admite en un solo valor. Uno tan "
     "largo suele deberse a una comilla que se cerró mucho después y absorbió claves y reportes, o "
     "a un documento completo pegado en el archivo. Cierre la comilla, o guarde los textos largos "
     "en un archivo aparte e indíquelo en \"source\" o \"evidence\"."},
    {code::file_too_large,
     "peq lee archivos de hasta 1 GiB, donde caben millones de reportes, para que la lectura de "
     "cualquier archivo ocupe un tiempo y una memoria limitados. Uno más grande suele venir de una "
     "exportación defectuosa. Divida el avance en un archivo por año: los de la carpeta "
     "\"progress\" se leen todos juntos."},
    {code::too_many_nodes,
     "Un plan o un archivo de acciones se guarda completo en la memoria, por lo que puede tener a "
     "lo sumo 10 millones de valores. Un plan real tiene algunos miles; tantos provienen de una "
     "exportación defectuosa o de un archivo que no es un plan. Divida el archivo; el avance se "
     "lee reporte por reporte y no tiene este límite."},
    {code::collection_too_long,
     "Una colección entre corchetes, un comentario o un texto de más de 2 MiB tendría que "
     "guardarse entero en la memoria antes de saber qué es. Ese tramo suele empezar con un "
     "corchete o una comilla que nunca se cierra, y los reportes que siguen dejan de verse como "
     "reportes. Ciérrelo, o escriba las listas largas con un elemento por línea, cada uno con su "
     "guion."},
    {code::tag, "Una etiqueta ordena tomar un valor por algo distinto de lo que parece, y cada "
                "programa la entiende a su manera: una fecha podría volverse texto, y un número, "
                "fecha. peq toma cada valor tal como está escrito. Elimine la etiqueta; si el "
                "texto de verdad empieza con \"!\", escríbalo entre comillas dobles."},
    {code::bad_key,
     "Una clave nombra un campo y debe ser una palabra simple: vacía, o en forma de lista, mapa o "
     "referencia, no nombra nada que peq pueda buscar. Es frecuente en plantillas cuyo \"{{…}}\" "
     "quedó sin llenar, que YAML lee como un mapa dentro de otro. Escriba la clave o el texto que "
     "corresponde; si el texto empieza con una llave, va entre comillas dobles."},
};

static_assert(in_order(table));

}  // namespace

std::span<const Explanation> syntax_in_spanish() { return table; }

}  // namespace peq::guide
