// A page while it is written: what its blocks share, and how each kind of block is written.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "peq/document.hpp"
#include "peq/language.hpp"
#include "render/html_anchors.hpp"

namespace peq::render {

struct Page {
  Page(const Document& of, Language in);

  const Document& document;
  Language language;
  /// ` lang="es"` for what is in the author's language; empty where that is the page's.
  std::string authored_lang;
  Anchors anchors;
  std::string out;
  std::string heading;        ///< the last one's words
  std::size_t next_mark = 1;  ///< of Anchors::marks
  bool within_row = false;    ///< in what stands behind a row

  /// Message in the page's language, escaped.
  [[nodiscard]] std::string say(const Text& text) const;
  [[nodiscard]] std::string_view lang(bool authored) const {
    return authored ? std::string_view(authored_lang) : std::string_view();
  }
};

/// Blocks from `first` on to before `last`, in order.
void write_blocks(Page& page, const std::vector<Block>& blocks, std::size_t first,
                  std::size_t last);

/// Words of a cell with its link, without an element around them.
std::string linked_words(const Page& page, const Cell& cell);
/// A cell in running text.
std::string inline_words(const Page& page, const Cell& cell);

void write_facts(Page& page, const Facts& facts);
void write_outline(Page& page, const Outline& outline);
void write_poster(Page& page, const Poster& poster);
void write_table(Page& page, const Table& table);
void write_chart(Page& page, const BarChart& chart);
void write_chart(Page& page, const LineChart& chart);
void write_chart(Page& page, const HeatMap& chart);
void write_chart(Page& page, const Timeline& chart);

/// What scrolls sideways where the page is too narrow for its table; a region with that name, or
/// one made from it. Whether it is a long or a wide one is told by its rows and the letters of a
/// line.
void open_region(Page& page, const std::string& name, std::size_t rows, std::size_t letters = 0);

/// Where its rows can be chosen from, for the script to show.
void write_filter(Page& page);
bool has_facets(const Block& block);
/// ` data-f="…"`: for each facet the numbers of the values that the row has; empty for none.
std::string facets_attribute(const Page& page, const std::vector<std::vector<std::string>>& facets);

/// The figure's opening with its caption; `:cN` begins the ids of what belongs to it. The number N.
int open_figure(Page& page, std::string_view kind, const ChartHead& head);
/// Attributes and first elements of a drawing that shows the whole chart.
std::string drawing_head(int number, std::string_view kind, const ChartHead& head);
/// Shapes that charts use by name, once a page.
void write_shapes(Page& page);

}  // namespace peq::render
