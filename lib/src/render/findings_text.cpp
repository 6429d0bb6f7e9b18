// Findings as people read them (design.md 6).
#include <algorithm>

#include "base/utf8.hpp"
#include "peq/messages.hpp"
#include "peq/render.hpp"
#include "render/excerpt.hpp"
#include "render/findings.hpp"
#include "render/paint.hpp"
#include "render/wrap.hpp"

namespace peq {

namespace render {

namespace {

Tone severity_tone(Severity severity) {
  switch (severity) {
  case Severity::error: return Tone::bad;
  case Severity::warning: return Tone::warning;
  case Severity::note: return Tone::accent;
  }
  return Tone::plain;
}

class FindingWriter {
 public:
  FindingWriter(Language language, const TextStyle& style)
      : language_(language), colour_(style.colour),
        cells_(static_cast<std::size_t>(std::max(style.width, 40))) {}

  void write(const ShownFinding& finding) {
    // The gutter holds the line number.
    gutter_ = std::to_string(finding.place.begin.line).size();
    const Tone tone = severity_tone(finding.severity);
    const std::string head = say(language_, finding.severity) + "[" + to_string(finding.code) + "]";
    for (const Line& line :
         wrap({{head, tone, true}, {": " + utf8::printable(finding.message), Tone::plain, true}},
              cells_, 2))
      add(line);
    add({{indent() + "--> ", Tone::accent}, {where(finding.place)}});
    add_bar();
    add_excerpt(finding.place, tone);
    if (!finding.related.empty() || !finding.help.empty()) add_bar();
    for (const ShownPlace& place : finding.related) add_related(place);
    if (!finding.help.empty()) add_help(finding.help);
  }

  std::string text;

 private:
  [[nodiscard]] std::string indent() const { return std::string(gutter_, ' '); }

  void add(const Line& line) { write_line(text, line, colour_); }

  /// Words wrapped to what `first` leaves of the width; further lines begin with `next`, which is
  /// as wide.
  void add_words(const Line& first, const Line& next, const Line& words) {
    const Line* lead = &first;
    for (const Line& wrapped : wrap(words, cells_ - width(first))) {
      Line line = *lead;
      line.insert(line.end(), wrapped.begin(), wrapped.end());
      add(line);
      lead = &next;
    }
  }

  static Line blanks(std::size_t count) { return {{std::string(count, ' ')}}; }

  void add_help(const std::string& help) {
    const Line lead = {{indent() + " = ", Tone::accent},
                       {say(language_, Msg::finding_help) + ": ", Tone::plain, true}};
    add_words(lead, blanks(width(lead)), {{utf8::printable(help)}});
  }

  void add_bar() { add({{indent() + " |", Tone::accent}}); }

  void add_excerpt(const ShownPlace& place, Tone tone) {
    const std::size_t margin = gutter_ + 3;  // `41 | `
    const Excerpt shown = excerpt(place, cells_ - margin);
    add({{std::to_string(place.begin.line) + " | ", Tone::accent}, {shown.line}});
    Line caret = {{indent() + " | ", Tone::accent},
                  {std::string(shown.caret, ' ')},
                  {std::string(shown.length, '^'), tone, true}};
    const std::string label = utf8::printable(place.label);
    const std::size_t used = margin + shown.caret + shown.length;
    const bool beside = !label.empty() && used + 1 + utf8::width(label) <= cells_;
    if (beside) caret.push_back({" " + label, tone});
    add(caret);
    if (!beside && !label.empty()) add_label_below(label, margin, shown.caret, tone);
  }

  /// A label without room beside the caret starts below it, or at the left where that is too
  /// narrow.
  void add_label_below(const std::string& label, std::size_t margin, std::size_t caret, Tone tone) {
    constexpr std::size_t enough = 24;
    const std::size_t wanted = std::min(utf8::width(label), enough);
    const std::size_t room = cells_ - margin;
    const std::size_t at = std::min(caret, room > wanted ? room - wanted : 0);
    const Line lead = {{indent() + " | ", Tone::accent}, {std::string(at, ' ')}};
    add_words(lead, lead, {{label, tone}});
  }

  /// A path is never broken, so that a terminal can open it; its words may go on below.
  void add_related(const ShownPlace& place) {
    const Span lead{indent() + "::: ", Tone::accent};
    const Span at{where(place)};
    const std::string words = utf8::printable(place.label);
    const std::size_t used = width({lead, at});
    if (words.empty() || used + 2 + utf8::width(words) <= cells_) {
      add({lead, at, {words.empty() ? "" : ": " + words}});
      return;
    }
    add({lead, at, {":"}});
    const Line below = blanks(gutter_ + 4);
    add_words(below, below, {{words}});
  }

  Language language_;
  bool colour_;
  std::size_t cells_;
  std::size_t gutter_ = 1;
};

}  // namespace

}  // namespace render

std::string render_findings_text(const FindingsReport& report, Language language,
                                 const TextStyle& style) {
  render::FindingWriter writer(language, style);
  for (const ShownFinding& finding : report.findings) {
    if (!writer.text.empty()) writer.text += '\n';
    writer.write(finding);
  }
  return std::move(writer.text);
}

}  // namespace peq
