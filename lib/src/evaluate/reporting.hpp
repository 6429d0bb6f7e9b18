// How often each thing is to be reported on: what the audit counts, and what falls due. Room:
// evaluate.
#pragma once

#include <optional>
#include <vector>

#include "evaluate/planned.hpp"
#include "peq/plan.hpp"

namespace peq::evaluation {

/// How an item is to be reported on.
struct ReportingRule {
  enum class Kind : std::uint8_t {
    none,      ///< not at all by itself, or nobody says how often
    interval,  ///< again after each interval
    periods,   ///< once in each of some calendar periods
  };
  Kind kind = Kind::none;
  Interval every;               ///< interval
  std::vector<Window> windows;  ///< periods: by date
  /// interval: from the item's start to the last day on which a report can be asked for.
  DateRange days;
};

/// By what is in force on a day. A recurring duty by its occurrences, a strategy or action without
/// parts by `report_every`, an indicator by `frequency`, its own periods, or `report_every`, what
/// is rated by `ratings_valid_for`.
ReportingRule reporting_rule(const Plan& plan, Index item, Date day);

/// Reported on by itself, whether or not somebody says how often: without parts or indicators that
/// are reported on instead.
bool is_reported_on(const Item& item);

/// A figure, and not money alone.
bool is_report(const Entry& entry);

/// Neither the item nor anything above it is cancelled or not applicable on a day.
bool in_force_on(const Plan& plan, Index item, Date day);

/// The first day after the last time out of force that was over before `day`, of the item or
/// anything above it; none where there was no such time.
std::optional<Date> back_in_force(const Plan& plan, Index item, Date day);

/// `start` and so many intervals, counted at once: months keep the day of the start where they have
/// it.
Date after_intervals(Date start, const Interval& every, int count);

/// The stretches of one interval each, counted from `start`, that end on or before `last`.
std::vector<DateRange> stretches(Date start, const Interval& every, Date last);

}  // namespace peq::evaluation
