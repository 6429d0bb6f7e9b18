// Bars: words and figures as text, since they wrap on narrow screens; what is drawn stands between
// or below them.
#include <algorithm>

#include "base/text.hpp"
#include "base/utf8.hpp"
#include "peq/messages.hpp"
#include "render/html_page.hpp"
#include "render/html_text.hpp"

namespace peq::render {

namespace {

/// Pixels of a scale on a phone, and from which its wide form is shown; in the latter case the
/// scale has some more.
constexpr double narrow = 280;
constexpr double wide = 360;
constexpr double letter = 6.5;

class BarsWriter {
 public:
  BarsWriter(Page& page, const BarChart& chart)
      : page_(page), chart_(chart), top_(chart.top > 0 ? chart.top : 100) {}

  void write() {
    number_ = open_figure(page_, "bars", chart_.head);
    write_scale();
    page_.out += "<ul>\n";
    for (const BarChart::Line& line : chart_.lines) write_line(line);
    page_.out += "</ul>";
    write_key();
    page_.out += "</figure>\n";
  }

 private:
  [[nodiscard]] double share(double value) const { return value / top_ * 100; }

  [[nodiscard]] double zone_end(std::size_t i) const {
    return i + 1 < chart_.zones.size() ? chart_.zones[i + 1].from : top_;
  }

  /// `70–80`; the end of the scale is no end of the topmost one.
  [[nodiscard]] std::string zone_words(std::size_t i) const {
    const std::string from = text::format_number(chart_.zones[i].from);
    return i + 1 < chart_.zones.size() ? from + "–" + text::format_number(zone_end(i))
                                       : page_.say(Text(Msg::page_or_more, from));
  }

  /// Whether the names of all zones find room within them.
  [[nodiscard]] bool zones_hold_names() const {
    for (std::size_t i = 0; i < chart_.zones.size(); ++i) {
      const double room = share(zone_end(i) - chart_.zones[i].from) / 100 * wide;
      if (static_cast<double>(utf8::width(chart_.zones[i].name)) * letter > room) return false;
    }
    return !chart_.zones.empty();
  }

  /// The bands behind all bars, and their limits. `:zN` is what the lines below repeat.
  void write_scale() {
    std::string limits;
    std::string bands;
    double last = -1;
    const auto limit = [&](double value) {
      const double at = share(value);
      const std::string words = text::format_number(value);
      if (last >= 0 && (at - last) / 100 * narrow < static_cast<double>(words.size()) * 7 + 6)
        return;
      last = at;
      const std::string_view anchor = at < 2 ? "" : at > 98 ? " class=\"end\"" : " class=\"mid\"";
      limits += "<text x=\"" + percent(at) + "\" y=\"100%\" dy=\"-5\"" + std::string(anchor) + ">" +
                words + "</text>";
    };
    for (std::size_t i = 0; i < chart_.zones.size(); ++i) {
      const double from = chart_.zones[i].from;
      bands += "<rect" + class_attribute(i % 2 == 0 ? "z0" : "z1") + " x=\"" +
               percent(share(from)) + "\" width=\"" + percent(share(zone_end(i) - from)) +
               "\" height=\"100%\"/>";
      limit(from);
      if (zones_hold_names())
        limits += "<text class=\"mid name\" y=\"11\" x=\"" +
                  percent(share((from + zone_end(i)) / 2)) + "\">" + escaped(chart_.zones[i].name) +
                  "</text>";
    }
    if (chart_.zones.empty()) {
      bands = "<rect width=\"100%\" height=\"100%\" class=\"z0\"/>";
      limit(0);
    }
    limit(top_);
    page_.out += "<div class=\"scale\">" + drawing_head(number_, "axis", chart_.head) +
                 "<g id=\":z" + std::to_string(number_) + "\">" + bands + "</g>" + limits +
                 "</svg></div>";
  }

  void write_line(const BarChart::Line& line) {
    const std::string_view tone = tone_class(line.tone);
    page_.out += "<li" + class_attribute(line.emphasis ? "e" : "") + "><span class=\"label\"" +
                 std::string(page_.lang(line.authored)) + ">" + escaped(line.label) +
                 "</span><svg" + class_attribute("track", tone) +
                 " aria-hidden=\"true\"><use href=\"#:z" + std::to_string(number_) + "\"/>";
    const bool beyond = line.value && *line.value > top_;
    if (line.value)
      page_.out += "<rect class=\"v\" width=\"" + percent(share(*line.value)) + "\"/>";
    if (beyond) page_.out += "<use href=\"#:beyond\" class=\"over\" x=\"100%\" y=\"50%\"/>";
    if (line.before)
      page_.out += "<use href=\"#:diamond\" class=\"was\" x=\"" + percent(share(*line.before)) +
                   "\" y=\"50%\"/>";
    if (line.mark)
      page_.out +=
          "<use href=\"#:bar\" class=\"goal\" x=\"" + percent(share(*line.mark)) + "\" y=\"50%\"/>";
    page_.out += "</svg><b class=\"figure\">" + escaped(line.shown) + "</b>";
    if (!line.note.empty())
      page_.out += "<span" + class_attribute("remark", tone) + ">" + escaped(line.note) + "</span>";
    if (beyond) {
      page_.out += "<span class=\"vh\">, " + page_.say(Msg::page_beyond) + "</span>";
      goes_beyond_ = true;
    }
    had_before_ |= line.before.has_value();
    had_mark_ |= line.mark.has_value();
    page_.out += '\n';
  }

  void write_key() {
    std::string items;
    const auto item = [&](std::string_view shape, std::string_view kind, const std::string& words) {
      items += "<li><svg class=\"key\" aria-hidden=\"true\"><use href=\"#:" + std::string(shape) +
               "\" class=\"" + std::string(kind) + "\" x=\"50%\" y=\"50%\"/></svg>" + words;
    };
    if (had_before_ && !chart_.before_name.empty())
      item("diamond", "was", escaped(chart_.before_name));
    if (had_mark_ && !chart_.mark_name.empty()) item("bar", "goal", escaped(chart_.mark_name));
    if (goes_beyond_) item("beyond", "over", page_.say(Msg::page_beyond));
    std::string zones;
    for (std::size_t i = 0; i < chart_.zones.size(); ++i)
      if (!chart_.zones[i].name.empty())
        zones += "<li>" + escaped(chart_.zones[i].name) + " " + zone_words(i);
    if (items.empty() && zones.empty()) return;
    const std::string open = " aria-label=\"" + page_.say(Msg::page_legend) + "\">";
    if (!items.empty()) page_.out += "<ul class=\"legend\"" + open + items + "</ul>";
    if (!zones.empty())
      page_.out += "<ul" + class_attribute("legend zones", zones_hold_names() ? "narrow" : "") +
                   open + zones + "</ul>";
  }

  Page& page_;
  const BarChart& chart_;
  double top_;
  int number_ = 0;
  bool had_before_ = false, had_mark_ = false, goes_beyond_ = false;
};

}  // namespace

void write_chart(Page& page, const BarChart& chart) { BarsWriter(page, chart).write(); }

}  // namespace peq::render
