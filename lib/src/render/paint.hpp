// Lines of toned text, and how they reach a terminal.
#pragma once

#include <string>
#include <vector>

#include "peq/report.hpp"

namespace peq::render {

/// A stretch of text in one tone. The text is printable and free of line feeds.
struct Span {
  std::string text;
  Tone tone = Tone::plain;
  bool bold = false;
};

using Line = std::vector<Span>;

/// Cells a line takes.
std::size_t width(const Line& line);

/// Blanks to the right, up to `cells`.
void pad(Line& line, std::size_t cells);

/// Writes a line with its end: without trailing spaces, in colours or not.
void write_line(std::string& to, const Line& line, bool colour);

}  // namespace peq::render
