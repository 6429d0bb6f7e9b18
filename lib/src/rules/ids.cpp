// Ids as their authors number them: near doubles, gaps, and numbers that belong elsewhere.
#include "rules/ids.hpp"

#include <algorithm>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <tuple>
#include <unordered_map>
#include <vector>

#include "base/text.hpp"
#include "rules/rules.hpp"

namespace peq::judging {

namespace {

bool is_digit(char c) { return c >= '0' && c <= '9'; }
bool is_year(const std::string& number) {
  return number.size() == 4 && (number.starts_with("19") || number.starts_with("20"));
}

struct Named {
  std::string_view id;
  Place at;
};

void add_items(const Plan& plan, std::vector<Named>& to) {
  for (const Item& item : plan.items)
    if (item.kind != ItemKind::vision && item.kind != ItemKind::mission && !item.id.empty())
      to.push_back({item.id, item.at});
}

template <class List>
void add_plain(const List& list, std::vector<Named>& to) {
  for (const auto& entry : list)
    if (!entry.id.empty()) to.push_back({entry.id, entry.at});
}

void add_swot(const Plan& plan, std::vector<Named>& to) {
  for (const auto* list :
       {&plan.swot.opportunities, &plan.swot.threats, &plan.swot.strengths, &plan.swot.weaknesses})
    add_plain(*list, to);
}

void sort_by_place(std::vector<Named>& ids) {
  std::sort(ids.begin(), ids.end(), [](const Named& a, const Named& b) {
    return std::tie(a.at, a.id) < std::tie(b.at, b.id);
  });
}

void compare_ids(Judge& judge, std::vector<Named>& ids) {
  sort_by_place(ids);
  std::unordered_map<std::string, const Named*> firsts;
  for (const Named& one : ids) {
    const auto [known, added] = firsts.try_emplace(text::plain_id(one.id), &one);
    // The same id twice is an error of its own.
    if (added || known->second->id == one.id) continue;
    judge.report(code::near_duplicate_id, one.at,
                 Text(Msg::near_duplicate_id, std::string(known->second->id), std::string(one.id)),
                 Text(Msg::near_duplicate_id_help), {{known->second->at, Text(Msg::first_here)}});
  }
}

/// An id that ends in a number: `E-1-1-` and 3.
struct Numbered {
  std::string_view id;
  std::string_view prefix;
  std::string_view digits;
  long number = 0;
  Place at;
};

std::optional<Numbered> numbered(const Named& name) {
  std::size_t begin = name.id.size();
  while (begin > 0 && is_digit(name.id[begin - 1])) --begin;
  Numbered result{name.id, name.id.substr(0, begin), name.id.substr(begin), 0, name.at};
  constexpr std::size_t most_digits = 9;
  if (result.digits.empty() || result.digits.size() > most_digits) return std::nullopt;
  for (const char c : result.digits) result.number = 10 * result.number + (c - '0');
  return result;
}

/// The id with another number, written in the way of one of its neighbours.
std::string with_number(const Numbered& like, std::string_view other_digits, long number) {
  std::string digits = std::to_string(number);
  for (const std::string_view neighbour : {like.digits, other_digits})
    if (neighbour.starts_with('0') && digits.size() < neighbour.size())
      digits.insert(0, neighbour.size() - digits.size(), '0');
  return std::string(like.prefix) + digits;
}

/// The ids between two numbers: one, both, or the first and the last.
Text::Argument missing_ids(const Numbered& like, std::string_view other_digits, long first,
                           long last) {
  std::string from = with_number(like, other_digits, first);
  if (first == last) return from;
  return Text(last == first + 1 ? Msg::and_words : Msg::gap_span, std::move(from),
              with_number(like, other_digits, last));
}

void report_gap(Judge& judge, const Numbered* before, const Numbered& after) {
  const long first = before != nullptr ? before->number + 1 : 1;
  const long last = after.number - 1;
  const std::string_view other = before != nullptr ? before->digits : std::string_view();
  Text message(before == nullptr ? Msg::gap_before : Msg::gap_between);
  message.arguments = {missing_ids(after, other, first, last), std::int64_t{last - first + 1},
                       std::string(before != nullptr ? before->id : after.id)};
  if (before != nullptr) message.arguments.emplace_back(std::string(after.id));
  judge.report(code::numbering_gap, after.at, std::move(message), Text(Msg::gap_help));
}

/// Ids with one prefix, wherever in the plan they stand.
void check_group(Judge& judge, std::vector<Numbered>& group) {
  std::stable_sort(group.begin(), group.end(),
                   [](const Numbered& a, const Numbered& b) { return a.number < b.number; });
  group.erase(
      std::unique(group.begin(), group.end(),
                  [](const Numbered& a, const Numbered& b) { return a.number == b.number; }),
      group.end());
  const auto count = static_cast<long>(group.size());
  // Where most numbers are missing they are years, or tens, and count nothing.
  constexpr long most_missing = 2;
  const bool from_zero = group.front().number == 0;
  const long missing = group.back().number - (from_zero ? count - 1 : count);
  if (count < 2 || missing == 0 || missing > most_missing * count) return;
  const Numbered* before = nullptr;
  for (const Numbered& one : group) {
    if (one.number > (before != nullptr ? before->number + 1 : 1)) report_gap(judge, before, one);
    before = &one;
  }
}

bool begins_with(const std::vector<std::string>& numbers, const std::vector<std::string>& prefix) {
  return numbers.size() > prefix.size() &&
         std::equal(prefix.begin(), prefix.end(), numbers.begin());
}

/// A child with numbers below a parent with numbers.
struct Below {
  const Item* child = nullptr;
  const Item* parent = nullptr;
  std::vector<std::string> child_numbers, parent_numbers;
  [[nodiscard]] bool follows() const { return begins_with(child_numbers, parent_numbers); }
};

/// Items by their kind and the numbers of their ids.
using ByNumbers = std::map<std::pair<ItemKind, std::vector<std::string>>, const Item*>;

ByNumbers by_numbers(const Plan& plan) {
  ByNumbers items;
  for (const Item& item : plan.items) items.try_emplace({item.kind, id_numbers(item.id)}, &item);
  return items;
}

void report_other_parent(Judge& judge, const Below& below, const ByNumbers& items) {
  const std::size_t length = below.parent_numbers.size();
  // A shorter number follows another way of counting.
  if (below.child_numbers.size() <= length) return;
  const std::vector<std::string> wanted(below.child_numbers.begin(),
                                        below.child_numbers.begin() +
                                            static_cast<std::ptrdiff_t>(length));
  const auto other = items.find({below.parent->kind, wanted});
  if (other == items.end()) {
    judge.report(code::id_under_other_parent, below.child->at,
                 Text(Msg::number_of_no_parent, below.child->id, below.parent->id),
                 Text(Msg::other_parent_help),
                 {{below.parent->at, Text(Msg::other_parent, below.parent->id)}});
    return;
  }
  const Item& item = *other->second;
  judge.report(code::id_under_other_parent, below.child->at,
               Text(Msg::number_of_other_parent, below.child->id, below.parent->id, item.id),
               Text(Msg::other_parent_help), {{item.at, Text(Msg::other_parent, item.id)}});
}

}  // namespace

std::vector<std::string> id_numbers(std::string_view id) {
  std::vector<std::string> numbers;
  for (std::size_t at = 0; at < id.size(); ++at) {
    if (!is_digit(id[at])) continue;
    std::string& number = numbers.emplace_back();
    for (; at < id.size() && is_digit(id[at]); ++at)
      if (!number.empty() || id[at] != '0') number += id[at];
  }
  return numbers;
}

void near_duplicate_ids(Judge& judge) {
  const Plan& plan = judge.plan();
  // What can be meant in one place: a report is on an item or a review, never on a SWOT item.
  std::vector<Named> reported, answered, units;
  add_items(plan, reported);
  add_plain(plan.reviews, reported);
  add_swot(plan, answered);
  add_plain(plan.units, units);
  for (auto* group : {&reported, &answered, &units}) compare_ids(judge, *group);
}

void numbering_gaps(Judge& judge) {
  if (!judge.knows_names()) return;
  std::vector<Named> items, swot;
  add_items(judge.plan(), items);
  add_swot(judge.plan(), swot);
  for (const auto* ids : {&items, &swot}) {
    // By prefix alone: where the numbers run on from one objective to the next, what is missing in
    // one stands in another.
    std::map<std::string, std::vector<Numbered>> groups;
    for (const Named& one : *ids)
      if (const auto number = numbered(one))
        groups[text::plain_id(std::string(number->prefix) + "0")].push_back(*number);
    for (auto& [prefix, group] : groups) check_group(judge, group);
  }
}

void ids_under_other_parents(Judge& judge) {
  if (!judge.knows_names()) return;
  const Plan& plan = judge.plan();
  constexpr std::size_t fewest = 5;
  for (const ItemKind kind :
       {ItemKind::objective, ItemKind::strategy, ItemKind::action, ItemKind::indicator}) {
    std::vector<Below> all;
    std::size_t following = 0;
    for (const Item& item : plan.items) {
      if (item.kind != kind || item.parent == no_index) continue;
      const Item& parent = plan.items[item.parent];
      Below below{&item, &parent, id_numbers(item.id), id_numbers(parent.id)};
      if (below.child_numbers.empty() || below.parent_numbers.empty()) continue;
      // Operational plans count by year: A-2023-1.
      if (is_year(below.child_numbers.front())) continue;
      if (below.follows()) ++following;
      all.push_back(std::move(below));
    }
    // Four of five: else the plan numbers in another way.
    if (following < fewest || following * 5 < all.size() * 4) continue;
    if (following == all.size()) continue;
    const ByNumbers items = by_numbers(plan);
    for (const Below& below : all)
      if (!below.follows()) report_other_parent(judge, below, items);
  }
}

}  // namespace peq::judging
