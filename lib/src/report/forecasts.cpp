#include "report/forecasts.hpp"

#include "peq/messages.hpp"
#include "report/cells.hpp"
#include "report/numbers.hpp"
#include "report/words.hpp"

namespace peq::report {

namespace {

/// A month of the year's twelve, in days.
constexpr double month = 30.4375;

Cell pace_cell(std::optional<double> points_a_day) {
  if (!points_a_day) return {"–", Tone::muted};
  return number_cell(*points_a_day * month, 1);
}

Row forecast_row(const View& view, std::string id, Cell title, const Figure& advance,
                 const Figure& planned, const Forecast& forecast) {
  const bool refused = forecast.refused && *forecast.refused != NoForecast::too_far;
  const bool behind = !refused && forecast.spi < 1 - rounding_guard;
  Row row;
  row.cells = {{std::move(id)},
               std::move(title),
               date_cell(forecast.stretch.last),
               advance.has_number() ? Cell{shown(view, advance) + "/" + shown(view, planned)}
                                    : figure_cell(view, advance),
               forecast_cell(view, forecast),
               refused ? Cell{"–", Tone::muted}
                       : number_cell(forecast.spi, 2, behind ? Tone::bad : Tone::good),
               pace_cell(refused ? std::nullopt : std::optional(forecast.pace_so_far)),
               pace_cell(refused ? std::nullopt : forecast.pace_needed)};
  return row;
}

void add_rows(Table& table, const View& view, Index index, std::uint8_t level, bool objectives) {
  const Item& item = view.item(index);
  const ItemResult& result = view.result(index);
  table.rows.push_back(forecast_row(view, item.id, title_cell(item), result.advance, result.planned,
                                    result.forecast));
  table.rows.back().cells.front().indent = level;
  if (!objectives) return;
  for (Index child : item.children)
    if (view.item(child).kind == ItemKind::objective)
      add_rows(table, view, child, static_cast<std::uint8_t>(level + 1), objectives);
}

}  // namespace

bool has_forecast(ItemKind kind) {
  return kind == ItemKind::strategy || kind == ItemKind::action || kind == ItemKind::objective ||
         kind == ItemKind::component;
}

Cell forecast_cell(const View& view, const Forecast& forecast) {
  if (forecast.refused) {
    // The status says already that it is over; why there is none of a running one is worth a word.
    const bool over =
        *forecast.refused == NoForecast::cancelled || *forecast.refused == NoForecast::complete;
    return over ? Cell{"–", Tone::muted} : Cell{say(view.language, *forecast.refused), Tone::muted};
  }
  return date_cell(forecast.finish,
                   forecast.finish > forecast.stretch.last ? Tone::bad : Tone::good);
}

void add_forecasts(Document& document, const View& view, bool objectives) {
  document.blocks.push_back(section(view.say(Msg::section_forecasts)));
  Table table;
  table.columns = {{view.say(Msg::column_id)},
                   {view.say(Msg::column_text), Align::left, true},
                   {view.say(Msg::column_deadline), Align::left, false, 4},
                   {view.say(Msg::column_advance_planned), Align::right, false, 3},
                   {view.say(Msg::column_forecast)},
                   {view.say(Msg::column_spi), Align::right, false, 1, true},
                   {view.say(Msg::column_pace_so_far), Align::right, false, 2, true},
                   {view.say(Msg::column_pace_needed), Align::right, false, 2, true}};
  const Evaluation& evaluation = view.evaluation;
  table.rows.push_back(forecast_row(view, "", {view.say(Msg::whole_plan)}, evaluation.advance,
                                    evaluation.planned, evaluation.forecast));
  table.rows.back().emphasis = true;
  for (Index component : view.plan.components) add_rows(table, view, component, 0, objectives);
  add_table(document, view, std::move(table));
  document.blocks.push_back(list_item(view.say(Msg::note_forecast)));
  document.blocks.push_back(list_item(view.say(Msg::note_forecast_pace)));
}

Data forecast_data(const Forecast* forecast) {
  return forecast != nullptr && !forecast->refused ? date_data(forecast->finish) : Data(nullptr);
}

Data no_forecast_data(const Forecast* forecast) {
  return forecast != nullptr && forecast->refused ? Data(to_string(*forecast->refused))
                                                  : Data(nullptr);
}

Data earned_schedule_data(const Forecast* forecast) {
  if (forecast == nullptr || forecast->refused) return nullptr;
  const auto number = [](double value) { return Data(round_half_up(value, exact_decimals)); };
  return Object{{"start", date_data(forecast->stretch.first)},
                {"deadline", date_data(forecast->stretch.last)},
                {"earned_days", number(forecast->earned_schedule)},
                {"elapsed_days", number(forecast->actual_time)},
                {"spi", number(forecast->spi)},
                {"pace_so_far", number(forecast->pace_so_far)},
                {"pace_needed", forecast->pace_needed ? number(*forecast->pace_needed) : Data()}};
}

}  // namespace peq::report
