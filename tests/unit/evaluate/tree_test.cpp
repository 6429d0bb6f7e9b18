// Figures of what has parts: roll-up, missing reports, coverage, bounds (design.md 4.3).
#include "../support/figures.hpp"

namespace peq::test {
namespace {

// The day asked about is 2022-02-20, on which half of these 100 days is planned.
constexpr const char* today = "2022-02-20";

PlanBuilder::ItemRef half_planned(PlanBuilder::ItemRef item) {
  return item.start("2022-01-01").deadline("2022-04-11");
}
PlanBuilder::ItemRef not_begun(PlanBuilder::ItemRef item) {
  return item.start("2022-03-01").deadline("2022-04-11");
}

/// What a roll-up of four kinds of parts gives: reported with A = 40 and P = 50 (C = 80), not
/// reported with P = 50, not due with P = 0, and reported with 0 before its start (C not due).
struct Mix {
  const char* what;
  std::array<double, 4> weights;  // below 0: there is no such part
  Figure a_zero, a_skip, p_zero, p_skip, c_zero, c_skip, coverage;
};

constexpr double no = -1;
const Mix mixes[] = {
    // A 40 / 1; P 50; C 80
    {"reported", {1, no, no, no}, 40.0, 40.0, 50.0, 50.0, 80.0, 80.0, 100.0},
    // A 40 / 2 or 40; P 100 / 2 or 50; C 80 / 2 or 80; coverage 100 / 2
    {"and missing", {1, 1, no, no}, 20.0, 40.0, 50.0, 50.0, 40.0, 80.0, 50.0},
    // A 40 / 2; P 50 / 2; C 80; coverage of what was due: 100
    {"and not due", {1, no, 1, no}, 20.0, 20.0, 25.0, 25.0, 80.0, 80.0, 100.0},
    // A 40 / 3, 40 / 2; P 100 / 3, 50 / 2; C 80 / 2, 80; coverage 100 / 2
    {"all three", {1, 1, 1, no}, 40.0 / 3, 20.0, 100.0 / 3, 25.0, 40.0, 80.0, 50.0},
    // A 80 / 4, 80 / 3; P 150 / 4, 100 / 3; C 160 / 3, 80; coverage 200 / 3
    {"weighted", {2, 1, 1, no}, 20.0, 80.0 / 3, 37.5, 100.0 / 3, 160.0 / 3, 80.0, 200.0 / 3},
    // A 40 / 2; P 50 / 2; C 80: what is 0 before its start has no compliance; coverage 200 / 2
    {"with a zero ahead of time", {1, no, no, 1}, 20.0, 20.0, 25.0, 25.0, 80.0, 80.0, 100.0},
    // A 0; P 0; C of nothing due
    {"only a zero ahead of time", {no, no, no, 1}, 0.0, 0.0, 0.0, 0.0, not_due, not_due, 100.0},
    // A 0 / 2, 0; P 50 / 2, 0; C: the missing one alone has a say, and no number
    {"a zero and a missing", {no, 1, no, 1}, 0.0, 0.0, 25.0, 0.0, not_reported, not_reported, 50.0},
    {"nothing reported",
     {no, 1, no, no},
     not_reported,
     not_reported,
     50.0,
     50.0,
     not_reported,
     not_reported,
     0.0},
    // P (50 + 0) / 2
    {"nothing reported, one not due",
     {no, 1, 1, no},
     not_reported,
     not_reported,
     25.0,
     25.0,
     not_reported,
     not_reported,
     0.0},
    {"nothing due", {no, no, 1, no}, not_due, not_due, 0.0, 0.0, not_due, not_due, not_due},
    {"the missing one has no weight", {1, 0, no, no}, 40.0, 40.0, 50.0, 50.0, 80.0, 80.0, 100.0},
    {"no weight at all",
     {0, 0, 0, 0},
     undefined,
     undefined,
     undefined,
     undefined,
     undefined,
     undefined,
     undefined},
    {"no parts",
     {no, no, no, no},
     not_applicable,
     not_applicable,
     not_applicable,
     not_applicable,
     not_applicable,
     not_applicable,
     not_applicable},
};

TEST_CASE("an objective is the roll-up of its strategies") {
  for (const Mix& mix : mixes) {
    CAPTURE(mix.what);
    for (Missing missing : {Missing::zero, Missing::skip}) {
      for (MeasureBy measure : {MeasureBy::compliance, MeasureBy::advance}) {
        CAPTURE(to_string(missing));
        CAPTURE(to_string(measure));
        const bool zero = missing == Missing::zero;
        PlanBuilder b;
        b.settings().missing_strategies = missing;
        b.settings().measure = measure;
        auto objective = b.objective(b.component("D"), "O");
        const auto& w = mix.weights;
        if (w[0] >= 0) {
          half_planned(b.strategy(objective, "E-1")).weight(w[0]);
          b.entry(today, "E-1").progress(40);
        }
        if (w[1] >= 0) half_planned(b.strategy(objective, "E-2")).weight(w[1]);
        if (w[2] >= 0) not_begun(b.strategy(objective, "E-3")).weight(w[2]);
        if (w[3] >= 0) {
          not_begun(b.strategy(objective, "E-4")).weight(w[3]);
          b.entry(today, "E-4").progress(0);
        }
        const Answer answer(b, today);
        const ItemResult& o = answer["O"];
        CHECK_FIGURE(o.advance, zero ? mix.a_zero : mix.a_skip);
        CHECK_FIGURE(o.planned, zero ? mix.p_zero : mix.p_skip);
        CHECK_FIGURE(o.compliance, zero ? mix.c_zero : mix.c_skip);
        CHECK_FIGURE(o.coverage, mix.coverage);
        const bool by_advance = measure == MeasureBy::advance;
        CHECK_FIGURE(o.bounds.missing_zero, by_advance ? mix.a_zero : mix.c_zero);
        CHECK_FIGURE(o.bounds.missing_skipped, by_advance ? mix.a_skip : mix.c_skip);
        // Its achievement is derived from that, and factors 4 and 5 are made of the same parts.
        CHECK(o.achievement_derived);
        CHECK_FIGURE(o.achievement, by_advance ? o.advance : o.compliance);
        CHECK_FIGURE(o.achievement_coverage, mix.coverage);
        CHECK_FIGURE(o.achievement_bounds.missing_zero, o.bounds.missing_zero);
        CHECK_FIGURE(o.achievement_bounds.missing_skipped, o.bounds.missing_skipped);
        for (FactorId id : {FactorId::objectives, FactorId::strategies}) {
          CHECK_FIGURE(answer->factor(id).figure, o.achievement);
          CHECK_FIGURE(answer->factor(id).coverage, mix.coverage);
          CHECK_FIGURE(answer->factor(id).bounds.missing_zero, o.bounds.missing_zero);
          CHECK_FIGURE(answer->factor(id).bounds.missing_skipped, o.bounds.missing_skipped);
        }
        // With a single part each, component and plan are the same again.
        CHECK_FIGURE(answer["D"].advance, o.advance);
        CHECK_FIGURE(answer["D"].planned, o.planned);
        CHECK_FIGURE(answer["D"].compliance, o.compliance);
        CHECK_FIGURE(answer->advance, o.advance);
        CHECK_FIGURE(answer->planned, o.planned);
        CHECK_FIGURE(answer->compliance, o.compliance);
        CHECK_FIGURE(answer->coverage, mix.coverage);
        CHECK_FIGURE(answer->bounds.missing_zero, o.bounds.missing_zero);
        CHECK_FIGURE(answer->bounds.missing_skipped, o.bounds.missing_skipped);
      }
    }
  }
}

TEST_CASE("children or leaves") {
  PlanBuilder b;
  auto d1 = b.component("D-1").weight(3), d2 = b.component("D-2");
  auto o1 = b.objective(d1, "O-1"), o2 = b.objective(d1, "O-2").weight(3);
  auto o3 = b.objective(d2, "O-3");
  for (const char* id : {"E-1", "E-2", "E-3"}) {
    half_planned(b.strategy(o1, id));
    b.entry(today, id).progress(40);  // C = 80
  }
  half_planned(b.strategy(o2, "E-4")).weight(2);
  b.entry(today, "E-4").progress(10);  // C = 20
  half_planned(b.strategy(o3, "E-5"));
  b.entry(today, "E-5").progress(30);  // C = 60

  SUBCASE("children: every level by the weights of its own") {
    const Answer answer(b, today);
    CHECK_FIGURE(answer["D-1"].advance, 17.5);     // (40 + 3 x 10) / 4
    CHECK_FIGURE(answer["D-1"].compliance, 35.0);  // (80 + 3 x 20) / 4
    CHECK_FIGURE(answer->advance, 20.625);         // (3 x 17.5 + 30) / 4
    CHECK_FIGURE(answer->compliance, 41.25);       // (3 x 35 + 60) / 4
  }
  SUBCASE("leaves: strategies by the weights of their own") {
    b.settings().rollup = Rollup::leaves;
    const Answer answer(b, today);
    CHECK_FIGURE(answer["D-1"].advance, 28.0);     // (3 x 40 + 2 x 10) / 5
    CHECK_FIGURE(answer["D-1"].compliance, 56.0);  // (3 x 80 + 2 x 20) / 5
    CHECK_FIGURE(answer["O-2"].advance, 10.0);     // an objective is always its strategies
    CHECK_FIGURE(answer->advance, 170.0 / 6);      // (3 x 40 + 2 x 10 + 30) / 6
    CHECK_FIGURE(answer->compliance, 340.0 / 6);   // (3 x 80 + 2 x 20 + 60) / 6
    CHECK_FIGURE(answer->planned, 50.0);
  }
  SUBCASE("the factors do not follow the roll-up") {
    for (Rollup rollup : {Rollup::children, Rollup::leaves}) {
      b.settings().rollup = rollup;
      const Answer answer(b, today);
      // objectives by their own weights: (80 + 3 x 20 + 60) / 5; strategies: 340 / 6
      CHECK_FIGURE(answer->factor(FactorId::objectives).figure, 40.0);
      CHECK_FIGURE(answer->factor(FactorId::strategies).figure, 340.0 / 6);
    }
  }
}

TEST_CASE("bounds are recomputed from the leaves up, level by level") {
  PlanBuilder b;
  auto d = b.component("D");
  auto o1 = b.objective(d, "O-1"), o2 = b.objective(d, "O-2");
  half_planned(b.strategy(o1, "E-1"));
  half_planned(b.strategy(o1, "E-2"));
  half_planned(b.strategy(o2, "E-3"));
  b.entry(today, "E-1").progress(40);  // C = 80
  b.entry(today, "E-3").progress(30);  // C = 60
  const Answer answer(b, today);
  CHECK_FIGURE(answer["D"].compliance, 50.0);           // (80 / 2 + 60) / 2
  CHECK_FIGURE(answer["D"].bounds.missing_zero, 50.0);  //
  CHECK_FIGURE(answer["D"].bounds.missing_skipped,
               70.0);                        // (80 + 60) / 2, not 140 / 2 of strategies
  CHECK_FIGURE(answer["D"].coverage, 75.0);  // (50 + 100) / 2
}

TEST_CASE("a strategy is the roll-up of its actions and indicators") {
  PlanBuilder b;
  auto e = half_planned(b.strategy(b.objective(b.component("D"), "O"), "E"));
  b.action(e, "A-1").weight(2);
  b.action(e, "A-2").start("2022-03-01");
  b.indicator(e, "I-1", IndicatorKind::level).baseline(0).target(10);
  b.entry(today, "A-1").progress(30);
  b.entry(today, "I-1").value(6);
  SUBCASE("all of them by weight") {
    const Answer answer(b, today);
    CHECK_FIGURE(answer["A-1"].compliance, 60.0);     // the strategy's dates: P = 50
    CHECK_FIGURE(answer["I-1"].advance, 60.0);        // 6 / 10
    CHECK_FIGURE(answer["I-1"].planned, 50.0);        // the strategy's dates
    CHECK_FIGURE(answer["E"].advance, 30.0);          // (2 x 30 + 0 + 60) / 4
    CHECK_FIGURE(answer["E"].planned, 37.5);          // (2 x 50 + 0 + 50) / 4
    CHECK_FIGURE(answer["E"].compliance, 220.0 / 3);  // (2 x 60 + 100) / 3
    CHECK_FIGURE(answer["E"].coverage, 100.0);
    CHECK_FIGURE(answer["O"].advance, 30.0);
  }
  SUBCASE("a report on the strategy itself changes nothing") {
    b.entry(today, "E").progress(90);
    CHECK_FIGURE(Answer(b, today)["E"].advance, 30.0);
  }
  SUBCASE("an action with indicators is their roll-up") {
    auto a = b.action(e, "A-3");
    b.indicator(a, "I-2", IndicatorKind::level).baseline(0).target(10);
    b.indicator(a, "I-3", IndicatorKind::level).baseline(0).target(10).weight(3);
    b.entry(today, "I-2").value(2);
    b.entry(today, "I-3").value(4);
    const Answer answer(b, today);
    CHECK_FIGURE(answer["A-3"].advance, 35.0);  // (20 + 3 x 40) / 4
    CHECK_FIGURE(answer["E"].advance, 31.0);    // (60 + 0 + 60 + 35) / 5
  }
  SUBCASE("an indicator without any period leaves the mean") {
    b.indicator(e, "I-2", IndicatorKind::flow).weight(7);
    const Answer answer(b, today);
    CHECK_FIGURE(answer["I-2"].advance, not_scheduled);
    CHECK_FIGURE(answer["E"].advance, 30.0);
  }
  SUBCASE("an advance over 100 stays so in the mean, compliance does not") {
    b.settings().cap = 120;
    b.entry(today, "I-1").value(15);
    const Answer answer(b, today);
    CHECK_FIGURE(answer["E"].advance, 45.0);          // (2 x 30 + 0 + 120) / 4
    CHECK_FIGURE(answer["E"].compliance, 220.0 / 3);  // (2 x 60 + 100) / 3
  }
}

TEST_CASE("a strategy whose indicators are none of them scheduled") {
  PlanBuilder b;
  auto e = half_planned(b.strategy(b.objective(b.component("D"), "O"), "E"));
  b.indicator(e, "I", IndicatorKind::flow);
  const Answer answer(b, today);
  CHECK_FIGURE(answer["E"].advance, not_scheduled);
  CHECK_FIGURE(answer["E"].planned, not_scheduled);
  CHECK_FIGURE(answer["E"].compliance, not_scheduled);
  CHECK_FIGURE(answer["E"].coverage, not_scheduled);
  CHECK_FIGURE(answer->advance, not_scheduled);
  CHECK(answer["E"].status == Status::on_track);
}

TEST_CASE("what has parts is complete where every applicable part is") {
  PlanBuilder b;
  auto e = half_planned(b.strategy(b.objective(b.component("D"), "O"), "E"));
  b.action(e, "A-1");
  auto a2 = b.action(e, "A-2").weight(0);
  b.entry("2022-02-01", "A-1").progress(100);
  SUBCASE("a part without weight counts too") {
    const Answer answer(b, today);
    CHECK_FIGURE(answer["E"].advance, 100.0);
    CHECK_FALSE(answer["E"].complete);
    CHECK(answer["E"].status == Status::on_track);
  }
  SUBCASE("completed on the latest of their days") {
    b.entry("2022-02-10", "A-2").progress(100);
    const Answer answer(b, today);
    CHECK(answer["E"].complete);
    CHECK_DATE(answer["E"].completed_on, "2022-02-10");
    CHECK(answer["O"].complete);
    CHECK(answer["D"].complete);
    CHECK_DATE(answer["D"].completed_on, "2022-02-10");
  }
  SUBCASE("a cancelled part is none") {
    a2.cancelled("2022-02-01");
    const Answer answer(b, today);
    CHECK(answer["E"].complete);
    CHECK_DATE(answer["E"].completed_on, "2022-02-01");
    CHECK_FALSE(answer["A-2"].complete);
  }
}

}  // namespace
}  // namespace peq::test
