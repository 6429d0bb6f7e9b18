// Derivations for people: a section a figure, its steps as a tree.
#include <algorithm>
#include <map>
#include <set>
#include <tuple>
#include <utility>

#include "peq/messages.hpp"
#include "report/cells.hpp"
#include "report/explain_tree.hpp"
#include "report/explain_words.hpp"
#include "report/numbers.hpp"
#include "report/words.hpp"

namespace peq {

namespace report {

namespace {

/// What tells a step from every other.
using Key = std::tuple<Quantity, Index, Index, int, int, Missing>;

Key key_of(const Step& step) {
  return {step.quantity,
          step.item,
          step.unit_of_plan,
          step.factor ? static_cast<int>(*step.factor) : -1,
          step.macro ? static_cast<int>(*step.macro) : -1,
          step.missing};
}

/// Draws derivations, each step in full only where it comes up first.
class Tree {
 public:
  Tree(const View& view, const Sources& sources, std::optional<int> depth)
      : view_(view), sources_(sources), depth_(depth) {}

  /// The steps that others refer to. They are to outlive the tree.
  void know(const Step& step) {
    if (!step.told) full_.emplace(key_of(step), &step);
    for (const Step& input : step.inputs) know(input);
  }

  void add(const Step& step, const Step* above, int level) {
    // What is told further up may have been cut there; then here is the place for it.
    const auto found = step.told ? full_.find(key_of(step)) : full_.end();
    const Step& whole = found == full_.end() ? step : *found->second;
    const bool printed = refers(step) && printed_.contains(key_of(step));
    const bool cut = !printed && depth_ && level >= *depth_ && !whole.inputs.empty();
    any_cut_ = any_cut_ || cut;
    OutlineItem item;
    item.level = static_cast<std::uint8_t>(std::min(level, 255));
    add_head(item, step, above, cut, printed);
    if (level == 0 && step.result.has_number()) add_shown(item, step);
    const auto line = [&](const std::string& words) {
      if (!words.empty()) item.lines.push_back({{words, Tone::muted}});
    };
    if (!printed) {
      line(formula_of(view_, whole));
      line(numbers_of(view_, whole));
    }
    outline_.items.push_back(std::move(item));
    if (cut || printed) return;
    if (refers(step)) printed_.insert(key_of(step));
    for (const Step& input : whole.inputs) add(input, &whole, level + 1);
  }

  Outline take() { return std::exchange(outline_, {}); }
  [[nodiscard]] bool any_cut() const { return any_cut_; }

 private:
  /// Figures of items, factors and the like are told once; a day or a report again and again.
  [[nodiscard]] bool refers(const Step& step) const {
    return step.quantity <= Quantity::gap && !step.period &&
           (step.told || full_.contains(key_of(step)));
  }

  /// The vision and the mission are factors themselves.
  [[nodiscard]] bool has_band(const Step& step) const {
    if (step.quantity == Quantity::macro || step.quantity == Quantity::factor) return true;
    return step.quantity == Quantity::rating && step.item != no_index &&
           (step.item == view_.plan.vision || step.item == view_.plan.mission);
  }

  [[nodiscard]] Tone tone_of_result(const Step& step) const {
    if (step.quantity == Quantity::status) return tone_of(*step.status);
    if (!step.result.has_number()) return Tone::muted;
    return step.unit == StepUnit::yesno && step.result.number() == 0 ? Tone::muted : Tone::strong;
  }

  void add_head(OutlineItem& item, const Step& step, const Step* above, bool cut,
                bool printed) const {
    item.head.push_back({name_of(view_, step, above) + ": "});
    item.head.push_back({result_of(view_, step), tone_of_result(step)});
    std::vector<std::string> rest;
    if (has_band(step))
      rest.push_back(band_name(view_, step.result,
                               band_of(step.result, view_.settings().bands, view_.decimals())));
    // The band of excellence is that of the average.
    if (step.macro == MacroId::excellence) rest.clear();
    for (std::string& words : remarks_of(view_, sources_, step, above))
      rest.push_back(std::move(words));
    if (printed) rest.push_back(view_.say(Msg::step_told));
    const std::string joined = join(rest, " · ");
    if (!joined.empty()) item.head.push_back({" · " + joined, Tone::muted});
    if (cut) item.head.push_back({" …", Tone::accent});
  }

  /// How the figure is rounded, and the band it falls into.
  void add_shown(OutlineItem& item, const Step& step) const {
    if (step.unit != StepUnit::percent && step.unit != StepUnit::points) return;
    const auto line = [&](std::string words) { item.lines.push_back({{std::move(words)}}); };
    const int decimals = view_.decimals();
    const std::string shown = format_fixed(step.result.number(), decimals);
    line(view_.say(Msg::step_shown, shown));
    const auto& bands = view_.settings().bands;
    if (bands.empty() || !has_band(step)) return;
    if (step.macro == MacroId::excellence) {
      const double average = step.result.number() / 4;
      const Index band = band_of(average, bands, decimals);
      line(view_.say(Msg::step_band_average,
                     band == no_index ? view_.say(Msg::no_band) : bands[band].name));
      return;
    }
    const Index band = band_of(step.result, bands, decimals);
    if (band == no_index)
      line(view_.say(Msg::step_no_band, plain_number(bands.back().from.value)));
    else if (band == 0)
      line(view_.say(Msg::step_band_top, bands[0].name, plain_number(bands[0].from.value)));
    else
      line(view_.say(Msg::step_band, bands[band].name, plain_number(bands[band].from.value),
                     plain_number(bands[band - 1].from.value)));
    // Six decimals are as near to unrounded as the figure is printed.
    const Index unrounded = band_of(step.result, bands, exact_decimals);
    if (unrounded != band)
      line(view_.say(Msg::step_band_unrounded,
                     unrounded == no_index ? view_.say(Msg::no_band) : bands[unrounded].name));
  }

  const View& view_;
  const Sources& sources_;
  std::optional<int> depth_;
  std::map<Key, const Step*> full_;
  std::set<Key> printed_;
  Outline outline_;
  bool any_cut_ = false;
};

std::string id_of(const View& view, const Topic& topic) {
  switch (topic.kind) {
  case Topic::Kind::item: return view.item(topic.index).id;
  case Topic::Kind::factor: return std::string(to_string(topic.factor));
  case Topic::Kind::macro: return std::string(to_string(topic.macro));
  case Topic::Kind::unit: return view.plan.units[topic.index].id;
  case Topic::Kind::plan: break;
  }
  return view.plan.id;
}

std::string words_for(const View& view, const Topic& topic) {
  switch (topic.kind) {
  case Topic::Kind::item: return title_of(view.item(topic.index));
  case Topic::Kind::factor: return say_meaning(view.language, topic.factor);
  case Topic::Kind::macro: {
    const std::string name = say(view.language, topic.macro);
    return topic.reading == no_index
               ? name
               : view.say(Msg::in_brackets, name, view.settings().readings[topic.reading].name);
  }
  case Topic::Kind::unit: return view.plan.units[topic.index].name;
  case Topic::Kind::plan: break;
  }
  return view.plan.title;
}

/// `written in plan.yaml:41`, `part of D-1-1, weight 2 of 5 (40 %)`.
void add_place(Document& document, const View& view, const Sources& sources, const Topic& topic) {
  if (topic.kind != Topic::Kind::item) return;
  const Item& item = view.item(topic.index);
  std::vector<std::string> parts;
  if (item.at.end > 0 && item.at.file < sources.size())
    parts.push_back(view.say(Msg::explain_written, sources.describe(item.at)));
  if (item.parent != no_index) {
    double total = 0;
    for (Index sibling : view.item(item.parent).children)
      if (view.item(sibling).kind == item.kind && view.result(sibling).applicable)
        total += view.item(sibling).weight.value;
    const double weight = item.weight.value;
    if (total > 0 && view.result(topic.index).applicable)
      parts.push_back(view.say(Msg::explain_part, view.item(item.parent).id, plain_number(weight),
                               plain_number(total),
                               view.say(Msg::percent_of, format_fixed(100 * weight / total, 1))));
  }
  if (!parts.empty()) document.blocks.push_back(paragraph(side_by_side(parts), Tone::muted));
}

}  // namespace

std::vector<Outline> derivation_trees(const View& view, const Sources& sources,
                                      const Explainer& explainer, const Explained& wanted,
                                      std::optional<int> depth, bool& any_cut) {
  std::vector<Step> steps;
  steps.reserve(wanted.figures.size());
  Tree tree(view, sources, depth);
  for (Quantity quantity : wanted.figures) {
    steps.push_back(explainer.explain(wanted.topic, quantity));
    tree.know(steps.back());
  }
  std::vector<Outline> trees;
  for (const Step& step : steps) {
    tree.add(step, nullptr, 0);
    trees.push_back(tree.take());
  }
  any_cut = any_cut || tree.any_cut();
  return trees;
}

}  // namespace report

Document explain_document(const Subject& subject, const Explainer& explainer,
                          std::span<const Explained> wanted, std::optional<int> depth,
                          Language language) {
  using namespace report;
  const View view(subject, language);
  Document document;
  add_head(document, view);
  bool any_cut = false;
  for (const Explained& one : wanted) {
    document.blocks.push_back(section(id_of(view, one.topic), words_for(view, one.topic)));
    add_place(document, view, *subject.sources, one.topic);
    for (Outline& tree : derivation_trees(view, *subject.sources, explainer, one, depth, any_cut))
      document.blocks.emplace_back(std::move(tree));
  }
  document.blocks.push_back(list_item(view.say(Msg::explain_exact)));
  if (any_cut) document.blocks.push_back(list_item(view.say(Msg::explain_cut_note, *depth + 2)));
  return document;
}

}  // namespace peq
