// Samples, 4xx: progress.
#include "diagnostics/guide.hpp"

namespace peq::guide {

namespace {

constexpr SampleRow table[] = {
    {code::unknown_target, SampleFrame::entries, R"(
- date: 2023-06-30
  for: E1-1-1
  progress: 40
)",
     R"(
- date: 2023-06-30
  for: E-1-1-1
  progress: 40
)"},
    {code::wrong_figure, SampleFrame::entries, R"(
# I-1-1-1 es un indicador: trámites en línea
- {date: 2023-06-30, for: I-1-1-1, progress: 18}
)",
     R"(
# I-1-1-1 es un indicador: trámites en línea
- {date: 2023-06-30, for: I-1-1-1, value: 18}
)"},
    {code::reported_with_parts, SampleFrame::entries, R"(
# las partes de E-1-1-3 son las acciones A-1-1-3-1 y A-1-1-3-2
- {date: 2023-06-30, for: E-1-1-3, progress: 40}
)",
     R"(
# las partes de E-1-1-3 son las acciones A-1-1-3-1 y A-1-1-3-2
- {date: 2023-06-30, for: A-1-1-3-1, progress: 60}
- {date: 2023-06-30, for: A-1-1-3-2, progress: 20}
)"},
    {code::unknown_occurrence, SampleFrame::entries, R"(
# E-1-1-2 se repite cada año: every: year
- {date: 2023-06-30, for: E-1-1-2, progress: 50, occurrence: 2023-S1}
)",
     R"(
# E-1-1-2 se repite cada año: every: year
- {date: 2023-06-30, for: E-1-1-2, progress: 50, occurrence: 2023}
)"},
    {code::in_no_occurrence, SampleFrame::entries, R"(
# E-1-1-2 se repite cada año, hasta el 2023-12-31
- {date: 2024-01-20, for: E-1-1-2, progress: 90}
)",
     R"(
# E-1-1-2 se repite cada año, hasta el 2023-12-31
- {date: 2024-01-20, for: E-1-1-2, progress: 90, occurrence: 2023}
)"},
    {code::two_on_one_day, SampleFrame::entries, R"(
- {date: 2023-06-30, for: E-1-1-1, progress: 35, by: gerencia}
- {date: 2023-06-30, for: E-1-1-1, progress: 40, by: gerencia}
)",
     R"(
- {date: 2023-03-31, for: E-1-1-1, progress: 35, by: gerencia}
- {date: 2023-06-30, for: E-1-1-1, progress: 40, by: gerencia}
)"},
    {code::falls, SampleFrame::entries, R"(
- {date: 2023-06-30, for: E-1-1-1, progress: 40}
- {date: 2023-12-31, for: E-1-1-1, progress: 25}
)",
     R"(
- {date: 2023-06-30, for: E-1-1-1, progress: 40}
- {date: 2023-12-31, for: E-1-1-1, progress: 65}
)"},
    {code::recorded_before, SampleFrame::entries, R"(
- date: 2023-06-30
  for: E-1-1-1
  progress: 40
  recorded: 2023-06-05
)",
     R"(
- date: 2023-06-30
  for: E-1-1-1
  progress: 40
  recorded: 2023-07-05
)"},
    {code::spent_falls, SampleFrame::entries, R"(
- {date: 2023-06-30, for: E-1-1-1, spent: 18000}
- {date: 2023-07-31, for: E-1-1-1, spent: 2500}
)",
     R"(
- {date: 2023-06-30, for: E-1-1-1, spent: 18000}
- {date: 2023-07-31, for: E-1-1-1, spent: 20500}
)"},
    {code::in_no_period, SampleFrame::entries, R"(
# I-1-1-2 está vigente hasta el 2023-12-31
- {date: 2024-03-31, for: I-1-1-2, value: 2}
)",
     R"(
# I-1-1-2 está vigente hasta el 2023-12-31
- {date: 2023-12-15, for: I-1-1-2, value: 2}
)"},
    {code::in_the_future, SampleFrame::entries, R"(
# revisado el 2027-06-30
- {date: 2032-06-30, for: E-1-1-1, progress: 40}
)",
     R"(
# revisado el 2027-06-30
- {date: 2023-06-30, for: E-1-1-1, progress: 40}
)"},
    {code::outside_plan, SampleFrame::entries, R"(
# el plan empieza el 2022-01-01
- {date: 2012-06-30, for: E-1-1-1, progress: 20}
)",
     R"(
# el plan empieza el 2022-01-01
- {date: 2022-06-30, for: E-1-1-1, progress: 20}
)"},
    {code::before_start, SampleFrame::entries, R"(
# A-1-1-3-2 empieza el 2023-01-01
- {date: 2022-06-30, for: A-1-1-3-2, progress: 20}
)",
     R"(
# A-1-1-3-2 empieza el 2023-01-01
- {date: 2023-06-30, for: A-1-1-3-2, progress: 20}
)"},
    {code::after_cancellation, SampleFrame::entries, R"(
# E-1-1-4 se canceló el 2023-03-01
- {date: 2023-06-30, for: E-1-1-4, progress: 20}
)",
     R"(
# E-1-1-4 se canceló el 2023-03-01
- {date: 2022-12-31, for: E-1-1-4, progress: 20}
)"},
    {code::done_without_evidence, SampleFrame::entries, R"(
- date: 2024-06-30
  for: E-1-1-1
  progress: 100
)",
     R"(
- date: 2024-06-30
  for: E-1-1-1
  progress: 100
  evidence: https://ejemplo.gob.sv/actas/2024-06-30.pdf
)"},
    {code::evidence_missing, SampleFrame::entries, R"(
# la carpeta actas está junto a este archivo; acta-05.pdf no está en ella
- date: 2024-06-30
  for: E-1-1-1
  progress: 40
  evidence: [actas/acta-05.pdf]
)",
     R"(
# la carpeta actas está junto a este archivo; acta-06.pdf está en ella
- date: 2024-06-30
  for: E-1-1-1
  progress: 40
  evidence: [actas/acta-06.pdf]
)"},
    {code::evidence_form, SampleFrame::entries, R"(
- date: 2024-06-30
  for: E-1-1-1
  progress: 40
  evidence: ['C:\informes\actas\acta-06.pdf']
)",
     R"(
- date: 2024-06-30
  for: E-1-1-1
  progress: 40
  evidence: [actas/acta-06.pdf]
)"},
    {code::over_budget, SampleFrame::entries, R"(
# el presupuesto de E-1-1-1 es de 50000
- {date: 2023-12-31, for: E-1-1-1, progress: 60, spent: 420000}
)",
     R"(
# el presupuesto de E-1-1-1 es de 50000
- {date: 2023-12-31, for: E-1-1-1, progress: 60, spent: 42000}
)"},
    {code::fraction, SampleFrame::entries, R"(
- date: 2023-06-30
  for: E-1-1-1
  progress: 0.4
)",
     R"(
- date: 2023-06-30
  for: E-1-1-1
  progress: 40
)"},
    {code::level_as_increments, SampleFrame::entries, R"(
# I-1-1-1 es un nivel: trámites en línea, de 0 a 40
- {date: 2022-12-31, for: I-1-1-1, value: 10}
- {date: 2023-12-31, for: I-1-1-1, value: 12}
- {date: 2024-12-31, for: I-1-1-1, value: 9}
- {date: 2025-12-31, for: I-1-1-1, value: 9}
)",
     R"(
# I-1-1-1 es un nivel: trámites en línea, de 0 a 40
- {date: 2022-12-31, for: I-1-1-1, value: 10}
- {date: 2023-12-31, for: I-1-1-1, value: 22}
- {date: 2024-12-31, for: I-1-1-1, value: 31}
- {date: 2025-12-31, for: I-1-1-1, value: 40}
)"},
    {code::totals_as_increments, SampleFrame::entries, R"(
# I-1-1-3 es acumulado: kilómetros reparados, 100 en total
- {date: 2022-12-31, for: I-1-1-3, value: 20}
- {date: 2023-12-31, for: I-1-1-3, value: 45}
- {date: 2024-12-31, for: I-1-1-3, value: 60}
- {date: 2025-12-31, for: I-1-1-3, value: 80}
)",
     R"(
# I-1-1-3 es acumulado: kilómetros reparados, 100 en total
- {date: 2022-12-31, for: I-1-1-3, value: 20}
- {date: 2023-12-31, for: I-1-1-3, value: 25}
- {date: 2024-12-31, for: I-1-1-3, value: 15}
- {date: 2025-12-31, for: I-1-1-3, value: 20}
)"},
    {code::far_beyond_target, SampleFrame::entries, R"(
# la meta de I-1-1-1 es de 40 trámites en línea
- {date: 2023-12-31, for: I-1-1-1, value: 1800}
)",
     R"(
# la meta de I-1-1-1 es de 40 trámites en línea
- {date: 2023-12-31, for: I-1-1-1, value: 18}
)"},
};

static_assert(in_order(table));

}  // namespace

std::span<const SampleRow> progress_samples() { return table; }

}  // namespace peq::guide
