// The plan itself for spreadsheets.
#include "peq/plan_report.hpp"
#include "report/numbers.hpp"
#include "report/pieces.hpp"
#include "report/plan_parts.hpp"
#include "report/tidy.hpp"
#include "report/words.hpp"

namespace peq {

namespace report {

namespace {

class PlanRows {
 public:
  explicit PlanRows(const Subject& subject)
      : plan_(subject.project->plan), as_of_(subject.evaluation->options.as_of) {
    tidy_.plan(subject);
  }

  Sheet take() {
    plan_rows();
    swot_rows("opportunity", plan_.swot.opportunities);
    swot_rows("threat", plan_.swot.threats);
    swot_rows("strength", plan_.swot.strengths);
    swot_rows("weakness", plan_.swot.weaknesses);
    for (const Item& item : plan_.items) item_rows(item);
    for (const Review& review : plan_.reviews) {
      tidy_.item({review.id, "review", ""});
      text("name", review.name);
      text("every", review.every.value.to_string());
      units(review.responsible);
    }
    for (const Unit& unit : plan_.units) {
      tidy_.item({unit.id, "unit", ""});
      text("name", unit.name);
    }
    for (const Band& band : plan_.evaluation.bands) {
      tidy_.item({band.name, "band", ""});
      number("from", band.from.value, "percent");
    }
    return tidy_.take();
  }

 private:
  /// No row without words.
  void text(std::string_view measure, std::string_view words) {
    if (!words.empty()) tidy_.text(measure, words);
  }
  void number(std::string_view measure, double number, std::string_view unit) {
    tidy_.number(measure, number, unit);
  }
  void number(std::string_view measure, const Optional<double>& value, std::string_view unit) {
    if (value) number(measure, value->value, unit);
  }
  void date(std::string_view measure, const Optional<Date>& day) {
    if (day) tidy_.date(measure, day->value);
  }
  void units(const std::vector<Index>& units) {
    for (Index unit : units) text("responsible", plan_.units[unit].id);
  }

  void plan_rows() {
    tidy_.item({plan_.id, "plan", ""});
    text("title", plan_.title);
    text("institution", plan_.institution);
    text("language", plan_.language);
    text("currency", plan_.currency);
    tidy_.date("period_start", plan_.period.first);
    tidy_.date("period_end", plan_.period.last);
    tidy_.date("prepared", plan_.prepared);
    tidy_.date("start", plan_.start.value);
    if (plan_.report_every) text("report_every", plan_.report_every->value.to_string());
    const EvaluationSettings& settings = plan_.evaluation;
    text("measure", to_string(settings.measure));
    text("rollup", to_string(settings.rollup));
    text("missing_strategies", to_string(settings.missing_strategies));
    text("missing_ratings", to_string(settings.missing_ratings));
    if (settings.cap) number("cap", *settings.cap, "percent");
    text("ratings_valid_for", settings.ratings_valid_for.to_string());
    number("on_track", settings.on_track, "percent");
    number("at_risk", settings.at_risk, "percent");
    text("due_soon", settings.due_soon.to_string());
    tidy_.count("decimals", settings.decimals, "digits");
    shares("efficacy_of", settings.official.efficacy);
    shares("efficiency_of", settings.official.efficiency);
  }

  /// The weight of each factor, with the factor in the name of the measure.
  void shares(const std::string& measure, const std::vector<FactorShare>& shares) {
    for (const FactorShare& share : shares)
      number(measure + "_" + std::string(to_string(share.factor)), share.weight, "weight");
  }

  void swot_rows(std::string_view kind, const std::vector<SwotItem>& items) {
    for (const SwotItem& item : items) {
      tidy_.item({item.id, kind, ""});
      text("text", item.text);
      for (const std::string& id : answers_to(plan_, item)) text("answered_by", id);
    }
  }

  void item_rows(const Item& item) {
    tidy_.item({item.id, to_string(item.kind),
                item.parent == no_index ? std::string() : plan_.items[item.parent].id});
    text("name", item.name);
    text("text", item.text);
    if (item.kind == ItemKind::vision || item.kind == ItemKind::mission) return;
    number("weight", item.weight.value, "weight");
    tidy_.date("start", item.start.value);
    tidy_.date("deadline", deadline_on(item, as_of_));
    tidy_.date("original_deadline", item.deadline.value);
    if (item.every) text("every", every_name(item.every->value));
    if (item.report_every) text("report_every", item.report_every->value.to_string());
    if (item.budget) tidy_.amount("budget", item.budget->value);
    units(item.responsible);
    for (const SchedulePoint& point : item.schedule)
      number("schedule_" + point.date.value.to_string(), point.progress.value, "percent");
    change_rows(item);
    for (const auto& id : item.addresses) text("addresses", id.value);
    for (const std::string& tag : item.tags) text("tag", tag);
    text("notes", item.notes);
    text("source", item.source);
    if (item.transcription) {
      text("transcription", to_string(item.transcription->state));
      text("transcription_note", item.transcription->note);
    }
    if (item.measure) measure_rows(*item.measure);
  }

  void change_rows(const Item& item) {
    for (const Reschedule* change : own_reschedules(plan_, item, as_of_)) {
      tidy_.date("rescheduled_on", change->on.value);
      tidy_.date("rescheduled_to", change->deadline.value);
      text("rescheduled_reason", change->reason);
    }
    if (item.cancelled && item.cancelled->on.value <= as_of_) {
      tidy_.date("cancelled_on", item.cancelled->on.value);
      text("cancelled_reason", item.cancelled->reason);
    }
    if (item.not_applicable) {
      date("not_applicable_from", item.not_applicable->from);
      date("not_applicable_to", item.not_applicable->to);
      text("not_applicable_reason", item.not_applicable->reason);
    }
  }

  void measure_rows(const Measure& measure) {
    text("indicator_kind", to_string(measure.kind.value));
    text("unit", measure.unit);
    text("application", measure.application);
    number("baseline", measure.baseline, measure.unit);
    number("target", measure.target, measure.unit);
    for (const auto& [period, target] : measure.targets)
      number("target_" + period.value.to_string(), target.value, measure.unit);
    number("min", measure.min, measure.unit);
    number("max", measure.max, measure.unit);
    if (is_periodic(measure)) text("every", every_name(measure.every.value));
    if (measure.frequency) text("frequency", measure.frequency->to_string());
    date("valid_from", measure.valid_from);
    date("valid_to", measure.valid_to);
  }

  const Plan& plan_;
  Date as_of_;
  Tidy tidy_;
};

}  // namespace

}  // namespace report

Sheet plan_sheet(const Subject& subject) { return report::PlanRows(subject).take(); }

}  // namespace peq
