// Checks of meaning. A rule is a function over the project; the list of them stands in rules.cpp.
#pragma once

#include <span>

#include "diagnostics/findings.hpp"
#include "load/gaps.hpp"
#include "peq/load.hpp"
#include "peq/plan.hpp"

namespace peq::judging {

/// Adds a finding with the severity that the catalogue gives its code.
void report(Findings& findings, Code code, Place place, Text message, Text help,
            std::vector<Related> related = {}, std::optional<Text> label = {});

/// What a rule gets: the project, what could not be read of it, and where its findings go.
class Judge {
 public:
  Judge(const Project& project, const loading::Gaps& gaps, Findings& findings)
      : project_(project), gaps_(gaps), findings_(findings) {}

  [[nodiscard]] const Plan& plan() const { return project_.plan; }
  [[nodiscard]] std::span<const Entry> entries() const { return project_.entries; }

  [[nodiscard]] bool knows_period() const { return !gaps_.period; }
  /// Whether every item and unit could be read.
  [[nodiscard]] bool knows_names() const { return !gaps_.names; }
  [[nodiscard]] bool knows_dates(const Item& item) const { return !gaps_.dates[index_of(item)]; }
  /// Always, but for an indicator with fields that could not be read.
  [[nodiscard]] bool knows_measure(const Item& item) const {
    return !gaps_.measures[index_of(item)];
  }
  /// Whether the item's units are those that the author names.
  [[nodiscard]] bool knows_duties(const Item& item) const { return !gaps_.duties[index_of(item)]; }

  void report(Code code, Place place, Text message, Text help, std::vector<Related> related = {},
              std::optional<Text> label = {}) {
    judging::report(findings_, code, place, std::move(message), std::move(help), std::move(related),
                    std::move(label));
  }

 private:
  [[nodiscard]] std::size_t index_of(const Item& item) const {
    return static_cast<std::size_t>(&item - project_.plan.items.data());
  }

  const Project& project_;
  const loading::Gaps& gaps_;
  Findings& findings_;
};

using RuleFunction = void (*)(Judge&);

// dates.cpp
void deadlines_after_starts(Judge& judge);
void dates_inside_period(Judge& judge);
void schedules(Judge& judge);
void reschedules(Judge& judge);
void times_out_of_force(Judge& judge);
void recurring_duties(Judge& judge);
// indicators.cpp
void indicator_fields(Judge& judge);
void indicator_targets(Judge& judge);
void indicator_periods(Judge& judge);
// weights.cpp
void weights(Judge& judge);
// attributes.cpp
void indicator_attributes(Judge& judge);
// targets.cpp
void yearly_levels(Judge& judge);
// ids.cpp
void near_duplicate_ids(Judge& judge);
void numbering_gaps(Judge& judge);
void ids_under_other_parents(Judge& judge);
// advice.cpp
void objectives_without_indicators(Judge& judge);
void strategies_without_deadlines(Judge& judge);
// texts.cpp
void same_texts(Judge& judge);
void placeholder_texts(Judge& judge);
// structure.cpp
void formulas_without_data(Judge& judge);
void strategies_without_responsible(Judge& judge);
void nothing_below(Judge& judge);
void swot_unanswered(Judge& judge);
void units_without_duties(Judge& judge);
// claims.cpp
void budgets_of_parts(Judge& judge);
void done_without_evidence(Judge& judge);
void spending(Judge& judge);
// values.cpp
void values_of_another_kind(Judge& judge);
// progress.cpp
void reports_on_one_day(Judge& judge);
void falling_reports(Judge& judge);
void reports_in_no_period(Judge& judge);

/// Reads a progress or actions file without its plan, and judges what can be judged so.
Loaded load_alone(const Files& files, const std::string& path, const LoadOptions& options);

/// Runs all of them. Single entries were judged when they were read: see entries.hpp.
void judge_all(const Project& project, const loading::Gaps& gaps, Findings& findings);

}  // namespace peq::judging
