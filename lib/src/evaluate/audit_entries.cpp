// The audit of each entry by itself.
#include <algorithm>
#include <vector>

#include "evaluate/audit.hpp"
#include "evaluate/planned.hpp"
#include "evaluate/reporting.hpp"
#include "evaluate/tree.hpp"
#include "evaluate/work.hpp"

namespace peq::evaluation {

namespace {

/// Judges every visible entry by one condition.
template <class IsSound>
AttributeResult audit_each(const AuditInput& input, Shortcoming what, IsSound is_sound) {
  Tally tally;
  for_each_visible(input, [&](Index, const Visible& entries) {
    for (const Entry& entry : entries) {
      if (is_sound(entry))
        tally.sound();
      else
        tally.fault(entry, {what});
    }
  });
  return tally.result(input.plan, without_entries(input));
}

/// Whether a place lies within an entry. Places are sorted.
bool holds_any(const Entry& entry, std::span<const Place> places) {
  const auto at =
      std::lower_bound(places.begin(), places.end(), Place{entry.at.file, entry.at.begin, 0});
  return at != places.end() && at->file == entry.at.file &&
         at->begin < std::max(entry.at.end, entry.at.begin + 1);
}

/// What entries on an item may be dated within.
struct Time {
  DateRange days;
  std::optional<std::vector<Window>> occurrences;

  [[nodiscard]] bool contains(const Entry& entry) const {
    if (!occurrences) return days.contains(entry.date);
    const auto at = occurrence_of(entry, *occurrences);
    return at && (*occurrences)[*at].days.contains(entry.date);
  }
};

Time time_of_item(const Plan& plan, const Item& item, Date t) {
  Time time{{item.start.value, deadline_on(item, t)}, {}};
  if (is_recurring(item))
    time.occurrences = windows_of(item.every->value, time.days, plan.period.first);
  return time;
}

}  // namespace

AttributeResult audit_form(const AuditInput& input, std::span<const Place> findings) {
  std::vector<Place> places(findings.begin(), findings.end());
  std::sort(places.begin(), places.end());
  return audit_each(input, Shortcoming::finding,
                    [&](const Entry& entry) { return !holds_any(entry, places); });
}

AttributeResult audit_origin(const AuditInput& input) {
  Tally tally;
  for_each_visible(input, [&](Index, const Visible& entries) {
    for (const Entry& entry : entries) {
      const bool named = entry.by != no_index, proved = entry.evidence > 0;
      if (named && proved)
        tally.sound();
      else if (named)
        tally.fault(entry, {Shortcoming::no_evidence});
      else if (proved)
        tally.fault(entry, {Shortcoming::no_author});
      else
        tally.fault(entry, {Shortcoming::no_author, Shortcoming::no_evidence});
    }
  });
  return tally.result(input.plan, without_entries(input));
}

AttributeResult audit_temporality(const AuditInput& input) {
  const Plan& plan = input.plan;
  Tally tally;
  const auto judge = [&](const Time& time, const Visible& entries) {
    for (const Entry& entry : entries) {
      if (!is_report(entry)) continue;
      if (time.contains(entry))
        tally.sound();
      else
        tally.fault(entry, {Shortcoming::outside});
    }
  };
  for (Index i = 0; i < plan.items.size(); ++i)
    if (const Visible entries = input.timeline.of_item(i, input.t()); !entries.empty())
      judge(time_of_item(plan, plan.items[i], input.t()), entries);
  for (Index i = 0; i < plan.reviews.size(); ++i)
    judge({{plan.start.value, plan.period.last}, {}}, input.timeline.of_review(i, input.t()));
  return tally.result(plan, without_entries(input));
}

AttributeResult audit_relevance(const AuditInput& input) {
  const Plan& plan = input.plan;
  Tally tally;
  for (Index i = 0; i < plan.items.size(); ++i)
    for (const Entry& entry : input.timeline.of_item(i, input.t())) {
      if (!is_report(entry)) continue;
      if (in_force_on(plan, i, entry.date))
        tally.sound();
      else
        tally.fault(entry, {Shortcoming::out_of_force});
    }
  return tally.result(plan, without_entries(input));
}

AttributeResult audit_timeliness(const AuditInput& input) {
  return audit_each(input, Shortcoming::late,
                    [](const Entry& entry) { return entry.recorded <= entry.date + timely_days; });
}

}  // namespace peq::evaluation
