#include "report/levers_parts.hpp"

#include <algorithm>

#include "peq/messages.hpp"
#include "report/cells.hpp"
#include "report/evaluate_parts.hpp"
#include "report/words.hpp"

namespace peq::report {

std::string shown(const View& view, const Figure& figure, int decimals) {
  return figure.has_number() ? format_fixed(figure.number(), decimals)
                             : say_short(view.language, figure.absence());
}

Cell average_band_cell(const View& view, const Figure& average) {
  const Index band = band_of(average, view.settings().bands, view.decimals());
  return {band_name(view, average, band), tone_of_band(view, average, band)};
}

Paragraph average_summary(const View& view) {
  const Figure& average = view.evaluation.official[MacroId::average].figure;
  Paragraph summary;
  if (!average.has_number()) {
    summary.parts = {{view.say(Msg::summary_no_average), Tone::strong},
                     {": " + why_no_number(view, MacroId::average)}};
    return summary;
  }
  summary.parts = {{view.say(Msg::summary_average, shown(view, average)), Tone::strong}};
  const Cell band = average_band_cell(view, average);
  if (!band.text.empty()) {
    summary.parts.push_back({", "});
    summary.parts.push_back(band);
  }
  return summary;
}

void add_listed(Document& document, const View& view, std::size_t shown, std::size_t wanted,
                std::size_t all) {
  if (shown == all) return;
  // Where a filter alone makes the difference, --all would show no more.
  const Msg words = shown < wanted ? Msg::levers_listed_more : Msg::levers_listed;
  document.blocks.push_back(
      paragraph(view.say(words, shown, shown < wanted ? wanted : all), Tone::muted));
}

}  // namespace peq::report
