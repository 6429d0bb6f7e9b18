// Tidy rows: one per item, measure and date.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "peq/report.hpp"

namespace peq::report {

/// Whose measures the next rows hold.
struct TidyItem {
  std::string id;
  std::string_view kind;
  std::string parent;  ///< empty: none
};

/// Builds a sheet with the columns plan, as_of, known_by, item, kind, parent, measure, value,
/// shown, absent, unit, assumed.
class Tidy {
 public:
  Tidy();
  /// The rows that follow are about this evaluated plan.
  void plan(const Subject& subject);
  /// The rows that follow are about another day of the same plan.
  void at(const EvaluateOptions& options, std::span<const Assumption> assumed);
  void item(TidyItem item) { item_ = std::move(item); }

  void figure(std::string_view measure, const Figure& figure, std::string_view unit = "percent");
  /// Of something small, to be shown with more decimals than the plan's figures.
  void small_figure(std::string_view measure, const Figure& figure, std::string_view unit);
  /// A number of the plan itself, shown with as many decimals as it needs.
  void number(std::string_view measure, double number, std::string_view unit);
  void amount(std::string_view measure, const std::optional<double>& amount);
  void count(std::string_view measure, std::int64_t count, std::string_view unit);
  void text(std::string_view measure, std::string_view value);
  /// No row without a date.
  void date(std::string_view measure, const std::optional<Date>& date);

  void bounds(const Bounds& bounds);
  void money(const Money& money);
  /// The day and SPI(t), or why there is no forecast.
  void forecast(const Forecast& forecast);
  /// All measures of an item, a unit, the whole plan.
  void item_rows(Index index);
  void unit_rows(Index index);
  void total_rows();

  Sheet take() { return std::move(sheet_); }

 private:
  void row(std::string_view measure, Field value, std::string shown, std::string_view absent,
           std::string_view unit);
  void figure_row(std::string_view measure, const Figure& figure, std::string_view unit,
                  int decimals);
  void by_status(const std::array<Index, status_count>& by_status);

  const Plan* plan_ = nullptr;
  const Evaluation* evaluation_ = nullptr;
  std::string assumed_;
  EvaluateOptions options_;
  TidyItem item_;
  Sheet sheet_;
};

}  // namespace peq::report
