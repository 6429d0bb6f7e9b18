#include "render/excerpt.hpp"

#include <algorithm>
#include <vector>

#include "base/utf8.hpp"

namespace peq::render {

namespace {

constexpr std::size_t tab_stop = 4;
constexpr std::size_t context = 12;  // cells kept after a place in a long line

/// One character of the author's line, as it is shown.
struct Glyph {
  std::string text;
  std::size_t cells = 0;
  bool marked = false;
};

std::vector<Glyph> glyphs_of(const ShownPlace& place) {
  std::vector<Glyph> glyphs;
  const std::size_t mark_end = std::size_t{place.caret_offset} + place.caret_length;
  std::size_t column = 0;
  for (std::size_t at = 0; at < place.line.size();) {
    const std::size_t before = at;
    static_cast<void>(utf8::next(place.line, at));
    Glyph glyph;
    if (place.line[before] == '\t')
      glyph.text.assign(tab_stop - column % tab_stop, ' ');
    else
      glyph.text = utf8::printable(place.line.substr(before, at - before));
    glyph.cells = utf8::width(glyph.text);
    glyph.marked = before >= place.caret_offset && before < mark_end;
    column += glyph.cells;
    glyphs.push_back(std::move(glyph));
  }
  return glyphs;
}

std::size_t cells_of(const std::vector<Glyph>& glyphs, std::size_t from, std::size_t to) {
  std::size_t cells = 0;
  for (std::size_t i = from; i < to; ++i) cells += glyphs[i].cells;
  return cells;
}

}  // namespace

Excerpt excerpt(const ShownPlace& place, std::size_t cells) {
  const std::vector<Glyph> glyphs = glyphs_of(place);
  const auto is_marked = [](const Glyph& glyph) { return glyph.marked; };
  const auto first = std::find_if(glyphs.begin(), glyphs.end(), is_marked);
  const auto mark = static_cast<std::size_t>(first - glyphs.begin());
  const auto mark_end =
      static_cast<std::size_t>(std::find_if_not(first, glyphs.end(), is_marked) - glyphs.begin());

  // The window [begin, end): all of a short line, else the place with some context on both sides.
  std::size_t begin = 0;
  std::size_t end = glyphs.size();
  if (cells_of(glyphs, 0, glyphs.size()) > cells) {
    const std::size_t room = cells > 2 ? cells - 2 : 1;  // one ellipsis on each side
    // As much as possible of what stands before the place, but some of what follows it too.
    const std::size_t marked = cells_of(glyphs, mark, mark_end);
    const std::size_t spare = room > marked ? room - marked : 0;
    const std::size_t lead = spare > context ? spare - context : spare / 2;
    begin = mark;
    std::size_t used = 0;
    while (begin > 0 && used + glyphs[begin - 1].cells <= lead) used += glyphs[--begin].cells;
    end = begin;
    used = 0;
    while (end < glyphs.size() && used + glyphs[end].cells <= room) used += glyphs[end++].cells;
  }

  Excerpt result;
  if (begin > 0) result.line = "…";
  for (std::size_t i = begin; i < end; ++i) result.line += glyphs[i].text;
  if (end < glyphs.size()) result.line += "…";
  result.caret = (begin > 0 ? 1 : 0) + cells_of(glyphs, begin, std::min(mark, end));
  result.length =
      std::max<std::size_t>(1, cells_of(glyphs, std::min(mark, end), std::min(mark_end, end)));
  while (result.line.ends_with(' ')) result.line.pop_back();
  return result;
}

}  // namespace peq::render
