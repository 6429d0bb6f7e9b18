#include "assumptions.hpp"

#include <algorithm>

#include "peq/assume.hpp"
#include "peq/figure.hpp"
#include "peq/messages.hpp"

namespace peq::cli {

namespace {

/// What can be assumed of a plan: what is reported on.
std::vector<std::string_view> known_ids(const Plan& plan) {
  std::vector<std::string_view> ids;
  for (const Item& item : plan.items) ids.push_back(item.id);
  return ids;
}

/// The ids of the next things below that have no parts themselves, the first few of them.
std::string parts_of(const Plan& plan, Index item) {
  constexpr std::size_t most = 3;
  std::vector<Index> below = plan.items[item].children;
  std::string list;
  std::size_t count = 0;
  for (std::size_t i = 0; i < below.size(); ++i) {
    const Item& part = plan.items[below[i]];
    if (!part.children.empty()) {
      below.insert(below.end(), part.children.begin(), part.children.end());
      continue;
    }
    if (count == most) return list + ", …";
    list += (count++ == 0 ? "" : ", ") + part.id;
  }
  return list;
}

/// An indicator that is measured in something else.
bool is_no_percent(const Item& item) {
  return item.measure && !item.measure->unit.empty() && item.measure->unit != "%";
}

Text refusal(const Plan& plan, Index item, CannotAssume reason, Date day) {
  const std::string& id = plan.items[item].id;
  switch (reason) {
  case CannotAssume::has_parts: {
    const std::string parts = parts_of(plan, item);
    return parts.empty() ? Text(Msg::cli_assume_no_parts, id)
                         : Text(Msg::cli_assume_has_parts, id, parts);
  }
  case CannotAssume::not_in_force: return Text(Msg::cli_assume_not_in_force, id, day);
  case CannotAssume::no_occurrence: return Text(Msg::cli_assume_no_occurrence, id, day);
  case CannotAssume::no_period: return Text(Msg::cli_assume_no_period, id, day);
  case CannotAssume::out_of_range: return Text(Msg::cli_assume_out_of_range, id);
  }
  return Text(Msg::cli_assume_out_of_range, id);
}

}  // namespace

Complaints assume_all(const Settings& settings, Project& project) {
  const Plan& plan = project.plan;
  Complaints complaints;
  std::vector<Index> seen;
  for (const std::string& written : settings.assume) {
    const std::size_t sign = std::min(written.find('='), written.size());
    const std::string id = written.substr(0, sign);
    const auto figure =
        sign < written.size() ? parse_decimal(written.substr(sign + 1)) : std::nullopt;
    if (id.empty() || !figure) {
      complaints.emplace_back(Msg::cli_bad_assumption, written);
      continue;
    }
    const Index item = plan.find_item(id);
    if (item == no_index) {
      complaints.push_back(with_suggestion(Text(Msg::cli_assume_unknown, id), id, known_ids(plan)));
    } else if (written.ends_with('%') && is_no_percent(plan.items[item])) {
      complaints.emplace_back(Msg::cli_assume_no_percent, id, plan.items[item].measure->unit);
    } else if (std::find(seen.begin(), seen.end(), item) != seen.end()) {
      complaints.emplace_back(Msg::cli_assume_twice, id);
    } else if (const auto reason = assume(project, item, *figure, settings.as_of)) {
      complaints.push_back(refusal(plan, item, *reason, settings.as_of));
    }
    seen.push_back(item);
  }
  return complaints;
}

}  // namespace peq::cli
