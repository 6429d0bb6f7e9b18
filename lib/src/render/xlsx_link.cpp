#include "render/xlsx_link.hpp"

#include <algorithm>
#include <cmath>

#include "render/xlsx_formula.hpp"
#include "render/xlsx_text.hpp"

namespace peq::render::xlsx {

namespace {

/// Documents round the numbers that a formula starts from, and the one that it comes to, to 6
/// decimals.
bool nearly_same(double a, double b) {
  return std::abs(a - b) <= 1e-5 * std::max({1.0, std::abs(a), std::abs(b)});
}

bool shows(const GridCell& cell, double value) {
  Number number = std::get<Number>(cell.value);
  number.value = value;
  return number_format(number, cell.text) == cell.look.number_format;
}

}  // namespace

Links link(Workbook& book) {
  Links links;
  std::map<std::string, double, std::less<>> numbers;  // that formulas may use by now
  std::map<std::string, GridCell*, std::less<>> named;
  std::vector<GridCell*> open;
  for (std::size_t sheet = 0; sheet < book.sheets.size(); ++sheet) {
    auto& lines = book.sheets[sheet].lines;
    for (std::size_t line = 0; line < lines.size(); ++line) {
      if (!lines[line].id.empty())
        links.targets.try_emplace(lines[line].id, CellPlace{sheet, line, 0});
      for (GridCell& cell : lines[line].cells) {
        if (!cell.name.empty()) {
          if (named.try_emplace(cell.name, &cell).second)
            links.names.emplace_back(cell.name, CellPlace{sheet, line, cell.column});
          else
            cell.name.clear();
        }
        if (!cell.formula.empty())
          open.push_back(&cell);
        else if (!cell.name.empty())
          numbers.emplace(cell.name, std::get<Number>(cell.value).value);
      }
    }
  }

  // A formula waits for those that it builds on; what waits for itself is left when nothing moves.
  for (bool moved = true; moved;) {
    moved = false;
    std::vector<GridCell*> waiting;
    for (GridCell* cell : open) {
      bool waits = false;
      const auto formula = check_formula(cell->formula, [&](std::string_view name) {
        const std::string known = defined_name(name);
        const auto number = numbers.find(known);
        if (number != numbers.end()) return std::optional<double>(number->second);
        waits = waits || named.find(known) != named.end();
        return std::optional<double>();
      });
      if (!formula && waits) {
        waiting.push_back(cell);
        continue;
      }
      moved = true;
      double& value = std::get<Number>(cell->value).value;
      if (formula && nearly_same(formula->value, value) && shows(*cell, formula->value)) {
        cell->formula = formula->text;
        value = formula->value;
      } else {
        cell->formula.clear();
      }
      if (!cell->name.empty()) numbers.emplace(cell->name, value);
    }
    open = std::move(waiting);
  }
  for (GridCell* cell : open) cell->formula.clear();
  return links;
}

}  // namespace peq::render::xlsx
