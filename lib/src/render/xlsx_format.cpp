#include "render/xlsx_format.hpp"

#include <algorithm>
#include <cmath>

#include "base/utf8.hpp"

namespace peq::render::xlsx {

namespace {

constexpr lxw_color_t ink = 0x1F2933, muted = 0x595959, accent = 0x1F4E79;
constexpr lxw_color_t head_fill = 0xD9E2EC, rule = 0x7B8794;

struct Pair {
  lxw_color_t font, fill;
};

/// Dark on light: their lightness differs enough to be told apart in grey, too.
Pair colours_of(Tone tone) {
  switch (tone) {
  case Tone::good: return {0x0B4F1E, 0xDDF2E0};
  case Tone::warning: return {0x6B4E00, 0xFFE9A8};
  case Tone::bad: return {0x8A0F14, 0xF7BFC1};
  default: return {};
  }
}

void set_tone(lxw_format* format, Tone tone) {
  switch (tone) {
  case Tone::plain:
  case Tone::strong: return;
  case Tone::muted: format_set_font_color(format, muted); return;
  case Tone::accent: format_set_font_color(format, accent); return;
  case Tone::good:
  case Tone::warning:
  case Tone::bad: break;
  }
  format_set_font_color(format, colours_of(tone).font);
  format_set_bg_color(format, colours_of(tone).fill);
}

double size_of(Look::Kind kind) {
  switch (kind) {
  case Look::Kind::title: return 18;
  case Look::Kind::part: return 15;
  case Look::Kind::section: return 13;
  default: return 11;
  }
}

void set_kind(lxw_format* format, Look::Kind kind) {
  switch (kind) {
  case Look::Kind::body: return;
  case Look::Kind::verbatim: format_set_font_name(format, "Courier New"); return;
  case Look::Kind::head:
    format_set_bold(format);
    format_set_bg_color(format, head_fill);
    format_set_bottom(format, LXW_BORDER_THIN);
    format_set_bottom_color(format, rule);
    return;
  case Look::Kind::title:
  case Look::Kind::part:
  case Look::Kind::section:
  case Look::Kind::subsection: break;
  }
  format_set_bold(format);
  format_set_font_size(format, size_of(kind));
  format_set_font_color(format, kind == Look::Kind::subsection ? ink : accent);
}

}  // namespace

bool is_wrapped(const Look& look) {
  const bool typed = !look.number_format.empty() && look.number_format != "@";
  return !typed && look.kind != Look::Kind::verbatim;
}

double line_count(std::string_view text, double width) {
  width = std::max(width, 2.0);
  double lines = 1;
  double taken = 0;
  double word = 0;
  for (std::size_t at = 0; at < text.size();) {
    const char32_t c = utf8::next(text, at);
    const bool capital = c >= U'A' && c <= U'Z';
    word += static_cast<double>(utf8::width(c)) * (capital ? 1.08 : 0.94);
    if (c != U' ' && at < text.size()) continue;
    if (taken > 0 && taken + word > width) {
      ++lines;
      taken = 0;
    }
    taken += word;
    word = 0;
    if (taken > width + 1) {
      lines += std::floor(taken / width);
      taken = std::fmod(taken, width);
    }
  }
  return lines;
}

double line_height(Look::Kind kind) { return size_of(kind) * 1.4; }

double stretch(Look::Kind kind) {
  return kind == Look::Kind::body ? 1.0 : size_of(kind) / 11 * 1.1;
}

lxw_format* Formats::of(const Look& look) {
  const auto [known, fresh] = formats_.try_emplace(look, nullptr);
  if (!fresh) return known->second;
  lxw_format* format = workbook_add_format(book_);
  known->second = format;
  if (format == nullptr) return format;
  format_set_align(format, LXW_ALIGN_VERTICAL_TOP);
  format_set_align(format, look.right ? LXW_ALIGN_RIGHT : LXW_ALIGN_LEFT);
  if (is_wrapped(look)) format_set_text_wrap(format);
  if (!look.number_format.empty()) format_set_num_format(format, look.number_format.c_str());
  set_kind(format, look.kind);
  set_tone(format, look.tone);
  if (look.bold) format_set_bold(format);
  // Keeps figures apart from words in the next column.
  const auto indent = std::max<std::uint8_t>(look.indent, look.right ? 1 : 0);
  if (indent > 0) format_set_indent(format, indent);
  if (look.rule_above) {
    format_set_top(format, LXW_BORDER_THIN);
    format_set_top_color(format, rule);
  }
  if (look.link) {
    format_set_underline(format, LXW_UNDERLINE_SINGLE);
    if (look.tone == Tone::plain) format_set_font_color(format, accent);
  }
  return format;
}

lxw_format* Formats::over(Tone tone) {
  const auto [known, fresh] = tones_.try_emplace(tone, nullptr);
  if (fresh && (known->second = workbook_add_format(book_)) != nullptr)
    set_tone(known->second, tone);
  return known->second;
}

}  // namespace peq::render::xlsx
