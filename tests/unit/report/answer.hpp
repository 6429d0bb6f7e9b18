// An evaluated plan for tests of reports.
#pragma once

#include <string>
#include <string_view>

#include "peq/evaluate.hpp"
#include "peq/render.hpp"
#include "peq/report.hpp"
#include "unit/support/plan_builder.hpp"

namespace peq::test {

struct ReportedPlan {
  Project project;
  Sources sources;
  Evaluation evaluation;

  ReportedPlan(const PlanBuilder& builder, std::string_view as_of)
      : project(builder.build()),
        evaluation(evaluate(project.plan, project.entries, {day(as_of), std::nullopt})) {}

  [[nodiscard]] Subject subject() const { return {&project, &sources, &evaluation}; }
  [[nodiscard]] const std::string& id(Index item) const { return project.plan.items[item].id; }
};

/// Wide enough that nothing is shortened or wrapped.
inline std::string text_of(const Document& document, int width = 200) {
  return render_text(document, {width, false});
}

inline bool holds(const std::string& text, std::string_view part) {
  return text.find(part) != std::string::npos;
}

/// Keys of an object, in their order.
inline std::vector<std::string> keys_of(const Data& data) {
  std::vector<std::string> keys;
  for (const auto& [key, value] : std::get<Data::Object>(data.value)) keys.push_back(key);
  return keys;
}

/// The member of an object, or the element of a list.
inline const Data& at(const Data& data, std::string_view key) {
  for (const auto& [name, value] : std::get<Data::Object>(data.value))
    if (name == key) return value;
  throw std::logic_error("test: no key " + std::string(key));
}
inline const Data& at(const Data& data, std::size_t index) {
  return std::get<Data::List>(data.value).at(index);
}
/// As compact JSON text.
inline std::string json(const Data& data) {
  std::string text = render_json(data);
  std::string compact;
  bool blank = false;
  for (char c : text) {
    if (c == '\n') {
      blank = true;
    } else if (!blank || c != ' ') {
      compact += c;
      blank = false;
    }
  }
  return compact;
}

}  // namespace peq::test
