// What stands behind the result of a step: weight, date, place.
#include "peq/messages.hpp"
#include "report/explain_words.hpp"
#include "report/numbers.hpp"
#include "report/words.hpp"

namespace peq::report {

namespace {

std::string treatment_in_words(const View& view, const Step& step) {
  switch (*step.treatment) {
  case Treatment::counted: return {};
  case Treatment::counted_as_zero: return view.say(Msg::step_counts_zero);
  case Treatment::no_weight: return view.say(Msg::step_left_out, Text(Msg::step_no_weight));
  case Treatment::expired: return view.say(Msg::step_left_out, Text(Msg::step_expired));
  case Treatment::not_applicable:
    return view.say(Msg::step_left_out, peq::say(view.language, Absence::not_applicable));
  case Treatment::not_scheduled:
    return view.say(Msg::step_left_out, peq::say(view.language, Absence::not_scheduled));
  case Treatment::undefined:
    return view.say(Msg::step_left_out, peq::say(view.language, Absence::undefined));
  case Treatment::not_due:
    return view.say(Msg::step_left_out, peq::say(view.language, Absence::not_due));
  case Treatment::not_reported:
    return view.say(Msg::step_left_out, peq::say(view.language, Absence::not_reported));
  }
  return {};
}

std::string suspension_in_words(const View& view, const Step& step) {
  if (step.operation == Operation::otherwise || step.item == no_index) return {};
  const Item& item = view.item(step.item);
  if (item.cancelled && step.date == item.cancelled->on.value)
    return join({view.say(Msg::step_cancelled_on, *step.date), item.cancelled->reason}, " · ");
  std::vector<std::string> words = {step.date ? view.say(Msg::step_not_in_force_from, *step.date)
                                              : view.say(Msg::step_not_in_force)};
  if (item.not_applicable) {
    if (item.not_applicable->to)
      words.push_back(view.say(Msg::step_until, item.not_applicable->to->value));
    words.push_back(item.not_applicable->reason);
  }
  return join(words, " · ");
}

}  // namespace

std::vector<std::string> remarks_of(const View& view, const Sources& sources, const Step& step,
                                    const Step* above) {
  std::vector<std::string> words;
  const auto add = [&](std::string text) {
    if (!text.empty()) words.push_back(std::move(text));
  };
  const bool shared = step.share > 0 && step.share < 1;
  if (step.weight && (shared || *step.weight != 1))
    add(step.share > 0 ? view.say(Msg::step_weight_share, plain_number(*step.weight),
                                  view.say(Msg::percent_of, plain_number(100 * step.share)))
                       : view.say(Msg::step_weight, plain_number(*step.weight)));
  const bool blocks = above != nullptr && above->operation == Operation::mean_of_all &&
                      step.weight.value_or(0) > 0 && !step.result.has_number();
  if (blocks)
    add(view.say(Msg::step_blocks));
  else if (step.treatment)
    add(treatment_in_words(view, step));
  if (step.quantity == Quantity::in_force) add(suspension_in_words(view, step));
  const bool entry = step.operation == Operation::reported || step.operation == Operation::assumed;
  if (entry) add(step.date->to_string());
  if (step.quantity == Quantity::complete && step.date) add(step.date->to_string());
  if (step.quantity == Quantity::deadline && step.date)
    add(view.say(Msg::step_rescheduled, *step.date));
  if (entry && step.unit_of_plan != no_index)
    add(view.say(Msg::step_by, view.plan.units[step.unit_of_plan].name));
  if (step.quantity == Quantity::assessment && step.operation == Operation::reported &&
      step.unit_of_plan == no_index)
    add(view.say(Msg::step_anonymous));
  if (step.recorded) add(view.say(Msg::step_recorded, *step.recorded));
  if (step.operation == Operation::assumed) add(view.say(Msg::step_assumed));
  if (step.operation == Operation::setting) add(view.say(Msg::step_setting));
  if (step.at && step.at->end > 0 && step.at->file < sources.size())
    add(sources.describe(*step.at));
  if (step.earlier > 0) add(view.say(Msg::step_earlier, step.earlier));
  return words;
}

}  // namespace peq::report
