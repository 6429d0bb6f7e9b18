// Claims that ask for proof: all done, and money beyond the budget.
#include <algorithm>
#include <map>
#include <tuple>
#include <utility>
#include <vector>

#include "base/text.hpp"
#include "load/entries.hpp"
#include "peq/figure.hpp"
#include "rules/rules.hpp"

namespace peq::judging {

namespace {

using loading::describe;

/// What has been reported of a strategy or action, or of one occurrence of it.
struct Claim {
  Date latest;
  double figure = -1;  ///< of the latest report
  const Entry* done = nullptr;
  bool proved = false;

  void add(const Entry& entry) {
    if (figure < 0 || entry.date >= latest) {
      latest = entry.date;
      figure = entry.figure;
    }
    if (entry.figure < 100) return;
    if (done == nullptr || entry.date < done->date) done = &entry;
    proved = proved || entry.evidence > 0;
  }
};

std::string amount(const Plan& plan, double number) {
  const std::string written = text::format_number(round_half_up(number, 6));
  return plan.currency.empty() ? written : written + " " + plan.currency;
}

/// By item, what it may spend: its own budget or, where all its parts have one, the sum of theirs.
std::vector<std::optional<double>> budgets_of(const Plan& plan) {
  std::vector<std::optional<double>> budgets(plan.items.size());
  for (std::size_t i = plan.items.size(); i-- > 0;) {
    const Item& item = plan.items[i];
    if (item.budget) {
      budgets[i] = item.budget->value;
      continue;
    }
    double sum = 0;
    bool all = false;
    for (const Index part : item.children) {
      if (plan.items[part].kind == ItemKind::indicator) continue;
      all = budgets[part].has_value();
      if (!all) break;
      sum += *budgets[part];
    }
    if (all) budgets[i] = sum;
  }
  return budgets;
}

}  // namespace

void done_without_evidence(Judge& judge) {
  const Plan& plan = judge.plan();
  std::vector<Claim> claims(plan.items.size());
  std::map<std::pair<Index, Period>, Claim> occurrences;
  for (const Entry& entry : judge.entries()) {
    if (entry.kind != EntryKind::progress) continue;
    const Item& item = plan.items[entry.target];
    if (!item.every) {
      claims[entry.target].add(entry);
      continue;
    }
    const Period period =
        entry.occurrence ? *entry.occurrence : Period::containing(entry.date, item.every->value);
    occurrences[{entry.target, period}].add(entry);
  }
  const auto tell = [&](const Claim& claim) {
    if (claim.done == nullptr || claim.proved || claim.figure < 100) return;
    judge.report(code::done_without_evidence, claim.done->at,
                 Text(Msg::done_without_evidence, describe(plan.items[claim.done->target])),
                 Text(Msg::done_without_evidence_help));
  };
  for (const Claim& claim : claims) tell(claim);
  for (const auto& [occurrence, claim] : occurrences) tell(claim);
}

void spending(Judge& judge) {
  const Plan& plan = judge.plan();
  std::vector<const Entry*> entries;
  for (const Entry& entry : judge.entries())
    if (entry.spent) entries.push_back(&entry);
  if (entries.empty()) return;
  std::stable_sort(entries.begin(), entries.end(), [](const Entry* a, const Entry* b) {
    return std::tie(a->target, a->date) < std::tie(b->target, b->date);
  });
  const auto budgets = budgets_of(plan);
  const Entry* first_over = nullptr;
  for (std::size_t i = 0; i < entries.size(); ++i) {
    const Entry& entry = *entries[i];
    const auto& budget = budgets[entry.target];
    // A lower figure later on takes back what was too much.
    if (!budget || *entry.spent <= *budget)
      first_over = nullptr;
    else if (first_over == nullptr)
      first_over = &entry;
    const bool is_last = i + 1 == entries.size() || entries[i + 1]->target != entry.target;
    if (!is_last) continue;
    if (first_over != nullptr) {
      const Item& item = plan.items[entry.target];
      std::vector<Related> related;
      if (item.budget) related.push_back({item.budget->at, Text(Msg::the_budget)});
      judge.report(code::over_budget, first_over->at,
                   Text(Msg::over_budget, describe(item), amount(plan, *first_over->spent),
                        amount(plan, *budget)),
                   Text(Msg::over_budget_help), std::move(related));
    }
    first_over = nullptr;
  }
}

void budgets_of_parts(Judge& judge) {
  const Plan& plan = judge.plan();
  const auto budgets = budgets_of(plan);
  for (const Item& item : plan.items) {
    if (!item.budget) continue;
    double sum = 0;
    std::vector<Related> related;
    for (const Index index : item.children) {
      const Item& part = plan.items[index];
      // What is cancelled leaves its money to others.
      if (!budgets[index] || part.cancelled || part.not_applicable) continue;
      sum += *budgets[index];
      constexpr std::size_t most = 5;
      if (part.budget && related.size() < most)
        related.push_back(
            {part.budget->at, Text(Msg::with_detail, part.id, amount(plan, part.budget->value))});
    }
    const double own = item.budget->value;
    if (sum <= own + 1e-9 * std::max(1.0, own)) continue;
    judge.report(code::budgets_of_parts, item.budget->at,
                 Text(Msg::parts_over_budget, describe(item), amount(plan, sum), amount(plan, own)),
                 Text(Msg::parts_over_budget_help), std::move(related));
  }
}

}  // namespace peq::judging
