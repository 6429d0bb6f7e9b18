// What a due report is on. Room: report.
#pragma once

#include "peq/due_report.hpp"

namespace peq::report {

const std::string& id_of(const Plan& plan, const DueReport& one);
const std::string& title_of(const Plan& plan, const DueReport& one);

/// The reviews of the units that are asked for.
std::vector<Index> listed_reviews(const Plan& plan, const DueOptions& options);
/// Their items that are never due.
std::vector<Index> listed_without_interval(const Plan& plan, const Due& due,
                                           const DueOptions& options);

}  // namespace peq::report
