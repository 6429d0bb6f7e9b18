// The plan itself, as people, scripts and spreadsheets get it. Room: report.
//
// What the plan says and how it is to be evaluated, without any figure of progress. Deadlines are
// those in force on the day of the evaluation; what was decided later is not told.
#pragma once

#include "peq/report.hpp"

namespace peq {

/// The parts of the plan in the order of the institution's own document: strategic thinking,
/// long-term objectives, SWOT, an action plan for each objective, yearly operational plans,
/// indicators, reviews, rules of evaluation, units, how it was transcribed, and sheets to hang up.
/// What a plan does not have leaves no trace.
Document plan_document(const Subject& subject, Language language);

/// The same with the keys of plan.yaml: `schema_version`, `plan`, `as_of`, then `language`,
/// `prepared`, `start`, `report_every`, `currency`, `mission`, `vision`, `swot`, `items` (all but
/// mission and vision, in the order of the plan file), `reviews`, `evaluation`, `units`. Every item
/// has the same keys; what it does not have is null or empty. `language`: of names and formulas
/// that peq gives.
Data plan_document_data(const Subject& subject, Language language);

/// A row for each measure of each item, SWOT item, review, unit and band, and of the plan itself;
/// of lists (responsible units, tags, targets) one for each element.
Sheet plan_sheet(const Subject& subject);

}  // namespace peq
