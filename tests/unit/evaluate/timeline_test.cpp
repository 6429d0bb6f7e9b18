// Entries by item and date (design.md 4).
#include "../support/figures.hpp"
#include "evaluate/timeline.hpp"

namespace peq::test {
namespace {

using evaluation::Timeline;
using evaluation::Visible;

std::string figures(const Visible& entries) {
  std::string list;
  for (const Entry& entry : entries) list += std::to_string(static_cast<int>(entry.figure)) + " ";
  return list;
}

TEST_CASE("a day sees each item's entries by date, then in reading order") {
  PlanBuilder b;
  b.review("workshop", "6 months");
  auto o = b.objective(b.component("D"), "O");
  b.strategy(o, "E-1");
  b.strategy(o, "E-2");
  b.entry("2022-03-01", "E-1").progress(1);
  b.entry("2022-02-01", "E-2").progress(2);
  b.entry("2022-01-01", "E-1").progress(3);
  b.entry("2022-03-01", "E-1").progress(4);
  b.entry("2022-02-01", "workshop").held(true);
  b.entry("2022-02-01", "E-1").progress(5);
  const Project project = b.build();
  const Plan& plan = project.plan;
  const Index e1 = plan.find_item("E-1"), e2 = plan.find_item("E-2");
  const Timeline timeline(plan, project.entries, {});
  CHECK(figures(timeline.of_item(e1, day("2021-12-31"))).empty());
  CHECK(timeline.of_item(e1, day("2021-12-31")).empty());
  CHECK(figures(timeline.of_item(e1, day("2022-01-01"))) == "3 ");
  CHECK(figures(timeline.of_item(e1, day("2022-02-28"))) == "3 5 ");
  CHECK(figures(timeline.of_item(e1, day("2022-03-01"))) == "3 5 1 4 ");
  CHECK(timeline.of_item(e1, day("2022-03-01")).latest().figure == 4);
  CHECK(figures(timeline.of_item(e2, day("2022-12-31"))) == "2 ");
  CHECK(timeline.of_item(plan.find_item("O"), day("2022-12-31")).empty());
  CHECK(timeline.of_review(0, day("2022-01-31")).empty());
  CHECK(timeline.of_review(0, day("2022-02-01")).size() == 1);
  CHECK(timeline.count(day("2022-02-01")) == 4);
  CHECK(timeline.count(day("2022-03-01")) == 6);
}

TEST_CASE("a figure that its item cannot have is no entry") {
  PlanBuilder b;
  b.strategy(b.objective(b.component("D"), "O"), "E");
  b.indicator(b.objective(b.component("D-2"), "O-2"), "I", IndicatorKind::level);
  b.vision();
  b.entry("2022-02-01", "E").value(1);
  b.entry("2022-02-01", "E").rating(1);
  b.entry("2022-02-01", "I").progress(1);
  b.entry("2022-02-01", "O").progress(1);
  b.entry("2022-02-01", "vision").spent(1);
  Project project = b.build();
  Entry stray = project.entries.front();
  stray.target = no_index;
  project.entries.push_back(stray);
  stray.kind = EntryKind::held;
  project.entries.push_back(stray);
  CHECK(Timeline(project.plan, project.entries, {}).count(day("2022-12-31")) == 0);
}

}  // namespace
}  // namespace peq::test
