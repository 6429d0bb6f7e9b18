// The plan as a document, as text.
#pragma once

#include <string>
#include <string_view>

#include "answer.hpp"
#include "document_sound.hpp"
#include "peq/plan_report.hpp"

namespace peq::test {

inline std::string shown(const ReportedPlan& plan, Language language = Language::es,
                         int width = 120) {
  return text_of(plan_document(plan.subject(), language), width);
}

/// From a heading up to the next one given.
inline std::string stretch(const std::string& text, std::string_view from, std::string_view to) {
  const std::size_t begin = text.find("\n" + std::string(from));
  if (begin == std::string::npos) return "";
  return text.substr(begin + 1, text.find("\n" + std::string(to), begin + 1) - begin);
}

}  // namespace peq::test
