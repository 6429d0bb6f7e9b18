// What must hold whatever the numbers are, tried on one plan with a bit of everything.
#include <random>

#include "../support/figures.hpp"
#include "evaluate/evaluation.hpp"

namespace peq::test {
namespace {

PlanBuilder a_bit_of_everything() {
  PlanBuilder b;
  b.report_every("6 months").unit("u-1").unit("u-2");
  b.vision();
  b.mission();
  b.value("V-1").weight(2);
  b.value("V-2");
  auto d1 = b.component("D-1"), d2 = b.component("D-2").weight(2);
  auto o1 = b.objective(d1, "O-1").responsible({"u-1"});
  auto o2 = b.objective(d1, "O-2").weight(3).responsible({"u-2"});
  auto o3 = b.objective(d2, "O-3").responsible({"u-1", "u-2"});
  b.indicator(o1, "I-1", IndicatorKind::level).baseline(10).target(50).target("2023", 30);
  b.indicator(o1, "I-2", IndicatorKind::cumulative).target(300);
  b.indicator(o3, "I-3", IndicatorKind::flow).target(20);
  b.indicator(o3, "I-4", IndicatorKind::maintain).min(5).every(Every::semester);
  b.strategy(o1, "E-1").deadline("2023-12-31").weight(2);
  b.strategy(o1, "E-2").schedule({{"2022-12-31", 40}}).reschedule("2023-05-01", "2027-06-30");
  b.strategy(o2, "E-3").every(Every::year);
  auto e4 = b.strategy(o2, "E-4").budget(1000);
  b.action(e4, "A-1").deadline("2023-06-30");
  b.action(e4, "A-2").start("2023-01-01").weight(2);
  b.indicator(e4, "I-5", IndicatorKind::level).baseline(80).target(20);
  b.strategy(o3, "E-5").cancelled("2024-01-01");
  b.strategy(o3, "E-6").weight(0.5);
  b.entry("2022-03-01", "vision").rating(70).by("u-1");
  b.entry("2023-02-01", "vision").rating(80).by("u-2");
  b.entry("2023-02-02", "mission").rating(60);
  b.entry("2023-02-03", "V-1").rating(90);
  b.entry("2022-06-04", "I-1").value(20);
  b.entry("2022-07-05", "I-2").value(40);
  b.entry("2022-08-06", "I-2").value(25);
  b.entry("2022-09-07", "I-3").value(18);
  b.entry("2023-03-08", "I-3").value(9);
  b.entry("2022-05-09", "I-4").value(6);
  b.entry("2022-11-10", "I-4").value(4);
  b.entry("2023-04-11", "I-5").value(60);
  b.entry("2022-06-12", "E-1").progress(30);
  b.entry("2023-01-13", "E-1").progress(55);
  b.entry("2022-12-14", "E-2").progress(20);
  b.entry("2022-10-15", "E-3").progress(100);
  b.entry("2023-06-16", "E-3").progress(50);
  b.entry("2023-05-17", "A-1").progress(90).spent(200);
  b.entry("2023-06-18", "A-2").progress(10).spent(100);
  b.entry("2023-06-19", "E-5").progress(45);
  return b;
}

/// Every figure of an evaluation, absences included.
std::vector<Figure> all_figures(const Evaluation& e) {
  std::vector<Figure> list = {e.advance,
                              e.planned,
                              e.compliance,
                              e.coverage,
                              e.average_bounds.missing_zero,
                              e.average_bounds.missing_skipped};
  for (const ItemResult& item : e.items) {
    list.insert(list.end(), {item.advance, item.planned, item.compliance, item.coverage,
                             item.achievement, item.rating, item.bounds.missing_zero,
                             item.bounds.missing_skipped, item.money.execution});
    list.emplace_back(item.forecast.earned_schedule);
    list.emplace_back(static_cast<double>(item.status));
    list.emplace_back(item.days_late);
  }
  for (const FactorResult& factor : e.factors) list.push_back(factor.figure);
  for (const MacroResult& macro : e.official.macros) list.push_back(macro.figure);
  for (const UnitResult& unit : e.units) list.push_back(unit.compliance);
  return list;
}

constexpr const char* days[] = {"2021-12-31", "2022-01-01", "2022-06-30", "2022-12-31",
                                "2023-06-30", "2024-01-01", "2026-12-31", "2028-02-29"};

TEST_CASE("the order in which entries of different dates stand changes nothing") {
  const Project project = a_bit_of_everything().build();
  Project shuffled = project;
  std::mt19937 dice(7);
  for (int round = 0; round < 20; ++round) {
    std::ranges::shuffle(shuffled.entries, dice);
    for (const char* as_of : days) {
      CAPTURE(as_of);
      // To the last bit: the timeline puts them into the same order.
      CHECK(all_figures(*Answer(project, as_of).operator->()) ==
            all_figures(*Answer(shuffled, as_of).operator->()));
    }
  }
}

TEST_CASE("one timeline serves any number of days") {
  const Project project = a_bit_of_everything().build();
  const evaluation::Timeline timeline(project.plan, project.entries, {});
  for (const char* as_of : days) {
    CAPTURE(as_of);
    const EvaluateOptions options{day(as_of), {}};
    CHECK(all_figures(evaluation::evaluate_on(project.plan, timeline, options)) ==
          all_figures(evaluate(project.plan, project.entries, options)));
  }
}

TEST_CASE("raising a strategy's progress lowers no completion and no factor") {
  // The average of the macro indicators may fall (macros_test.cpp): productivity does as efficiency
  // rises.
  const char* as_of = "2023-06-30";
  for (const char* id : {"E-1", "E-2", "E-6", "A-1", "A-2"}) {
    CAPTURE(id);
    std::optional<Evaluation> last;
    for (int progress = 0; progress <= 100; progress += 5) {
      PlanBuilder b = a_bit_of_everything();
      b.entry(as_of, id).progress(progress);
      const Answer answer(b, as_of);
      if (last) {
        const auto not_lower = [](const Figure& before, const Figure& now) {
          CHECK(now.has_number() == before.has_number());
          if (now.has_number()) CHECK(now.number() >= before.number() - 1e-9);
        };
        not_lower(last->advance, answer->advance);
        not_lower(last->compliance, answer->compliance);
        for (std::size_t i = 0; i < factor_count; ++i)
          not_lower(last->factors[i].figure, answer->factors[i].figure);
        for (std::size_t i = 0; i < last->items.size(); ++i) {
          not_lower(last->items[i].advance, answer->items[i].advance);
          not_lower(last->items[i].compliance, answer->items[i].compliance);
        }
      }
      last = *answer.operator->();
    }
  }
}

TEST_CASE("the bounds enclose the figure of components and factors") {
  for (Missing missing : {Missing::zero, Missing::skip})
    for (MeasureBy measure : {MeasureBy::compliance, MeasureBy::advance})
      for (const char* as_of : days) {
        CAPTURE(as_of);
        PlanBuilder b = a_bit_of_everything();
        b.settings().missing_strategies = missing;
        b.settings().measure = measure;
        const Answer answer(b, as_of);
        const auto enclosed = [](const Bounds& bounds, const Figure& figure) {
          CHECK(bounds.missing_zero.has_number() == figure.has_number());
          CHECK(bounds.missing_skipped.has_number() == figure.has_number());
          if (!figure.has_number()) return;
          CHECK(bounds.missing_zero.number() <= figure.number() + 1e-9);
          CHECK(figure.number() <= bounds.missing_skipped.number() + 1e-9);
        };
        for (const ItemResult& item : answer->items) {
          if (!item.rating.is(Absence::not_applicable)) {
            enclosed(item.bounds, item.rating);
            continue;
          }
          enclosed(item.bounds, measure == MeasureBy::compliance ? item.compliance : item.advance);
          enclosed(item.achievement_bounds, item.achievement);
        }
        for (const FactorResult& factor : answer->factors) enclosed(factor.bounds, factor.figure);
      }
}

TEST_CASE("percentages stay percentages, and a coverage goes with every figure") {
  for (const char* as_of : days) {
    CAPTURE(as_of);
    const Answer answer(a_bit_of_everything(), as_of);
    for (const ItemResult& item : answer->items) {
      for (const Figure& f : {item.advance, item.planned, item.compliance, item.coverage})
        if (f.has_number()) CHECK((f.number() >= 0 && f.number() <= 100 + 1e-9));
      if (item.compliance.has_number()) CHECK(item.coverage.has_number());
      CHECK(item.applicable == !(item.advance.is(Absence::not_applicable) &&
                                 item.achievement.is(Absence::not_applicable) &&
                                 item.rating.is(Absence::not_applicable)));
    }
  }
}

TEST_CASE("scaling all weights of a group changes nothing") {
  for (const char* as_of : days) {
    CAPTURE(as_of);
    Project once = a_bit_of_everything().build();
    Project scaled = once;
    for (Item& item : scaled.plan.items) item.weight.value *= 4;  // exact in binary
    CHECK(all_figures(*Answer(once, as_of).operator->()) ==
          all_figures(*Answer(scaled, as_of).operator->()));
  }
}

}  // namespace
}  // namespace peq::test
