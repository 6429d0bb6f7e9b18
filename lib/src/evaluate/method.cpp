#include "evaluate/method.hpp"

#include <algorithm>

#include "evaluate/evaluation.hpp"

namespace peq {

std::string_view to_string(Setting setting) {
  constexpr std::array<std::string_view, setting_count> names = {"weights",
                                                                 "measure",
                                                                 "rollup",
                                                                 "missing_strategies",
                                                                 "missing_ratings",
                                                                 "cap",
                                                                 "ratings_valid_for",
                                                                 "macro_indicators",
                                                                 "bands",
                                                                 "decimals",
                                                                 "deadlines",
                                                                 "readings"};
  return names[static_cast<std::size_t>(setting)];
}

namespace evaluation {

namespace {

/// Shares with weight, by factor: their order means nothing.
std::vector<std::pair<FactorId, double>> weighed(const std::vector<FactorShare>& shares) {
  std::vector<std::pair<FactorId, double>> list;
  for (const FactorShare& share : shares)
    if (share.weight > 0) list.emplace_back(share.factor, share.weight);
  std::sort(list.begin(), list.end());
  return list;
}

bool same_formula(const Reading& a, const Reading& b) {
  return weighed(a.efficacy) == weighed(b.efficacy) &&
         weighed(a.efficiency) == weighed(b.efficiency);
}

bool same_bands(const std::vector<Band>& a, const std::vector<Band>& b) {
  return std::equal(a.begin(), a.end(), b.begin(), b.end(), [](const Band& x, const Band& y) {
    return x.from.value == y.from.value && x.name == y.name;
  });
}

bool same_readings(const std::vector<Reading>& a, const std::vector<Reading>& b) {
  return std::equal(a.begin(), a.end(), b.begin(), b.end(), [](const Reading& x, const Reading& y) {
    return x.id == y.id && x.name == y.name && same_formula(x, y);
  });
}

bool same_weights(const Plan& a, const Plan& b, std::span<const ItemPair> items) {
  return std::none_of(items.begin(), items.end(), [&](const ItemPair& pair) {
    return pair.before != no_index && pair.after != no_index &&
           a.items[pair.before].weight.value != b.items[pair.after].weight.value;
  });
}

bool same(Setting setting, const Plan& a, const Plan& b, std::span<const ItemPair> items) {
  const EvaluationSettings& x = a.evaluation;
  const EvaluationSettings& y = b.evaluation;
  switch (setting) {
  case Setting::weights: return same_weights(a, b, items);
  case Setting::measure: return x.measure == y.measure;
  case Setting::rollup: return x.rollup == y.rollup;
  case Setting::missing_strategies: return x.missing_strategies == y.missing_strategies;
  case Setting::missing_ratings: return x.missing_ratings == y.missing_ratings;
  case Setting::cap: return x.cap == y.cap;
  case Setting::ratings_valid_for: return x.ratings_valid_for == y.ratings_valid_for;
  case Setting::macro_indicators: return same_formula(x.official, y.official);
  case Setting::bands: return same_bands(x.bands, y.bands);
  case Setting::decimals: return x.decimals == y.decimals;
  case Setting::deadlines:
    return x.on_track == y.on_track && x.at_risk == y.at_risk && x.due_soon == y.due_soon;
  case Setting::readings: return same_readings(x.readings, y.readings);
  }
  return true;
}

/// Takes one setting over; only for those that change figures.
void take_over(Setting setting, Plan& plan, const Plan& from, std::span<const ItemPair> items) {
  EvaluationSettings& to = plan.evaluation;
  const EvaluationSettings& other = from.evaluation;
  switch (setting) {
  case Setting::weights:
    for (const ItemPair& pair : items)
      if (pair.before != no_index && pair.after != no_index)
        plan.items[pair.before].weight.value = from.items[pair.after].weight.value;
    break;
  case Setting::measure: to.measure = other.measure; break;
  case Setting::rollup: to.rollup = other.rollup; break;
  case Setting::missing_strategies: to.missing_strategies = other.missing_strategies; break;
  case Setting::missing_ratings: to.missing_ratings = other.missing_ratings; break;
  case Setting::cap: to.cap = other.cap; break;
  case Setting::ratings_valid_for: to.ratings_valid_for = other.ratings_valid_for; break;
  case Setting::macro_indicators: to.official = other.official; break;
  case Setting::bands:
  case Setting::decimals:
  case Setting::deadlines:
  case Setting::readings: break;
  }
}

/// What the figures changed by since each last had a number, and those numbers.
MacroNumbers step(MacroNumbers& last, const ReadingResult& now) {
  MacroNumbers change;
  for (std::size_t m = 0; m < macro_count; ++m) {
    const Figure& figure = now.macros[m].figure;
    if (!last[m] || !figure.has_number()) continue;
    change[m] = figure.number() - *last[m];
    last[m] = figure.number();
  }
  return change;
}

MacroNumbers numbers_of(const ReadingResult& reading) {
  MacroNumbers numbers;
  for (std::size_t m = 0; m < macro_count; ++m)
    if (reading.macros[m].figure.has_number()) numbers[m] = reading.macros[m].figure.number();
  return numbers;
}

}  // namespace

Switched switch_method(const Side& before, const Plan& after, std::span<const ItemPair> items) {
  Switched switched;
  const Plan& own = before.project->plan;
  MacroNumbers last = numbers_of(before.evaluation->official);
  std::optional<Timeline> timeline;
  for (std::size_t i = 0; i < setting_count; ++i) {
    const auto setting = static_cast<Setting>(i);
    if (same(setting, own, after, items)) continue;
    MethodChange change{setting, {}};
    if (changes_figures(setting)) {
      if (!switched.plan) {
        switched.plan = own;
        timeline.emplace(own, before.project->entries, before.evaluation->options.known_by);
      }
      take_over(setting, *switched.plan, after, items);
      switched.evaluation = evaluate_on(*switched.plan, *timeline, before.evaluation->options);
      change.to = step(last, switched.evaluation->official);
    } else {
      change.to.fill(0.0);
    }
    switched.changes.push_back(change);
  }
  return switched;
}

}  // namespace evaluation

}  // namespace peq
