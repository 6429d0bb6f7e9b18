// What leads from one cell of a workbook to another: formulas and targets.
#pragma once

#include <map>
#include <string>
#include <vector>

#include "render/xlsx_grid.hpp"

namespace peq::render::xlsx {

struct CellPlace {
  std::size_t sheet = 0, line = 0, column = 0;
};

struct Links {
  std::map<std::string, CellPlace, std::less<>> targets;  ///< by id of a line
  std::vector<std::pair<std::string, CellPlace>> names;   ///< those of the workbook
};

/// Finds the places of names and ids. Formulas that can't be computed, or come to another number
/// than the cell shows, are taken away; those that stay are put in the workbook's names.
Links link(Workbook& book);

}  // namespace peq::render::xlsx
