// Single reports, judged while they are read: their days, their figures, their evidence.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "load/entries.hpp"
#include "rules/evidence.hpp"

namespace peq::judging {

class EntryJudge final : public loading::EntryWatch {
 public:
  EntryJudge(const Files& files, const Sources& sources, std::optional<std::string> plan_folder,
             std::optional<Date> today, Findings& findings)
      : findings_(findings), today_(today),
        evidence_(files, sources, std::move(plan_folder), findings) {}

  void see(const loading::RawEntry& raw, const Entry* entry, const Plan* plan,
           const loading::Gaps& gaps) override;
  /// To be called once, after all reports.
  void finish() { evidence_.finish(); }

 private:
  bool is_in_future(const loading::RawEntry& raw);
  void judge_percent(const Optional<double>& percent);
  void judge_day(const loading::RawEntry& raw, const Entry& entry, const Plan& plan,
                 const loading::Gaps& gaps);
  bool is_before_or_after(const loading::RawEntry& raw, const Entry& entry, const Plan& plan,
                          bool knows_dates);
  void judge_start(const loading::RawEntry& raw, const Entry& entry, const Plan& plan);
  void judge_force(const loading::RawEntry& raw, const Entry& entry, const Plan& plan);

  Findings& findings_;
  std::optional<Date> today_;
  EvidenceJudge evidence_;
  // By item: what has been said once is not said of every report.
  std::vector<bool> told_start_, told_force_;
};

}  // namespace peq::judging
