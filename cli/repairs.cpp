#include "repairs.hpp"

#include <algorithm>
#include <map>
#include <set>
#include <vector>

#include "complaint.hpp"
#include "peq/check.hpp"
#include "peq/messages.hpp"

namespace peq::cli {

namespace {

struct FileRepairs {
  std::string path;
  std::vector<Repair> repairs;
};

/// One for each file, whatever the paths that lead to it.
std::vector<FileRepairs> repairs_by_file(const FindingsReport& report, const Files& files) {
  std::map<std::string, FileRepairs> by_identity;
  for (const ShownFinding& finding : report.findings) {
    const std::string& path = finding.place.path;
    if (finding.repair.empty() || path == "-") continue;
    FileRepairs& file = by_identity[files.identity(path)];
    if (file.path.empty()) file.path = path;
    file.repairs.push_back(finding.repair);
  }
  std::vector<FileRepairs> all;
  all.reserve(by_identity.size());
  for (auto& [identity, file] : by_identity) all.push_back(std::move(file));
  std::sort(all.begin(), all.end(),
            [](const FileRepairs& a, const FileRepairs& b) { return a.path < b.path; });
  return all;
}

/// The files as they would be with repairs that have only been thought of.
class Overlay final : public Files {
 public:
  explicit Overlay(const Files& below) : below_(below) {}

  void put(const std::string& path, std::string text) {
    texts_[below_.identity(path)] = std::move(text);
  }
  [[nodiscard]] Kind kind(const std::string& path) const override { return below_.kind(path); }
  [[nodiscard]] OpenResult open(const std::string& path) const override {
    const auto at = texts_.find(below_.identity(path));
    if (at == texts_.end()) return below_.open(path);
    MemoryFiles one;
    one.add("text", at->second);
    return one.open("text");
  }
  [[nodiscard]] ListResult list(const std::string& path) const override {
    return below_.list(path);
  }
  [[nodiscard]] std::string identity(const std::string& path) const override {
    return below_.identity(path);
  }
  [[nodiscard]] std::string absolute(const std::string& path) const override {
    return below_.absolute(path);
  }

 private:
  const Files& below_;
  std::map<std::string, std::string> texts_;
};

std::optional<IoError> read_file(const Files& files, const std::string& path, std::string& text) {
  const OpenResult opened = files.open(path);
  if (opened.error) return opened.error;
  text.resize(static_cast<std::size_t>(opened.bytes->size()));
  text.resize(opened.bytes->read(0, text.data(), text.size()));
  return std::nullopt;
}

/// Repairs until nothing more can be repaired; `write` gets each file that changes.
template <class Write>
std::optional<IoError> repair_all(FindingsReport& report, const Check& check, const Files& files,
                                  std::size_t& made, Write write) {
  constexpr int most_rounds = 10;
  for (int round = 0; round < most_rounds; ++round) {
    const std::size_t before = made;
    for (const FileRepairs& file : repairs_by_file(report, files)) {
      std::string text;
      if (auto error = read_file(files, file.path, text)) return error;
      const Repaired repaired = apply_repairs(text, file.repairs);
      if (repaired.made == 0) continue;
      made += repaired.made;
      if (auto error = write(file.path, repaired.text)) return error;
    }
    if (made == before) break;
    report = check(files);
  }
  return std::nullopt;
}

}  // namespace

std::string show_repairs(FindingsReport report, const Check& check, Io& io) {
  Overlay files(io.files);
  std::map<std::string, std::string> repaired;
  std::size_t made = 0;
  repair_all(report, check, files, made,
             [&](const std::string& path, const std::string& text) -> std::optional<IoError> {
               files.put(path, text);
               repaired[path] = text;
               return std::nullopt;
             });
  std::string diff;
  for (const auto& [path, text] : repaired) {
    std::string before;
    if (!read_file(io.files, path, before)) diff += unified_diff(path, before, text);
  }
  return diff;
}

bool make_repairs(FindingsReport& report, const Check& check, Language language, Io& io) {
  std::size_t made = 0;
  std::set<std::string> changed;
  const auto error = repair_all(report, check, io.files, made,
                                [&](const std::string& path, const std::string& text) {
                                  changed.insert(path);
                                  return io.write_file(path, text);
                                });
  if (error)
    tell(io, describe(*error, language));
  else
    tell(io, say(language, Text(Msg::cli_repaired, made, changed.size())));
  return !error;
}

}  // namespace peq::cli
