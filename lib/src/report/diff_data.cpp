// A comparison for scripts (cli/README.md documents every key).
#include "report/diff_view.hpp"
#include "report/evaluate_parts.hpp"
#include "report/numbers.hpp"
#include "report/pieces.hpp"
#include "report/words.hpp"

namespace peq {

namespace report {

namespace {

/// Before, after and change of one figure; bands where they are told.
struct Told {
  Figure before, after;
  std::optional<Index> band_before = {}, band_after = {};
};

void add_told(Object& object, const DiffView& view, const Told& told) {
  const auto side = [](const View& of, const Figure& figure, const std::optional<Index>& band) {
    Object data;
    add_figure(data, figure, of.decimals());
    if (band) data.emplace_back("band", band_data(of.plan, *band));
    return data;
  };
  object.emplace_back("before", side(view.before, told.before, told.band_before));
  object.emplace_back("after", side(view.after, told.after, told.band_after));
  object.emplace_back("change",
                      figure_data(change_of(told.before, told.after), view.after.decimals()));
}

Object told_data(const DiffView& view, const Figure& before, const Figure& after) {
  Object object;
  add_told(object, view, {before, after});
  return object;
}

Data points_data(const std::optional<double>& points) {
  return points ? number_data(*points) : Data(nullptr);
}

Data contributions_data(const MacroNumbers& to) {
  Object object;
  for (MacroId id : all_macros)
    object.emplace_back(std::string(to_string(id)), points_data(to[static_cast<std::size_t>(id)]));
  return object;
}

Data worth_data(const DiffView& view, MacroId id) {
  const auto m = static_cast<std::size_t>(id);
  if (!view.changes.split[m]) return nullptr;
  const Worth& worth = view.changes.worth[m];
  return Object{{"efficacy", number_data(worth.efficacy)},
                {"efficiency", number_data(worth.efficiency)}};
}

Data changed_macros(const DiffView& view) {
  Data::List list;
  for (MacroId id : all_macros) {
    const MacroResult& was = view.before.evaluation.official[id];
    const MacroResult& is = view.after.evaluation.official[id];
    Object object = {{"id", to_string(id)}, {"name", say(view.language(), id)}};
    add_told(object, view, {was.figure, is.figure, was.band, is.band});
    object.emplace_back("sum_of_contributions",
                        points_data(sum_of_contributions(view.changes, id)));
    object.emplace_back("worth", worth_data(view, id));
    list.emplace_back(std::move(object));
  }
  return list;
}

Data factors_data(const DiffView& view) {
  Data::List list;
  for (FactorId id : all_factors) {
    const auto k = static_cast<std::size_t>(id);
    Object object = {{"id", to_string(id)}, {"name", say(view.language(), id)}};
    add_told(object, view,
             {view.before.evaluation.factors[k].figure, view.after.evaluation.factors[k].figure,
              view.before.evaluation.factor_bands[k], view.after.evaluation.factor_bands[k]});
    list.emplace_back(std::move(object));
  }
  return list;
}

Data completion_data(const DiffView& view) {
  const Evaluation& was = view.before.evaluation;
  const Evaluation& is = view.after.evaluation;
  return Object{{"advance", told_data(view, was.advance, is.advance)},
                {"planned", told_data(view, was.planned, is.planned)},
                {"compliance", told_data(view, was.compliance, is.compliance)},
                {"coverage", told_data(view, was.coverage, is.coverage)}};
}

/// How every entry of a list of items begins.
Object named(const DiffView& view, const ItemPair& pair) {
  const Item& item = view.item(pair);
  const std::string& parent = view.parent_of(pair);
  return {{"id", item.id},
          {"kind", to_string(item.kind)},
          {"parent", parent.empty() ? Data(nullptr) : Data(parent)},
          {"title", title_of(item)}};
}

/// One object for each item that is listed; `add` says what else is told of it.
template <class Add>
Data list_data(const DiffView& view, const std::vector<ItemPair>& pairs, Add add) {
  Data::List list;
  for (const ItemPair& pair : view.listed(pairs)) {
    Object object = named(view, pair);
    add(pair, object);
    list.emplace_back(std::move(object));
  }
  return list;
}

Data moved_data(const DiffView& view) {
  return list_data(view, view.changes.moved, [&](const ItemPair& pair, Object& object) {
    const ItemResult& was = view.result_before(pair);
    const ItemResult& is = view.result_after(pair);
    object.emplace_back("advance", told_data(view, was.advance, is.advance));
    object.emplace_back("planned", told_data(view, was.planned, is.planned));
    object.emplace_back("compliance", told_data(view, was.compliance, is.compliance));
    const ItemKind kind = view.item(pair).kind;
    if (kind == ItemKind::objective)
      object.emplace_back("achievement", told_data(view, was.achievement, is.achievement));
    if (kind == ItemKind::vision || kind == ItemKind::mission || kind == ItemKind::value)
      object.emplace_back("rating", told_data(view, was.rating, is.rating));
  });
}

Data method_data(const DiffView& view) {
  Data::List list;
  for (const MethodChange& change : view.changes.method) {
    Object object = {{"setting", to_string(change.setting)}};
    add_setting(object, view, change.setting);
    object.emplace_back("contributions", contributions_data(change.to));
    list.emplace_back(std::move(object));
  }
  return list;
}

Data contribution_list(const DiffView& view) {
  Data::List list;
  for (const Contribution& contribution : view.changes.contributions) {
    if (!view.lists(contribution.item)) continue;
    Object object = named(view, contribution.item);
    add_told(object, view,
             {view.figure_before(contribution.item), view.figure_after(contribution.item)});
    object.emplace_back("contributions", contributions_data(contribution.to));
    list.emplace_back(std::move(object));
  }
  return list;
}

Data side_data(const View& side) {
  Object object = {{"plan", plan_data(side.plan)},
                   {"as_of", date_data(side.evaluation.options.as_of)},
                   {"measure", to_string(side.plan.evaluation.measure)},
                   {"assumed", assumed_data(side.plan, side.evaluation)}};
  add_tail(object, side.plan, side.evaluation);
  return object;
}

void add_event_data(Object& object, const DiffView& view) {
  const Changes& changes = view.changes;
  const auto nothing_more = [](const ItemPair&, Object&) {};
  object.emplace_back("added", list_data(view, changes.added, nothing_more));
  object.emplace_back("gone", list_data(view, changes.gone, nothing_more));
  object.emplace_back("cancelled", list_data(view, changes.cancelled, nothing_more));
  object.emplace_back("resumed", list_data(view, changes.resumed, nothing_more));
  object.emplace_back("rescheduled",
                      list_data(view, changes.rescheduled, [&](const ItemPair& pair, Object& one) {
                        one.emplace_back("before", date_data(view.result_before(pair).deadline));
                        one.emplace_back("after", date_data(view.result_after(pair).deadline));
                      }));
  object.emplace_back("statuses",
                      list_data(view, changes.statuses, [&](const ItemPair& pair, Object& one) {
                        one.emplace_back("before", to_string(view.result_before(pair).status));
                        one.emplace_back("after", to_string(view.result_after(pair).status));
                      }));
}

}  // namespace

}  // namespace report

Data diff_data(const Comparison& comparison, const DiffOptions& options, Language language) {
  const report::DiffView view(comparison, options, language);
  report::Object object = report::head_data(view.after.plan, view.after.evaluation);
  object.emplace_back("before", report::side_data(view.before));
  object.emplace_back("macro_indicators", report::changed_macros(view));
  object.emplace_back("factors", report::factors_data(view));
  object.emplace_back("completion", report::completion_data(view));
  object.emplace_back("method", report::method_data(view));
  object.emplace_back("contributions", report::contribution_list(view));
  report::add_event_data(object, view);
  object.emplace_back("items", report::moved_data(view));
  report::add_tail(object, view.after.plan, view.after.evaluation);
  return object;
}

}  // namespace peq
