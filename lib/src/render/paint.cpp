#include "render/paint.hpp"

#include "base/utf8.hpp"

namespace peq::render {

namespace {

/// Select graphic rendition; empty for text as it is. Only the sixteen colours that every theme
/// sets.
std::string code(const Span& span) {
  // Bold and faint at once is shown as either, or as neither.
  std::string codes = span.bold && span.tone != Tone::muted ? "1" : "";
  const auto add = [&](const char* one) {
    if (!codes.empty()) codes += ';';
    codes += one;
  };
  switch (span.tone) {
  case Tone::plain: break;
  case Tone::strong:
    if (!span.bold) add("1");
    break;
  case Tone::muted: add("2"); break;
  case Tone::good: add("32"); break;
  case Tone::warning: add("33"); break;
  case Tone::bad: add("31"); break;
  case Tone::accent: add("36"); break;
  }
  return codes;
}

void trim(Line& line) {
  while (!line.empty()) {
    std::string& text = line.back().text;
    text.erase(text.find_last_not_of(' ') + 1);
    if (!text.empty()) return;
    line.pop_back();
  }
}

}  // namespace

std::size_t width(const Line& line) {
  std::size_t cells = 0;
  for (const Span& span : line) cells += utf8::width(span.text);
  return cells;
}

void pad(Line& line, std::size_t cells) {
  const std::size_t used = width(line);
  if (used < cells) line.push_back({std::string(cells - used, ' ')});
}

void write_line(std::string& to, const Line& line, bool colour) {
  Line kept = line;
  trim(kept);
  for (const Span& span : kept) {
    const std::string codes = colour ? code(span) : std::string();
    if (codes.empty() || span.text.find_first_not_of(' ') == std::string::npos) {
      to += span.text;
    } else {
      to += "\x1b[" + codes + "m";
      to += span.text;
      to += "\x1b[0m";
    }
  }
  to += '\n';
}

}  // namespace peq::render
