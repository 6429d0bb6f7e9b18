// The audit for people: the nine attributes, where they fall short, what to do.
#include <algorithm>

#include "peq/messages.hpp"
#include "report/audit_words.hpp"
#include "report/cells.hpp"
#include "report/words.hpp"

namespace peq {

namespace report {

namespace {

constexpr std::size_t worst = 3;

void add_summary(Document& document, const View& view, const Audit& audit) {
  Paragraph summary;
  const auto add = [&](std::string text, Tone tone) {
    summary.parts.push_back({std::move(text), tone});
  };
  if (audit.overall.has_number()) {
    add(view.say(Msg::audit_summary, shown(view, audit.overall)), Tone::strong);
    add(between_parts, Tone::plain);
    add(unbroken(view.say(Msg::audit_mean_of, audit.with_number, attribute_count)), Tone::plain);
  } else {
    add(view.say(Msg::audit_no_summary), Tone::strong);
    add(": " + why_no_overall(audit, view.language), Tone::plain);
  }
  add(between_parts, Tone::plain);
  add(unbroken(view.say(Msg::audit_entries, audit.entries)), Tone::plain);
  document.blocks.push_back(std::move(summary));
}

void add_attributes(Document& document, const View& view, const Audit& audit) {
  Table table;
  table.wrap = true;
  table.columns = {{view.say(Msg::column_attribute)},
                   {"", Align::left, false, 1},
                   {view.say(Msg::column_figure), Align::right},
                   {view.say(Msg::column_counted), Align::left, true}};
  for (Attribute attribute : all_attributes()) {
    const AttributeResult& result = audit[attribute];
    const Tone tone = tone_of_compliance(view, result.figure);
    Row row;
    row.cells = {{say(view.language, attribute)},
                 bar_cell(result.figure, Absence::not_applicable, tone),
                 figure_cell(view, result.figure, Tone::strong),
                 {say_counted(view.language, attribute, result)}};
    table.rows.push_back(std::move(row));
  }
  add_table(document, view, std::move(table));
}

/// `more`: words for where the rest can be seen; empty: nothing is said of it.
void add_shortfalls(Document& document, const View& view, const Sources& sources,
                    const Audit& audit, bool all, const std::string& more) {
  Table table;
  table.wrap = true;
  table.columns = {{view.say(Msg::column_attribute)},
                   {view.say(Msg::column_id)},
                   {view.say(Msg::column_count), Align::right},
                   {view.say(Msg::column_first), Align::left, true}};
  bool left_out = false;
  for (Attribute attribute : all_attributes()) {
    const auto& offenders = audit[attribute].offenders;
    const std::size_t count = all ? offenders.size() : std::min(worst, offenders.size());
    left_out = left_out || count < offenders.size();
    for (std::size_t i = 0; i < count; ++i) {
      Row row;
      row.rule_above = i == 0 && !table.rows.empty();
      row.cells = {{i == 0 ? say(view.language, attribute) : ""},
                   {id_of(view.plan, offenders[i])},
                   count_cell(offenders[i].count),
                   {sources.describe(offenders[i].first), Tone::muted}};
      table.rows.push_back(std::move(row));
    }
  }
  if (table.rows.empty()) return;
  document.blocks.push_back(
      section(view.say(Msg::section_shortfalls), left_out ? more : std::string()));
  add_table(document, view, std::move(table));
}

void add_to_do(Document& document, const View& view, const Sources& sources, const Audit& audit) {
  std::vector<Paragraph> list;
  for (Attribute attribute : all_attributes())
    for (const Lapse& lapse : audit[attribute].lapses)
      list.push_back(
          list_item(view.say(Msg::with_detail, say(view.language, attribute),
                             say_to_do(view.language, lapse, sources.describe(lapse.first)))));
  if (list.empty()) return;
  document.blocks.push_back(section(view.say(Msg::section_to_do)));
  for (Paragraph& one : list) document.blocks.push_back(std::move(one));
}

void add_all(Document& document, const View& view, const Sources& sources, const Audit& audit,
             bool all, const std::string& more) {
  add_summary(document, view, audit);
  add_attributes(document, view, audit);
  add_shortfalls(document, view, sources, audit, all, more);
  add_to_do(document, view, sources, audit);
}

}  // namespace

void add_audit(Document& document, const View& view, const Sources& sources, const Audit& audit) {
  add_all(document, view, sources, audit, false, {});
}

}  // namespace report

Document audit_document(const Subject& subject, const Audit& audit, bool all, Language language) {
  const report::View view(subject, language);
  Document document;
  report::add_head(document, view);
  report::add_all(document, view, *subject.sources, audit, all, view.say(Msg::shortfalls_worst));
  document.blocks.push_back(report::section(view.say(Msg::section_notes)));
  for (Msg note : {Msg::note_audit_mean, Msg::note_audit_form, Msg::note_audit_extent})
    document.blocks.push_back(report::list_item(view.say(note)));
  return document;
}

}  // namespace peq
