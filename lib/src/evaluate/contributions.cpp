#include "evaluate/contributions.hpp"

#include <algorithm>

#include "evaluate/rollup.hpp"
#include "evaluate/tree.hpp"

namespace peq::evaluation {

namespace {

double middle(double before, double after) { return (before + after) / 2; }

/// What an item brings into a mean; no weight where it is left out.
struct Brought {
  double weight = 0, number = 0;
};

Brought brought(const Part& part, Rule rule) {
  switch (treatment_of(part, rule)) {
  case Treatment::counted: return {part.weight, part.figure.number()};
  case Treatment::counted_as_zero: return {part.weight, 0};
  default: return {};
  }
}

/// A member of a mean on both sides.
struct Term {
  std::size_t pair = 0;
  Brought before, after;
};

/// A weighted mean on both sides, taken apart by rule 3.
class Mean {
 public:
  explicit Mean(std::span<const Term> terms) {
    for (const Term& term : terms) {
      weight_before_ += term.before.weight;
      weight_after_ += term.after.weight;
      before_ += term.before.weight * term.before.number;
      after_ += term.after.weight * term.after.number;
    }
    if (weight_before_ > 0) before_ /= weight_before_;
    if (weight_after_ > 0) after_ /= weight_after_;
  }

  [[nodiscard]] bool on_both_sides() const { return weight_before_ > 0 && weight_after_ > 0; }
  /// The mean in the middle between both sides.
  [[nodiscard]] double level() const { return middle(before_, after_); }
  /// The weight of a member, as a share in the middle between both sides.
  [[nodiscard]] double share(double weight) const {
    return weight / middle(weight_before_, weight_after_);
  }

  /// By its other figure; nothing for one that counts on one side only.
  [[nodiscard]] double lift(const Term& term) const {
    if (term.before.weight <= 0 || term.after.weight <= 0) return 0;
    return share(middle(term.before.weight, term.after.weight)) *
           (term.after.number - term.before.number);
  }
  /// By its other weight, such as by coming or going.
  [[nodiscard]] double pull(const Term& term) const {
    const double gained = term.after.weight - term.before.weight;
    if (gained == 0) return 0;
    double number = middle(term.before.number, term.after.number);
    if (term.before.weight <= 0) number = term.after.number;
    if (term.after.weight <= 0) number = term.before.number;
    return share(gained) * (number - level());
  }

 private:
  double weight_before_ = 0, weight_after_ = 0;
  double before_ = 0, after_ = 0;
};

class Splitting {
 public:
  Splitting(const Computed& before, const Computed& after, std::span<const ItemPair> items)
      : before_(before), after_(after), items_(items) {
    pair_before_.assign(before.plan.items.size(), 0);
    pair_after_.assign(after.plan.items.size(), 0);
    for (std::size_t i = 0; i < items.size(); ++i) {
      if (items[i].before != no_index) pair_before_[items[i].before] = i;
      if (items[i].after != no_index) pair_after_[items[i].after] = i;
    }
    slots_.assign(items.size(), none);
  }

  /// What each pair contributes to the change of a factor that has a number on both sides.
  std::vector<double> factor(FactorId id) {
    to_.assign(items_.size(), 0);
    const EvaluationSettings& settings = after_.plan.evaluation;
    switch (id) {
    case FactorId::vision: single(before_.plan.vision, after_.plan.vision); break;
    case FactorId::mission: single(before_.plan.mission, after_.plan.mission); break;
    case FactorId::values:
      flat(terms(before_.plan.values, after_.plan.values,
                 {settings.missing_ratings, NotDue::left_out}),
           1);
      break;
    case FactorId::objectives: objectives(); break;
    case FactorId::strategies:
      flat(terms(before_.plan.strategies, after_.plan.strategies, strategy_rule()), 1);
      break;
    }
    return std::move(to_);
  }

 private:
  static constexpr std::size_t none = static_cast<std::size_t>(-1);

  [[nodiscard]] Rule strategy_rule() const {
    const EvaluationSettings& settings = after_.plan.evaluation;
    return rule_of(settings.measure, settings.missing_strategies);
  }

  [[nodiscard]] static Brought member(const Computed& side, Index item, Rule rule) {
    const Figure figure = figure_of(side.plan, side.evaluation, {Followed::Kind::item, item});
    return brought({side.plan.items[item].weight.value, figure}, rule);
  }

  /// The members of a mean, those of both sides joined.
  std::vector<Term> terms(std::span<const Index> before, std::span<const Index> after, Rule rule) {
    std::vector<Term> joined;
    const auto at = [&](std::size_t pair) -> Term& {
      if (slots_[pair] == none) {
        slots_[pair] = joined.size();
        joined.push_back({pair, {}, {}});
      }
      return joined[slots_[pair]];
    };
    for (Index item : before) at(pair_before_[item]).before = member(before_, item, rule);
    for (Index item : after) at(pair_after_[item]).after = member(after_, item, rule);
    for (const Term& term : joined) slots_[term.pair] = none;
    return joined;
  }

  void single(Index before, Index after) {
    if (before == no_index || after == no_index) return;
    const Figure change =
        change_of(before_.evaluation.items[before].rating, after_.evaluation.items[after].rating);
    to_[pair_after_[after]] += change.number_or(0);
  }

  void flat(std::span<const Term> all, double scale) {
    const Mean mean(all);
    if (!mean.on_both_sides()) return;
    for (const Term& term : all) to_[term.pair] += scale * (mean.lift(term) + mean.pull(term));
  }

  [[nodiscard]] static bool is_derived(const Computed& side, Index objective) {
    return objective != no_index && side.evaluation.items[objective].achievement_derived;
  }

  [[nodiscard]] std::vector<Index> strategies_of(const Computed& side, Index objective) const {
    return objective == no_index ? std::vector<Index>()
                                 : children_of_kind(side.plan, objective, ItemKind::strategy);
  }

  /// The strategies of an objective, on the sides asked for.
  std::vector<Term> strategies_of(const ItemPair& objective) {
    return terms(strategies_of(before_, objective.before), strategies_of(after_, objective.after),
                 strategy_rule());
  }

  void objectives() {
    const auto all = terms(before_.plan.objectives, after_.plan.objectives, strategy_rule());
    const Mean mean(all);
    if (!mean.on_both_sides()) return;
    for (const Term& term : all) {
      const bool before = term.before.weight > 0;
      const bool after = term.after.weight > 0;
      if (before && after)
        changed_objective(mean, term);
      else if (before || after)
        lone_objective(mean, term, before);
    }
  }

  /// It counts on both sides.
  void changed_objective(const Mean& mean, const Term& term) {
    const ItemPair& objective = items_[term.pair];
    to_[term.pair] += mean.pull(term);
    if (is_derived(before_, objective.before) && is_derived(after_, objective.after)) {
      const auto parts = strategies_of(objective);
      if (Mean(parts).on_both_sides())
        return flat(parts, mean.share(middle(term.before.weight, term.after.weight)));
    }
    to_[term.pair] += mean.lift(term);
  }

  /// It counts on one side only.
  void lone_objective(const Mean& mean, const Term& term, bool before) {
    ItemPair objective = items_[term.pair];
    (before ? objective.after : objective.before) = no_index;
    const Computed& side = before ? before_ : after_;
    const auto parts = strategies_of(objective);
    double weight = 0;
    for (const Term& part : parts) weight += (before ? part.before : part.after).weight;
    if (!is_derived(side, before ? objective.before : objective.after) || weight <= 0) {
      to_[term.pair] += mean.pull(term);
      return;
    }
    const double gained = mean.share(term.after.weight - term.before.weight);
    for (const Term& part : parts) {
      const Brought& one = before ? part.before : part.after;
      to_[part.pair] += gained * one.weight / weight * (one.number - mean.level());
    }
  }

  const Computed& before_;
  const Computed& after_;
  std::span<const ItemPair> items_;
  std::vector<std::size_t> pair_before_, pair_after_;
  std::vector<std::size_t> slots_;  // scratch of terms()
  std::vector<double> to_;
};

/// Share of each factor in a weighted mean of factors.
std::array<double, factor_count> shares_of(std::span<const FactorShare> formula) {
  std::array<double, factor_count> shares{};
  double weight = 0;
  for (const FactorShare& share : formula) {
    if (share.weight <= 0) continue;
    shares[static_cast<std::size_t>(share.factor)] += share.weight;
    weight += share.weight;
  }
  if (weight > 0)
    for (double& share : shares) share /= weight;
  return shares;
}

}  // namespace

std::array<Worth, macro_count> worth_of(const ReadingResult& before, const ReadingResult& after) {
  const auto number = [](const ReadingResult& of, MacroId id) {
    return of[id].figure.number_or(0);
  };
  const double f0 = number(before, MacroId::efficiency);
  const double f1 = number(after, MacroId::efficiency);
  const double e = middle(number(before, MacroId::efficacy), number(after, MacroId::efficacy));
  const Worth effectiveness{middle(f0, f1) / 100, e / 100};
  Worth productivity;
  // Without an efficiency productivity has no number, and its slope is not asked for.
  if (f0 > 0 && f1 > 0) productivity = {100 * middle(1 / f0, 1 / f1), -100 * e / (f0 * f1)};
  const Worth excellence{1 + effectiveness.efficacy + productivity.efficacy,
                         1 + effectiveness.efficiency + productivity.efficiency};
  return {Worth{1, 0},  Worth{0, 1}, effectiveness,
          productivity, excellence,  Worth{excellence.efficacy / 4, excellence.efficiency / 4}};
}

std::vector<MacroNumbers> contributions_of(const Computed& before, const Computed& after,
                                           std::span<const ItemPair> items) {
  const ReadingResult& from = before.evaluation.official;
  const ReadingResult& to = after.evaluation.official;
  const auto worth = worth_of(from, to);
  const auto efficacy = shares_of(after.plan.evaluation.official.efficacy);
  const auto efficiency = shares_of(after.plan.evaluation.official.efficiency);

  std::vector<MacroNumbers> rows(items.size());
  for (MacroNumbers& row : rows)
    for (std::size_t m = 0; m < macro_count; ++m)
      if (from.macros[m].figure.has_number() && to.macros[m].figure.has_number()) row[m] = 0;

  Splitting splitting(before, after, items);
  for (std::size_t k = 0; k < factor_count; ++k) {
    if (efficacy[k] + efficiency[k] <= 0 || !before.evaluation.factors[k].figure.has_number() ||
        !after.evaluation.factors[k].figure.has_number())
      continue;
    const std::vector<double> parts = splitting.factor(static_cast<FactorId>(k));
    for (std::size_t m = 0; m < macro_count; ++m) {
      const double points = worth[m].efficacy * efficacy[k] + worth[m].efficiency * efficiency[k];
      for (std::size_t i = 0; i < items.size(); ++i)
        if (rows[i][m]) *rows[i][m] += points * parts[i];
    }
  }
  return rows;
}

}  // namespace peq::evaluation
