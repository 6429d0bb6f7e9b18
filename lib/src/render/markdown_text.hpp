// Text in Markdown: nothing of it is taken for markup by CommonMark, the forges or pandoc.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "peq/document.hpp"

namespace peq::render::markdown {

/// Text that is read as it stands, within a line: no markup, no HTML, no links, no line ends.
std::string escaped(std::string_view text);

/// The same for what stands at the beginning of a line, of text that is escaped already: no
/// heading, list, rule, code or definition.
std::string at_line_start(std::string text);

/// The cell's text, as a link where it leads to the web.
std::string linked(const Cell& cell);

/// In bold, where there is something to be seen.
std::string strong(const std::string& words);

/// Several of them, joined without a space.
std::string of_cells(const std::vector<Cell>& cells);

/// A pipe table. Wide ones tell pandoc by the dashes below the head how wide the columns are to be.
std::string of_table(const Table& table);

}  // namespace peq::render::markdown
