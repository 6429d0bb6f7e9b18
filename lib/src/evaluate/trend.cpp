#include "peq/trend.hpp"

#include <algorithm>
#include <array>

#include "evaluate/evaluation.hpp"
#include "evaluate/tree.hpp"

namespace peq {

namespace {

/// Calls `take` with each period that ends within the range.
template <class Take>
void for_each_period(DateRange range, Every every, Take take) {
  for (Period period = Period::containing(range.first, every); period.last_day() <= range.last;
       period = period.next())
    take(period);
}

std::vector<Cut> cuts_of(const TrendOptions& options) {
  std::vector<Cut> cuts;
  for_each_period(options.range, options.every, [&](const Period& period) {
    cuts.push_back({{period.last_day(), {}}, {}, period, {}});
  });
  if (cuts.empty() || cuts.back().options.as_of != options.range.last)
    cuts.push_back({{options.range.last, {}}, {}, {}, {}});
  for (Cut& cut : cuts) {
    const Date day = cut.options.as_of;
    cut.options.known_by = options.known_by;
    if (options.as_known) cut.options.known_by = std::min(options.known_by.value_or(day), day);
  }
  return cuts;
}

void add_point(const Plan& plan, const Evaluation& evaluation, Series& series) {
  series.figures.push_back(figure_of(plan, evaluation, series.of));
  if (series.of.kind == Followed::Kind::macro || series.of.kind == Followed::Kind::factor)
    series.bands.push_back(band_of(evaluation, series.of));
}

}  // namespace

std::vector<Followed> usual_followed() {
  std::vector<Followed> all;
  for (Index i = 0; i < macro_count; ++i) all.push_back({Followed::Kind::macro, i});
  for (Index i = 0; i < factor_count; ++i) all.push_back({Followed::Kind::factor, i});
  return all;
}

std::vector<Followed> find_followed(const Plan& plan, std::string_view id) {
  std::vector<Followed> found;
  if (const Index item = plan.find_item(id); item != no_index)
    found.push_back({Followed::Kind::item, item});
  if (const Index unit = plan.find_unit(id); unit != no_index)
    found.push_back({Followed::Kind::unit, unit});
  for (const Followed& followed : usual_followed())
    if (id_of(plan, followed) == id) found.push_back(followed);
  return found;
}

std::vector<std::string_view> followed_ids(const Plan& plan) {
  std::vector<std::string_view> ids;
  for (const Item& item : plan.items) ids.push_back(item.id);
  for (const Unit& unit : plan.units) ids.push_back(unit.id);
  for (const Followed& followed : usual_followed()) {
    const std::string_view id = id_of(plan, followed);
    if (plan.find_item(id) == no_index && plan.find_unit(id) == no_index) ids.push_back(id);
  }
  return ids;
}

std::string_view id_of(const Plan& plan, const Followed& followed) {
  switch (followed.kind) {
  case Followed::Kind::macro: return to_string(static_cast<MacroId>(followed.index));
  case Followed::Kind::factor: return to_string(static_cast<FactorId>(followed.index));
  case Followed::Kind::item: return plan.items[followed.index].id;
  case Followed::Kind::unit: return plan.units[followed.index].id;
  }
  return {};
}

std::string_view measure_of(const Plan& plan, const Followed& followed) {
  if (followed.kind == Followed::Kind::macro || followed.kind == Followed::Kind::factor)
    return "figure";
  if (followed.kind == Followed::Kind::item) {
    const ItemKind kind = plan.items[followed.index].kind;
    if (evaluation::is_rated(kind)) return "rating";
    if (kind == ItemKind::objective) return "achievement";
  }
  return to_string(plan.evaluation.measure);
}

Figure figure_of(const Plan& plan, const Evaluation& evaluation, const Followed& followed) {
  const bool advance = plan.evaluation.measure == MeasureBy::advance;
  switch (followed.kind) {
  case Followed::Kind::macro: return evaluation.official.macros[followed.index].figure;
  case Followed::Kind::factor: return evaluation.factors[followed.index].figure;
  case Followed::Kind::unit: {
    const UnitResult& unit = evaluation.units[followed.index];
    return advance ? unit.advance : unit.compliance;
  }
  case Followed::Kind::item: break;
  }
  const ItemResult& result = evaluation.items[followed.index];
  const ItemKind kind = plan.items[followed.index].kind;
  if (evaluation::is_rated(kind)) return result.rating;
  if (kind == ItemKind::objective) return result.achievement;
  return advance ? result.advance : result.compliance;
}

Index band_of(const Evaluation& evaluation, const Followed& followed) {
  switch (followed.kind) {
  case Followed::Kind::macro: return evaluation.official.macros[followed.index].band;
  case Followed::Kind::factor: return evaluation.factor_bands[followed.index];
  case Followed::Kind::item:
  case Followed::Kind::unit: break;
  }
  return no_index;
}

Date first_day_of(const Plan& plan) { return std::min(plan.start.value, plan.period.first); }

Date first_cut_of(const Plan& plan, Every every) {
  return Period::containing(std::max(plan.start.value, plan.period.first), every).last_day();
}

std::size_t count_cuts(DateRange range, Every every) {
  std::size_t count = 0;
  Date last;
  for_each_period(range, every, [&](const Period& period) {
    ++count;
    last = period.last_day();
  });
  return count == 0 || last != range.last ? count + 1 : count;
}

Figure change_of(const Figure& before, const Figure& after) {
  if (!before.has_number()) return before;
  if (!after.has_number()) return after;
  return after.number() - before.number();
}

Trend trend_of(const Plan& plan, std::span<const Entry> entries, const TrendOptions& options,
               std::span<const Followed> followed) {
  Trend trend;
  trend.options = options;
  trend.cuts = cuts_of(options);
  for (const Followed& one : followed) trend.series.push_back({one, {}, {}, {}});

  std::optional<evaluation::Timeline> timeline;
  for (Cut& cut : trend.cuts) {
    if (!timeline || options.as_known) timeline.emplace(plan, entries, cut.options.known_by);
    const Evaluation evaluation = evaluation::evaluate_on(plan, *timeline, cut.options);
    cut.coverage = evaluation.coverage;
    cut.assumed = evaluation.assumed;
    for (Series& series : trend.series) add_point(plan, evaluation, series);
  }
  for (Series& series : trend.series)
    if (const std::size_t count = series.figures.size(); count > 1)
      series.change = change_of(series.figures[count - 2], series.figures[count - 1]);
  return trend;
}

}  // namespace peq
