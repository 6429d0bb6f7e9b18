// A comparison for people: what changed, and what made it change.
#include <algorithm>

#include "peq/messages.hpp"
#include "report/cells.hpp"
#include "report/change_cells.hpp"
#include "report/diff_view.hpp"
#include "report/evaluate_parts.hpp"
#include "report/words.hpp"

namespace peq {

namespace report {

namespace {

/// The earlier and the later figure, with their bands where figures have one.
struct Pair {
  Figure before, after;
  std::string band_before, band_after;
  Tone tone = Tone::plain;
  bool more_is_better = true;
};

void add_diff_head(Document& document, const DiffView& view) {
  const EvaluateOptions& before = view.before.evaluation.options;
  const EvaluateOptions& after = view.after.evaluation.options;
  document.blocks.push_back(Heading{view.after.plan.title, {}, Heading::Level::title});
  const DateRange& period = view.after.plan.period;
  std::vector<std::string> parts = {view.after.plan.institution,
                                    view.say(Msg::title_period, period.first, period.last)};
  if (view.one_plan()) parts.push_back(view.say(Msg::diff_days, before.as_of, after.as_of));
  if (after.known_by) parts.push_back(view.say(Msg::title_known_by, *after.known_by));
  document.blocks.push_back(paragraph(side_by_side(parts), Tone::muted));
  add_assumed(document, view.after);
  if (view.one_plan()) return;
  const auto side = [&](Msg which, const View& of) {
    document.blocks.push_back(
        list_item(view.say(Msg::diff_side, which, of.plan.title, of.plan.id,
                           view.say(Msg::title_as_of, of.evaluation.options.as_of))));
  };
  side(Msg::diff_before, view.before);
  side(Msg::diff_after, view.after);
  if (view.before.plan.id != view.after.plan.id)
    document.blocks.push_back(paragraph(
        view.say(Msg::diff_other_plan, view.before.plan.id, view.after.plan.id), Tone::warning));
}

std::string points(const DiffView& view, const Figure& change) {
  const std::string number = signed_number(change.number(), view.after.decimals());
  return round_half_up(change.number(), view.after.decimals()) == 0
             ? view.say(Msg::diff_unchanged)
             : view.say(Msg::diff_points, number);
}

/// Why the average has no change: the reason of the first side without one.
std::string why_no_change(const DiffView& view) {
  const bool first = !view.before.evaluation.official[MacroId::average].figure.has_number();
  const View& side = first ? view.before : view.after;
  return view.say(Msg::note_side, first ? Msg::diff_before : Msg::diff_after,
                  side.evaluation.options.as_of, why_no_number(side, MacroId::average));
}

void add_summary(Document& document, const DiffView& view) {
  const MacroResult& was = view.before.evaluation.official[MacroId::average];
  const MacroResult& is = view.after.evaluation.official[MacroId::average];
  const Figure change = change_of(was.figure, is.figure);
  Paragraph summary;
  if (change.has_number()) {
    summary.parts.push_back({view.say(Msg::diff_average, shown(view.before, was.figure),
                                      shown(view.after, is.figure), points(view, change)),
                             Tone::strong});
    const std::string band = changed(view, band_name(view.before, was.figure, was.band),
                                     band_name(view.after, is.figure, is.band));
    if (!band.empty()) {
      summary.parts.push_back({", "});
      summary.parts.push_back({band, tone_of_band(view.after, is.figure, is.band)});
    }
  } else {
    summary.parts.push_back({view.say(Msg::diff_no_average, why_no_change(view)), Tone::strong});
  }
  summary.parts.push_back(
      {between_parts +
       side_by_side({view.say(Msg::diff_count_moved, view.changes.moved.size()),
                     view.say(Msg::diff_count_statuses, view.changes.statuses.size())})});
  document.blocks.push_back(std::move(summary));
}

Table pair_table(const DiffView& view, std::string title) {
  Table table;
  table.columns = {{std::move(title)},
                   {view.say(Msg::diff_before), Align::right},
                   {view.say(Msg::diff_after), Align::right},
                   {view.say(Msg::column_change), Align::right},
                   {view.say(Msg::column_band), Align::left, false, 1, true}};
  return table;
}

Row pair_row(const DiffView& view, std::string name, const Pair& pair) {
  Row row;
  row.cells = {{std::move(name)},
               figure_cell(view.before, pair.before),
               figure_cell(view.after, pair.after, Tone::strong),
               change_cell(view.after, change_of(pair.before, pair.after), pair.more_is_better),
               {changed(view, pair.band_before, pair.band_after), pair.tone}};
  return row;
}

void add_macro_changes(Document& document, const DiffView& view) {
  document.blocks.push_back(section(view.say(Msg::section_macros)));
  Table table = pair_table(view, view.say(Msg::column_indicator));
  for (MacroId id : all_macros) {
    const MacroResult& was = view.before.evaluation.official[id];
    const MacroResult& is = view.after.evaluation.official[id];
    Row row = pair_row(view, say_short(view.language(), id),
                       {was.figure, is.figure, band_name(view.before, was.figure, was.band),
                        band_name(view.after, is.figure, is.band),
                        tone_of_band(view.after, is.figure, is.band), id != MacroId::productivity});
    row.emphasis = row.rule_above = id == MacroId::average;
    table.rows.push_back(std::move(row));
  }
  add_table(document, view.after, std::move(table));
}

void add_factor_changes(Document& document, const DiffView& view) {
  document.blocks.push_back(section(view.say(Msg::section_factors)));
  Table table = pair_table(view, view.say(Msg::column_factor));
  for (FactorId id : all_factors) {
    const auto number = static_cast<std::size_t>(id);
    const Figure& was = view.before.evaluation.factor(id).figure;
    const Figure& is = view.after.evaluation.factor(id).figure;
    const Index band_was = view.before.evaluation.factor_bands[number];
    const Index band_is = view.after.evaluation.factor_bands[number];
    table.rows.push_back(pair_row(view, std::to_string(number + 1) + " " + say(view.language(), id),
                                  {was, is, band_name(view.before, was, band_was),
                                   band_name(view.after, is, band_is),
                                   tone_of_band(view.after, is, band_is), true}));
  }
  add_table(document, view.after, std::move(table));
}

void add_completion(Document& document, const DiffView& view) {
  document.blocks.push_back(section(view.say(Msg::section_completion)));
  Table table = pair_table(view, "");
  const Evaluation& was = view.before.evaluation;
  const Evaluation& is = view.after.evaluation;
  const auto row = [&](Msg name, const Figure& before, const Figure& after, bool good) {
    table.rows.push_back(pair_row(view, view.say(name), {before, after, {}, {}, {}, good}));
  };
  row(Msg::completion_advance, was.advance, is.advance, true);
  row(Msg::completion_planned, was.planned, is.planned, false);
  row(Msg::completion_compliance, was.compliance, is.compliance, true);
  row(Msg::completion_coverage, was.coverage, is.coverage, true);
  add_table(document, view.after, std::move(table));
}

void add_method(Document& document, const DiffView& view) {
  if (view.changes.method.empty()) return;
  document.blocks.push_back(section(view.say(Msg::section_method)));
  for (const MethodChange& change : view.changes.method) {
    std::string name = setting_name(view.language(), change.setting);
    if (!changes_figures(change.setting)) name = view.say(Msg::setting_no_figure, name);
    document.blocks.push_back(
        list_item(view.say(Msg::with_detail, name, setting_change(view, change.setting))));
  }
}

bool any_rounds_apart(const DiffView& view) {
  const int decimals = view.after.decimals();
  for (std::size_t m = 0; m < macro_count; ++m)
    if (rounds_apart(view.before.evaluation.official.macros[m].figure,
                     view.after.evaluation.official.macros[m].figure, decimals))
      return true;
  for (std::size_t k = 0; k < factor_count; ++k)
    if (rounds_apart(view.before.evaluation.factors[k].figure,
                     view.after.evaluation.factors[k].figure, decimals))
      return true;
  return std::any_of(
      view.changes.moved.begin(), view.changes.moved.end(), [&](const ItemPair& pair) {
        return rounds_apart(view.figure_before(pair), view.figure_after(pair), decimals);
      });
}

/// The macro indicators whose change can't be taken apart though there is one.
std::vector<std::string> not_split(const DiffView& view) {
  std::vector<std::string> names;
  for (MacroId id : all_macros) {
    const auto m = static_cast<std::size_t>(id);
    if (view.changes.macros[m].has_number() && !view.changes.split[m])
      names.push_back(say_short(view.language(), id));
  }
  return names;
}

void add_diff_notes(Document& document, const DiffView& view) {
  document.blocks.push_back(section(view.say(Msg::section_notes)));
  const auto note = [&](std::string text) {
    document.blocks.push_back(list_item(std::move(text)));
  };
  const auto side = [&](Msg which, const View& of) {
    for (const std::string& line : missing_figures(of))
      note(view.say(Msg::note_side, which, of.evaluation.options.as_of, line));
  };
  side(Msg::diff_before, view.before);
  side(Msg::diff_after, view.after);
  if (const auto names = not_split(view); !names.empty())
    note(view.say(Msg::note_not_split, enumerate(view.language(), names)));
  if (const auto& ids = view.options.ids; !ids.empty())
    note(view.say(Msg::note_ids_narrow, enumerate(view.language(), ids), ids.size()));
  const auto& split = view.changes.split;
  if (std::any_of(split.begin(), split.end(), [](bool yes) { return yes; }))
    note(view.say(Msg::note_contributions));
  constexpr auto average = static_cast<std::size_t>(MacroId::average);
  if (split[average]) {
    const Worth& worth = view.changes.worth[average];
    note(view.say(Msg::note_worth, format_fixed(worth.efficacy, 3),
                  format_fixed(worth.efficiency, 3)));
  }
  const auto& method = view.changes.method;
  if (std::any_of(method.begin(), method.end(),
                  [](const MethodChange& change) { return changes_figures(change.setting); }))
    note(view.say(Msg::note_contributions_method));
  if (any_rounds_apart(view)) note(view.say(Msg::note_change_rounding));
  note(view.say(view.after.settings().measure == MeasureBy::compliance
                    ? Msg::note_measure_compliance
                    : Msg::note_measure_advance));
}

}  // namespace

}  // namespace report

Document diff_document(const Comparison& comparison, const DiffOptions& options,
                       Language language) {
  const report::DiffView view(comparison, options, language);
  Document document;
  report::add_diff_head(document, view);
  report::add_summary(document, view);
  report::add_macro_changes(document, view);
  report::add_factor_changes(document, view);
  report::add_completion(document, view);
  report::add_contributions(document, view);
  report::add_method(document, view);
  report::add_lists(document, view);
  report::add_diff_notes(document, view);
  return document;
}

}  // namespace peq
