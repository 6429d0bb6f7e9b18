#include "report/tidy.hpp"

#include "report/forecasts.hpp"
#include "report/numbers.hpp"
#include "report/pieces.hpp"

namespace peq::report {

namespace {

Field ours(std::string text) { return {std::move(text), false}; }

}  // namespace

Tidy::Tidy() {
  sheet_.header = {"plan",    "as_of", "known_by", "item",   "kind", "parent",
                   "measure", "value", "shown",    "absent", "unit", "assumed"};
}

void Tidy::plan(const Subject& subject) {
  plan_ = &subject.project->plan;
  evaluation_ = subject.evaluation;
  at(evaluation_->options, evaluation_->assumed);
}

void Tidy::at(const EvaluateOptions& options, std::span<const Assumption> assumed) {
  options_ = options;
  assumed_.clear();
  for (const Assumption& one : assumed)
    assumed_ +=
        (assumed_.empty() ? "" : " ") + plan_->items[one.item].id + "=" + plain_number(one.figure);
}

void Tidy::row(std::string_view measure, Field value, std::string shown, std::string_view absent,
               std::string_view unit) {
  sheet_.rows.push_back({Field{plan_->id}, ours(options_.as_of.to_string()),
                         ours(options_.known_by ? options_.known_by->to_string() : std::string()),
                         Field{item_.id}, ours(std::string(item_.kind)), Field{item_.parent},
                         ours(std::string(measure)), std::move(value), ours(std::move(shown)),
                         ours(std::string(absent)), Field{std::string(unit)}, Field{assumed_}});
}

void Tidy::figure(std::string_view measure, const Figure& figure, std::string_view unit) {
  figure_row(measure, figure, unit, plan_->evaluation.decimals);
}

void Tidy::small_figure(std::string_view measure, const Figure& figure, std::string_view unit) {
  figure_row(measure, figure, unit, small_decimals(plan_->evaluation.decimals));
}

void Tidy::figure_row(std::string_view measure, const Figure& figure, std::string_view unit,
                      int decimals) {
  if (figure.has_number())
    row(measure, ours(plain_number(figure.number())), format_fixed(figure.number(), decimals), "",
        unit);
  else
    row(measure, ours(""), "", to_string(figure.absence()), unit);
}

void Tidy::number(std::string_view measure, double number, std::string_view unit) {
  row(measure, ours(plain_number(number)), plain_number(number), "", unit);
}

void Tidy::amount(std::string_view measure, const std::optional<double>& amount) {
  if (amount)
    row(measure, ours(plain_number(*amount)), format_fixed(*amount, 2), "", plan_->currency);
}

void Tidy::count(std::string_view measure, std::int64_t count, std::string_view unit) {
  row(measure, ours(std::to_string(count)), std::to_string(count), "", unit);
}

void Tidy::text(std::string_view measure, std::string_view value) {
  row(measure, Field{std::string(value)}, "", "", "text");
}

void Tidy::date(std::string_view measure, const std::optional<Date>& date) {
  if (date) row(measure, ours(date->to_string()), "", "", "date");
}

void Tidy::bounds(const Bounds& bounds) {
  figure("bound_missing_zero", bounds.missing_zero);
  figure("bound_missing_skipped", bounds.missing_skipped);
}

void Tidy::money(const Money& money) {
  if (!money.budget && !money.spent) return;
  amount("budget", money.budget);
  amount("spent", money.spent);
  figure("execution", money.execution);
  figure("gap", money.gap, "points");
}

void Tidy::forecast(const Forecast& forecast) {
  if (forecast.refused) return text("no_forecast", to_string(*forecast.refused));
  date("forecast", forecast.finish);
  figure("spi", forecast.spi, "ratio");
}

void Tidy::item_rows(Index index) {
  const Item& one = plan_->items[index];
  const ItemResult& result = evaluation_->items[index];
  item({one.id, to_string(one.kind), one.parent == no_index ? "" : plan_->items[one.parent].id});
  figure("advance", result.advance);
  figure("planned", result.planned);
  figure("compliance", result.compliance);
  if (one.kind == ItemKind::objective) figure("achievement", result.achievement);
  if (one.kind == ItemKind::value) figure("rating", result.rating);
  figure("coverage", result.coverage);
  bounds(result.bounds);
  date("start", result.start);
  date("deadline", result.deadline);
  date("original_deadline", result.original_deadline);
  if (has_deadline_status(one)) {
    text("status", to_string(result.status));
    count("days_late", result.days_late, "days");
    count("days_left", result.days_left, "days");
    count("missed", result.missed, "occurrences");
    for (const std::string& flag : flag_names(result.flags)) text("flag", flag);
  }
  if (has_forecast(one.kind)) forecast(result.forecast);
  date("completed_on", result.completed_on);
  date("last_report", result.last_report);
  money(result.money);
}

void Tidy::by_status(const std::array<Index, status_count>& counts) {
  for (std::size_t i = 0; i < status_count; ++i)
    count(std::string("strategies_") + std::string(to_string(static_cast<Status>(i))), counts[i],
          "strategies");
}

void Tidy::unit_rows(Index index) {
  const UnitResult& result = evaluation_->units[index];
  item({plan_->units[index].id, "unit", ""});
  figure("advance", result.advance);
  figure("compliance", result.compliance);
  figure("coverage", result.coverage);
  by_status(result.by_status);
}

void Tidy::total_rows() {
  item({plan_->id, "plan", ""});
  figure("advance", evaluation_->advance);
  figure("planned", evaluation_->planned);
  figure("compliance", evaluation_->compliance);
  figure("coverage", evaluation_->coverage);
  bounds(evaluation_->bounds);
  forecast(evaluation_->forecast);
  money(evaluation_->money);
  by_status(evaluation_->by_status);
}

}  // namespace peq::report
