#include "report/pieces.hpp"

#include "report/forecasts.hpp"
#include "report/numbers.hpp"

namespace peq::report {

namespace {

Data round_data(double number) { return round_half_up(number, exact_decimals); }

Data amount_data(const std::optional<double>& amount) {
  return amount ? round_data(*amount) : Data(nullptr);
}

Data strings_data(const std::vector<std::string>& strings) {
  Data::List list;
  for (const std::string& one : strings) list.emplace_back(one);
  return list;
}

Data occurrences_data(const ItemResult& result, int decimals) {
  Data::List list;
  for (const Occurrence& occurrence : result.occurrences)
    list.emplace_back(Object{{"period", occurrence.period.to_string()},
                             {"start", date_data(occurrence.window.first)},
                             {"end", date_data(occurrence.window.last)},
                             {"progress", figure_data(occurrence.progress, decimals)},
                             {"ended", occurrence.ended},
                             {"completed_on", date_data(occurrence.completed_on)}});
  return list;
}

/// What only strategies and actions have: null for the others, so that every item has the same
/// keys.
void add_deadline_keys(Object& object, const Item& item, const ItemResult& result) {
  const bool judged = has_deadline_status(item);
  const auto only = [&](Data data) { return judged ? std::move(data) : Data(nullptr); };
  object.emplace_back("start", date_data(result.start));
  object.emplace_back("deadline", date_data(result.deadline));
  object.emplace_back("original_deadline", date_data(result.original_deadline));
  object.emplace_back("status", only(to_string(result.status)));
  object.emplace_back("days_late", only(result.days_late));
  object.emplace_back("missed", only(result.missed));
  object.emplace_back("flags",
                      strings_data(judged ? flag_names(result.flags) : std::vector<std::string>()));
  object.emplace_back("completed_on", date_data(result.completed_on));
  const Forecast* forecast = has_forecast(item.kind) ? &result.forecast : nullptr;
  object.emplace_back("forecast", forecast_data(forecast));
  object.emplace_back("last_report", date_data(result.last_report));
  object.emplace_back("days_left", only(result.days_left));
  object.emplace_back("no_forecast", no_forecast_data(forecast));
}

}  // namespace

void add_figure(Object& object, const Figure& figure, int decimals) {
  if (figure.has_number()) {
    object.emplace_back("value", round_data(figure.number()));
    object.emplace_back("shown", format_fixed(figure.number(), decimals));
    object.emplace_back("absent", nullptr);
  } else {
    object.emplace_back("value", nullptr);
    object.emplace_back("shown", nullptr);
    object.emplace_back("absent", to_string(figure.absence()));
  }
}

Data figure_data(const Figure& figure, int decimals) {
  Object object;
  add_figure(object, figure, decimals);
  return object;
}

Data number_data(const Figure& figure) {
  return figure.has_number() ? round_data(figure.number()) : Data(nullptr);
}

Data date_data(const std::optional<Date>& date) {
  return date ? Data(date->to_string()) : Data(nullptr);
}

Data bounds_data(const Bounds& bounds) {
  return Object{{"missing_zero", number_data(bounds.missing_zero)},
                {"missing_skipped", number_data(bounds.missing_skipped)}};
}

Data band_data(const Plan& plan, Index band) {
  return band == no_index ? Data(nullptr) : Data(plan.evaluation.bands[band].name);
}

Data plan_data(const Plan& plan) {
  return Object{{"id", plan.id},
                {"title", plan.title},
                {"institution", plan.institution},
                {"period", Object{{"start", date_data(plan.period.first)},
                                  {"end", date_data(plan.period.last)}}}};
}

Data assumed_data(const Plan& plan, const Evaluation& evaluation) {
  Data::List list;
  for (const Assumption& one : evaluation.assumed)
    list.emplace_back(Object{{"id", plan.items[one.item].id}, {"value", round_data(one.figure)}});
  return list;
}

Data by_status_data(const std::array<Index, status_count>& by_status) {
  Object object;
  for (std::size_t i = 0; i < status_count; ++i)
    object.emplace_back(std::string(to_string(static_cast<Status>(i))),
                        static_cast<std::int64_t>(by_status[i]));
  return object;
}

Data money_data(const Money& money, int decimals) {
  if (!money.budget && !money.spent) return nullptr;
  return Object{{"budget", amount_data(money.budget)},
                {"spent", amount_data(money.spent)},
                {"execution", figure_data(money.execution, decimals)},
                {"gap", figure_data(money.gap, decimals)}};
}

Data item_data(const Plan& plan, const Evaluation& evaluation, Index index) {
  const Item& item = plan.items[index];
  const ItemResult& result = evaluation.items[index];
  const int decimals = plan.evaluation.decimals;
  Object object;
  object.emplace_back("id", item.id);
  object.emplace_back("kind", to_string(item.kind));
  object.emplace_back("parent",
                      item.parent == no_index ? Data(nullptr) : Data(plan.items[item.parent].id));
  object.emplace_back("weight", round_data(item.weight.value));
  object.emplace_back("advance", figure_data(result.advance, decimals));
  object.emplace_back("planned", figure_data(result.planned, decimals));
  object.emplace_back("compliance", figure_data(result.compliance, decimals));
  if (item.kind == ItemKind::objective) {
    Object achievement;
    add_figure(achievement, result.achievement, decimals);
    achievement.emplace_back("derived", result.achievement_derived);
    achievement.emplace_back("coverage", number_data(result.achievement_coverage));
    achievement.emplace_back("bounds", bounds_data(result.achievement_bounds));
    object.emplace_back("achievement", std::move(achievement));
  }
  if (item.kind == ItemKind::value) {
    Object rating;
    add_figure(rating, result.rating, decimals);
    rating.emplace_back("raters", static_cast<std::int64_t>(result.raters));
    object.emplace_back("rating", std::move(rating));
  }
  object.emplace_back("coverage", number_data(result.coverage));
  object.emplace_back("bounds", bounds_data(result.bounds));
  add_deadline_keys(object, item, result);
  object.emplace_back("title", title_of(item));
  object.emplace_back("money", money_data(result.money, decimals));
  object.emplace_back("earned_schedule",
                      earned_schedule_data(has_forecast(item.kind) ? &result.forecast : nullptr));
  if (!result.occurrences.empty())
    object.emplace_back("occurrences", occurrences_data(result, decimals));
  return object;
}

Data unit_data(const Plan& plan, const Evaluation& evaluation, Index index) {
  const Unit& unit = plan.units[index];
  const UnitResult& result = evaluation.units[index];
  const int decimals = plan.evaluation.decimals;
  return Object{{"id", unit.id},
                {"name", unit.name},
                {"strategies", static_cast<std::int64_t>(result.strategies.size())},
                {"advance", figure_data(result.advance, decimals)},
                {"compliance", figure_data(result.compliance, decimals)},
                {"coverage", number_data(result.coverage)},
                {"by_status", by_status_data(result.by_status)}};
}

Data totals_data(const Plan& plan, const Evaluation& evaluation) {
  const int decimals = plan.evaluation.decimals;
  Object object = {{"advance", figure_data(evaluation.advance, decimals)},
                   {"planned", figure_data(evaluation.planned, decimals)},
                   {"compliance", figure_data(evaluation.compliance, decimals)},
                   {"coverage", number_data(evaluation.coverage)},
                   {"bounds", bounds_data(evaluation.bounds)},
                   {"money", money_data(evaluation.money, decimals)},
                   {"strategies", static_cast<std::int64_t>(plan.strategies.size())},
                   {"by_status", by_status_data(evaluation.by_status)}};
  object.emplace_back("forecast", forecast_data(&evaluation.forecast));
  object.emplace_back("no_forecast", no_forecast_data(&evaluation.forecast));
  object.emplace_back("earned_schedule", earned_schedule_data(&evaluation.forecast));
  return object;
}

Object head_data(const Plan& plan, const Evaluation& evaluation) {
  return {{"schema_version", schema_version},
          {"plan", plan_data(plan)},
          {"as_of", date_data(evaluation.options.as_of)},
          {"measure", to_string(plan.evaluation.measure)},
          {"assumed", assumed_data(plan, evaluation)}};
}

void add_tail(Object& object, const Plan& plan, const Evaluation& evaluation) {
  object.emplace_back("known_by", date_data(evaluation.options.known_by));
  object.emplace_back("totals", totals_data(plan, evaluation));
}

std::string_view every_name(Every every) {
  switch (every) {
  case Every::month: return "month";
  case Every::quarter: return "quarter";
  case Every::semester: return "semester";
  case Every::year: return "year";
  }
  return {};
}

std::vector<std::string> flag_names(const Flags& flags) {
  std::vector<std::string> names;
  if (flags.due_soon) names.emplace_back("due_soon");
  if (flags.stale) names.emplace_back("stale");
  if (flags.unreported) names.emplace_back("unreported");
  if (flags.rescheduled) names.emplace_back("rescheduled");
  return names;
}

bool has_deadline_status(const Item& item) {
  return item.kind == ItemKind::strategy || item.kind == ItemKind::action;
}

}  // namespace peq::report
