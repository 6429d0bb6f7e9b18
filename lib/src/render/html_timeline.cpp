// Stretches of days, a row of a table each: rows are read, chosen and printed whole.
#include <algorithm>

#include "base/utf8.hpp"
#include "peq/messages.hpp"
#include "render/html_page.hpp"
#include "render/html_text.hpp"
#include "render/wrap.hpp"

namespace peq::render {

namespace {

/// Pixels of the drawing on a phone.
constexpr double narrow = 260;
constexpr double letter = 7;

class TimelineWriter {
 public:
  TimelineWriter(Page& page, const Timeline& chart)
      : page_(page), chart_(chart), days_(std::max(1, chart.days.last - chart.days.first + 1)) {}

  void write() {
    number_ = open_figure(page_, "time", chart_.head);
    write_legend();
    open_region(page_, chart_.head.title, chart_.lines.size());
    page_.out += "<table><caption class=vh>" + escaped(chart_.head.title) + "</caption>";
    write_head();
    const std::string* group = nullptr;
    for (const Timeline::Line& line : chart_.lines) {
      if (group == nullptr || *group != line.group) {
        page_.out += "<tbody>";
        if (!line.group.empty())
          page_.out += "<tr class=\"e gh\"><th colspan=\"5\" scope=\"colgroup\">" +
                       escaped(line.group) + "\n";
        group = &line.group;
      }
      write_line(line);
    }
    page_.out += "</table></div></figure>\n";
  }

 private:
  [[nodiscard]] double across(Date date) const {
    return std::clamp(static_cast<double>(date - chart_.days.first) / days_, 0.0, 1.0) * 100;
  }

  static double half_width(const std::string& words) {
    return static_cast<double>(utf8::width(words)) * letter / 2 + 3;
  }

  /// The dates, and what all rows repeat as `:tN`: their lines and today's.
  void write_head() {
    std::string words;
    std::string rules;
    const auto rule = [&](double at, std::string_view kind) {
      rules += "<line class=\"" + std::string(kind) + "\" x1=\"" + percent(at) + "\" x2=\"" +
               percent(at) + "\" y2=\"100%\"/>";
    };
    double end = -1e9;
    const auto word = [&](double at, const std::string& label, std::string_view kind, int y) {
      // At either end words stand within the drawing, whatever its width.
      const std::string_view anchor = (100 - at) / 100 * narrow < half_width(label) ? "end"
                                      : at / 100 * narrow < half_width(label)       ? ""
                                                                                    : "mid";
      words += "<text" + class_attribute(kind, anchor) + " x=\"" + percent(at) + "\" y=\"" +
               std::to_string(y) + "\">" + escaped(label) + "</text>";
    };
    for (const Tick& tick : chart_.ticks) {
      const double at = across(tick.date);
      rule(at, "grid");
      const double half = half_width(tick.label);
      if (at / 100 * narrow - half < end) continue;
      end = at / 100 * narrow + half;
      word(at, tick.label, "", 32);
    }
    if (chart_.today) {
      rule(across(*chart_.today), "today");
      word(across(*chart_.today), chart_.today_name, "now", 14);
    }
    std::size_t letters = longest_word(chart_.id_name);
    for (const Timeline::Line& line : chart_.lines)
      letters = std::max(letters, longest_word(line.id));
    page_.out += "<thead><tr><th scope=col" + class_attribute(width_class(letters)) + ">" +
                 escaped(chart_.id_name) + "<th scope=col class=\"n17\">" +
                 escaped(chart_.title_name) + "<td class=x>" +
                 drawing_head(number_, "axis", chart_.head) + words +
                 "</svg><svg class=\"shapes\" aria-hidden=\"true\"><defs><g id=\":t" +
                 std::to_string(number_) + "\">" + rules + "</g></defs></svg>" +
                 "<th scope=col class=\"n10\">" + escaped(chart_.deadline_name) +
                 "<th scope=col class=\"n10\">" + escaped(chart_.status_name) + "</thead>\n";
  }

  void write_line(const Timeline::Line& line) {
    page_.out += "<tr" + facets_attribute(page_, line.facets) + "><th scope=row>" +
                 linked_words(page_, {.text = line.id, .target = line.target}) + "<td" +
                 std::string(page_.lang(line.authored)) + ">" + escaped(line.title) +
                 "<td class=x>";
    write_drawing(line);
    page_.out += "<td>" + line.days.last.to_string() + "<td" +
                 class_attribute(tone_class(line.tone)) + ">" + escaped(line.status) + "\n";
  }

  /// What the drawing shows, in a line.
  [[nodiscard]] std::string told(const Timeline::Line& line) const {
    std::string words = line.days.first.to_string() + " – " + line.days.last.to_string();
    const auto add = [&](const std::optional<Date>& date, const std::string& name) {
      if (date && !name.empty()) words += " · " + escaped(name) + ": " + date->to_string();
    };
    add(line.original, chart_.original_name);
    add(line.finished, chart_.finished_name);
    add(line.forecast, chart_.forecast_name);
    return words;
  }

  void write_drawing(const Timeline::Line& line) {
    std::string& out = page_.out;
    out += "<svg" + class_attribute("row", line.cancelled ? "off" : "", tone_class(line.tone)) +
           " role=img><title>" + told(line) + "</title><use href=\"#:t" + std::to_string(number_) +
           "\"/>";
    const double from = across(line.days.first);
    const double to = across(line.days.last + 1);
    const bool moved = line.original && *line.original < line.days.last;
    const double planned = moved ? std::max(from, across(*line.original + 1)) : to;
    const auto stretch = [&](std::string_view kind, double left, double right) {
      out += "<rect" + class_attribute(kind) + " x=\"" + percent(left) + "\" width=\"" +
             percent(right - left) + "\"/>";
    };
    const auto mark = [&](std::string_view shape, std::string_view kind, double at) {
      out += "<use href=\"#:" + std::string(shape) + "\"" + class_attribute(kind) + " x=\"" +
             percent(at) + "\" y=\"50%\"/>";
    };
    stretch("k", from, planned);
    if (moved) stretch("k ext", planned, to);
    if (!line.cancelled && line.done > 0)
      stretch("d", from, from + (to - from) * std::min(line.done, 100.0) / 100);
    if (line.original) mark("bar", "was", across(*line.original + 1));
    if (line.forecast) mark("triangle", "guess", across(*line.forecast));
    if (line.finished) mark("tick", "fin", across(*line.finished));
    out += "</svg>";
  }

  void write_legend() {
    const auto any = [&](auto has) {
      return std::any_of(chart_.lines.begin(), chart_.lines.end(), has);
    };
    using Line = Timeline::Line;
    std::string items;
    const auto item = [&](const std::string& drawing, std::string_view kind,
                          const std::string& words) {
      items += "<li><svg" + class_attribute("key long row", kind) + " aria-hidden=\"true\">" +
               drawing + "</svg>" + words;
    };
    const auto shape = [](std::string_view name, std::string_view kind) {
      return "<use href=\"#:" + std::string(name) + "\" class=\"" + std::string(kind) +
             "\" x=\"50%\" y=\"50%\"/>";
    };
    const std::string whole = R"(<rect class="k" width="100%"/>)";
    item(whole, "", page_.say(Msg::page_period));
    if (!chart_.done_name.empty() && any([](const Line& l) { return l.done > 0; }))
      item(whole + R"(<rect class="d" width="60%"/>)", "", escaped(chart_.done_name));
    if (any([](const Line& l) { return l.original && *l.original < l.days.last; }))
      item(R"(<rect class="k ext" width="100%"/>)", "", page_.say(Msg::page_extension));
    if (!chart_.original_name.empty() && any([](const Line& l) { return l.original.has_value(); }))
      item(shape("bar", "was"), "", escaped(chart_.original_name));
    if (!chart_.finished_name.empty() && any([](const Line& l) { return l.finished.has_value(); }))
      item(shape("tick", "fin"), "", escaped(chart_.finished_name));
    if (!chart_.forecast_name.empty() && any([](const Line& l) { return l.forecast.has_value(); }))
      item(shape("triangle", "guess"), "", escaped(chart_.forecast_name));
    if (any([](const Line& l) { return l.cancelled; }))
      item(whole, "off", page_.say(Msg::page_cancelled));
    page_.out += "<ul class=\"legend\" aria-label=\"" + page_.say(Msg::page_legend) + "\">" +
                 items + "</ul>";
  }

  Page& page_;
  const Timeline& chart_;
  int days_;
  int number_ = 0;
};

}  // namespace

void write_chart(Page& page, const Timeline& chart) { TimelineWriter(page, chart).write(); }

}  // namespace peq::render
