// By what rows can be chosen. Rows carry numbers instead of values: there are many of them.
#include <algorithm>
#include <utility>

#include "peq/messages.hpp"
#include "render/html_page.hpp"
#include "render/html_text.hpp"

namespace peq::render {

bool has_facets(const Block& block) {
  const auto any = [](const auto& rows) {
    return std::any_of(rows.begin(), rows.end(), [](const auto& row) {
      return std::any_of(row.facets.begin(), row.facets.end(),
                         [](const auto& values) { return !values.empty(); });
    });
  };
  if (const auto* table = std::get_if<Table>(&block)) return any(table->rows);
  const auto* chart = std::get_if<Chart>(&block);
  const auto* timeline = chart != nullptr ? std::get_if<Timeline>(chart) : nullptr;
  return timeline != nullptr && any(timeline->lines);
}

std::string facets_attribute(const Page& page,
                             const std::vector<std::vector<std::string>>& facets) {
  if (std::all_of(facets.begin(), facets.end(), [](const auto& values) { return values.empty(); }))
    return {};
  std::string numbers;
  for (std::size_t i = 0; i < std::min(facets.size(), page.document.facets.size()); ++i) {
    if (i > 0) numbers += ';';
    const auto& choices = page.document.facets[i].choices;
    bool first = true;
    for (const std::string& value : facets[i]) {
      const auto found = std::find_if(choices.begin(), choices.end(),
                                      [&](const Facet::Choice& c) { return c.value == value; });
      if (found == choices.end()) continue;
      if (!std::exchange(first, false)) numbers += ',';
      numbers += std::to_string(found - choices.begin());
    }
  }
  return numbers.empty() ? "" : " data-f=" + numbers;
}

void write_filter(Page& page) {
  std::string& out = page.out;
  out += "<form class=\"filter\" role=\"search\" aria-label=\"" + page.say(Msg::page_filter) +
         "\" hidden>";
  for (std::size_t i = 0; i < page.document.facets.size(); ++i) {
    const Facet& facet = page.document.facets[i];
    if (facet.choices.empty()) continue;
    out += "<label>" + escaped(facet.label) + "<select name=\"" + escaped(facet.name) +
           "\" data-i=\"" + std::to_string(i) + "\"><option value=\"\">" + page.say(Msg::page_any);
    for (const Facet::Choice& choice : facet.choices)
      out += "<option value=\"" + escaped(choice.value) + '"' +
             std::string(page.lang(choice.authored)) + ">" + escaped(choice.label);
    out += "</select></label>";
  }
  out += "<label>" + page.say(Msg::page_search) + "<input type=\"search\" name=\"q\"></label>";
  out += "<button type=\"reset\">" + page.say(Msg::page_reset) + "</button>";
  // The script fills in the numbers.
  out += "<output aria-live=\"polite\" data-n=\"" + page.say(Text(Msg::page_shown, "{0}", "{1}")) +
         "\" data-none=\"" + page.say(Msg::page_none_shown) + "\"></output></form>\n";
}

}  // namespace peq::render
