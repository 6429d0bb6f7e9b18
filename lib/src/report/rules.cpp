// The catalogue of findings.
#include "peq/messages.hpp"
#include "report/pieces.hpp"
#include "report/words.hpp"

namespace peq {

namespace report {

namespace {

Tone tone_of(Severity severity) {
  switch (severity) {
  case Severity::error: return Tone::bad;
  case Severity::warning: return Tone::warning;
  case Severity::note: return Tone::accent;
  }
  return Tone::plain;
}

void add_in_full(Document& document, const Rule& rule, Language language) {
  document.blocks.push_back(Heading{to_string(rule.code) + " " + std::string(rule.name),
                                    say(language, rule.severity), Heading::Level::title});
  document.blocks.push_back(Paragraph{{{say(language, rule.summary), Tone::strong}}});
  document.blocks.push_back(Paragraph{{{std::string(explanation(rule.code, language))}}});
  const Sample* sample = find_sample(rule.code);
  if (sample == nullptr) return;
  const auto add = [&](Msg title, std::string_view text) {
    if (text.empty()) return;
    document.blocks.push_back(Heading{say(language, title), {}});
    document.blocks.push_back(Verbatim{std::string(text)});
  };
  add(Msg::sample_bad, sample->bad);
  add(Msg::sample_good, sample->good);
}

}  // namespace

}  // namespace report

Document rules_document(std::span<const Rule* const> rules, bool in_full, Language language) {
  Document document;
  if (in_full) {
    for (const Rule* rule : rules) report::add_in_full(document, *rule, language);
    return document;
  }
  Table table;
  table.wrap = true;
  table.columns = {{say(language, Msg::column_code)},
                   {say(language, Msg::column_severity)},
                   {say(language, Msg::column_rule_name)},
                   {say(language, Msg::column_finding), Align::left, true}};
  for (const Rule* rule : rules)
    table.rows.push_back(
        {{{to_string(rule->code)},
          {say(language, rule->severity), report::tone_of(rule->severity)},
          {std::string(rule->name)},
          {say(language, rule->summary)}},
         false,
         !table.rows.empty() && table.rows.back().cells[0].text[3] != to_string(rule->code)[3]});
  document.blocks.push_back(std::move(table));
  document.blocks.push_back(Paragraph{{{say(language, Msg::rules_more), Tone::muted}}});
  return document;
}

Data rules_data(std::span<const Rule* const> rules, Language language) {
  Data::List list;
  for (const Rule* rule : rules) {
    report::Object object = {{"code", to_string(rule->code)},
                             {"name", rule->name},
                             {"severity", to_string(rule->severity)},
                             {"summary", say(language, rule->summary)},
                             {"explanation", explanation(rule->code, language)}};
    if (const Sample* sample = find_sample(rule->code)) {
      object.emplace_back("frame", to_string(sample->frame));
      object.emplace_back("bad", sample->bad.empty() ? Data(nullptr) : Data(sample->bad));
      object.emplace_back("good", sample->good.empty() ? Data(nullptr) : Data(sample->good));
    }
    list.emplace_back(std::move(object));
  }
  return report::Object{{"schema_version", report::schema_version}, {"rules", std::move(list)}};
}

}  // namespace peq
