// The plan and its progress as plain values, all ids resolved. Room: model.
//
// Start with Plan: its items stand in one list, in the order of the plan file (vision, mission,
// values, then each component with its objectives, their indicators, their strategies, and the
// strategies' indicators and actions), joined by indices. Progress is a list of Entry beside it.
#pragma once

#include <array>
#include <cstdint>
#include <limits>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "peq/date.hpp"
#include "peq/source.hpp"

namespace peq {

/// A value with the place where the author wrote it.
template <class T>
struct Located {
  T value{};
  Place at;
};

template <class T>
using Optional = std::optional<Located<T>>;

using Index = std::uint32_t;
inline constexpr Index no_index = std::numeric_limits<Index>::max();

enum class ItemKind : std::uint8_t {
  vision,     ///< rated, or measured by own indicators; id `vision`
  mission,    ///< as vision; id `mission`
  value,      ///< rated, or measured by own indicators
  component,  ///< parts: objectives
  objective,  ///< parts: strategies; measured by own indicators if any
  indicator,  ///< a KPI of an objective, strategy, action, value, vision or mission
  strategy,   ///< parts: indicators and actions, or none: then it is reported on
  action,     ///< parts: indicators, or none: then it is reported on
};

/// Stable machine name of a kind, as in JSON: `component`, `strategy` …
std::string_view to_string(ItemKind kind);

/// A point of the planned advance: on `date`, `progress` percent should be done.
struct SchedulePoint {
  Located<Date> date;
  Located<double> progress;  ///< 0 to 100
};

/// A change of deadline, in force from `on`. With an own schedule that one replaces the schedule;
/// without, points dated after `on` are dropped (design.md 4.1).
struct Reschedule {
  Located<Date> on;
  Located<Date> deadline;
  std::vector<SchedulePoint> schedule;
  bool has_schedule = false;
  std::string reason;
  Place at;
};

struct Cancellation {
  Located<Date> on;
  std::string reason;
};

/// Not in force from `from` to `to`, both included; an absent end is open.
struct NotApplicable {
  Optional<Date> from, to;
  std::string reason;
};

enum class IndicatorKind : std::uint8_t { level, cumulative, flow, maintain };
std::string_view to_string(IndicatorKind kind);

/// What only an indicator (KPI) has; formulas in design.md 4.2. Numbers are in the indicator's
/// unit.
struct Measure {
  Located<IndicatorKind> kind;
  std::string unit;
  Optional<double> baseline;  ///< level: required
  Optional<double> target;    ///< level, cumulative: required; flow: of periods without an own one
  /// Targets of single periods; level and cumulative: years only.
  std::vector<std::pair<Located<Period>, Located<double>>> targets;
  Optional<double> min, max;              ///< maintain: at least one
  Located<Every> every{Every::year, {}};  ///< flow, maintain: length of a period
  std::optional<Interval> frequency;      ///< how often it is to be reported
  std::string application;                ///< the formula in words
  Optional<Date> valid_from, valid_to;
  Optional<bool> rises;  ///< stated `direction: rise|fall`
  std::optional<int> decimals;
};

enum class TranscriptionState : std::uint8_t { exact, truncated, garbled, inferred };
std::string_view to_string(TranscriptionState state);

/// How faithfully a text could be copied from a damaged source.
struct Transcription {
  TranscriptionState state = TranscriptionState::exact;
  std::string note;
};

/// Any node of the plan. Fields that a kind does not have keep their default.
struct Item {
  ItemKind kind = ItemKind::strategy;
  std::string id;
  std::string name;  ///< component, value, indicator
  std::string text;  ///< vision, mission, value, objective, strategy, action
  Place at;          ///< the id, or the key for vision and mission
  Index parent = no_index;
  std::vector<Index> children;      ///< all parts and own indicators, in reading order
  Located<double> weight{1.0, {}};  ///< 0 or more; normalised among siblings

  // In force for this item: its own, or inherited (design.md 2.1). The place tells where it is
  // written. An indicator's come from `valid`, else from its owner.
  Located<Date> start;
  Located<Date> deadline;  ///< the original one; see deadline_on in evaluate.hpp for reschedules
  std::vector<Index> responsible;  ///< units
  Optional<Interval> report_every;

  std::optional<Cancellation> cancelled;
  std::optional<NotApplicable> not_applicable;
  Optional<Every> every;  ///< strategy, action: a recurring duty
  std::vector<SchedulePoint> schedule;
  /// By growing `on`: its own, or those of the strategy or action whose deadline it inherits.
  std::vector<Reschedule> rescheduled;
  Optional<double> budget;         ///< in Plan::currency
  std::optional<Measure> measure;  ///< indicators only
  std::optional<Transcription> transcription;
  std::string notes, source;
  std::vector<std::string> tags;
  std::vector<Located<std::string>> addresses;  ///< ids of SWOT items
};

struct Unit {
  std::string id, name;
  Place at;
};

struct SwotItem {
  std::string id, text;
  Place at;
};

struct Swot {
  std::vector<SwotItem> opportunities, threats, strengths, weaknesses;
};

/// A periodic meeting or evaluation of the plan itself.
struct Review {
  std::string id, name;
  Located<Interval> every;
  std::vector<Index> responsible;
  Place at;
};

enum class FactorId : std::uint8_t { vision, mission, values, objectives, strategies };
inline constexpr std::size_t factor_count = 5;
std::string_view to_string(FactorId factor);

/// A factor's part in efficacy or efficiency.
struct FactorShare {
  FactorId factor{};
  double weight = 1;
  Place at = {};  ///< the factor's name; none where the formula is the default
};

/// One reading of the macro indicators: what efficacy and efficiency are made of.
struct Reading {
  std::string id, name;  ///< both empty for the official reading
  std::vector<FactorShare> efficacy, efficiency;
  Place at;
};

struct Band {
  Located<double> from;  ///< lowest figure of the band, in percent
  std::string name;
};

enum class MeasureBy : std::uint8_t { compliance, advance };
enum class Rollup : std::uint8_t { children, leaves };
enum class Missing : std::uint8_t { zero, skip };
std::string_view to_string(MeasureBy measure);
std::string_view to_string(Rollup rollup);
std::string_view to_string(Missing missing);

/// How the plan wants to be evaluated (design.md 2.1, 4). The defaults are those of design.md.
struct EvaluationSettings {
  MeasureBy measure = MeasureBy::compliance;
  Rollup rollup = Rollup::children;
  Missing missing_strategies = Missing::zero;
  Missing missing_ratings = Missing::skip;
  std::optional<double> cap = 100;  ///< highest achievement of an indicator; none: no limit
  int decimals = 1;                 ///< 0 to 6
  Interval ratings_valid_for{12, Interval::Unit::months};
  double on_track = 90, at_risk = 70;  ///< lowest compliance of each, in percent
  Interval due_soon{30, Interval::Unit::days};
  Reading official{{},
                   {},
                   {{FactorId::vision, 1}, {FactorId::objectives, 1}},
                   {{FactorId::mission, 1}, {FactorId::values, 1}, {FactorId::strategies, 1}},
                   {}};
  std::vector<Reading> readings;  ///< others, shown beside it
  std::vector<Band> bands;        ///< from the highest down; default: none
};

struct Plan {
  std::string id, title, institution;
  std::string language = "en";  ///< BCP 47, of the author's texts
  DateRange period;
  Place period_at;
  std::optional<Date> prepared;
  Located<Date> start;
  Optional<Interval> report_every;
  std::string currency;
  std::vector<Unit> units;
  std::vector<Item> items;
  Swot swot;
  std::vector<Review> reviews;
  EvaluationSettings evaluation;

  Index vision = no_index, mission = no_index;  ///< none: the plan does not state one
  std::vector<Index> values, components, objectives, strategies;  ///< in reading order

  /// The item with this id, or no_index. Binary search.
  [[nodiscard]] Index find_item(std::string_view id) const;
  [[nodiscard]] Index find_review(std::string_view id) const;
  [[nodiscard]] Index find_unit(std::string_view id) const;

  /// Items sorted by id, for find_item. Filled by the loader.
  std::vector<Index> items_by_id;
};

/// Children of an item that are of this kind.
std::vector<Index> children_of_kind(const Plan& plan, Index item, ItemKind kind);

/// What an entry says.
enum class EntryKind : std::uint8_t {
  progress,    ///< strategy or action: cumulative percent done, 0 to 100
  value,       ///< indicator, in its unit
  rating,      ///< vision, mission or a value, 0 to 100
  held,        ///< review: 1 held, 0 missed
  spent_only,  ///< nothing but money
};

/// One dated fact of a progress file. Notes and evidence stay in the file, at `at`.
struct Entry {
  Date date;
  Date recorded;            ///< default: date
  Index target = no_index;  ///< an item; for EntryKind::held a review
  EntryKind kind = EntryKind::progress;
  bool correction = false;      ///< a lower figure is meant
  bool assumed = false;         ///< nobody reported it: a what-if (assume.hpp)
  std::uint8_t evidence = 0;    ///< how many pieces, 255 for that many and more
  Index by = no_index;          ///< a unit
  double figure = 0;            ///< see EntryKind; no meaning for spent_only
  std::optional<double> spent;  ///< cumulative, in Plan::currency
  std::optional<Period> occurrence;
  Place at;  ///< the whole entry
};

/// A plan with its progress, and the files both came from.
struct Project {
  Plan plan;
  std::vector<Entry> entries;  ///< in reading order
};

}  // namespace peq
