// The figures of a plan at many cut-off dates. Room: evaluate.
//
// A pure function, as evaluate.hpp. Every point is what evaluate() says for its day.
#pragma once

#include <string_view>
#include <vector>

#include "peq/evaluate.hpp"

namespace peq {

/// Something that has one figure on every day.
struct Followed {
  enum class Kind : std::uint8_t { macro, factor, item, unit };
  Kind kind = Kind::macro;
  Index index = 0;  ///< a MacroId or FactorId as a number; or into Plan::items, Plan::units
  friend bool operator==(const Followed&, const Followed&) = default;
};

/// The items, units, macro indicators and factors with this id; an item before a factor of the same
/// name (`vision`). Empty: there is nothing of that name.
std::vector<Followed> find_followed(const Plan& plan, std::string_view id);
/// All macro indicators, then all factors.
std::vector<Followed> usual_followed();
/// Every id that find_followed knows, each once: items, units, macro indicators, factors.
std::vector<std::string_view> followed_ids(const Plan& plan);

/// Its id: `efficacy`, `values`, `E-1-1-1`, `gerencia`.
std::string_view id_of(const Plan& plan, const Followed& followed);
/// What its figure is: `figure` of macro indicators and factors; of an item its measured figure:
/// `rating` of values, vision and mission, `achievement` of objectives; of all others and of units
/// `compliance` or `advance`, by the plan's `measure`.
std::string_view measure_of(const Plan& plan, const Followed& followed);
/// That figure (design.md 4), in percent; productivity may exceed 100, excellence is a sum of four.
Figure figure_of(const Plan& plan, const Evaluation& evaluation, const Followed& followed);
/// The band of the figure as shown; only macro indicators and factors have one.
Index band_of(const Evaluation& evaluation, const Followed& followed);

struct TrendOptions {
  DateRange
      range;  ///< of the cuts; the last cut is `range.last`, whether or not a period ends then
  Every every = Every::year;
  std::optional<Date> known_by;  ///< as in EvaluateOptions
  bool as_known = false;         ///< each cut uses only what had been recorded by its own day
};

/// A cut-off date.
struct Cut {
  EvaluateOptions options;          ///< its day, and by when entries must have been recorded
  std::vector<Assumption> assumed;  ///< what-if: what its figures rest on beside the reports
  std::optional<Period> period;     ///< the one that it ends; none where it ends none
  Figure coverage;                  ///< of the whole plan
};

/// The figures of one thing, one per cut.
struct Series {
  Followed of;
  std::vector<Figure> figures;
  std::vector<Index> bands;  ///< of macro indicators and factors, else empty
  /// The last figure less the one before it; the absence of the earlier one that has no number.
  /// not_applicable with a single cut.
  Figure change;
};

struct Trend {
  TrendOptions options;
  std::vector<Cut> cuts;  ///< by growing date, at least one
  std::vector<Series> series;
};

/// The first day on which a plan can be asked about without an odd answer: its start or that of its
/// period, whichever is earlier.
Date first_day_of(const Plan& plan);
/// Where a trend begins if nothing else is said: the first end of a period of that length on or
/// after the later of the plan's start and its period's. (An execution that begins some days before
/// the plan's period makes no period of its own, as in design.md 4.1.)
Date first_cut_of(const Plan& plan, Every every);

/// How many cuts there would be.
std::size_t count_cuts(DateRange range, Every every);

/// `after` less `before`, in the same unit. Without a number the absence of `before`, or else that
/// of `after`.
Figure change_of(const Figure& before, const Figure& after);

/// Evaluates the plan for each cut: the ends of all periods within `range`, and its last day.
/// Entries are put in order once, with `as_known` once for each cut; linear in the cuts.
Trend trend_of(const Plan& plan, std::span<const Entry> entries, const TrendOptions& options,
               std::span<const Followed> followed);

}  // namespace peq
