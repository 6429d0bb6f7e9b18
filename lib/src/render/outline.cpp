#include "render/outline.hpp"

#include <algorithm>

#include "base/utf8.hpp"
#include "render/wrap.hpp"

namespace peq::render {

namespace {

/// Beyond this, deeper levels stand no further to the right.
constexpr std::size_t deepest = 12;

Line toned(const std::vector<Cell>& cells) {
  Line line;
  for (const Cell& cell : cells) line.push_back({utf8::printable(cell.text), cell.tone});
  return line;
}

/// Whether another item of that level follows before the tree leaves it.
std::vector<bool> last_of_its_level(const std::vector<OutlineItem>& items) {
  std::vector<bool> last(items.size(), true);
  std::vector<bool> seen;
  for (std::size_t i = items.size(); i-- > 0;) {
    const std::size_t level = items[i].level;
    seen.resize(std::max(seen.size(), level + 1), false);
    last[i] = !seen[level];
    seen[level] = true;
    seen.resize(level + 1);
  }
  return last;
}

}  // namespace

std::vector<Line> draw_outline(const Outline& outline, std::size_t cells) {
  const auto last = last_of_its_level(outline.items);
  std::vector<Line> lines;
  std::vector<bool> open;  // of each level above: whether its branch goes on
  for (std::size_t i = 0; i < outline.items.size(); ++i) {
    const OutlineItem& item = outline.items[i];
    const std::size_t level = std::min<std::size_t>(item.level, deepest);
    open.resize(level + 1);
    open[level] = !last[i];
    std::string head;
    std::string rest;
    for (std::size_t l = 1; l < level; ++l) head += open[l] ? "│  " : "   ";
    rest = head;
    if (level > 0) {
      head += last[i] ? "└─ " : "├─ ";
      rest += last[i] ? "   " : "│  ";
    }
    const bool parent = i + 1 < outline.items.size() && outline.items[i + 1].level > item.level;
    const std::string below = rest + (parent ? "│  " : "   ");
    const std::size_t room = cells > utf8::width(below) + 16 ? cells - utf8::width(below) : 16;
    const auto add = [&](const std::vector<Cell>& text, const std::string& first,
                         const std::string& further, std::size_t width) {
      bool begun = false;
      for (Line& line : wrap(toned(text), width)) {
        line.insert(line.begin(), {begun ? further : first, Tone::muted});
        lines.push_back(std::move(line));
        begun = true;
      }
    };
    add(item.head, head, below, room);
    for (const auto& line : item.lines) add(line, below, below, room);
  }
  return lines;
}

}  // namespace peq::render
