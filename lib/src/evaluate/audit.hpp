// The parts of the audit (peq/audit.hpp), by what they look at. Room: evaluate.
#pragma once

#include <initializer_list>
#include <map>

#include "evaluate/timeline.hpp"
#include "peq/audit.hpp"

namespace peq::evaluation {

struct AuditInput {
  const Plan& plan;
  std::span<const Entry> entries;
  const Timeline& timeline;  ///< of these entries
  const Evaluation& evaluation;

  [[nodiscard]] Date t() const { return evaluation.options.as_of; }
};

/// Counts what an attribute judges.
class Tally {
 public:
  void sound() { ++sound_; }
  /// One entry that falls short, on its item or review.
  void fault(const Entry& entry, std::initializer_list<Shortcoming> what) {
    fault(entry.target, entry.kind == EntryKind::held, entry.at, what);
  }
  /// One period of an item, or an item as a whole.
  void fault(const Plan& plan, Index item, Shortcoming what) {
    fault(item, false, plan.items[item].at, {what});
  }
  /// With the share of what is sound; `without` where nothing was counted.
  AttributeResult result(const Plan& plan, Absence without) const;

 private:
  struct Count {
    std::size_t count = 0;
    Place first;
    void add(Place at) {
      first = count == 0 ? at : std::min(first, at);
      ++count;
    }
  };
  void fault(Index target, bool is_review, Place at, std::initializer_list<Shortcoming> what);

  std::size_t sound_ = 0, faults_ = 0;
  std::map<std::pair<bool, Index>, Count> by_target_;
  std::map<Shortcoming, Count> by_shortcoming_;
};

/// Calls `see(visible entries)` for each item and each review.
template <class See>
void for_each_visible(const AuditInput& input, See see) {
  const Plan& plan = input.plan;
  for (Index i = 0; i < plan.items.size(); ++i) see(i, input.timeline.of_item(i, input.t()));
  for (Index i = 0; i < plan.reviews.size(); ++i) see(i, input.timeline.of_review(i, input.t()));
}

/// Why there is no figure where there are no entries.
Absence without_entries(const AuditInput& input);

// audit_entries.cpp: each entry by itself.
AttributeResult audit_form(const AuditInput& input, std::span<const Place> findings);
AttributeResult audit_origin(const AuditInput& input);
AttributeResult audit_temporality(const AuditInput& input);
AttributeResult audit_relevance(const AuditInput& input);
AttributeResult audit_timeliness(const AuditInput& input);

// audit_series.cpp: entries that follow on each other.
AttributeResult audit_exactness(const AuditInput& input);
AttributeResult audit_integrity(const AuditInput& input);

// audit_reports.cpp: reports that there should be.
AttributeResult audit_frequency(const AuditInput& input);
AttributeResult audit_extent(const AuditInput& input);

}  // namespace peq::evaluation
