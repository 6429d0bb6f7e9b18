// Samples, 2xx: shape.
#include "diagnostics/guide.hpp"

namespace peq::guide {

namespace {

constexpr SampleRow table[] = {
    {code::unknown_key, SampleFrame::strategy, R"(
text: Abrir ventanillas de atención.
deadlin: 2024-12-31
)",
     R"(
text: Abrir ventanillas de atención.
deadline: 2024-12-31
x-expediente: 2022-118
)"},
    {code::missing_key, SampleFrame::entries, R"(
- date: 2023-06-30
  progress: 40
)",
     R"(
- date: 2023-06-30
  for: E-1-1-1
  progress: 40
)"},
    {code::wrong_type, SampleFrame::plan, R"(
vision: Ser un municipio ordenado, seguro y con
  servicios cercanos a la población.
)",
     R"(
vision:
  text: Ser un municipio ordenado, seguro y con
    servicios cercanos a la población.
)"},
    {code::bad_date, SampleFrame::strategy, R"(
text: Abrir ventanillas de atención.
deadline: 05/06/2024
)",
     R"(
text: Abrir ventanillas de atención.
deadline: 2024-06-05
)"},
    {code::bad_number, SampleFrame::strategy, R"(
text: Abrir ventanillas de atención.
budget: 12,500
)",
     R"(
text: Abrir ventanillas de atención.
budget: 12500
)"},
    {code::out_of_range, SampleFrame::entries, R"(
# 120 permisos entregados
- {date: 2023-06-30, for: E-1-1-1, progress: 120}
)",
     R"(
# 120 permisos entregados, de los 300 previstos
- {date: 2023-06-30, for: E-1-1-1, progress: 40}
)"},
    {code::unknown_choice, SampleFrame::strategy, R"(
text: Rendir cuentas a la población.
every: anual
)",
     R"(
text: Rendir cuentas a la población.
every: year
)"},
    {code::bad_id, SampleFrame::strategies, R"(
- id: E 1/1
  text: Abrir ventanillas de atención.
)",
     R"(
- id: E-1-1-1
  text: Abrir ventanillas de atención.
  source: E 1/1, pág. 14
)"},
    {code::bad_interval, SampleFrame::strategy, R"(
text: Abrir ventanillas de atención.
report_every: 6 meses
)",
     R"(
text: Abrir ventanillas de atención.
report_every: 6 months
)"},
    {code::bad_boolean, SampleFrame::entries, R"(
- date: 2023-07-01
  for: taller
  held: sí
)",
     R"(
- date: 2023-07-01
  for: taller
  held: true
)"},
    {code::wrong_kind, SampleFrame::file, R"(
plan: muestra
entries:
  - {date: 2023-06-30, for: E-1-1-1, progress: 40}
)",
     R"(
peq: progress/1
plan: muestra
entries:
  - {date: 2023-06-30, for: E-1-1-1, progress: 40}
)"},
    {code::bad_period, SampleFrame::indicator, R"(
name: Talleres de capacitación
unit: talleres
kind: flow
every: quarter
targets: {2023-T1: 4, 2023-Q2: 6}
)",
     R"(
name: Talleres de capacitación
unit: talleres
kind: flow
every: quarter
targets: {2023-Q1: 4, 2023-Q2: 6}
)"},
    {code::figures_in_entry, SampleFrame::entries, R"(
- date: 2023-06-30
  for: E-1-1-1
  note: Se abrieron dos ventanillas de cinco.
)",
     R"(
- date: 2023-06-30
  for: E-1-1-1
  progress: 40
  note: Se abrieron dos ventanillas de cinco.
)"},
    {code::no_value, SampleFrame::strategy, R"(
text: Abrir ventanillas de atención.
deadline:
budget: 12500
)",
     R"(
text: Abrir ventanillas de atención.
deadline: 2024-12-31
budget: 12500
)"},
    {code::bad_ignore, SampleFrame::strategy, R"(
text: Abrir ventanillas de atención.
# peq: ignore acordado por el Concejo
deadline: 2024-12-31
)",
     R"(
text: Abrir ventanillas de atención.
# peq: ignore[PEQ305] acordado por el Concejo
deadline: 2027-03-31
)"},
    {code::unused_ignore, SampleFrame::strategy, R"(
text: Abrir ventanillas de atención.
deadline: 2024-12-31  # peq: ignore[PEQ305] acordado por el Concejo
)",
     R"(
text: Abrir ventanillas de atención.
deadline: 2027-03-31  # peq: ignore[PEQ305] acordado por el Concejo
)"},
};

static_assert(in_order(table));

}  // namespace

std::span<const SampleRow> shape_samples() { return table; }

}  // namespace peq::guide
