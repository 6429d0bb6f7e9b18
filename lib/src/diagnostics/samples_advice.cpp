// Samples, 5xx: advice.
#include "diagnostics/guide.hpp"

namespace peq::guide {

namespace {

constexpr SampleRow table[] = {
    {code::no_indicators, SampleFrame::plan, R"(
components:
  - {id: D-1, name: Servicios, objectives: [
    {id: D-1-1, text: Agilizar, strategies: [{id: E-1, text: Abrir}]},
    {id: D-1-2, text: Informar, strategies: [{id: E-2, text: Publicar}]},
    {id: D-1-3, text: Formar, strategies: [{id: E-3, text: Capacitar}]}]}
)",
     R"(
components:
  - {id: D-1, name: Servicios, objectives: [
    {id: D-1-1, text: Agilizar, strategies: [{id: E-1, text: Abrir}]},
    {id: D-1-2, text: Informar, strategies: [{id: E-2, text: Publicar}]},
    {id: D-1-3, text: Formar, strategies: [{id: E-3, text: Capacitar}],
     indicators: [{id: I-1, name: Cursos, unit: cursos, application: Conteo,
       kind: flow, target: 4, valid: {from: 2022-01-01}}]}]}
)"},
    {code::no_deadlines, SampleFrame::strategies, R"(
- {id: E-1-1-1, text: Abrir ventanillas de atención.}
- {id: E-1-1-2, text: Publicar los trámites en línea.}
- {id: E-1-1-3, text: Capacitar al personal.}
- {id: E-1-1-4, text: Digitalizar los expedientes.}
- {id: E-1-1-5, text: Evaluar el servicio.}
)",
     R"(
- {id: E-1-1-1, text: Abrir ventanillas de atención., deadline: 2023-06-30}
- {id: E-1-1-2, text: Publicar los trámites en línea., deadline: 2024-12-31}
- {id: E-1-1-3, text: Capacitar al personal., every: year}
- {id: E-1-1-4, text: Digitalizar los expedientes., deadline: 2025-12-31}
- {id: E-1-1-5, text: Evaluar el servicio.}
)"},
    {code::placeholder_text, SampleFrame::strategies, R"(
- id: E-1-1-1
  text: Por definir
)",
     R"(
- id: E-1-1-1
  text: Abrir ventanillas de atención.
)"},
};

static_assert(in_order(table));

}  // namespace

std::span<const SampleRow> advice_samples() { return table; }

}  // namespace peq::guide
