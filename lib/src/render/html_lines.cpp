// Lines over time. Upwards all is in pixels, sideways in per cent, so that the drawing is as wide
// as there is room while its words keep their size.
#include <algorithm>
#include <cmath>
#include <optional>
#include <vector>

#include "base/text.hpp"
#include "base/utf8.hpp"
#include "peq/messages.hpp"
#include "render/html_page.hpp"
#include "render/html_text.hpp"

namespace peq::render {

namespace {

constexpr double height = 240;
/// Pixels of the plot on a phone, and from which on a figure with the class `roomy` is shown.
constexpr double narrow = 230;
constexpr double wide = 560;
constexpr double letter = 7;
constexpr double line_height = 15;

/// Where words stand, for those that have been placed and must not be covered.
struct Place {
  double left, right, top, bottom;
};

bool overlap(const Place& a, const Place& b) {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

class LinesWriter {
 public:
  LinesWriter(Page& page, const LineChart& chart)
      : page_(page), chart_(chart), top_(chart.top > 0 ? chart.top : 100),
        days_(std::max(1, chart.days.last - chart.days.first)) {}

  void write() {
    const int number = open_figure(page_, "lines", chart_.head);
    write_legend();
    page_.out += drawing_head(number, "plot", chart_.head) + "\n";
    write_levels();
    write_ticks();
    write_strokes();
    write_today();
    write_points();
    page_.out += "</svg></figure>\n";
  }

 private:
  [[nodiscard]] double across(Date date) const {
    return std::clamp(static_cast<double>(date - chart_.days.first) / days_, 0.0, 1.0) * 100;
  }
  [[nodiscard]] double down(double value) const {
    return height - std::clamp(value / top_, 0.0, 1.0) * height;
  }

  static std::string stroke_class(const LineChart::Line& line) {
    std::string names = "line";
    if (line.stroke == LineChart::Stroke::dashed) names += " dash";
    if (line.stroke == LineChart::Stroke::dotted) names += " dot";
    if (const auto tone = tone_class(line.tone); !tone.empty()) names += " " + std::string(tone);
    return names;
  }

  /// Full for what is drawn solid, hollow for what is not; a shape a line.
  [[nodiscard]] std::string mark_of(std::size_t line, std::string_view place) const {
    static constexpr std::string_view shapes[] = {"disc", "square", "diamond", "triangle"};
    const LineChart::Line& of = chart_.lines[line];
    return "<use href=\"#:" + std::string(shapes[line % 4]) + "\"" +
           class_attribute("point", of.stroke == LineChart::Stroke::solid ? "" : "hollow",
                           tone_class(of.tone)) +
           std::string(place) + "/>";
  }

  void write_legend() {
    page_.out += "<ul class=\"legend\" aria-label=\"" + page_.say(Msg::page_legend) + "\">";
    for (std::size_t i = 0; i < chart_.lines.size(); ++i)
      page_.out += "<li><svg class=\"key long\" aria-hidden=\"true\"><line x1=\"0\" y1=\"50%\" "
                   "x2=\"100%\" y2=\"50%\" class=\"" +
                   stroke_class(chart_.lines[i]) + "\"/>" + mark_of(i, " x=\"50%\" y=\"50%\"") +
                   "</svg>" + escaped(chart_.lines[i].name);
    page_.out += "</ul>";
  }

  void write_level(double value) {
    page_.out += "<line class=\"grid\" x1=\"0\" x2=\"100%\" y1=\"" + pixels(down(value)) +
                 "\" y2=\"" + pixels(down(value)) + "\"/><text class=\"end\" x=\"-6\" y=\"" +
                 pixels(down(value) + 4) + "\">" + text::format_number(value) + "</text>";
  }

  /// Zones with their names and limits, or lines at quarters where there are none.
  void write_levels() {
    for (std::size_t i = 0; i < chart_.zones.size(); ++i) {
      const double from = down(chart_.zones[i].from);
      const double to = down(i + 1 < chart_.zones.size() ? chart_.zones[i + 1].from : top_);
      page_.out += "<rect" + class_attribute(i % 2 == 0 ? "z0" : "z1") + " width=\"100%\" y=\"" +
                   pixels(to) + "\" height=\"" + pixels(std::max(0.0, from - to)) + "\"/>";
      if (from - to < line_height) continue;
      const double end = 8 + static_cast<double>(utf8::width(chart_.zones[i].name)) * letter;
      for (auto* places : {&narrow_places_, &wide_places_})
        places->push_back({6, end, to, to + line_height});
      page_.out += "<text class=\"name\" x=\"6\" y=\"" + pixels(to + 12) + "\">" +
                   escaped(chart_.zones[i].name) + "</text>";
    }
    std::vector<double> levels;
    for (const Zone& zone : chart_.zones) levels.push_back(zone.from);
    if (levels.empty())
      for (int quarter = 0; quarter < 4; ++quarter) levels.push_back(top_ * quarter / 4);
    levels.push_back(top_);
    double last = height * 2;
    for (double level : levels) {
      if (last - down(level) < line_height) continue;
      last = down(level);
      write_level(level);
    }
  }

  void write_ticks() {
    double narrow_end = -1e9;
    double wide_end = -1e9;
    for (const Tick& tick : chart_.ticks) {
      const double at = across(tick.date);
      const double half = static_cast<double>(utf8::width(tick.label)) * letter / 2 + 4;
      const bool fits_narrow = at / 100 * narrow - half >= narrow_end;
      const bool fits_wide = at / 100 * wide - half >= wide_end;
      page_.out += "<line class=\"tick\" x1=\"" + percent(at) + "\" x2=\"" + percent(at) +
                   "\" y1=\"240\" y2=\"245\"/>";
      if (!fits_wide) continue;
      wide_end = at / 100 * wide + half;
      if (fits_narrow) narrow_end = at / 100 * narrow + half;
      page_.out += "<text" + class_attribute("mid", fits_narrow ? "" : "roomy") + " x=\"" +
                   percent(at) + "\" y=\"259\">" + escaped(tick.label) + "</text>";
    }
  }

  void write_today() {
    if (!chart_.today) return;
    const double at = across(*chart_.today);
    page_.out += "<line class=\"today\" x1=\"" + percent(at) + "\" x2=\"" + percent(at) +
                 "\" y1=\"-6\" y2=\"240\"/>";
    const std::string_view anchor = at < 25 ? "" : at > 75 ? "end" : "mid";
    page_.out += "<text" + class_attribute("now", anchor) + " x=\"" + percent(at) +
                 "\" y=\"-11\">" + escaped(chart_.today_name) + "</text>";
  }

  /// Dashes run through all the points of a line only in one stroke; it is stretched sideways, its
  /// width is not.
  void write_strokes() {
    if (std::all_of(chart_.lines.begin(), chart_.lines.end(),
                    [](const LineChart::Line& line) { return line.points.size() < 2; }))
      return;
    page_.out += "<svg viewBox=\"0 0 1000 240\" preserveAspectRatio=\"none\" width=\"100%\" "
                 "height=\"240\">";
    for (const LineChart::Line& line : chart_.lines) {
      if (line.points.size() < 2) continue;
      page_.out += "<polyline class=\"" + stroke_class(line) + "\" points=\"";
      for (const LineChart::Point& point : line.points)
        page_.out += (&point == line.points.data() ? "" : " ") + pixels(across(point.date) * 10) +
                     "," + pixels(down(point.value));
      page_.out += "\"/>";
    }
    page_.out += "</svg>\n";
  }

  /// Pixels by which the nearest other line runs above the point, or below it (negative); none
  /// where there is none nearby.
  [[nodiscard]] std::optional<double> neighbour(std::size_t line,
                                                const LineChart::Point& point) const {
    std::optional<double> nearest;
    for (std::size_t i = 0; i < chart_.lines.size(); ++i) {
      if (i == line) continue;
      const auto& points = chart_.lines[i].points;
      for (std::size_t k = 1; k < points.size(); ++k) {
        if (!(points[k - 1].date <= point.date && point.date <= points[k].date)) continue;
        const double whole = std::max(1, points[k].date - points[k - 1].date);
        const double part = (point.date - points[k - 1].date) / whole;
        const double there = points[k - 1].value + part * (points[k].value - points[k - 1].value);
        const double above = down(point.value) - down(there);
        if (std::abs(above) > 0.5 && std::abs(above) < 2 * line_height &&
            (!nearest || std::abs(above) < std::abs(*nearest)))
          nearest = above;
      }
    }
    return nearest;
  }

  void write_points() {
    for (std::size_t i = 0; i < chart_.lines.size(); ++i) {
      const auto& points = chart_.lines[i].points;
      for (const LineChart::Point& point : points) {
        if (point.shown.empty() && points.size() > 1) continue;
        const std::string x = percent(across(point.date));
        page_.out += mark_of(i, " x=\"" + x + "\" y=\"" + pixels(down(point.value)) + "\"");
        if (!point.shown.empty()) write_shown(i, point);
      }
    }
  }

  /// Words beside their point, where they cover no others: to the right of the plot's end, above or
  /// below; left out on narrow screens, or everywhere, where there is no such place.
  void write_shown(std::size_t line, const LineChart::Point& point) {
    const double at = across(point.date);
    const double y = down(point.value);
    const double words = static_cast<double>(utf8::width(point.shown)) * letter;
    const bool at_end = at > 96;
    std::vector<double> offsets = {-9, 18};
    // Never between the point and its neighbour.
    if (const auto above = neighbour(line, point)) offsets = {*above > 0 ? 18.0 : -9.0};
    if (at_end) offsets = {4, -8, 16, -20, 28};
    for (const bool phone : {true, false}) {
      const double centre = at / 100 * (phone ? narrow : wide);
      auto& places = phone ? narrow_places_ : wide_places_;
      for (double offset : offsets) {
        const double left = at_end ? centre + 9 : std::max(centre - words / 2, 0.0);
        const Place place{left - 2, left + words + 2, y + offset - 12, y + offset + 2};
        if (place.top < -8 || place.bottom > height + 4) continue;
        if (std::any_of(places.begin(), places.end(),
                        [&](const Place& other) { return overlap(place, other); }))
          continue;
        places.push_back(place);
        if (phone)
          wide_places_.push_back({at / 100 * wide + (place.left - centre),
                                  at / 100 * wide + (place.right - centre), place.top,
                                  place.bottom});
        const std::string_view anchor = at_end ? "" : at < 3 ? "" : "mid";
        page_.out += "<text" +
                     class_attribute(phone ? "shown" : "shown roomy", anchor,
                                     tone_class(chart_.lines[line].tone)) +
                     " x=\"" + percent(at) + "\"" + (at_end ? " dx=\"9\"" : "") + " y=\"" +
                     pixels(y + offset) + "\">" + escaped(point.shown) + "</text>";
        return;
      }
    }
  }

  Page& page_;
  const LineChart& chart_;
  double top_;
  int days_;
  std::vector<Place> narrow_places_, wide_places_;  ///< of words, on screens of both kinds
};

}  // namespace

void write_chart(Page& page, const LineChart& chart) { LinesWriter(page, chart).write(); }

}  // namespace peq::render
