// Samples, 3xx from PEQ329 on: what is doubtful in a plan.
#include "diagnostics/guide.hpp"

namespace peq::guide {

namespace {

constexpr SampleRow table[] = {
    {code::near_duplicate_id, SampleFrame::strategies, R"(
- id: E-1-1-1
  text: Abrir ventanillas de atención.
- id: E1-1-1
  text: Publicar los trámites en línea.
)",
     R"(
- id: E-1-1-1
  text: Abrir ventanillas de atención.
- id: E-1-1-2
  text: Publicar los trámites en línea.
)"},
    {code::formula_without_data, SampleFrame::plan, R"(
# este plan no enuncia su visión
evaluation:
  macro_indicators:
    efficacy: {of: [vision, objectives]}
    efficiency: {of: [strategies]}
)",
     R"(
vision: {text: Ser un municipio ordenado.}
evaluation:
  macro_indicators:
    efficacy: {of: [vision, objectives]}
    efficiency: {of: [strategies]}
)"},
    {code::no_responsible, SampleFrame::plan, R"(
# en el resto del plan no se nombra ningún responsable
units:
  - {id: gerencia, name: Gerencia General}
)",
     R"(
# lo que está escrito para el plan rige para todas sus estrategias
units:
  - {id: gerencia, name: Gerencia General}
responsible: gerencia
)"},
    {code::nothing_below, SampleFrame::plan, R"(
components:
  - id: D-1
    name: Modernización
    objectives:
      - id: D-1-1
        text: Acercar los servicios a la población.
)",
     R"(
components:
  - id: D-1
    name: Modernización
    objectives:
      - id: D-1-1
        text: Acercar los servicios a la población.
        strategies:
          - {id: E-1-1-1, text: Abrir ventanillas de atención.}
)"},
    {code::swot_unanswered, SampleFrame::strategies, R"(
# el FODA de este plan tiene los elementos FODA-O1 y FODA-A1
- id: E-1-1-1
  text: Cobrar las tasas por medios electrónicos.
  addresses: [FODA-O1]
- id: E-1-1-2
  text: Recuperar la mora tributaria.
)",
     R"(
# el FODA de este plan tiene los elementos FODA-O1 y FODA-A1
- id: E-1-1-1
  text: Cobrar las tasas por medios electrónicos.
  addresses: [FODA-O1]
- id: E-1-1-2
  text: Recuperar la mora tributaria.
  addresses: [FODA-A1]
)"},
    {code::numbering_gap, SampleFrame::strategies, R"(
- {id: E-1-1-1, text: Abrir ventanillas de atención.}
- {id: E-1-1-2, text: Publicar los trámites en línea.}
- {id: E-1-1-4, text: Capacitar al personal.}
)",
     R"(
- {id: E-1-1-1, text: Abrir ventanillas de atención.}
- {id: E-1-1-2, text: Publicar los trámites en línea.}
- {id: E-1-1-3, text: Capacitar al personal.}
)"},
    {code::id_under_other_parent, SampleFrame::strategies, R"(
# estrategias del objetivo D-1-1
- {id: E-1-1-1, text: Abrir ventanillas de atención.}
- {id: E-1-1-2, text: Publicar los trámites en línea.}
- {id: E-1-1-3, text: Capacitar al personal.}
- {id: E-1-1-4, text: Simplificar los requisitos.}
- {id: E-1-1-5, text: Digitalizar expedientes., deadline: 2024-12-31}
- {id: E-1-2-1, text: Atender denuncias por teléfono.}
)",
     R"(
# estrategias del objetivo D-1-1
- {id: E-1-1-1, text: Abrir ventanillas de atención.}
- {id: E-1-1-2, text: Publicar los trámites en línea.}
- {id: E-1-1-3, text: Capacitar al personal.}
- {id: E-1-1-4, text: Simplificar los requisitos.}
- {id: E-1-1-5, text: Digitalizar expedientes., deadline: 2024-12-31}
- {id: E-1-1-6, text: Atender denuncias por teléfono.}
)"},
    {code::same_text, SampleFrame::strategies, R"(
- id: E-1-1-1
  text: Capacitar al personal de las ventanillas.
- id: E-1-1-2
  text: Capacitar al Personal de las Ventanillas
)",
     R"(
- id: E-1-1-1
  text: Capacitar al personal de las ventanillas.
- id: E-1-1-2
  text: Capacitar al personal de los distritos.
)"},
    {code::unit_without_duties, SampleFrame::plan, R"(
units:
  - {id: concejo, name: Concejo Municipal}
  - {id: archivo, name: Archivo Municipal}
responsible: [concejo]
)",
     R"(
units:
  - {id: concejo, name: Concejo Municipal}
  - {id: archivo, name: Archivo Municipal}
responsible: [concejo, archivo]
)"},
    {code::budgets_of_parts, SampleFrame::strategy, R"(
text: Digitalizar los expedientes.
budget: 50000
actions:
  - {id: A-1, text: Comprar los equipos., budget: 30000}
  - {id: A-2, text: Contratar al personal., budget: 25000}
)",
     R"(
text: Digitalizar los expedientes.
budget: 55000
actions:
  - {id: A-1, text: Comprar los equipos., budget: 30000}
  - {id: A-2, text: Contratar al personal., budget: 25000}
)"},
    {code::indicator_attributes, SampleFrame::indicator, R"(
name: Trámites en línea
application: Conteo de los trámites publicados en el sitio web
valid: {from: 2022-01-01, to: 2026-12-31}
responsible: [gerencia]
kind: level
baseline: 0
target: 40
)",
     R"(
name: Trámites en línea
application: Conteo de los trámites publicados en el sitio web
unit: trámites
valid: {from: 2022-01-01, to: 2026-12-31}
responsible: [gerencia]
kind: level
baseline: 0
target: 40
)"},
    {code::targets_look_like_increments, SampleFrame::indicator, R"(
name: Trámites en línea
unit: trámites
kind: level
baseline: 0
target: 40
targets: {2022: 10, 2023: 10, 2024: 20}
)",
     R"(
name: Trámites en línea
unit: trámites
kind: level
baseline: 0
target: 40
targets: {2022: 10, 2023: 20, 2024: 40}
)"},
    {code::bands_unsorted, SampleFrame::plan, R"(
evaluation:
  bands:
    - {from: 70, name: Bueno}
    - {from: 90, name: Sobresaliente}
)",
     R"(
evaluation:
  bands:
    - {from: 90, name: Sobresaliente}
    - {from: 70, name: Bueno}
)"},
};

static_assert(in_order(table));

}  // namespace

std::span<const SampleRow> doubts_samples() { return table; }

}  // namespace peq::guide
