// Looks as formats of libxlsxwriter.
#pragma once

#include <map>
#include <string_view>

#include <xlsxwriter.h>

#include "render/xlsx_grid.hpp"

namespace peq::render::xlsx {

/// The formats of one workbook, which owns them; one for each look.
class Formats {
 public:
  explicit Formats(lxw_workbook* book) : book_(book) {}
  lxw_format* of(const Look& look);
  /// What a condition lays over the format of a cell.
  lxw_format* over(Tone tone);

 private:
  lxw_workbook* book_;
  std::map<Look, lxw_format*> formats_;
  std::map<Tone, lxw_format*> tones_;
};

/// Whether text goes on in a further line where it is too long.
bool is_wrapped(const Look& look);
/// Lines of wrapped text, in a cell of so many characters of middling width; with some room to
/// spare, as fonts differ.
double line_count(std::string_view text, double width);
/// In points, of one line of text.
double line_height(Look::Kind kind);
/// How wide its characters are beside those of the body.
double stretch(Look::Kind kind);

}  // namespace peq::render::xlsx
