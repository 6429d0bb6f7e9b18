#include "report/diff_view.hpp"

#include <algorithm>
#include <cmath>

#include "peq/messages.hpp"
#include "report/cells.hpp"

namespace peq::report {

namespace {

bool is_below(const Plan& plan, Index item, const std::vector<std::string>& ids) {
  for (; item != no_index; item = plan.items[item].parent)
    if (std::find(ids.begin(), ids.end(), plan.items[item].id) != ids.end()) return true;
  return false;
}

}  // namespace

const Item& DiffView::item(const ItemPair& pair) const {
  return pair.after != no_index ? after.item(pair.after) : before.item(pair.before);
}

const std::string& DiffView::parent_of(const ItemPair& pair) const {
  static const std::string none;
  const View& view = pair.after != no_index ? after : before;
  const Index parent = item(pair).parent;
  return parent == no_index ? none : view.item(parent).id;
}

Figure DiffView::figure_before(const ItemPair& pair) const {
  if (pair.before == no_index) return Absence::not_applicable;
  return figure_of(before.plan, before.evaluation, {Followed::Kind::item, pair.before});
}

Figure DiffView::figure_after(const ItemPair& pair) const {
  if (pair.after == no_index) return Absence::not_applicable;
  return figure_of(after.plan, after.evaluation, {Followed::Kind::item, pair.after});
}

const ItemResult& DiffView::result_before(const ItemPair& pair) const {
  return before.result(pair.before);
}

const ItemResult& DiffView::result_after(const ItemPair& pair) const {
  return after.result(pair.after);
}

bool DiffView::lists(const ItemPair& pair) const {
  if (options.ids.empty()) return true;
  return is_below(before.plan, pair.before, options.ids) ||
         is_below(after.plan, pair.after, options.ids);
}

std::vector<ItemPair> DiffView::listed(const std::vector<ItemPair>& pairs) const {
  std::vector<ItemPair> wanted;
  std::copy_if(pairs.begin(), pairs.end(), std::back_inserter(wanted),
               [&](const ItemPair& pair) { return lists(pair); });
  return wanted;
}

std::size_t shown_lines(const DiffView& view, std::size_t lines) {
  return view.options.all || lines <= most_lines ? lines : usual_lines;
}

std::string changed(const DiffView& view, const std::string& before, const std::string& after) {
  if (before == after) return after;
  const auto or_dash = [](const std::string& text) { return text.empty() ? "–" : text; };
  return view.say(Msg::diff_changed, or_dash(before), or_dash(after));
}

std::string changed(const DiffView& view, const Figure& before, const Figure& after) {
  const bool same = before.has_number() && after.has_number() &&
                    std::abs(before.number() - after.number()) < rounding_guard;
  return changed(view, shown(same ? view.after : view.before, before), shown(view.after, after));
}

}  // namespace peq::report
