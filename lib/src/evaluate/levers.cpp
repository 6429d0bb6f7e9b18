#include "peq/levers.hpp"

#include <algorithm>
#include <array>

#include "base/text.hpp"
#include "evaluate/influence.hpp"
#include "evaluate/outlook.hpp"

namespace peq {

namespace evaluation {

namespace {

/// The plan as it is and as it would be with everything complete, side by side: what completing one
/// thing makes of its own figure stands in the second.
class Search {
 public:
  Search(const Plan& plan, const Tree& tree, const Tree& completed, const Influence& influence)
      : plan_(plan), tree_(tree), completed_(completed), influence_(influence) {}

  /// Everything that could be completed, in the order of the plan.
  [[nodiscard]] std::vector<Lever> all() const {
    std::vector<Lever> list;
    const auto add = [&](Index item, LeverKind kind) {
      Lever lever = lever_of(item, kind);
      if (moves(lever)) list.push_back(lever);
    };
    for (Index i = 0; i < plan_.items.size(); ++i) {
      const Item& item = plan_.items[i];
      if (!tree_[i].applicable) continue;
      if (item.kind == ItemKind::strategy)
        add(i, LeverKind::strategy);
      else if (item.kind == ItemKind::indicator && measures_its_owner(item))
        add(i, LeverKind::indicator);
      else if (is_rated(item.kind) && tree_[i].result.derived)
        add(i, LeverKind::rating);
    }
    return list;
  }

 private:
  [[nodiscard]] bool measures_its_owner(const Item& indicator) const {
    const ItemKind owner = plan_.items[indicator.parent].kind;
    return owner == ItemKind::objective || is_rated(owner);
  }

  static bool moves(const Lever& lever) {
    if (!lever.completed.has_number()) return false;
    return !lever.measured.has_number() ||
           std::abs(lever.completed.number() - lever.measured.number()) > rounding_guard;
  }

  [[nodiscard]] Lever lever_of(Index item, LeverKind kind) const {
    Lever lever;
    lever.item = item;
    lever.measured = influence_.measured(item);
    lever.kind = kind != LeverKind::rating && lever.measured.is(Absence::not_reported)
                     ? LeverKind::report
                     : kind;
    if (kind == LeverKind::rating)
      set_rating(lever);
    else
      set_progress(lever);
    set_gain(lever);
    return lever;
  }

  static void set_rating(Lever& lever) {
    lever.completed = 100.0;
    lever.points = 100 - lever.measured.number_or(0);
  }

  void set_progress(Lever& lever) const {
    const Missing missing = plan_.evaluation.missing_strategies;
    const Progress& now = tree_[lever.item].rolled.progress[missing];
    lever.advance = now.advance;
    lever.planned = now.planned;
    lever.compliance = now.compliance;
    lever.completed =
        measured(completed_[lever.item].rolled.progress[missing], plan_.evaluation.measure);
    const bool nothing_planned =
        plan_.evaluation.measure == MeasureBy::compliance && lever.measured.is(Absence::not_due);
    lever.points = nothing_planned ? Figure(Absence::not_due) : missing_points(lever.item);
  }

  /// See Lever::points; of the parts those that can be completed.
  [[nodiscard]] Figure missing_points(Index item) const {
    const Progress& completed = completed_[item].rolled.progress[Missing::zero];
    if (!completed.advance.has_number()) return completed.advance;
    if (is_leaf(plan_.items[item])) {
      const Progress& now = tree_[item].rolled.progress[Missing::zero];
      double wanted = completed.advance.number();
      if (plan_.evaluation.measure == MeasureBy::compliance)
        wanted = std::min(wanted, now.planned.number_or(0));
      return std::max(0.0, wanted - now.advance.number_or(0));
    }
    std::vector<Part> parts;
    for (Index part : parts_of(plan_, item))
      parts.push_back({plan_.items[part].weight.value, missing_points(part)});
    return weighted_mean(parts, {Missing::zero, NotDue::zero});
  }

  void set_gain(Lever& lever) const {
    const Figure& average = influence_.now()[MacroId::average].figure;
    lever.weight = lever.gain = lever.gain_per_point = average;
    if (!average.has_number()) return;
    if (!lever.completed.has_number()) return;
    lever.gain = influence_.average_with(lever.item, lever.completed).number() - average.number();
    const Treatment treatment = treatment_of({1, lever.measured}, rule(lever));
    const bool in_means =
        treatment == Treatment::counted || treatment == Treatment::counted_as_zero;
    lever.weight = in_means ? Figure(influence_.slope(lever.item)) : lever.measured;
    if (!lever.points.has_number())
      lever.gain_per_point = lever.points;
    else if (lever.points.number() > rounding_guard)
      lever.gain_per_point = lever.gain.number() / lever.points.number();
    else
      lever.gain_per_point = Absence::undefined;
  }

  /// Of the means that the lever's figure is part of.
  [[nodiscard]] Rule rule(const Lever& lever) const {
    const EvaluationSettings& settings = plan_.evaluation;
    return lever.kind == LeverKind::rating ? Rule{settings.missing_ratings, NotDue::left_out}
                                           : rule_of(settings.measure, settings.missing_strategies);
  }

  const Plan& plan_;
  const Tree& tree_;
  const Tree& completed_;
  const Influence& influence_;
};

/// Two computed figures that differ by no more than the guard are the same, so that order does not
/// hang on the last bit.
double settled(double number) { return round_half_up(number, 6); }

void sort_by_gain(const Plan& plan, std::vector<Lever>& list) {
  std::stable_sort(list.begin(), list.end(), [&](const Lever& a, const Lever& b) {
    if (a.gain_per_point.has_number() != b.gain_per_point.has_number())
      return a.gain_per_point.has_number();
    for (const auto figure : {&Lever::gain_per_point, &Lever::gain}) {
      const double left = settled((a.*figure).number_or(0));
      const double right = settled((b.*figure).number_or(0));
      if (left != right) return left > right;
    }
    return text::compare_natural(plan.items[a.item].id, plan.items[b.item].id) < 0;
  });
}

/// The factor that a lever's own figure is part of, where that has no number.
FactorId factor_of(const Plan& plan, Index item) {
  const Item& one = plan.items[item];
  switch (one.kind) {
  case ItemKind::vision: return FactorId::vision;
  case ItemKind::mission: return FactorId::mission;
  case ItemKind::value: return FactorId::values;
  case ItemKind::indicator: return factor_of(plan, one.parent);
  case ItemKind::objective: return FactorId::objectives;
  default: return FactorId::strategies;
  }
}

/// Whether a factor is asked for by the official reading and has no number.
bool is_absent(const Plan& plan, const FactorFigures& factors, FactorId factor) {
  const Reading& official = plan.evaluation.official;
  const auto holds = [&](const std::vector<FactorShare>& shares) {
    return std::any_of(shares.begin(), shares.end(), [&](const FactorShare& share) {
      return share.factor == factor && share.weight > 0;
    });
  };
  return !factors[static_cast<std::size_t>(factor)].has_number() &&
         (holds(official.efficacy) || holds(official.efficiency));
}

}  // namespace

}  // namespace evaluation

std::string_view to_string(LeverKind kind) {
  constexpr std::array<std::string_view, 4> names = {"strategy", "indicator", "rating", "report"};
  return names[static_cast<std::size_t>(kind)];
}

Levers levers(const Plan& plan, std::span<const Entry> entries, const EvaluateOptions& options) {
  const evaluation::Timeline timeline(plan, entries, options.known_by);
  const evaluation::Tree tree = evaluation::grow(plan, timeline, options.as_of);
  const evaluation::Tree completed = evaluation::completed_tree(plan, timeline, options.as_of);
  const evaluation::Influence influence(plan, tree);
  Levers levers;
  levers.average = influence.now()[MacroId::average].figure;
  levers.list = evaluation::Search(plan, tree, completed, influence).all();
  if (levers.average.has_number()) {
    evaluation::sort_by_gain(plan, levers.list);
    levers.efficiency_lowers = influence.slope_of_efficiency() < -rounding_guard;
  } else {
    std::erase_if(levers.list, [&](const Lever& lever) {
      return !evaluation::is_absent(plan, influence.factors(),
                                    evaluation::factor_of(plan, lever.item));
    });
  }
  return levers;
}

Index find_band(const Plan& plan, std::string_view name) {
  const auto& bands = plan.evaluation.bands;
  for (Index i = 0; i < bands.size(); ++i)
    if (bands[i].name == name) return i;
  const std::string plain = text::plain_id(name);
  for (Index i = 0; i < bands.size(); ++i)
    if (!plain.empty() && text::plain_id(bands[i].name) == plain) return i;
  return no_index;
}

}  // namespace peq
