// Plans and progress in memory, and what the rules say about them.
#pragma once

#include <string>
#include <utility>
#include <vector>

#include "peq/load.hpp"

namespace peq::test {

/// What is told of rules from `lowest` to `highest`, in the order of the files: `PEQ334: E-3 is
/// missing between E-2 and E-4`, one a line.
inline std::string told(const Loaded& loaded, int lowest = 1, int highest = 999) {
  std::string all;
  for (const Finding& finding : loaded.findings.list()) {
    const int code = static_cast<int>(finding.code);
    if (code < lowest || code > highest) continue;
    all += (all.empty() ? "" : "\n") + to_string(finding.code) + ": " +
           say(Language::en, finding.message);
  }
  return all;
}

inline Loaded load_texts(const std::vector<std::pair<std::string, std::string>>& texts,
                         const LoadOptions& options = {}) {
  MemoryFiles files;
  for (const auto& [path, text] : texts) files.add(path, text);
  return load(files, "p", options);
}

/// The plan of a folder `p` with what stands below its head.
inline std::pair<std::string, std::string> plan_of(const std::string& body) {
  return {"p/plan.yaml", "peq: plan/1\nid: p\ntitle: Plan\ninstitution: Alcaldía\n"
                         "period: {start: 2022-01-01, end: 2026-12-31}\n" +
                             body};
}

/// A plan with one strategy E-1 and one indicator I-1.
inline std::pair<std::string, std::string> plan_with(const std::string& indicator) {
  return plan_of(
      "components:\n  - id: D-1\n    name: Uno\n    objectives:\n      - id: D-1-1\n"
      "        text: Objetivo\n        indicators:\n          - {id: I-1, name: Indicador, "
      "unit: km, application: conteo, valid: {from: 2022-01-01}, " +
      indicator + "}\n        strategies:\n          - {id: E-1, text: Estrategia}\n");
}

inline std::pair<std::string, std::string> progress_of(const std::vector<std::string>& entries) {
  std::string text = "peq: progress/1\nplan: p\nentries:";
  text += entries.empty() ? " []\n" : "\n";
  for (const std::string& entry : entries) text += "  - {" + entry + "}\n";
  return {"p/progress/2022.yaml", text};
}

}  // namespace peq::test
