// Pipe tables.
#include <algorithm>
#include <numeric>

#include "base/utf8.hpp"
#include "render/markdown_text.hpp"

namespace peq::render::markdown {

namespace {

/// Tables with a longer line get the widths of their columns from the dashes; `--columns` of
/// pandoc.
constexpr std::size_t wide_line = 72;
/// How many characters a line of a printed page holds.
constexpr std::size_t page_width = 76;
constexpr std::size_t longest_word = 22;
constexpr std::size_t long_text = 30;
constexpr std::size_t cell_margin = 3;

std::string of_cell(const Cell& cell, bool emphasis) {
  const std::string words = linked(cell);
  std::string indent;
  for (int i = 0; i < cell.indent; ++i) indent += "&emsp;";
  return indent + (emphasis || cell.tone == Tone::strong ? strong(words) : words);
}

/// What a column would like to have, in characters: all on one line, or at least no broken word.
struct Room {
  std::size_t whole = 0, word = 0;

  void add(std::string_view text, std::size_t indent) {
    whole = std::max(whole, utf8::width(text) + indent);
    while (!text.empty()) {
      const std::size_t end = std::min(text.find(' '), text.size());
      word = std::max(word, std::min(utf8::width(text.substr(0, end)) + indent, longest_word));
      text.remove_prefix(std::min(end + 1, text.size()));
    }
  }
};

/// Each column has room for its words, one with long texts for some of them; the rest of the page
/// goes to those that have more to say.
std::vector<std::size_t> shares(const std::vector<Room>& rooms) {
  std::vector<std::size_t> dashes;
  dashes.reserve(rooms.size());
  for (const Room& room : rooms)
    dashes.push_back(std::max(room.word + cell_margin, std::min(room.whole / 4, long_text)));
  const std::size_t taken = std::accumulate(dashes.begin(), dashes.end(), std::size_t{0});
  std::size_t wanted = 0;
  for (std::size_t i = 0; i < rooms.size(); ++i)
    wanted += std::max(rooms[i].whole + cell_margin, dashes[i]) - dashes[i];
  if (taken >= page_width || wanted == 0) return dashes;
  const std::size_t rest = std::min(page_width - taken, wanted);
  for (std::size_t i = 0; i < rooms.size(); ++i)
    dashes[i] += rest * (std::max(rooms[i].whole + cell_margin, dashes[i]) - dashes[i]) / wanted;
  return dashes;
}

}  // namespace

std::string of_table(const Table& table) {
  // A column of nothing but bars has nothing to read.
  std::vector<std::size_t> columns;
  for (std::size_t i = 0; i < table.columns.size(); ++i)
    if (std::any_of(table.rows.begin(), table.rows.end(),
                    [&](const Row& row) { return !row.cells[i].text.empty(); }))
      columns.push_back(i);

  std::string head = "|";
  std::vector<Room> rooms(columns.size());
  for (std::size_t i = 0; i < columns.size(); ++i) {
    const std::string& title = table.columns[columns[i]].title;
    head += " " + escaped(title) + " |";
    rooms[i].add(title, 0);
  }
  std::size_t longest = utf8::width(head);
  std::string body;
  for (const Row& row : table.rows) {
    std::string line = "|";
    for (std::size_t i = 0; i < columns.size(); ++i) {
      const Cell& cell = row.cells[columns[i]];
      line += " " + of_cell(cell, row.emphasis) + " |";
      rooms[i].add(cell.text, std::size_t{cell.indent} * 2);
    }
    longest = std::max(longest, utf8::width(line));
    body += line + "\n";
  }

  const std::vector<std::size_t> dashes =
      longest > wide_line ? shares(rooms) : std::vector<std::size_t>(columns.size(), 3);
  std::string rule = "|";
  for (std::size_t i = 0; i < columns.size(); ++i) {
    rule += std::string(dashes[i], '-');
    rule += table.columns[columns[i]].align == Align::right ? ":|" : "|";
  }
  return head + "\n" + rule + "\n" + body;
}

}  // namespace peq::render::markdown
