#include "render/html_anchors.hpp"

#include <algorithm>

#include "base/utf8.hpp"

namespace peq::render {

namespace {

/// Level in HTML that a heading asks for, where it stands in a document with or without parts.
int wanted_level(Heading::Level level, bool has_parts) {
  switch (level) {
  case Heading::Level::title:  // one that isn't the first
  case Heading::Level::part: return 2;
  case Heading::Level::section: return has_parts ? 3 : 2;
  case Heading::Level::subsection: return has_parts ? 4 : 3;
  }
  return 2;
}

bool is_part(const Block& block) {
  const auto* heading = std::get_if<Heading>(&block);
  return heading != nullptr && heading->level == Heading::Level::part;
}

}  // namespace

Anchors::Anchors(const Document& document) {
  add_marks(document);
  add_rows(document);
}

void Anchors::add_marks(const Document& document) {
  const bool has_parts = std::any_of(document.blocks.begin(), document.blocks.end(), is_part);
  marks_.push_back({1, {}, document.title, false});
  for (std::size_t i = 0; i < document.blocks.size(); ++i) {
    const auto* heading = std::get_if<Heading>(&document.blocks[i]);
    const auto* poster = std::get_if<Poster>(&document.blocks[i]);
    if (heading == nullptr && poster == nullptr) continue;
    if (i == 0 && heading != nullptr && heading->level == Heading::Level::title) {
      has_title_ = true;
      if (!heading->text.empty()) marks_.front().text = heading->text;
      continue;
    }
    Mark mark;
    const int wanted = heading != nullptr ? wanted_level(heading->level, has_parts)
                       : has_parts        ? 3
                                          : 2;
    mark.level = std::min(wanted, marks_.back().level + 1);
    mark.text = heading != nullptr ? heading->text : poster->title;
    mark.listed = heading != nullptr && heading->level != Heading::Level::subsection;
    const bool named = heading != nullptr && !heading->id.empty();
    mark.id = claim(named ? heading->id : ":h" + std::to_string(marks_.size()));
    marks_.push_back(std::move(mark));
  }
}

void Anchors::add_rows(const Document& document) {
  for (const Block& block : document.blocks) {
    const auto* table = std::get_if<Table>(&block);
    if (table == nullptr) continue;
    for (const Row& row : table->rows) {
      if (!row.id.empty() && rows_.find(row.id) == rows_.end()) rows_[row.id] = claim(row.id);
      if (row.more) add_rows(*row.more);
    }
  }
}

std::string Anchors::claim(std::string_view id) {
  // No blanks in ids, and nothing that would read differently from what it is.
  std::string name = utf8::printable(id);
  std::replace(name.begin(), name.end(), ' ', '_');
  const std::string first = name;
  for (int i = 2; !ids_.insert(name).second; ++i) name = first + ':' + std::to_string(i);
  return name;
}

std::string Anchors::take_row(std::string_view id) {
  const auto found = rows_.find(id);
  if (found == rows_.end() || !taken_.insert(found->second).second) return {};
  return found->second;
}

std::string Anchors::row_id(std::string_view id) const {
  const auto found = rows_.find(id);
  return found == rows_.end() ? std::string() : found->second;
}

std::string Anchors::region_name(const std::string& wanted) {
  const int number = ++regions_[wanted];
  return number == 1 ? wanted : wanted + " (" + std::to_string(number) + ")";
}

}  // namespace peq::render
