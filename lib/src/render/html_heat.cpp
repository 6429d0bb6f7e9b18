// How many of each pair: a table, so that it can be read cell by cell and its words wrap.
#include <algorithm>
#include <cmath>
#include <cstdint>

#include "peq/messages.hpp"
#include "render/html_page.hpp"
#include "render/html_text.hpp"
#include "render/wrap.hpp"

namespace peq::render {

namespace {

/// 1 to 5; the largest count has 5.
int intensity(int count, int largest) {
  return std::clamp(static_cast<int>(std::ceil(5.0 * count / largest)), 1, 5);
}

/// The counts that each intensity stands for.
void write_ramp(Page& page, int number, const ChartHead& head, int largest) {
  page.out += drawing_head(number, "ramp", head);
  for (int step = 1; step <= 5; ++step) {
    const std::int64_t from = (step - 1) * std::int64_t{largest} / 5 + 1;
    const std::int64_t to = step * std::int64_t{largest} / 5;
    if (from > to) continue;
    std::string words = std::to_string(from);
    if (to > from) words += "–" + std::to_string(to);
    page.out += "<svg class=\"h" + std::to_string(step) + "\" x=\"" + percent(20.0 * (step - 1)) +
                "\" width=\"20%\" height=\"100%\"><rect width=\"100%\" height=\"100%\"/>" +
                "<text x=\"50%\" y=\"50%\" dy=\".35em\">" + words + "</text></svg>";
  }
  page.out += "</svg>";
}

}  // namespace

void write_chart(Page& page, const HeatMap& chart) {
  const int number = open_figure(page, "heat", chart.head);
  std::string& out = page.out;
  int largest = 1;
  for (const HeatMap::Line& line : chart.lines)
    for (int count : line.counts) largest = std::max(largest, count);
  open_region(page, chart.head.title, chart.lines.size());
  out += "<table><caption class=vh>" + escaped(chart.head.title) + "</caption><thead><tr><td>";
  for (const HeatMap::Column& column : chart.columns)
    // Two letters for the mark of its tone.
    out += "<th scope=col" +
           class_attribute(width_class(longest_word(column.label) + 2), tone_class(column.tone)) +
           ">" + escaped(column.label);
  out += "</thead><tbody>\n";
  for (const HeatMap::Line& line : chart.lines) {
    out += "<tr><th scope=row" + std::string(page.lang(line.authored)) + ">" + escaped(line.label);
    if (!line.detail.empty()) out += " <small>" + escaped(line.detail) + "</small>";
    for (std::size_t i = 0; i < std::min(line.counts.size(), chart.columns.size()); ++i) {
      const int count = line.counts[i];
      if (count <= 0) {
        out += "<td class=zero>0";
        continue;
      }
      out += "<td" + class_attribute(tone_class(chart.columns[i].tone)) + "><svg class=h" +
             std::to_string(intensity(count, largest)) +
             " aria-hidden=true><rect width=\"100%\" height=\"100%\"/></svg><span>" +
             std::to_string(count) + "</span>";
    }
    out += '\n';
  }
  out += "</table></div>";
  write_ramp(page, number, chart.head, largest);
  out += "</figure>\n";
}

}  // namespace peq::render
