// Samples, 1xx: syntax. The limits of size have nothing to show as bad: it would have to be long.
#include <cstddef>

#include "diagnostics/guide.hpp"

namespace peq::guide {

namespace {

/// All of a text, with the zeros in it.
template <std::size_t Size>
constexpr std::string_view whole(const char (&text)[Size]) {
  return {text, Size - 1};
}

constexpr SampleRow table[] = {
    {code::syntax, SampleFrame::strategy, R"(
text: Atención ciudadana: abrir ventanillas en los mercados.
deadline: 2024-12-31
)",
     R"(
text: "Atención ciudadana: abrir ventanillas en los mercados."
deadline: 2024-12-31
)"},
    {code::invalid_utf8, SampleFrame::strategy,
     "text: Abrir ventanillas de atenci\xF3n.\n"
     "deadline: 2024-12-31\n",
     R"(
text: Abrir ventanillas de atención.
deadline: 2024-12-31
)"},
    {code::wrong_encoding, SampleFrame::file,
     whole("\xFF\xFE"
           "p\0e\0q\0:\0 \0p\0r\0o\0g\0r\0e\0s\0s\0/\0001\0\n\0"
           "p\0l\0a\0n\0:\0 \0m\0u\0e\0s\0t\0r\0a\0\n\0"),
     R"(
peq: progress/1
plan: muestra
entries:
  - {date: 2023-06-30, for: E-1-1-1, progress: 40}
)"},
    {code::control_character, SampleFrame::strategy, R"(
text: Digitalizar los expedientes.
source: "C:\archivos"
)",
     R"(
text: Digitalizar los expedientes.
source: "C:\\archivos"
)"},
    {code::lone_carriage_return, SampleFrame::strategy,
     "text: Abrir ventanillas de atención.\rdeadline: 2024-12-31\n"
     "budget: 12500\n",
     R"(
text: Abrir ventanillas de atención.
deadline: 2024-12-31
budget: 12500
)"},
    {code::unclosed_quote, SampleFrame::strategy, R"(
text: "Abrir ventanillas de atención.
deadline: 2024-12-31
)",
     R"(
text: "Abrir ventanillas de atención."
deadline: 2024-12-31
)"},
    {code::duplicate_key, SampleFrame::strategy, R"(
text: Abrir ventanillas de atención.
deadline: 2023-12-31
budget: 12500
deadline: 2024-12-31
)",
     R"(
text: Abrir ventanillas de atención.
deadline: 2024-12-31
budget: 12500
)"},
    {code::second_document, SampleFrame::file, R"(
peq: progress/1
plan: muestra
entries:
  - {date: 2023-06-30, for: E-1-1-1, progress: 40}
---
entries:
  - {date: 2023-12-31, for: E-1-1-1, progress: 60}
)",
     R"(
peq: progress/1
plan: muestra
entries:
  - {date: 2023-06-30, for: E-1-1-1, progress: 40}
  - {date: 2023-12-31, for: E-1-1-1, progress: 60}
)"},
    {code::text_after_end, SampleFrame::file, R"(
  peq: progress/1
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
    {code::unknown_alias, SampleFrame::strategy, R"(
text: *urgente* Abrir ventanillas de atención.
deadline: 2024-12-31
)",
     R"(
text: "*urgente* Abrir ventanillas de atención."
deadline: 2024-12-31
)"},
    {code::cyclic_alias, SampleFrame::plan, R"(
x-mercados: &mercados
  - Mercado Central
  - *mercados
)",
     R"(
x-mercados: &mercados
  - Mercado Central
  - Mercado San Nicolás
x-visitados: *mercados
)"},
    {code::alias_budget, SampleFrame::plan, R"(
x-a: &a [1, 2, 3, 4, 5, 6, 7, 8, 9, 10]
x-b: &b [*a, *a, *a, *a, *a, *a, *a, *a, *a, *a]
x-c: &c [*b, *b, *b, *b, *b, *b, *b, *b, *b, *b]
x-d: &d [*c, *c, *c, *c, *c, *c, *c, *c, *c, *c]
x-e: &e [*d, *d, *d, *d, *d, *d, *d, *d, *d, *d]
)",
     R"(
x-a: &a [1, 2, 3, 4, 5, 6, 7, 8, 9, 10]
x-b: [*a, *a]
)"},
    {code::merge_key, SampleFrame::strategies, R"(
- &comun
  id: E-1-1-1
  text: Abrir ventanillas de atención.
  deadline: 2024-12-31
- <<: *comun
  id: E-1-1-2
  text: Publicar los trámites en línea.
)",
     R"(
- id: E-1-1-1
  text: Abrir ventanillas de atención.
  deadline: 2024-12-31
- id: E-1-1-2
  text: Publicar los trámites en línea.
  deadline: 2024-12-31
)"},
    {code::too_deep, SampleFrame::plan, R"(
x-mercados:
  [[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[
  [[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[
  Mercado Central
  ]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]
  ]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]
)",
     R"(
x-mercados:
  - [Mercado Central, Mercado San Nicolás]
)"},
    {code::null_item, SampleFrame::strategy, R"(
text: Abrir ventanillas de atención.
responsible:
  - gerencia
  -
)",
     R"(
text: Abrir ventanillas de atención.
responsible:
  - gerencia
  - concejo
)"},
    {code::empty_file, SampleFrame::file, R"(
# Avance de 2023
# (falta reunir los reportes de las unidades)
)",
     R"(
# Avance de 2023
peq: progress/1
plan: muestra
entries:
  - {date: 2023-06-30, for: E-1-1-1, progress: 40}
)"},
    {code::tab_indentation, SampleFrame::entries,
     "- date: 2023-06-30\n"
     "\tfor: E-1-1-1\n"
     "  progress: 40\n",
     R"(
- date: 2023-06-30
  for: E-1-1-1
  progress: 40
)"},
    {code::missing_space, SampleFrame::strategy, R"(
text: Abrir ventanillas de atención.
deadline:2024-12-31
)",
     R"(
text: Abrir ventanillas de atención.
deadline: 2024-12-31
)"},
    {code::scalar_too_long, SampleFrame::strategy, {}, R"(
text: Abrir ventanillas de atención.
source: Diagnóstico institucional, anexo 3, pág. 12
)"},
    {code::file_too_large, SampleFrame::file, {}, R"(
# progress/2023.yaml; los reportes de 2024 van en progress/2024.yaml
peq: progress/1
plan: muestra
entries:
  - {date: 2023-06-30, for: E-1-1-1, progress: 40}
)"},
    {code::too_many_nodes, SampleFrame::plan, {}, R"(
# Los trámites diarios están en el sistema; aquí, solo lo que usa el plan.
x-ventanillas: [Mercado Central, Mercado San Nicolás]
)"},
    {code::collection_too_long, SampleFrame::plan, {}, R"(
x-mercados:
  - Mercado Central
  - Mercado San Nicolás
)"},
    {code::tag, SampleFrame::strategy, R"(
text: !urgente Abrir ventanillas de atención.
deadline: 2024-12-31
)",
     R"(
text: "!Urgente! Abrir ventanillas de atención."
deadline: 2024-12-31
)"},
    {code::bad_key, SampleFrame::strategy, R"(
text: {{texto de la estrategia}}
deadline: 2024-12-31
)",
     R"(
text: Abrir ventanillas de atención.
deadline: 2024-12-31
)"},
};

static_assert(in_order(table));

}  // namespace

std::span<const SampleRow> syntax_samples() { return table; }

}  // namespace peq::guide
