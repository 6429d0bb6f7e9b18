#include "rules/targets.hpp"

#include <algorithm>
#include <cmath>

#include "base/text.hpp"
#include "evaluate/indicator.hpp"
#include "peq/figure.hpp"
#include "rules/rules.hpp"

namespace peq::judging {

namespace {

using text::format_number;
using Yearly = std::vector<std::pair<Period, double>>;

/// `{2022: 10, 2023: 20}`.
std::string written(const Yearly& targets) {
  std::string result;
  for (const auto& [period, target] : targets)
    result += (result.empty() ? "{" : ", ") + period.to_string() + ": " +
              format_number(round_half_up(target, 6));
  return result + "}";
}

/// The same up to what rounded targets may miss.
bool about_equal(double a, double b) { return std::abs(a - b) <= 0.005 * std::abs(b); }

double sum_of(const Yearly& targets) {
  double sum = 0;
  for (const auto& [period, target] : targets) sum += target;
  return sum;
}

bool has_way(const Measure& measure) {
  return measure.kind.value == IndicatorKind::level && measure.baseline && measure.target &&
         measure.baseline->value != measure.target->value;
}

/// Whether the target of a year is for the end of the indicator: that both are equal is an error
/// of its own.
bool is_at_end(const Item& item, const Period& period) {
  return period.last_day() >= item.deadline.value;
}

}  // namespace

std::optional<std::string> levels_of_increments(const Measure& measure) {
  if (!has_way(measure) || measure.targets.size() < 2) return std::nullopt;
  const double way = measure.target->value - measure.baseline->value;
  Yearly targets = evaluation::targets_by_period(measure);
  const double sum = sum_of(targets);
  // A reduction is often written without its minus.
  if (!about_equal(sum, way) && !about_equal(-sum, way)) return std::nullopt;
  const double sign = about_equal(sum, way) ? 1 : -1;
  double level = measure.baseline->value;
  for (auto& [period, target] : targets) target = level += sign * target;
  return written(targets);
}

bool looks_like_increments(const Measure& measure) {
  if (!levels_of_increments(measure)) return false;
  const double baseline = measure.baseline->value;
  const double goal = measure.target->value;
  const bool rises = goal > baseline;
  double before = baseline;
  bool first = true;
  for (const auto& [period, target] : evaluation::targets_by_period(measure)) {
    const double step = rises ? target - before : before - target;
    const double rest = rises ? goal - target : target - goal;
    if (step < 0 || (step == 0 && !first) || rest < 0) return true;
    before = target;
    first = false;
  }
  return false;
}

std::optional<std::string> increments_of_totals(const Measure& measure) {
  if (!measure.target || measure.targets.size() < 2) return std::nullopt;
  Yearly targets = evaluation::targets_by_period(measure);
  if (targets.front().second <= 0 || !about_equal(targets.back().second, measure.target->value))
    return std::nullopt;
  double before = 0;
  for (auto& [period, target] : targets) {
    if (target < before) return std::nullopt;
    const double total = target;
    target -= before;
    before = total;
  }
  return written(targets);
}

void yearly_levels(Judge& judge) {
  for (const Item& item : judge.plan().items) {
    if (!item.measure || !judge.knows_measure(item) || !judge.knows_dates(item)) continue;
    const Measure& measure = *item.measure;
    if (!has_way(measure) || measure.targets.empty()) continue;
    const bool only_years =
        std::all_of(measure.targets.begin(), measure.targets.end(),
                    [](const auto& target) { return target.first.value.every == Every::year; });
    if (!only_years) continue;
    const double baseline = measure.baseline->value;
    const double goal = measure.target->value;
    const bool contradicts_end =
        std::any_of(measure.targets.begin(), measure.targets.end(), [&](const auto& target) {
          return is_at_end(item, target.first.value) && target.second.value != goal;
        });
    if (contradicts_end) continue;
    const std::vector<Related> related{{measure.target->at, Text(Msg::the_target)}};
    if (looks_like_increments(measure)) {
      const double sum = sum_of(evaluation::targets_by_period(measure));
      judge.report(code::targets_look_like_increments, measure.targets.front().second.at,
                   Text(Msg::levels_as_increments, item.id, format_number(round_half_up(sum, 6)),
                        format_number(baseline), format_number(goal)),
                   Text(Msg::levels_as_increments_help, *levels_of_increments(measure)), related);
      continue;
    }
    const auto beyond =
        std::find_if(measure.targets.begin(), measure.targets.end(), [&](const auto& target) {
          return goal > baseline ? target.second.value > goal : target.second.value < goal;
        });
    if (beyond == measure.targets.end()) continue;
    judge.report(code::targets_look_like_increments, beyond->second.at,
                 Text(Msg::target_beyond, beyond->first.value.to_string(),
                      format_number(beyond->second.value), format_number(goal)),
                 Text(Msg::target_beyond_help), related);
  }
}

}  // namespace peq::judging
