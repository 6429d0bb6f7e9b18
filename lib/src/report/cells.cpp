#include "report/cells.hpp"

#include <algorithm>
#include <cmath>

#include "peq/figure.hpp"
#include "peq/messages.hpp"
#include "report/numbers.hpp"
#include "report/words.hpp"

namespace peq::report {

std::string shown(const View& view, const Figure& figure) {
  return figure.has_number() ? format_fixed(figure.number(), view.decimals())
                             : say_short(view.language, figure.absence());
}

std::string shown_percent(const View& view, const Figure& figure) {
  const std::string text = shown(view, figure);
  return figure.has_number() ? view.say(Msg::percent_of, text) : text;
}

Cell number_cell(double number, int decimals, Tone tone) {
  Cell cell{format_fixed(number, decimals), tone};
  cell.value = Number{round_half_up(number, exact_decimals), decimals};
  return cell;
}

Cell figure_cell(const View& view, const Figure& figure, Tone tone) {
  if (!figure.has_number()) return {shown(view, figure), Tone::muted};
  return number_cell(figure.number(), view.decimals(), tone);
}

Cell plain_cell(double number) {
  const std::string text = plain_number(number);
  const std::size_t point = text.find('.');
  return number_cell(number,
                     point == std::string::npos ? 0 : static_cast<int>(text.size() - point - 1));
}

Cell measured_cell(double number, const Measure& measure) {
  return measure.decimals ? number_cell(number, *measure.decimals) : plain_cell(number);
}

Cell count_cell(std::size_t count) { return number_cell(static_cast<double>(count), 0); }

Cell date_cell(Date date, Tone tone) {
  Cell cell{date.to_string(), tone};
  cell.value = date;
  return cell;
}

Cell optional_date_cell(const std::optional<Date>& date) {
  return date ? date_cell(*date) : Cell{"–", Tone::muted};
}

Cell money_cell(const std::optional<double>& amount) {
  if (!amount) return {"–", Tone::muted};
  Cell cell{shown_money(*amount)};
  cell.value = Number{round_half_up(*amount, exact_decimals), 2, true};
  return cell;
}

Cell authored(std::string text, Tone tone) {
  Cell cell{std::move(text), tone};
  cell.authored = true;
  return cell;
}

Cell title_cell(const Item& item) { return authored(title_of(item)); }

Cell following_cell(const View& view, const Figure& figure, const Figure& told, Tone tone) {
  if (!figure.has_number() && !told.has_number() && figure.absence() == told.absence())
    return {"–", Tone::muted};
  return figure_cell(view, figure, tone);
}

Cell bar_cell(const Figure& done, const Figure& planned, Tone tone) {
  if (!done.has_number() && !planned.has_number()) return {};
  const auto within = [](double percent) { return std::clamp(percent, 0.0, 100.0); };
  Bar bar;
  bar.done = within(done.number_or(0));
  if (planned.has_number()) bar.planned = within(planned.number());
  return {"", tone, bar, 0};
}

std::string shown(const View& view, const Bounds& bounds) {
  std::string zero = shown(view, bounds.missing_zero);
  const std::string skipped = shown(view, bounds.missing_skipped);
  if (zero == skipped) return zero;
  const bool rises = bounds.missing_zero.number_or(0) <= bounds.missing_skipped.number_or(0);
  // A hyphen between numbers could be read as a minus.
  return rises ? zero + "–" + skipped : skipped + "–" + zero;
}

Cell bounds_cell(const View& view, const Bounds& bounds, const Figure& told) {
  const bool any = bounds.missing_zero.has_number() || bounds.missing_skipped.has_number();
  if (!any && !told.has_number()) return {"–", Tone::muted};
  return {shown(view, bounds)};
}

std::string shown_money(double amount) {
  std::string digits = format_fixed(amount, 2);
  const std::size_t point = digits.find('.');
  const std::size_t first = digits.starts_with('-') ? 1 : 0;
  for (std::size_t at = point; at != std::string::npos && at > first + 3;) {
    at -= 3;
    digits.insert(at, ",");
  }
  return digits;
}

Tone tone_of_compliance(const View& view, const Figure& figure) {
  if (!figure.has_number()) return Tone::muted;
  const double shown_number = figure.number() + rounding_guard;
  if (shown_number >= view.settings().on_track) return Tone::good;
  return shown_number >= view.settings().at_risk ? Tone::warning : Tone::bad;
}

Tone tone_of_band(const View& view, const Figure& figure, Index band) {
  if (!figure.has_number()) return Tone::muted;
  const std::size_t count = view.settings().bands.size();
  if (count == 0) return Tone::plain;
  if (band == no_index) return Tone::bad;
  // Of five bands: two good, two of warning, one bad.
  const double place = (band + 0.5) / static_cast<double>(count);
  if (band == 0 || place < 0.4) return Tone::good;
  return place < 0.8 ? Tone::warning : Tone::bad;
}

Tone tone_of(Status status) {
  switch (status) {
  case Status::done:
  case Status::on_track: return Tone::good;
  case Status::at_risk:
  case Status::done_late: return Tone::warning;
  case Status::overdue:
  case Status::behind: return Tone::bad;
  case Status::upcoming: return Tone::plain;
  case Status::cancelled: return Tone::muted;
  }
  return Tone::plain;
}

std::string band_name(const View& view, const Figure& figure, Index band) {
  if (!figure.has_number() || view.settings().bands.empty()) return {};
  return band == no_index ? view.say(Msg::no_band) : view.settings().bands[band].name;
}

std::vector<std::string> head_parts(const View& view) {
  const EvaluateOptions& options = view.evaluation.options;
  const DateRange& period = view.plan.period;
  std::vector<std::string> parts = {view.plan.institution,
                                    view.say(Msg::title_period, period.first, period.last),
                                    view.say(Msg::title_as_of, options.as_of)};
  if (options.known_by) parts.push_back(view.say(Msg::title_known_by, *options.known_by));
  return parts;
}

void add_head(Document& document, const View& view) {
  document.blocks.push_back(Heading{view.plan.title, {}, Heading::Level::title});
  document.blocks.push_back(paragraph(side_by_side(head_parts(view)), Tone::muted));
  add_assumed(document, view);
}

std::string assumed_words(const View& view) {
  std::vector<std::string> figures;
  for (const Assumption& one : view.evaluation.assumed)
    figures.push_back(unbroken(view.item(one.item).id + " = " + plain_number(one.figure)));
  return figures.empty() ? std::string() : view.say(Msg::what_if, join(figures, ", "));
}

void add_assumed(Document& document, const View& view) {
  if (std::string words = assumed_words(view); !words.empty())
    document.blocks.push_back(paragraph(std::move(words), Tone::warning));
}

Paragraph paragraph(std::string text, Tone tone) { return {{Cell{std::move(text), tone}}, false}; }

Paragraph list_item(std::string text) { return {{Cell{std::move(text)}}, true}; }

Heading section(std::string text, std::string detail) {
  return {std::move(text), std::move(detail), Heading::Level::section};
}

void drop_empty_columns(Table& table) {
  for (std::size_t column = table.columns.size(); column-- > 0;) {
    const bool used = std::any_of(table.rows.begin(), table.rows.end(), [&](const Row& row) {
      return !row.cells[column].text.empty() || row.cells[column].bar;
    });
    if (used) continue;
    const auto at = static_cast<std::ptrdiff_t>(column);
    table.columns.erase(table.columns.begin() + at);
    for (Row& row : table.rows) row.cells.erase(row.cells.begin() + at);
  }
}

void add_table(Document& document, const View& view, Table table) {
  if (table.rows.empty()) {
    document.blocks.push_back(paragraph(view.say(Msg::nothing_listed), Tone::muted));
    return;
  }
  drop_empty_columns(table);
  document.blocks.push_back(std::move(table));
}

}  // namespace peq::report
