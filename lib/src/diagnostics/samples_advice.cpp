// Samples, 5xx: advice.
#include "diagnostics/guide.hpp"

namespace peq::guide {

namespace {

constexpr SampleRow table[] = {
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
