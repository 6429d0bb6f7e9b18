// The plan itself for scripts, with the keys of plan.yaml.
#include "peq/plan_report.hpp"
#include "report/numbers.hpp"
#include "report/pieces.hpp"
#include "report/plan_parts.hpp"

namespace peq {

namespace report {

namespace {

Data number(double value) { return round_half_up(value, exact_decimals); }

Data number(const Optional<double>& value) { return value ? number(value->value) : Data(nullptr); }

Data date(const Optional<Date>& value) {
  return value ? Data(value->value.to_string()) : Data(nullptr);
}

/// Null for what is not said.
Data words(const std::string& text) { return text.empty() ? Data(nullptr) : Data(text); }

Data interval(const Optional<Interval>& value) {
  return value ? Data(value->value.to_string()) : Data(nullptr);
}

Data unit_ids(const Plan& plan, const std::vector<Index>& units) {
  Data::List ids;
  for (Index unit : units) ids.emplace_back(plan.units[unit].id);
  return ids;
}

Data list(const std::vector<std::string>& texts) {
  Data::List all;
  for (const std::string& text : texts) all.emplace_back(text);
  return all;
}

Data schedule_data(const std::vector<SchedulePoint>& points) {
  Data::List all;
  for (const SchedulePoint& point : points)
    all.emplace_back(
        Object{{"date", point.date.value.to_string()}, {"progress", number(point.progress.value)}});
  return all;
}

Data reschedules_data(const Plan& plan, const Item& item, Date as_of) {
  Data::List all;
  for (const Reschedule* change : own_reschedules(plan, item, as_of))
    all.emplace_back(Object{
        {"on", change->on.value.to_string()},
        {"deadline", change->deadline.value.to_string()},
        {"reason", words(change->reason)},
        {"schedule", change->has_schedule ? schedule_data(change->schedule) : Data(nullptr)}});
  return all;
}

Data cancelled_data(const Item& item, Date as_of) {
  if (!item.cancelled || item.cancelled->on.value > as_of) return nullptr;
  return Object{{"on", item.cancelled->on.value.to_string()},
                {"reason", words(item.cancelled->reason)}};
}

Data not_applicable_data(const Item& item) {
  if (!item.not_applicable) return nullptr;
  return Object{{"from", date(item.not_applicable->from)},
                {"to", date(item.not_applicable->to)},
                {"reason", words(item.not_applicable->reason)}};
}

Data transcription_data(const Item& item) {
  if (!item.transcription) return nullptr;
  return Object{{"state", to_string(item.transcription->state)},
                {"note", words(item.transcription->note)}};
}

/// What only indicators have.
Data measure_data(const Item& item) {
  if (!item.measure) return nullptr;
  const Measure& measure = *item.measure;
  Object targets;
  for (const auto& [period, target] : measure.targets)
    targets.emplace_back(period.value.to_string(), number(target.value));
  return Object{
      {"kind", to_string(measure.kind.value)},
      {"unit", words(measure.unit)},
      {"application", words(measure.application)},
      {"baseline", number(measure.baseline)},
      {"target", number(measure.target)},
      {"targets", std::move(targets)},
      {"min", number(measure.min)},
      {"max", number(measure.max)},
      {"every", is_periodic(measure) ? Data(every_name(measure.every.value)) : Data(nullptr)},
      {"frequency", measure.frequency ? Data(measure.frequency->to_string()) : Data(nullptr)},
      {"valid", Object{{"from", date(measure.valid_from)}, {"to", date(measure.valid_to)}}},
      {"direction", measure.rises ? Data(measure.rises->value ? "rise" : "fall") : Data(nullptr)},
      {"decimals", measure.decimals ? Data(*measure.decimals) : Data(nullptr)}};
}

Data plan_item_data(const Plan& plan, const Item& item, Date as_of) {
  std::vector<std::string> swot;
  for (const auto& id : item.addresses) swot.push_back(id.value);
  return Object{
      {"id", item.id},
      {"kind", to_string(item.kind)},
      {"parent", item.parent == no_index ? Data(nullptr) : Data(plan.items[item.parent].id)},
      {"name", words(item.name)},
      {"text", words(item.text)},
      {"weight", number(item.weight.value)},
      {"start", item.start.value.to_string()},
      {"deadline", deadline_on(item, as_of).to_string()},
      {"original_deadline", item.deadline.value.to_string()},
      {"responsible", unit_ids(plan, item.responsible)},
      {"every", item.every ? Data(every_name(item.every->value)) : Data(nullptr)},
      {"report_every", interval(item.report_every)},
      {"budget", number(item.budget)},
      {"schedule", schedule_data(item.schedule)},
      {"rescheduled", reschedules_data(plan, item, as_of)},
      {"cancelled", cancelled_data(item, as_of)},
      {"not_applicable", not_applicable_data(item)},
      {"addresses", list(swot)},
      {"tags", list(item.tags)},
      {"notes", words(item.notes)},
      {"source", words(item.source)},
      {"transcription", transcription_data(item)},
      {"indicator", measure_data(item)}};
}

Data statement_data(const Plan& plan, Index statement) {
  if (statement == no_index) return nullptr;
  return Object{{"text", words(plan.items[statement].text)}};
}

Data swot_list(const Plan& plan, const std::vector<SwotItem>& items) {
  Data::List all;
  for (const SwotItem& item : items)
    all.emplace_back(Object{
        {"id", item.id}, {"text", item.text}, {"answered_by", list(answers_to(plan, item))}});
  return all;
}

Data swot_data(const Plan& plan) {
  return Object{{"opportunities", swot_list(plan, plan.swot.opportunities)},
                {"threats", swot_list(plan, plan.swot.threats)},
                {"strengths", swot_list(plan, plan.swot.strengths)},
                {"weaknesses", swot_list(plan, plan.swot.weaknesses)}};
}

Data reviews_data(const Plan& plan) {
  Data::List all;
  for (const Review& review : plan.reviews)
    all.emplace_back(Object{{"id", review.id},
                            {"name", review.name},
                            {"every", review.every.value.to_string()},
                            {"responsible", unit_ids(plan, review.responsible)}});
  return all;
}

Data units_data(const Plan& plan) {
  Data::List all;
  for (const Unit& unit : plan.units)
    all.emplace_back(Object{{"id", unit.id}, {"name", unit.name}});
  return all;
}

}  // namespace

}  // namespace report

Data plan_document_data(const Subject& subject, Language language) {
  const report::PlanView view(subject, language);
  const Plan& plan = view.plan;
  Data::List items;
  for (const Item& item : plan.items)
    if (item.kind != ItemKind::vision && item.kind != ItemKind::mission)
      items.push_back(report::plan_item_data(plan, item, view.as_of));
  return report::Object{{"schema_version", report::schema_version},
                        {"plan", report::plan_data(plan)},
                        {"as_of", view.as_of.to_string()},
                        {"language", plan.language},
                        {"prepared", report::date_data(plan.prepared)},
                        {"start", plan.start.value.to_string()},
                        {"report_every", report::interval(plan.report_every)},
                        {"currency", report::words(plan.currency)},
                        {"mission", report::statement_data(plan, plan.mission)},
                        {"vision", report::statement_data(plan, plan.vision)},
                        {"swot", report::swot_data(plan)},
                        {"items", std::move(items)},
                        {"reviews", report::reviews_data(plan)},
                        {"evaluation", report::settings_data(view)},
                        {"units", report::units_data(plan)}};
}

}  // namespace peq
