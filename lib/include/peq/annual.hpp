// The annual report: one document for a council to adopt and a citizen to read. Room: report.
//
// The same figures as every other command's, put together: what is computed stands in AnnualReport,
// annual_document, annual_data and annual_sheet only lay it out (design.md 7).
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "peq/audit.hpp"
#include "peq/changes.hpp"
#include "peq/due.hpp"
#include "peq/remarks.hpp"
#include "peq/report.hpp"
#include "peq/trend.hpp"

namespace peq {

struct AnnualOptions {
  /// The day compared with, before the day of the evaluation and not before the plan begins; none:
  /// nothing is compared.
  std::optional<Date> from;
  std::vector<std::string> units;  ///< ids: an annex about their strategies; empty: the whole plan
  bool summary = false;            ///< one page: what a council has to know
  std::vector<std::string> notes;  ///< remarks for the cover, such as by whom it was adopted
};

/// One year before a day; none where the plan had not begun by then.
std::optional<Date> usual_earlier_cut(const Plan& plan, Date day);

/// How far the whole plan was, and should have been, at the end of a day.
struct CoursePoint {
  Date day;
  Figure advance;  ///< not_due after the day of the evaluation
  Figure planned;
};

/// All that the report is made of. What it was made from must outlive it.
struct AnnualReport {
  const Loaded* loaded = nullptr;
  const Evaluation* evaluation = nullptr;
  AnnualOptions options;
  std::optional<Evaluation> before;  ///< of AnnualOptions::from
  std::optional<Changes> changes;    ///< since then
  Trend trend;                       ///< at the ends of years up to the day, and on it
  /// From the plan's start, at the ends of quarters (of years, where there are many), on the day of
  /// the evaluation, and on the period's last.
  std::vector<CoursePoint> course;
  std::optional<Audit>
      audit;  ///< none where something is only assumed: it judges what was reported
  Due due;
  std::vector<Remarks> remarks;  ///< as Project::entries

  [[nodiscard]] const Project& project() const { return loaded->partial; }
  [[nodiscard]] Subject subject() const { return {&loaded->partial, &loaded->sources, evaluation}; }
};

/// Computes it for the day of the evaluation. Only where there is a project. Linear in items,
/// entries and the ends of quarters.
AnnualReport annual_report(const Loaded& loaded, const Evaluation& evaluation,
                           AnnualOptions options);

/// The report for people. Charts stand beside tables that say the same.
Document annual_document(const AnnualReport& report, Language language);
/// Everything the document shows, and what it is made of.
Data annual_data(const AnnualReport& report, Language language);
/// `evaluate`, the earlier cut, the trend, what changed, data quality and every report, as tidy
/// rows.
Sheet annual_sheet(const AnnualReport& report);

}  // namespace peq
