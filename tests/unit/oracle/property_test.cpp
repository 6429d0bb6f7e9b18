// What must hold of every evaluation, whatever the formulas: on random plans, the library alone.
#include <algorithm>
#include <cstdint>
#include <map>
#include <string>
#include <vector>

#include <doctest/doctest.h>

#include "compare.hpp"
#include "peq/evaluate.hpp"
#include "random_plans.hpp"

namespace peq::oracle {
namespace {

constexpr std::uint64_t plans_per_property = 1000;

Evaluation ask(const Case& about) {
  return evaluate(about.project.plan, about.project.entries, about.options);
}

/// Fails with the first difference, naming the seed.
void check_same(std::uint64_t seed, const Case& about, const Evaluation& before,
                const Evaluation& after) {
  const auto found = differences(about.project.plan, before, after, Tolerance{1e-9});
  if (found.empty()) return;
  ADD_FAIL_CHECK_AT(__FILE__, __LINE__, "seed " << seed << ": " << found.front());
}

/// A number, where there was one, has not become smaller or vanished.
void check_not_less(std::uint64_t seed, const std::string& what, const Figure& before,
                    const Figure& after) {
  if (!before.has_number()) return;
  if (after.has_number() && after.number() >= before.number() - 1e-9) return;
  ADD_FAIL_CHECK_AT(__FILE__, __LINE__,
                    "seed " << seed << ": " << what << " fell from " << before.number() << " to "
                            << after.number_or(-1));
}

/// The last visible report on a strategy or action, in the list of entries; none: its end.
std::vector<Entry>::iterator last_progress(Case& about, Index target) {
  std::vector<Entry>& entries = about.project.entries;
  auto last = entries.end();
  for (auto entry = entries.begin(); entry != entries.end(); ++entry) {
    if (entry->kind != EntryKind::progress || entry->target != target) continue;
    if (entry->date > about.options.as_of) continue;
    if (about.options.known_by && entry->recorded > *about.options.known_by) continue;
    if (last == entries.end() || entry->date >= last->date) last = entry;
  }
  return last;
}

TEST_CASE("entries of different days may be read in any order") {
  for (std::uint64_t seed = 1; seed <= plans_per_property; ++seed) {
    Case about = random_case(seed);
    const Evaluation before = ask(about);
    Dice dice(seed);
    std::map<Date, std::uint64_t> keys;
    for (const Entry& entry : about.project.entries) keys.emplace(entry.date, dice.next());
    std::stable_sort(
        about.project.entries.begin(), about.project.entries.end(),
        [&keys](const Entry& a, const Entry& b) { return keys[a.date] < keys[b.date]; });
    check_same(seed, about, before, ask(about));
  }
}

TEST_CASE("better progress on one strategy lowers no advance, compliance, efficacy or efficiency") {
  int tried = 0;
  for (std::uint64_t seed = 1; seed <= plans_per_property; ++seed) {
    Case about = random_case(seed);
    const Plan& plan = about.project.plan;
    Dice dice(seed);
    const Evaluation before = ask(about);
    const auto raised = last_progress(
        about, static_cast<Index>(dice.between(0, static_cast<int>(plan.items.size()) - 1)));
    if (raised == about.project.entries.end() || raised->figure >= 100) continue;
    ++tried;
    raised->figure += (100 - raised->figure) * dice.pick({0.01, 0.5, 1.0});
    const Evaluation after = ask(about);
    for (std::size_t i = 0; i < plan.items.size(); ++i) {
      const ItemResult &was = before.items[i], &is = after.items[i];
      check_not_less(seed, plan.items[i].id + " advance", was.advance, is.advance);
      check_not_less(seed, plan.items[i].id + " compliance", was.compliance, is.compliance);
      check_not_less(seed, plan.items[i].id + " achievement", was.achievement, is.achievement);
    }
    check_not_less(seed, "the plan's advance", before.advance, after.advance);
    check_not_less(seed, "the plan's compliance", before.compliance, after.compliance);
    for (const FactorId id : {FactorId::objectives, FactorId::strategies}) {
      check_not_less(seed, "a factor", before.factor(id).figure, after.factor(id).figure);
    }
    // Not productivity, nor what contains it: it falls when efficiency alone rises.
    for (const MacroId id : {MacroId::efficacy, MacroId::efficiency, MacroId::effectiveness}) {
      check_not_less(seed, "a macro indicator", before.official[id].figure,
                     after.official[id].figure);
    }
  }
  CHECK(tried > 50);
}

TEST_CASE("a plan cancelled whole and a plan nowhere applicable are the same: no figures") {
  for (std::uint64_t seed = 1; seed <= plans_per_property; ++seed) {
    Case cancelled = random_case(seed);
    Case suspended = cancelled;
    const Date day = cancelled.options.as_of;
    for (const Index component : cancelled.project.plan.components) {
      cancelled.project.plan.items[component].cancelled = Cancellation{{day, {}}, {}};
      suspended.project.plan.items[component].not_applicable =
          NotApplicable{Located<Date>{day, {}}, Located<Date>{day, {}}, {}};
    }
    const Evaluation result = ask(cancelled);
    check_same(seed, cancelled, result, ask(suspended));
    CHECK(result.advance.is(Absence::not_applicable));
    CHECK(result.planned.is(Absence::not_applicable));
    CHECK(result.compliance.is(Absence::not_applicable));
    CHECK(result.coverage.is(Absence::not_applicable));
    CHECK(result.factor(FactorId::objectives).figure.is(Absence::not_applicable));
    CHECK(result.factor(FactorId::strategies).figure.is(Absence::not_applicable));
  }
}

TEST_CASE("entries dated after the day asked about change nothing") {
  for (std::uint64_t seed = 1; seed <= plans_per_property; ++seed) {
    Case about = random_case(seed);
    std::vector<Entry>& entries = about.project.entries;
    const Evaluation before = ask(about);
    Dice dice(seed);
    for (int i = 0; i < 3 && !entries.empty(); ++i) {
      Entry later = dice.pick(entries);
      later.date = about.options.as_of + dice.pick({1, 1, 30, 500});
      later.recorded = later.date;
      const int at = dice.between(0, static_cast<int>(entries.size()));
      entries.insert(entries.begin() + at, later);
    }
    check_same(seed, about, before, ask(about));
  }
}

TEST_CASE("known by a day on which all was recorded is the same as no such day") {
  for (std::uint64_t seed = 1; seed <= plans_per_property; ++seed) {
    Case about = random_case(seed);
    about.options.known_by.reset();
    const Evaluation before = ask(about);
    about.options.known_by = about.options.as_of + 10000;
    check_same(seed, about, before, ask(about));
  }
}

TEST_CASE("only the proportions of weights count") {
  for (std::uint64_t seed = 1; seed <= plans_per_property; ++seed) {
    Case about = random_case(seed);
    const Evaluation before = ask(about);
    for (Item& item : about.project.plan.items) item.weight.value *= 3;
    check_same(seed, about, before, ask(about));
  }
}

TEST_CASE("with the roll-up by children, so do those among siblings alone") {
  for (std::uint64_t seed = 1; seed <= plans_per_property; ++seed) {
    Case about = random_case(seed);
    Plan& plan = about.project.plan;
    plan.evaluation.rollup = Rollup::children;
    const Evaluation before = ask(about);
    Dice dice(seed);
    const Item& chosen = dice.pick(plan.items);
    const Index parent = chosen.parent;
    for (Item& item : plan.items) {
      const bool top = item.kind == ItemKind::component;
      if (item.parent == parent && (parent != no_index || top)) item.weight.value *= 3;
    }
    // Factors and units weigh all objectives and strategies of the plan against each other.
    Evaluation after = ask(about);
    after.factors = before.factors;
    after.factor_bands = before.factor_bands;
    after.official = before.official;
    after.readings = before.readings;
    after.average_bounds = before.average_bounds;
    after.units = before.units;
    check_same(seed, about, before, after);
  }
}

}  // namespace
}  // namespace peq::oracle
