// A comparison for spreadsheets. What was stands in rows of the earlier plan and day, what is in
// rows of the later one, and so do changes and contributions.
#include "report/diff_view.hpp"
#include "report/evaluate_parts.hpp"
#include "report/tidy.hpp"

namespace peq {

namespace report {

namespace {

class DiffRows {
 public:
  DiffRows(const Comparison& comparison, const DiffView& view)
      : comparison_(comparison), view_(view) {}

  void item(TidyItem item) { tidy_.item(std::move(item)); }
  void item(const ItemPair& pair) {
    const Item& one = view_.item(pair);
    item({one.id, to_string(one.kind), view_.parent_of(pair)});
  }

  void figure(const std::string& measure, const Figure& before, const Figure& after) {
    tidy_.plan(comparison_.before);
    tidy_.figure(measure + "_before", before);
    tidy_.plan(comparison_.after);
    tidy_.figure(measure + "_after", after);
    tidy_.figure(measure + "_change", change_of(before, after), "points");
  }

  void band(Index before, Index after) {
    tidy_.plan(comparison_.before);
    if (before != no_index) tidy_.text("band_before", view_.before.settings().bands[before].name);
    tidy_.plan(comparison_.after);
    if (after != no_index) tidy_.text("band_after", view_.after.settings().bands[after].name);
  }

  void status(Status before, Status after) {
    tidy_.plan(comparison_.before);
    tidy_.text("status_before", to_string(before));
    tidy_.plan(comparison_.after);
    tidy_.text("status_after", to_string(after));
  }

  void deadline(Date before, Date after) {
    tidy_.plan(comparison_.before);
    tidy_.date("deadline_before", before);
    tidy_.plan(comparison_.after);
    tidy_.date("deadline_after", after);
  }

  void event(const std::vector<ItemPair>& pairs, std::string_view name) {
    for (const ItemPair& pair : view_.listed(pairs)) {
      item(pair);
      tidy_.plan(pair.after == no_index ? comparison_.before : comparison_.after);
      tidy_.text("event", name);
    }
  }

  void changed() {
    tidy_.plan(comparison_.after);
    tidy_.text("event", "changed");
  }

  void contributions(const MacroNumbers& to) {
    tidy_.plan(comparison_.after);
    for (MacroId id : all_macros)
      if (const auto& points = to[static_cast<std::size_t>(id)])
        tidy_.figure("contribution_to_" + std::string(to_string(id)), *points, "points");
  }

  Sheet take() { return tidy_.take(); }

 private:
  const Comparison& comparison_;
  const DiffView& view_;
  Tidy tidy_;
};

void add_whole(DiffRows& rows, const DiffView& view) {
  const Evaluation& was = view.before.evaluation;
  const Evaluation& is = view.after.evaluation;
  for (MacroId id : all_macros) {
    rows.item({std::string(to_string(id)), "macro_indicator", ""});
    rows.figure("figure", was.official[id].figure, is.official[id].figure);
    rows.band(was.official[id].band, is.official[id].band);
  }
  for (FactorId id : all_factors) {
    const auto k = static_cast<std::size_t>(id);
    rows.item({std::string(to_string(id)), "factor", ""});
    rows.figure("figure", was.factors[k].figure, is.factors[k].figure);
    rows.band(was.factor_bands[k], is.factor_bands[k]);
  }
  rows.item({view.after.plan.id, "plan", ""});
  rows.figure("advance", was.advance, is.advance);
  rows.figure("planned", was.planned, is.planned);
  rows.figure("compliance", was.compliance, is.compliance);
  rows.figure("coverage", was.coverage, is.coverage);
}

void add_contribution_rows(DiffRows& rows, const DiffView& view) {
  for (const MethodChange& change : view.changes.method) {
    rows.item({std::string(to_string(change.setting)), "method", ""});
    rows.changed();
    if (changes_figures(change.setting)) rows.contributions(change.to);
  }
  for (const Contribution& contribution : view.changes.contributions) {
    if (!view.lists(contribution.item)) continue;
    rows.item(contribution.item);
    rows.contributions(contribution.to);
  }
}

void add_moved(DiffRows& rows, const DiffView& view) {
  for (const ItemPair& pair : view.listed(view.changes.moved)) {
    const ItemResult& was = view.result_before(pair);
    const ItemResult& is = view.result_after(pair);
    const ItemKind kind = view.item(pair).kind;
    rows.item(pair);
    if (kind == ItemKind::vision || kind == ItemKind::mission || kind == ItemKind::value) {
      rows.figure("rating", was.rating, is.rating);
      continue;
    }
    rows.figure("advance", was.advance, is.advance);
    rows.figure("planned", was.planned, is.planned);
    rows.figure("compliance", was.compliance, is.compliance);
    if (kind == ItemKind::objective) rows.figure("achievement", was.achievement, is.achievement);
  }
}

void add_event_rows(DiffRows& rows, const DiffView& view) {
  const Changes& changes = view.changes;
  rows.event(changes.added, "added");
  rows.event(changes.gone, "gone");
  rows.event(changes.cancelled, "cancelled");
  rows.event(changes.resumed, "resumed");
  for (const ItemPair& pair : view.listed(changes.rescheduled)) {
    rows.item(pair);
    rows.deadline(view.result_before(pair).deadline, view.result_after(pair).deadline);
  }
  for (const ItemPair& pair : view.listed(changes.statuses)) {
    rows.item(pair);
    rows.status(view.result_before(pair).status, view.result_after(pair).status);
  }
}

}  // namespace

}  // namespace report

Sheet diff_sheet(const Comparison& comparison, const DiffOptions& options) {
  const report::DiffView view(comparison, options, Language::en);
  report::DiffRows rows(comparison, view);
  report::add_whole(rows, view);
  report::add_contribution_rows(rows, view);
  report::add_moved(rows, view);
  report::add_event_rows(rows, view);
  return rows.take();
}

}  // namespace peq
