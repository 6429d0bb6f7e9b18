#include "base/utf8.hpp"

#include <fmt/format.h>
#include <utf8proc.h>

namespace peq::utf8 {

namespace {

constexpr char32_t replacement = 0xFFFD;

/// Length of the valid sequence at the start of `bytes`, 0 where there is none.
std::size_t sequence_length(std::string_view bytes) {
  const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(bytes[i]); };
  const unsigned lead = byte(0);
  if (lead < 0x80) return 1;
  const std::size_t length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2;
  if (lead < 0xC2 || lead > 0xF4 || bytes.size() < length) return 0;
  for (std::size_t i = 1; i < length; ++i)
    if ((byte(i) & 0xC0U) != 0x80) return 0;
  // Overlong forms, surrogates, beyond U+10FFFF.
  if (lead == 0xE0 && byte(1) < 0xA0) return 0;
  if (lead == 0xED && byte(1) > 0x9F) return 0;
  if (lead == 0xF0 && byte(1) < 0x90) return 0;
  if (lead == 0xF4 && byte(1) > 0x8F) return 0;
  return length;
}

bool is_bidi_control(char32_t c) {
  return c == 0x061C || c == 0x200E || c == 0x200F || (c >= 0x202A && c <= 0x202E) ||
         (c >= 0x2066 && c <= 0x2069);
}

/// Characters that move the cursor, change direction or break the line.
bool is_unsafe(char32_t c) {
  return c < 0x20 || (c >= 0x7F && c < 0xA0) || is_bidi_control(c) || c == 0x2028 || c == 0x2029 ||
         c == 0xFEFF || c == 0xFFFE || c == 0xFFFF;
}

}  // namespace

std::size_t valid_prefix(std::string_view text) {
  std::size_t at = 0;
  while (at < text.size()) {
    if (static_cast<unsigned char>(text[at]) < 0x80) {
      ++at;
      continue;
    }
    const std::size_t length = sequence_length(text.substr(at, 4));
    if (length == 0) return at;
    at += length;
  }
  return at;
}

char32_t next(std::string_view text, std::size_t& at) {
  const std::size_t length = sequence_length(text.substr(at, 4));
  const auto byte = [&](std::size_t i) {
    return static_cast<char32_t>(static_cast<unsigned char>(text[at + i]));
  };
  char32_t code_point = replacement;
  switch (length) {
  case 1: code_point = byte(0); break;
  case 2: code_point = (byte(0) & 0x1FU) << 6 | (byte(1) & 0x3FU); break;
  case 3: code_point = (byte(0) & 0x0FU) << 12 | (byte(1) & 0x3FU) << 6 | (byte(2) & 0x3FU); break;
  case 4:
    code_point = (byte(0) & 0x07U) << 18 | (byte(1) & 0x3FU) << 12 | (byte(2) & 0x3FU) << 6 |
                 (byte(3) & 0x3FU);
    break;
  default: break;
  }
  at += length == 0 ? 1 : length;
  return code_point;
}

void append(std::string& to, char32_t code_point) {
  utf8proc_uint8_t bytes[4];
  const auto length = utf8proc_encode_char(static_cast<utf8proc_int32_t>(code_point), bytes);
  to.append(reinterpret_cast<const char*>(bytes), static_cast<std::size_t>(length));
}

std::size_t count(std::string_view text) {
  std::size_t result = 0;
  for (char c : text) result += (static_cast<unsigned char>(c) & 0xC0U) != 0x80 ? 1 : 0;
  return result;
}

std::size_t width(char32_t code_point) {
  if (code_point < 0x7F) return code_point < 0x20 ? 0 : 1;
  const int cells = utf8proc_charwidth(static_cast<utf8proc_int32_t>(code_point));
  return cells < 0 ? 0 : static_cast<std::size_t>(cells);
}

std::size_t width(std::string_view text) {
  std::size_t cells = 0;
  for (std::size_t at = 0; at < text.size();) cells += width(next(text, at));
  return cells;
}

std::string fit(std::string_view text, std::size_t cells) {
  std::size_t used = 0;
  std::size_t cut = 0;  // end of the longest prefix that leaves room for the ellipsis
  for (std::size_t at = 0; at < text.size();) {
    used += width(next(text, at));
    if (used > cells) {
      if (cells == 0) return {};
      std::string result(text.substr(0, cut));
      while (result.ends_with(' ')) result.pop_back();
      return result + "…";
    }
    if (used + 1 <= cells) cut = at;
  }
  return std::string(text);
}

bool is_printable(std::string_view text) {
  for (std::size_t at = 0; at < text.size();) {
    const auto byte = static_cast<unsigned char>(text[at]);
    if (byte >= 0x20 && byte < 0x7F) {
      ++at;
      continue;
    }
    const std::size_t before = at;
    const char32_t code_point = next(text, at);
    if (is_unsafe(code_point) || (code_point == replacement && at == before + 1)) return false;
  }
  return true;
}

std::string printable(std::string_view text) {
  if (is_printable(text)) return std::string(text);
  std::string result;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t before = at;
    const char32_t code_point = next(text, at);
    if (code_point == '\n' || code_point == '\t') {
      result += ' ';
    } else if (code_point == replacement && at == before + 1) {
      result += fmt::format("\\x{:02x}", static_cast<unsigned char>(text[before]));
    } else if (is_unsafe(code_point)) {
      result += code_point < 0x100 ? fmt::format("\\x{:02x}", static_cast<unsigned>(code_point))
                                   : fmt::format("\\u{:04x}", static_cast<unsigned>(code_point));
    } else {
      result += text.substr(before, at - before);
    }
  }
  return result;
}

std::string fold(std::string_view text) {
  std::string result;
  for (std::size_t at = 0; at < text.size();) {
    const auto code_point = static_cast<utf8proc_int32_t>(next(text, at));
    utf8proc_int32_t decomposed[8];
    int last_boundary = 0;
    const auto length = utf8proc_decompose_char(
        code_point, decomposed, 8,
        static_cast<utf8proc_option_t>(UTF8PROC_DECOMPOSE | UTF8PROC_CASEFOLD | UTF8PROC_STRIPMARK),
        &last_boundary);
    if (length < 0 || length > 8) {
      append(result, static_cast<char32_t>(code_point));
      continue;
    }
    for (int i = 0; i < length; ++i) append(result, static_cast<char32_t>(decomposed[i]));
  }
  return result;
}

}  // namespace peq::utf8
