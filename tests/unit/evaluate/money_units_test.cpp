// Money and units (design.md 4.7).
#include "../support/figures.hpp"

namespace peq::test {
namespace {

constexpr const char* today = "2022-02-20";

void check(const Money& money, std::optional<double> budget, std::optional<double> spent,
           Figure execution, Figure gap) {
  CHECK(money.budget == budget);
  CHECK(money.spent == spent);
  CHECK_FIGURE(money.execution, execution);
  CHECK_FIGURE(money.gap, gap);
}

TEST_CASE("a strategy's own budget and spending") {
  PlanBuilder b;
  auto e = b.strategy(b.objective(b.component("D"), "O"), "E").deadline("2022-04-11");
  const auto money = [&] { return Answer(b, today)["E"].money; };
  SUBCASE("neither") { check(money(), {}, {}, not_applicable, not_applicable); }
  SUBCASE("spending without a budget") {
    b.entry(today, "E").spent(100);
    check(money(), {}, 100, not_applicable, not_applicable);
  }
  SUBCASE("a budget and no spending") {
    e.budget(1000);
    b.entry(today, "E").progress(40);
    check(money(), 1000, {}, not_reported, not_reported);
  }
  SUBCASE("a budget of nothing") {
    e.budget(0);
    b.entry(today, "E").progress(40).spent(10);
    check(money(), 0, 10, undefined, undefined);
  }
  SUBCASE("both") {
    e.budget(1000);
    b.entry(today, "E").progress(40).spent(650);
    check(money(), 1000, 650, 65.0, 25.0);  // 65 - 40
  }
  SUBCASE("nothing spent is a number") {
    e.budget(1000);
    b.entry(today, "E").progress(40).spent(0);
    check(money(), 1000, 0, 0.0, -40.0);
  }
  SUBCASE("money but no advance") {
    e.budget(1000);
    b.entry(today, "E").spent(650);
    check(money(), 1000, 650, 65.0, not_reported);
  }
  SUBCASE("more than there was") {
    e.budget(1000);
    b.entry(today, "E").progress(100).spent(1250);
    check(money(), 1000, 1250, 125.0, 25.0);
  }
  SUBCASE("the latest amount, beside or without progress") {
    e.budget(1000);
    b.entry("2022-02-01", "E").spent(300);
    b.entry("2022-02-10", "E").progress(20).spent(200);
    b.entry("2022-02-10", "E").spent(250);
    b.entry("2022-02-15", "E").progress(25);
    b.entry("2022-02-21", "E").spent(900);
    check(money(), 1000, 250, 25.0, 0.0);
  }
  SUBCASE("cancelled: the amounts are facts, but there is no execution") {
    e.budget(1000).cancelled("2022-02-15");
    b.entry("2022-02-01", "E").progress(40).spent(650);
    check(money(), 1000, 650, not_applicable, not_applicable);
    CHECK_FALSE(Answer(b, today)->money.budget);
  }
}

TEST_CASE("amounts add up over parts, where there is no own one") {
  PlanBuilder b;
  auto d = b.component("D");
  auto o = b.objective(d, "O");
  auto e1 = b.strategy(o, "E-1").deadline("2022-04-11");
  b.action(e1, "A-1").budget(300);
  b.action(e1, "A-2").budget(100);
  b.action(e1, "A-3").budget(999).cancelled("2022-01-01");
  b.action(e1, "A-4");
  b.entry(today, "A-1").progress(30).spent(50);
  b.entry(today, "A-2").progress(30).spent(20);
  b.entry(today, "A-3").spent(500);
  SUBCASE("actions") {
    const Answer answer(b, today);
    check(answer["A-1"].money, 300, 50, 50.0 / 3, 50.0 / 3 - 30);
    check(answer["E-1"].money, 400, 70, 17.5, -2.5);  // A = (30 + 30 + 0) / 3 = 20
  }
  SUBCASE("an own budget stands above theirs, spending still adds up") {
    e1.budget(700);
    check(Answer(b, today)["E-1"].money, 700, 70, 10.0, -10.0);
  }
  SUBCASE("own spending stands above theirs") {
    b.entry(today, "E-1").spent(200);
    check(Answer(b, today)["E-1"].money, 400, 200, 50.0, 30.0);
  }
  SUBCASE("up to the plan, without weights, without what is cancelled") {
    b.strategy(o, "E-2").deadline("2022-04-11").budget(600).weight(0);
    b.entry(today, "E-2").progress(80).spent(130);
    auto o2 = b.objective(b.component("D-2"), "O-2");
    b.strategy(o2, "E-3").deadline("2022-04-11").budget(250);
    b.strategy(o2, "E-4").budget(5000).cancelled("2022-01-01");
    const Answer answer(b, today);
    check(answer["O"].money, 1000, 200, 20.0, 0.0);  // A = 20: E-2 has no weight
    check(answer["D"].money, 1000, 200, 20.0, 0.0);
    check(answer["O-2"].money, 250, {}, not_reported, not_reported);
    check(answer->money, 1250, 200, 16.0, 6.0);  // A = (20 + 0) / 2
  }
}

TEST_CASE("a unit answers for its strategies, inherited ones included") {
  PlanBuilder b;
  b.unit("council").unit("office").unit("nobody");
  auto d = b.component("D").responsible({"council"});
  auto o = b.objective(d, "O").deadline("2022-04-11");
  b.strategy(o, "E-1").weight(3);
  b.strategy(o, "E-2").responsible({"office", "council"});
  b.strategy(o, "E-3").responsible({"office"}).start("2022-03-01");
  b.strategy(o, "E-4").cancelled("2022-01-01");
  b.strategy(o, "E-5").responsible({"office", "office"});
  b.entry(today, "E-1").progress(50);
  b.entry(today, "E-2").progress(10);
  const Answer answer(b, today);
  const auto ids = [&](const UnitResult& unit) {
    std::string list;
    for (Index item : unit.strategies) list += answer.project().plan.items[item].id + " ";
    return list;
  };
  REQUIRE(answer->units.size() == 3);

  const UnitResult& council = answer->units[0];
  CHECK(ids(council) == "E-1 E-2 E-4 ");
  CHECK_FIGURE(council.advance, 40.0);     // (3 x 50 + 10) / 4
  CHECK_FIGURE(council.compliance, 80.0);  // (3 x 100 + 20) / 4
  CHECK_FIGURE(council.coverage, 100.0);
  CHECK(council.by_status[static_cast<std::size_t>(Status::on_track)] == 1);
  CHECK(council.by_status[static_cast<std::size_t>(Status::behind)] == 1);
  CHECK(council.by_status[static_cast<std::size_t>(Status::cancelled)] == 1);

  const UnitResult& office = answer->units[1];
  CHECK(ids(office) == "E-2 E-3 E-5 ");
  CHECK_FIGURE(office.advance, 10.0 / 3);  // (10 + 0 + 0) / 3
  CHECK_FIGURE(office.compliance, 10.0);   // (20 + 0) / 2
  CHECK_FIGURE(office.coverage, 50.0);     // one of the two that were due
  CHECK(office.by_status[static_cast<std::size_t>(Status::behind)] == 2);
  CHECK(office.by_status[static_cast<std::size_t>(Status::upcoming)] == 1);

  const UnitResult& nobody = answer->units[2];
  CHECK(nobody.strategies.empty());
  CHECK_FIGURE(nobody.advance, not_applicable);
  CHECK_FIGURE(nobody.compliance, not_applicable);
  CHECK_FIGURE(nobody.coverage, not_applicable);

  b.settings().missing_strategies = Missing::skip;
  CHECK_FIGURE(Answer(b, today)->units[1].advance, 5.0);      // (10 + 0) / 2
  CHECK_FIGURE(Answer(b, today)->units[1].compliance, 20.0);  // E-2 alone
}

}  // namespace
}  // namespace peq::test
