// The strategic diagnosis: what the institution meets outside and inside, and who answers to it.
#include <algorithm>

#include "peq/messages.hpp"
#include "report/cells.hpp"
#include "report/plan_parts.hpp"

namespace peq::report {

std::vector<std::string> answers_to(const Plan& plan, const SwotItem& swot) {
  std::vector<std::string> ids;
  for (const Item& item : plan.items)
    if (std::any_of(item.addresses.begin(), item.addresses.end(),
                    [&](const auto& id) { return id.value == swot.id; }))
      ids.push_back(item.id);
  return ids;
}

namespace {

void add_quadrant(Document& document, const PlanView& view, const std::vector<SwotItem>& items,
                  Msg title) {
  Table table;
  table.wrap = true;
  table.caption = view.say(title);
  table.columns = {{view.say(Msg::column_id)},
                   {view.say(title), Align::left, true},
                   {view.say(Msg::plan_column_answered), Align::left, true, 1, true}};
  for (const SwotItem& item : items) {
    Row row;
    row.id = item.id;
    row.cells = {{item.id}, authored(item.text), ids_cell(answers_to(view.plan, item))};
    table.rows.push_back(std::move(row));
  }
  add_plan_table(document, std::move(table));
}

}  // namespace

void add_swot(Document& document, const PlanView& view) {
  const Swot& swot = view.plan.swot;
  const bool outside = !swot.opportunities.empty() || !swot.threats.empty();
  const bool inside = !swot.strengths.empty() || !swot.weaknesses.empty();
  if (!outside && !inside) return;
  add_part(document, view.say(Msg::plan_part_swot), "swot");
  if (outside) document.blocks.push_back(section(view.say(Msg::plan_environment)));
  add_quadrant(document, view, swot.opportunities, Msg::plan_opportunities);
  add_quadrant(document, view, swot.threats, Msg::plan_threats);
  if (inside) document.blocks.push_back(section(view.say(Msg::plan_inside)));
  add_quadrant(document, view, swot.strengths, Msg::plan_strengths);
  add_quadrant(document, view, swot.weaknesses, Msg::plan_weaknesses);
}

}  // namespace peq::report
