// Reading a file that is not part of a plan: settings, a baseline.
#pragma once

#include <span>
#include <string>
#include <string_view>

#include "load/fields.hpp"
#include "load/project.hpp"
#include "peq/check.hpp"

namespace peq::checking {

/// Reads what is right in it; what is wrong is in `problems`.
template <class T>
void read_document(const Files& files, const std::string& path, std::string_view kind, Msg object,
                   std::span<const loading::Field<T>> fields, Checked& problems, T& to) {
  problems.path = path;
  loading::Gaps gaps;
  loading::Context context(problems.loaded.findings, gaps);
  const auto tree = loading::read_file(files, path, kind, context, problems.loaded);
  if (tree) loading::read_map(context, tree->root(), object, fields, to);
  problems.loaded.findings.sort();
  problems.findings = problems.loaded.findings;
}

}  // namespace peq::checking
