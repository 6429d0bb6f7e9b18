#include "repairs.hpp"

#include <map>
#include <set>
#include <vector>

#include "complaint.hpp"
#include "peq/check.hpp"
#include "peq/messages.hpp"

namespace peq::cli {

namespace {

using ByFile = std::map<std::string, std::vector<Repair>>;

ByFile repairs_by_file(const FindingsReport& report) {
  ByFile files;
  for (const ShownFinding& finding : report.findings)
    if (!finding.repair.empty() && finding.place.path != "-")
      files[finding.place.path].push_back(finding.repair);
  return files;
}

std::optional<IoError> read_file(const Files& files, const std::string& path, std::string& text) {
  const OpenResult opened = files.open(path);
  if (opened.error) return opened.error;
  text.resize(static_cast<std::size_t>(opened.bytes->size()));
  text.resize(opened.bytes->read(0, text.data(), text.size()));
  return std::nullopt;
}

}  // namespace

std::string show_repairs(const FindingsReport& report, Io& io) {
  std::string diff;
  for (const auto& [path, repairs] : repairs_by_file(report)) {
    std::string text;
    if (read_file(io.files, path, text)) continue;  // said when it was checked
    diff += unified_diff(path, text, apply_repairs(text, repairs).edits);
  }
  return diff;
}

bool make_repairs(FindingsReport& report, const std::function<FindingsReport()>& check,
                  Language language, Io& io) {
  constexpr int most_rounds = 10;
  std::size_t made = 0;
  std::set<std::string> changed;
  for (int round = 0; round < most_rounds; ++round) {
    const std::size_t before = made;
    for (const auto& [path, repairs] : repairs_by_file(report)) {
      std::string text;
      auto error = read_file(io.files, path, text);
      const Repaired repaired = error ? Repaired{} : apply_repairs(text, repairs);
      if (!error && repaired.made > 0) error = io.write_file(path, repaired.text);
      if (error) {
        tell(io, describe(*error, language));
        return false;
      }
      made += repaired.made;
      if (repaired.made > 0) changed.insert(path);
    }
    if (made == before) break;
    report = check();
  }
  tell(io, say(language, Text(Msg::cli_repaired, made, changed.size())));
  return true;
}

}  // namespace peq::cli
