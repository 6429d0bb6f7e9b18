// How far components and objectives are, over the years and on the day.
#include <algorithm>

#include "peq/messages.hpp"
#include "report/annual_parts.hpp"
#include "report/cells.hpp"
#include "report/change_cells.hpp"
#include "report/forecasts.hpp"
#include "report/words.hpp"

namespace peq::report {

namespace {

/// The line on which the forecast ends: from the day's advance to all of it, or to the end of the
/// chart.
std::optional<LineChart::Line> forecast_line(const AnnualView& view, Date last) {
  const Forecast& forecast = view.evaluation().forecast;
  const Figure& advance = view.evaluation().advance;
  if (forecast.refused || !advance.has_number() || forecast.finish <= view.day() ||
      view.day() >= last)
    return std::nullopt;
  const Date end = std::min(forecast.finish, last);
  const double share =
      static_cast<double>(end - view.day()) / static_cast<double>(forecast.finish - view.day());
  LineChart::Line line;
  line.name = view.say(Msg::annual_line_forecast, forecast.finish);
  line.stroke = LineChart::Stroke::dotted;
  line.tone = Tone::accent;
  line.points = {{view.day(), advance.number(), {}},
                 {end, advance.number() + (100 - advance.number()) * share, {}}};
  return line;
}

void add_course(Document& document, const AnnualView& view) {
  LineChart::Line advance;
  advance.name = view.say(Msg::completion_advance);
  advance.tone = Tone::strong;
  LineChart::Line planned;
  planned.name = view.say(Msg::completion_planned);
  planned.stroke = LineChart::Stroke::dashed;
  planned.tone = Tone::muted;
  for (const CoursePoint& point : view.report.course) {
    const bool now = point.day == view.day();
    const auto add = [&](LineChart::Line& line, const Figure& figure) {
      if (!figure.has_number()) return;
      line.points.push_back(
          {point.day, figure.number(), now ? shown(view.now, figure) : std::string()});
    };
    if (point.day <= view.day()) add(advance, point.advance);
    add(planned, point.planned);
  }
  // A curve of one point shows nothing that the figures above do not.
  if (planned.points.size() < 2) return;
  LineChart chart;
  chart.head.title = view.say(Msg::annual_chart_course);
  chart.days = {view.report.course.front().day, view.report.course.back().day};
  chart.ticks = year_ticks(chart.days);
  chart.today = view.day();
  chart.today_name = view.day().to_string();
  const Evaluation& now = view.evaluation();
  std::string about = view.say(
      now.advance.has_number() ? Msg::annual_chart_course_about : Msg::annual_chart_course_absent,
      view.day(), shown_percent(view.now, now.advance), shown_percent(view.now, now.planned));
  chart.lines = {std::move(planned)};
  if (auto forecast = forecast_line(view, chart.days.last)) {
    about += " " + view.say(Msg::annual_chart_course_forecast, now.forecast.finish);
    chart.lines.push_back(std::move(*forecast));
  }
  if (!advance.points.empty()) chart.lines.push_back(std::move(advance));
  chart.head.description = about;
  chart.head.note = std::move(about);
  document.blocks.emplace_back(Chart(std::move(chart)));
}

/// Whether some objective is measured by indicators of its own.
bool any_measured(const AnnualView& view) {
  return std::any_of(view.plan().objectives.begin(), view.plan().objectives.end(),
                     [&](Index index) { return !view.now.result(index).achievement_derived; });
}

Table tree_table(const AnnualView& view) {
  Table table;
  table.caption = view.say(Msg::annual_part_completion);
  table.wrap = true;
  if (!view.is_summary()) table.bar_note = view.say(Msg::status_marker);
  table.columns = {{view.say(Msg::column_id)},
                   {view.say(Msg::annual_column_what), Align::left, true},
                   {"", Align::left},
                   {view.say(Msg::completion_advance), Align::right},
                   {view.say(Msg::annual_column_planned), Align::right},
                   {view.say(Msg::completion_compliance), Align::right}};
  if (view.before) table.columns.push_back({view.say(Msg::column_change), Align::right});
  // Else it is the figure beside it once more.
  if (any_measured(view))
    table.columns.push_back({view.say(Msg::annual_column_result), Align::right});
  table.columns.push_back({view.say(Msg::column_coverage), Align::right});
  table.columns.push_back({view.say(Msg::column_bounds), Align::right});
  table.columns.push_back({view.say(Msg::column_forecast)});
  return table;
}

/// What the whole plan, a component and an objective have in common.
struct Node {
  const Figure &advance, &planned, &compliance, &coverage;
  const Bounds& bounds;
  const Forecast& forecast;
  const Figure* was = nullptr;  ///< compliance at the earlier cut
};

void add_node(Row& row, const AnnualView& view, const Node& node, Cell result) {
  const Tone tone = tone_of_compliance(view.now, node.compliance);
  // A sheet for the council has more need of room for words.
  row.cells.push_back(view.is_summary() ? Cell{} : bar_cell(node.advance, node.planned, tone));
  row.cells.push_back(figure_cell(view.now, node.advance));
  row.cells.push_back(following_cell(view.now, node.planned, node.advance, Tone::plain));
  row.cells.push_back(following_cell(view.now, node.compliance, node.advance, tone));
  if (view.before)
    row.cells.push_back(change_cell(view.now, change_of(*node.was, node.compliance)));
  if (any_measured(view)) row.cells.push_back(std::move(result));
  row.cells.push_back(following_cell(view.now, node.coverage, node.advance, Tone::plain));
  row.cells.push_back(bounds_cell(view.now, node.bounds, node.advance));
  row.cells.push_back(forecast_cell(view.now, node.forecast));
}

void add_item(Table& table, const AnnualView& view, Index index) {
  const Item& item = view.now.item(index);
  const ItemResult& result = view.now.result(index);
  const bool objective = item.kind == ItemKind::objective;
  Row row;
  row.id = item.id;
  row.emphasis = !objective && !view.is_summary();
  row.cells = {{item.id, Tone::plain, {}, static_cast<std::uint8_t>(objective ? 1 : 0)},
               title_cell(item)};
  const Figure* was = view.before ? &view.before->result(index).compliance : nullptr;
  add_node(row, view,
           {result.advance, result.planned, result.compliance, result.coverage, result.bounds,
            result.forecast, was},
           objective ? figure_cell(view.now, result.achievement,
                                   result.achievement_derived ? Tone::muted : Tone::strong)
                     : Cell{});
  table.rows.push_back(std::move(row));
}

void add_tree(Document& document, const AnnualView& view) {
  const Evaluation& now = view.evaluation();
  Table table = tree_table(view);
  Row whole;
  whole.id = "plan:";
  whole.emphasis = true;
  whole.cells = {{""}, {view.say(Msg::whole_plan)}};
  add_node(whole, view,
           {now.advance, now.planned, now.compliance, now.coverage, now.bounds, now.forecast,
            view.before ? &view.before->evaluation.compliance : nullptr},
           {});
  table.rows.push_back(std::move(whole));
  for (Index component : view.plan().components) {
    add_item(table, view, component);
    if (view.is_summary()) continue;
    table.rows.back().rule_above = true;
    for (Index objective : children_of_kind(view.plan(), component, ItemKind::objective))
      add_item(table, view, objective);
  }
  add_table(document, view.now, std::move(table));
}

}  // namespace

std::vector<Tick> year_ticks(DateRange days) {
  constexpr int most_ticks = 12;
  const int first = days.first.year();
  const int years = days.last.year() - first + 1;
  const int step = (years + most_ticks - 1) / most_ticks;
  std::vector<Tick> ticks;
  for (int year = first; year <= days.last.year(); year += step)
    if (const auto begin = Date::from_ymd(year, 1, 1); begin && days.contains(*begin))
      ticks.push_back({*begin, std::to_string(year)});
  return ticks;
}

void add_annual_completion(Document& document, const AnnualView& view) {
  document.blocks.push_back(part(view.say(Msg::annual_part_completion), "completion"));
  if (view.plan().components.empty()) {
    document.blocks.push_back(paragraph(view.say(Msg::nothing_listed), Tone::muted));
    return;
  }
  if (!view.is_summary()) add_course(document, view);
  add_tree(document, view);
  if (view.before)
    document.blocks.push_back(
        list_item(view.say(Msg::annual_note_change, view.before->evaluation.options.as_of)));
  if (view.is_summary()) {
    // What the method tells at length elsewhere.
    if (view.before) document.blocks.push_back(list_item(view.say(Msg::note_change_rounding)));
    document.blocks.push_back(list_item(view.say(Msg::note_bounds)));
    return;
  }
  document.blocks.push_back(list_item(view.say(
      any_measured(view) ? Msg::annual_note_result_measured : Msg::annual_note_result_derived)));
  // Those of objectives stand in the table above.
  add_forecasts(document, view.now, false);
}

}  // namespace peq::report
