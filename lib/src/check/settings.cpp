#include "check/settings.hpp"

#include <filesystem>

#include "base/glob.hpp"
#include "check/document.hpp"
#include "load/settings_fields.hpp"

namespace peq::checking {

namespace {

using Level = CheckSettings::Level;

void apply(const std::vector<CheckSettings::RuleLevel>& rules, Code code, Level& level) {
  for (const CheckSettings::RuleLevel& rule : rules)
    if (rule.code == code) level = rule.level;
}

Level level_of(Severity severity) {
  switch (severity) {
  case Severity::error: return Level::error;
  case Severity::warning: return Level::warning;
  case Severity::note: return Level::note;
  }
  return Level::error;
}

std::optional<Severity> severity_of(Level level) {
  switch (level) {
  case Level::off: return std::nullopt;
  case Level::note: return Severity::note;
  case Level::warning: return Severity::warning;
  case Level::error: return Severity::error;
  }
  return std::nullopt;
}

}  // namespace

std::optional<std::string> find_settings(const Files& files, const std::string& folder) {
  std::filesystem::path at = files.absolute(folder);
  if (!at.has_filename() && at != at.root_path()) at = at.parent_path();  // `plans/`
  constexpr int deepest = 256;
  for (int level = 0; level < deepest; ++level) {
    std::string path = (at / settings_name).string();
    if (files.kind(path) == Files::Kind::file) return path;
    const bool root = files.kind((at / ".git").string()) != Files::Kind::missing;
    if (root || at.empty() || at == at.parent_path()) return std::nullopt;
    at = at.parent_path();
  }
  return std::nullopt;
}

CheckSettings read_settings(const Files& files, const std::string& path, Checked& problems) {
  CheckSettings settings;
  settings.folder = std::filesystem::path(files.absolute(path)).parent_path().string();
  read_document(files, path, "settings/1", Msg::object_settings, loading::settings_fields(),
                problems, settings);
  return settings;
}

std::optional<Severity> severity_in(const CheckSettings& settings, const Finding& finding,
                                    const std::string& path) {
  Level level = level_of(finding.severity);
  apply(settings.rules, finding.code, level);
  if (!settings.paths.empty()) {
    const std::string inside = std::filesystem::path(path).lexically_relative(settings.folder);
    for (const CheckSettings::PathRules& one : settings.paths)
      if (glob::matches(one.pattern, inside)) apply(one.rules, finding.code, level);
  }
  return severity_of(level);
}

}  // namespace peq::checking
