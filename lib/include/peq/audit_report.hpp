// The audit of the data, as people, scripts and spreadsheets get it. Room: report.
#pragma once

#include "peq/audit.hpp"
#include "peq/report.hpp"

namespace peq {

/// Audits what was loaded, with all that `check` has to say about it. Only where there is a
/// project.
Audit audit_of(const Loaded& loaded, const Evaluation& evaluation);

/// One line for each attribute, where it falls short, what to do. Of what falls short the worst
/// three items of each attribute, or all.
Document audit_document(const Subject& subject, const Audit& audit, bool all, Language language);
/// Always with all items.
Data audit_data(const Subject& subject, const Audit& audit, Language language);
Sheet audit_sheet(const Subject& subject, const Audit& audit);

/// Why there is no overall figure: that of its first attribute. Only where there is none.
std::string why_no_overall(const Audit& audit, Language language);

}  // namespace peq
