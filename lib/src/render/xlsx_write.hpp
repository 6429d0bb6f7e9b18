// Workbooks by libxlsxwriter.
#pragma once

#include <string>

#include "render/xlsx_grid.hpp"
#include "render/xlsx_link.hpp"

namespace peq::render::xlsx {

/// Writes the workbook to the file `path`; further files that are needed meanwhile stand in
/// `folder`. False where it can't be written.
bool write(const Workbook& book, const Links& links, const std::string& path,
           const std::string& folder);

}  // namespace peq::render::xlsx
