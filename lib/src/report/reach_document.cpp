// Whether and at what pace an average can be reached, for people.
#include <algorithm>

#include "peq/messages.hpp"
#include "report/cells.hpp"
#include "report/evaluate_parts.hpp"
#include "report/levers_parts.hpp"
#include "report/numbers.hpp"
#include "report/selection.hpp"
#include "report/words.hpp"

namespace peq {

namespace report {

namespace {

/// Paces are shown as they are compared by people, by the month.
constexpr double days_a_month = 30.4375;

/// `3.2%`; more than none is never shown as none.
std::string share_of(const View& view, double percent) {
  const double least = 0.1;
  const double shown = percent > 0 ? std::max(percent, least) : percent;
  return view.say(Msg::percent_of, format_fixed(shown, 1));
}

/// `Muy bueno (from 80) by 2026-12-31`.
std::string target_title(const View& view, const Reach& reach) {
  for (const Band& band : view.settings().bands)
    if (band.from.value == reach.target)
      return view.say(Msg::reach_band, band.name, plain_number(reach.target), reach.by);
  return view.say(Msg::reach_number, plain_number(reach.target), reach.by);
}

Paragraph verdict(const View& view, const Reach& reach) {
  if (!reach.unchanged.has_number() && !reach.best.has_number())
    return {{{view.say(Msg::reach_no_average), Tone::strong},
             {": " + why_no_number(view, MacroId::average)}}};
  if (!reach.share)
    return {{{view.say(reach.ratings_can_reach ? Msg::reach_impossible : Msg::reach_never),
              Tone::bad}}};
  if (*reach.share <= 0)
    return reach.pace_is_enough ? Paragraph{{{view.say(Msg::reach_without), Tone::good}}}
                                : Paragraph{{{view.say(Msg::reach_only_without), Tone::warning}}};
  const std::string effort = ": " + view.say(Msg::reach_effort, share_of(view, *reach.share));
  return reach.pace_is_enough
             ? Paragraph{{{view.say(Msg::reach_at_pace), Tone::good}, {effort}}}
             : Paragraph{{{view.say(Msg::reach_possible), Tone::warning}, {effort}}};
}

/// Where nothing more is needed, nobody has to go at any pace.
bool asks_for_pace(const Reach& reach) {
  return reach.share.value_or(0) > 0 && !reach.paces.empty();
}

void add_scenarios(Document& document, const View& view, const Reach& reach) {
  Table table;
  table.columns = {{view.say(Msg::column_scenario), Align::left, true},
                   {view.say(Msg::column_average), Align::right},
                   {view.say(Msg::column_band)}};
  const auto add = [&](std::string scenario, const Figure& average) -> Row& {
    Row row;
    row.cells = {{std::move(scenario)},
                 figure_cell(view, average, Tone::strong),
                 average_band_cell(view, average)};
    table.rows.push_back(std::move(row));
    return table.rows.back();
  };
  add(view.say(Msg::scenario_today, view.evaluation.options.as_of), reach.now);
  add(view.say(Msg::scenario_unchanged), reach.unchanged);
  add(view.say(Msg::scenario_pace), reach.at_pace_so_far);
  if (reach.share.value_or(0) > 0)
    add(view.say(Msg::scenario_effort, share_of(view, *reach.share)), reach.with_share);
  add(view.say(Msg::scenario_complete), reach.complete);
  const bool better = reach.best_share > 0 && reach.best.has_number() &&
                      reach.best.number() > reach.complete.number_or(-1) + rounding_guard;
  if (better) add(view.say(Msg::scenario_best, share_of(view, reach.best_share)), reach.best);
  if (!reach.share && reach.complete_rated != reach.complete)
    add(view.say(Msg::scenario_rated), reach.complete_rated);
  add(view.say(Msg::scenario_target), reach.target).rule_above = true;
  table.wrap = true;
  add_table(document, view, std::move(table));
}

std::string a_month(const View& view, double points_a_day) {
  return format_fixed(points_a_day * days_a_month, std::max(view.decimals(), 1));
}

Cell times_cell(const View& view, const Pace& pace) {
  if (pace.on_pace) return {view.say(Msg::pace_on_pace), Tone::good};
  if (!pace.times_faster.has_number()) return {view.say(Msg::pace_none), Tone::muted};
  return {"×\u00a0" + format_fixed(pace.times_faster.number(), 1), Tone::bad};
}

Row pace_row(const View& view, const Pace& pace) {
  Row row;
  row.cells = {{view.item(pace.item).id},
               {title_of(view.item(pace.item))},
               figure_cell(view, pace.now),
               figure_cell(view, pace.needed),
               {shown(view, pace.points)},
               pace.so_far.has_number() ? Cell{a_month(view, pace.so_far.number())}
                                        : Cell{"–", Tone::muted},
               {a_month(view, pace.pace), Tone::strong},
               times_cell(view, pace)};
  return row;
}

void add_strategies(Document& document, const View& view, const Reach& reach,
                    const LeverOptions& options) {
  std::vector<const Pace*> wanted;
  for (const Pace& pace : reach.paces)
    if (answers_to(view.plan, view.item(pace.item), options.units)) wanted.push_back(&pace);
  const auto on_pace =
      std::count_if(wanted.begin(), wanted.end(), [](const Pace* pace) { return pace->on_pace; });
  const auto faster = static_cast<std::ptrdiff_t>(wanted.size()) - on_pace;
  std::vector<const Pace*> list = wanted;
  if (options.limit) list.resize(std::min(list.size(), *options.limit));

  document.blocks.push_back(section(view.say(Msg::section_pace)));
  document.blocks.push_back(paragraph(view.say(Msg::pace_counts, faster, on_pace)));
  add_listed(document, view, list.size(), wanted.size(), reach.paces.size());
  Table table;
  table.columns = {{view.say(Msg::column_id)},
                   {view.say(Msg::column_text), Align::left, true},
                   {view.say(Msg::column_now), Align::right},
                   {view.say(Msg::column_needed), Align::right, false, 1, true},
                   {view.say(Msg::column_points), Align::right, false, 3},
                   {view.say(Msg::column_pace_so_far), Align::right, false, 2, true},
                   {view.say(Msg::column_pace_needed), Align::right},
                   {view.say(Msg::column_times_faster), Align::right}};
  for (const Pace* pace : list) table.rows.push_back(pace_row(view, *pace));
  add_table(document, view, std::move(table));
}

void add_reach_notes(Document& document, const View& view, const Reach& reach) {
  document.blocks.push_back(section(view.say(Msg::section_notes)));
  const auto note = [&](std::string words) {
    document.blocks.push_back(list_item(std::move(words)));
  };
  if (reach.falls_again) note(view.say(Msg::note_reach_falls));
  if (!reach.lost.empty()) {
    std::vector<std::string> names;
    for (Index leaf : reach.lost) names.push_back(view.item(leaf).id);
    note(view.say(Msg::note_reach_lost, join(names, ", ")));
  }
  note(view.say(Msg::note_pace_scenario));
  if (reach.share.value_or(0) > 0) note(view.say(Msg::note_effort_scenario));
  note(view.say(Msg::note_reach_ratings, reach.by,
                say(view.language, view.settings().ratings_valid_for)));
  if (asks_for_pace(reach)) note(view.say(Msg::note_pace_month));
}

}  // namespace

}  // namespace report

Document reach_document(const Subject& subject, const Reach& reach, const LeverOptions& options,
                        Language language) {
  const report::View view(subject, language);
  Document document;
  report::add_head(document, view);
  document.blocks.push_back(report::average_summary(view));
  document.blocks.push_back(report::section(report::target_title(view, reach)));
  document.blocks.push_back(report::verdict(view, reach));
  if (!reach.best.has_number()) return document;
  report::add_scenarios(document, view, reach);
  if (report::asks_for_pace(reach)) report::add_strategies(document, view, reach, options);
  report::add_reach_notes(document, view, reach);
  return document;
}

}  // namespace peq
