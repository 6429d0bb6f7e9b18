#include "evaluate/audit.hpp"

#include <algorithm>

#include "base/text.hpp"

namespace peq {

namespace evaluation {

namespace {

const std::string& id_of(const Plan& plan, const Offender& offender) {
  return offender.is_review ? plan.reviews[offender.target].id : plan.items[offender.target].id;
}

}  // namespace

void Tally::fault(Index target, bool is_review, Place at, std::initializer_list<Shortcoming> what) {
  ++faults_;
  by_target_[{is_review, target}].add(at);
  for (Shortcoming one : what) by_shortcoming_[one].add(at);
}

AttributeResult Tally::result(const Plan& plan, Absence without) const {
  AttributeResult result;
  result.sound = sound_;
  result.counted = sound_ + faults_;
  if (result.counted > 0)
    result.figure = 100.0 * static_cast<double>(result.sound) / static_cast<double>(result.counted);
  else
    result.figure = without;
  for (const auto& [target, count] : by_target_)
    result.offenders.push_back({target.second, target.first, count.count, count.first});
  std::sort(result.offenders.begin(), result.offenders.end(),
            [&](const Offender& a, const Offender& b) {
              if (a.count != b.count) return a.count > b.count;
              return text::compare_natural(id_of(plan, a), id_of(plan, b)) < 0;
            });
  for (const auto& [what, count] : by_shortcoming_)
    result.lapses.push_back({what, count.count, count.first});
  return result;
}

Absence without_entries(const AuditInput& input) {
  return input.evaluation.coverage.is(Absence::not_due) ? Absence::not_due : Absence::not_reported;
}

}  // namespace evaluation

Audit audit(const Plan& plan, std::span<const Entry> entries, const Evaluation& evaluation,
            std::span<const Place> findings) {
  const evaluation::Timeline timeline(plan, entries, evaluation.options.known_by);
  const evaluation::AuditInput input{plan, entries, timeline, evaluation};
  Audit audit;
  audit.entries = timeline.count(input.t());
  audit.attributes = {
      audit_exactness(input), audit_form(input, findings), audit_frequency(input),
      audit_extent(input),    audit_origin(input),         audit_temporality(input),
      audit_relevance(input), audit_integrity(input),      audit_timeliness(input),
  };
  double sum = 0;
  for (const AttributeResult& one : audit.attributes) {
    if (!one.figure.has_number()) continue;
    sum += one.figure.number();
    ++audit.with_number;
  }
  audit.overall = audit.with_number > 0 ? Figure(sum / static_cast<double>(audit.with_number))
                                        : audit.attributes.front().figure;
  return audit;
}

}  // namespace peq
