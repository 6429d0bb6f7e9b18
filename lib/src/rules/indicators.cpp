// What indicators need, and targets that contradict each other (design.md 4.2).
#include <algorithm>
#include <cmath>

#include "base/text.hpp"
#include "load/entries.hpp"
#include "peq/figure.hpp"
#include "rules/rules.hpp"
#include "rules/targets.hpp"

namespace peq::judging {

namespace {

using text::format_number;

std::string kind_name(const Measure& measure) { return std::string(to_string(measure.kind.value)); }

bool has_periods(const Measure& measure) {
  return measure.kind.value == IndicatorKind::flow || measure.kind.value == IndicatorKind::maintain;
}

template <class Check>
void each_indicator(Judge& judge, Check check) {
  for (const Item& item : judge.plan().items)
    if (item.measure && judge.knows_measure(item)) check(item, *item.measure);
}

void needs(Judge& judge, const Item& item, const Measure& measure, std::string_view key) {
  judge.report(code::indicator_incomplete, item.at,
               Text(Msg::indicator_needs, item.id, kind_name(measure), std::string(key)),
               Text(Msg::indicator_needs_help));
}

void surplus(Judge& judge, const Measure& measure, Place at, std::string_view key) {
  judge.report(code::indicator_surplus, at,
               Text(Msg::indicator_surplus, kind_name(measure), std::string(key)),
               Text(Msg::indicator_surplus_help));
}

/// A target for 31 December of a year that the indicator does not reach, or that contradicts the
/// end.
void check_yearly_target(Judge& judge, const Item& item, const Measure& measure,
                         const Located<Period>& period, const Located<double>& target) {
  if (period.value.every != Every::year) {
    judge.report(code::target_period, period.at, Text(Msg::target_years_only, kind_name(measure)),
                 Text(Msg::target_years_only_help));
    return;
  }
  if (!judge.knows_dates(item)) return;
  const Date end = period.value.last_day();
  const bool last_year = period.value.year == item.deadline.value.year();
  if (end <= item.start.value || (end > item.deadline.value && !last_year)) {
    judge.report(
        code::target_period, period.at,
        Text(Msg::target_outside, period.value.to_string(), item.start.value, item.deadline.value),
        Text(Msg::target_period_help));
    return;
  }
  const bool is_level = measure.kind.value == IndicatorKind::level;
  if (is_level && end >= item.deadline.value && measure.target &&
      target.value != measure.target->value) {
    const auto levels = levels_of_increments(measure);
    judge.report(code::target_period, target.at,
                 Text(Msg::target_at_end, period.value.to_string(), format_number(target.value),
                      format_number(measure.target->value)),
                 levels ? Text(Msg::levels_as_increments_help, *levels)
                        : Text(Msg::target_at_end_help),
                 {{measure.target->at, Text(Msg::the_target)}});
  }
}

void check_period_target(Judge& judge, const Item& item, const Measure& measure,
                         const Located<Period>& period) {
  constexpr std::string_view names[] = {"month", "quarter", "semester", "year"};
  const Period& asked = period.value;
  if (asked.every != measure.every.value) {
    judge.report(code::target_period, period.at,
                 Text(Msg::target_wrong_length, asked.to_string(),
                      std::string(names[static_cast<std::size_t>(measure.every.value)])),
                 Text(Msg::target_wrong_length_help));
    return;
  }
  const Date first = std::max(item.start.value, judge.plan().period.first);
  if (judge.knows_dates(item) &&
      (asked.last_day() < first || asked.first_day() > item.deadline.value))
    judge.report(code::target_period, period.at,
                 Text(Msg::target_outside, asked.to_string(), first, item.deadline.value),
                 Text(Msg::target_period_help));
}

void check_sum(Judge& judge, const Item& item, const Measure& measure) {
  if (measure.kind.value != IndicatorKind::cumulative || measure.targets.empty() || !measure.target)
    return;
  double sum = 0;
  for (const auto& [period, target] : measure.targets) sum += target.value;
  const double tolerance = 1e-9 * std::max(1.0, std::abs(measure.target->value));
  if (std::abs(sum - measure.target->value) <= tolerance) return;
  const std::vector<Related> related{{measure.target->at, Text(Msg::the_target)}};
  if (const auto increments = increments_of_totals(measure)) {
    judge.report(code::targets_do_not_add_up, measure.targets.front().second.at,
                 Text(Msg::targets_are_totals, item.id, format_number(measure.target->value)),
                 Text(Msg::targets_are_totals_help, *increments), related);
    return;
  }
  judge.report(code::targets_do_not_add_up, measure.targets.front().second.at,
               Text(Msg::targets_do_not_add_up, item.id, format_number(round_half_up(sum, 6)),
                    format_number(measure.target->value)),
               Text(Msg::targets_do_not_add_up_help), related);
}

void check_level(Judge& judge, const Item& item, const Measure& measure) {
  if (!measure.baseline || !measure.target) return;
  const double baseline = measure.baseline->value;
  const double target = measure.target->value;
  const std::vector<Related> related{{measure.baseline->at, Text(Msg::the_baseline)}};
  if (target == baseline) {
    judge.report(code::target_is_baseline, measure.target->at,
                 Text(Msg::target_is_baseline, item.id), Text(Msg::target_is_baseline_help),
                 related);
  } else if (measure.rises && measure.rises->value != (target > baseline)) {
    const Msg message =
        measure.rises->value ? Msg::wrong_direction_rise : Msg::wrong_direction_fall;
    judge.report(code::wrong_direction, measure.target->at,
                 Text(message, item.id, format_number(target), format_number(baseline)),
                 Text(Msg::wrong_direction_help), related);
  }
}

}  // namespace

void indicator_fields(Judge& judge) {
  each_indicator(judge, [&](const Item& item, const Measure& measure) {
    const IndicatorKind kind = measure.kind.value;
    const bool maintains = kind == IndicatorKind::maintain;
    if (kind == IndicatorKind::level && !measure.baseline) needs(judge, item, measure, "baseline");
    if ((kind == IndicatorKind::level || kind == IndicatorKind::cumulative) && !measure.target)
      needs(judge, item, measure, "target");
    const bool no_target = !measure.target && measure.targets.empty();
    const bool no_bound = !measure.min && !measure.max;
    if ((kind == IndicatorKind::flow && no_target) || (maintains && no_bound))
      judge.report(code::indicator_incomplete, item.at,
                   Text(Msg::indicator_needs_either, item.id, kind_name(measure),
                        std::string(maintains ? "min" : "target"),
                        std::string(maintains ? "max" : "targets")),
                   Text(Msg::indicator_needs_help));
    if (!maintains && measure.min) surplus(judge, measure, measure.min->at, "min");
    if (!maintains && measure.max) surplus(judge, measure, measure.max->at, "max");
    if (maintains && measure.target) surplus(judge, measure, measure.target->at, "target");
    if (maintains && !measure.targets.empty())
      surplus(judge, measure, measure.targets.front().first.at, "targets");
    if (!has_periods(measure) && measure.every.at != Place{})
      surplus(judge, measure, measure.every.at, "every");
    if (kind != IndicatorKind::level && measure.rises)
      surplus(judge, measure, measure.rises->at, "direction");
    if (measure.min && measure.max && measure.min->value > measure.max->value)
      judge.report(code::min_over_max, measure.min->at,
                   Text(Msg::min_over_max, format_number(measure.min->value),
                        format_number(measure.max->value)),
                   Text(Msg::min_over_max_help));
  });
}

void indicator_targets(Judge& judge) {
  each_indicator(judge, [&](const Item& item, const Measure& measure) {
    if (measure.kind.value == IndicatorKind::level) check_level(judge, item, measure);
    if (measure.kind.value == IndicatorKind::cumulative && measure.target &&
        measure.target->value <= 0)
      judge.report(code::out_of_range, measure.target->at, Text(Msg::target_not_positive, item.id),
                   Text(Msg::target_not_positive_help));
    check_sum(judge, item, measure);
    if (measure.kind.value == IndicatorKind::maintain) return;
    // A level may well be below zero; what is counted and added up may not.
    const auto judge_count = [&](const Located<double>& target) {
      if (measure.kind.value != IndicatorKind::level && target.value < 0)
        judge.report(code::out_of_range, target.at,
                     Text(Msg::out_of_range_negative, format_number(target.value)),
                     Text(Msg::negative_help));
    };
    if (measure.kind.value == IndicatorKind::flow && measure.target) judge_count(*measure.target);
    for (const auto& [period, target] : measure.targets) {
      if (has_periods(measure))
        check_period_target(judge, item, measure, period);
      else
        check_yearly_target(judge, item, measure, period, target);
      judge_count(target);
    }
  });
}

void indicator_periods(Judge& judge) {
  each_indicator(judge, [&](const Item& item, const Measure& measure) {
    if (!judge.knows_dates(item)) return;
    const Date start = item.start.value;
    const Date end = item.deadline.value;
    if (end < start) {
      // Where both are inherited it is the owner that ends too early.
      if (!measure.valid_from && !measure.valid_to) return;
      const bool at_end = measure.valid_to.has_value();
      judge.report(code::validity, at_end ? item.deadline.at : item.start.at,
                   Text(Msg::validity, item.id, start, end), Text(Msg::validity_help),
                   {at_end ? Related{item.start.at, Text(Msg::valid_from_here, start)}
                           : Related{item.deadline.at, Text(Msg::valid_to_here, end)}});
      return;
    }
    if (has_periods(measure) && !loading::periods_of(judge.plan(), item, measure.every.value))
      judge.report(code::no_period, item.at, Text(Msg::no_period, item.id),
                   Text(Msg::no_period_help), {{item.deadline.at, Text(Msg::valid_to_here, end)}});
  });
}

}  // namespace peq::judging
