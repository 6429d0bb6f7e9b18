#include "locale/table.hpp"

namespace peq::locale {

namespace {

constexpr Words table[] = {
    {Msg::summary_audit, "la calidad de los datos, según nueve atributos, y qué corregir"},
    {Msg::attribute_exactness, "Exactitud"},
    {Msg::attribute_form, "Forma"},
    {Msg::attribute_frequency, "Frecuencia"},
    {Msg::attribute_extent, "Extensión"},
    {Msg::attribute_origin, "Origen"},
    {Msg::attribute_temporality, "Temporalidad"},
    {Msg::attribute_relevance, "Relevancia"},
    {Msg::attribute_integrity, "Integridad"},
    {Msg::attribute_timeliness, "Oportunidad"},
    {Msg::counted_exactness, "{0} de {1} {1|reporte|reportes} sin corrección posterior"},
    {Msg::counted_form, "{0} de {1} {1|reporte|reportes} sin hallazgos de check"},
    {Msg::counted_frequency,
     "{0} de {1} {1|período de reporte concluido|períodos de reporte concluidos}, con reporte"},
    {Msg::counted_extent, "{0} de {1} {1|estrategia, acción o indicador que debía|estrategias, "
                          "acciones e indicadores que "
                          "debían} reportarse, con reporte"},
    {Msg::counted_origin, "{0} de {1} {1|reporte|reportes} con responsable y evidencia"},
    {Msg::counted_temporality,
     "{0} de {1} {1|reporte|reportes} con fecha dentro de aquello que informan"},
    {Msg::counted_relevance, "{0} de {1} {1|reporte|reportes} sobre lo vigente en su fecha"},
    {Msg::counted_integrity,
     "{0} de {1} {1|cumplimiento al 100 o retroceso|cumplimientos al 100 y retrocesos}, con "
     "respaldo"},
    {Msg::counted_timeliness, "{0} de {1} {1|reporte|reportes} con registro en 30 días o menos"},
    {Msg::uncounted_entries, "no hay reportes que juzgar"},
    {Msg::uncounted_ended, "no ha concluido ningún período de reporte"},
    {Msg::uncounted_rules, "el plan no dice cada cuánto se reporta"},
    {Msg::uncounted_due, "aún no debía reportarse nada"},
    {Msg::uncounted_claims, "nada se reportó al 100 ni retrocedió"},
    {Msg::audit_summary, "Calidad de los datos {0}"},
    {Msg::audit_no_summary, "Sin cifra de calidad de los datos"},
    {Msg::audit_mean_of, "promedio de {0} de {1} atributos"},
    {Msg::audit_entries, "{0} {0|reporte|reportes}"},
    {Msg::column_attribute, "Atributo"},
    {Msg::column_counted, "Qué se contó"},
    {Msg::column_count, "Veces"},
    {Msg::column_first, "Primer caso"},
    {Msg::section_shortfalls, "Dónde falla"},
    {Msg::shortfalls_worst, "los tres peores de cada atributo; --all los muestra todos"},
    {Msg::section_to_do, "Qué hacer"},
    {Msg::to_do_corrected,
     "verificar las cifras antes de reportarlas: {0} {0|reporte se corrigió|reportes se "
     "corrigieron} después (primer caso: {1})"},
    {Msg::to_do_finding,
     "corregir lo que peq check halla en {0} {0|reporte|reportes} (primer caso: {1})"},
    {Msg::to_do_missed_period,
     "reportar en cada período: {0} {0|concluyó|concluyeron} sin reporte (primer caso: {1})"},
    {Msg::to_do_unreported,
     "reportar {0} {0|estrategia, acción o indicador|estrategias, acciones o indicadores} sin "
     "ningún reporte (primer caso: {1})"},
    {Msg::to_do_no_author,
     "indicar quién reporta en {0} {0|reporte|reportes}, con `by:` (primer caso: {1})"},
    {Msg::to_do_no_evidence,
     "adjuntar la evidencia de {0} {0|reporte|reportes}, con `evidence:` (primer caso: {1})"},
    {Msg::to_do_outside, "revisar la fecha de {0} {0|reporte|reportes} frente al inicio y la fecha "
                         "plazo, la vigencia o "
                         "la ocurrencia (primer caso: {1})"},
    {Msg::to_do_out_of_force,
     "revisar {0} {0|reporte|reportes} sobre algo cancelado o que no aplicaba (primer caso: {1})"},
    {Msg::to_do_unproved,
     "respaldar {0} {0|cumplimiento|cumplimientos} al 100, con `evidence:` (primer caso: {1})"},
    {Msg::to_do_unexplained_fall,
     "corregir {0} {0|retroceso|retrocesos} frente a la cifra anterior, o {0|confirmarlo|"
     "confirmarlos} con `correction: true` (primer caso: {1})"},
    {Msg::to_do_late,
     "registrar las cifras en los 30 días siguientes a su fecha: {0} se {0|registró|registraron} "
     "después (primer caso: {1})"},
    {Msg::note_audit_mean,
     "La calidad de los datos es el promedio simple de los atributos que tienen cifra"},
    {Msg::note_audit_form,
     "La forma cuenta todo hallazgo de peq check, silenciado o no, en los archivos tal como están "
     "ahora; lo que check dice una sola vez de varios reportes cuenta una vez"},
    {Msg::note_audit_extent,
     "La extensión es la cobertura del plan, según sus pesos; el conteo a su lado es sin pesos"},
    {Msg::help_audit_all, "todo lo que falla, no solo los tres peores de cada atributo"},
    {Msg::help_audit_fail_under,
     "termina con 1 si el promedio, como se muestra, es menor que esta cifra, o si no hay "
     "promedio"},
    {Msg::example_audit_year, "la calidad de los datos al cierre de 2023"},
    {Msg::example_audit_all, "con todo lo que falla"},
    {Msg::example_audit_gate, "falla si la calidad de los datos es menor que 80"},
    {Msg::cli_audit_gate, "{0}: la calidad de los datos, {1}, es menor que {2}"},
    {Msg::cli_audit_gate_none, "{0}: no hay calidad de los datos que comparar: {1}"},
};

static_assert(in_order(table), "a message is missing or out of order");

}  // namespace

std::span<const Words> spanish_audit() { return table; }

}  // namespace peq::locale
