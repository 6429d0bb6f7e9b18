// Budget and spending beside the advance, never averaged with it (design.md 4.7).
#include <algorithm>
#include <cmath>

#include "peq/messages.hpp"
#include "report/cells.hpp"
#include "report/change_cells.hpp"
#include "report/evaluate_parts.hpp"
#include "report/pieces.hpp"

namespace peq::report {

namespace {

/// A larger gap than this, in points, is worth a line.
constexpr int notable_gap = 20;

bool has_money(const Money& money) { return money.budget || money.spent; }

/// A difference in points, with its sign.
Cell gap_cell(const View& view, const Figure& gap) {
  if (!gap.has_number()) return {"–", Tone::muted};
  return signed_cell(gap.number(), view.decimals(),
                     std::abs(gap.number()) > notable_gap ? Tone::warning : Tone::plain);
}

Table money_table(const View& view) {
  Table table;
  table.columns = {{view.say(Msg::column_id)},
                   {view.say(Msg::column_text), Align::left, true},
                   {view.say(Msg::column_budget), Align::right, false, 2, true},
                   {view.say(Msg::column_spent), Align::right, false, 1, true},
                   {view.say(Msg::column_execution), Align::right},
                   {view.say(Msg::column_advance), Align::right},
                   {view.say(Msg::column_gap), Align::right}};
  return table;
}

/// Without any budget there is nothing to execute: those columns stay empty, and go.
bool has_budgets(const View& view) { return view.evaluation.money.budget.has_value(); }

Row money_row(const View& view, std::string id, Cell title, const Money& money,
              const Figure& advance) {
  const bool budgets = has_budgets(view);
  Row row;
  row.cells = {{std::move(id)},
               std::move(title),
               budgets ? money_cell(money.budget) : Cell{},
               money_cell(money.spent),
               budgets ? figure_cell(view, money.execution) : Cell{},
               figure_cell(view, advance),
               budgets ? gap_cell(view, money.gap) : Cell{}};
  return row;
}

}  // namespace

void add_money(Document& document, const View& view) {
  if (!has_money(view.evaluation.money)) return;
  document.blocks.push_back(section(view.say(Msg::section_money), view.plan.currency));
  add_money_tables(document, view);
}

void add_money_tables(Document& document, const View& view) {
  Table table = money_table(view);
  for (Index index : view.plan.components) {
    const ItemResult& result = view.result(index);
    if (has_money(result.money))
      table.rows.push_back(money_row(view, view.item(index).id, title_cell(view.item(index)),
                                     result.money, result.advance));
  }
  Row total = money_row(view, "", {view.say(Msg::money_whole_plan)}, view.evaluation.money,
                        view.evaluation.advance);
  total.emphasis = total.rule_above = true;
  table.rows.push_back(std::move(total));
  add_table(document, view, std::move(table));

  Table gaps = money_table(view);
  for (std::size_t index = 0; index < view.plan.items.size(); ++index) {
    const Item& item = view.plan.items[index];
    const ItemResult& result = view.evaluation.items[index];
    if (has_deadline_status(item) && result.applicable && result.money.gap.has_number() &&
        std::abs(result.money.gap.number()) > notable_gap + rounding_guard)
      gaps.rows.push_back(money_row(view, item.id, title_cell(item), result.money, result.advance));
  }
  if (gaps.rows.empty()) return;
  document.blocks.push_back(section(view.say(Msg::section_gaps, std::to_string(notable_gap))));
  add_table(document, view, std::move(gaps));
}

}  // namespace peq::report
