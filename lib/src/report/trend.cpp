// A trend for scripts and spreadsheets.
#include "peq/compare.hpp"
#include "report/pieces.hpp"
#include "report/tidy.hpp"
#include "report/words.hpp"

namespace peq {

namespace report {

namespace {

std::string_view kind_of(const Plan& plan, const Followed& followed) {
  switch (followed.kind) {
  case Followed::Kind::macro: return "macro_indicator";
  case Followed::Kind::factor: return "factor";
  case Followed::Kind::unit: return "unit";
  case Followed::Kind::item: break;
  }
  return to_string(plan.items[followed.index].kind);
}

std::string name_of(const Plan& plan, const Followed& followed, Language language) {
  switch (followed.kind) {
  case Followed::Kind::macro: return say(language, static_cast<MacroId>(followed.index));
  case Followed::Kind::factor: return say(language, static_cast<FactorId>(followed.index));
  case Followed::Kind::unit: return plan.units[followed.index].name;
  case Followed::Kind::item: break;
  }
  return title_of(plan.items[followed.index]);
}

Data cuts_data(const Plan& plan, const Trend& trend) {
  Data::List list;
  for (const Cut& cut : trend.cuts)
    list.emplace_back(Object{{"date", date_data(cut.options.as_of)},
                             {"period", cut.period ? Data(cut.period->to_string()) : Data(nullptr)},
                             {"known_by", date_data(cut.options.known_by)},
                             {"coverage", figure_data(cut.coverage, plan.evaluation.decimals)}});
  return list;
}

Data series_data(const Plan& plan, const Trend& trend, const Series& series, Language language) {
  const int decimals = plan.evaluation.decimals;
  Data::List points;
  for (std::size_t i = 0; i < series.figures.size(); ++i) {
    Object point = {{"date", date_data(trend.cuts[i].options.as_of)}};
    add_figure(point, series.figures[i], decimals);
    if (!series.bands.empty()) point.emplace_back("band", band_data(plan, series.bands[i]));
    points.emplace_back(std::move(point));
  }
  return Object{{"id", id_of(plan, series.of)},
                {"kind", kind_of(plan, series.of)},
                {"name", name_of(plan, series.of, language)},
                {"measure", measure_of(plan, series.of)},
                {"points", std::move(points)},
                {"change", figure_data(series.change, decimals)}};
}

std::string parent_of(const Plan& plan, const Followed& followed) {
  if (followed.kind != Followed::Kind::item) return {};
  const Index parent = plan.items[followed.index].parent;
  return parent == no_index ? std::string() : plan.items[parent].id;
}

}  // namespace

}  // namespace report

Data trend_data(const Subject& subject, const Trend& trend, Language language) {
  const Plan& plan = subject.project->plan;
  report::Object object = report::head_data(plan, *subject.evaluation);
  object.emplace_back("every", report::every_name(trend.options.every));
  object.emplace_back("from", report::date_data(trend.options.range.first));
  object.emplace_back("to", report::date_data(trend.options.range.last));
  object.emplace_back("as_known", trend.options.as_known);
  object.emplace_back("cuts", report::cuts_data(plan, trend));
  Data::List all;
  for (const Series& series : trend.series)
    all.push_back(report::series_data(plan, trend, series, language));
  object.emplace_back("series", std::move(all));
  report::add_tail(object, plan, *subject.evaluation);
  return object;
}

Sheet trend_sheet(const Subject& subject, const Trend& trend) {
  const Plan& plan = subject.project->plan;
  report::Tidy tidy;
  tidy.plan(subject);
  for (std::size_t i = 0; i < trend.cuts.size(); ++i) {
    tidy.at(trend.cuts[i].options, trend.cuts[i].assumed);
    for (const Series& series : trend.series) {
      tidy.item({std::string(id_of(plan, series.of)), report::kind_of(plan, series.of),
                 report::parent_of(plan, series.of)});
      tidy.figure(measure_of(plan, series.of), series.figures[i]);
      if (!series.bands.empty() && series.bands[i] != no_index)
        tidy.text("band", plan.evaluation.bands[series.bands[i]].name);
    }
    tidy.item({plan.id, "plan", ""});
    tidy.figure("coverage", trend.cuts[i].coverage);
  }
  return tidy.take();
}

}  // namespace peq
