// The ways in: a plan to compute with, and paths to be checked.
#include <algorithm>
#include <filesystem>
#include <set>

#include "base/text.hpp"
#include "load/project.hpp"
#include "peq/check.hpp"
#include "rules/entries.hpp"
#include "rules/rules.hpp"

namespace peq {

namespace {

std::string parent_of(const std::string& path) {
  const std::string parent = std::filesystem::path(path).parent_path().string();
  return parent.empty() ? "." : parent;
}

/// The plan folder that a file belongs to by where it lies: as plan.yaml, or in actions/ or
/// progress/.
std::string folder_of(const Files& files, const std::string& path) {
  const std::filesystem::path file(path);
  std::string folder = parent_of(path);
  if (file.filename() == "plan.yaml") return folder;
  const std::string name = std::filesystem::path(folder).filename().string();
  if (name != "actions" && name != "progress") return {};
  std::string above = parent_of(folder);
  const bool has_plan = files.kind(loading::join_path(above, "plan.yaml")) == Files::Kind::file;
  return has_plan ? above : std::string();
}

/// What there is to check: plan folders, plan files, and files without their plan.
class Finder {
 public:
  explicit Finder(const Files& files) : files_(files) {}

  void add(const std::string& path) {
    switch (path == "-" ? Files::Kind::file : files_.kind(path)) {
    case Files::Kind::missing: failures.push_back({IoReason::not_found, path, {}}); break;
    case Files::Kind::file: add_file(path); break;
    case Files::Kind::directory: add_folder(path, 0); break;
    }
  }

  std::vector<std::string> plans;  ///< plan folders and plan files
  std::vector<std::string> loose;  ///< progress and actions files by themselves
  std::vector<IoError> failures;

 private:
  void add_unique(std::vector<std::string>& to, const std::string& path) {
    const std::string normal = std::filesystem::path(path).lexically_normal().string();
    if (seen_.insert(normal).second) to.push_back(path);
  }

  void add_file(const std::string& path) {
    if (const std::string folder = path == "-" ? "" : folder_of(files_, path); !folder.empty()) {
      add_unique(plans, folder);
      return;
    }
    const std::string kind = path == "-" ? "plan" : loading::sniff_kind(files_, path);
    add_unique(kind == "actions" || kind == "progress" ? loose : plans, path);
  }

  void add_folder(const std::string& folder, int depth) {
    constexpr int deepest = 64;  // a folder that contains itself by a link
    if (depth > deepest) return;
    if (files_.kind(loading::join_path(folder, "plan.yaml")) == Files::Kind::file) {
      add_unique(plans, folder);
      return;
    }
    ListResult listed = files_.list(folder);
    if (listed.error) {
      failures.push_back(*listed.error);
      return;
    }
    std::stable_sort(
        listed.names.begin(), listed.names.end(),
        [](const std::string& a, const std::string& b) { return text::compare_natural(a, b) < 0; });
    for (const std::string& name : listed.names) {
      if (name.starts_with('.')) continue;
      const std::string path = loading::join_path(folder, name);
      const Files::Kind kind = files_.kind(path);
      if (kind == Files::Kind::directory) {
        add_folder(path, depth + 1);
      } else if (kind == Files::Kind::file && (name.ends_with(".yaml") || name.ends_with(".yml"))) {
        // Other programs' YAML lies in folders too; only a file asked for by name must be peq's.
        if (!loading::sniff_kind(files_, path).empty()) add_file(path);
      }
    }
  }

  const Files& files_;
  std::set<std::string> seen_;
};

Loaded load_files(const Files& files, const std::string& path, const LoadOptions& options) {
  Loaded loaded;
  const loading::FileList list = loading::list_files(files, path, options, loaded.failures);
  judging::EntryJudge entries(files, loaded.sources, parent_of(list.plan), options.today,
                              loaded.findings);
  const loading::Gaps gaps = loading::read_files(files, list, entries, loaded);
  entries.finish();
  // Rules judge a plan that could be read and joined; what is missing is said already.
  if (loaded.has_plan) judging::judge_all(loaded.partial, gaps, loaded.findings);
  loaded.findings.sort();
  return loaded;
}

}  // namespace

Loaded load(const Files& files, const std::string& path, const LoadOptions& options) {
  return load_files(files, path, options);
}

std::vector<Checked> check_paths(const Files& files, const std::vector<std::string>& paths,
                                 const LoadOptions& options) {
  Finder finder(files);
  for (const std::string& path : paths) finder.add(path);
  std::vector<Checked> checked;
  for (const std::string& path : finder.plans)
    checked.push_back({path, load_files(files, path, options)});
  for (const std::string& path : finder.loose) {
    Checked& alone = checked.emplace_back();
    alone.path = path;
    judging::EntryJudge entries(files, alone.loaded.sources, std::nullopt, options.today,
                                alone.loaded.findings);
    loading::read_alone(files, path, entries, alone.loaded);
    entries.finish();
    alone.loaded.findings.sort();
  }
  for (IoError& failure : finder.failures) {
    Checked& missing = checked.emplace_back();
    missing.path = failure.path;
    missing.loaded.failures.push_back(std::move(failure));
  }
  std::stable_sort(checked.begin(), checked.end(), [](const Checked& a, const Checked& b) {
    return text::compare_natural(a.path, b.path) < 0;
  });
  return checked;
}

}  // namespace peq
