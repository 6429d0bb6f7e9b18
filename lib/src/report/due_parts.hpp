// What a due report is on. Room: report.
#pragma once

#include <string>
#include <vector>

#include "peq/due_report.hpp"
#include "report/view.hpp"

namespace peq::report {

const std::string& id_of(const Plan& plan, const DueReport& one);
const std::string& title_of(const Plan& plan, const DueReport& one);

/// Whether one of the units is wanted, by its id; all are where none is named.
bool answers(const Plan& plan, const std::vector<Index>& units,
             const std::vector<std::string>& wanted);

/// The reviews of the units that are asked for.
std::vector<Index> listed_reviews(const Plan& plan, const DueOptions& options);
/// Their items that are never due.
std::vector<Index> listed_without_interval(const Plan& plan, const Due& due,
                                           const DueOptions& options);

/// A table of reports; `who`: with who answers for each, unless the list is one unit's.
void add_due_reports(Document& document, const View& view, const Due& due,
                     const std::vector<DueReport>& reports, bool who);
/// The reviews and what became of their windows. Nothing without any.
void add_reviews(Document& document, const View& view, const Due& due, const DueOptions& options);

}  // namespace peq::report
