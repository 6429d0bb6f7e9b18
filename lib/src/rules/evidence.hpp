// Evidence of reports, judged while its text goes by: nothing of it is kept but folders that are
// missing.
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>

#include "diagnostics/findings.hpp"
#include "peq/plan.hpp"
#include "peq/source.hpp"

namespace peq::judging {

class EvidenceJudge {
 public:
  /// `plan_folder` is none where a progress file is read without its plan.
  EvidenceJudge(const Files& files, const Sources& sources, std::optional<std::string> plan_folder,
                Findings& findings)
      : files_(files), sources_(sources), plan_folder_(std::move(plan_folder)),
        findings_(findings) {}

  /// The evidence of one report. A web address is never asked for.
  void judge(std::span<const Located<std::string_view>> evidence);
  /// Says what is known at the end only. To be called once, after all reports.
  void finish();

 private:
  void judge_path(const Located<std::string_view>& path);
  void open_file(FileId file);
  [[nodiscard]] bool is_there(std::string_view path, Files::Kind& kind) const;

  /// A folder that does not exist is one mistake, however much is said to lie in it.
  struct MissingFolder {
    Place first;
    std::string path;  ///< of the first piece of evidence
    int pieces = 0;
  };

  const Files& files_;
  const Sources& sources_;
  std::optional<std::string> plan_folder_;
  Findings& findings_;

  std::optional<FileId> file_;  ///< the progress file that is being read
  std::string folder_;          ///< its folder
  int depth_ = 0;               ///< of that below the plan's folder
  std::map<std::pair<FileId, std::string>, MissingFolder> missing_;
};

/// What a text names as evidence.
enum class EvidenceForm : std::uint8_t {
  address,  ///< http or https
  path,     ///< relative
  other,
};
EvidenceForm form_of_evidence(std::string_view text);

}  // namespace peq::judging
