// What stands behind a strategy: facts, parts, reports, derivations.
#include <algorithm>

#include "peq/messages.hpp"
#include "report/annual_parts.hpp"
#include "report/cells.hpp"
#include "report/explain_tree.hpp"
#include "report/numbers.hpp"
#include "report/pieces.hpp"
#include "report/words.hpp"
#include "rules/evidence.hpp"

namespace peq::report {

namespace {

/// With more strategies than that only the measured figure is derived, one step deep, so that a
/// page stays one that can be sent.
constexpr std::size_t many_strategies = 300;
constexpr int usual_depth = 3;
constexpr int short_depth = 1;
/// The latest reports of one thing; of earlier ones it is said how many there are.
constexpr std::size_t most_reports = 24;

Cell evidence_cell(const std::string& text) {
  Cell cell = authored(text, Tone::accent);
  if (judging::form_of_evidence(text) == judging::EvidenceForm::address) cell.link = text;
  return cell;
}

/// The actions and indicators of a strategy, and the indicators of its actions.
std::vector<Index> parts_of(const Plan& plan, Index strategy) {
  std::vector<Index> parts;
  for (Index child : plan.items[strategy].children) {
    parts.push_back(child);
    for (Index below : parts_of(plan, child)) parts.push_back(below);
  }
  return parts;
}

std::string figure_words(const View& view, const Item& item, const Entry& entry) {
  switch (entry.kind) {
  case EntryKind::progress:
  case EntryKind::rating: return view.say(Msg::percent_of, plain_number(entry.figure));
  case EntryKind::value: {
    const std::string unit = item.measure ? item.measure->unit : std::string();
    return join({plain_number(entry.figure), unit}, " ");
  }
  case EntryKind::held:
  case EntryKind::spent_only: break;
  }
  return {};
}

}  // namespace

std::vector<std::size_t> visible_entries(const AnnualReport& report) {
  const EvaluateOptions& options = report.evaluation->options;
  const std::vector<Entry>& entries = report.project().entries;
  std::vector<std::size_t> visible;
  for (std::size_t i = 0; i < entries.size(); ++i)
    if (entries[i].date <= options.as_of &&
        (!options.known_by || entries[i].recorded <= *options.known_by || entries[i].assumed))
      visible.push_back(i);
  return visible;
}

std::vector<Quantity> derived_figures(const Plan& plan, const Topic& topic) {
  const std::vector<Quantity> known = figures_of(plan, topic);
  if (plan.strategies.size() > many_strategies)
    return {plan.evaluation.measure == MeasureBy::compliance ? Quantity::compliance
                                                             : Quantity::advance};
  std::vector<Quantity> wanted;
  for (Quantity quantity : {Quantity::advance, Quantity::planned, Quantity::compliance,
                            Quantity::status, Quantity::forecast})
    if (std::find(known.begin(), known.end(), quantity) != known.end()) wanted.push_back(quantity);
  return wanted;
}

int depth_of(const Plan& plan) {
  return plan.strategies.size() > many_strategies ? short_depth : usual_depth;
}

Histories::Histories(const AnnualView& view)
    : view_(view),
      explainer_(view.plan(), view.report.project().entries, view.evaluation().options),
      entries_(view.plan().items.size()) {
  const std::vector<Entry>& entries = view.report.project().entries;
  for (const std::size_t index : visible_entries(view.report))
    if (entries[index].kind != EntryKind::held) entries_[entries[index].target].push_back(index);
  for (auto& of_item : entries_)
    std::stable_sort(of_item.begin(), of_item.end(), [&](std::size_t a, std::size_t b) {
      return entries[a].date < entries[b].date;
    });
}

Document Histories::of(Index strategy) const {
  Document document;
  add_facts(document, strategy);
  add_parts(document, strategy);
  add_reports(document, strategy);
  add_derivation(document, strategy);
  return document;
}

void Histories::add_facts(Document& document, Index index) const {
  const View& view = view_.now;
  const Item& item = view.item(index);
  const ItemResult& result = view.result(index);
  std::vector<std::string> facts;
  facts.push_back(view.say(Msg::annual_from_to, result.start, result.deadline));
  if (item.every) facts.push_back(say(view.language, item.every->value));
  if (item.weight.value != 1)
    facts.push_back(view.say(Msg::step_weight, plain_number(item.weight.value)));
  if (item.parent != no_index)
    facts.push_back(view.say(Msg::annual_part_of, view.item(item.parent).id));
  if (item.at.end > 0 && item.at.file < view_.report.loaded->sources.size())
    facts.push_back(view.say(Msg::explain_written, view_.report.loaded->sources.describe(item.at)));
  document.blocks.push_back(paragraph(join(facts, " · "), Tone::muted));
  if (const std::string who = responsible_words(view, item); !who.empty())
    document.blocks.push_back(
        Paragraph{{{view.say(Msg::annual_responsible) + ": "}, authored(who)}, false});
  const auto line = [&](std::string words, const std::string& text) {
    Paragraph one{{{std::move(words)}}, true};
    if (!text.empty()) {
      one.parts.push_back({": "});
      one.parts.push_back(authored(text));
    }
    document.blocks.push_back(std::move(one));
  };
  // What was decided after the day is not known on it.
  for (const Reschedule& change : item.rescheduled)
    if (change.on.value <= view_.day())
      line(view.say(Msg::annual_rescheduled, change.on.value, change.deadline.value),
           change.reason);
  // What it is part of may keep it out of force, too.
  for (const Item* at = &item;; at = &view.item(at->parent)) {
    const std::string whose = at == &item ? std::string() : at->id + ": ";
    if (at->cancelled && at->cancelled->on.value <= view_.day())
      line(whose + view.say(Msg::annual_cancelled, at->cancelled->on.value), at->cancelled->reason);
    if (const auto& out = at->not_applicable;
        out && (!out->from || out->from->value <= view_.day()))
      line(whose + join({out->from ? view.say(Msg::step_not_in_force_from, out->from->value)
                                   : view.say(Msg::step_not_in_force),
                         out->to ? view.say(Msg::step_until, out->to->value) : std::string()},
                        " "),
           out->reason);
    if (at->parent == no_index) break;
  }
  if (item.transcription && !item.transcription->note.empty())
    line(view.say(Msg::annual_transcription), item.transcription->note);
  if (!item.notes.empty()) line(view.say(Msg::annual_notes), item.notes);
  if (result.money.budget || result.money.spent) {
    std::vector<std::string> money;
    if (result.money.budget)
      money.push_back(view.say(Msg::with_detail, view.say(Msg::column_budget),
                               shown_money(*result.money.budget)));
    if (result.money.spent)
      money.push_back(view.say(Msg::with_detail, view.say(Msg::column_spent),
                               shown_money(*result.money.spent)));
    money.push_back(view.plan.currency);
    line(join(money, " · "), {});
  }
}

void Histories::add_parts(Document& document, Index strategy) const {
  const View& view = view_.now;
  for (Index index : parts_of(view.plan, strategy)) {
    const Item& item = view.item(index);
    const ItemResult& result = view.result(index);
    Paragraph line{{{item.id, Tone::strong}, {" "}, title_cell(item)}, true};
    const bool judged = has_deadline_status(item);
    line.parts.push_back(
        {view.say(judged ? Msg::annual_part_advance : Msg::annual_part_achieved,
                  shown_percent(view, result.advance), shown_percent(view, result.planned))});
    if (judged)
      line.parts.push_back({" · " + say(view.language, result.status), tone_of(result.status)});
    document.blocks.push_back(std::move(line));
  }
  for (const Occurrence& occurrence : view.result(strategy).occurrences) {
    if (occurrence.window.first > view_.day()) continue;
    document.blocks.push_back(list_item(view.say(
        Msg::with_detail,
        view.say(Msg::annual_occurrence, occurrence.period.to_string(), occurrence.window.last),
        shown_percent(view, occurrence.progress))));
  }
}

Paragraph Histories::report_line(std::size_t index, bool named) const {
  const View& view = view_.now;
  const Entry& entry = view_.report.project().entries[index];
  const Item& item = view.item(entry.target);
  Paragraph line{{{entry.date.to_string(), Tone::strong}}, true};
  const auto add = [&](std::string words, Tone tone = Tone::plain) {
    if (!words.empty()) line.parts.push_back({" · " + std::move(words), tone});
  };
  if (named) add(item.id);
  add(figure_words(view, item, entry));
  if (entry.occurrence) add(entry.occurrence->to_string());
  if (entry.spent) add(view.say(Msg::annual_spent, shown_money(*entry.spent), view.plan.currency));
  if (entry.by != no_index) add(view.say(Msg::step_by, view.plan.units[entry.by].name));
  if (entry.recorded != entry.date) add(view.say(Msg::step_recorded, entry.recorded));
  if (entry.correction) add(view.say(Msg::annual_correction));
  if (entry.assumed) {
    add(view.say(Msg::step_assumed), Tone::warning);
    return line;
  }
  const Remarks& remarks = view_.report.remarks[index];
  if (!remarks.note.empty()) {
    line.parts.push_back({" · "});
    line.parts.push_back(authored(remarks.note));
  }
  for (const std::string& piece : remarks.evidence) {
    line.parts.push_back({" · "});
    line.parts.push_back(evidence_cell(piece));
  }
  add(view_.report.loaded->sources.describe(entry.at), Tone::muted);
  return line;
}

void Histories::add_reports(Document& document, Index strategy) const {
  std::vector<Index> items = parts_of(view_.plan(), strategy);
  items.insert(items.begin(), strategy);
  bool any = false;
  for (Index index : items) {
    const auto& entries = entries_[index];
    const std::size_t first = entries.size() > most_reports ? entries.size() - most_reports : 0;
    for (std::size_t i = entries.size(); i-- > first;) {
      if (!any) document.blocks.push_back(paragraph(view_.say(Msg::annual_reports), Tone::strong));
      any = true;
      document.blocks.push_back(report_line(entries[i], index != strategy));
    }
    if (first > 0)
      document.blocks.push_back(
          list_item(view_.say(Msg::annual_earlier_reports, first, view_.now.item(index).id)));
  }
  if (!any) document.blocks.push_back(paragraph(view_.say(Msg::annual_no_reports), Tone::muted));
}

void Histories::add_derivation(Document& document, Index strategy) const {
  const Plan& plan = view_.plan();
  Topic topic;
  topic.kind = Topic::Kind::item;
  topic.index = strategy;
  const Explained wanted{topic, derived_figures(plan, topic)};
  bool any_cut = false;
  document.blocks.push_back(paragraph(view_.say(Msg::annual_derivation), Tone::strong));
  Outline all;
  for (Outline& tree : derivation_trees(view_.now, view_.report.loaded->sources, explainer_, wanted,
                                        depth_of(plan), any_cut))
    std::move(tree.items.begin(), tree.items.end(), std::back_inserter(all.items));
  if (any_cut)
    all.items.push_back(
        {{{view_.say(Msg::annual_explain, view_.now.item(strategy).id), Tone::muted}}, {}, 0});
  document.blocks.emplace_back(std::move(all));
}

}  // namespace peq::report
