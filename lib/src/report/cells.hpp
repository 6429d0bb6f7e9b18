// Cells and blocks that several documents share.
#pragma once

#include "report/view.hpp"

namespace peq::report {

/// The number with the plan's decimals, or the short words for its absence.
std::string shown(const View& view, const Figure& figure);
Cell figure_cell(const View& view, const Figure& figure, Tone tone = Tone::plain);
Cell number_cell(double number, int decimals, Tone tone = Tone::plain);
/// With as many decimals as it needs.
Cell plain_cell(double number);
/// In the unit of an indicator: with its decimals, or as many as it needs.
Cell measured_cell(double number, const Measure& measure);
Cell count_cell(std::size_t count);
Cell date_cell(Date date, Tone tone = Tone::plain);
/// A dash without a day, without an amount.
Cell optional_date_cell(const std::optional<Date>& date);
Cell money_cell(const std::optional<double>& amount);
/// The author's words.
Cell authored(std::string text, Tone tone = Tone::plain);
/// How an indicator is measured: `level to be reached`, `total` …
std::string kind_words(const View& view, const Measure& measure);
/// What a level is to be kept within: `80 or more`.
Cell limits_cell(const View& view, const Measure& measure);
/// What stands for an item in one line, as its author wrote it.
Cell title_cell(const Item& item);
/// `87.3%`, or the words for its absence.
std::string shown_percent(const View& view, const Figure& figure);
/// As figure_cell, but an absence that the row has told already is only a dash.
Cell following_cell(const View& view, const Figure& figure, const Figure& told, Tone tone);
/// A bar, with the planned figure marked where there is one; empty where there is nothing to draw.
Cell bar_cell(const Figure& done, const Figure& planned, Tone tone);
/// `65.2–74.8`, or one figure where both are the same.
std::string shown(const View& view, const Bounds& bounds);
/// As shown(bounds); only a dash where there are none because the figure they belong to has none.
Cell bounds_cell(const View& view, const Bounds& bounds, const Figure& told);
/// An amount of money with two decimals, thousands apart: `1,250,000.00`.
std::string shown_money(double amount);

/// Good from `on_track` on, a warning from `at_risk` on, bad below; muted without a number.
Tone tone_of_compliance(const View& view, const Figure& figure);
/// By the place of the band among all; bad below the lowest, plain where the plan has no bands.
Tone tone_of_band(const View& view, const Figure& figure, Index band);
Tone tone_of(Status status);
/// The band's name, `no band` below the lowest, empty without a number.
std::string band_name(const View& view, const Figure& figure, Index band);

/// Title of the plan, institution, period, day, and what is only assumed: the head of every
/// document.
void add_head(Document& document, const View& view);
/// Institution, period, day: the line below the title.
std::vector<std::string> head_parts(const View& view);
/// Says which figures nobody reported; nothing where there are none.
std::string assumed_words(const View& view);
void add_assumed(Document& document, const View& view);
Paragraph paragraph(std::string text, Tone tone = Tone::plain);
Paragraph list_item(std::string text);
Heading section(std::string text, std::string detail = {});
/// Gives up columns without any text or bar in their cells.
void drop_empty_columns(Table& table);

/// Appends a table, or the words `nothing to list` where it has no rows.
void add_table(Document& document, const View& view, Table table);

}  // namespace peq::report
