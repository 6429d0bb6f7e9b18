// What changed between two evaluations, and what made it change. Room: evaluate.
//
// Two days of one plan, or two plans (two versions of one, say), each on its own day; items are
// matched by kind and id. A pure function, as evaluate.hpp.
//
// Contributions. The change of each macro indicator is taken apart so that the parts add up to the
// change of the unrounded figure (within the precision of double). In what follows a bar stands for
// the mean of the two sides, and D for "after less before".
//
// 1. Method first. Where the sides are not computed alike (other weights, settings), the method of
//    the later side is taken over on the facts of the earlier side, one setting after another in
//    the order of Setting, and the figures are computed anew after each. What they change by is the
//    setting's contribution; the later ones are judged with the earlier ones taken over.
// 2. Facts. Then both sides are computed alike, and the symmetric rules for products and quotients
//    hold exactly: D(x y) = ybar Dx + xbar Dy, D(x / y) = mean(1 / y) Dx + xbar D(1 / y). So
//    D(effectiveness) = fbar/100 De + ebar/100 Df, D(productivity) = 100 mean(1/f) De
//    - 100 ebar/(f0 f1) Df, with e efficacy and f efficiency, and both are weighted means of
//    factors.
// 3. A weighted mean M = sum(w x) / W, over what counts on a side (design.md 4.3; x = 0 where a
//    missing figure counts as zero, w = 0 where an item is left out or not there):
//    DM = sum( wbar Dx + (xbar - Mbar) Dw ) / Wbar. An item that counts on one side only keeps its
//    x, so that (x - Mbar) Dw / Wbar is left: it pulls the mean up or down by coming or going. An
//    item of which neither figure nor weight changes contributes nothing.
// 4. Objectives without own indicators are means of their strategies, so their part is passed on
//    to these by rule 3 (one that counts on one side only: in proportion to the strategies' shares
//    in it). A strategy's contribution is what it brings through its objective and what it brings
//    directly, added up. Objectives with own indicators, on either side, contribute themselves;
//    so do the vision, the mission and each value.
#pragma once

#include <array>
#include <optional>
#include <string_view>
#include <vector>

#include "peq/evaluate.hpp"
#include "peq/trend.hpp"

namespace peq {

/// One side of a comparison. The pointers must outlive the call.
struct Side {
  const Project* project = nullptr;
  const Evaluation* evaluation = nullptr;
};

/// An item on both sides; no_index where a side does not have it.
struct ItemPair {
  Index before = no_index, after = no_index;
};

/// What the plan says about its own evaluation, in the order in which it is taken over.
enum class Setting : std::uint8_t {
  weights,  ///< of items that both plans have
  measure,
  rollup,
  missing_strategies,
  missing_ratings,
  cap,
  ratings_valid_for,
  macro_indicators,  ///< the official formula
  // From here on nothing that changes a figure.
  bands,
  decimals,
  deadlines,  ///< thresholds of the statuses
  readings,   ///< the other readings
};
inline constexpr std::size_t setting_count = 12;
/// `weights`, `missing_strategies` and so on; stable.
std::string_view to_string(Setting setting);
constexpr bool changes_figures(Setting setting) { return setting < Setting::bands; }

/// By how many points a macro indicator changes for a point more of efficacy and of efficiency, in
/// the middle between both sides (rule 2).
struct Worth {
  double efficacy = 0, efficiency = 0;
};

/// One number per macro indicator, in points; none where its change is not taken apart.
using MacroNumbers = std::array<std::optional<double>, macro_count>;

struct MethodChange {
  Setting setting{};
  /// 0 for what changes no figure. None also where the figure has no number once the setting is
  /// taken over; what it does is then part of the next one's.
  MacroNumbers to;
};

struct Contribution {
  ItemPair item;
  MacroNumbers to;
};

struct Changes {
  /// All items: in the order of the later plan, then those that only the earlier one has.
  std::vector<ItemPair> items;
  /// Official macro indicators, after less before, in points; see change_of.
  std::array<Figure, macro_count> macros;
  /// Whether the change is taken apart. Not without a change, nor where the earlier side has no
  /// number by the method of the later one.
  std::array<bool, macro_count> split{};
  /// Between like methods; nothing of meaning where it is not taken apart.
  std::array<Worth, macro_count> worth;
  std::vector<MethodChange> method;  ///< what is different, in the order of Setting
  /// Vision, mission, values, objectives with own indicators, strategies; in the order of `items`.
  std::vector<Contribution> contributions;

  // What happened, each in the order of `items`.
  std::vector<ItemPair> moved;     ///< on both sides, with another A, C, achievement or rating
  std::vector<ItemPair> statuses;  ///< strategies and actions with another status
  std::vector<ItemPair> added, gone;
  std::vector<ItemPair> cancelled, resumed;  ///< strategies out of force, or in force again
  std::vector<ItemPair> rescheduled;         ///< strategies with another deadline in force
};

/// Compares two evaluated plans. Linear in items; the earlier side is evaluated once more for each
/// setting that differs.
Changes compare(const Side& before, const Side& after);

/// The contributions to one macro indicator added up, method and items; none where it is not taken
/// apart. Equal to its change, as far as double allows.
std::optional<double> sum_of_contributions(const Changes& changes, MacroId macro);

}  // namespace peq
