// What changed item by item: what came, went or was moved, statuses, figures.
#include <algorithm>

#include "peq/messages.hpp"
#include "report/cells.hpp"
#include "report/change_cells.hpp"
#include "report/diff_view.hpp"
#include "report/words.hpp"

namespace peq::report {

namespace {

/// The last row of a table that is not shown whole.
void add_others(const DiffView& view, std::size_t all, std::size_t shown, std::size_t column,
                Table& table) {
  if (shown == all) return;
  Row others;
  others.cells.resize(table.columns.size());
  others.cells[column] = {view.say(Msg::diff_others, all - shown), Tone::muted};
  table.rows.push_back(std::move(others));
}

std::string say_kind(const DiffView& view, ItemKind kind) {
  constexpr std::array<Msg, 8> names = {
      Msg::kind_vision,    Msg::kind_mission,   Msg::kind_value,    Msg::kind_component,
      Msg::kind_objective, Msg::kind_indicator, Msg::kind_strategy, Msg::kind_action};
  return view.say(names[static_cast<std::size_t>(kind)]);
}

/// Strategies and what they are made of are shown where they are asked for.
bool is_detail(ItemKind kind) {
  return kind == ItemKind::strategy || kind == ItemKind::action || kind == ItemKind::indicator;
}

std::uint8_t level_of(const DiffView& view, const ItemPair& pair) {
  std::uint8_t level = 0;
  for (Index i = view.item(pair).parent; i != no_index; i = view.after.item(i).parent) ++level;
  return level;
}

void add_moved(Document& document, const DiffView& view) {
  const auto pairs = view.listed(view.changes.moved);
  if (pairs.empty()) return;
  document.blocks.push_back(section(view.say(Msg::section_moved)));
  Table table;
  table.columns = {{view.say(Msg::column_id)},
                   {view.say(Msg::column_text), Align::left, true},
                   {view.say(Msg::diff_before), Align::right},
                   {view.say(Msg::diff_after), Align::right},
                   {view.say(Msg::column_change), Align::right},
                   {view.say(Msg::column_advance), Align::right, false, 1, true}};
  const bool details = view.options.all || !view.options.ids.empty();
  std::size_t hidden = 0;
  for (const ItemPair& pair : pairs) {
    const Item& item = view.item(pair);
    if (!details && is_detail(item.kind)) {
      ++hidden;
      continue;
    }
    const Figure was = view.figure_before(pair);
    const Figure is = view.figure_after(pair);
    const ItemResult& result_was = view.result_before(pair);
    const ItemResult& result_is = view.result_after(pair);
    const bool rated = !result_was.advance.has_number() && !result_is.advance.has_number();
    Row row;
    row.emphasis = item.kind == ItemKind::component;
    row.cells = {{item.id, Tone::plain, {}, level_of(view, pair)},
                 title_cell(item),
                 figure_cell(view.before, was),
                 figure_cell(view.after, is),
                 change_cell(view.after, change_of(was, is)),
                 {rated ? std::string() : changed(view, result_was.advance, result_is.advance)}};
    table.rows.push_back(std::move(row));
  }
  if (!table.rows.empty()) add_table(document, view.after, std::move(table));
  if (hidden > 0)
    document.blocks.push_back(paragraph(view.say(Msg::diff_more_moved, hidden), Tone::muted));
}

}  // namespace

void add_events(Document& document, const DiffView& view) {
  Table table;
  table.wrap = true;
  table.columns = {{view.say(Msg::column_id)},
                   {view.say(Msg::column_item), Align::left, false, 2, true},
                   {view.say(Msg::column_text), Align::left, true, 1},
                   {view.say(Msg::column_what), Align::left}};
  std::size_t all = 0;
  const auto add = [&](const std::vector<ItemPair>& pairs, auto words_of, Tone tone) {
    const auto wanted = view.listed(pairs);
    all += wanted.size();
    const std::size_t shown = shown_lines(view, wanted.size());
    for (std::size_t i = 0; i < shown; ++i) {
      const Item& item = view.item(wanted[i]);
      Row row;
      row.cells = {
          {item.id}, {say_kind(view, item.kind)}, title_cell(item), {words_of(wanted[i]), tone}};
      table.rows.push_back(std::move(row));
    }
    add_others(view, wanted.size(), shown, 3, table);
  };
  const auto say = [&](Msg words) {
    return [&view, words](const ItemPair&) { return view.say(words); };
  };
  const Changes& changes = view.changes;
  add(changes.added, say(Msg::event_added), Tone::good);
  add(changes.gone, say(Msg::event_gone), Tone::bad);
  add(changes.cancelled, say(Msg::event_cancelled), Tone::muted);
  add(changes.resumed, say(Msg::event_resumed), Tone::good);
  add(
      changes.rescheduled,
      [&](const ItemPair& pair) {
        return view.say(Msg::event_rescheduled, view.result_before(pair).deadline,
                        view.result_after(pair).deadline);
      },
      Tone::warning);
  if (all == 0) return;
  document.blocks.push_back(section(view.say(Msg::section_events)));
  add_table(document, view.after, std::move(table));
}

void add_statuses(Document& document, const DiffView& view) {
  auto pairs = view.listed(view.changes.statuses);
  if (pairs.empty()) return;
  const auto urgency = [&](const ItemPair& pair) {
    return std::find(statuses_by_urgency.begin(), statuses_by_urgency.end(),
                     view.result_after(pair).status);
  };
  std::stable_sort(pairs.begin(), pairs.end(),
                   [&](const ItemPair& a, const ItemPair& b) { return urgency(a) < urgency(b); });
  document.blocks.push_back(section(view.say(Msg::section_statuses)));
  Table table;
  table.columns = {{view.say(Msg::column_id)},
                   {view.say(Msg::column_text), Align::left, true},
                   {view.say(Msg::diff_before)},
                   {view.say(Msg::diff_after)}};
  const std::size_t shown = shown_lines(view, pairs.size());
  for (std::size_t i = 0; i < shown; ++i) {
    const Status was = view.result_before(pairs[i]).status;
    const Status is = view.result_after(pairs[i]).status;
    Row row;
    row.cells = {{view.item(pairs[i]).id},
                 title_cell(view.item(pairs[i])),
                 {say(view.language(), was), tone_of(was)},
                 {say(view.language(), is), tone_of(is)}};
    table.rows.push_back(std::move(row));
  }
  add_others(view, pairs.size(), shown, 1, table);
  add_table(document, view.after, std::move(table));
}

void add_lists(Document& document, const DiffView& view) {
  add_events(document, view);
  add_statuses(document, view);
  add_moved(document, view);
}

}  // namespace peq::report
