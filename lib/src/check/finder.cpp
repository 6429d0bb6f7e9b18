#include "check/finder.hpp"

#include <algorithm>
#include <filesystem>
#include <set>

#include "base/glob.hpp"
#include "base/text.hpp"
#include "load/project.hpp"

namespace peq::checking {

namespace {

/// The plan folder that a file belongs to by where it lies: as plan.yaml, or in actions/ or
/// progress/.
std::string folder_of(const Files& files, const std::string& path) {
  const std::filesystem::path file(path);
  std::string folder = loading::parent_of(path);
  if (file.filename() == "plan.yaml") return folder;
  const std::string name = std::filesystem::path(folder).filename().string();
  if (name != "actions" && name != "progress") return {};
  std::string above = loading::parent_of(folder);
  const bool has_plan = files.kind(loading::join_path(above, "plan.yaml")) == Files::Kind::file;
  return has_plan ? above : std::string();
}

class Finder {
 public:
  explicit Finder(const Files& files) : files_(files) {}

  void add(const std::string& path) {
    switch (path == "-" ? Files::Kind::file : files_.kind(path)) {
    case Files::Kind::missing:
      if (glob::is_pattern(path))
        add_pattern(path);
      else
        fail({IoReason::not_found, path, {}});
      break;
    case Files::Kind::file: add_file(path); break;
    case Files::Kind::directory: {
      const std::size_t before = targets.size() + seen_.size();
      add_folder(path, 0);
      // Who names a folder expects something in it.
      if (targets.size() + seen_.size() == before) fail({IoReason::nothing_found, path, {}});
      break;
    }
    }
  }

  std::vector<Target> targets;

 private:
  void add_unique(Target::Kind kind, const std::string& path) {
    if (seen_.insert(files_.identity(path)).second) targets.push_back({kind, path, std::nullopt});
  }

  void fail(IoError error) {
    std::string path = error.path;
    targets.push_back({Target::Kind::unreadable, std::move(path), std::move(error)});
  }

  void add_file(const std::string& path) {
    if (const std::string folder = path == "-" ? "" : folder_of(files_, path); !folder.empty()) {
      add_unique(Target::Kind::plan, folder);
      return;
    }
    const std::string kind = path == "-" ? "plan" : loading::sniff_kind(files_, path);
    if (kind == "settings" || kind == "baseline") {
      add_unique(kind == "settings" ? Target::Kind::settings : Target::Kind::baseline, path);
      return;
    }
    const bool loose = kind == "actions" || kind == "progress";
    add_unique(loose ? Target::Kind::loose : Target::Kind::plan, path);
  }

  /// All that has the form of the pattern, for shells that leave `**` to us.
  void add_pattern(const std::string& pattern) {
    const std::size_t before = targets.size();
    const std::size_t star = pattern.find_first_of("*?");
    const std::size_t slash = pattern.rfind('/', star);
    const std::string folder = slash == std::string::npos ? "." : pattern.substr(0, slash + 1);
    add_matching(pattern, folder, 0);
    if (targets.size() == before) fail({IoReason::not_found, pattern, {}});
  }

  void add_matching(const std::string& pattern, const std::string& folder, int depth) {
    if (depth > deepest || files_.kind(folder) != Files::Kind::directory) return;
    for (const std::string& name : names_in(folder)) {
      const std::string path = loading::join_path(folder, name);
      if (glob::matches(pattern, path))
        add(path);
      else
        add_matching(pattern, path, depth + 1);
    }
  }

  /// In natural order, without hidden ones.
  std::vector<std::string> names_in(const std::string& folder) {
    ListResult listed = files_.list(folder);
    if (listed.error) fail(*listed.error);
    std::erase_if(listed.names, [](const std::string& name) { return name.starts_with('.'); });
    std::stable_sort(
        listed.names.begin(), listed.names.end(),
        [](const std::string& a, const std::string& b) { return text::compare_natural(a, b) < 0; });
    return std::move(listed.names);
  }

  static constexpr int deepest = 64;

  void add_folder(const std::string& folder, int depth) {
    if (depth > deepest) return;
    // A folder may contain itself by a link.
    if (depth > 0 && !folders_.insert(files_.identity(folder)).second) return;
    if (files_.kind(loading::join_path(folder, "plan.yaml")) == Files::Kind::file) {
      add_unique(Target::Kind::plan, folder);
      return;
    }
    for (const std::string& name : names_in(folder)) {
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
  std::set<std::string> seen_, folders_;
};

}  // namespace

std::vector<Target> find_targets(const Files& files, const std::vector<std::string>& paths) {
  Finder finder(files);
  for (const std::string& path : paths) finder.add(path);
  std::stable_sort(
      finder.targets.begin(), finder.targets.end(),
      [](const Target& a, const Target& b) { return text::compare_natural(a.path, b.path) < 0; });
  return std::move(finder.targets);
}

}  // namespace peq::checking
