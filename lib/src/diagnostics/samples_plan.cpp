// Samples, 3xx: what contradicts itself in a plan. The rest, from PEQ329 on: samples_doubts.cpp.
#include "diagnostics/guide.hpp"

namespace peq::guide {

namespace {

constexpr SampleRow table[] = {
    {code::duplicate_id, SampleFrame::strategies, R"(
- id: E-1-1-1
  text: Abrir ventanillas de atención.
- id: E-1-1-1
  text: Publicar los trámites en línea.
)",
     R"(
- id: E-1-1-1
  text: Abrir ventanillas de atención.
- id: E-1-1-2
  text: Publicar los trámites en línea.
)"},
    {code::unknown_reference, SampleFrame::strategy, R"(
text: Abrir ventanillas de atención.
responsible: [gerencia, consejo]
)",
     R"(
text: Abrir ventanillas de atención.
responsible: [gerencia, concejo]
)"},
    {code::reserved_id, SampleFrame::plan, R"(
values:
  - {id: vision, name: Visión compartida}
)",
     R"(
values:
  - {id: V-1, name: Visión compartida}
)"},
    {code::deadline_before_start, SampleFrame::strategy, R"(
text: Abrir ventanillas de atención.
start: 2024-01-15
deadline: 2023-12-31
)",
     R"(
text: Abrir ventanillas de atención.
start: 2024-01-15
deadline: 2024-12-31
)"},
    {code::outside_period, SampleFrame::strategy, R"(
# el plan termina el 2026-12-31
text: Construir el nuevo mercado municipal.
deadline: 2027-06-30
)",
     R"(
# el plan termina el 2026-12-31
text: Construir el nuevo mercado municipal.
deadline: 2026-12-31
)"},
    {code::schedule_outside, SampleFrame::strategy, R"(
text: Abrir cinco ventanillas de atención.
deadline: 2024-12-31
schedule:
  - {date: 2023-12-31, progress: 40}
  - {date: 2025-06-30, progress: 90}
)",
     R"(
text: Abrir cinco ventanillas de atención.
deadline: 2024-12-31
schedule:
  - {date: 2023-12-31, progress: 40}
  - {date: 2024-06-30, progress: 90}
)"},
    {code::schedule_falls, SampleFrame::strategy, R"(
text: Abrir cinco ventanillas de atención.
deadline: 2024-12-31
schedule:
  - {date: 2022-12-31, progress: 40}
  - {date: 2023-12-31, progress: 35}
)",
     R"(
text: Abrir cinco ventanillas de atención.
deadline: 2024-12-31
schedule:
  - {date: 2022-12-31, progress: 40}
  - {date: 2023-12-31, progress: 75}
)"},
    {code::reschedule_order, SampleFrame::strategy, R"(
text: Construir el nuevo mercado municipal.
deadline: 2024-06-30
rescheduled:
  - {on: 2024-03-15, deadline: 2025-06-30}
  - {on: 2024-03-15, deadline: 2025-12-31}
)",
     R"(
text: Construir el nuevo mercado municipal.
deadline: 2024-06-30
rescheduled:
  - {on: 2024-03-15, deadline: 2025-06-30}
  - {on: 2025-02-10, deadline: 2025-12-31}
)"},
    {code::target_is_baseline, SampleFrame::indicator, R"(
name: Hogares con recolección de desechos
unit: "%"
kind: level
baseline: 95
target: 95
)",
     R"(
name: Hogares con recolección de desechos
unit: "%"
kind: maintain
min: 95
)"},
    {code::targets_do_not_add_up, SampleFrame::indicator, R"(
name: Calles reparadas
unit: km
kind: cumulative
target: 100
targets: {2022: 30, 2023: 30, 2024: 30}
)",
     R"(
name: Calles reparadas
unit: km
kind: cumulative
target: 100
targets: {2022: 30, 2023: 30, 2024: 40}
)"},
    {code::wrong_direction, SampleFrame::indicator, R"(
name: Accidentes de tránsito
unit: accidentes
kind: level
direction: fall
baseline: 180
target: 240
)",
     R"(
name: Accidentes de tránsito
unit: accidentes
kind: level
direction: fall
baseline: 240
target: 180
)"},
    {code::indicator_incomplete, SampleFrame::indicator, R"(
name: Trámites en línea
unit: trámites
kind: level
target: 40
)",
     R"(
name: Trámites en línea
unit: trámites
kind: level
baseline: 12
target: 40
)"},
    {code::indicator_surplus, SampleFrame::indicator, R"(
name: Talleres de capacitación
unit: talleres
kind: cumulative
target: 20
every: quarter
)",
     R"(
name: Talleres de capacitación
unit: talleres
kind: flow
target: 5
every: quarter
)"},
    {code::target_period, SampleFrame::indicator, R"(
# el plan termina el 2026-12-31
name: Talleres de capacitación
unit: talleres
kind: flow
targets: {2025: 4, 2026: 6, 2027: 6}
)",
     R"(
# el plan termina el 2026-12-31
name: Talleres de capacitación
unit: talleres
kind: flow
targets: {2024: 4, 2025: 6, 2026: 6}
)"},
    {code::negative_weight, SampleFrame::strategies, R"(
- id: E-1-1-1
  text: Abrir ventanillas de atención.
- id: E-1-1-2
  text: Publicar los trámites en línea.
  weight: -2
)",
     R"(
- id: E-1-1-1
  text: Abrir ventanillas de atención.
- id: E-1-1-2
  text: Publicar los trámites en línea.
  weight: 2
)"},
    {code::weights_all_zero, SampleFrame::strategies, R"(
- id: E-1-1-1
  text: Abrir ventanillas de atención.
  weight: 0
- id: E-1-1-2
  text: Publicar los trámites en línea.
  weight: 0
)",
     R"(
- id: E-1-1-1
  text: Abrir ventanillas de atención.
  weight: 1
- id: E-1-1-2
  text: Publicar los trámites en línea.
  weight: 2
)"},
    {code::weight_zero, SampleFrame::strategies, R"(
- id: E-1-1-1
  text: Abrir ventanillas de atención.
- id: E-1-1-2
  text: Publicar los trámites en línea.
  weight: 0
)",
     R"(
- id: E-1-1-1
  text: Abrir ventanillas de atención.
- id: E-1-1-2
  text: Publicar los trámites en línea.
  cancelled: {on: 2024-07-01, reason: Lo asumió otra institución.}
)"},
    {code::weights_not_hundred, SampleFrame::strategies, R"(
- {id: E-1-1-1, text: Abrir ventanillas de atención., weight: 40}
- {id: E-1-1-2, text: Publicar los trámites en línea., weight: 30}
- {id: E-1-1-3, text: Capacitar al personal., weight: 20}
)",
     R"(
- {id: E-1-1-1, text: Abrir ventanillas de atención., weight: 40}
- {id: E-1-1-2, text: Publicar los trámites en línea., weight: 30}
- {id: E-1-1-3, text: Capacitar al personal., weight: 30}
)"},
    {code::bands, SampleFrame::plan, R"(
evaluation:
  bands:
    - {from: 90, name: Sobresaliente}
    - {from: 70, name: Muy bueno}
    - {from: 70, name: Bueno}
    - {from: 0, name: Deficiente}
)",
     R"(
evaluation:
  bands:
    - {from: 90, name: Sobresaliente}
    - {from: 80, name: Muy bueno}
    - {from: 70, name: Bueno}
    - {from: 0, name: Deficiente}
)"},
    {code::no_occurrence, SampleFrame::strategy, R"(
# el período del plan empieza el 2022-01-01
text: Rendir cuentas a la población.
every: year
start: 2021-11-01
deadline: 2021-12-31
)",
     R"(
# el período del plan empieza el 2022-01-01
text: Rendir cuentas a la población.
every: year
start: 2022-01-01
deadline: 2026-12-31
)"},
    {code::recurring_conflict, SampleFrame::strategy, R"(
text: Rendir cuentas a la población.
every: year
schedule:
  - {date: 2023-12-31, progress: 40}
)",
     R"(
text: Rendir cuentas a la población.
every: year
)"},
    {code::period_reversed, SampleFrame::strategy, R"(
text: Abrir ventanillas de atención.
not_applicable:
  from: 2024-01-01
  to: 2023-12-31
  reason: Remodelación del edificio municipal
)",
     R"(
text: Abrir ventanillas de atención.
not_applicable:
  from: 2023-01-01
  to: 2023-12-31
  reason: Remodelación del edificio municipal
)"},
    {code::other_plan, SampleFrame::file, R"(
peq: progress/1
plan: otra-alcaldia
entries:
  - {date: 2023-06-30, for: E-1-1-1, progress: 40}
)",
     R"(
peq: progress/1
plan: muestra
entries:
  - {date: 2023-06-30, for: E-1-1-1, progress: 40}
)"},
    {code::empty_macro, SampleFrame::plan, R"(
evaluation:
  macro_indicators:
    efficacy: {of: []}
    efficiency: {of: [strategies]}
)",
     R"(
evaluation:
  macro_indicators:
    efficacy: {of: [objectives]}
    efficiency: {of: [strategies]}
)"},
    {code::validity, SampleFrame::indicator, R"(
name: Trámites en línea
unit: trámites
kind: level
baseline: 12
target: 40
valid: {from: 2024-01-01, to: 2023-12-31}
)",
     R"(
name: Trámites en línea
unit: trámites
kind: level
baseline: 12
target: 40
valid: {from: 2023-01-01, to: 2024-12-31}
)"},
    {code::min_over_max, SampleFrame::indicator, R"(
name: Días para resolver un trámite
unit: días
kind: maintain
min: 15
max: 5
)",
     R"(
name: Días para resolver un trámite
unit: días
kind: maintain
max: 15
)"},
    {code::thresholds, SampleFrame::plan, R"(
evaluation:
  deadlines: {on_track: 60, at_risk: 80}
)",
     R"(
evaluation:
  deadlines: {on_track: 80, at_risk: 60}
)"},
    {code::no_period, SampleFrame::indicator, R"(
# el período del plan empieza el 2022-01-01
name: Talleres de capacitación
unit: talleres
kind: flow
target: 4
valid: {from: 2021-11-01, to: 2021-12-31}
)",
     R"(
# el período del plan empieza el 2022-01-01
name: Talleres de capacitación
unit: talleres
kind: flow
target: 4
valid: {from: 2022-01-01, to: 2024-12-31}
)"},
};

static_assert(in_order(table));

}  // namespace

std::span<const SampleRow> plan_samples() { return table; }

}  // namespace peq::guide
