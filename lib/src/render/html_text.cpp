#include "render/html_text.hpp"

#include <algorithm>
#include <array>
#include <cmath>

#include <fmt/format.h>

#include "base/utf8.hpp"

namespace peq::render {

namespace {

/// Fixed decimals without zeros at the end.
std::string trimmed(double number, int decimals) {
  std::string digits = fmt::format("{:.{}f}", number, decimals);
  while (digits.back() == '0') digits.pop_back();
  if (digits.back() == '.') digits.pop_back();
  return digits == "-0" ? "0" : digits;
}

}  // namespace

std::string escaped(std::string_view text) {
  std::string result;
  for (char c : utf8::printable(text)) {
    switch (c) {
    case '&': result += "&amp;"; break;
    case '<': result += "&lt;"; break;
    case '>': result += "&gt;"; break;
    case '"': result += "&quot;"; break;
    case '\'': result += "&#39;"; break;
    default: result += c; break;
    }
  }
  return result;
}

std::string escaped_running(std::string_view text) {
  constexpr std::string_view digits = "0123456789";
  constexpr std::string_view joints = "0123456789.-–";
  std::string result;
  while (!text.empty()) {
    // A figure or a day with something inside at which a line could break.
    const std::size_t begin = std::min(text.find_first_of(digits), text.size());
    std::size_t end = std::min(text.find_first_not_of(joints, begin), text.size());
    while (end > begin && digits.find(text[end - 1]) == std::string_view::npos) --end;
    const std::string_view token = text.substr(begin, end - begin);
    const bool breaks = token.find_first_not_of("0123456789.") != std::string_view::npos;
    result += escaped(text.substr(0, begin));
    result += breaks ? "<span class=nb>" + std::string(token) + "</span>" : std::string(token);
    text.remove_prefix(end);
  }
  return result;
}

std::string fragment(std::string_view id) {
  std::string result = "#";
  for (char c : id) {
    const bool plain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
                       std::string_view("-._~:").find(c) != std::string_view::npos;
    if (plain)
      result += c;
    else
      result += fmt::format("%{:02X}", static_cast<unsigned char>(c));
  }
  return result;
}

bool is_web_address(std::string_view text) {
  return text.starts_with("https://") || text.starts_with("http://");
}

std::string percent(double share) {
  if (!(share > 0)) return "0%";
  return trimmed(std::min(share, 100.0), 2) + '%';
}

std::string pixels(double number) { return std::isfinite(number) ? trimmed(number, 1) : "0"; }

std::string_view tone_class(Tone tone) {
  switch (tone) {
  case Tone::plain: return "";
  case Tone::strong: return "s";
  case Tone::muted: return "u";
  case Tone::good: return "g";
  case Tone::warning: return "w";
  case Tone::bad: return "b";
  case Tone::accent: return "a";
  }
  return "";
}

std::string class_attribute(std::string_view first, std::string_view second, std::string_view third,
                            std::string_view fourth) {
  std::string names;
  for (std::string_view name : {first, second, third, fourth}) {
    if (name.empty()) continue;
    if (!names.empty()) names += ' ';
    names += name;
  }
  if (names.empty()) return {};
  return names.find(' ') == std::string::npos ? " class=" + names : " class=\"" + names + '"';
}

std::string_view width_class(std::size_t letters) {
  struct Step {
    std::size_t letters;
    std::string_view name;
  };
  static constexpr std::array<Step, 8> steps = {{{4, "n4"},
                                                 {6, "n6"},
                                                 {8, "n8"},
                                                 {10, "n10"},
                                                 {13, "n13"},
                                                 {17, "n17"},
                                                 {24, "n24"},
                                                 {36, "n36"}}};
  const auto* step = std::find_if(steps.begin(), steps.end() - 1,
                                  [&](const Step& s) { return letters <= s.letters; });
  return step->name;
}

}  // namespace peq::render
