// The macro indicators under other conventions. The leaves depend on `cap` alone, what is made of
// them on `measure` besides, and both treatments of what is missing stand in the tree: so the plan
// is gone through once for each cap, and all else is a matter of joining figures.
#include "peq/robust.hpp"

#include <algorithm>

#include "evaluate/factors.hpp"
#include "evaluate/macros.hpp"
#include "evaluate/timeline.hpp"
#include "evaluate/tree.hpp"

namespace peq {

namespace evaluation {

namespace {

constexpr std::array all_measures = {MeasureBy::compliance, MeasureBy::advance};

/// What one pair of cap and measure comes to.
struct Grown {
  std::optional<double> cap;
  MeasureBy measure{};
  std::array<std::array<FactorFigures, 2>, 2> factors;  // by missing strategies, missing ratings
  Both<Progress> completion;
};

bool has_indicators(const Plan& plan) {
  return std::any_of(plan.items.begin(), plan.items.end(),
                     [](const Item& item) { return item.kind == ItemKind::indicator; });
}

/// The plan's own first.
std::vector<std::optional<double>> caps_of(const Plan& plan) {
  std::vector<std::optional<double>> caps = {plan.evaluation.cap};
  for (const std::optional<double> cap : {std::optional(100.0), std::optional<double>()})
    if (cap != plan.evaluation.cap) caps.push_back(cap);
  return caps;
}

std::size_t place(Missing missing) { return static_cast<std::size_t>(missing); }

Grown figures_of(const Plan& plan, const Tree& tree) {
  Grown grown{plan.evaluation.cap, plan.evaluation.measure, {}, tree.plan.rolled.progress};
  for (Missing strategies : both_treatments)
    for (Missing ratings : both_treatments)
      grown.factors[place(strategies)][place(ratings)] =
          factor_figures(plan, tree, {strategies, ratings});
  return grown;
}

Conventions changed(Conventions own, Convention convention, std::size_t to,
                    std::span<const std::optional<double>> caps) {
  const auto other = [](auto value, auto one, auto two) { return value == one ? two : one; };
  switch (convention) {
  case Convention::measure:
    own.measure = other(own.measure, MeasureBy::compliance, MeasureBy::advance);
    break;
  case Convention::missing_strategies:
    own.missing_strategies = other(own.missing_strategies, Missing::zero, Missing::skip);
    break;
  case Convention::missing_ratings:
    own.missing_ratings = other(own.missing_ratings, Missing::zero, Missing::skip);
    break;
  case Convention::rollup: own.rollup = other(own.rollup, Rollup::children, Rollup::leaves); break;
  case Convention::cap: own.cap = caps[to]; break;
  case Convention::reading: own.reading = static_cast<Index>(to); break;
  }
  return own;
}

/// The plan under all conventions.
class Varied {
 public:
  Varied(const Plan& plan, const Timeline& timeline, Date t)
      : plan_(plan), own_(conventions_of(plan)), caps_(caps_of(plan)) {
    Plan varied = plan;
    Tree tree = grow(varied, timeline, t);
    const bool capped = has_indicators(plan);
    for (const std::optional<double>& cap : caps_) {
      varied.evaluation.cap = cap;
      if (capped && cap != plan.evaluation.cap) tree = grow(varied, timeline, t);
      for (MeasureBy measure : all_measures) {
        varied.evaluation.measure = measure;
        join_parts(varied, tree);
        grown_.push_back(figures_of(varied, tree));
      }
      if (cap != plan.evaluation.cap) continue;
      varied.evaluation.rollup = changed(own_, Convention::rollup, 0, caps_).rollup;
      join_parts(varied, tree);
      other_rollup_ = tree.plan.rolled.progress;
      varied.evaluation.rollup = plan.evaluation.rollup;
    }
  }

  [[nodiscard]] const Conventions& own() const { return own_; }

  /// Each convention with how many alternatives it has, and the first of them.
  [[nodiscard]] std::vector<Conventions> alternatives(Convention convention) const {
    std::size_t first = 0, end = 1;
    if (convention == Convention::cap) first = 1, end = caps_.size();
    if (convention == Convention::reading) end = plan_.evaluation.readings.size();
    std::vector<Conventions> list;
    for (std::size_t i = first; i < end; ++i) list.push_back(changed(own_, convention, i, caps_));
    return list;
  }

  [[nodiscard]] ReadingResult result(const Conventions& by) const {
    const Reading& reading =
        by.reading == no_index ? plan_.evaluation.official : plan_.evaluation.readings[by.reading];
    return read_factors(reading,
                        grown(by).factors[place(by.missing_strategies)][place(by.missing_ratings)],
                        plan_.evaluation);
  }

  [[nodiscard]] const Progress& completion(const Conventions& by) const {
    const auto& both = by.rollup == own_.rollup ? grown(by).completion : other_rollup_;
    return both[by.missing_strategies];
  }

  /// Every combination but for the roll-up, the plan's own first, and before each other those that
  /// change less.
  [[nodiscard]] std::vector<Conventions> combinations() const {
    std::vector<Conventions> list = {own_};
    for (Convention convention : all_conventions) {
      if (convention == Convention::rollup) continue;
      const std::size_t before = list.size();
      const std::size_t others = alternatives(convention).size();
      const std::size_t first = convention == Convention::cap ? 1 : 0;
      for (std::size_t i = first; i < first + others; ++i)
        for (std::size_t k = 0; k < before; ++k)
          list.push_back(changed(list[k], convention, i, caps_));
    }
    std::stable_sort(list.begin(), list.end(), [&](const Conventions& a, const Conventions& b) {
      return distance(a) < distance(b);
    });
    return list;
  }

 private:
  [[nodiscard]] const Grown& grown(const Conventions& by) const {
    return *std::find_if(grown_.begin(), grown_.end(), [&](const Grown& one) {
      return one.cap == by.cap && one.measure == by.measure;
    });
  }

  [[nodiscard]] int distance(const Conventions& by) const {
    return static_cast<int>(by.measure != own_.measure) +
           static_cast<int>(by.missing_strategies != own_.missing_strategies) +
           static_cast<int>(by.missing_ratings != own_.missing_ratings) +
           static_cast<int>(by.cap != own_.cap) + static_cast<int>(by.reading != own_.reading);
  }

  const Plan& plan_;
  Conventions own_;
  std::vector<std::optional<double>> caps_;
  std::vector<Grown> grown_;  // of each cap, of each measure
  Both<Progress> other_rollup_;
};

Figure difference(const Figure& now, const Figure& before) {
  if (!before.has_number()) return before;
  return now.has_number() ? Figure(now.number() - before.number()) : now;
}

/// What holds of each macro indicator in all alternatives.
MacroRange range_of(MacroId id, const ReadingResult& own, std::span<const Alternative> others) {
  const MacroResult& first = own[id];
  MacroRange range{first.figure, first.figure, true, {}};
  for (const Alternative& other : others) {
    const MacroResult& result = other.result[id];
    if (result.figure.has_number() != first.figure.has_number() || result.band != first.band) {
      range.solid = false;
      if (range.hangs_on.empty() || range.hangs_on.back() != other.changed)
        range.hangs_on.push_back(other.changed);
    }
    if (!result.figure.has_number()) continue;
    const double number = result.figure.number();
    range.lowest = std::min(number, range.lowest.number_or(number));
    range.highest = std::max(number, range.highest.number_or(number));
  }
  return range;
}

void set_extremes(const Varied& varied, Robustness& robustness) {
  for (const Conventions& combination : varied.combinations()) {
    ++robustness.combinations;
    const ReadingResult result = varied.result(combination);
    const MacroResult& average = result[MacroId::average];
    if (!average.figure.has_number()) {
      ++robustness.without_average;
      continue;
    }
    const Extreme found{combination, average.figure.number(), average.band};
    // Those that change less come first, and only what is really beyond them replaces them.
    if (!robustness.lowest || found.average < robustness.lowest->average - rounding_guard)
      robustness.lowest = found;
    if (!robustness.highest || found.average > robustness.highest->average + rounding_guard)
      robustness.highest = found;
  }
}

}  // namespace

}  // namespace evaluation

std::string_view to_string(Convention convention) {
  constexpr std::array<std::string_view, convention_count> names = {
      "measure", "missing.strategies", "missing.ratings", "rollup", "cap", "reading"};
  return names[static_cast<std::size_t>(convention)];
}

Conventions conventions_of(const Plan& plan) {
  const EvaluationSettings& settings = plan.evaluation;
  return {settings.measure,
          settings.missing_strategies,
          settings.missing_ratings,
          settings.rollup,
          settings.cap,
          no_index};
}

Robustness robustness(const Plan& plan, std::span<const Entry> entries,
                      const EvaluateOptions& options) {
  const evaluation::Timeline timeline(plan, entries, options.known_by);
  const evaluation::Varied varied(plan, timeline, options.as_of);

  Robustness robustness;
  robustness.own = varied.own();
  const ReadingResult own = varied.result(robustness.own);
  const Figure& average = own[MacroId::average].figure;
  for (Convention convention : all_conventions)
    for (const Conventions& by : varied.alternatives(convention)) {
      const ReadingResult result = varied.result(by);
      const evaluation::Progress& completion = varied.completion(by);
      robustness.alternatives.push_back(
          {convention, by, result, evaluation::difference(result[MacroId::average].figure, average),
           completion.advance, completion.compliance});
    }
  for (std::size_t i = 0; i < macro_count; ++i)
    robustness.ranges[i] =
        evaluation::range_of(static_cast<MacroId>(i), own, robustness.alternatives);
  evaluation::set_extremes(varied, robustness);
  return robustness;
}

}  // namespace peq
