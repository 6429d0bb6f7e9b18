// Checking many plans: what there is, what the project asks for, what remains to be said.
#include "peq/check.hpp"

#include <algorithm>
#include <filesystem>
#include <map>

#include "base/parallel.hpp"
#include "check/finder.hpp"
#include "check/ignores.hpp"
#include "check/settings.hpp"
#include "diagnostics/findings.hpp"
#include "load/project.hpp"
#include "rules/rules.hpp"

namespace peq {

using checking::Ignore;
using checking::Target;

namespace {

/// Takes a file's findings through its settings and comments.
class Sieve {
 public:
  Sieve(const Files& files, const CheckSettings* settings, const Loaded& loaded)
      : files_(files), settings_(settings), loaded_(loaded), ignores_(loaded.sources.size()) {}

  Findings run() {
    Findings said = loaded_.findings;
    for (FileId file = 0; file < loaded_.sources.size(); ++file)
      ignores_[file] =
          checking::read_ignores(loaded_.sources, file, loaded_.findings.marked_texts(), said);
    for (const Finding& finding : said.list()) consider(finding);
    report_unused();
    result_.sort();
    return std::move(result_);
  }

 private:
  void consider(const Finding& finding) {
    constexpr auto first_of_plan = static_cast<Code>(300);
    not_all_read_ =
        not_all_read_ || (finding.code < first_of_plan && finding.severity == Severity::error);
    if (silenced(finding)) return;
    keep(finding);
  }

  void keep(Finding finding) {
    if (settings_ != nullptr && can_be_silenced(finding.code)) {
      const auto severity = checking::severity_in(
          *settings_, finding, files_.absolute(loaded_.sources.name(finding.place.file)));
      if (!severity) return;
      finding.severity = *severity;
    }
    result_.add(std::move(finding));
  }

  bool silenced(const Finding& finding) {
    std::vector<Ignore>& ignores = ignores_[finding.place.file];
    if (ignores.empty()) return false;
    const auto line = loaded_.sources.locate(finding.place.file, finding.place.begin).line;
    bool found = false;
    const auto first =
        std::lower_bound(ignores.begin(), ignores.end(), line,
                         [](const Ignore& ignore, std::uint32_t l) { return ignore.line < l; });
    for (auto ignore = first; ignore != ignores.end() && ignore->line == line; ++ignore) {
      if (ignore->code != finding.code) continue;
      ignore->used = true;
      found = true;
    }
    return found;
  }

  void report_unused() {
    // Where not everything was judged nothing can be said to be unused.
    if (!loaded_.has_plan || not_all_read_ || !loaded_.failures.empty()) return;
    for (const std::vector<Ignore>& ignores : ignores_)
      for (const Ignore& ignore : ignores)
        if (!ignore.used && !is_off(ignore.code, ignore.place.file))
          keep(make_finding(code::unused_ignore, ignore.place,
                            Text(Msg::unused_ignore, to_string(ignore.code)), std::nullopt,
                            Text(Msg::unused_ignore_help)));
  }

  [[nodiscard]] bool is_off(Code code, FileId file) const {
    Finding finding;
    finding.code = code;
    return settings_ != nullptr &&
           !checking::severity_in(*settings_, finding, files_.absolute(loaded_.sources.name(file)));
  }

  const Files& files_;
  const CheckSettings* settings_;
  const Loaded& loaded_;
  std::vector<std::vector<Ignore>> ignores_;
  bool not_all_read_ = false;
  Findings result_;
};

std::string folder_of(const Files& files, const std::string& path) {
  if (path == "-") return ".";
  if (files.kind(path) == Files::Kind::directory) return path;
  return loading::parent_of(path);
}

std::optional<CheckSettings> settings_for(const Files& files, const std::string& path) {
  const auto found = checking::find_settings(files, folder_of(files, path));
  if (!found) return std::nullopt;
  Checked problems;  // `peq check` tells them
  return checking::read_settings(files, *found, problems);
}

/// As short as it can be told: relative to the current folder where the file is below it.
std::string shown_path(const Files& files, const std::string& path) {
  const std::filesystem::path plain = std::filesystem::path(path).lexically_normal();
  if (!plain.is_absolute()) return plain.string();
  const std::filesystem::path relative = plain.lexically_relative(files.absolute("."));
  return relative.empty() || *relative.begin() == ".." ? plain.string() : relative.string();
}

}  // namespace

struct CheckRun::Parts {
  const Files& files;
  CheckOptions options;
  std::vector<Target> targets;
  /// Each settings file once; a target's is the one of its index.
  std::vector<std::string> settings_paths;
  std::vector<CheckSettings> settings;
  std::vector<std::optional<std::size_t>> settings_of;  ///< by target
};

CheckRun::CheckRun(const Files& files, const std::vector<std::string>& paths, CheckOptions options)
    : parts_(new Parts{files, std::move(options), {}, {}, {}, {}}) {
  parts_->targets = checking::find_targets(files, paths);
  // What is told of a file does not depend on how it was asked for.
  for (Target& target : parts_->targets)
    if (target.path != "-") target.path = shown_path(files, target.path);
  std::map<std::string, std::size_t> known;
  for (const Target& target : parts_->targets) {
    std::optional<std::string> path = parts_->options.settings;
    if (!parts_->options.use_settings || target.kind == Target::Kind::settings ||
        target.kind == Target::Kind::baseline)
      path.reset();
    else if (!path)
      path = checking::find_settings(files, folder_of(files, target.path));
    if (!path) {
      parts_->settings_of.emplace_back();
      continue;
    }
    const auto [at, is_new] = known.try_emplace(*path, parts_->settings.size());
    if (is_new) {
      const std::string shown = parts_->options.settings ? *path : shown_path(files, *path);
      Checked problems;
      parts_->settings_paths.push_back(shown);
      parts_->settings.push_back(checking::read_settings(files, shown, problems));
    }
    parts_->settings_of.emplace_back(at->second);
  }
}

CheckRun::~CheckRun() = default;

std::size_t CheckRun::size() const {
  return parts_->settings_paths.size() + parts_->targets.size();
}

Checked CheckRun::check(std::size_t index) const {
  const Parts& parts = *parts_;
  Checked checked;
  if (index < parts.settings_paths.size()) {
    checking::read_settings(parts.files, parts.settings_paths[index], checked);
    return checked;
  }
  index -= parts.settings_paths.size();
  const Target& target = parts.targets[index];
  checked.path = target.path;
  switch (target.kind) {
  case Target::Kind::plan:
    checked.loaded = load(parts.files, target.path, parts.options.load);
    break;
  case Target::Kind::loose:
    checked.loaded = judging::load_alone(parts.files, target.path, parts.options.load);
    break;
  case Target::Kind::settings: checking::read_settings(parts.files, target.path, checked); break;
  case Target::Kind::baseline: read_baseline(parts.files, target.path, checked); break;
  case Target::Kind::unreadable: checked.loaded.failures.push_back(*target.failure); break;
  }
  const CheckSettings* settings =
      parts.settings_of[index] ? &parts.settings[*parts.settings_of[index]] : nullptr;
  if (settings != nullptr) checked.fail_on = settings->fail_on;
  checked.findings = Sieve(parts.files, settings, checked.loaded).run();
  return checked;
}

Findings remaining_findings(const Files& files, const std::string& path, const Loaded& loaded) {
  const auto settings = settings_for(files, path);
  return Sieve(files, settings ? &*settings : nullptr, loaded).run();
}

std::optional<Language> language_of_project(const Files& files, const std::string& path) {
  const auto settings = settings_for(files, path);
  return settings ? settings->language : std::nullopt;
}

std::vector<Checked> check_paths(const Files& files, const std::vector<std::string>& paths,
                                 const CheckOptions& options) {
  const CheckRun run(files, paths, options);
  std::vector<Checked> all(run.size());
  for_each_in_parallel(run.size(), [&](std::size_t index) { all[index] = run.check(index); });
  return all;
}

}  // namespace peq
