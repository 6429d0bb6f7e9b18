// What is due for people: lists by date or by unit, and the reviews.
#include <algorithm>

#include "peq/messages.hpp"
#include "report/cells.hpp"
#include "report/due_parts.hpp"
#include "report/words.hpp"

namespace peq {

namespace report {

namespace {

/// Counts of reports by how urgent they are: `3 reports overdue · 5 due within 30 days · 40 later`.
std::string say_counts(const View& view, const Due& due, const std::vector<DueReport>& reports) {
  const Date t = due.options.as_of;
  const Date soon = t + view.settings().due_soon;
  const auto count = [&](auto holds) {
    return std::count_if(reports.begin(), reports.end(), holds);
  };
  const auto late = count([&](const DueReport& one) { return one.due < t; });
  const auto near = count([&](const DueReport& one) { return t <= one.due && one.due <= soon; });
  const auto later = count([&](const DueReport& one) { return soon < one.due; });
  if (reports.empty()) return view.say(Msg::due_nothing);
  std::vector<std::string> parts = {view.say(Msg::due_overdue, late)};
  if (near > 0)
    parts.push_back(view.say(Msg::due_soon, near, say(view.language, view.settings().due_soon)));
  if (later > 0) parts.push_back(view.say(Msg::due_later, later));
  return side_by_side(parts);
}

Cell days_cell(const View& view, int left) {
  if (left < 0) return {view.say(Msg::days_late, -left), Tone::bad};
  if (left == 0) return {view.say(Msg::days_today), Tone::warning};
  return {view.say(Msg::days_left, left)};
}

std::string say_report(const View& view, const DueReport& one) {
  const std::string period = one.period ? one.period->to_string() : std::string();
  switch (one.kind) {
  case DueKind::progress: return view.say(Msg::due_progress);
  case DueKind::occurrence: return view.say(Msg::due_occurrence, period);
  case DueKind::value:
    return one.period ? view.say(Msg::due_value_of, period) : view.say(Msg::due_value);
  case DueKind::rating: return view.say(Msg::due_rating);
  case DueKind::review: return view.say(Msg::due_review);
  }
  return {};
}

Cell who_cell(const View& view, const DueReport& one) {
  if (one.units.empty()) return {view.say(Msg::due_nobody), Tone::warning};
  std::vector<std::string> names;
  for (Index unit : one.units) names.push_back(view.plan.units[unit].name);
  return {join(names, ", ")};
}

}  // namespace

void add_due_reports(Document& document, const View& view, const Due& due,
                     const std::vector<DueReport>& reports, bool who) {
  Table table;
  table.columns = {{view.say(Msg::column_due)},
                   {view.say(Msg::column_days), Align::right},
                   {view.say(Msg::column_id)},
                   {view.say(Msg::column_text), Align::left, true},
                   {view.say(Msg::column_report), Align::left, false, 2, true},
                   {view.say(Msg::column_last_report), Align::left, false, 1, true},
                   {view.say(Msg::column_who), Align::left, false, 3, true}};
  for (const DueReport& one : reports) {
    const std::string last =
        one.last_report ? one.last_report->to_string() : view.say(Msg::due_no_report);
    Row row;
    row.cells = {date_cell(one.due),
                 days_cell(view, due.days_left(one)),
                 {id_of(view.plan, one)},
                 {title_of(view.plan, one)},
                 // The rule rather than the exception: not worth a line of its own.
                 {say_report(view, one), one.kind == DueKind::progress ? Tone::muted : Tone::plain},
                 {last, one.last_report ? Tone::plain : Tone::muted},
                 who ? who_cell(view, one) : Cell{}};
    table.rows.push_back(std::move(row));
  }
  add_table(document, view, std::move(table));
}

namespace {

/// A unit's reports under its name; `unit` no_index: those of nobody.
void add_unit(Document& document, const View& view, const Due& due,
              const std::vector<DueReport>& all, Index unit) {
  std::vector<DueReport> reports;
  for (const DueReport& one : all) {
    const bool holds = unit == no_index
                           ? one.units.empty()
                           : std::find(one.units.begin(), one.units.end(), unit) != one.units.end();
    if (holds) reports.push_back(one);
  }
  if (reports.empty()) return;
  document.blocks.push_back(
      section(unit == no_index ? view.say(Msg::section_nobody) : view.plan.units[unit].name,
              say_counts(view, due, reports)));
  add_due_reports(document, view, due, reports, false);
}

void add_units(Document& document, const View& view, const Due& due,
               const std::vector<DueReport>& reports, const DueOptions& options) {
  for (Index unit = 0; unit < view.plan.units.size(); ++unit) {
    const auto& wanted = options.units;
    if (wanted.empty() ||
        std::find(wanted.begin(), wanted.end(), view.plan.units[unit].id) != wanted.end())
      add_unit(document, view, due, reports, unit);
  }
  add_unit(document, view, due, reports, no_index);
  if (reports.empty())
    add_table(document, view, {});
  else
    document.blocks.push_back(paragraph(view.say(Msg::due_units_overlap), Tone::muted));
}

// --- reviews -------------------------------------------------------------------------------------

/// Longer runs of windows with the same outcome take one line.
constexpr std::size_t longest_run = 3;

std::string say_days(const View& view, const std::vector<Date>& days) {
  std::vector<std::string> words;
  words.reserve(days.size());
  for (Date day : days) words.push_back(day.to_string());
  return enumerate(view.language, words);
}

Cell outcome_cell(const View& view, const ReviewWindow& window, std::size_t count) {
  switch (window.state) {
  case ReviewWindow::State::held:
    if (count > 1) return {view.say(Msg::review_held_in_a_row, count), Tone::good};
    return {view.say(Msg::review_held, say_days(view, window.held_on)), Tone::good};
  case ReviewWindow::State::missed:
    if (count > 1) return {view.say(Msg::review_missed_in_a_row, count), Tone::bad};
    return {view.say(Msg::review_missed), Tone::bad};
  case ReviewWindow::State::current: return {view.say(Msg::review_current), Tone::plain};
  case ReviewWindow::State::upcoming: break;
  }
  return {};
}

/// The windows up to now, by date. The review is named in the first row only.
void add_windows(Table& table, const View& view, Index index, const ReviewHistory& history) {
  const auto& windows = history.windows;
  const std::size_t first_row = table.rows.size();
  for (std::size_t at = 0; at < windows.size();) {
    std::size_t end = at + 1;
    while (end < windows.size() && windows[end].state == windows[at].state) ++end;
    if (windows[at].state == ReviewWindow::State::upcoming) break;
    if (end - at <= longest_run) end = at + 1;
    Row row;
    row.cells = {{table.rows.size() == first_row ? view.plan.reviews[index].id : ""},
                 date_cell(windows[at].days.first),
                 date_cell(windows[end - 1].days.last),
                 outcome_cell(view, windows[at], end - at)};
    row.rule_above = table.rows.size() == first_row && first_row > 0;
    table.rows.push_back(std::move(row));
    at = end;
  }
}

std::string say_review(const View& view, Index index, const ReviewHistory& history) {
  const Review& review = view.plan.reviews[index];
  const std::string every = say(view.language, review.every.value);
  const std::string counts =
      history.windows.empty() ? view.say(Msg::review_no_window, every)
                              : view.say(Msg::review_counts, every, history.held, history.missed);
  return view.say(Msg::in_brackets, review.name, review.id) + ", " + counts;
}

}  // namespace

void add_reviews(Document& document, const View& view, const Due& due, const DueOptions& options) {
  const std::vector<Index> reviews = listed_reviews(view.plan, options);
  if (reviews.empty()) return;
  document.blocks.push_back(section(view.say(Msg::section_reviews)));
  Table table;
  table.wrap = true;
  table.columns = {{view.say(Msg::column_review)},
                   {view.say(Msg::column_from)},
                   {view.say(Msg::column_to)},
                   {view.say(Msg::column_outcome), Align::left, true}};
  for (Index review : reviews) {
    document.blocks.push_back(list_item(say_review(view, review, due.reviews[review])));
    add_windows(table, view, review, due.reviews[review]);
  }
  if (!table.rows.empty()) add_table(document, view, std::move(table));
}

namespace {

void add_without_interval(Document& document, const View& view, const Due& due,
                          const DueOptions& options) {
  constexpr std::size_t most = 5;
  const std::vector<Index> items = listed_without_interval(view.plan, due, options);
  if (items.empty()) return;
  std::vector<std::string> ids;
  for (std::size_t i = 0; i < items.size() && i < most; ++i) ids.push_back(view.item(items[i]).id);
  const std::string list = items.size() > most
                               ? view.say(Msg::and_more, join(ids, ", "), items.size() - most)
                               : enumerate(view.language, ids);
  document.blocks.push_back(paragraph(view.say(Msg::due_without_interval, items.size(), list)));
}

}  // namespace

}  // namespace report

Document due_document(const Subject& subject, const Due& due, const DueOptions& options,
                      Language language) {
  const report::View view(subject, language);
  const std::vector<DueReport> reports = listed_reports(subject, due, options);
  Document document;
  report::add_head(document, view);
  document.blocks.push_back(
      report::paragraph(report::say_counts(view, due, due.reports), Tone::strong));
  if (reports.size() < due.reports.size())
    document.blocks.push_back(report::paragraph(
        view.say(Msg::due_listed, reports.size(), due.reports.size()), Tone::muted));
  if (options.by_unit)
    report::add_units(document, view, due, reports, options);
  else
    report::add_due_reports(document, view, due, reports, true);
  report::add_without_interval(document, view, due, options);
  report::add_reviews(document, view, due, options);
  return document;
}

}  // namespace peq
