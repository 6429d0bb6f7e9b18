// Derivations for scripts (cli/README.md documents every key).
#include <cmath>

#include "report/numbers.hpp"
#include "report/pieces.hpp"

namespace peq {

namespace report {

namespace {

std::string_view unit_name(StepUnit unit) {
  switch (unit) {
  case StepUnit::percent: return "percent";
  case StepUnit::points: return "points";
  case StepUnit::number: return "number";
  case StepUnit::money: return "money";
  case StepUnit::days: return "days";
  case StepUnit::date: return "date";
  case StepUnit::yesno: return "yesno";
  }
  return {};
}

class Writer {
 public:
  Writer(const Plan& plan, const Sources& sources, std::optional<int> depth)
      : plan_(plan), sources_(sources), depth_(depth) {}

  [[nodiscard]] Data step(const Step& step, int level) const {
    Object object;
    object.emplace_back("figure", to_string(step.quantity));
    object.emplace_back("id", id_of(step));
    object.emplace_back("operation", to_string(step.operation));
    add_result(object, step);
    add_what(object, step);
    add_where(object, step);
    if (step.told) object.emplace_back("told", true);
    const bool cut = depth_ && level >= *depth_ && !step.inputs.empty();
    if (cut) object.emplace_back("cut", true);
    Data::List inputs;
    if (!cut)
      for (const Step& input : step.inputs) inputs.push_back(this->step(input, level + 1));
    object.emplace_back("inputs", std::move(inputs));
    return object;
  }

 private:
  [[nodiscard]] Data id_of(const Step& step) const {
    if (step.macro) return to_string(*step.macro);
    if (step.factor) return to_string(*step.factor);
    if (step.item != no_index) return plan_.items[step.item].id;
    const bool entry =
        step.operation == Operation::reported || step.operation == Operation::assumed;
    if (step.unit_of_plan != no_index && !entry) return plan_.units[step.unit_of_plan].id;
    return nullptr;
  }

  void add_result(Object& object, const Step& step) const {
    const bool percent = step.unit == StepUnit::percent || step.unit == StepUnit::points;
    if (!step.result.has_number()) {
      object.emplace_back("value", nullptr);
      object.emplace_back("absent", to_string(step.result.absence()));
    } else if (step.unit == StepUnit::date) {
      object.emplace_back(
          "value",
          Date::from_days(static_cast<std::int32_t>(std::floor(step.result.number()))).to_string());
    } else if (step.unit == StepUnit::yesno) {
      object.emplace_back("value", step.result.number() == 1);
    } else {
      object.emplace_back("value", number_data(step.result));
      if (percent)
        object.emplace_back("shown", format_fixed(step.result.number(), plan_.evaluation.decimals));
    }
    object.emplace_back("unit", unit_name(step.unit));
    add_band(object, step);
  }

  /// Of factors and macro indicators; the vision and the mission are factors themselves.
  void add_band(Object& object, const Step& step) const {
    const bool factor = step.quantity == Quantity::factor ||
                        (step.quantity == Quantity::rating && step.item != no_index &&
                         (step.item == plan_.vision || step.item == plan_.mission));
    if (!factor && step.quantity != Quantity::macro) return;
    const Figure judged = step.macro == MacroId::excellence && step.result.has_number()
                              ? Figure(step.result.number() / 4)
                              : step.result;
    const EvaluationSettings& settings = plan_.evaluation;
    object.emplace_back("band",
                        band_data(plan_, band_of(judged, settings.bands, settings.decimals)));
  }

  void add_what(Object& object, const Step& step) const {
    const auto number = [&](const char* key, const std::optional<double>& value) {
      if (value) object.emplace_back(key, round_half_up(*value, exact_decimals));
    };
    if (step.status) object.emplace_back("status", to_string(*step.status));
    if (step.refusal) object.emplace_back("no_forecast", to_string(*step.refusal));
    if (step.period) object.emplace_back("period", step.period->to_string());
    number("weight", step.weight);
    if (step.weight) object.emplace_back("share", round_half_up(step.share, exact_decimals));
    if (step.treatment) object.emplace_back("treatment", to_string(*step.treatment));
    if (step.operation == Operation::curve) {
      number("day", step.low);
      return;
    }
    number("low", step.low);
    number("high", step.high);
  }

  void add_where(Object& object, const Step& step) const {
    if (step.date) object.emplace_back("date", step.date->to_string());
    if (step.recorded) object.emplace_back("recorded", step.recorded->to_string());
    if (step.unit_of_plan != no_index && step.date)
      object.emplace_back("by", plan_.units[step.unit_of_plan].id);
    if (step.earlier > 0) object.emplace_back("earlier", static_cast<std::int64_t>(step.earlier));
    if (!step.at || step.at->end == 0 || step.at->file >= sources_.size()) return;
    const LineColumn place = sources_.locate(step.at->file, step.at->begin);
    object.emplace_back("file", sources_.name(step.at->file));
    object.emplace_back("line", static_cast<std::int64_t>(place.line));
    object.emplace_back("column", static_cast<std::int64_t>(place.column));
  }

  const Plan& plan_;
  const Sources& sources_;
  std::optional<int> depth_;
};

}  // namespace

}  // namespace report

Data explain_data(const Subject& subject, const Explainer& explainer, const Explained& wanted,
                  std::optional<int> depth) {
  using namespace report;
  const Plan& plan = subject.project->plan;
  Object object = head_data(plan, *subject.evaluation);
  const Writer writer(plan, *subject.sources, depth);
  Data::List figures;
  for (Quantity quantity : wanted.figures)
    figures.push_back(writer.step(explainer.explain(wanted.topic, quantity), 0));
  object.emplace_back("reading", wanted.topic.reading == no_index
                                     ? Data(nullptr)
                                     : Data(plan.evaluation.readings[wanted.topic.reading].id));
  object.emplace_back("figures", std::move(figures));
  object.emplace_back("known_by", date_data(subject.evaluation->options.known_by));
  return object;
}

}  // namespace peq
