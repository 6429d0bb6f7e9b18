// The audit for scripts and spreadsheets, and what it is called.
#include "peq/audit_report.hpp"
#include "peq/messages.hpp"
#include "report/audit_words.hpp"
#include "report/pieces.hpp"
#include "report/tidy.hpp"

namespace peq {

namespace report {

namespace {

void add_place(Object& object, const Sources& sources, const Place& place) {
  object.emplace_back("path", sources.name(place.file));
  object.emplace_back("line",
                      static_cast<std::int64_t>(sources.locate(place.file, place.begin).line));
}

std::string_view kind_of(const Plan& plan, const Offender& offender) {
  return offender.is_review ? "review" : to_string(plan.items[offender.target].kind);
}

Data attribute_data(const Subject& subject, Attribute attribute, const AttributeResult& result,
                    Language language) {
  const Plan& plan = subject.project->plan;
  Object object = {{"id", to_string(attribute)}, {"name", say(language, attribute)}};
  add_figure(object, result.figure, plan.evaluation.decimals);
  object.emplace_back("sound", static_cast<std::int64_t>(result.sound));
  object.emplace_back("counted", static_cast<std::int64_t>(result.counted));
  Data::List offenders;
  for (const Offender& offender : result.offenders) {
    Object one = {{"id", id_of(plan, offender)},
                  {"kind", kind_of(plan, offender)},
                  {"count", static_cast<std::int64_t>(offender.count)}};
    add_place(one, *subject.sources, offender.first);
    offenders.emplace_back(std::move(one));
  }
  object.emplace_back("offenders", std::move(offenders));
  Data::List lapses;
  for (const Lapse& lapse : result.lapses) {
    Object one = {{"what", to_string(lapse.what)},
                  {"count", static_cast<std::int64_t>(lapse.count)}};
    add_place(one, *subject.sources, lapse.first);
    lapses.emplace_back(std::move(one));
  }
  object.emplace_back("lapses", std::move(lapses));
  return object;
}

Msg reason_of(Attribute attribute, Absence absence) {
  switch (attribute) {
  case Attribute::frequency:
    return absence == Absence::not_due ? Msg::uncounted_ended : Msg::uncounted_rules;
  case Attribute::extent: return Msg::uncounted_due;
  case Attribute::integrity:
    return absence == Absence::not_applicable ? Msg::uncounted_claims : Msg::uncounted_entries;
  default: return Msg::uncounted_entries;
  }
}

}  // namespace

std::string say(Language language, Attribute attribute) {
  constexpr std::array<Msg, attribute_count> names = {
      Msg::attribute_exactness, Msg::attribute_form,      Msg::attribute_frequency,
      Msg::attribute_extent,    Msg::attribute_origin,    Msg::attribute_temporality,
      Msg::attribute_relevance, Msg::attribute_integrity, Msg::attribute_timeliness};
  return peq::say(language, names[static_cast<std::size_t>(attribute)]);
}

std::string say_counted(Language language, Attribute attribute, const AttributeResult& result) {
  if (!result.figure.has_number())
    return peq::say(language, reason_of(attribute, result.figure.absence()));
  constexpr std::array<Msg, attribute_count> counted = {
      Msg::counted_exactness, Msg::counted_form,      Msg::counted_frequency,
      Msg::counted_extent,    Msg::counted_origin,    Msg::counted_temporality,
      Msg::counted_relevance, Msg::counted_integrity, Msg::counted_timeliness};
  return peq::say(language,
                  Text(counted[static_cast<std::size_t>(attribute)], result.sound, result.counted));
}

std::string say_to_do(Language language, const Lapse& lapse, const std::string& first) {
  const auto words = [&](Msg message) {
    return peq::say(language, Text(message, lapse.count, first));
  };
  switch (lapse.what) {
  case Shortcoming::corrected: return words(Msg::to_do_corrected);
  case Shortcoming::finding: return words(Msg::to_do_finding);
  case Shortcoming::missed_period: return words(Msg::to_do_missed_period);
  case Shortcoming::unreported: return words(Msg::to_do_unreported);
  case Shortcoming::no_author: return words(Msg::to_do_no_author);
  case Shortcoming::no_evidence: return words(Msg::to_do_no_evidence);
  case Shortcoming::outside: return words(Msg::to_do_outside);
  case Shortcoming::out_of_force: return words(Msg::to_do_out_of_force);
  case Shortcoming::unproved: return words(Msg::to_do_unproved);
  case Shortcoming::unexplained_fall: return words(Msg::to_do_unexplained_fall);
  case Shortcoming::late: return words(Msg::to_do_late);
  }
  return {};
}

const std::string& id_of(const Plan& plan, const Offender& offender) {
  return offender.is_review ? plan.reviews[offender.target].id : plan.items[offender.target].id;
}

std::array<Attribute, attribute_count> all_attributes() {
  std::array<Attribute, attribute_count> all{};
  for (std::size_t i = 0; i < all.size(); ++i) all[i] = static_cast<Attribute>(i);
  return all;
}

}  // namespace report

Audit audit_of(const Loaded& loaded, const Evaluation& evaluation) {
  std::vector<Place> places;
  places.reserve(loaded.findings.size());
  for (const Finding& finding : loaded.findings.list()) places.push_back(finding.place);
  return audit(loaded.partial.plan, loaded.partial.entries, evaluation, places);
}

std::string why_no_overall(const Audit& audit, Language language) {
  return report::say_counted(language, Attribute::exactness, audit[Attribute::exactness]);
}

Data audit_data(const Subject& subject, const Audit& audit, Language language) {
  const Plan& plan = subject.project->plan;
  report::Object object = report::head_data(plan, *subject.evaluation);
  object.emplace_back("entries", static_cast<std::int64_t>(audit.entries));
  report::Object overall;
  report::add_figure(overall, audit.overall, plan.evaluation.decimals);
  overall.emplace_back("attributes", static_cast<std::int64_t>(audit.with_number));
  object.emplace_back("overall", std::move(overall));
  Data::List attributes;
  for (Attribute attribute : report::all_attributes())
    attributes.push_back(report::attribute_data(subject, attribute, audit[attribute], language));
  object.emplace_back("attributes", std::move(attributes));
  report::add_tail(object, plan, *subject.evaluation);
  return object;
}

Sheet audit_sheet(const Subject& subject, const Audit& audit) {
  const Plan& plan = subject.project->plan;
  report::Tidy tidy;
  tidy.plan(subject);
  tidy.item({plan.id, "plan", ""});
  tidy.figure("data_quality", audit.overall);
  tidy.count("entries", static_cast<std::int64_t>(audit.entries), "entries");
  for (Attribute attribute : report::all_attributes()) {
    const AttributeResult& result = audit[attribute];
    const std::string id(to_string(attribute));
    tidy.item({id, "attribute", ""});
    tidy.figure("figure", result.figure);
    tidy.count("sound", static_cast<std::int64_t>(result.sound), "count");
    tidy.count("counted", static_cast<std::int64_t>(result.counted), "count");
    for (const Lapse& lapse : result.lapses)
      tidy.count("lapses_" + std::string(to_string(lapse.what)),
                 static_cast<std::int64_t>(lapse.count), "count");
    for (const Offender& offender : result.offenders) {
      tidy.item({report::id_of(plan, offender), report::kind_of(plan, offender), id});
      tidy.count("offences", static_cast<std::int64_t>(offender.count), "count");
      tidy.text("first", subject.sources->describe(offender.first));
    }
  }
  return tidy.take();
}

}  // namespace peq
