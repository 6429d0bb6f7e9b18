// Reports of what changed over time: `trend` and `diff`. Room: report.
#pragma once

#include <string>
#include <vector>

#include "peq/changes.hpp"
#include "peq/report.hpp"
#include "peq/trend.hpp"

namespace peq {

/// The figures at the cuts of a trend. The subject is evaluated for the last cut.
Document trend_document(const Subject& subject, const Trend& trend, Language language);
Data trend_data(const Subject& subject, const Trend& trend, Language language);
Sheet trend_sheet(const Subject& subject, const Trend& trend);

/// Two evaluations and what compare() says of them. Both subjects may be of one plan.
struct Comparison {
  Subject before, after;
  const Changes* changes = nullptr;
};

struct DiffOptions {
  /// Ids of items: lists only these and what is below them on either side; empty: all. Sums and the
  /// figures of the plan stay those of everything.
  std::vector<std::string> ids;
  bool all = false;  ///< in the document every line, instead of the largest ones
};

Document diff_document(const Comparison& comparison, const DiffOptions& options, Language language);
Data diff_data(const Comparison& comparison, const DiffOptions& options, Language language);
Sheet diff_sheet(const Comparison& comparison, const DiffOptions& options);

}  // namespace peq
