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
    {Msg::summary_levers, "Muestra qué elevaría más el promedio, y el ritmo que exige un rango"},
};

static_assert(in_order(table), "a message is missing or out of order");

}  // namespace

std::span<const Words> spanish_foresee() { return table; }

}  // namespace peq::locale
