// The audit and what is due, on random plans: counted again in the plainest way, and what must hold
// whatever the plan.
#include <algorithm>
#include <set>
#include <string>

#include <doctest/doctest.h>

#include "peq/audit.hpp"
#include "peq/due.hpp"
#include "random_plans.hpp"

TEST_SUITE_BEGIN("oracle");

namespace {

using namespace peq;
using namespace peq::oracle;

constexpr std::uint64_t plans = 3000;

/// A random case with evidence, corrections and findings strewn over its entries.
struct Strewn {
  Case random;
  std::vector<Place> findings;

  explicit Strewn(std::uint64_t seed) : random(random_case(seed)) {
    Dice dice(seed + 77);
    std::uint32_t at = 0;
    for (Entry& entry : random.project.entries) {
      entry.at = {0, at, at + 10};
      at += 12;
      if (dice.chance(40)) entry.evidence = 1;
      if (dice.chance(10)) entry.correction = !entry.correction;
      if (dice.chance(10)) findings.push_back({0, entry.at.begin + 3, entry.at.begin + 4});
    }
    if (dice.chance(50)) findings.push_back({1, 0, 5});
    dice.shuffle(findings);
  }
  [[nodiscard]] const Plan& plan() const { return random.project.plan; }
  [[nodiscard]] const std::vector<Entry>& entries() const { return random.project.entries; }
  [[nodiscard]] Evaluation evaluation() const {
    return evaluate(plan(), entries(), random.options);
  }
  [[nodiscard]] Audit audit() const {
    return peq::audit(plan(), entries(), evaluation(), findings);
  }
  [[nodiscard]] bool sees(const Entry& entry) const {
    const bool review = entry.kind == EntryKind::held;
    return entry.date <= random.options.as_of &&
           (!random.options.known_by || entry.recorded <= *random.options.known_by) &&
           entry.target < (review ? plan().reviews.size() : plan().items.size());
  }
};

double percent(std::size_t part, std::size_t all) {
  return 100.0 * static_cast<double>(part) / static_cast<double>(all);
}

/// Sound and counted, one entry after the other.
struct Recount {
  std::size_t sound = 0, counted = 0;
  void add(bool is_sound) {
    ++counted;
    if (is_sound) ++sound;
  }
  [[nodiscard]] bool agrees(const AttributeResult& result) const {
    return result.sound == sound && result.counted == counted;
  }
};

bool in_force(const Plan& plan, Index item, Date day) {
  const Item& one = plan.items[item];
  if (one.cancelled && one.cancelled->on.value <= day) return false;
  if (one.not_applicable) {
    const bool begun = !one.not_applicable->from || one.not_applicable->from->value <= day;
    const bool over = one.not_applicable->to && one.not_applicable->to->value < day;
    if (begun && !over) return false;
  }
  return one.parent == no_index || in_force(plan, one.parent, day);
}

bool same_series(const Plan& plan, const Entry& a, const Entry& b) {
  if (a.kind != b.kind || a.target != b.target) return false;
  if (a.kind == EntryKind::rating) return a.by == b.by;
  if (a.kind != EntryKind::progress || !plan.items[a.target].every) return true;
  const Every every = plan.items[a.target].every->value;
  const auto period = [&](const Entry& e) {
    return e.occurrence ? *e.occurrence : Period::containing(e.date, every);
  };
  return period(a) == period(b);
}

/// Whether some entry after this one corrects it: the definition word for word, for every pair.
bool is_corrected(const Strewn& plan, std::size_t number) {
  const auto& entries = plan.entries();
  const Entry& entry = entries[number];
  const auto after = [&](std::size_t a, std::size_t b) {
    return entries[a].date != entries[b].date ? entries[a].date > entries[b].date : a > b;
  };
  const auto is_sum = [&] {
    if (entry.kind != EntryKind::value) return false;
    const IndicatorKind kind = plan.plan().items[entry.target].measure->kind.value;
    return kind == IndicatorKind::cumulative || kind == IndicatorKind::flow;
  }();
  const auto related = [&](std::size_t i) {
    return i != number && plan.sees(entries[i]) && same_series(plan.plan(), entry, entries[i]);
  };
  const auto pays = [&](std::size_t i) {
    return i != number && plan.sees(entries[i]) && entry.spent && entries[i].spent &&
           entries[i].target == entry.target;
  };
  // The last of a day, in the series of figures and in that of money.
  const auto replaced = [&](auto belongs, auto amount) {
    std::size_t last = number;
    for (std::size_t i = 0; i < entries.size(); ++i)
      if (belongs(i) && entries[i].date == entry.date && i > last) last = i;
    return amount(entries[last]) != amount(entry);
  };
  const auto figure = [](const Entry& e) { return e.figure; };
  const auto spent = [](const Entry& e) { return *e.spent; };
  if (entry.spent && replaced(pays, spent)) return true;
  for (std::size_t i = 0; i < entries.size(); ++i)
    if (pays(i) && after(i, number) && entries[i].correction && *entries[i].spent < *entry.spent)
      return true;
  if (entry.kind == EntryKind::spent_only) return false;
  if (!is_sum && replaced(related, figure)) return true;
  std::size_t next = entries.size();
  for (std::size_t i = 0; i < entries.size(); ++i) {
    if (!related(i) || !after(i, number)) continue;
    if (entry.kind == EntryKind::progress && entries[i].correction &&
        entries[i].figure < entry.figure)
      return true;
    if (next == entries.size() || after(next, i)) next = i;
  }
  if (entry.kind != EntryKind::value && entry.kind != EntryKind::rating) return false;
  return next < entries.size() && entries[next].correction &&
         (is_sum || entries[next].figure != entry.figure);
}

}  // namespace

TEST_CASE("audit: what is said of each entry, counted again") {
  for (std::uint64_t seed = 1; seed <= plans; ++seed) {
    CAPTURE(seed);
    const Strewn plan(seed);
    const Audit audit = plan.audit();
    Recount exactness, form, origin, relevance, timeliness;
    for (std::size_t i = 0; i < plan.entries().size(); ++i) {
      const Entry& entry = plan.entries()[i];
      if (!plan.sees(entry)) continue;
      exactness.add(!is_corrected(plan, i));
      form.add(std::none_of(plan.findings.begin(), plan.findings.end(), [&](const Place& place) {
        return place.file == 0 && entry.at.begin <= place.begin && place.begin < entry.at.end;
      }));
      origin.add(entry.by != no_index && entry.evidence > 0);
      timeliness.add(entry.recorded - entry.date <= 30);
      if (entry.kind != EntryKind::held && entry.kind != EntryKind::spent_only)
        relevance.add(in_force(plan.plan(), entry.target, entry.date));
    }
    REQUIRE(exactness.agrees(audit[Attribute::exactness]));
    REQUIRE(form.agrees(audit[Attribute::form]));
    REQUIRE(origin.agrees(audit[Attribute::origin]));
    REQUIRE(relevance.agrees(audit[Attribute::relevance]));
    REQUIRE(timeliness.agrees(audit[Attribute::timeliness]));
  }
}

TEST_CASE("audit: figures within bounds, sums that add up") {
  for (std::uint64_t seed = 1; seed <= plans; ++seed) {
    CAPTURE(seed);
    const Strewn plan(seed);
    const Audit audit = plan.audit();
    double sum = 0;
    std::size_t count = 0;
    for (std::size_t i = 0; i < attribute_count; ++i) {
      CAPTURE(i);
      const AttributeResult& one = audit.attributes[i];
      std::size_t offences = 0;
      for (const Offender& offender : one.offenders) offences += offender.count;
      REQUIRE(one.sound + offences == one.counted);
      REQUIRE(
          std::is_sorted(one.offenders.begin(), one.offenders.end(),
                         [](const Offender& a, const Offender& b) { return a.count > b.count; }));
      if (!one.figure.has_number()) continue;
      REQUIRE(one.figure.number() >= 0);
      REQUIRE(one.figure.number() <= 100);
      sum += one.figure.number();
      ++count;
      if (static_cast<Attribute>(i) != Attribute::extent)
        REQUIRE(std::abs(one.figure.number() - percent(one.sound, one.counted)) < 1e-9);
    }
    REQUIRE(audit.with_number == count);
    if (count > 0)
      REQUIRE(std::abs(audit.overall.number() - sum / static_cast<double>(count)) < 1e-9);
    else
      REQUIRE_FALSE(audit.overall.has_number());
  }
}

TEST_CASE("audit: one more perfect entry lowers nothing") {
  for (std::uint64_t seed = 1; seed <= plans; ++seed) {
    CAPTURE(seed);
    Strewn plan(seed);
    Dice dice(seed);
    const Date t = plan.random.options.as_of;
    // In force and in its time: reported on by itself, after all else on it.
    std::vector<Index> able;
    for (Index i = 0; i < plan.plan().items.size(); ++i) {
      const Item& item = plan.plan().items[i];
      if (item.kind == ItemKind::strategy && item.children.empty() && !item.every &&
          in_force(plan.plan(), i, t) && item.start.value <= t && t <= deadline_on(item, t))
        able.push_back(i);
    }
    if (able.empty() || plan.plan().units.empty()) continue;
    const Audit before = plan.audit();
    Entry entry;
    entry.date = entry.recorded = t;
    if (plan.random.options.known_by && *plan.random.options.known_by < t) continue;
    entry.target = dice.pick(able);
    entry.kind = EntryKind::progress;
    entry.figure = 100;
    entry.by = 0;
    entry.evidence = 1;
    entry.at = {2, 0, 10};
    // Another figure on that very day would be replaced, which is a correction.
    const auto& entries = plan.entries();
    if (std::any_of(entries.begin(), entries.end(), [&](const Entry& other) {
          return other.kind == EntryKind::progress && other.target == entry.target &&
                 other.date == t;
        }))
      continue;
    plan.random.project.entries.push_back(entry);
    const Audit after = plan.audit();
    for (std::size_t i = 0; i < attribute_count; ++i) {
      CAPTURE(i);
      const Figure& was = before.attributes[i].figure;
      const Figure& is = after.attributes[i].figure;
      if (was.has_number()) {
        REQUIRE(is.has_number());
        REQUIRE(is.number() >= was.number() - 1e-9);
      }
    }
  }
}

TEST_CASE("due: only what is in force, each report once, in order") {
  std::size_t late = 0, seen = 0;
  for (std::uint64_t seed = 1; seed <= plans; ++seed) {
    CAPTURE(seed);
    const Strewn plan(seed);
    const Evaluation evaluation = plan.evaluation();
    const Due due = peq::due(plan.plan(), plan.entries(), evaluation);
    const Date t = plan.random.options.as_of;
    std::set<std::string> names;
    Date last = Date::from_days(-1000000);
    for (const DueReport& one : due.reports) {
      REQUIRE(last <= one.due);
      last = one.due;
      ++seen;
      if (one.due < t) ++late;
      REQUIRE(one.window.first <= one.due);
      REQUIRE(one.window.last == one.due);
      REQUIRE(names
                  .insert(std::to_string(static_cast<int>(one.kind)) + " " +
                          std::to_string(one.target) + " " +
                          (one.period ? one.period->to_string() : ""))
                  .second);
      if (one.kind == DueKind::review) {
        REQUIRE(one.due >= t);
        continue;
      }
      REQUIRE(in_force(plan.plan(), one.target, t));
      REQUIRE(in_force(plan.plan(), one.target, one.due));
      const ItemResult& result = evaluation.items[one.target];
      REQUIRE(result.last_report == one.last_report);
      if (one.kind == DueKind::progress) REQUIRE_FALSE(result.complete);
    }
    for (const ReviewHistory& history : due.reviews) {
      const auto count = [&](ReviewWindow::State state) {
        return static_cast<std::size_t>(
            std::count_if(history.windows.begin(), history.windows.end(),
                          [&](const ReviewWindow& window) { return window.state == state; }));
      };
      REQUIRE(count(ReviewWindow::State::held) == history.held);
      REQUIRE(count(ReviewWindow::State::missed) == history.missed);
      REQUIRE(count(ReviewWindow::State::current) <= 1);
    }
  }
  // Not vacuous.
  CHECK(seen > plans);
  CHECK(late > plans / 2);
}

TEST_CASE("due: late with a report where the strategy is stale or was never reported") {
  std::size_t stale = 0;
  for (std::uint64_t seed = 1; seed <= plans; ++seed) {
    CAPTURE(seed);
    const Strewn plan(seed);
    const Evaluation evaluation = plan.evaluation();
    const Due due = peq::due(plan.plan(), plan.entries(), evaluation);
    const Date t = plan.random.options.as_of;
    for (Index i = 0; i < plan.plan().items.size(); ++i) {
      const Item& item = plan.plan().items[i];
      const ItemResult& result = evaluation.items[i];
      const bool work = item.kind == ItemKind::strategy || item.kind == ItemKind::action;
      // A time out of force begins the count anew, of which the flags know nothing.
      if (!work || !item.children.empty() || item.every || !result.applicable ||
          item.not_applicable)
        continue;
      bool above = false;
      for (Index at = item.parent; at != no_index; at = plan.plan().items[at].parent)
        above = above || plan.plan().items[at].not_applicable.has_value();
      if (above || (result.last_report && *result.last_report < item.start.value)) continue;
      const auto report =
          std::find_if(due.reports.begin(), due.reports.end(), [&](const DueReport& one) {
            return one.kind == DueKind::progress && one.target == i;
          });
      const bool late = report != due.reports.end() && report->due < t;
      const bool flagged = (result.flags.stale || result.flags.unreported) && !result.complete;
      if (flagged) ++stale;
      // At the ends of months the two ways of counting may differ by days.
      if (report != due.reports.end() && std::abs(report->due - t) <= 3) continue;
      REQUIRE(late == flagged);
    }
  }
  CHECK(stale > plans / 10);
}

TEST_SUITE_END();
