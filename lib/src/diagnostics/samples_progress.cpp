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
};

static_assert(in_order(table));

}  // namespace

std::span<const SampleRow> progress_samples() { return table; }

}  // namespace peq::guide
