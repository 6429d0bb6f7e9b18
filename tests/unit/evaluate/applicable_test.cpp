// Cancelled and not applicable at every level, and what becomes of the others (design.md 4.3).
#include "../support/figures.hpp"

namespace peq::test {
namespace {

constexpr const char* today = "2022-02-20";  // P = 50 for all

struct Tree {
  PlanBuilder b;
  PlanBuilder::ItemRef d1, d2, o1, o2, o3, e1, e2, e3, e4;
  Tree()
      : d1(b.component("D-1").start("2022-01-01").deadline("2022-04-11")),
        d2(b.component("D-2").start("2022-01-01").deadline("2022-04-11")),
        o1(b.objective(d1, "O-1").weight(3)), o2(b.objective(d1, "O-2")),
        o3(b.objective(d2, "O-3")), e1(b.strategy(o1, "E-1").weight(2)), e2(b.strategy(o1, "E-2")),
        e3(b.strategy(o2, "E-3")), e4(b.strategy(o3, "E-4")) {
    b.entry("2022-02-01", "E-1").progress(50);
    b.entry("2022-02-01", "E-2").progress(20);
    b.entry("2022-02-01", "E-3").progress(10);
    b.entry("2022-02-01", "E-4").progress(30);
  }
};

void check_left_out(const ItemResult& item) {
  CHECK_FALSE(item.applicable);
  CHECK_FIGURE(item.advance, not_applicable);
  CHECK_FIGURE(item.planned, not_applicable);
  CHECK_FIGURE(item.compliance, not_applicable);
  CHECK_FIGURE(item.coverage, not_applicable);
  CHECK_FIGURE(item.achievement, not_applicable);
  CHECK_FIGURE(item.bounds.missing_zero, not_applicable);
  CHECK_FIGURE(item.bounds.missing_skipped, not_applicable);
  CHECK_FALSE(item.complete);
}

TEST_CASE("with everything in force") {
  Tree tree;
  const Answer answer(tree.b, today);
  CHECK_FIGURE(answer["O-1"].advance, 40.0);  // (2 x 50 + 20) / 3
  CHECK_FIGURE(answer["D-1"].advance, 32.5);  // (3 x 40 + 10) / 4
  CHECK_FIGURE(answer->advance, 31.25);       // (32.5 + 30) / 2
}

TEST_CASE("a cancelled strategy leaves its weight to its siblings from that day on") {
  Tree tree;
  tree.e2.cancelled(today);
  CHECK_FIGURE(Answer(tree.b, "2022-02-19")["O-1"].advance, 40.0);
  const Answer answer(tree.b, today);
  check_left_out(answer["E-2"]);
  CHECK(answer["E-2"].status == Status::cancelled);
  CHECK_DATE(answer["E-2"].last_report, "2022-02-01");
  CHECK_FIGURE(answer["O-1"].advance, 50.0);
  CHECK_FIGURE(answer["D-1"].advance, 40.0);  // (3 x 50 + 10) / 4
  // C: 100, 20, 60; (2 x 100 + 20 + 60) / 4
  CHECK_FIGURE(answer->factor(FactorId::strategies).figure, 70.0);
}

TEST_CASE("a cancelled objective takes all below it along") {
  Tree tree;
  tree.o1.cancelled("2022-02-01");
  const Answer answer(tree.b, today);
  for (const char* id : {"O-1", "E-1", "E-2"}) {
    CAPTURE(id);
    check_left_out(answer[id]);
  }
  CHECK(answer["E-1"].status == Status::cancelled);
  CHECK_FIGURE(answer["D-1"].advance, 10.0);
  CHECK_FIGURE(answer->advance, 20.0);                              // (10 + 30) / 2
  CHECK_FIGURE(answer->factor(FactorId::objectives).figure, 40.0);  // C: (20 + 60) / 2
  CHECK(answer->by_status[static_cast<std::size_t>(Status::cancelled)] == 2);
}

TEST_CASE("a cancelled component leaves the plan, under leaves too") {
  for (Rollup rollup : {Rollup::children, Rollup::leaves}) {
    Tree tree;
    tree.b.settings().rollup = rollup;
    tree.d1.cancelled("2022-02-01");
    const Answer answer(tree.b, today);
    check_left_out(answer["D-1"]);
    check_left_out(answer["E-3"]);
    CHECK_FIGURE(answer->advance, 30.0);
  }
}

TEST_CASE("not applicable for a time, both days included, open at either end") {
  struct Case {
    const char *from, *to, *as_of;
    bool applicable;
  };
  for (const Case& c : {
           Case{"2022-02-10", "2022-02-20", "2022-02-09", true},
           Case{"2022-02-10", "2022-02-20", "2022-02-10", false},
           Case{"2022-02-10", "2022-02-20", "2022-02-20", false},
           Case{"2022-02-10", "2022-02-20", "2022-02-21", true},
           Case{"", "2022-02-20", "2021-01-01", false},
           Case{"", "2022-02-20", "2022-02-21", true},
           Case{"2022-02-10", "", "2022-02-09", true},
           Case{"2022-02-10", "", "2030-01-01", false},
           Case{"", "", "2022-02-10", false},
       }) {
    CAPTURE(c.from);
    CAPTURE(c.to);
    CAPTURE(c.as_of);
    Tree tree;
    tree.e2.not_applicable(c.from, c.to);
    CHECK(Answer(tree.b, c.as_of)["E-2"].applicable == c.applicable);
  }
}

TEST_CASE("what has no applicable part is not applicable itself") {
  Tree tree;
  SUBCASE("an objective") {
    tree.e3.cancelled("2022-02-01");
    const Answer answer(tree.b, today);
    check_left_out(answer["O-2"]);
    CHECK_FIGURE(answer["D-1"].advance, 40.0);
  }
  SUBCASE("a component") {
    tree.e4.cancelled("2022-02-01");
    const Answer answer(tree.b, today);
    check_left_out(answer["D-2"]);
    CHECK_FIGURE(answer->advance, 32.5);
  }
  SUBCASE("the plan") {
    tree.d1.cancelled("2022-02-01");
    tree.o3.not_applicable("2022-02-01", "2022-03-01");
    const Answer answer(tree.b, today);
    CHECK_FIGURE(answer->advance, not_applicable);
    CHECK_FIGURE(answer->planned, not_applicable);
    CHECK_FIGURE(answer->coverage, not_applicable);
    CHECK_FIGURE(answer->factor(FactorId::strategies).figure, not_applicable);
    CHECK_FIGURE(answer->factor(FactorId::objectives).figure, not_applicable);
    CHECK(answer->forecast.refused == NoForecast::cancelled);
  }
  SUBCASE("a strategy, by its actions") {
    tree.b.action(tree.e1, "A-1").cancelled("2022-02-01");
    tree.b.action(tree.e1, "A-2").not_applicable("", "2022-02-20");
    const Answer answer(tree.b, today);
    check_left_out(answer["E-1"]);
    CHECK(answer["E-1"].status == Status::cancelled);
    CHECK_FIGURE(answer["O-1"].advance, 20.0);
  }
}

TEST_CASE("a component without objectives and an objective without strategies") {
  PlanBuilder b;
  b.component("D-1");
  auto d2 = b.component("D-2");
  b.objective(d2, "O-1");
  auto o2 = b.objective(d2, "O-2");
  b.strategy(o2, "E").deadline("2022-04-11");
  b.entry(today, "E").progress(40);
  const Answer answer(b, today);
  check_left_out(answer["D-1"]);
  check_left_out(answer["O-1"]);
  CHECK_FIGURE(answer["D-2"].advance, 40.0);
  CHECK_FIGURE(answer->advance, 40.0);
  CHECK(answer->forecast.stretch == DateRange{day("2022-01-01"), day("2022-04-11")});
}

TEST_CASE("an objective with indicators but no strategies has a result and no completion") {
  PlanBuilder b;
  auto d = b.component("D").deadline("2022-04-11");
  auto o = b.objective(d, "O-1");
  b.indicator(o, "I", IndicatorKind::level).baseline(0).target(10);
  b.entry(today, "I").value(4);
  const Answer answer(b, today);
  CHECK(answer["O-1"].applicable);
  CHECK_FIGURE(answer["O-1"].advance, not_applicable);
  CHECK_FIGURE(answer["O-1"].coverage, not_applicable);
  CHECK_FIGURE(answer["O-1"].achievement, 80.0);  // 40 of 50
  CHECK_FIGURE(answer["O-1"].achievement_coverage, 100.0);
  CHECK_FIGURE(answer["D"].advance, not_applicable);
  CHECK_FIGURE(answer->factor(FactorId::objectives).figure, 80.0);
  CHECK(answer["O-1"].forecast.refused == NoForecast::cancelled);

  // Beside another objective it does not touch the component's completion.
  auto o2 = b.objective(d, "O-2");
  b.strategy(o2, "E");
  b.entry(today, "E").progress(100);
  const Answer both(b, today);
  CHECK_FIGURE(both["D"].advance, 100.0);
  CHECK(both["D"].complete);
  CHECK_FIGURE(both->factor(FactorId::objectives).figure, 90.0);
}

TEST_CASE("a cancelled indicator leaves the objective's result") {
  PlanBuilder b;
  auto o = b.objective(b.component("D").deadline("2022-04-11"), "O");
  auto i1 = b.indicator(o, "I-1", IndicatorKind::level).baseline(0).target(10);
  b.indicator(o, "I-2", IndicatorKind::level).baseline(0).target(10);
  b.strategy(o, "E");
  b.entry("2022-02-01", "I-1").value(1);
  b.entry("2022-02-01", "I-2").value(4);
  b.entry("2022-02-01", "E").progress(30);
  CHECK_FIGURE(Answer(b, today)["O"].achievement, 50.0);  // C: (20 + 80) / 2
  i1.cancelled("2022-02-10");
  CHECK_FIGURE(Answer(b, today)["O"].achievement, 80.0);
}

TEST_CASE("where all of an objective's indicators are cancelled its result is derived") {
  PlanBuilder b;
  auto o = b.objective(b.component("D").deadline("2022-04-11"), "O");
  b.indicator(o, "I", IndicatorKind::level).baseline(0).target(10).cancelled("2022-02-10");
  b.strategy(o, "E");
  b.entry("2022-02-01", "I").value(1);
  b.entry("2022-02-01", "E").progress(30);
  const Answer before(b, "2022-02-09"), after(b, today);
  CHECK_FALSE(before["O"].achievement_derived);
  CHECK(after["O"].achievement_derived);
  CHECK_FIGURE(after["O"].achievement, 60.0);  // 30 of 50
}

}  // namespace
}  // namespace peq::test
