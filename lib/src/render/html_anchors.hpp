// Names within a page: which ids its headings and rows have, so that each is there once and links
// lead somewhere.
//
// Ids that the page needs for itself begin with `:`, which neither headings nor items can have.
#pragma once

#include <map>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "peq/document.hpp"

namespace peq::render {

/// A heading of the page; posters have one too.
struct Mark {
  int level = 2;  ///< of HTML: 1 is the page's title; never more than one below the mark before
  std::string id;
  std::string text;
  bool listed = true;  ///< in the table of contents
};

class Anchors {
 public:
  explicit Anchors(const Document& document);

  /// Headings and posters in the order of blocks; the first is always the page's title.
  [[nodiscard]] const std::vector<Mark>& marks() const { return marks_; }
  /// Whether the first block is the title.
  [[nodiscard]] bool has_title() const { return has_title_; }

  /// The id for the row, each once; empty where there is none left.
  std::string take_row(std::string_view id);
  /// The id of the row, wherever it stands; empty where the page has no such row.
  [[nodiscard]] std::string row_id(std::string_view id) const;

  /// A name that no region of the page has had yet: `Units`, `Units (2)`.
  std::string region_name(const std::string& wanted);
  /// 1, 2, …
  int next_number() { return ++numbers_; }

 private:
  void add_marks(const Document& document);
  void add_rows(const Document& document);
  /// The id as HTML can have it, changed where another has it already.
  std::string claim(std::string_view id);

  std::vector<Mark> marks_;
  bool has_title_ = false;
  std::map<std::string, std::string, std::less<>> rows_;
  std::set<std::string, std::less<>> ids_, taken_;
  std::map<std::string, int> regions_;
  int numbers_ = 0;
};

}  // namespace peq::render
