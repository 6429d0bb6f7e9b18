#include <algorithm>
#include <tuple>

#include <fmt/format.h>

#include "peq/finding.hpp"

namespace peq {

std::string to_string(Code code) { return fmt::format("PEQ{:03}", static_cast<unsigned>(code)); }

std::string_view to_string(Severity severity) {
  switch (severity) {
  case Severity::error: return "error";
  case Severity::warning: return "warning";
  case Severity::note: return "note";
  }
  return {};
}

void Findings::sort() {
  const auto key = [](const Finding& finding) { return std::tie(finding.place, finding.code); };
  std::stable_sort(list_.begin(), list_.end(),
                   [&](const Finding& a, const Finding& b) { return key(a) < key(b); });
  const auto same = [&](const Finding& a, const Finding& b) {
    return key(a) == key(b) && a.message == b.message;
  };
  list_.erase(std::unique(list_.begin(), list_.end(), same), list_.end());
  errors_ = count(Severity::error);
}

std::size_t Findings::count(Severity severity) const {
  return static_cast<std::size_t>(
      std::count_if(list_.begin(), list_.end(),
                    [&](const Finding& finding) { return finding.severity == severity; }));
}

}  // namespace peq
