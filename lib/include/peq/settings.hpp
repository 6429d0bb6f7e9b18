// What a project asks of `peq check`: its settings and its baseline. Room: load.
#pragma once

#include <cstddef>
#include <map>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "peq/finding.hpp"

namespace peq {

/// What a project asks of the check, from its `.peq.yaml`.
struct CheckSettings {
  enum class Level : std::uint8_t { off, note, warning, error };
  struct RuleLevel {
    Code code{};
    Level level = Level::off;
  };
  /// Levels that hold for some files only.
  struct PathRules {
    std::string pattern;  ///< relative to `folder`: `*` within a name, `**` over folders, `?`
    std::vector<RuleLevel> rules;
  };

  std::string folder;                ///< where the settings file lies, absolute
  std::optional<Language> language;  ///< where nothing else asks for one
  std::optional<Severity> fail_on;
  std::vector<RuleLevel> rules;
  std::vector<PathRules> paths;  ///< later ones win
};

/// Findings that a project lives with for now: how many of each rule in each file. Lines may move.
struct Baseline {
  std::map<std::pair<std::string, Code>, std::size_t> known;
};

}  // namespace peq
