// What is due, as people, scripts and spreadsheets get it. Room: report.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "peq/due.hpp"
#include "peq/report.hpp"

namespace peq {

/// Which reports are listed; each condition that is set must hold. Reviews that were held or missed
/// are told whatever the days.
struct DueOptions {
  /// Only those that are late, and those due from the day asked about on within so many days.
  std::optional<int> within_days;
  std::vector<std::string> units;  ///< ids; empty: all
  bool by_unit = false;            ///< people: one list for each unit, else one by date
};

/// The reports that are listed, by day.
std::vector<DueReport> listed_reports(const Subject& subject, const Due& due,
                                      const DueOptions& options);

Document due_document(const Subject& subject, const Due& due, const DueOptions& options,
                      Language language);
Data due_data(const Subject& subject, const Due& due, const DueOptions& options);
Sheet due_sheet(const Subject& subject, const Due& due, const DueOptions& options);

}  // namespace peq
