// The plan as a document, and what holds for every such document.
#pragma once

#include <algorithm>
#include <set>
#include <string>
#include <string_view>

#include "answer.hpp"
#include "peq/plan_report.hpp"

namespace peq::test {

/// What makes a document look as if something were missing, or can't be followed by renderers;
/// empty where it is sound.
inline std::string unsound(const Document& document) {
  std::string found;
  const auto wrong = [&](const std::string& what) { found += what + "\n"; };
  std::set<std::string> headings, rows, targets;
  const auto look_at = [&](const Cell& cell) {
    if (!cell.target.empty()) targets.insert(cell.target);
    if (const auto* number = std::get_if<Number>(&cell.value); number != nullptr)
      if (!number->grouped && format_fixed(number->value, number->decimals) != cell.text)
        wrong("number " + cell.text);
    if (const auto* day = std::get_if<Date>(&cell.value); day != nullptr)
      if (day->to_string() != cell.text) wrong("day " + cell.text);
  };
  const auto look_at_table = [&](const Table& table) {
    if (table.rows.empty()) wrong("table without rows: " + table.caption);
    if (table.caption.empty()) wrong("table without a caption");
    for (std::size_t i = 0; i < table.columns.size(); ++i)
      if (std::all_of(table.rows.begin(), table.rows.end(),
                      [&](const Row& row) { return row.cells[i].text.empty(); }))
        wrong("empty column " + table.columns[i].title + " of " + table.caption);
    for (const Row& row : table.rows) {
      if (row.cells.size() != table.columns.size()) wrong("uneven row in " + table.caption);
      if (!row.id.empty() && !rows.insert(row.id).second) wrong("two rows " + row.id);
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

inline std::string shown(const ReportedPlan& plan, Language language = Language::es,
                         int width = 120) {
  return text_of(plan_document(plan.subject(), language), width);
}

/// From a heading up to the next one given.
inline std::string stretch(const std::string& text, std::string_view from, std::string_view to) {
  const std::size_t begin = text.find("\n" + std::string(from));
  if (begin == std::string::npos) return "";
  return text.substr(begin + 1, text.find("\n" + std::string(to), begin + 1) - begin);
}

}  // namespace peq::test
