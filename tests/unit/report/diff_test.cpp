#include <doctest/doctest.h>

#include "answer.hpp"
#include "peq/compare.hpp"

TEST_SUITE_BEGIN("report");

namespace {

using namespace peq;
using namespace peq::test;

/// Two plans on their days, compared.
struct Compared {
  ReportedPlan before, after;
  Changes changes;

  Compared(const PlanBuilder& a, std::string_view from, const PlanBuilder& b, std::string_view to)
      : before(a, from), after(b, to), changes(compare({&before.project, &before.evaluation},
                                                       {&after.project, &after.evaluation})) {}
  [[nodiscard]] Comparison comparison() const {
    return {before.subject(), after.subject(), &changes};
  }
  [[nodiscard]] std::string text(const DiffOptions& options = {}) const {
    return text_of(diff_document(comparison(), options, Language::en));
  }
};

/// Strategies by their advance; each of them makes up the same part.
PlanBuilder strategies(int count, double step) {
  PlanBuilder b;
  b.plan().title = "Plan";
  b.settings().measure = MeasureBy::advance;
  b.settings().official.efficacy = {{FactorId::strategies, 1}};
  b.settings().official.efficiency = {{FactorId::strategies, 1}};
  auto objective = b.objective(b.component("D-1"), "D-1-1");
  for (int i = 1; i <= count; ++i) {
    const std::string id = "E-" + std::to_string(i);
    b.strategy(objective, id).text("Strategy");
    b.entry("2022-06-01", id).progress(10);
    if (step > 0) b.entry("2023-06-01", id).progress(10 + step * i);
  }
  return b;
}

}  // namespace

TEST_CASE("the biggest contributions, and the others in one line") {
  const PlanBuilder plan = strategies(14, 2);
  const Compared all(plan, "2022-12-31", plan, "2023-12-31");
  const std::string text = all.text();
  // 14 strategies, 2 i points each: the mean rises by 2 x 7.5 = 15.
  CHECK(holds(text, "Sum = change"));
  CHECK(holds(text, "+15.00"));
  // E-14 brings 28 / 14, E-5 10 / 14; E-1 to E-4 bring 20 / 14 together.
  CHECK(holds(text, "E-14"));
  CHECK(holds(text, "10.0 → 20.0"));
  CHECK_FALSE(holds(text, "10.0 → 18.0"));
  CHECK(holds(text, "4 others"));
  CHECK(holds(text, "+1.43"));

  const std::string whole = all.text({{}, true});
  CHECK(holds(whole, "10.0 → 18.0"));
  CHECK_FALSE(holds(whole, "others"));

  // Who is not listed stays in the sum.
  const std::string one = all.text({{"E-3"}, false});
  CHECK(holds(one, "10.0 → 16.0"));
  CHECK_FALSE(holds(one, "10.0 → 20.0"));
  CHECK(holds(one, "13 others"));
  CHECK(holds(one, "+15.00"));
}

TEST_CASE("a filter by what stands above") {
  const PlanBuilder plan = strategies(2, 10);
  const Compared c(plan, "2022-12-31", plan, "2023-12-31");
  const auto contributors = [&](std::vector<std::string> ids) {
    std::string list;
    const Data data = diff_data(c.comparison(), {std::move(ids), false}, Language::en);
    for (const Data& one : std::get<Data::List>(at(data, "contributions").value))
      list += std::get<std::string>(at(one, "id").value) + " ";
    return list;
  };
  CHECK(contributors({}) == "E-1 E-2 ");
  CHECK(contributors({"D-1"}) == "E-1 E-2 ");
  CHECK(contributors({"E-2", "D-9"}) == "E-2 ");
}

TEST_CASE("changes of method, each with what it was and is") {
  PlanBuilder a = strategies(1, 0);
  PlanBuilder b = strategies(1, 0);
  EvaluationSettings& settings = b.settings();
  settings.measure = MeasureBy::compliance;
  settings.rollup = Rollup::leaves;
  settings.missing_strategies = Missing::skip;
  settings.missing_ratings = Missing::zero;
  settings.cap.reset();
  settings.ratings_valid_for = {6, Interval::Unit::months};
  settings.official.efficacy.push_back({FactorId::objectives, 2});
  settings.decimals = 2;
  settings.on_track = 95;
  settings.readings.push_back({"r", "Other", {{FactorId::vision, 1}}, {{FactorId::values, 1}}, {}});
  b.band(50, "Half");
  const Compared c(a, "2022-12-31", b, "2022-12-31");
  const std::string text = c.text();
  for (const char* line :
       {"measure: advance → compliance", "roll-up: by parts → by all strategies",
        "missing reports: count as 0 → left out", "missing ratings: left out → count as 0",
        "highest achievement: 100 → no limit", "validity of ratings: 12 months → 6 months",
        "efficacy = weighted mean of strategies (1) and objectives (2)",
        "bands (changes no figure): none → Half 50", "decimals (changes no figure): 1 → 2",
        "on track from 90, at risk from 70, due soon 30 days → on track from 95",
        "other readings (changes no figure): none → Other: efficacy = vision; efficiency = values"})
    CHECK_MESSAGE(holds(text, line), line << " in " << text);

  const Data data = diff_data(c.comparison(), {}, Language::en);
  const auto setting = [&](std::size_t i) { return json(at(at(data, "method"), i)); };
  CHECK(holds(setting(0), R"("setting": "measure","before": "advance","after": "compliance")"));
  CHECK(holds(setting(4), R"("setting": "cap","before": 100.0,"after": null)"));
  CHECK(holds(setting(6), R"("after": {"efficacy": {"strategies": 1.0,"objectives": 2.0})"));
  CHECK(holds(setting(7), R"("before": [],"after": [{"from": 50.0,"name": "Half"}])"));
}

TEST_CASE("weights are told one by one, but not all of many") {
  PlanBuilder a = strategies(7, 0);
  PlanBuilder b = strategies(0, 0);
  auto objective = b.objective(b.component("X-1"), "X-1-1");
  for (int i = 1; i <= 7; ++i) b.strategy(objective, "E-" + std::to_string(i)).weight(i + 1);
  const Compared c(a, "2022-12-31", b, "2022-12-31");
  CHECK(
      holds(c.text(), "weights: E-1 1 → 2, E-2 1 → 3, E-3 1 → 4, E-4 1 → 5, E-5 1 → 6 and 2 more"));
  CHECK(holds(c.text({{}, true}), "E-6 1 → 7, E-7 1 → 8"));
}

TEST_CASE("a change that can't be divided says so") {
  PlanBuilder a = strategies(1, 0);
  PlanBuilder b = strategies(1, 0);
  a.vision(), b.vision();
  b.settings().official.efficacy.push_back({FactorId::vision, 1});
  b.entry("2023-06-01", "vision").rating(50);
  const Compared c(a, "2022-12-31", b, "2023-12-31");
  // 10 to (10 + 50) / 2; the vision has not been rated in 2022.
  const std::string text = c.text();
  CHECK(holds(text, "+20.0"));
  CHECK(holds(text,
              "The change of Efficacy, Effectiveness, Productivity, Excellence and Average can't "
              "be divided: by the later method there is no figure for the earlier date"));
  const Data data = diff_data(c.comparison(), {}, Language::en);
  CHECK(holds(json(at(at(data, "macro_indicators"), 0)), R"("sum_of_contributions": null)"));
  CHECK(holds(json(at(at(data, "macro_indicators"), 1)), R"("sum_of_contributions": 0.0)"));
}

TEST_SUITE_END();
