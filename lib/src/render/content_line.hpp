// Content lines of iCalendar: values of texts, and lines folded (RFC 5545, 3.1 and 3.3.11).
// Room: render.
#pragma once

#include <string>
#include <string_view>

namespace peq::render {

/// A text as a value: backslashes, semicolons and commas escaped, line feeds as `\n`. Other control
/// characters, bidirectional ones and bytes that are no UTF-8 are made visible.
std::string text_value(std::string_view text);
/// The same in one line: line feeds become blanks.
std::string line_value(std::string_view text);

/// `;LANGUAGE=es`; empty where the tag has anything but ASCII letters, digits and hyphens.
std::string language_parameter(std::string_view tag);

/// The longest line, in octets without its end.
inline constexpr std::size_t longest_content_line = 75;

/// Appends the line with its end, in pieces of at most so many octets where it is longer: each
/// but the first begins with a blank. No character is taken apart.
void append_content_line(std::string& to, std::string_view line);

}  // namespace peq::render
