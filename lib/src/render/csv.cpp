// Comma-separated values for spreadsheets.
#include "base/utf8.hpp"
#include "peq/render.hpp"

namespace peq {

namespace {

/// A spreadsheet would run such a text; an apostrophe makes it text.
bool looks_like_formula(const std::string& text) { return text.find_first_of("=+-@\t\r") == 0; }

/// Valid UTF-8, whatever the text is.
std::string repaired(const std::string& text) {
  if (utf8::valid_prefix(text) == text.size()) return text;
  std::string result;
  for (std::size_t at = 0; at < text.size();) utf8::append(result, utf8::next(text, at));
  return result;
}

std::string quoted(const std::string& text) {
  if (text.find_first_of(",\"\r\n") == std::string::npos) return text;
  std::string result = "\"";
  for (char c : text) {
    if (c == '"') result += '"';
    result += c;
  }
  return result + '"';
}

std::string write_field(const Field& field) {
  const std::string text = repaired(field.text);
  return quoted(field.is_text && looks_like_formula(text) ? "'" + text : text);
}

}  // namespace

std::string render_csv(const Sheet& sheet) {
  std::string text;
  const auto write_row = [&](const auto& fields, const auto& write) {
    bool first = true;
    for (const auto& field : fields) {
      if (!first) text += ',';
      text += write(field);
      first = false;
    }
    text += '\n';
  };
  write_row(sheet.header, quoted);
  for (const auto& row : sheet.rows) write_row(row, write_field);
  return text;
}

}  // namespace peq
