// UTF-8: validity, code points, width on a terminal.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace peq::utf8 {

/// Length of the longest valid prefix. `text.size()` when all is valid.
std::size_t valid_prefix(std::string_view text);

/// Reads one code point and moves `at` behind it; U+FFFD and one byte for anything invalid.
char32_t next(std::string_view text, std::size_t& at);
void append(std::string& to, char32_t code_point);

/// Number of code points (continuation bytes are not counted).
std::size_t count(std::string_view text);

/// Cells the text takes on a terminal: 0 for combining marks, 2 for wide characters.
std::size_t width(std::string_view text);
std::size_t width(char32_t code_point);

/// The longest prefix of at most `cells` cells; where text is left out it ends in `…`.
std::string fit(std::string_view text, std::size_t cells);

/// Control characters, bidirectional controls and invalid bytes made visible and harmless:
/// `\x1b`, `\u202e`. Line feeds and tabs become one space.
std::string printable(std::string_view text);
/// Whether printable(text) would change nothing.
bool is_printable(std::string_view text);

/// Simple lower case without accents, for comparing what people type.
std::string fold(std::string_view text);

}  // namespace peq::utf8
