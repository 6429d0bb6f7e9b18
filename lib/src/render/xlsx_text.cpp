#include "render/xlsx_text.hpp"

#include <algorithm>
#include <cmath>

#include "base/utf8.hpp"
#include "peq/figure.hpp"

namespace peq::render::xlsx {

namespace {

constexpr std::size_t longest_cell = 32767;
constexpr std::size_t longest_link = 2079;
constexpr std::size_t longest_sheet_name = 31;

std::size_t units(char32_t code_point) { return code_point > 0xFFFF ? 2 : 1; }

std::size_t units(std::string_view text) {
  std::size_t count = 0;
  for (std::size_t at = 0; at < text.size();) count += units(utf8::next(text, at));
  return count;
}

bool is_hex(char c) {
  return std::string_view("0123456789abcdefABCDEF").find(c) != std::string::npos;
}

/// `_x0041_` is how the file format writes a character; an underscore before it keeps it as it is.
std::string without_escapes(std::string text) {
  for (std::size_t at = text.find("_x"); at != std::string::npos; at = text.find("_x", at + 1)) {
    if (at + 7 > text.size() || text[at + 6] != '_' ||
        !std::all_of(text.begin() + static_cast<std::ptrdiff_t>(at) + 2,
                     text.begin() + static_cast<std::ptrdiff_t>(at) + 6, is_hex))
      continue;
    text.insert(at, "_x005F");
    at += 6;
  }
  return text;
}

/// As cut(), but rather before a word than within it.
std::string cut_at_word(std::string_view text, std::size_t limit) {
  constexpr std::size_t longest_loss = 12;
  std::string shown = cut(text, limit);
  if (shown == text) return shown;
  const std::size_t blank = shown.rfind(' ');
  if (blank == std::string::npos || blank == 0 || shown.size() - blank > longest_loss) return shown;
  return shown.substr(0, blank) + "…";
}

std::string quoted(std::string_view literal) {
  if (literal.empty()) return {};
  return '"' + std::string(literal) + '"';
}

}  // namespace

std::string cut(std::string_view text, std::size_t limit) {
  if (text.size() <= limit || units(text) <= limit) return std::string(text);
  std::size_t at = 0;
  for (std::size_t count = 0; at < text.size();) {
    const std::size_t before = at;
    count += units(utf8::next(text, at));
    if (count + 1 > limit) {
      at = before;
      break;
    }
  }
  while (at > 0 && text[at - 1] == ' ') --at;
  return std::string(text.substr(0, at)) + "…";
}

std::string cell_text(std::string_view text) {
  std::string shown = cut(utf8::printable(text), longest_cell);
  std::string escaped = without_escapes(shown);
  return units(escaped) <= longest_cell ? escaped : cut(shown, longest_cell / 7);
}

std::string sheet_name(std::string_view text, std::string_view suffix,
                       std::vector<std::string>& taken) {
  std::string base;
  for (char c : utf8::printable(text)) {
    if (std::string_view("[]:*?/\\").find(c) != std::string_view::npos) c = ' ';
    if (c != ' ' || !base.ends_with(' ')) base += c;
  }
  const auto trim = [](std::string& name) {
    name.erase(0, std::min(name.find_first_not_of(" '"), name.size()));
    name.erase(name.find_last_not_of(" '") + 1);
  };
  trim(base);
  if (base.empty()) base = "-";
  for (int number = 1;; ++number) {
    std::string end(suffix);
    if (number > 1) end += " (" + std::to_string(number) + ")";
    std::string name =
        cut_at_word(base, longest_sheet_name - std::min(units(end), longest_sheet_name - 2));
    trim(name);
    name += end;
    std::string folded = utf8::fold(name);
    // A spreadsheet keeps this one for itself.
    if (folded == "history" || std::find(taken.begin(), taken.end(), folded) != taken.end())
      continue;
    taken.push_back(std::move(folded));
    return name;
  }
}

std::optional<std::string> number_format(const Number& number, std::string_view text) {
  if (!std::isfinite(number.value) || number.decimals < 0 || number.decimals > 15)
    return std::nullopt;
  std::string digits = format_fixed(std::abs(number.value), number.decimals);
  std::string format = "0";
  if (number.grouped) {
    format = "#,##0";
    for (std::size_t at = std::min(digits.find('.'), digits.size()); at > 3;)
      digits.insert(at -= 3, ",");
  }
  if (number.decimals > 0)
    format += '.' + std::string(static_cast<std::size_t>(number.decimals), '0');

  const std::size_t at = text.find(digits);
  if (at == std::string_view::npos) return std::nullopt;
  std::string_view before = text.substr(0, at);
  const std::string_view after = text.substr(at + digits.size());
  // Another number, or what a format can't hold.
  constexpr std::string_view never = "0123456789.,\"";
  if (before.size() + after.size() > 20 || before.find_first_of(never) != std::string_view::npos ||
      after.find_first_of(never) != std::string_view::npos)
    return std::nullopt;
  // What rounds to zero has the sign that the text has, which the number's own need not be.
  const bool zero = digits.find_first_not_of("0.,") == std::string::npos;
  if (zero) {
    format = quoted(before) + format + quoted(after);
    return number.value < 0 ? format + ";" + format : format;
  }
  char sign = 0;
  if (before.starts_with('-') || before.starts_with('+')) {
    sign = before.front();
    before.remove_prefix(1);
  }
  if ((number.value < 0) != (sign == '-')) return std::nullopt;
  const std::string plain = quoted(before) + format + quoted(after);
  if (number.is_signed || sign == '+') return "+" + plain + ";-" + plain + ";" + plain;
  return before.empty() ? plain : plain + ";-" + plain;
}

bool is_web_address(std::string_view link) {
  if (!link.starts_with("http://") && !link.starts_with("https://")) return false;
  return link.size() <= longest_link && utf8::is_printable(link) &&
         link.find_first_of(" \"<>") == std::string_view::npos;
}

std::string defined_name(std::string_view name) {
  constexpr std::string_view allowed = "abcdefghijklmnopqrstuvwxyz_";
  if (name.empty() || name.size() > 200 ||
      name.find_first_not_of(allowed) != std::string_view::npos)
    return {};
  return "peq_" + std::string(name);
}

}  // namespace peq::render::xlsx
