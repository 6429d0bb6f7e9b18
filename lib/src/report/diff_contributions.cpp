// What made the macro indicators change, biggest first.
#include <algorithm>
#include <array>
#include <cmath>

#include "peq/figure.hpp"
#include "peq/messages.hpp"
#include "report/cells.hpp"
#include "report/change_cells.hpp"
#include "report/diff_view.hpp"
#include "report/words.hpp"

namespace peq::report {

namespace {

/// The columns, in the order of what is asked first; the later, the sooner given up.
constexpr std::array<MacroId, macro_count> macros_by_interest = {
    MacroId::average,       MacroId::efficacy,     MacroId::efficiency,
    MacroId::effectiveness, MacroId::productivity, MacroId::excellence};

struct Line {
  const MethodChange* method = nullptr;  ///< this or the other
  const Contribution* contribution = nullptr;
  [[nodiscard]] const MacroNumbers& to() const {
    return method != nullptr ? method->to : contribution->to;
  }
};

double points(const MacroNumbers& to, MacroId macro) {
  return to[static_cast<std::size_t>(macro)].value_or(0);
}

/// By the average where its change is taken apart, else by what there is.
double size_of(const DiffView& view, const MacroNumbers& to) {
  if (view.changes.split[static_cast<std::size_t>(MacroId::average)])
    return std::abs(points(to, MacroId::average));
  return std::max(std::abs(points(to, MacroId::efficacy)),
                  std::abs(points(to, MacroId::efficiency)));
}

bool contributes(const MacroNumbers& to) {
  return std::any_of(to.begin(), to.end(), [](const std::optional<double>& number) {
    return std::abs(number.value_or(0)) > rounding_guard;
  });
}

/// Those that contribute, biggest first; of equals in the order of the plan.
std::vector<Line> lines_of(const DiffView& view) {
  std::vector<Line> lines;
  for (const MethodChange& change : view.changes.method)
    if (contributes(change.to)) lines.push_back({&change, nullptr});
  for (const Contribution& contribution : view.changes.contributions)
    if (contributes(contribution.to)) lines.push_back({nullptr, &contribution});
  std::stable_sort(lines.begin(), lines.end(), [&](const Line& a, const Line& b) {
    return size_of(view, a.to()) > size_of(view, b.to()) + rounding_guard;
  });
  return lines;
}

/// One digit more than figures have: the contribution of one of many is small.
int decimals(const DiffView& view) { return std::min(view.after.decimals() + 1, 6); }

void add_points(const DiffView& view, const MacroNumbers& to, Row& row) {
  for (MacroId macro : macros_by_interest) {
    const auto& number = to[static_cast<std::size_t>(macro)];
    if (!view.changes.split[static_cast<std::size_t>(macro)]) continue;
    if (!number) {
      row.cells.push_back({"–", Tone::muted});
      continue;
    }
    const double shown = round_half_up(*number, decimals(view));
    Tone tone = Tone::plain;
    if (macro != MacroId::productivity && shown > 0) tone = Tone::good;
    if (macro != MacroId::productivity && shown < 0) tone = Tone::bad;
    row.cells.push_back(signed_cell(*number, decimals(view), tone));
  }
}

std::string what_happened(const DiffView& view, const ItemPair& pair) {
  const Figure was = view.figure_before(pair);
  const Figure is = view.figure_after(pair);
  if (pair.before == no_index) return view.say(Msg::contribution_new, shown(view.after, is));
  if (pair.after == no_index) return view.say(Msg::contribution_gone, shown(view.before, was));
  return changed(view, was, is);
}

Row line_row(const DiffView& view, const Line& line) {
  Row row;
  if (line.method != nullptr) {
    const std::string name = setting_name(view.language(), line.method->setting);
    row.cells = {{view.say(Msg::contribution_method), Tone::muted}, {name, Tone::accent}, {""}};
  } else {
    const ItemPair& pair = line.contribution->item;
    row.cells = {{view.item(pair).id}, title_cell(view.item(pair)), {what_happened(view, pair)}};
  }
  add_points(view, line.to(), row);
  return row;
}

MacroNumbers sum_of(const std::vector<Line>& lines, std::size_t from) {
  MacroNumbers sum;
  sum.fill(0.0);
  for (std::size_t i = from; i < lines.size(); ++i)
    for (std::size_t m = 0; m < macro_count; ++m) *sum[m] += lines[i].to()[m].value_or(0);
  return sum;
}

Table contribution_table(const DiffView& view) {
  Table table;
  table.columns = {{view.say(Msg::column_id)},
                   {view.say(Msg::column_text), Align::left, true, 2},
                   {view.say(Msg::column_figure), Align::right, false, 1, true}};
  std::uint8_t expendable = 0;
  for (MacroId macro : macros_by_interest) {
    if (!view.changes.split[static_cast<std::size_t>(macro)]) continue;
    table.columns.push_back({say_short(view.language(), macro), Align::right, false, expendable});
    expendable = static_cast<std::uint8_t>(expendable == 0 ? 4 : expendable + 1);
  }
  return table;
}

}  // namespace

void add_contributions(Document& document, const DiffView& view) {
  const auto& split = view.changes.split;
  if (std::none_of(split.begin(), split.end(), [](bool yes) { return yes; })) return;
  document.blocks.push_back(section(view.say(Msg::section_contributions)));
  std::vector<Line> lines = lines_of(view);
  if (lines.empty()) {
    document.blocks.push_back(paragraph(view.say(Msg::diff_nothing_contributes), Tone::muted));
    return;
  }
  const auto wanted = [&](const Line& line) {
    return line.method != nullptr || view.lists(line.contribution->item);
  };
  const auto rest = std::stable_partition(lines.begin(), lines.end(), wanted);
  const std::size_t shown = shown_lines(view, static_cast<std::size_t>(rest - lines.begin()));

  Table table = contribution_table(view);
  for (std::size_t i = 0; i < shown; ++i) table.rows.push_back(line_row(view, lines[i]));
  if (shown < lines.size()) {
    Row others;
    others.cells = {{""}, {view.say(Msg::diff_others, lines.size() - shown), Tone::muted}, {""}};
    add_points(view, sum_of(lines, shown), others);
    table.rows.push_back(std::move(others));
  }
  Row sum;
  sum.emphasis = sum.rule_above = true;
  sum.cells = {{""}, {view.say(Msg::diff_sum)}, {""}};
  add_points(view, sum_of(lines, 0), sum);
  table.rows.push_back(std::move(sum));
  add_table(document, view.after, std::move(table));
}

}  // namespace peq::report
