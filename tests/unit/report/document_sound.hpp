// What holds for every document.
#pragma once

#include <algorithm>
#include <cmath>
#include <set>
#include <string>
#include <string_view>

#include "peq/document.hpp"
#include "peq/figure.hpp"

namespace peq::test {

inline std::string unsound_head(const ChartHead& head) {
  return head.title.empty() || head.description.empty() ? "chart without words " + head.title + "\n"
                                                        : "";
}

inline std::string unsound_chart(const BarChart& chart) {
  std::string found = unsound_head(chart.head);
  if (chart.lines.empty() || !(chart.top > 0)) found += "empty chart\n";
  for (const auto& line : chart.lines)
    if (line.shown.empty() || (line.value && !std::isfinite(*line.value)))
      found += "bar " + line.label + "\n";
  return found;
}

inline std::string unsound_chart(const LineChart& chart) {
  std::string found = unsound_head(chart.head);
  if (chart.lines.empty() || chart.days.last <= chart.days.first) found += "empty chart\n";
  for (const auto& line : chart.lines) {
    if (line.points.empty() || line.name.empty()) found += "line " + line.name + "\n";
    for (const auto& point : line.points)
      if (!std::isfinite(point.value) || !chart.days.contains(point.date))
        found += "point of " + line.name + "\n";
  }
  return found;
}

inline std::string unsound_chart(const HeatMap& chart) {
  std::string found = unsound_head(chart.head);
  if (chart.lines.empty() || chart.columns.empty()) found += "empty chart\n";
  for (const auto& line : chart.lines)
    if (line.counts.size() != chart.columns.size()) found += "uneven line " + line.label + "\n";
  return found;
}

inline std::string unsound_chart(const Timeline& chart) {
  std::string found = unsound_head(chart.head);
  if (chart.lines.empty() || chart.days.last < chart.days.first) found += "empty chart\n";
  for (const auto& line : chart.lines)
    if (!chart.days.contains(line.days.first) || !chart.days.contains(line.days.last) ||
        line.status.empty())
      found += "line " + line.id + "\n";
  return found;
}

/// What makes a document look as if something were missing, or can't be followed by renderers;
/// empty where it is sound.
inline std::string unsound(const Document& document) {
  std::string found;
  const auto wrong = [&](const std::string& what) { found += what + "\n"; };
  std::set<std::string> headings, rows, targets;
  const auto look_at = [&](const Cell& cell) {
    if (!cell.target.empty()) targets.insert(cell.target);
    if (const auto* number = std::get_if<Number>(&cell.value); number != nullptr) {
      // Beside the digits there may be a sign, or what the figure counts in.
      const std::string digits = format_fixed(number->value, number->decimals);
      if (!number->grouped && cell.text.find(digits) == std::string::npos)
        wrong("number " + cell.text);
    }
    if (const auto* day = std::get_if<Date>(&cell.value); day != nullptr)
      if (day->to_string() != cell.text) wrong("day " + cell.text);
  };
  const auto look_at_table = [&](const Table& table) {
    if (table.rows.empty()) wrong("table without rows: " + table.caption);
    for (std::size_t i = 0; i < table.columns.size(); ++i)
      if (std::all_of(table.rows.begin(), table.rows.end(), [&](const Row& row) {
            return row.cells[i].text.empty() && !row.cells[i].bar;
          }))
        wrong("empty column " + table.columns[i].title + " of " + table.caption);
    for (const Row& row : table.rows) {
      if (row.cells.size() != table.columns.size()) wrong("uneven row in " + table.caption);
      if (!row.id.empty() && !rows.insert(row.id).second) wrong("two rows " + row.id);
      if (!row.facets.empty() && row.facets.size() != document.facets.size())
        wrong("facets of " + row.id);
      if (row.more && row.more->blocks.empty()) wrong("nothing behind " + row.id);
      if (row.more) found += unsound(*row.more);
      for (const Cell& cell : row.cells) look_at(cell);
    }
  };
  for (std::size_t i = 0; i < document.blocks.size(); ++i) {
    const Block& block = document.blocks[i];
    if (const auto* heading = std::get_if<Heading>(&block); heading != nullptr) {
      const Block* next = i + 1 < document.blocks.size() ? &document.blocks[i + 1] : nullptr;
      const auto* below = next == nullptr ? nullptr : std::get_if<Heading>(next);
      if (next == nullptr || (below != nullptr && below->level <= heading->level))
        wrong("heading without content: " + heading->text);
      if (!heading->id.empty() && !headings.insert(heading->id).second)
        wrong("two headings " + heading->id);
    }
    if (const auto* paragraph = std::get_if<Paragraph>(&block); paragraph != nullptr)
      for (const Cell& part : paragraph->parts)
        if (part.text.empty()) wrong("empty words");
    if (const auto* facts = std::get_if<Facts>(&block); facts != nullptr)
      for (const Fact& fact : facts->facts) {
        if (fact.figure.text.empty()) wrong("empty fact " + fact.label);
        look_at(fact.figure);
      }
    if (const auto* table = std::get_if<Table>(&block); table != nullptr) look_at_table(*table);
    if (const auto* chart = std::get_if<Chart>(&block); chart != nullptr)
      found += std::visit([](const auto& one) { return unsound_chart(one); }, *chart);
    if (const auto* poster = std::get_if<Poster>(&block); poster != nullptr)
      for (const Cell& line : poster->lines)
        if (line.text.empty()) wrong("empty line of " + poster->title);
  }
  for (const std::string& target : targets)
    if (!rows.contains(target)) wrong("no row " + target);
  return found;
}

/// Ids of the parts, in their order.
inline std::string parts_of(const Document& document) {
  std::string ids;
  for (const Block& block : document.blocks)
    if (const auto* heading = std::get_if<Heading>(&block);
        heading != nullptr && heading->level == Heading::Level::part)
      ids += (ids.empty() ? "" : " ") + heading->id;
  return ids;
}

}  // namespace peq::test
