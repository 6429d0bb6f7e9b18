// How sure the figures are, how they are computed, what they were read from.
#include <algorithm>

#include "peq/messages.hpp"
#include "report/annual_parts.hpp"
#include "report/audit_words.hpp"
#include "report/cells.hpp"
#include "report/evaluate_parts.hpp"
#include "report/numbers.hpp"
#include "report/words.hpp"

namespace peq::report {

namespace {

void add_bands(Document& document, const AnnualView& view) {
  const auto& bands = view.now.settings().bands;
  if (bands.empty()) return;
  document.blocks.push_back(section(view.say(Msg::annual_section_bands)));
  Table table;
  table.caption = view.say(Msg::annual_section_bands);
  table.columns = {{view.say(Msg::column_band)}, {view.say(Msg::annual_column_range)}};
  for (std::size_t i = 0; i < bands.size(); ++i) {
    const std::string from = plain_number(bands[i].from.value);
    Cell name =
        authored(bands[i].name, tone_of_band(view.now, bands[i].from.value, static_cast<Index>(i)));
    Row row;
    row.cells = {std::move(name),
                 {i == 0
                      ? view.say(Msg::annual_band_top, from)
                      : view.say(Msg::annual_band, from, plain_number(bands[i - 1].from.value))}};
    table.rows.push_back(std::move(row));
  }
  add_table(document, view.now, std::move(table));
  document.blocks.push_back(list_item(view.say(Msg::annual_note_bands)));
}

}  // namespace

void add_annual_quality(Document& document, const AnnualView& view) {
  document.blocks.push_back(part(view.say(Msg::annual_part_quality), "quality"));
  if (!view.report.audit) {
    document.blocks.push_back(paragraph(view.say(Msg::annual_no_audit), Tone::muted));
    return;
  }
  add_audit(document, view.now, view.report.loaded->sources, *view.report.audit);
  document.blocks.push_back(section(view.say(Msg::section_notes)));
  for (Msg note : {Msg::note_audit_mean, Msg::note_audit_form, Msg::note_audit_extent})
    document.blocks.push_back(list_item(view.say(note)));
}

void add_annual_method(Document& document, const AnnualView& view) {
  document.blocks.push_back(part(view.say(Msg::annual_part_method), "method"));
  const auto note = [&](std::string words) {
    document.blocks.push_back(list_item(std::move(words)));
  };
  const EvaluationSettings& settings = view.now.settings();
  for (Msg words : {Msg::annual_method_advance, Msg::annual_method_planned,
                    Msg::annual_method_compliance, Msg::annual_method_rollup})
    note(view.say(words));
  note(view.say(settings.rollup == Rollup::children ? Msg::annual_method_children
                                                    : Msg::annual_method_leaves));
  note(view.say(Msg::annual_method_status, plain_number(settings.on_track),
                plain_number(settings.at_risk)));
  add_notes(document, view.now);
  note(view.say(Msg::note_forecast));
  note(view.say(Msg::annual_method_rounding, view.now.decimals()));
  if (view.before) note(view.say(Msg::note_change_rounding));
  note(view.say(Msg::annual_method_absent));
  note(view.say(Msg::annual_method_redo));
  add_bands(document, view);
}

void add_annual_sources(Document& document, const AnnualView& view) {
  document.blocks.push_back(part(view.say(Msg::annual_part_sources), "sources"));
  const Sources& sources = view.report.loaded->sources;
  std::vector<std::size_t> entries(sources.size());
  for (const std::size_t index : visible_entries(view.report))
    if (const Entry& entry = view.report.project().entries[index]; !entry.assumed)
      ++entries[entry.at.file];
  Table table;
  table.caption = view.say(Msg::annual_part_sources);
  table.columns = {{view.say(Msg::annual_column_file), Align::left, true},
                   {view.say(Msg::annual_column_entries), Align::right}};
  table.wrap = true;
  for (FileId file = 0; file < sources.size(); ++file) {
    Row row;
    row.cells = {{sources.name(file)},
                 entries[file] > 0 ? count_cell(entries[file]) : Cell{"–", Tone::muted}};
    table.rows.push_back(std::move(row));
  }
  add_table(document, view.now, std::move(table));
  document.blocks.push_back(list_item(view.say(Msg::annual_note_sources, view.plan().id)));
}

}  // namespace peq::report
