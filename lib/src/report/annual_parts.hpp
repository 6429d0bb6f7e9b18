// The parts of the annual report, a file each or a file for some.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "peq/annual.hpp"
#include "report/view.hpp"

namespace peq::report {

/// The report as its parts look at it.
struct AnnualView {
  const AnnualReport& report;
  View now;
  std::optional<View> before;  ///< of the earlier cut

  AnnualView(const AnnualReport& wanted, Language language)
      : report(wanted), now(wanted.subject(), language) {
    if (wanted.before) before.emplace(at(*wanted.before), language);
  }

  [[nodiscard]] const Plan& plan() const { return now.plan; }
  [[nodiscard]] const Evaluation& evaluation() const { return now.evaluation; }
  [[nodiscard]] Language language() const { return now.language; }
  [[nodiscard]] Date day() const { return now.evaluation.options.as_of; }
  [[nodiscard]] bool is_annex() const { return !report.options.units.empty(); }
  [[nodiscard]] bool is_summary() const { return report.options.summary; }
  [[nodiscard]] Subject at(const Evaluation& evaluation) const {
    return {&report.loaded->partial, &report.loaded->sources, &evaluation};
  }
  /// The strategies that it is about, the most urgent first.
  [[nodiscard]] std::vector<Index> strategies() const;

  template <class... Arguments>
  [[nodiscard]] std::string say(Msg message, Arguments&&... arguments) const {
    return now.say(message, std::forward<Arguments>(arguments)...);
  }
};

/// `31 December 2023`.
std::string say_day(Language language, Date day);
/// A heading that begins a part.
Heading part(std::string text, std::string id);
/// The names of who answers for it.
std::string responsible_words(const View& view, const Item& item);

/// The ends of years within the days, to be written below an axis; of long stretches not all.
std::vector<Tick> year_ticks(DateRange days);
/// The bands as stretches of a scale.
std::vector<Zone> band_zones(const View& view);

/// A figure of a chart with its band, and a mark where it was.
BarChart::Line banded_line(const AnnualView& view, std::string label, const Figure& is, Index band,
                           const std::optional<Figure>& was);

void add_cover(Document& document, const AnnualView& view);
void add_annual_indicators(Document& document, const AnnualView& view);
void add_annual_completion(Document& document, const AnnualView& view);
void add_annual_strategies(Document& document, const AnnualView& view);
void add_annual_kpis(Document& document, const AnnualView& view);
void add_annual_units(Document& document, const AnnualView& view);
void add_annual_money(Document& document, const AnnualView& view);
void add_annual_values(Document& document, const AnnualView& view);
void add_annual_trend(Document& document, const AnnualView& view);
void add_annual_changes(Document& document, const AnnualView& view);
void add_annual_due(Document& document, const AnnualView& view);
void add_annual_quality(Document& document, const AnnualView& view);
void add_annual_method(Document& document, const AnnualView& view);
void add_annual_sources(Document& document, const AnnualView& view);

/// The chart of strategies by component and status, and that of their days.
void add_heat_map(Document& document, const AnnualView& view);
void add_timeline(Document& document, const AnnualView& view);
/// What the page lets choose strategies by.
std::vector<Facet> strategy_facets(const AnnualView& view);
/// A strategy's values of these.
std::vector<std::vector<std::string>> facets_of(const AnnualView& view, Index strategy);

/// What stands behind a strategy: what the plan says of it, its parts, every report, how its
/// figures came about.
class Histories {
 public:
  explicit Histories(const AnnualView& view);
  [[nodiscard]] Document of(Index strategy) const;

 private:
  void add_facts(Document& document, Index item) const;
  void add_parts(Document& document, Index strategy) const;
  void add_reports(Document& document, Index strategy) const;
  void add_derivation(Document& document, Index strategy) const;
  [[nodiscard]] Paragraph report_line(std::size_t entry, bool named) const;

  const AnnualView& view_;
  Explainer explainer_;
  std::vector<std::vector<std::size_t>> entries_;  ///< of each item, those that count, by date
};

/// The entries that count, in reading order, as indices.
std::vector<std::size_t> visible_entries(const AnnualReport& report);

/// The figures of a strategy that are derived in the report, and how many steps deep.
std::vector<Quantity> derived_figures(const Plan& plan, const Topic& topic);
int depth_of(const Plan& plan);

}  // namespace peq::report
