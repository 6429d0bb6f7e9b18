#include "render/content_line.hpp"

#include <algorithm>

#include "base/utf8.hpp"

namespace peq::render {

namespace {

bool is_continuation(char c) { return (static_cast<unsigned char>(c) & 0xC0U) == 0x80; }

void append_escaped(std::string& to, std::string_view text) {
  for (char c : text) {
    if (c == '\\' || c == ';' || c == ',') to += '\\';
    to += c;
  }
}

}  // namespace

std::string text_value(std::string_view text) {
  std::string value;
  while (true) {
    const std::size_t end = std::min(text.find('\n'), text.size());
    append_escaped(value, utf8::printable(text.substr(0, end)));
    if (end == text.size()) return value;
    value += "\\n";
    text.remove_prefix(end + 1);
  }
}

std::string line_value(std::string_view text) {
  std::string value;
  append_escaped(value, utf8::printable(text));
  return value;
}

std::string language_parameter(std::string_view tag) {
  const bool is_tag = !tag.empty() && std::all_of(tag.begin(), tag.end(), [](char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-';
  });
  return is_tag ? ";LANGUAGE=" + std::string(tag) : std::string();
}

void append_content_line(std::string& to, std::string_view line) {
  std::size_t room = longest_content_line;
  while (line.size() > room) {
    std::size_t end = room;
    while (end > 1 && is_continuation(line[end])) --end;
    to += line.substr(0, end);
    to += "\r\n ";
    line.remove_prefix(end);
    room = longest_content_line - 1;  // the blank counts
  }
  to += line;
  to += "\r\n";
}

}  // namespace peq::render
