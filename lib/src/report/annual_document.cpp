// The annual report for people: cover and order of parts.
#include <algorithm>
#include <numeric>

#include "peq/messages.hpp"
#include "report/annual_parts.hpp"
#include "report/cells.hpp"
#include "report/change_cells.hpp"
#include "report/evaluate_parts.hpp"
#include "report/words.hpp"

namespace peq {

namespace report {

namespace {

/// A part, and which of the three forms of the report have it.
struct Part {
  void (*add)(Document&, const AnnualView&);
  bool in_summary = false;
  bool in_annex = false;
};

/// In reading order: the result first, then what it is made of, then how sure it is.
constexpr Part parts[] = {
    {.add = add_annual_indicators, .in_summary = true},
    {.add = add_annual_completion, .in_summary = true},
    {.add = add_annual_strategies, .in_summary = true, .in_annex = true},
    {.add = add_annual_due, .in_annex = true},
    {.add = add_annual_kpis},
    {.add = add_annual_values},
    {.add = add_annual_units},
    {.add = add_annual_money},
    {.add = add_annual_trend},
    {.add = add_annual_changes, .in_annex = true},
    {.add = add_annual_quality},
    {.add = add_annual_method},
    {.add = add_annual_sources},
};

std::string joined_units(const AnnualView& view) {
  std::vector<std::string> names;
  for (const Unit& unit : view.plan().units)
    if (const auto& wanted = view.report.options.units;
        std::find(wanted.begin(), wanted.end(), unit.id) != wanted.end())
      names.push_back(unit.name);
  return enumerate(view.language(), names);
}

std::string title_of(const AnnualView& view) {
  const std::string day = say_day(view.language(), view.day());
  if (view.is_annex()) return view.say(Msg::annual_annex_title, joined_units(view), day);
  return view.say(view.is_summary() ? Msg::annual_summary_title : Msg::annual_title, day);
}

/// `67.8 at the earlier cut (+2.9)`; empty without an earlier figure.
std::string before_words(const AnnualView& view, const Figure& was, const Figure& is) {
  if (!view.before || !was.has_number() || !is.has_number()) return {};
  return view.say(Msg::annual_before, shown(*view.before, was),
                  signed_number(is.number() - was.number(), view.now.decimals()));
}

Fact percent_fact(const AnnualView& view, Msg label, const Figure& figure, Tone tone,
                  const std::vector<std::string>& notes) {
  Cell cell = figure_cell(view.now, figure, tone);
  cell.text = shown_percent(view.now, figure);
  return {view.say(label), std::move(cell), join(notes, " · ")};
}

void add_plan_facts(Facts& facts, const AnnualView& view) {
  const Evaluation& now = view.evaluation();
  const Evaluation* was = view.before ? &view.before->evaluation : nullptr;
  const auto earlier = [&](Figure Evaluation::*figure) {
    return was == nullptr ? std::string() : before_words(view, was->*figure, now.*figure);
  };
  const MacroResult& average = now.official[MacroId::average];
  std::string average_before;
  if (was != nullptr)
    average_before = before_words(view, was->official[MacroId::average].figure, average.figure);
  facts.facts.push_back(
      percent_fact(view, Msg::annual_fact_average, average.figure,
                   tone_of_band(view.now, average.figure, average.band),
                   {band_name(view.now, average.figure, average.band), average_before}));
  facts.facts.push_back(
      percent_fact(view, Msg::completion_advance, now.advance, Tone::plain,
                   {view.say(Msg::annual_planned_is, shown_percent(view.now, now.planned)),
                    earlier(&Evaluation::advance)}));
  facts.facts.push_back(percent_fact(view, Msg::completion_compliance, now.compliance,
                                     tone_of_compliance(view.now, now.compliance),
                                     {earlier(&Evaluation::compliance)}));
  facts.facts.push_back(percent_fact(
      view, Msg::completion_coverage, now.coverage, Tone::plain,
      {now.coverage.has_number() ? view.say(Msg::annual_coverage_is) : std::string()}));
}

/// How many of so many strategies, by status.
void add_strategy_facts(Facts& facts, const AnnualView& view) {
  std::array<Index, status_count> by_status{};
  const std::vector<Index> strategies = view.strategies();
  for (Index index : strategies)
    ++by_status[static_cast<std::size_t>(view.now.result(index).status)];
  facts.facts.push_back({view.say(Msg::column_strategies), count_cell(strategies.size()),
                         join(status_counts(view.language(), by_status), ", ")});
}

void add_unit_facts(Facts& facts, const AnnualView& view) {
  const auto& wanted = view.report.options.units;
  const bool several = wanted.size() > 1;
  for (Index i = 0; i < view.plan().units.size(); ++i) {
    const Unit& unit = view.plan().units[i];
    if (std::find(wanted.begin(), wanted.end(), unit.id) == wanted.end()) continue;
    const UnitResult& result = view.evaluation().units[i];
    const auto add = [&](Msg label, const Figure& figure, Tone tone) {
      facts.facts.push_back(
          percent_fact(view, label, figure, tone, {several ? unit.name : std::string()}));
    };
    add(Msg::completion_advance, result.advance, Tone::plain);
    add(Msg::completion_compliance, result.compliance,
        tone_of_compliance(view.now, result.compliance));
    add(Msg::completion_coverage, result.coverage, Tone::plain);
  }
}

}  // namespace

std::vector<Index> AnnualView::strategies() const {
  DeadlineOptions options;
  options.units = report.options.units;
  return deadline_order(report.subject(), options);
}

std::string say_day(Language language, Date day) {
  constexpr Msg months[] = {Msg::month_1, Msg::month_2,  Msg::month_3,  Msg::month_4,
                            Msg::month_5, Msg::month_6,  Msg::month_7,  Msg::month_8,
                            Msg::month_9, Msg::month_10, Msg::month_11, Msg::month_12};
  return peq::say(language, Text(Msg::annual_day, day.day(), months[day.month() - 1], day.year()));
}

Heading part(std::string text, std::string id) {
  return {std::move(text), {}, Heading::Level::part, std::move(id)};
}

std::string responsible_words(const View& view, const Item& item) {
  std::vector<std::string> names;
  for (Index unit : item.responsible) names.push_back(view.plan.units[unit].name);
  return join(names, ", ");
}

void add_cover(Document& document, const AnnualView& view) {
  const Plan& plan = view.plan();
  const EvaluateOptions& options = view.evaluation().options;
  const std::string title = title_of(view);
  document.title = title + " – " + plan.title;
  document.author = plan.institution;
  document.date = options.as_of;
  document.text_language = plan.language;
  document.brief = view.is_summary();
  document.description =
      view.say(Msg::annual_description, plan.title, plan.institution, options.as_of);
  document.blocks.push_back(Heading{title, {}, Heading::Level::title, {}});
  Paragraph of{{authored(plan.title, Tone::strong), {" · "}, authored(plan.institution)}, false};
  document.blocks.push_back(std::move(of));
  std::vector<std::string> facts_in_words = {
      view.say(Msg::annual_period, plan.period.first, plan.period.last),
      view.say(Msg::title_as_of, options.as_of)};
  if (view.before)
    facts_in_words.push_back(view.say(Msg::annual_compared, view.before->evaluation.options.as_of));
  if (options.known_by) facts_in_words.push_back(view.say(Msg::title_known_by, *options.known_by));
  // An annex is about some of them only.
  if (!view.is_annex())
    facts_in_words.push_back(view.say(Msg::annual_entries, view.evaluation().entries_used -
                                                               view.evaluation().assumed.size()));
  document.blocks.push_back(paragraph(side_by_side(facts_in_words), Tone::muted));
  for (const std::string& note : view.report.options.notes)
    document.blocks.push_back(paragraph(note, Tone::accent));
  add_assumed(document, view.now);
  Facts facts;
  if (view.is_annex())
    add_unit_facts(facts, view);
  else
    add_plan_facts(facts, view);
  add_strategy_facts(facts, view);
  document.blocks.push_back(std::move(facts));
}

}  // namespace report

Document annual_document(const AnnualReport& report, Language language) {
  const report::AnnualView view(report, language);
  Document document;
  report::add_cover(document, view);
  for (const report::Part& part : report::parts)
    if (view.is_annex() ? part.in_annex : !view.is_summary() || part.in_summary)
      part.add(document, view);
  return document;
}

}  // namespace peq
