// Finding things in a plan (plan.hpp).
#include "../support/figures.hpp"

namespace peq::test {
namespace {

TEST_CASE("items, units and reviews are found by their ids") {
  PlanBuilder b;
  b.unit("council").unit("office").review("workshop", "6 months");
  b.vision();
  auto o = b.objective(b.component("D-1"), "D-1-1");
  for (const char* id : {"E-10", "E-9", "E-1", "é"}) b.strategy(o, id);
  const Plan plan = b.build().plan;
  for (Index i = 0; i < plan.items.size(); ++i) CHECK(plan.find_item(plan.items[i].id) == i);
  for (const char* id : {"", "E", "E-1-", "E-100", "vision ", "zz", "council"})
    CHECK(plan.find_item(id) == no_index);
  CHECK(plan.find_unit("office") == 1);
  CHECK(plan.find_unit("workshop") == no_index);
  CHECK(plan.find_review("workshop") == 0);
  CHECK(plan.find_review("E-1") == no_index);
  CHECK(Plan{}.find_item("E-1") == no_index);
}

TEST_CASE("children of one kind, in order") {
  PlanBuilder b;
  auto e = b.strategy(b.objective(b.component("D"), "O"), "E");
  b.action(e, "A-1");
  b.indicator(e, "I-1", IndicatorKind::level);
  b.action(e, "A-2");
  const Plan plan = b.build().plan;
  const auto ids = [&](const char* item, ItemKind kind) {
    std::string list;
    for (Index child : children_of_kind(plan, plan.find_item(item), kind))
      list += plan.items[child].id + " ";
    return list;
  };
  CHECK(ids("E", ItemKind::action) == "A-1 A-2 ");
  CHECK(ids("E", ItemKind::indicator) == "I-1 ");
  CHECK(ids("E", ItemKind::strategy).empty());
  CHECK(ids("O", ItemKind::strategy) == "E ");
}

TEST_CASE("names are the words of the file format") {
  CHECK(to_string(ItemKind::vision) == "vision");
  CHECK(to_string(ItemKind::action) == "action");
  CHECK(to_string(IndicatorKind::cumulative) == "cumulative");
  CHECK(to_string(TranscriptionState::garbled) == "garbled");
  CHECK(to_string(FactorId::strategies) == "strategies");
  CHECK(to_string(MeasureBy::advance) == "advance");
  CHECK(to_string(Rollup::leaves) == "leaves");
  CHECK(to_string(Missing::skip) == "skip");
}

TEST_CASE("what an item does not state comes from above it") {
  PlanBuilder b;
  b.start("2021-12-17").report_every("6 months").unit("council").unit("office");
  auto d = b.component("D").responsible({"council"}).deadline("2025-12-31");
  auto o = b.objective(d, "O").start("2022-06-01");
  auto e = b.strategy(o, "E").report_every("1 month");
  b.action(e, "A").responsible({"office"}).deadline("2024-06-30");
  b.indicator(e, "I", IndicatorKind::level).valid("2023-01-01", "2023-12-31");
  b.indicator(o, "I-2", IndicatorKind::level);
  const Plan plan = b.build().plan;
  const auto item = [&](const char* id) -> const Item& { return plan.items[plan.find_item(id)]; };
  CHECK_DATE(item("D").start.value, "2021-12-17");
  CHECK_DATE(item("E").start.value, "2022-06-01");
  CHECK_DATE(item("E").deadline.value, "2025-12-31");
  CHECK_DATE(item("A").start.value, "2022-06-01");
  CHECK_DATE(item("A").deadline.value, "2024-06-30");
  CHECK_DATE(item("I").start.value, "2023-01-01");
  CHECK_DATE(item("I").deadline.value, "2023-12-31");
  CHECK_DATE(item("I-2").deadline.value, "2025-12-31");
  CHECK(item("E").responsible == std::vector<Index>{0});
  CHECK(item("A").responsible == std::vector<Index>{1});
  CHECK(item("O").report_every->value == interval("6 months"));
  CHECK(item("A").report_every->value == interval("1 month"));
  CHECK(item("A").deadline.at == item("A").at);
  CHECK(item("E").deadline.at == item("D").at);
}

}  // namespace
}  // namespace peq::test
