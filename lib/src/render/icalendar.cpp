// iCalendar (RFC 5545), with the name and description of RFC 7986 beside those that programs knew
// before it.
#include <algorithm>

#include <fmt/format.h>

#include "peq/render.hpp"
#include "render/content_line.hpp"

namespace peq {

namespace render {

namespace {

std::string date_value(Date date) {
  std::string digits = date.to_string();
  std::erase(digits, '-');
  return digits;
}

class Writer {
 public:
  explicit Writer(const Calendar& calendar)
      : calendar_(calendar), language_(language_parameter(calendar.language)),
        // There is no clock: what is said holds for the day asked about.
        stamp_(date_value(calendar.as_of) + "T000000Z") {}

  std::string write() {
    line("BEGIN", "VCALENDAR");
    line("VERSION", "2.0");
    line("PRODID", "-//peq//peq calendar//EN");
    line("CALSCALE", "GREGORIAN");
    const std::string name = line_value(calendar_.name);
    line("NAME" + language_parameter(calendar_.name_language), name);
    line("X-WR-CALNAME", name);
    const std::string description = text_value(calendar_.description);
    line("DESCRIPTION" + language_, description);
    line("X-WR-CALDESC", description);
    for (const Calendar::Event& event : calendar_.events) add_event(event);
    line("END", "VCALENDAR");
    return std::move(text_);
  }

 private:
  void line(const std::string& name, std::string_view value) {
    append_content_line(text_, name + ":" + std::string(value));
  }

  void add_event(const Calendar::Event& event) {
    const std::string summary = line_value(event.summary);
    line("BEGIN", "VEVENT");
    line("UID", line_value(event.uid));
    line("DTSTAMP", stamp_);
    line("LAST-MODIFIED", stamp_);
    line("SEQUENCE", std::to_string(event.sequence));
    line("DTSTART;VALUE=DATE", date_value(event.day));
    line("DTEND;VALUE=DATE", date_value(event.day + 1));
    line("SUMMARY" + language_, summary);
    line("DESCRIPTION" + language_, text_value(event.description));
    line("CATEGORIES" + language_, line_value(event.category));
    line("STATUS", event.cancelled ? "CANCELLED" : "CONFIRMED");
    line("TRANSP", "TRANSPARENT");
    for (int days : event.alarms) {
      line("BEGIN", "VALARM");
      line("ACTION", "DISPLAY");
      line("TRIGGER", fmt::format("-P{}D", days));
      line("DESCRIPTION" + language_, summary);
      line("END", "VALARM");
    }
    line("END", "VEVENT");
  }

  const Calendar& calendar_;
  std::string language_, stamp_;
  std::string text_;
};

}  // namespace

}  // namespace render

std::string render_icalendar(const Calendar& calendar) { return render::Writer(calendar).write(); }

}  // namespace peq
