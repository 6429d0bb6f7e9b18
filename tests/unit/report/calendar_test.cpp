#include <map>
#include <set>

#include <doctest/doctest.h>

#include "answer.hpp"
#include "peq/calendar.hpp"

TEST_SUITE_BEGIN("report");

namespace {

using namespace peq;
using namespace peq::test;

/// E-1 with another deadline from 2023-03-01 on, E-2 every year, E-3 done, E-4 cancelled, a value
/// without any rating; a review of which the first window was held and the second was not.
PlanBuilder various() {
  PlanBuilder b;
  b.unit("a", "Unidad A").unit("b", "Unidad B").review("taller", "6 months");
  b.value("V").name("Legalidad");
  auto o = b.objective(b.component("D"), "O");
  b.strategy(o, "E-1")
      .text("Una")
      .deadline("2023-06-30")
      .reschedule("2023-03-01", "2024-06-30")
      .report_every("6 months")
      .responsible({"a"});
  b.strategy(o, "E-2").text("Cada año").every(Every::year).responsible({"b", "a", "b"});
  b.strategy(o, "E-3").text("Hecha").deadline("2022-12-31");
  b.strategy(o, "E-4").text("Ya no").deadline("2025-12-31").cancelled("2023-02-01");
  b.entry("2022-12-15", "E-2").progress(100);
  b.entry("2023-01-10", "E-3").progress(100);
  b.entry("2022-03-01", "taller").held(true);
  return b;
}

struct Planned {
  ReportedPlan plan;
  Due due;
  Planned(const PlanBuilder& builder, std::string_view as_of)
      : plan(builder, as_of),
        due(peq::due(plan.project.plan, plan.project.entries, plan.evaluation)) {}

  [[nodiscard]] std::vector<PlanEvent> events(const CalendarOptions& options = {}) const {
    return calendar_events(plan.subject(), due, options);
  }
  [[nodiscard]] std::vector<PlanEvent> all() const {
    CalendarOptions options;
    options.all = true;
    return events(options);
  }
  [[nodiscard]] Calendar words(const CalendarOptions& options, Language language) const {
    return calendar(plan.subject(), due, options, language);
  }
  /// `2023-12-31 occurrence E-2 2023 open`, one a line.
  [[nodiscard]] std::string list(const CalendarOptions& options = {}) const {
    std::string lines;
    for (const PlanEvent& event : events(options)) {
      const std::string& id = event.kind == EventKind::review
                                  ? plan.project.plan.reviews[event.target].id
                                  : plan.id(event.target);
      lines += event.day.to_string() + " " + std::string(to_string(event.kind)) + " " + id +
               (event.period ? " " + event.period->to_string() : "") + " " +
               std::string(to_string(event.state)) + "\n";
    }
    return lines;
  }
  [[nodiscard]] PlanEvent one(const std::string& uid) const {
    for (const PlanEvent& event : all())
      if (event.uid == uid) return event;
    throw std::logic_error("test: no event " + uid);
  }
  [[nodiscard]] Calendar::Event said(const std::string& uid, Language language) const {
    CalendarOptions options;
    options.all = true;
    for (const Calendar::Event& event : words(options, language).events)
      if (event.uid == uid) return event;
    throw std::logic_error("test: no event " + uid);
  }
};

std::set<std::string> uids(const std::vector<PlanEvent>& events) {
  std::set<std::string> names;
  for (const PlanEvent& event : events) CHECK(names.insert(event.uid).second);
  return names;
}

}  // namespace

TEST_CASE("calendar: what is still to be done, late or not, by day and kind") {
  // The report on E-1 is due 6 months after its start, a rating of V 12 months after the plan's.
  const Planned plan(various(), "2023-06-30");
  CHECK(plan.list() == "2022-07-01 report E-1 overdue\n"
                       "2023-01-01 report V overdue\n"
                       "2023-06-30 review taller open\n"
                       "2023-12-31 occurrence E-2 2023 open\n"
                       "2023-12-31 review taller open\n"
                       "2024-06-30 deadline E-1 open\n"
                       "2024-06-30 review taller open\n"
                       "2024-12-31 occurrence E-2 2024 open\n"
                       "2024-12-31 review taller open\n"
                       "2025-06-30 review taller open\n"
                       "2025-12-31 occurrence E-2 2025 open\n"
                       "2025-12-31 review taller open\n"
                       "2026-06-30 review taller open\n"
                       "2026-12-31 occurrence E-2 2026 open\n"
                       "2026-12-31 review taller open\n");
  CHECK(plan.due.reports.size() == 4);  // with the occurrence of 2023 and the review
}

TEST_CASE("calendar: all of it has in addition what is over") {
  CalendarOptions options;
  options.all = true;
  options.within_days = 0;
  CHECK(Planned(various(), "2023-06-30").list(options) == "2022-06-30 review taller done\n"
                                                          "2022-07-01 report E-1 overdue\n"
                                                          "2022-12-31 deadline E-3 done\n"
                                                          "2022-12-31 occurrence E-2 2022 done\n"
                                                          "2022-12-31 review taller missed\n"
                                                          "2023-01-01 report V overdue\n"
                                                          "2023-06-30 review taller open\n");
  options.within_days.reset();
  options.kinds = {EventKind::deadline};
  CHECK(Planned(various(), "2023-06-30").list(options) == "2022-12-31 deadline E-3 done\n"
                                                          "2024-06-30 deadline E-1 open\n"
                                                          "2025-12-31 deadline E-4 cancelled\n");
}

TEST_CASE("calendar: filters leave what meets all of them") {
  const Planned plan(various(), "2023-06-30");
  CalendarOptions options;
  options.kinds = {EventKind::report, EventKind::deadline};
  CHECK(plan.list(options) == "2022-07-01 report E-1 overdue\n"
                              "2023-01-01 report V overdue\n"
                              "2024-06-30 deadline E-1 open\n");
  options.units = {"a"};
  options.within_days = 365;  // up to 2024-06-29
  CHECK(plan.list(options) == "2022-07-01 report E-1 overdue\n");
  options.within_days = 366;
  CHECK(plan.list(options) == "2022-07-01 report E-1 overdue\n"
                              "2024-06-30 deadline E-1 open\n");
  options.kinds = {EventKind::occurrence};
  options.units = {"b"};
  CHECK(plan.list(options) == "2023-12-31 occurrence E-2 2023 open\n");
  CHECK(plan.events(options).front().units == std::vector<Index>{1, 0});  // b and a, each once
}

TEST_CASE("calendar: an event keeps its uid when it moves, and its sequence grows") {
  const std::string uid = "deadline.E-1@test.peq";
  const PlanEvent before = Planned(various(), "2023-02-28").one(uid);
  CHECK(before.day == day("2023-06-30"));
  CHECK(before.sequence == 0);
  const PlanEvent after = Planned(various(), "2023-03-01").one(uid);
  CHECK(after.day == day("2024-06-30"));
  CHECK(after.sequence == 1);

  // The next report moves with every report made, and with the times its deadline did.
  PlanBuilder b = various();
  b.entry("2022-05-01", "E-1").progress(10);
  b.entry("2023-04-30", "E-1").progress(20);
  b.entry("2023-05-31", "E-1").spent(5);  // money is no report
  const std::string report = "report.E-1@test.peq";
  CHECK(Planned(b, "2022-04-30").one(report).sequence == 0);
  CHECK(Planned(b, "2022-04-30").one(report).day == day("2022-07-01"));
  CHECK(Planned(b, "2022-05-01").one(report).sequence == 1);
  CHECK(Planned(b, "2022-05-01").one(report).day == day("2022-11-01"));
  CHECK(Planned(b, "2023-06-30").one(report).sequence == 3);
  CHECK(Planned(b, "2023-06-30").one(report).day == day("2023-10-30"));
}

TEST_CASE("calendar: the sequence grows when something goes out of force and comes back") {
  CHECK(Planned(various(), "2023-01-31").one("deadline.E-4@test.peq").sequence == 0);
  CHECK(Planned(various(), "2023-02-01").one("deadline.E-4@test.peq").sequence == 1);

  PlanBuilder b;
  auto o = b.objective(b.component("D"), "O").not_applicable("2023-01-01", "2023-06-30");
  b.strategy(o, "E-1").text("Una");
  for (const auto& [as_of, sequence] : std::map<std::string, int>{
           {"2022-12-31", 0}, {"2023-01-01", 1}, {"2023-06-30", 1}, {"2023-07-01", 2}}) {
    const std::string on = as_of;
    CAPTURE(on);
    const PlanEvent event = Planned(b, on).one("deadline.E-1@test.peq");
    CHECK(event.sequence == sequence);
    CHECK((event.state == EventState::cancelled) == (sequence == 1));
  }
}

TEST_CASE("calendar: uids are the same on any day and in any language, and differ") {
  std::set<std::string> first;
  for (const char* as_of : {"2021-01-01", "2022-06-30", "2023-03-01", "2026-12-31", "2030-01-01"}) {
    std::set<std::string> now = uids(Planned(various(), as_of).all());
    // Reports come and go; the days of the plan stay.
    std::erase_if(now, [](const std::string& uid) { return uid.starts_with("report."); });
    if (first.empty()) first = now;
    CHECK(now == first);
    CHECK(now.size() == 3 + 5 + 10);  // deadlines, occurrences, reviews
  }
  CHECK(first.count("occurrence.E-2~2024@test.peq") == 1);
  CHECK(first.count("review.taller~2022-07-01@test.peq") == 1);

  const Planned plan(various(), "2023-06-30");
  const Calendar english = plan.words({}, Language::en);
  const Calendar spanish = plan.words({}, Language::es);
  REQUIRE(english.events.size() == spanish.events.size());
  for (std::size_t i = 0; i < english.events.size(); ++i) {
    CHECK(english.events[i].uid == spanish.events[i].uid);
    CHECK(english.events[i].day == spanish.events[i].day);
    CHECK(english.events[i].summary != spanish.events[i].summary);
  }
}

TEST_CASE("calendar: no two ids give the same uid, and all are plain") {
  PlanBuilder b;
  b.plan().id = "año-1";
  auto o = b.objective(b.component("D"), "O");
  for (const char* id : {"año", "ano", "a_o", "E.1", "E-1", "E.1.2022"})
    b.strategy(o, id).text("Una");
  b.strategy(o, "E.2").text("Cada año").every(Every::year);
  b.strategy(o, "E.2.2022").text("Una");
  const std::set<std::string> names = uids(Planned(b, "2022-06-30").all());
  CHECK(names.size() == 7 + 5);
  CHECK(names.count("deadline.a%C3%B1o@a%C3%B1o-1.peq") == 1);
  CHECK(names.count("occurrence.E.2~2022@a%C3%B1o-1.peq") == 1);
}

TEST_CASE("calendar: a day on which the item is out of force is no day to be ready by") {
  PlanBuilder b;
  auto o = b.objective(b.component("D"), "O");
  b.strategy(o, "E-1")
      .text("Una")
      .deadline("2024-06-30")
      .not_applicable("2024-01-01", "2024-12-31");
  b.strategy(o, "E-2").text("Dos").every(Every::year).not_applicable("2024-01-01", "2024-12-31");
  const Planned plan(b, "2023-06-30");
  CHECK(plan.one("deadline.E-1@test.peq").state == EventState::cancelled);
  CHECK(plan.said("deadline.E-1@test.peq", Language::en).summary ==
        "Deadline E-1 (not in force that day): Una");
  CHECK(plan.one("occurrence.E-2~2024@test.peq").state == EventState::cancelled);
  CHECK(plan.one("occurrence.E-2~2022@test.peq").state == EventState::overdue);
  CHECK(plan.one("occurrence.E-2~2023@test.peq").state == EventState::open);
  CHECK(plan.one("occurrence.E-2~2025@test.peq").state == EventState::open);
}

TEST_CASE("calendar: words of the summaries") {
  const Planned plan(various(), "2023-06-30");
  struct Case {
    const char* uid;
    const char* english;
    const char* spanish;
  };
  const Case cases[] = {
      {"deadline.E-1@test.peq", "Deadline E-1: Una", "Fecha plazo E-1: Una"},
      {"deadline.E-3@test.peq", "Deadline E-3 (done late): Hecha",
       "Fecha plazo E-3 (cumplida tarde): Hecha"},
      {"deadline.E-4@test.peq", "Deadline E-4 (cancelled): Ya no",
       "Fecha plazo E-4 (cancelada): Ya no"},
      {"occurrence.E-2~2022@test.peq", "Occurrence E-2 (2022, done): Cada año",
       "Ocurrencia E-2 (2022, cumplida): Cada año"},
      {"occurrence.E-2~2023@test.peq", "Occurrence E-2 (2023): Cada año",
       "Ocurrencia E-2 (2023): Cada año"},
      {"review.taller~2022-01-01@test.peq", "Review taller (held): taller",
       "Revisión taller (realizada): taller"},
      {"review.taller~2022-07-01@test.peq", "Review taller (missed): taller",
       "Revisión taller (omitida): taller"},
      {"report.E-1@test.peq", "Progress report E-1 (overdue): Una",
       "Reporte de avance E-1 (vencido): Una"},
      {"report.V@test.peq", "Rating report V (overdue): Legalidad",
       "Reporte de calificación V (vencido): Legalidad"},
  };
  for (const Case& one : cases) {
    CHECK(plan.said(one.uid, Language::en).summary == one.english);
    CHECK(plan.said(one.uid, Language::es).summary == one.spanish);
  }
  CHECK(plan.said("deadline.E-4@test.peq", Language::en).cancelled);
  CHECK_FALSE(plan.said("deadline.E-3@test.peq", Language::en).cancelled);
}

TEST_CASE("calendar: what a description tells") {
  const Planned plan(various(), "2023-06-30");
  // Planned: 545 of the 911 days from 2022-01-01 to 2024-06-30 are over.
  CHECK(plan.said("deadline.E-1@test.peq", Language::es).description ==
        "Una\n"
        "Estado al 2023-06-30: atrasada\n"
        "Avance: no reportado; programado: 59.8 %\n"
        "Fecha plazo original: 2023-06-30\n"
        "Responsable: Unidad A");
  CHECK(plan.said("deadline.E-3@test.peq", Language::en).description ==
        "Hecha\n"
        "Status on 2023-06-30: done late\n"
        "Advance: 100.0%; planned: 100.0%\n"
        "Complete since 2023-01-10\n"
        "Who: nobody named");
  CHECK(plan.said("occurrence.E-2~2023@test.peq", Language::es).description ==
        "Cada año\n"
        "Plazo: 2023-01-01 a 2023-12-31\n"
        "Avance al 2023-06-30: aún no\n"
        "Responsable: Unidad B, Unidad A");
  CHECK(plan.said("review.taller~2022-01-01@test.peq", Language::es).description ==
        "taller\n"
        "Plazo: 2022-01-01 a 2022-06-30\n"
        "Realizada el 2022-03-01\n"
        "Responsable: sin responsable");
  CHECK(plan.said("report.E-1@test.peq", Language::en).description ==
        "Una\n"
        "Period: 2022-01-01 to 2022-07-01\n"
        "Last report: none\n"
        "Who: Unidad A");
}

TEST_CASE("calendar: a long title is cut in the summary and whole in the description") {
  PlanBuilder b;
  const std::string title(81, 'x');
  b.strategy(b.objective(b.component("D"), "O"), "E-1").text(title);
  const Calendar::Event event =
      Planned(b, "2023-06-30").said("deadline.E-1@test.peq", Language::en);
  CHECK(event.summary == "Deadline E-1: " + std::string(79, 'x') + "…");
  CHECK(event.description.starts_with(title + "\n"));
}

TEST_CASE("calendar: reminders of what is to come") {
  CalendarOptions options;
  options.all = true;
  options.alarms = {30, 7};
  const Planned plan(various(), "2023-06-30");
  std::size_t with = 0;
  for (const Calendar::Event& event : plan.words(options, Language::en).events) {
    if (event.alarms.empty()) continue;
    ++with;
    CHECK(event.alarms == options.alarms);
    CHECK(event.day >= day("2023-06-30"));
    CHECK_FALSE(event.cancelled);
  }
  CHECK(with == 8 + 4 + 1);  // reviews, occurrences, E-1
}

TEST_CASE("calendar: JSON has the same events") {
  CalendarOptions options;
  options.alarms = {7};
  const Planned plan(various(), "2023-06-30");
  const Data data = calendar_data(plan.plan.subject(), plan.due, options);
  const Data& events = at(data, "events");
  REQUIRE(std::get<Data::List>(events.value).size() == plan.events(options).size());
  CHECK(json(at(events, 0)) ==
        R"({"uid": "report.E-1@test.peq","kind": "report","report": "progress","id": "E-1",)"
        R"("title": "Una","date": "2022-07-01","state": "overdue","status": null,"period": null,)"
        R"("window": {"start": "2022-01-01","end": "2022-07-01"},)"
        R"("progress": {"value": null,"shown": null,"absent": "not_applicable"},"done_on": null,)"
        R"("last_report": null,"units": ["a"],"sequence": 1,"alarms": []})");
  CHECK(json(at(events, 3)) ==
        R"({"uid": "occurrence.E-2~2023@test.peq","kind": "occurrence","report": null,"id": "E-2",)"
        R"("title": "Cada año","date": "2023-12-31","state": "open","status": "on_track",)"
        R"("period": "2023","window": {"start": "2023-01-01","end": "2023-12-31"},)"
        R"("progress": {"value": null,"shown": null,"absent": "not_due"},"done_on": null,)"
        R"("last_report": null,"units": ["b","a"],"sequence": 0,"alarms": [7]})");
}

TEST_SUITE_END();
