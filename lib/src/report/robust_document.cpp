// How firm an evaluation is, for people.
#include <algorithm>

#include "peq/messages.hpp"
#include "report/cells.hpp"
#include "report/change_cells.hpp"
#include "report/evaluate_parts.hpp"
#include "report/levers_parts.hpp"
#include "report/numbers.hpp"
#include "report/robust_parts.hpp"
#include "report/words.hpp"

namespace peq::report {

namespace {

std::string say_convention(const View& view, Convention convention) {
  constexpr std::array<Msg, convention_count> names = {Msg::convention_measure,
                                                       Msg::convention_missing_strategies,
                                                       Msg::convention_missing_ratings,
                                                       Msg::convention_rollup,
                                                       Msg::convention_cap,
                                                       Msg::convention_reading};
  return view.say(names[static_cast<std::size_t>(convention)]);
}

std::string enumerate_conventions(const View& view, const std::vector<Convention>& list) {
  std::vector<std::string> names;
  names.reserve(list.size());
  for (Convention convention : list) names.push_back(say_convention(view, convention));
  return enumerate(view.language, names);
}

/// What a choice means, in words.
std::string say_choice(const View& view, const Conventions& by, Convention convention) {
  const auto treated = [&](Missing missing, Msg zero, Msg skip) {
    return view.say(missing == Missing::zero ? zero : skip);
  };
  switch (convention) {
  case Convention::measure:
    return view.say(by.measure == MeasureBy::compliance ? Msg::alternative_compliance
                                                        : Msg::alternative_advance);
  case Convention::missing_strategies:
    return treated(by.missing_strategies, Msg::alternative_strategies_zero,
                   Msg::alternative_strategies_skip);
  case Convention::missing_ratings:
    return treated(by.missing_ratings, Msg::alternative_ratings_zero,
                   Msg::alternative_ratings_skip);
  case Convention::rollup:
    return view.say(by.rollup == Rollup::children ? Msg::alternative_children
                                                  : Msg::alternative_leaves);
  case Convention::cap:
    return by.cap ? view.say(Msg::alternative_cap, plain_number(*by.cap))
                  : view.say(Msg::alternative_no_cap);
  case Convention::reading:
    return by.reading == no_index
               ? view.say(Msg::reading_official)
               : view.say(Msg::alternative_reading, view.settings().readings[by.reading].name);
  }
  return {};
}

/// What a combination changes, or that it changes nothing.
std::string say_changes(const View& view, const Conventions& own, const Conventions& by) {
  std::vector<std::string> changes;
  for (Convention convention : all_conventions) {
    const std::string choice = say_choice(view, by, convention);
    if (choice != say_choice(view, own, convention)) changes.push_back(choice);
  }
  return changes.empty() ? view.say(Msg::robust_own) : join(changes, "; ");
}

/// The sentence to read if there is time for one only.
Paragraph conclusion(const View& view, const Robustness& robustness) {
  const MacroResult& average = view.evaluation.official[MacroId::average];
  const MacroRange& range = robustness.range(MacroId::average);
  const auto count = static_cast<std::int64_t>(robustness.alternatives.size());
  if (!average.figure.has_number())
    return {{{view.say(Msg::robust_no_average), Tone::strong},
             {range.solid ? ""
                          : "; " + view.say(Msg::robust_hangs,
                                            enumerate_conventions(view, range.hangs_on))}}};
  if (view.settings().bands.empty())
    return paragraph(view.say(Msg::robust_solid_without_bands, shown(view, range.lowest),
                              shown(view, range.highest), count),
                     Tone::strong);
  const auto holds = std::count_if(
      robustness.alternatives.begin(), robustness.alternatives.end(), [&](const Alternative& one) {
        const MacroResult& result = one.result[MacroId::average];
        return result.figure.has_number() && result.band == average.band;
      });
  Paragraph words = paragraph(
      view.say(Msg::robust_solid, band_name(view, average.figure, average.band), holds, count),
      Tone::strong);
  if (!range.solid)
    words.parts.push_back(
        {"; " + view.say(Msg::robust_hangs, enumerate_conventions(view, range.hangs_on))});
  return words;
}

void add_alternatives(Document& document, const View& view, const Robustness& robustness) {
  Table table;
  table.wrap = true;
  table.columns = {{view.say(Msg::column_alternative), Align::left, true},
                   {view.say(Msg::column_average), Align::right},
                   {view.say(Msg::column_change), Align::right, false, 1, true},
                   {view.say(Msg::column_band)}};
  const auto add = [&](std::string words, const MacroResult& average, Cell change) {
    Row row;
    row.cells = {{std::move(words)},
                 figure_cell(view, average.figure, Tone::strong),
                 std::move(change),
                 {band_name(view, average.figure, average.band),
                  tone_of_band(view, average.figure, average.band)}};
    table.rows.push_back(std::move(row));
  };
  add(view.say(Msg::robust_own), view.evaluation.official[MacroId::average], {});
  for (const Alternative& one : robustness.alternatives)
    add(say_choice(view, one.conventions, one.changed), one.result[MacroId::average],
        one.change.has_number() ? Cell{signed_number(one.change.number(), view.decimals())}
                                : Cell{"–", Tone::muted});
  add_table(document, view, std::move(table));
}

void add_ranges(Document& document, const View& view, const Robustness& robustness) {
  Table table;
  table.wrap = true;
  table.columns = {{view.say(Msg::column_indicator)},
                   {view.say(Msg::column_lowest), Align::right},
                   {view.say(Msg::column_highest), Align::right},
                   {view.say(Msg::column_firm), Align::left, true}};
  for (MacroId id : all_macros) {
    const MacroRange& range = robustness.range(id);
    const MacroResult& own = view.evaluation.official[id];
    // Of a plan without bands there is nothing to be firm but that there is a figure.
    const std::string band = band_name(view, own.figure, own.band);
    Cell verdict;
    if (!range.solid)
      verdict = {view.say(Msg::robust_depends, enumerate_conventions(view, range.hangs_on)),
                 Tone::warning};
    else if (!band.empty())
      verdict = {view.say(Msg::robust_firm, band), Tone::good};
    Row row;
    row.cells = {{say_short(view.language, id)},
                 figure_cell(view, range.lowest),
                 figure_cell(view, range.highest),
                 std::move(verdict)};
    table.rows.push_back(std::move(row));
  }
  add_table(document, view, std::move(table));
}

void add_extremes(Document& document, const View& view, const Robustness& robustness) {
  const auto combinations = static_cast<std::int64_t>(robustness.combinations);
  const auto add = [&](Msg words, const std::optional<Extreme>& extreme) {
    if (!extreme) return;
    const std::string band = band_name(view, extreme->average, extreme->band);
    const std::string figure = join({shown(view, extreme->average), band}, ", ");
    document.blocks.push_back(
        list_item(view.say(words, combinations,
                           view.say(Msg::in_brackets, figure,
                                    say_changes(view, robustness.own, extreme->conventions)))));
  };
  add(Msg::robust_lowest, robustness.lowest);
  add(Msg::robust_highest, robustness.highest);
  if (robustness.without_average > 0)
    document.blocks.push_back(list_item(
        view.say(Msg::robust_without, robustness.without_average, robustness.combinations)));
}

void add_rollup(Document& document, const View& view, const Alternative& rollup) {
  const std::string advance = shown(view, rollup.advance);
  const std::string compliance = shown(view, rollup.compliance);
  const std::string own_advance = shown(view, view.evaluation.advance);
  const std::string own_compliance = shown(view, view.evaluation.compliance);
  const bool moves = advance != own_advance || compliance != own_compliance;
  document.blocks.push_back(list_item(
      moves ? view.say(Msg::robust_rollup, advance, own_advance, compliance, own_compliance)
            : view.say(Msg::robust_rollup_none)));
}

/// Whether some change, as shown, is not the difference of the averages as shown.
bool is_off_by_rounding(const View& view, const Robustness& robustness) {
  const Figure& own = view.evaluation.official[MacroId::average].figure;
  const auto rounded = [&](double number) { return round_half_up(number, view.decimals()); };
  return std::any_of(robustness.alternatives.begin(), robustness.alternatives.end(),
                     [&](const Alternative& one) {
                       if (!one.change.has_number()) return false;
                       const double seen = rounded(one.result[MacroId::average].figure.number()) -
                                           rounded(own.number());
                       return rounded(seen) != rounded(one.change.number());
                     });
}

void add_body(Document& document, const View& view, const Robustness& robustness) {
  if (robustness.without_average == robustness.combinations) {
    document.blocks.push_back(paragraph(view.say(Msg::robust_never), Tone::strong));
    return;
  }
  document.blocks.push_back(conclusion(view, robustness));
  add_alternatives(document, view, robustness);
  add_ranges(document, view, robustness);
  add_extremes(document, view, robustness);
  for (const Alternative& one : robustness.alternatives)
    if (one.changed == Convention::rollup) add_rollup(document, view, one);
  if (is_off_by_rounding(view, robustness))
    document.blocks.push_back(list_item(view.say(Msg::robust_rounding)));
}

}  // namespace

void add_robustness(Document& document, const View& view, const Robustness& robustness) {
  document.blocks.push_back(section(view.say(Msg::section_robust)));
  add_body(document, view, robustness);
}

void add_named_robustness(Document& document, const View& view, const Robustness& robustness) {
  document.blocks.push_back(section(view.say(Msg::section_robust), view.plan.title));
  add_body(document, view, robustness);
}

}  // namespace peq::report
