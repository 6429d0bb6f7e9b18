// What all charts have: a figure with a caption, and the shapes that they draw with.
#include "peq/messages.hpp"
#include "render/html_page.hpp"
#include "render/html_text.hpp"

namespace peq::render {

int open_figure(Page& page, std::string_view kind, const ChartHead& head) {
  const int number = page.anchors.next_number();
  page.out += "<figure" + class_attribute("chart", kind) + "><figcaption><b>" +
              escaped(head.title) + "</b>";
  if (!head.note.empty()) page.out += "<p>" + escaped(head.note) + "</p>";
  page.out += "</figcaption>\n";
  return number;
}

std::string drawing_head(int number, std::string_view kind, const ChartHead& head) {
  const std::string id = ":c" + std::to_string(number);
  return "<svg" + class_attribute(kind) + " role=\"img\" aria-labelledby=\"" + id + "t " + id +
         "d\"><title id=\"" + id + "t\">" + escaped(head.title) + "</title><desc id=\"" + id +
         "d\">" + escaped(head.description) + "</desc>";
}

void open_region(Page& page, const std::string& name, std::size_t rows, std::size_t letters) {
  constexpr std::size_t many = 150;
  // What fits on paper upright, and lying.
  constexpr std::size_t upright = 95;
  constexpr std::size_t lying = 150;
  const std::string wanted = name.empty() ? peq::say(page.language, Msg::page_table) : name;
  page.out += "<div" +
              class_attribute("sc", rows > many ? "long" : "",
                              letters > lying     ? "wide vast"
                              : letters > upright ? "wide"
                                                  : "") +
              " role=region tabindex=0 aria-label=\"" + escaped(page.anchors.region_name(wanted)) +
              "\">";
}

void write_shapes(Page& page) {
  // Each around the point where it is used. `:stripes` is for what was called off.
  page.out +=
      "<svg class=\"shapes\" aria-hidden=\"true\"><defs>"
      "<pattern id=\":stripes\" width=\"6\" height=\"6\" patternUnits=\"userSpaceOnUse\" "
      "patternTransform=\"rotate(45)\"><path d=\"M0 0V6\"/></pattern>"
      "<path id=\":disc\" d=\"M-4 0a4 4 0 1 0 8 0a4 4 0 1 0-8 0\"/>"
      "<path id=\":square\" d=\"M-3.5-3.5h7v7h-7z\"/>"
      "<path id=\":diamond\" d=\"M0-6 6 0 0 6-6 0z\"/>"
      "<path id=\":tick\" d=\"M-6.5 0a6.5 6.5 0 1 0 13 0a6.5 6.5 0 1 0-13 0M-3 0-1 2.5 3.5-2.5\"/>"
      "<path id=\":bar\" d=\"M-1.5-9h3V9h-3z\"/>"
      "<path id=\":triangle\" d=\"M-5-4.5 4.5 0-5 4.5z\"/>"
      "<path id=\":beyond\" d=\"M-11-5-6 0-11 5M-6-5-1 0-6 5\"/>"
      "</defs></svg>\n";
}

}  // namespace peq::render
