// What would raise the average most, for people.
#include <algorithm>

#include "peq/messages.hpp"
#include "report/cells.hpp"
#include "report/change_cells.hpp"
#include "report/levers_parts.hpp"
#include "report/numbers.hpp"
#include "report/selection.hpp"
#include "report/words.hpp"

namespace peq {

namespace report {

namespace {

std::string say(Language language, LeverKind kind) {
  switch (kind) {
  case LeverKind::strategy: return peq::say(language, Msg::lever_strategy);
  case LeverKind::indicator: return peq::say(language, Msg::lever_indicator);
  case LeverKind::rating: return peq::say(language, Msg::lever_rating);
  case LeverKind::report: return peq::say(language, Msg::lever_report);
  }
  return {};
}

/// `40.0/60.0`, a rating, or why there is no figure.
Cell now_cell(const View& view, const Lever& lever) {
  // Why there is no figure is what such a lever is about, so it is not muted.
  if (lever.kind == LeverKind::rating) return {shown(view, lever.measured)};
  if (!lever.advance.has_number()) return {shown(view, lever.advance)};
  return {shown(view, lever.advance) + "/" + shown(view, lever.planned),
          tone_of_compliance(view, lever.compliance)};
}

Cell gain_cell(const Figure& change, int decimals) {
  if (!change.has_number()) return {"–", Tone::muted};
  const double rounded = round_half_up(change.number(), decimals);
  return {signed_number(change.number(), decimals), rounded > 0   ? Tone::good
                                                    : rounded < 0 ? Tone::bad
                                                                  : Tone::muted};
}

Row lever_row(const View& view, const Lever& lever) {
  const Item& item = view.item(lever.item);
  Row row;
  row.cells = {
      {item.id},
      title_cell(item),
      {say(view.language, lever.kind)},
      now_cell(view, lever),
      figure_cell(view, lever.points),
      {lever.weight.has_number() ? shown(view, lever.weight, small_decimals(view.decimals())) : "–",
       lever.weight.has_number() ? Tone::plain : Tone::muted},
      gain_cell(lever.gain, small_decimals(view.decimals())),
      gain_cell(lever.gain_per_point, small_decimals(view.decimals()))};
  return row;
}

Table lever_table(const View& view) {
  Table table;
  table.columns = {{view.say(Msg::column_id)},
                   {view.say(Msg::column_text), Align::left, true},
                   {view.say(Msg::column_kind), Align::left, false, 4},
                   {view.say(Msg::column_now), Align::right, false, 2, true},
                   {view.say(Msg::column_missing), Align::right},
                   {view.say(Msg::column_weight), Align::right, false, 3},
                   {view.say(Msg::column_gain), Align::right},
                   {view.say(Msg::column_per_point), Align::right, false, 1}};
  return table;
}

/// Without an average: what has to be rated first. Of the values any one is enough.
void add_first(Document& document, const View& view, const Levers& levers) {
  std::vector<std::string> names;
  bool any_value = false;
  for (const Lever& lever : levers.list) {
    if (lever.kind != LeverKind::rating) continue;
    const ItemKind kind = view.item(lever.item).kind;
    if (kind == ItemKind::vision) names.push_back(view.say(Msg::levers_the_vision));
    if (kind == ItemKind::mission) names.push_back(view.say(Msg::levers_the_mission));
    any_value = any_value || kind == ItemKind::value;
  }
  if (any_value) names.push_back(view.say(Msg::levers_any_value));
  if (!names.empty())
    document.blocks.push_back(
        paragraph(view.say(Msg::levers_first, enumerate(view.language, names))));
  const bool any_report =
      std::any_of(levers.list.begin(), levers.list.end(), [&](const Lever& lever) {
        return view.item(lever.item).kind == ItemKind::strategy && lever.kind == LeverKind::report;
      });
  if (any_report) document.blocks.push_back(paragraph(view.say(Msg::levers_first_report)));
  const Figure& efficiency = view.evaluation.official[MacroId::efficiency].figure;
  if (efficiency.has_number() && efficiency.number() <= 0)
    document.blocks.push_back(paragraph(view.say(Msg::levers_first_efficiency)));
}

/// Those that can't come to 100 on this day, with how far they can.
std::string limited(const View& view, const std::vector<const Lever*>& list) {
  std::vector<std::string> names;
  for (const Lever* lever : list)
    if (lever->completed.number() < 100 - rounding_guard)
      names.push_back(unbroken(
          view.say(Msg::lever_up_to, view.item(lever->item).id, shown(view, lever->completed))));
  return join(names, ", ");
}

/// `list`: what is shown; `all`: what there is.
void add_lever_notes(Document& document, const View& view, const Levers& levers,
                     const std::vector<const Lever*>& list, const std::vector<const Lever*>& all) {
  document.blocks.push_back(section(view.say(Msg::section_notes)));
  const auto note = [&](Msg words, auto... arguments) {
    document.blocks.push_back(list_item(view.say(words, arguments...)));
  };
  const bool compliance = view.settings().measure == MeasureBy::compliance;
  note(compliance ? Msg::note_levers_compliance : Msg::note_levers_advance);
  note(compliance ? Msg::note_levers_gain_compliance : Msg::note_levers_gain_advance);
  const auto lowers = [](const Lever* lever) { return lever->gain.number_or(0) < -rounding_guard; };
  const auto joins_low = [&](const Lever* lever) {
    return lowers(lever) && !lever->weight.has_number();
  };
  if (std::any_of(list.begin(), list.end(), lowers) && levers.efficiency_lowers)
    note(Msg::note_levers_negative);
  else if (std::any_of(list.begin(), list.end(), joins_low))
    note(Msg::note_levers_joins_low);
  const auto not_due = std::count_if(all.begin(), all.end(), [](const Lever* lever) {
    return lever->points.is(Absence::not_due);
  });
  if (not_due > 0) note(Msg::note_levers_not_due, not_due);
  if (const std::string names = limited(view, list); !names.empty())
    note(Msg::note_levers_limited, names);
}

}  // namespace

}  // namespace report

Document levers_document(const Subject& subject, const Levers& levers, const LeverOptions& options,
                         Language language) {
  const report::View view(subject, language);
  Document document;
  report::add_head(document, view);
  Paragraph summary = report::average_summary(view);
  if (!levers.average.has_number()) {
    document.blocks.push_back(std::move(summary));
    report::add_first(document, view, levers);
    return document;
  }
  std::vector<const Lever*> wanted;
  for (const Lever& lever : levers.list)
    if (report::answers_to(view.plan, view.item(lever.item), options.units))
      wanted.push_back(&lever);
  std::vector<const Lever*> shown = wanted;
  if (options.limit) shown.resize(std::min(shown.size(), *options.limit));

  summary.parts.push_back({report::between_parts});
  summary.parts.push_back({view.say(Msg::levers_counted, levers.list.size())});
  document.blocks.push_back(std::move(summary));
  document.blocks.push_back(report::section(view.say(Msg::section_levers)));
  report::add_listed(document, view, shown.size(), wanted.size(), levers.list.size());
  if (levers.list.empty()) {
    document.blocks.push_back(report::paragraph(view.say(Msg::levers_none), Tone::muted));
    return document;
  }
  Table table = report::lever_table(view);
  for (const Lever* lever : shown) table.rows.push_back(report::lever_row(view, *lever));
  report::add_table(document, view, std::move(table));
  if (!shown.empty()) report::add_lever_notes(document, view, levers, shown, wanted);
  return document;
}

}  // namespace peq
