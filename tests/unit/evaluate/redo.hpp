// Redoes the arithmetic of a derivation from the tree alone, as somebody with pencil and paper
// would.
#pragma once

#include <algorithm>
#include <cmath>
#include <optional>
#include <string>
#include <vector>

#include "peq/derivation.hpp"

namespace peq::test {

class Redo {
 public:
  /// `slack`: what rounded inputs may be off by, as a share of the result.
  /// What does not follow from its inputs, in words; empty where all of it does. `t` is the day
  /// asked about.
  static std::vector<std::string> check(const Step& root, Date t, double slack = 1e-9) {
    Redo redo(t, slack);
    redo.visit(root, std::string(to_string(root.quantity)));
    return redo.wrong_;
  }

 private:
  Redo(Date t, double slack) : t_(t), slack_(slack) {}

  void visit(const Step& step, const std::string& path) {
    for (std::size_t i = 0; i < step.inputs.size(); ++i)
      visit(step.inputs[i],
            path + "/" + std::to_string(i) + "." + std::string(to_string(step.inputs[i].quantity)));
    if (step.told) {
      if (!step.inputs.empty()) wrong_.push_back(path + ": told before, but with inputs");
      return;
    }
    if (step.operation == Operation::first_to_hold) return check_status(step, path);
    const std::optional<Figure> again = redo(step);
    if (again && !same(*again, step.result))
      wrong_.push_back(path + ": " + std::string(to_string(step.operation)) + " gives " +
                       show(*again) + ", the tree says " + show(step.result));
  }

  static std::string show(const Figure& figure) {
    return figure.has_number() ? std::to_string(figure.number()) : to_string(figure.absence());
  }

  [[nodiscard]] bool same(const Figure& a, const Figure& b) const {
    if (a.has_number() != b.has_number()) return false;
    if (!a.has_number()) return a.absence() == b.absence();
    return std::abs(a.number() - b.number()) <= slack_ * std::max(1.0, std::abs(a.number()));
  }

  void check_status(const Step& step, const std::string& path) {
    for (const Step& rule : step.inputs)
      if (rule.result == Figure(1.0)) {
        if (rule.status != step.status) wrong_.push_back(path + ": not the first rule that holds");
        if (&rule != &step.inputs.back())
          wrong_.push_back(path + ": rules after the one that holds");
        return;
      }
    wrong_.push_back(path + ": no rule holds");
  }

  static Figure x(const Step& step, std::size_t i) { return step.inputs.at(i).result; }
  static double n(const Step& step, std::size_t i) { return step.inputs.at(i).result.number(); }

  /// The absence of the first input that has no number.
  static std::optional<Figure> absent(const Step& step) {
    for (const Step& input : step.inputs)
      if (!input.result.has_number()) return input.result;
    return std::nullopt;
  }

  /// The exact day of a point.
  static double day_of(const Step& point) {
    return point.low ? *point.low : static_cast<double>(point.date->days());
  }

  [[nodiscard]] Figure mean(const Step& step) const {
    double sum = 0;
    double weight = 0;
    bool any_number = false;
    bool applicable = false;
    bool weighty = false;
    bool not_reported = false;
    bool not_due = false;
    bool not_scheduled = false;
    for (const Step& input : step.inputs) {
      const Treatment treatment = input.treatment.value();
      if (treatment == Treatment::expired || treatment == Treatment::not_applicable) continue;
      applicable = true;
      if (treatment == Treatment::no_weight) continue;
      weighty = true;
      if (!input.result.has_number()) {
        not_reported = not_reported || input.result.absence() == Absence::not_reported;
        not_due = not_due || input.result.absence() == Absence::not_due;
        not_scheduled = not_scheduled || input.result.absence() == Absence::not_scheduled;
      }
      if (treatment == Treatment::counted) {
        any_number = true;
        sum += *input.weight * input.result.number();
        weight += *input.weight;
      } else if (treatment == Treatment::counted_as_zero) {
        weight += *input.weight;
      }
    }
    if (any_number) {
      double shares = 0;
      for (const Step& input : step.inputs) shares += input.share;
      // The shares are the weights, normalised.
      return std::abs(shares - 1) < std::max(slack_, 1e-9) * 10 ? Figure(sum / weight)
                                                                : Figure(-1.0);
    }
    if (!applicable) return Absence::not_applicable;
    if (!weighty) return Absence::undefined;
    if (not_reported) return Absence::not_reported;
    if (not_due) return Absence::not_due;
    return not_scheduled ? Absence::not_scheduled : Absence::undefined;
  }

  static Figure reach(const Step& step) {
    const double sought = std::min(n(step, 0), 100.0);
    const Step& from = step.inputs.at(1);
    const Step& to = step.inputs.at(2);
    const double start = n(step, 3);
    if (from.result.number() >= sought - 1e-9) return day_of(from) - start;
    if (to.result.number() < sought - 1e-9) return 0.0;
    if (day_of(to) == day_of(from)) return day_of(to) - start;
    const double days = (day_of(to) - day_of(from)) * (sought - from.result.number()) /
                        (to.result.number() - from.result.number());
    return day_of(from) - start + std::clamp(days, 0.0, day_of(to) - day_of(from));
  }

  /// None where there is nothing to redo: what is given.
  std::optional<Figure> redo(const Step& step) const {
    const auto yes = [](bool holds) { return Figure(holds ? 1.0 : 0.0); };
    switch (step.operation) {
    case Operation::written:
    case Operation::by_rule:
    case Operation::setting:
    case Operation::reported:
    case Operation::assumed:
    case Operation::curve: return std::nullopt;
    case Operation::suspended:
      return step.unit == StepUnit::yesno ? Figure(0.0) : Figure(Absence::not_applicable);
    case Operation::not_stated: return Absence::not_applicable;
    case Operation::no_periods: return Absence::not_scheduled;
    case Operation::weighted_mean: return mean(step);
    case Operation::sum_of_known:
      if (step.inputs.empty())
        return step.quantity == Quantity::budget ? Absence::not_applicable : Absence::not_reported;
      break;
    case Operation::covered:
      if (x(step, 0).has_number()) return 100.0;
      return x(step, 0).is(Absence::not_reported) ? Figure(0.0) : x(step, 0);
    case Operation::no_report:
      if (!x(step, 0).has_number()) return x(step, 0);
      return n(step, 0) > 0 ? Absence::not_reported : Absence::not_due;
    case Operation::no_rating:
      return t_.days() < n(step, 0) ? Absence::not_due : Absence::not_reported;
    case Operation::at_least: return yes(x(step, 0).number_or(0) >= n(step, 1) - 1e-9);
    case Operation::at_least_or_not_due:
      return yes((!x(step, 0).has_number() && !x(step, 0).is(Absence::not_reported)) ||
                 x(step, 0).number_or(0) >= n(step, 1) - 1e-9);
    case Operation::both:
      return yes(!step.inputs.empty() &&
                 std::all_of(step.inputs.begin(), step.inputs.end(),
                             [](const Step& one) { return one.result == Figure(1.0); }));
    case Operation::none_of:
      return yes(std::none_of(step.inputs.begin(), step.inputs.end(),
                              [](const Step& one) { return one.result == Figure(1.0); }) &&
                 step.quantity == Quantity::verdict);
    case Operation::within:
      return yes(!step.inputs.empty() && (!step.low || n(step, 0) >= *step.low) &&
                 (!step.high || n(step, 0) <= *step.high));
    case Operation::otherwise: return 1.0;
    case Operation::refused: return step.refusal ? Figure(Absence::undefined) : Figure(0.0);
    case Operation::mean_of_all: {
      for (const Step& input : step.inputs)
        if (*input.weight > 0 && !input.result.has_number()) return input.result;
      return mean(step);
    }
    case Operation::budget_share:
      if (!x(step, 1).has_number()) return x(step, 1);
      if (n(step, 1) == 0) return Absence::undefined;
      break;
    default: break;
    }
    if (const auto none = absent(step)) return none;
    return number(step);
  }

  std::optional<Figure> number(const Step& step) const {
    const auto yes = [](bool holds) { return Figure(holds ? 1.0 : 0.0); };
    double sum = 0;
    double most = step.inputs.empty() ? 0 : std::max(0.0, n(step, 0));
    std::size_t ones = 0;
    for (const Step& input : step.inputs) {
      sum += input.result.number();
      most = std::max(most, input.result.number());
      if (input.result.number() == 1) ++ones;
    }
    switch (step.operation) {
    case Operation::same: return x(step, 0);
    case Operation::sum:
    case Operation::sum_of_known: return sum;
    case Operation::difference: return n(step, 0) - n(step, 1);
    case Operation::quarter: return n(step, 0) / 4;
    case Operation::product: return n(step, 0) * n(step, 1) / 100;
    case Operation::percentage:
    case Operation::budget_share:
      if (n(step, 1) == 0) return Absence::undefined;
      return 100 * n(step, 0) / n(step, 1);
    case Operation::way: return 100 * (n(step, 0) - n(step, 1)) / (n(step, 2) - n(step, 1));
    case Operation::cut: {
      double cut = n(step, 0);
      if (step.high) cut = std::min(cut, *step.high);
      if (step.low) cut = std::max(cut, *step.low);
      return cut;
    }
    case Operation::compliance_of:
      if (n(step, 1) > 0) return std::min(100.0, 100 * n(step, 0) / n(step, 1));
      return n(step, 0) > 0 ? Figure(100.0) : Figure(Absence::not_due);
    case Operation::share:
      return 100.0 * static_cast<double>(ones) / static_cast<double>(step.inputs.size());
    case Operation::before_start: return t_.days() < n(step, 0) ? Figure(0.0) : Figure(-1.0);
    case Operation::after_deadline: return t_.days() >= n(step, 0) ? Figure(100.0) : Figure(-1.0);
    case Operation::on_line: {
      const Step& from = step.inputs.at(0);
      const Step& to = step.inputs.at(1);
      return from.result.number() + (to.result.number() - from.result.number()) *
                                        (t_.days() - day_of(from)) / (day_of(to) - day_of(from));
    }
    case Operation::reach: return reach(step);
    case Operation::finish: {
      // Whether a day more is begun may lie within what was rounded away.
      const double days = (n(step, 1) - n(step, 0)) * n(step, 3) / n(step, 2);
      const double sooner = n(step, 0) + std::ceil(days * (1 - slack_));
      const double later = n(step, 0) + std::ceil(days * (1 + slack_) - 1e-9);
      return step.result == Figure(later) ? later : sooner;
    }
    case Operation::late_by: return std::max(0.0, n(step, 0) - n(step, 1));
    case Operation::latest:
    case Operation::worst: return most;
    case Operation::at_most: return yes(n(step, 0) <= n(step, 1));
    case Operation::over: return yes(n(step, 0) > n(step, 1));
    case Operation::under: return yes(n(step, 0) < n(step, 1));
    default: return Figure(-12345.0);
    }
  }

  Date t_;
  double slack_;
  std::vector<std::string> wrong_;
};

}  // namespace peq::test
