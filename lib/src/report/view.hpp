// One evaluated plan in one language, as the documents look at it.
#pragma once

#include <string>

#include "peq/report.hpp"

namespace peq::report {

struct View {
  const Plan& plan;
  const Evaluation& evaluation;
  Language language;

  View(const Subject& subject, Language wanted)
      : plan(subject.project->plan), evaluation(*subject.evaluation), language(wanted) {}

  [[nodiscard]] const Item& item(Index index) const { return plan.items[index]; }
  [[nodiscard]] const ItemResult& result(Index index) const { return evaluation.items[index]; }
  [[nodiscard]] const EvaluationSettings& settings() const { return plan.evaluation; }
  [[nodiscard]] int decimals() const { return plan.evaluation.decimals; }

  template <class... Arguments>
  [[nodiscard]] std::string say(Msg message, Arguments&&... arguments) const {
    return peq::say(language, Text(message, std::forward<Arguments>(arguments)...));
  }
};

/// What stands for an item in one line: its name, else its text.
inline const std::string& title_of(const Item& item) {
  return item.name.empty() ? item.text : item.name;
}

}  // namespace peq::report
