#include "diagnostics/guide.hpp"

namespace peq {

namespace guide {

namespace {

constexpr Family all[] = {
    {syntax_in_english, syntax_in_spanish, syntax_samples},
    {shape_in_english, shape_in_spanish, shape_samples},
    {plan_in_english, plan_in_spanish, plan_samples},
    {doubts_in_english, doubts_in_spanish, doubts_samples},
    {progress_in_english, progress_in_spanish, progress_samples},
    {advice_in_english, advice_in_spanish, advice_samples},
};

template <class Row>
const Row* find(std::span<const Row> table, Code code) {
  const auto at = std::lower_bound(table.begin(), table.end(), code,
                                   [](const Row& row, Code wanted) { return row.code < wanted; });
  return at != table.end() && at->code == code ? &*at : nullptr;
}

std::span<const Explanation> explanations(const Family& family, Language language) {
  switch (language) {
  case Language::en: return family.english();
  case Language::es: return family.spanish();
  }
  return family.english();
}

}  // namespace

std::span<const Family> families() { return all; }

}  // namespace guide

std::string_view explanation(Code code, Language language) {
  for (const guide::Family& family : guide::families())
    if (const auto* row = guide::find(guide::explanations(family, language), code))
      return row->text;
  return {};
}

std::string_view to_string(SampleFrame frame) {
  switch (frame) {
  case SampleFrame::file: return "file";
  case SampleFrame::plan: return "plan";
  case SampleFrame::strategies: return "strategies";
  case SampleFrame::strategy: return "strategy";
  case SampleFrame::indicator: return "indicator";
  case SampleFrame::entries: return "entries";
  }
  return "";
}

const Sample* find_sample(Code code) {
  for (const guide::Family& family : guide::families())
    if (const auto* row = guide::find(family.samples(), code)) return &row->sample;
  return nullptr;
}

}  // namespace peq
