#include "render/xlsx_write.hpp"

#include <algorithm>

#include "render/xlsx_format.hpp"
#include "render/xlsx_text.hpp"

namespace peq::render::xlsx {

namespace {

constexpr std::size_t most_links = 65530;
constexpr std::size_t most_columns = 16384;
constexpr std::size_t longest_property = 255;
constexpr std::size_t longest_header = 100;
constexpr double tallest_line = 409;  ///< points, as the file format allows
constexpr lxw_color_t bar_colour = 0x9DB7D5;
constexpr std::uint8_t paper_a4 = 9;

lxw_row_t row_of(std::size_t line) { return static_cast<lxw_row_t>(line); }
lxw_col_t col_of(std::size_t column) { return static_cast<lxw_col_t>(column); }

/// `'Name'!`, with the quotes in the name doubled.
std::string sheet_reference(std::string_view name) {
  std::string reference = "'";
  for (const char c : name) {
    if (c == '\'') reference += c;
    reference += c;
  }
  return reference + "'!";
}

std::string cell_reference(const CellPlace& place) {
  char name[LXW_MAX_CELL_NAME_LENGTH];
  lxw_rowcol_to_cell(name, row_of(place.line), col_of(place.column));
  return name;
}

/// The library takes what it does not change as `char*`.
char* unchanged(const std::string& text) { return const_cast<char*>(text.c_str()); }  // NOLINT

std::string header_text(std::string_view text) {
  std::string escaped;
  for (const char c : cut(text, longest_header)) {
    if (c == '&') escaped += c;
    escaped += c;
  }
  return escaped;
}

class SheetWriter {
 public:
  SheetWriter(lxw_worksheet* sheet, const Grid& grid, const Workbook& book, const Links& links,
              Formats& formats)
      : sheet_(sheet), grid_(grid), book_(book), links_(links), formats_(formats) {}

  void run() {
    for (std::size_t i = 0; i < std::min(grid_.widths.size(), most_columns); ++i)
      worksheet_set_column(sheet_, col_of(i), col_of(i), grid_.widths[i], nullptr);
    for (std::size_t line = 0; line < grid_.lines.size(); ++line) write_line(line);
    for (const Condition& condition : grid_.conditions) write_condition(condition);
    set_view();
    set_page();
  }

 private:
  [[nodiscard]] std::size_t last_column(const GridCell& cell) const {
    return cell.fills ? std::max(cell.column, grid_.columns - 1) : cell.column;
  }

  void write_line(std::size_t line) {
    double height = 0;
    for (const GridCell& cell : grid_.lines[line].cells) {
      if (cell.column >= most_columns) continue;
      lxw_format* format = formats_.of(look_of(cell));
      if (last_column(cell) > cell.column) {
        worksheet_merge_range(sheet_, row_of(line), col_of(cell.column), row_of(line),
                              col_of(last_column(cell)), "", format);
      }
      write_cell(line, cell, format);
      height = std::max(height, height_of(cell));
    }
    if (height > line_height(Look::Kind::body))
      worksheet_set_row(sheet_, row_of(line), std::min(height, tallest_line), nullptr);
  }

  /// As the cell's text is wrapped: not every program sees to that by itself.
  [[nodiscard]] double height_of(const GridCell& cell) const {
    if (!is_wrapped(cell.look)) return line_height(cell.look.kind);
    double width = 0;
    for (std::size_t i = cell.column; i <= last_column(cell) && i < grid_.widths.size(); ++i)
      width += grid_.widths[i];
    const double bold = cell.look.bold ? 1.1 : 1.0;
    width = (width - cell.look.indent * 1.5 - 1) / (stretch(cell.look.kind) * bold);
    return line_count(cell.text, width) * line_height(cell.look.kind);
  }

  /// None where it leads nowhere, or the sheet has as many links as it can.
  [[nodiscard]] std::string link_of(const GridCell& cell) const {
    if (written_links_ >= most_links || cell.text.empty()) return {};
    if (!cell.link.empty()) return cell.link;
    const auto target =
        cell.target.empty() ? links_.targets.end() : links_.targets.find(cell.target);
    if (target == links_.targets.end()) return {};
    return "internal:" + sheet_reference(book_.sheets[target->second.sheet].name) +
           cell_reference(target->second);
  }

  [[nodiscard]] Look look_of(const GridCell& cell) const {
    Look look = cell.look;
    look.link = std::holds_alternative<std::monostate>(cell.value) && !link_of(cell).empty();
    return look;
  }

  void write_cell(std::size_t line, const GridCell& cell, lxw_format* format) {
    const lxw_row_t row = row_of(line);
    const lxw_col_t column = col_of(cell.column);
    if (const auto* number = std::get_if<Number>(&cell.value)) {
      if (cell.formula.empty())
        worksheet_write_number(sheet_, row, column, number->value, format);
      else
        worksheet_write_formula_num(sheet_, row, column, ("=" + cell.formula).c_str(), format,
                                    number->value);
    } else if (const auto* date = std::get_if<Date>(&cell.value)) {
      lxw_datetime day{date->year(), date->month(), date->day(), 0, 0, 0};
      worksheet_write_datetime(sheet_, row, column, &day, format);
    } else if (cell.text.empty()) {
      worksheet_write_blank(sheet_, row, column, format);
    } else if (const std::string link = link_of(cell); !link.empty()) {
      ++written_links_;
      if (worksheet_write_url(sheet_, row, column, link.c_str(), format) != LXW_NO_ERROR)
        --written_links_;
      worksheet_write_string(sheet_, row, column, cell.text.c_str(), format);
    } else {
      worksheet_write_string(sheet_, row, column, cell.text.c_str(), format);
    }
  }

  void write_condition(const Condition& condition) {
    lxw_conditional_format rule{};
    std::string criterion;
    if (const auto* words = std::get_if<Condition::Words>(&condition.look)) {
      criterion = "\"";
      for (const char c : words->text)
        criterion += c == '"' ? std::string("\"\"") : std::string(1, c);
      criterion += '"';
      rule.type = LXW_CONDITIONAL_TYPE_CELL;
      rule.criteria = LXW_CONDITIONAL_CRITERIA_EQUAL_TO;
      rule.value_string = criterion.data();
      rule.format = formats_.over(words->tone);
    } else {
      rule.type = LXW_CONDITIONAL_DATA_BAR;
      rule.data_bar_2010 = LXW_TRUE;
      rule.bar_solid = LXW_TRUE;
      rule.bar_color = bar_colour;
      rule.min_rule_type = rule.max_rule_type = LXW_CONDITIONAL_RULE_TYPE_NUMBER;
      rule.min_value = 0;
      rule.max_value = 100;
    }
    worksheet_conditional_format_range(sheet_, row_of(condition.first), col_of(condition.column),
                                       row_of(condition.last), col_of(condition.column), &rule);
  }

  void set_view() {
    if (grid_.frozen > 0) worksheet_freeze_panes(sheet_, row_of(grid_.frozen), 0);
    if (!grid_.main) return;
    const auto [head, last, first_column, last_column] = *grid_.main;
    if (last_column >= most_columns) return;
    worksheet_autofilter(sheet_, row_of(head), col_of(first_column), row_of(last),
                         col_of(last_column));
    worksheet_repeat_rows(sheet_, row_of(head), row_of(head));
  }

  void set_page() {
    worksheet_set_landscape(sheet_);
    worksheet_set_paper(sheet_, paper_a4);
    worksheet_fit_to_pages(sheet_, 1, 0);
    worksheet_set_header(sheet_, ("&L" + header_text(book_.title) + "&R&A").c_str());
    worksheet_set_footer(sheet_, ("&L" + header_text(book_.author) + "&R" + book_.footer).c_str());
  }

  lxw_worksheet* sheet_;
  const Grid& grid_;
  const Workbook& book_;
  const Links& links_;
  Formats& formats_;
  std::size_t written_links_ = 0;
};

void set_properties(lxw_workbook* to, const Workbook& book) {
  const std::string title = cut(book.title, longest_property);
  const std::string description = cut(book.description, longest_property);
  const std::string author = cut(book.author, longest_property);
  lxw_doc_properties properties{};
  properties.title = unchanged(title);
  properties.subject = unchanged(description);
  properties.author = unchanged(author);
  properties.company = unchanged(author);
  // 0 would mean now.
  properties.created = std::max<time_t>(time_t{book.date.days()} * 24 * 60 * 60, 1);
  workbook_set_properties(to, &properties);
}

}  // namespace

bool write(const Workbook& book, const Links& links, const std::string& path,
           const std::string& folder) {
  lxw_workbook_options options{};
  options.tmpdir = unchanged(folder);
  lxw_workbook* to = workbook_new_opt(path.c_str(), &options);
  if (to == nullptr) return false;
  set_properties(to, book);
  Formats formats(to);
  bool whole = true;
  for (const Grid& grid : book.sheets) {
    lxw_worksheet* sheet = workbook_add_worksheet(to, grid.name.c_str());
    if (sheet != nullptr)
      SheetWriter(sheet, grid, book, links, formats).run();
    else
      whole = false;
  }
  for (const auto& [name, place] : links.names) {
    char reference[LXW_MAX_CELL_NAME_LENGTH];
    lxw_rowcol_to_cell_abs(reference, row_of(place.line), col_of(place.column), LXW_TRUE, LXW_TRUE);
    const std::string formula = "=" + sheet_reference(book.sheets[place.sheet].name) + reference;
    whole = whole && workbook_define_name(to, name.c_str(), formula.c_str()) == LXW_NO_ERROR;
  }
  return workbook_close(to) == LXW_NO_ERROR && whole;
}

}  // namespace peq::render::xlsx
