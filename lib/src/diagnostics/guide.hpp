// The guide to the catalogue: what every rule is about, in each language, and its samples. Tables
// by family, each in order of code: syntax (1xx), shape (2xx), plan (3xx: what contradicts itself),
// doubts (3xx from PEQ329 on), progress (4xx), advice (5xx). A new rule gets one row in each of its
// family's: explain_<family>_en.cpp, explain_<family>_es.cpp, samples_<family>.cpp. A new family
// gets three such files and a line in guide.cpp.
#pragma once

#include <algorithm>
#include <iterator>
#include <span>
#include <string_view>

#include "diagnostics/codes.hpp"
#include "peq/finding.hpp"

namespace peq::guide {

/// Two to four sentences: what the rule looks at, why it matters, how to put it right.
struct Explanation {
  Code code;
  std::string_view text;
};

struct SampleRow {
  Code code;
  Sample sample;

  /// A text may begin on the line below its opening quote: the first line end is no part of it.
  constexpr SampleRow(Code rule, SampleFrame frame, std::string_view bad, std::string_view good)
      : code(rule), sample{frame, lines(bad), lines(good)} {}

 private:
  static constexpr std::string_view lines(std::string_view text) {
    return text.starts_with('\n') ? text.substr(1) : text;
  }
};

template <class Row, std::size_t Size>
constexpr bool in_order(const Row (&table)[Size]) {
  return std::adjacent_find(std::begin(table), std::end(table), [](const Row& a, const Row& b) {
           return a.code >= b.code;
         }) == std::end(table);
}

std::span<const Explanation> syntax_in_english();
std::span<const Explanation> syntax_in_spanish();
std::span<const SampleRow> syntax_samples();

std::span<const Explanation> shape_in_english();
std::span<const Explanation> shape_in_spanish();
std::span<const SampleRow> shape_samples();

std::span<const Explanation> plan_in_english();
std::span<const Explanation> plan_in_spanish();
std::span<const SampleRow> plan_samples();

std::span<const Explanation> doubts_in_english();
std::span<const Explanation> doubts_in_spanish();
std::span<const SampleRow> doubts_samples();

std::span<const Explanation> progress_in_english();
std::span<const Explanation> progress_in_spanish();
std::span<const SampleRow> progress_samples();

std::span<const Explanation> advice_in_english();
std::span<const Explanation> advice_in_spanish();
std::span<const SampleRow> advice_samples();

/// All tables of a family.
struct Family {
  std::span<const Explanation> (*english)();
  std::span<const Explanation> (*spanish)();
  std::span<const SampleRow> (*samples)();
};

std::span<const Family> families();

}  // namespace peq::guide
