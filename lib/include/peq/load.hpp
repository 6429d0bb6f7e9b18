// From files to a plan with its progress. Room: load.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "peq/date.hpp"
#include "peq/finding.hpp"
#include "peq/plan.hpp"
#include "peq/source.hpp"

namespace peq {

struct LoadOptions {
  /// Further progress files, or folders of them, read after the plan folder's own. A file that was
  /// read already is not read again.
  std::vector<std::string> progress;
  /// The day of checking: progress dated or recorded after it gets a warning. There is no clock in
  /// the library; none: not judged.
  std::optional<Date> today = {};
};

/// What reading gave. Findings are about the author's files, failures about the world; with an
/// error among the first, or with any of the second, there is no project to compute with.
struct Loaded {
  Sources sources;
  Findings findings;
  std::vector<IoError> failures;
  /// As far as it could be read, for checks that go on after errors. Prefer project().
  Project partial;
  bool has_plan = false;  ///< partial.plan holds a plan/1 document

  /// The project, or null where a finding is an error or something could not be read.
  [[nodiscard]] const Project* project() const {
    return has_plan && failures.empty() && !findings.has_errors() ? &partial : nullptr;
  }
};

/// Reads a plan folder (`plan.yaml`, `actions/*.yaml`, `progress/*.yaml`, in natural order of their
/// names), a plan file, or `-`, and judges it by all rules. Never throws for what a file holds.
[[nodiscard]] Loaded load(const Files& files, const std::string& path,
                          const LoadOptions& options = {});

}  // namespace peq
