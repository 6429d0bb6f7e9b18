#include "render/markdown_text.hpp"

#include <algorithm>

#include <fmt/format.h>

#include "base/utf8.hpp"

namespace peq::render::markdown {

namespace {

bool is_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }
bool is_digit(char c) { return c >= '0' && c <= '9'; }

bool within(std::string_view set, char c) { return set.find(c) != std::string_view::npos; }

/// Whether the character is read as more than itself where it stands.
bool is_markup(std::string_view text, std::size_t at) {
  const char c = text[at];
  const std::string_view rest = text.substr(at + 1);
  // An `@` would be a citation.
  if (within("\\`*_[]<>|~$^@{}", c)) return true;
  // Bare addresses would become links.
  if (c == ':') return rest.starts_with('/');
  if (c == '.') {
    const std::string_view before = text.substr(0, at);
    if (before.ends_with("www") || before.ends_with("WWW")) return true;
    return rest.starts_with('.');
  }
  // Two of them would become a longer dash.
  return c == '-' && (rest.starts_with('-') || (at > 0 && text[at - 1] == '-'));
}

bool is_web_address(std::string_view link) {
  return link.starts_with("http://") || link.starts_with("https://");
}

/// An address within `<>`: what could end it, or mean something in a table, is encoded.
std::string encoded(std::string_view link) {
  std::string result;
  for (const char c : link) {
    if (c == '&')
      result += "&amp;";
    else if (is_letter(c) || is_digit(c) || within("-._~:/?#@!'()*+,;=%", c))
      result += c;
    else
      result += fmt::format("%{:02X}", static_cast<unsigned char>(c));
  }
  return result;
}

/// Length of what is read as the number of a list, `12`, `a` or `iv`, with the mark behind it.
std::size_t list_mark(std::string_view text) {
  std::size_t length = 0;
  while (length < text.size() && (is_digit(text[length]) || is_letter(text[length]))) ++length;
  if (length == 0 || length > 9 || length == text.size() || !within(".)", text[length])) return 0;
  const bool numeral =
      std::all_of(text.begin(), text.begin() + static_cast<std::ptrdiff_t>(length), is_digit);
  const std::string_view roman = "ivxlcdmIVXLCDM";
  const bool letters =
      length == 1 || text.substr(0, length).find_first_not_of(roman) == std::string_view::npos;
  return numeral || letters ? length + 1 : 0;
}

}  // namespace

std::string escaped(std::string_view text) {
  std::string shown = utf8::printable(text);
  // What holds words together on a screen would only keep a document from breaking its lines.
  constexpr std::string_view no_break = "\u00a0";
  for (std::size_t at = shown.find(no_break); at != std::string::npos;
       at = shown.find(no_break, at))
    shown.replace(at, no_break.size(), " ");
  std::string result;
  for (std::size_t at = 0; at < shown.size(); ++at) {
    if (shown[at] == '&') {
      result += "&amp;";
      continue;
    }
    if (is_markup(shown, at)) result += '\\';
    result += shown[at];
  }
  return result;
}

std::string at_line_start(std::string text) {
  text.erase(0, std::min(text.find_first_not_of(' '), text.size()));
  if (text.empty()) return text;
  if (within("#+-=%:", text.front())) return "\\" + text;
  if (text.front() == '(' && list_mark(std::string_view(text).substr(1)) != 0) return "\\" + text;
  if (const std::size_t mark = list_mark(text)) return text.insert(mark - 1, "\\");
  // pandoc's way to give a table its caption.
  if (text.starts_with("Table:")) return text.insert(5, "\\");
  return text;
}

std::string linked(const Cell& cell) {
  std::string words = escaped(cell.text);
  if (!is_web_address(cell.link) || words.find_first_not_of(' ') == std::string::npos) return words;
  return "[" + words + "](<" + encoded(cell.link) + ">)";
}

std::string strong(const std::string& words) {
  // Blanks at the edges would make the asterisks text.
  const std::size_t first = words.find_first_not_of(' ');
  if (first == std::string::npos) return words;
  const std::size_t end = words.find_last_not_of(' ') + 1;
  return words.substr(0, first) + "**" + words.substr(first, end - first) + "**" +
         words.substr(end);
}

std::string of_cells(const std::vector<Cell>& cells) {
  std::string text;
  for (const Cell& cell : cells) {
    const std::string words = linked(cell);
    text += cell.tone == Tone::strong ? strong(words) : words;
  }
  return text;
}

}  // namespace peq::render::markdown
