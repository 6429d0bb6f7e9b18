#include "load/project.hpp"

#include <algorithm>
#include <filesystem>
#include <set>

#include "base/text.hpp"
#include "load/entries.hpp"
#include "load/resolve.hpp"
#include "yaml/read.hpp"

namespace peq::loading {

namespace {

constexpr std::string_view kinds[] = {"plan", "actions", "progress", "settings", "baseline"};

bool is_yaml(std::string_view name) {
  return (name.ends_with(".yaml") || name.ends_with(".yml")) && !name.starts_with('.');
}

/// The YAML files of a folder in natural order.
std::vector<std::string> yaml_files(const Files& files, const std::string& folder,
                                    std::vector<IoError>& failures) {
  ListResult listed = files.list(folder);
  if (listed.error) {
    failures.push_back(*listed.error);
    return {};
  }
  std::erase_if(listed.names, [](const std::string& name) { return !is_yaml(name); });
  std::stable_sort(
      listed.names.begin(), listed.names.end(),
      [](const std::string& a, const std::string& b) { return text::compare_natural(a, b) < 0; });
  std::vector<std::string> paths;
  for (const std::string& name : listed.names) {
    std::string path = join_path(folder, name);
    if (files.kind(path) == Files::Kind::file) paths.push_back(std::move(path));
  }
  return paths;
}

void append_folder(const Files& files, const std::string& folder, std::vector<std::string>& to,
                   std::vector<IoError>& failures) {
  if (files.kind(folder) != Files::Kind::directory) return;
  for (std::string& path : yaml_files(files, folder, failures)) to.push_back(std::move(path));
}

/// Opens a file and adds it to the sources, or notes the failure.
std::optional<FileId> open(const Files& files, const std::string& path, Loaded& loaded) {
  OpenResult opened = files.open(path);
  if (opened.error) {
    loaded.failures.push_back(*opened.error);
    return std::nullopt;
  }
  return loaded.sources.add(path, std::move(opened.bytes));
}

/// Whether the tree is a map that says it is `expected` (`plan/1`). Where the word is missing the
/// reading goes on; where it is another one it ends.
bool check_kind(Context& context, yaml::View root, std::string_view expected) {
  if (!root.is_map()) {
    if (root.is_null())
      context.report(code::empty_file, root.place(), Msg::empty_file, Text(Msg::empty_file_help));
    else
      context.report(code::wrong_type, start_of(root),
                     Text(Msg::wrong_root, root.is_list() ? Msg::is_a_list : Msg::is_a_text),
                     Text(Msg::wrong_kind_help, std::string(expected)));
    return false;
  }
  const Text help(Msg::wrong_kind_help, std::string(expected));
  if (!root.has("peq")) {
    context.report(code::wrong_kind, start_of(root), Text(Msg::wrong_kind, std::string(expected)),
                   help);
    return true;
  }
  const yaml::View kind = root["peq"];
  if (!kind.is_scalar()) return true;  // reported as a field
  if (kind.text() == expected) return true;
  const auto name = [](std::string_view text) { return text.substr(0, text.find('/')); };
  const std::string found(kind.text());
  if (name(found) == name(expected)) {
    context.report(code::wrong_kind, kind.place(),
                   Text(Msg::wrong_version, std::string(expected), found), help);
    return false;
  }
  // A file of peq's, but in the wrong place; or its word is misspelt.
  const bool other = std::find(std::begin(kinds), std::end(kinds), name(found)) != std::end(kinds);
  context.report(code::wrong_kind, kind.place(),
                 Text(Msg::wrong_kind_other, found, std::string(expected)),
                 other ? Text(Msg::wrong_kind_other_help, std::string(expected)) : help);
  return false;
}

/// Reads a file of the plan. What its YAML gets a finding for may be left out of the tree.
std::optional<yaml::Tree> read_tree(Context& context, const Sources& sources, FileId file) {
  const std::size_t before = context.findings().size();
  auto tree = yaml::read(sources, file, context.findings());
  context.gaps().names |= context.findings().size() > before;
  return tree;
}

std::optional<RawPlan> read_plan(const Files& files, const std::string& path, Context& context,
                                 Loaded& loaded) {
  const auto tree = read_file(files, path, "plan/1", context, loaded);
  if (!tree) return std::nullopt;
  RawPlan raw;
  read_map(context, tree->root(), Msg::object_plan, plan_fields(), raw);
  return raw;
}

std::optional<RawActions> read_actions(const Files& files, const std::string& path,
                                       Context& context, Loaded& loaded) {
  const auto tree = read_file(files, path, "actions/1", context, loaded);
  if (!tree) {
    context.gaps().names = true;
    return std::nullopt;
  }
  RawActions raw;
  read_map(context, tree->root(), Msg::object_actions, actions_fields(), raw);
  return raw;
}

void read_progress(const Files& files, const std::string& path, const Plan* plan, Context& context,
                   EntryWatch& watch, Loaded& loaded) {
  const auto file = open(files, path, loaded);
  if (!file) return;
  EntryReader reader(context, plan, loaded.partial.entries, watch);
  const yaml::Stream stream{"entries", [&](yaml::View item) { reader.read(item); }};
  const auto tree = yaml::read(loaded.sources, *file, loaded.findings, &stream);
  if (!tree || !check_kind(context, tree->root(), "progress/1")) return;
  RawProgress raw;
  read_map(context, tree->root(), Msg::object_progress, progress_fields(), raw);
  if (plan != nullptr && is_other(raw.plan, *plan))
    context.report(code::other_plan, raw.plan.at, Text(Msg::other_plan, raw.plan.value, plan->id),
                   Text(Msg::other_plan_help));
}

}  // namespace

std::optional<yaml::Tree> read_file(const Files& files, const std::string& path,
                                    std::string_view kind, Context& context, Loaded& loaded) {
  const auto file = open(files, path, loaded);
  auto tree = file ? read_tree(context, loaded.sources, *file) : std::nullopt;
  if (tree && !check_kind(context, tree->root(), kind)) tree.reset();
  return tree;
}

std::string parent_of(const std::string& path) {
  const std::string parent = std::filesystem::path(path).parent_path().string();
  return parent.empty() ? "." : parent;
}

std::string join_path(const std::string& folder, const std::string& name) {
  std::string path = folder;
  while (path.size() > 1 && path.ends_with('/')) path.pop_back();
  if (path == "." || path.empty()) return name;
  return path == "/" ? path + name : path + "/" + name;
}

FileList list_files(const Files& files, const std::string& path, const LoadOptions& options,
                    std::vector<IoError>& failures) {
  FileList list;
  list.plan = path;
  if (path != "-" && files.kind(path) == Files::Kind::directory) {
    list.plan = join_path(path, "plan.yaml");
    append_folder(files, join_path(path, "actions"), list.actions, failures);
    append_folder(files, join_path(path, "progress"), list.progress, failures);
  }
  for (const std::string& progress : options.progress) {
    if (files.kind(progress) == Files::Kind::directory)
      append_folder(files, progress, list.progress, failures);
    else
      list.progress.push_back(progress);
  }
  // Entries that are read twice would count twice.
  std::set<std::string> seen;
  std::erase_if(list.progress, [&](const std::string& progress) {
    return !seen.insert(files.identity(progress)).second;
  });
  return list;
}

Gaps read_files(const Files& files, const FileList& list, EntryWatch& watch, Loaded& loaded) {
  Gaps gaps;
  Context context(loaded.findings, gaps);
  std::optional<RawPlan> plan = read_plan(files, list.plan, context, loaded);
  std::vector<RawActions> actions;
  for (const std::string& path : list.actions)
    if (auto raw = read_actions(files, path, context, loaded)) actions.push_back(std::move(*raw));
  if (plan) {
    loaded.partial.plan = resolve(context, std::move(*plan), std::move(actions));
    loaded.has_plan = true;
  }
  for (const std::string& path : list.progress)
    read_progress(files, path, loaded.has_plan ? &loaded.partial.plan : nullptr, context, watch,
                  loaded);
  return gaps;
}

void read_alone(const Files& files, const std::string& path, EntryWatch& watch, Loaded& loaded) {
  Gaps gaps;
  Context context(loaded.findings, gaps);
  if (sniff_kind(files, path) == "actions")
    read_actions(files, path, context, loaded);
  else
    read_progress(files, path, nullptr, context, watch, loaded);
}

std::string sniff_kind(const Files& files, const std::string& path) {
  const OpenResult opened = files.open(path);
  if (opened.error) return {};
  std::string head(std::size_t{1} << 16U, '\0');
  head.resize(opened.bytes->read(0, head.data(), head.size()));
  std::string_view rest = head;
  if (rest.starts_with("\xEF\xBB\xBF")) rest.remove_prefix(3);
  while (!rest.empty()) {
    const std::string_view line = rest.substr(0, rest.find('\n'));
    rest.remove_prefix(std::min(line.size() + 1, rest.size()));
    const std::size_t key = line.find_first_not_of(" {\"'");
    if (key == std::string_view::npos || !line.substr(key).starts_with("peq")) continue;
    const std::size_t value = line.find_first_not_of("\"' :", key + 3);
    if (value == std::string_view::npos || line.find(':', key) >= value) continue;
    const std::string_view word =
        line.substr(value, line.find_first_of("/\"' ,}#\r", value) - value);
    // Whatever it is misspelt like: that it is not known is told when it is read.
    return std::string(text::nearest(word, kinds).value_or("plan"));
  }
  return {};
}

}  // namespace peq::loading
