#include <doctest/doctest.h>

#include "answer.hpp"
#include "peq/due_report.hpp"

TEST_SUITE_BEGIN("report");

namespace {

using namespace peq;
using namespace peq::test;

/// Two strategies of two units, one of nobody, one without interval; a weekly and a yearly review.
PlanBuilder two_units() {
  PlanBuilder b;
  b.unit("a", "Unidad A")
      .unit("b", "Unidad B")
      .review("weekly", "1 week")
      .review("yearly", "1 year");
  b.plan().reviews[0].responsible = {0};
  auto o = b.objective(b.component("D"), "O");
  b.strategy(o, "E-1").text("Una").report_every("1 month").responsible({"a"});
  b.strategy(o, "E-2").text("Otra").report_every("2 months").responsible({"b", "a"});
  b.strategy(o, "E-3").text("De nadie").report_every("3 months");
  b.strategy(o, "E-4").text("Sin plazo").responsible({"b"});
  b.entry("2022-01-04", "weekly").held(true);
  return b;
}

struct Foreseen {
  ReportedPlan plan;
  Due due;
  explicit Foreseen(std::string_view as_of)
      : plan(two_units(), as_of),
        due(peq::due(plan.project.plan, plan.project.entries, plan.evaluation)) {}

  [[nodiscard]] std::string ids(const DueOptions& options) const {
    std::string list;
    for (const DueReport& one : listed_reports(plan.subject(), due, options))
      list += (list.empty() ? "" : " ") + (one.kind == DueKind::review
                                               ? plan.project.plan.reviews[one.target].id
                                               : plan.id(one.target));
    return list;
  }
  [[nodiscard]] std::string text(const DueOptions& options, Language language) const {
    return text_of(due_document(plan.subject(), due, options, language));
  }
};

}  // namespace

TEST_CASE("due: filters leave what meets all of them") {
  // Due on 2022-02-01, 03-01, 04-01; the week from 2022-02-26 ends on 03-04, the year on 12-31.
  const Foreseen plan("2022-02-28");
  DueOptions options;
  CHECK(plan.ids(options) == "E-1 E-2 weekly E-3 yearly");
  options.within_days = 0;
  CHECK(plan.ids(options) == "E-1");
  options.within_days = 1;
  CHECK(plan.ids(options) == "E-1 E-2");
  options.units = {"b"};
  CHECK(plan.ids(options) == "E-2");
  options.within_days.reset();
  CHECK(plan.ids(options) == "E-2");
  options.units = {"a", "b"};
  CHECK(plan.ids(options) == "E-1 E-2 weekly");
}

TEST_CASE("due: what is never due, and reviews, are those of the units") {
  const Foreseen plan("2022-02-28");
  DueOptions options;
  CHECK(json(at(due_data(plan.plan.subject(), plan.due, options), "without_interval")) ==
        R"(["E-4"])");
  options.units = {"a"};
  const Data data = due_data(plan.plan.subject(), plan.due, options);
  CHECK(json(at(data, "without_interval")) == "[]");
  CHECK(std::get<Data::List>(at(data, "reviews").value).size() == 1);
  CHECK(holds(plan.text({}, Language::en),
              "Never due, as the plan does not say how often to report on it: E-4"));
  CHECK(holds(plan.text({}, Language::es),
              "Nunca vence, porque el plan no dice cada cuánto se reporta: E-4"));
}

TEST_CASE("due: one list for each unit, those of nobody last") {
  const Foreseen plan("2022-02-28");
  DueOptions options;
  options.by_unit = true;
  const std::string text = plan.text(options, Language::en);
  const std::size_t a = text.find("Unidad A"), b = text.find("Unidad B"),
                    nobody = text.find("Nobody named");
  REQUIRE(nobody != std::string::npos);
  CHECK(a < b);
  CHECK(b < nobody);
  CHECK(holds(text, "A report is listed for each of its responsible units"));
  options.units = {"b"};
  CHECK_FALSE(holds(plan.text(options, Language::en), "Unidad A"));
}

TEST_CASE("due: more than three windows with the same outcome take one line") {
  // Weeks from 2022-01-01: the first held, then three, four missed.
  const std::string three = Foreseen("2022-01-29").text({}, Language::en);
  CHECK(holds(three, "2022-01-22  2022-01-28  missed\n"));
  CHECK_FALSE(holds(three, "in a row"));
  CHECK(holds(three, "2022-01-29  2022-02-04  current, not held yet"));
  const std::string four = Foreseen("2022-02-05").text({}, Language::en);
  CHECK(holds(four, "2022-01-08  2022-02-04  missed, 4 in a row"));
  CHECK(holds(four, "2022-01-01  2022-01-07  held on 2022-01-04"));
}

TEST_SUITE_END();
