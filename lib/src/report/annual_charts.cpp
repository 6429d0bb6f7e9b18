// Strategies seen together: how many of each status in each component, and their days.
#include <algorithm>

#include "peq/messages.hpp"
#include "report/annual_parts.hpp"
#include "report/cells.hpp"
#include "report/selection.hpp"
#include "report/words.hpp"

namespace peq::report {

namespace {

Timeline::Line timeline_line(const AnnualView& view, Index index) {
  const Item& item = view.now.item(index);
  const ItemResult& result = view.now.result(index);
  Timeline::Line line;
  line.id = item.id;
  line.title = title_of(item);
  line.authored = true;
  line.days = {result.start, result.deadline};
  line.done = result.advance.number_or(0);
  if (result.original_deadline != result.deadline) line.original = result.original_deadline;
  if (result.complete) line.finished = result.completed_on;
  if (!result.forecast.refused) line.forecast = result.forecast.finish;
  line.cancelled = result.status == Status::cancelled;
  line.status = say(view.language(), result.status);
  line.tone = tone_of(result.status);
  line.target = item.id;
  line.facets = facets_of(view, index);
  return line;
}

/// From the first start to the last day that is drawn; forecasts far beyond it leave the chart.
DateRange range_of(const AnnualView& view, const std::vector<Timeline::Line>& lines) {
  DateRange range = view.plan().period;
  range.first = std::min(range.first, view.day());
  range.last = std::max(range.last, view.day());
  for (const Timeline::Line& line : lines) {
    range.first = std::min(range.first, line.days.first);
    range.last = std::max({range.last, line.days.last, line.original.value_or(range.last),
                           line.finished.value_or(range.last)});
  }
  return range;
}

}  // namespace

void add_heat_map(Document& document, const AnnualView& view) {
  const std::vector<Index> strategies = view.strategies();
  HeatMap map;
  map.head.title = view.say(Msg::annual_chart_heat);
  std::vector<Status> statuses;
  for (Status status : statuses_by_urgency)
    if (std::any_of(strategies.begin(), strategies.end(),
                    [&](Index index) { return view.now.result(index).status == status; })) {
      statuses.push_back(status);
      map.columns.push_back({say(view.language(), status), tone_of(status)});
    }
  std::vector<std::string> words;
  for (Index component : view.plan().components) {
    HeatMap::Line line;
    line.label = view.now.item(component).id;
    line.detail = title_of(view.now.item(component));
    line.authored = true;
    line.counts.resize(statuses.size());
    std::array<Index, status_count> by_status{};
    for (Index index : strategies) {
      if (component_of(view.plan(), index) != component) continue;
      const Status status = view.now.result(index).status;
      ++by_status[static_cast<std::size_t>(status)];
      const auto column = std::find(statuses.begin(), statuses.end(), status) - statuses.begin();
      ++line.counts[static_cast<std::size_t>(column)];
    }
    if (std::all_of(line.counts.begin(), line.counts.end(), [](int n) { return n == 0; })) continue;
    words.push_back(view.say(Msg::with_detail, line.label,
                             join(status_counts(view.language(), by_status), ", ")));
    map.lines.push_back(std::move(line));
  }
  map.head.description = join(words, "; ");
  document.blocks.emplace_back(Chart(std::move(map)));
}

void add_timeline(Document& document, const AnnualView& view) {
  const View& now = view.now;
  Timeline chart;
  chart.head.title = view.say(Msg::annual_chart_timeline);
  chart.id_name = view.say(Msg::column_id);
  chart.title_name = view.say(Msg::annual_column_strategy);
  chart.status_name = view.say(Msg::column_status);
  chart.deadline_name = view.say(Msg::column_deadline);
  std::vector<Index> wanted = view.strategies();
  std::sort(wanted.begin(), wanted.end());
  for (Index index : wanted) {
    Timeline::Line line = timeline_line(view, index);
    if (const Index component = component_of(view.plan(), index); component != no_index)
      line.group = now.item(component).id + " " + title_of(now.item(component));
    if (line.done > 0) chart.done_name = view.say(Msg::annual_timeline_done);
    if (line.original) chart.original_name = view.say(Msg::annual_timeline_original);
    if (line.finished) chart.finished_name = view.say(Msg::annual_timeline_finished);
    if (line.forecast) chart.forecast_name = view.say(Msg::annual_timeline_forecast);
    chart.lines.push_back(std::move(line));
  }
  chart.days = range_of(view, chart.lines);
  chart.ticks = year_ticks(chart.days);
  chart.today = view.day();
  chart.today_name = view.day().to_string();
  chart.head.description =
      view.say(Msg::annual_chart_timeline_about, chart.days.first, chart.days.last);
  document.blocks.emplace_back(Chart(std::move(chart)));
}

}  // namespace peq::report
