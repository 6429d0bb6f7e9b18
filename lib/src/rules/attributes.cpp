// The five attributes that the plan's document asks of every indicator (design.md 2.1).
#include <vector>

#include "rules/rules.hpp"

namespace peq::judging {

namespace {

/// `a, b and c`.
Text list_of(const std::vector<Msg>& words) {
  Text list(words[0]);
  for (std::size_t i = 1; i < words.size(); ++i) {
    const Msg joint = i + 1 == words.size() ? Msg::and_words : Msg::comma_words;
    list = Text(joint, std::move(list), Text(words[i]));
  }
  return list;
}

}  // namespace

void indicator_attributes(Judge& judge) {
  const Plan& plan = judge.plan();
  for (const Item& item : plan.items) {
    if (!item.measure || !judge.knows_measure(item)) continue;
    std::vector<Msg> missing;
    if (item.name.empty()) missing.push_back(Msg::attribute_name);
    if (item.measure->application.empty()) missing.push_back(Msg::attribute_application);
    if (item.measure->unit.empty()) missing.push_back(Msg::attribute_unit);
    if (!item.measure->valid_from && !item.measure->valid_to)
      missing.push_back(Msg::attribute_valid);
    // A plan without units has nobody to name.
    if (item.responsible.empty() && !plan.units.empty() && judge.knows_duties(item))
      missing.push_back(Msg::attribute_responsible);
    if (missing.empty()) continue;
    judge.report(code::indicator_attributes, item.at,
                 Text(Msg::indicator_lacks, item.id, list_of(missing), missing.size()),
                 Text(Msg::indicator_lacks_help));
  }
}

}  // namespace peq::judging
