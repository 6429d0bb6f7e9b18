// How good the data are: the nine attributes that the source document asks of all information on
// indicators (V.D of the document, design.md 4.8). Room: evaluate.
//
// Only what can be seen counts: entries dated on or before the day and, with `known_by`, recorded
// by then. Every figure is a percentage, 100 x sound / counted, or says why there is none.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

#include "peq/evaluate.hpp"
#include "peq/figure.hpp"
#include "peq/plan.hpp"

namespace peq {

/// In the order of the source document.
enum class Attribute : std::uint8_t {
  /// Entries that no later one corrected. On one day the last entry of a series counts, and
  /// corrects
  /// those before it that say something else. A later entry with `correction` corrects, of progress
  /// and of spending, every earlier higher figure; of a level, a maintained indicator or a rating
  /// the figure before it where that differs; of values that add up the one before it. A series is
  /// what follows on each other: of one item, and of one occurrence or assessor.
  exactness,
  /// Entries without a finding of `check`, silenced ones included: the files as they stand now.
  form,
  /// Reporting periods that have ended and hold a report. Strategies and actions by `report_every`,
  /// counted from their start, up to completion; recurring duties by occurrence; indicators by
  /// `frequency`, else by their own periods (`flow`, `maintain`), else by `report_every`; vision,
  /// mission and values by `ratings_valid_for`. A period counts where its item was in force on its
  /// last day; of a flow, where it has a target.
  frequency,
  /// The plan's coverage (design.md 4.3), weighted as its completion is. Counted beside it, without
  /// weights: strategies, actions and their indicators that were due, and those with a report.
  extent,
  /// Entries that name who reports and give evidence.
  origin,
  /// Entries dated within what they report on: the occurrence that they name, or any where they
  /// name none; else the start and the deadline in force (indicators: validity). Reviews: the
  /// plan's execution. Payments alone are not counted: they may well come later.
  temporality,
  /// Entries on items in force on the entry's date. Neither reviews nor payments alone are counted.
  relevance,
  /// Of what asks for an explanation, that which has it: items or occurrences once reported at 100,
  /// by evidence on one of these entries; entries that fall below the one before them in progress
  /// or spending, by `correction`.
  integrity,
  /// Entries recorded within 30 days of their date. Without `recorded` that is the date itself.
  timeliness,
};
inline constexpr std::size_t attribute_count = 9;
/// `exactness` and so on; stable.
std::string_view to_string(Attribute attribute);

/// Longest time between an entry's date and its being recorded, in days.
inline constexpr int timely_days = 30;

/// What is wrong with something that was counted and is not sound.
enum class Shortcoming : std::uint8_t {
  corrected,
  finding,
  missed_period,
  unreported,
  no_author,
  no_evidence,
  outside,
  out_of_force,
  unproved,
  unexplained_fall,
  late,
};
/// `no_author` and so on; stable.
std::string_view to_string(Shortcoming shortcoming);

/// An item, or a review, with how much of what is not sound is its own.
struct Offender {
  Index target = no_index;  ///< into Plan::items, or Plan::reviews
  bool is_review = false;
  std::size_t count = 0;
  Place first;  ///< the first such entry in reading order; missed_period, unreported: the item
};

struct Lapse {
  Shortcoming what{};
  std::size_t count = 0;
  Place first;  ///< as Offender::first, of the first offender in reading order
};

struct AttributeResult {
  /// 100 x sound / counted; extent: the plan's coverage. Without anything counted: not_due or
  /// not_reported for want of entries (as nothing was due yet, or something was); frequency:
  /// not_due where no period has ended, not_scheduled where nothing has any; integrity:
  /// not_applicable where nothing asks for an explanation.
  Figure figure;
  std::size_t sound = 0, counted = 0;
  std::vector<Offender> offenders;  ///< the most first, then by id in natural order
  std::vector<Lapse> lapses;        ///< those that occur, by Shortcoming
};

struct Audit {
  std::array<AttributeResult, attribute_count> attributes;
  /// Plain mean of the attributes that have a number; without any, the absence of the first.
  Figure overall;
  std::size_t with_number = 0;  ///< of how many it is the mean
  std::size_t entries = 0;      ///< that could be seen
  [[nodiscard]] const AttributeResult& operator[](Attribute attribute) const {
    return attributes[static_cast<std::size_t>(attribute)];
  }
};

/// Audits the entries that `evaluation` was made of, for its day. `findings`: the places of all
/// findings (Loaded::findings), in any order; those outside of entries do not matter. Linear in
/// entries and reporting periods, but for sorting the places.
Audit audit(const Plan& plan, std::span<const Entry> entries, const Evaluation& evaluation,
            std::span<const Place> findings);

}  // namespace peq
