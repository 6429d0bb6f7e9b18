// Values of indicators that look as if another quantity had been reported (design.md 4.2).
#include <algorithm>
#include <cmath>
#include <tuple>
#include <vector>

#include "base/text.hpp"
#include "evaluate/indicator.hpp"
#include "load/entries.hpp"
#include "peq/figure.hpp"
#include "rules/rules.hpp"

namespace peq::judging {

namespace {

using text::format_number;
using Values = std::span<const Entry* const>;

std::string number(double value) { return format_number(round_half_up(value, 6)); }

double sum_of(Values values) {
  double sum = 0;
  for (const Entry* entry : values) sum += entry->figure;
  return sum;
}

bool any_correction(Values values) {
  return std::any_of(values.begin(), values.end(), [](const Entry* e) { return e->correction; });
}

/// What an indicator is to reach at most: its target, or the highest of its periods.
std::optional<Located<double>> highest_target(const Measure& measure) {
  Optional<double> highest = measure.target;
  if (measure.kind.value != IndicatorKind::flow) return highest;
  for (const auto& [period, target] : measure.targets)
    if (!highest || target.value > highest->value) highest = target;
  return highest;
}

/// Thousands instead of units, or the reverse; not just a bad result.
bool is_far_beyond(const Measure& measure, double value, double target) {
  constexpr double far = 10;
  if (measure.kind.value != IndicatorKind::level) return target > 0 && value > far * target;
  if (!measure.baseline) return false;
  const double baseline = measure.baseline->value;
  if (std::abs(value - baseline) <= far * std::abs(target - baseline)) return false;
  // Where the way is short next to the level itself, much less than the baseline is no wonder.
  const double high = std::max(std::abs(baseline), std::abs(target));
  const double low = std::min(std::abs(baseline), std::abs(target));
  return std::abs(value) > 3 * high || (value != 0 && std::abs(value) < low / far);
}

bool judge_distance(Judge& judge, const Item& item, const Measure& measure, Values values) {
  const auto target = highest_target(measure);
  if (!target || measure.kind.value == IndicatorKind::maintain) return false;
  const auto far = std::find_if(values.begin(), values.end(), [&](const Entry* entry) {
    return is_far_beyond(measure, entry->figure, target->value);
  });
  if (far == values.end()) return false;
  judge.report(code::far_beyond_target, (*far)->at,
               Text(Msg::far_beyond, number((*far)->figure), item.id, number(target->value)),
               measure.unit.empty() ? Text(Msg::far_beyond_help)
                                    : Text(Msg::far_beyond_unit_help, measure.unit),
               {{target->at, Text(Msg::the_target)}});
  return true;
}

/// A rising level that is reported again and again with a part of the way, each near the first: the
/// parts add up to where the level should be, while the level would not have moved.
bool are_increments(const Measure& measure, Values values, double planned) {
  if (values.size() < 3 || any_correction(values)) return false;
  if (!measure.baseline || !measure.target) return false;
  const double baseline = measure.baseline->value;
  const double way = measure.target->value - baseline;
  if (way <= 0 || baseline < 0) return false;
  const double first = values.front()->figure;
  const double last = values.back()->figure;
  bool falls = false;
  for (std::size_t i = 0; i < values.size(); ++i) {
    const double value = values[i]->figure;
    if (value <= 0 || value > 2 * first) return false;
    // A level that starts above 0 seldom loses so much of its baseline.
    if (baseline > 0 && value > 0.7 * baseline) return false;
    falls = falls || (i > 0 && value < values[i - 1]->figure);
  }
  const double sum = sum_of(values);
  if (!falls || last > 1.25 * first || sum > 1.1 * way) return false;
  const bool makes_target = sum >= 0.95 * way;
  // Of three values it can't be said: a level may be stuck on its way.
  const bool keeps_pace = values.size() > 3 && planned >= 25 && sum >= 0.75 * way * planned / 100 &&
                          sum <= 1.35 * way * planned / 100;
  return makes_target || keeps_pace;
}

/// How much of the way should be done by the last value, in percent.
double planned_by(const Plan& plan, const Item& item, Values values) {
  const Date day = values.back()->date;
  const evaluation::Visible none;
  return evaluation::indicator({item, *item.measure, none, plan.period.first, {}, day})
      .progress.planned.number_or(0);
}

void judge_level(Judge& judge, const Item& item, const Measure& measure, Values values) {
  if (values.size() < 3) return;
  if (!are_increments(measure, values, planned_by(judge.plan(), item, values))) return;
  const double sum = sum_of(values);
  judge.report(code::level_as_increments, values.back()->at,
               Text(Msg::values_as_increments, item.id, number(values.back()->figure), number(sum)),
               Text(Msg::values_as_increments_help, number(measure.baseline->value + sum)),
               {{values.front()->at, Text(Msg::first_value)}});
}

/// Values that never fall and grow well, the last within the target, all together far beyond it and
/// beyond what is planned.
bool are_totals(const Measure& measure, Values values, double planned) {
  if (values.size() < 3 || any_correction(values) || !measure.target) return false;
  const double target = measure.target->value;
  const double first = values.front()->figure;
  const double last = values.back()->figure;
  for (std::size_t i = 1; i < values.size(); ++i)
    if (values[i]->figure < values[i - 1]->figure || values[i]->date == values[i - 1]->date)
      return false;
  return first > 0 && last >= 1.5 * first && last <= 1.05 * target &&
         sum_of(values) >= target * std::max(1.5, 2 * planned / 100);
}

void judge_cumulative(Judge& judge, const Item& item, const Measure& measure, Values values) {
  if (!are_totals(measure, values, planned_by(judge.plan(), item, values))) return;
  const double last = values.back()->figure;
  const double before = values[values.size() - 2]->figure;
  judge.report(code::totals_as_increments, values.back()->at,
               Text(Msg::values_as_totals, item.id, number(last), number(sum_of(values)),
                    number(measure.target->value)),
               Text(Msg::values_as_totals_help, number(last - before)),
               {{values.front()->at, Text(Msg::first_value)}});
}

}  // namespace

void values_of_another_kind(Judge& judge) {
  const Plan& plan = judge.plan();
  std::vector<const Entry*> sorted;
  for (const Entry& entry : judge.entries())
    if (entry.kind == EntryKind::value) sorted.push_back(&entry);
  std::stable_sort(sorted.begin(), sorted.end(), [](const Entry* a, const Entry* b) {
    return std::tie(a->target, a->date) < std::tie(b->target, b->date);
  });
  for (std::size_t begin = 0, end = 0; begin < sorted.size(); begin = end) {
    while (end < sorted.size() && sorted[end]->target == sorted[begin]->target) ++end;
    const Item& item = plan.items[sorted[begin]->target];
    if (!judge.knows_measure(item)) continue;
    const Measure& measure = *item.measure;
    const Values values = Values(sorted).subspan(begin, end - begin);
    if (judge_distance(judge, item, measure, values) || !judge.knows_dates(item)) continue;
    if (measure.kind.value == IndicatorKind::level) judge_level(judge, item, measure, values);
    if (measure.kind.value == IndicatorKind::cumulative)
      judge_cumulative(judge, item, measure, values);
  }
}

}  // namespace peq::judging
