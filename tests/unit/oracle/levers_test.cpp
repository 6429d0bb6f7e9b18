// Every lever against a full evaluation of the plan in which entries complete it, on random plans.
#include <cmath>
#include <cstdint>
#include <map>
#include <string>
#include <vector>

#include <doctest/doctest.h>

#include "answers.hpp"
#include "peq/levers.hpp"
#include "peq/load.hpp"
#include "random_plans.hpp"

namespace peq::oracle {
namespace {

#ifdef NDEBUG
constexpr std::uint64_t plans = 2000;
#else
constexpr std::uint64_t plans = 600;
#endif

/// The entries that complete an item between `since` and the day asked about, as far as that is
/// possible.
class Completion {
 public:
  Completion(const Case& about, Date since)
      : about_(about), since_(since),
        answers_(about.project.plan, about.project.entries, about.options,
                 {about.project.plan.evaluation.missing_strategies,
                  about.project.plan.evaluation.missing_ratings}) {}

  std::vector<Entry> of(Index item) {
    entries_.clear();
    if (answers_.is_rated(item))
      rate(item);
    else
      finish_all(item);
    return entries_;
  }

 private:
  void finish_all(Index item) {
    const Item& one = about_.project.plan.items[item];
    if (one.kind == ItemKind::indicator || answers_.is_leaf(item))
      finish(item, one);
    else
      for (const Index part : answers_.parts(item)) finish_all(part);
  }

  Entry& add(Index item, EntryKind kind, double figure) {
    return add(item, kind, figure, about_.options.as_of);
  }

  Entry& add(Index item, EntryKind kind, double figure, Date date) {
    Entry& entry = entries_.emplace_back();
    entry.date = date;
    entry.recorded =
        about_.options.known_by ? std::min(entry.date, *about_.options.known_by) : entry.date;
    entry.target = item;
    entry.kind = kind;
    entry.figure = figure;
    return entry;
  }

  /// All who have a say give 100; where nobody has, somebody does.
  void rate(Index item) {
    std::map<Index, bool> assessors;
    const Plan& plan = about_.project.plan;
    for (const Entry& entry : about_.project.entries)
      if (entry.target == item && entry.kind == EntryKind::rating && answers_.visible(entry) &&
          entry.date >= earlier_by(about_.options.as_of, plan.evaluation.ratings_valid_for))
        assessors[entry.by] = true;
    if (assessors.empty()) assessors[no_index] = true;
    for (const auto& [unit, there] : assessors)
      if (there) add(item, EntryKind::rating, 100).by = unit;
  }

  void finish(Index item, const Item& one) {
    if (!answers_.applicable(item) || answers_.complete(item)) return;
    const Date t = about_.options.as_of;
    if (one.kind != ItemKind::indicator) {
      if (!answers_.is_recurring(item)) add(item, EntryKind::progress, 100);
      if (answers_.is_recurring(item))
        for (const Window& window : answers_.duty_windows(item))
          if (window.days.first <= t)
            add(item, EntryKind::progress, 100).occurrence = window.period;
      return;
    }
    const Measure& measure = *one.measure;
    double total = 0;
    switch (measure.kind.value) {
    case IndicatorKind::level: add(item, EntryKind::value, measure.target->value); break;
    case IndicatorKind::cumulative:
      for (const Entry& entry : answers_.reports(item)) total += entry.figure;
      add(item, EntryKind::value, measure.target->value - total);
      break;
    case IndicatorKind::flow:
    case IndicatorKind::maintain:
      for (const Window& window : answers_.indicator_windows(item))
        if (window.days.last >= since_ && window.days.first <= t)
          finish_period(item, measure, window);
    }
  }

  void finish_period(Index item, const Measure& measure, const Window& window) {
    const Date on = std::min(window.days.last, about_.options.as_of);
    if (measure.kind.value == IndicatorKind::maintain) {
      add(item, EntryKind::value, measure.max ? measure.max->value : measure.min->value, on);
      return;
    }
    double target = measure.target ? measure.target->value : 0;
    for (const auto& [period, own] : measure.targets)
      if (period.value == window.period) target = own.value;
    double total = 0;
    for (const Entry& entry : answers_.reports(item))
      if (window.days.contains(entry.date)) total += entry.figure;
    if (total / target < 1) add(item, EntryKind::value, target - total, on);
  }

  const Case& about_;
  Date since_;
  Answers answers_;
  std::vector<Entry> entries_;
};

Evaluation with(const Case& about, const std::vector<Entry>& more) {
  std::vector<Entry> entries = about.project.entries;
  entries.insert(entries.end(), more.begin(), more.end());
  return evaluate(about.project.plan, entries, about.options);
}

Figure average(const Evaluation& evaluation) {
  return evaluation.official[MacroId::average].figure;
}

/// What a lever is about, without looking at levers.
bool can_be_lever(const Case& about, Index i) {
  const Plan& plan = about.project.plan;
  const Item& item = plan.items[i];
  const auto rated = [&](Index owner) {
    const ItemKind kind = plan.items[owner].kind;
    return kind == ItemKind::vision || kind == ItemKind::mission || kind == ItemKind::value;
  };
  if (item.kind == ItemKind::strategy) return true;
  if (item.kind == ItemKind::indicator)
    return rated(item.parent) || plan.items[item.parent].kind == ItemKind::objective;
  return rated(i) && item.children.empty();
}

struct Tally {
  int numbers = 0, negative = 0, joined = 0, parts = 0, indicators = 0, ratings = 0;
};

void compare(const Case& about, const std::string& seed, Tally& tally) {
  const Plan& plan = about.project.plan;
  const Levers found = levers(plan, about.project.entries, about.options);
  const Evaluation before = with(about, {});
  CHECK(found.average == average(before));
  if (!found.average.has_number()) return;
  std::map<Index, const Lever*> by_item;
  for (const Lever& lever : found.list) by_item[lever.item] = &lever;
  Completion completion(about, about.options.as_of);
  for (Index i = 0; i < plan.items.size(); ++i) {
    if (!before.items[i].applicable || !can_be_lever(about, i)) continue;
    const Figure after = average(with(about, completion.of(i)));
    INFO("seed ", seed, ", ", plan.items[i].id);
    REQUIRE(after.has_number());
    const double gain = after.number() - found.average.number();
    if (!by_item.contains(i)) {
      CHECK(std::abs(gain) < 1e-9);
      continue;
    }
    const Lever& lever = *by_item[i];
    CHECK(std::abs(lever.gain.number() - gain) < 1e-9);
    ++tally.numbers;
    if (gain < -1e-6) ++tally.negative;
    if (!lever.weight.has_number()) ++tally.joined;
    if (lever.kind == LeverKind::rating) ++tally.ratings;
    if (lever.kind == LeverKind::indicator) ++tally.indicators;
    if (plan.items[i].kind == ItemKind::strategy && !plan.items[i].children.empty()) ++tally.parts;
  }
}

TEST_CASE("completing a lever changes the average by its gain, on random plans") {
  Tally tally;
  for (std::uint64_t seed = 1; seed <= plans; ++seed)
    compare(random_case(seed), std::to_string(seed), tally);
  CHECK(tally.numbers > 300);
  CHECK(tally.negative > 10);
  CHECK(tally.joined > 10);
  CHECK(tally.parts > 20);
  CHECK(tally.indicators > 20);
  CHECK(tally.ratings > 50);
}

TEST_CASE("completing a lever changes the average by its gain, in San Miguel") {
  LoadOptions options;
  options.progress = {PEQ_ROOT_DIR "/examples/san-miguel/progress"};
  const Loaded loaded = load(Disk(), PEQ_ROOT_DIR "/plans/san-miguel-2022-2026", options);
  REQUIRE(loaded.project() != nullptr);
  Tally tally;
  for (const char* day : {"2022-12-31", "2023-12-31", "2025-06-30", "2025-12-31"})
    for (const MeasureBy measure : {MeasureBy::compliance, MeasureBy::advance}) {
      Case about{*loaded.project(), {*Date::parse(day), std::nullopt}};
      about.project.plan.evaluation.measure = measure;
      compare(about, day, tally);
    }
  CHECK(tally.numbers > 400);
}

// The weight is a derivative: a small step of one report is to change the average by as much.
TEST_CASE("the weight is the change of the average per point, on random plans") {
  constexpr double step = 1e-4;
  int tried = 0;
  for (std::uint64_t seed = 1; seed <= plans; ++seed) {
    const Case about = random_case(seed);
    const Plan& plan = about.project.plan;
    for (const Lever& lever : levers(plan, about.project.entries, about.options).list) {
      const Item& item = plan.items[lever.item];
      const bool reported = item.kind == ItemKind::strategy && item.children.empty() && !item.every;
      if (!reported || !lever.weight.has_number() || !lever.measured.has_number()) continue;
      if (lever.advance.number() + step > 100 || lever.points.number() < 2 * step) continue;
      Entry entry;
      entry.date = about.options.as_of;
      entry.recorded =
          about.options.known_by ? std::min(entry.date, *about.options.known_by) : entry.date;
      entry.target = lever.item;
      entry.figure = lever.advance.number() + step;
      const Figure before = average(with(about, {}));
      const Figure after = average(with(about, {entry}));
      const double moved = plan.evaluation.measure == MeasureBy::advance
                               ? step
                               : 100 * step / lever.planned.number();
      INFO("seed ", seed, ", ", item.id);
      const double slope = (after.number() - before.number()) / moved;
      CHECK(std::abs(slope - lever.weight.number()) < 1e-3 * (1 + std::abs(slope)));
      ++tried;
    }
  }
  CHECK(tried > 50);
}

/// A case as it looks on a later day to someone who knows no more.
Case looked_ahead(const Case& about, Date by) {
  Case ahead = about;
  std::erase_if(ahead.project.entries,
                [&](const Entry& entry) { return entry.date > about.options.as_of; });
  ahead.options.as_of = by;
  return ahead;
}

constexpr Interval for_ever{200, Interval::Unit::years};

// Ratings do not expire here, as they are taken to be renewed.
TEST_CASE("a day ahead with nothing done, and with everything complete, on random plans") {
  int numbers = 0, lost = 0;
  for (std::uint64_t seed = 1; seed <= plans; ++seed) {
    Case about = random_case(seed);
    Plan& plan = about.project.plan;
    plan.evaluation.ratings_valid_for = for_ever;
    Dice dice(seed);
    const Date by = about.options.as_of + dice.pick({1, 40, 200, 400, 900});
    const Reach found = reach(plan, about.project.entries, about.options, 50, by);
    const Case ahead = looked_ahead(about, by);
    const Figure unchanged = average(with(ahead, {}));
    INFO("seed ", seed);
    REQUIRE(found.unchanged.has_number() == unchanged.has_number());
    CHECK(std::abs(found.unchanged.number_or(0) - unchanged.number_or(0)) < 1e-9);
    std::vector<Entry> all;
    Completion completion(ahead, about.options.as_of);
    for (Index i = 0; i < plan.items.size(); ++i) {
      const Item& item = plan.items[i];
      const bool work = item.kind == ItemKind::strategy || item.kind == ItemKind::action;
      if (item.kind != ItemKind::indicator && (!work || !item.children.empty())) continue;
      const std::vector<Entry> one = completion.of(i);
      all.insert(all.end(), one.begin(), one.end());
    }
    const Figure complete = average(with(ahead, all));
    REQUIRE(found.complete.has_number() == complete.has_number());
    if (!complete.has_number()) continue;
    CHECK(std::abs(found.complete.number() - complete.number()) < 1e-9);
    CHECK(found.best.number() >= found.complete.number() - 1e-9);
    ++numbers;
    if (!found.lost.empty()) ++lost;
  }
  CHECK(numbers > 100);
  CHECK(lost > 10);
}

// All its strategies are reported on by themselves or recur until the plan's end, so that the share
// can be written as reports.
TEST_CASE("reports that do the share reach the target, in San Miguel") {
  LoadOptions options;
  options.progress = {PEQ_ROOT_DIR "/examples/san-miguel/progress"};
  const Loaded loaded = load(Disk(), PEQ_ROOT_DIR "/plans/san-miguel-2022-2026", options);
  REQUIRE(loaded.project() != nullptr);
  const Plan& plan = loaded.project()->plan;
  const Case about{*loaded.project(), {*Date::parse("2023-12-31"), std::nullopt}};
  const Date by = plan.period.last;
  const Reach found = reach(plan, about.project.entries, about.options, 80, by);
  REQUIRE(found.share);
  const double share = *found.share / 100;
  Case ahead = looked_ahead(about, by);
  // The ratings that are valid on the day asked about, and no older ones, are valid ever after.
  std::erase_if(ahead.project.entries, [&](const Entry& entry) {
    return entry.kind == EntryKind::rating &&
           entry.date < earlier_by(about.options.as_of, plan.evaluation.ratings_valid_for);
  });
  ahead.project.plan.evaluation.ratings_valid_for = for_ever;
  const Evaluation before = with(ahead, {});
  std::vector<Entry> entries;
  const auto report = [&](Index item, double from, std::optional<Period> occurrence) {
    Entry entry;
    entry.date = entry.recorded = by;
    entry.target = item;
    entry.figure = from + share * (100 - from);
    entry.occurrence = occurrence;
    entries.push_back(entry);
  };
  for (const Index strategy : plan.strategies) {
    const ItemResult& result = before.items[strategy];
    REQUIRE(plan.items[strategy].children.empty());
    if (result.occurrences.empty()) report(strategy, result.advance.number_or(0), std::nullopt);
    for (const Occurrence& one : result.occurrences)
      report(strategy, one.progress.number_or(0), one.period);
  }
  const Evaluation after = with(ahead, entries);
  CHECK(std::abs(average(after).number() - found.with_share.number()) < 1e-9);
  CHECK(after.official[MacroId::average].band == find_band(plan, "muy bueno"));
  for (const Pace& pace : found.paces) {
    INFO(plan.items[pace.item].id);
    CHECK(std::abs(after.items[pace.item].advance.number() - pace.needed.number()) < 1e-9);
  }
}

}  // namespace
}  // namespace peq::oracle
