// Days on which a report makes no sense (PEQ411 to PEQ414), and claims without proof (PEQ415).
#include <doctest/doctest.h>

#include "rules/judged.hpp"

TEST_SUITE_BEGIN("rules");

namespace {

using namespace peq;
using namespace peq::test;

constexpr std::string_view body = R"(start: 2021-12-17
vision: {text: Ser mejores}
components:
  - id: D-1
    name: Uno
    objectives:
      - id: O-1
        text: Objetivo
        strategies:
          - {id: E-1, text: Abrir}
          - {id: E-2, text: Medir, start: 2023-01-01, deadline: 2023-12-31, rescheduled: [{on: 2023-06-30, deadline: 2026-06-30}]}
          - {id: E-3, text: Pagar, every: year}
          - {id: E-4, text: Crear, start: 2021-06-01}
      - id: O-2
        text: Otro
        not_applicable: {from: 2023-01-01, to: 2023-12-31}
        indicators:
          - {id: I-1, name: Uno, kind: level, baseline: 5, target: 9, unit: km, application: x, valid: {from: 2022-07-01}}
        strategies:
          - {id: E-5, text: Podar, cancelled: {on: 2024-06-30}}
reviews:
  - {id: taller, name: Taller, every: 1 year}
)";

std::string judged(const std::vector<std::string>& entries, std::optional<Date> today = {}) {
  return told(load_texts({plan_of(std::string(body)), progress_of(entries)}, {{}, today}), 400);
}

}  // namespace

TEST_CASE("the day of a report") {
  const struct {
    std::string entry, said;
  } cases[] = {
      {"date: 2021-12-17, for: E-1, progress: 5", ""},
      {"date: 2021-12-16, for: E-1, progress: 5",
       "PEQ412: this report is dated 2021-12-16, before the plan begins"},
      {"date: 2021-06-01, for: E-4, progress: 5", ""},
      {"date: 2021-05-31, for: E-4, progress: 5",
       "PEQ412: this report is dated 2021-05-31, before the plan begins"},
      {"date: 2026-12-31, for: E-1, progress: 5", ""},
      {"date: 2027-01-01, for: E-1, progress: 5",
       "PEQ412: this report is dated 2027-01-01, after the plan has ended"},
      {"date: 2026-09-30, for: E-2, progress: 5", ""},
      {"date: 2027-01-01, for: E-1, spent: 5", ""},
      {"date: 2027-01-01, for: vision, rating: 5", ""},
      {"date: 2027-01-01, for: taller, held: true", ""},
      {"date: 2021-01-01, for: taller, held: true",
       "PEQ412: this report is dated 2021-01-01, before the plan begins"},
      // Occurrences are judged by themselves.
      {"date: 2021-12-16, for: E-3, progress: 5, occurrence: 2022", ""},
      {"date: 2027-01-20, for: E-3, progress: 5, occurrence: 2026", ""},
      {"date: 2021-12-16, for: E-3, progress: 5",
       "PEQ405: this report on strategy E-3 belongs to no occurrence and does not count"},
      {"date: 2022-12-31, for: E-2, progress: 5",
       "PEQ413: this report is dated 2022-12-31, before strategy E-2 starts"},
      {"date: 2022-12-31, for: E-2, progress: 0", ""},
      {"date: 2022-12-31, for: E-2, spent: 900", ""},
      {"date: 2022-06-30, for: I-1, value: 5", ""},
      {"date: 2022-06-30, for: I-1, value: 6",
       "PEQ413: this report is dated 2022-06-30, before indicator I-1 starts"},
      {"date: 2022-12-31, for: I-1, value: 6", ""},
      {"date: 2023-01-01, for: I-1, value: 6",
       "PEQ414: this report is dated 2023-01-01, when objective O-2 is not applicable, and does "
       "not count while that lasts"},
      {"date: 2024-01-01, for: I-1, value: 6", ""},
      {"date: 2024-06-29, for: E-5, progress: 6", ""},
      {"date: 2024-06-30, for: E-5, progress: 6",
       "PEQ414: this report is dated 2024-06-30, but strategy E-5 is cancelled from 2024-06-30 on, "
       "so it never counts"},
      {"date: 2024-07-31, for: E-5, spent: 6", ""},
  };
  for (const auto& c : cases) {
    CAPTURE(c.entry);
    CHECK(judged({c.entry}) == c.said);
  }
}

TEST_CASE("the day of checking") {
  const auto today = Date::from_ymd(2022, 6, 30);
  const std::string later = "date: 2022-07-01, for: E-1, progress: 5";
  CHECK(judged({later}).empty());
  CHECK(judged({later}, today) ==
        "PEQ411: this report is dated 2022-07-01, after the day of checking, 2022-06-30");
  CHECK(judged({"date: 2022-06-30, for: E-1, progress: 5, recorded: 2022-06-30"}, today).empty());
  CHECK(judged({"date: 2022-06-30, for: E-1, progress: 5, recorded: 2022-07-01"}, today) ==
        "PEQ411: this report is recorded on 2022-07-01, after the day of checking, 2022-06-30");
  // One date, one finding.
  CHECK(judged({"date: 2032-06-30, for: E-1, progress: 5, recorded: 2032-07-01"}, today) ==
        "PEQ411: this report is dated 2032-06-30, after the day of checking, 2022-06-30");
}

TEST_CASE("all done, with and without proof") {
  const std::string done = "PEQ415: strategy E-1 is reported at 100 % without evidence";
  const std::string proof = ", evidence: \"https://ejemplo.gob.sv\"";
  CHECK(judged({"date: 2022-06-30, for: E-1, progress: 100"}) == done);
  CHECK(judged({"date: 2022-06-30, for: E-1, progress: 100",
                "date: 2022-12-31, for: E-1, progress: 100"}) == done);
  CHECK(judged({"date: 2022-06-30, for: E-1, progress: 100",
                "date: 2022-12-31, for: E-1, progress: 100" + proof})
            .empty());
  CHECK(judged({"date: 2022-06-30, for: E-1, progress: 100",
                "date: 2022-12-31, for: E-1, progress: 90, correction: true"})
            .empty());
  // Each occurrence has a proof of its own.
  CHECK(judged({"date: 2022-06-30, for: E-3, progress: 100" + proof,
                "date: 2023-01-20, for: E-3, progress: 100, occurrence: 2022",
                "date: 2023-06-30, for: E-3, progress: 100"}) ==
        "PEQ415: strategy E-3 is reported at 100 % without evidence");
}
