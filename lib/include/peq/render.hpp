// From typed reports to bytes; one function per format. Room: render.
//
// Output is UTF-8 with line feeds (iCalendar: CR LF) and depends on nothing but the arguments.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "peq/calendar.hpp"
#include "peq/report.hpp"

namespace peq {

struct TextStyle {
  int width = 80;       ///< cells, 40 or more; tables are fitted to it
  bool colour = false;  ///< ANSI sequences
};

/// A text of one line with its control characters made visible (`\x1b`), fit for a terminal.
std::string printable(std::string_view text);

/// Tables, bars and paragraphs for a terminal. Nothing from a plan reaches the terminal unescaped:
/// control characters are shown as `\x1b`.
std::string render_text(const Document& document, const TextStyle& style);

/// Markdown that reads well raw and that pandoc turns into other formats: pipe tables, nested
/// lists. Nothing from a plan is taken for markup.
std::string render_markdown(const Document& document);

/// One self-contained page: styles, scripts and charts (SVG) in it, nothing loaded from elsewhere,
/// which a Content-Security-Policy of its own makes sure of. Works without scripts; with them rows
/// can be chosen by the document's facets and a text, and tables sorted. Every text is escaped,
/// control and bidirectional characters are shown as `\x1b`. `language`: that of the document.
std::string render_html(const Document& document, Language language);

/// A workbook (`.xlsx`): a sheet for each part of the document (or one, where it has none), numbers
/// and days typed, formulas for what follows from other cells. Text is never taken for a formula.
/// None where a temporary file can't be written.
std::optional<std::string> render_xlsx(const Document& document, Language language);

/// Indented by two spaces, one line feed at the end.
std::string render_json(const Data& data);

/// RFC 4180 with line feeds; text that a spreadsheet would run as a formula gets a leading `'`.
std::string render_csv(const Sheet& sheet);

/// iCalendar (RFC 5545, RFC 7986) with the line ends that it asks for: one all-day event each, free
/// time, reminders as alarms that show the summary. Made and last changed on the day asked about.
/// Texts are escaped and their control characters shown as `\x1b`, so that nothing in a plan can be
/// taken for a property.
std::string render_icalendar(const Calendar& calendar);

/// Findings with excerpt and caret (design.md 6).
std::string render_findings_text(const FindingsReport& report, Language language,
                                 const TextStyle& style);
/// `file:line:col: severity[CODE]: message`, one line each.
std::string render_findings_concise(const FindingsReport& report, Language language);
/// Workflow commands of GitHub Actions (`::error file=…`), one line each.
std::string render_findings_github(const FindingsReport& report);
/// GitLab's code quality report (JSON).
std::string render_findings_gitlab(const FindingsReport& report);
/// SARIF 2.1.0 (JSON), fit for code scanning. `version` is that of the tool.
std::string render_findings_sarif(const FindingsReport& report, Language language,
                                  std::string_view version);
/// JUnit XML; findings less severe than what the check fails on are told in tests that pass.
std::string render_findings_junit(const FindingsReport& report, Language language);

}  // namespace peq
