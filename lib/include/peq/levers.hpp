// Levers: what would raise the average most, and what pace a wanted average needs. Room: evaluate.
//
// Everything here rests on the formulas of design.md section 4. The average is
// (e + f + e f / 100 + 100 e / f) / 4 with efficacy e and efficiency f. Productivity, 100 e / f,
// falls when efficiency rises alone, so completing something may lower the average.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

#include "peq/date.hpp"
#include "peq/evaluate.hpp"
#include "peq/figure.hpp"
#include "peq/plan.hpp"

namespace peq {

enum class LeverKind : std::uint8_t {
  strategy,   ///< with all its parts, if it has any
  indicator,  ///< of an objective, a value, the vision or the mission that is measured by it
  rating,     ///< of a value, the vision or the mission
  report,     ///< a strategy or indicator without the report that was due
};
/// `strategy`, `indicator`, `rating`, `report`; stable.
std::string_view to_string(LeverKind kind);

/// Something that can be completed. A strategy or action without parts is complete at an advance of
/// 100, a rating at 100, an indicator at its target. What comes round every period is complete as
/// far as it can be on the day: a recurring duty with all occurrences that have begun (those that
/// have ended are caught up on), an indicator by periods with the running one (those that have
/// ended stay as they are). Something with parts is complete when all its parts are.
struct Lever {
  Index item = no_index;
  LeverKind kind = LeverKind::strategy;
  Figure advance, planned, compliance;  ///< now; of a rating not_applicable
  Figure measured;                      ///< now: C or A by the plan's `measure`, or the rating
  Figure completed;                     ///< the measured figure once it is complete
  /// Points missing. Measured by advance: of advance until it is complete; by compliance: of
  /// advance until it is what was planned (with parts: the weighted mean of what each is behind,
  /// so that one ahead makes up for none); of a rating: to 100. Not_due where nothing is planned
  /// yet, so that any advance at all is full compliance.
  Figure points;
  /// Change of the average for a change of `measured` by one point, in the first order; as
  /// `measured` where that has no number and is left out of the means.
  Figure weight;
  /// Change of the average when this alone is completed; exact. Without a number where there is no
  /// average.
  Figure gain;
  Figure gain_per_point;  ///< gain / points; undefined for no points
};

struct Levers {
  Figure average;
  /// Everything with a figure that completing would change, whatever the sign of its gain: by
  /// falling gain per point (those without one last), then by falling gain, then by id in natural
  /// order.
  /// Without an average: what is missing in the factors of the official reading that have no
  /// number, in the order of the plan.
  std::vector<Lever> list;
  /// The average falls where efficiency alone rises.
  bool efficiency_lowers = false;
};

/// All levers on one day; arguments as for `evaluate`. Linear: each lever's gain is computed from
/// sums, without another evaluation.
Levers levers(const Plan& plan, std::span<const Entry> entries, const EvaluateOptions& options);

/// How fast one strategy, or one indicator of something else, is to go.
struct Pace {
  Index item = no_index;
  Figure now;         ///< advance on the day asked about
  Figure needed;      ///< advance on the target day, with the least effort that reaches the target
  double points = 0;  ///< between the two; 0 or more
  /// Points a day: advance / days since the start (as Forecast::pace_so_far); as `now` where that
  /// has no number, not_due before the start.
  Figure so_far;
  double pace = 0;        ///< points a day: points / days to the target day
  Figure times_faster;    ///< pace / so_far; as so_far, or undefined where that is 0
  bool on_pace = false;   ///< nothing is missing, or the pace so far is enough
  Figure at_pace_so_far;  ///< advance on the target day at the pace so far
};

/// Whether and how an average can be reached by a day.
///
/// Both scenarios take the plan's own rules on the target day (what is planned by then, what is
/// cancelled by then) and what is known on the day asked about. Ratings stay as they are, so they
/// must be renewed in time. Leaves are what is reported on by itself: strategies and actions
/// without parts, indicators.
///
/// - At the pace so far: every leaf goes on from its advance A by A / (days since its start) a day,
///   at most as far as it can still come. Without a report, without advance, or before its start it
///   stays as it is.
/// - Least effort: of what each leaf still can make up, A' - A, the same share is done, where A' is
///   its advance on that day once complete (Lever): 100, but for ended periods of flow and maintain
///   indicators and for occurrences that have not begun by then. The share is the smallest of 0, 1,
///   … 100 percent that reaches the target, refined to tenths between it and the one before.
struct Reach {
  Date by;
  double target = 0;  ///< reached by an average that is as large as shown (4.5)
  Figure now;         ///< the average on the day asked about
  Figure unchanged;   ///< the average on the target day if nothing more is done
  Figure at_pace_so_far;
  Figure complete;        ///< with everything complete that still can be
  Figure complete_rated;  ///< the same, and all ratings at 100
  Figure best;            ///< the highest of all shares
  double best_share = 0;  ///< in percent
  /// In percent; none where no share reaches the target.
  std::optional<double> share;
  /// The average with that share.
  Figure with_share;
  /// Some higher share does not reach it: the average does not only rise (productivity).
  bool falls_again = false;
  bool pace_is_enough = false;     ///< at_pace_so_far reaches the target
  bool ratings_can_reach = false;  ///< complete_rated reaches the target
  /// Where there is a share, open strategies and indicators of other things, of some weight: those
  /// not on pace by falling pace, then the others, then by id in natural order.
  std::vector<Pace> paces;
  /// Leaves that can't come to what is planned by then, as ended periods stay as they are.
  std::vector<Index> lost;
};

/// `by` lies after `options.as_of`. About 150 joinings of the plan's figures; entries are gone
/// through a fixed number of times.
Reach reach(const Plan& plan, std::span<const Entry> entries, const EvaluateOptions& options,
            double target, Date by);

/// The band with this name, whatever its case, accents and separators; no_index for none.
Index find_band(const Plan& plan, std::string_view name);

}  // namespace peq
