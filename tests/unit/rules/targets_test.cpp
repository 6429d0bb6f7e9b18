// Yearly targets written the other way round (PEQ310, PEQ314, PEQ340).
#include <doctest/doctest.h>

#include "rules/judged.hpp"

TEST_SUITE_BEGIN("rules");

namespace {

using namespace peq;
using namespace peq::test;

struct Case {
  std::string indicator;
  std::string code;  ///< empty: nothing is said
  std::string help;  ///< what the help ends in
};

void check(const std::vector<Case>& cases) {
  for (const Case& c : cases) {
    CAPTURE(c.indicator);
    const Loaded loaded = load_texts({plan_with(c.indicator)});
    const std::string said = told(loaded);
    CHECK(said.substr(0, said.find(':')) == c.code);
    REQUIRE(loaded.findings.size() == (c.code.empty() ? 0 : 1));
    if (c.code.empty()) continue;
    const std::string help = say(Language::en, *loaded.findings.list()[0].help);
    CHECK(help.ends_with(c.help));
  }
}

}  // namespace

TEST_CASE("targets of a level") {
  const std::string rise = "kind: level, baseline: 0, target: 40, targets: ";
  const std::string fall = "kind: level, baseline: 90, target: 50, targets: ";
  check({
      {rise + "{2022: 10, 2023: 10, 2024: 20}", "PEQ340", "{2022: 10, 2023: 20, 2024: 40}"},
      {rise + "{2024: 20, 2022: 10, 2023: 10}", "PEQ340", "{2022: 10, 2023: 20, 2024: 40}"},
      {rise + "{2022: 25, 2023: 15}", "PEQ340", "{2022: 25, 2023: 40}"},
      {rise + "{2022: 13.3, 2023: 13.3, 2024: 13.3}", "PEQ340",
       "{2022: 13.3, 2023: 26.6, 2024: 39.9}"},
      {"kind: level, baseline: 20, target: 60, targets: {2022: 10, 2023: 30}", "PEQ340",
       "{2022: 30, 2023: 60}"},
      {fall + "{2022: 10, 2023: 15, 2024: 15}", "PEQ340", "{2022: 80, 2023: 65, 2024: 50}"},
      {fall + "{2022: -10, 2023: -15, 2024: -15}", "PEQ340", "{2022: 80, 2023: 65, 2024: 50}"},
      // Levels, some of them by chance with such a sum:
      {rise + "{2022: 5, 2023: 10, 2024: 25}", "", ""},
      {rise + "{2022: 0, 2023: 15, 2024: 25}", "", ""},
      {rise + "{2022: 10, 2023: 20, 2024: 40}", "", ""},
      {rise + "{2022: 10, 2023: 8, 2024: 20}", "", ""},
      {fall + "{2022: 80, 2023: 65}", "", ""},
      {rise + "{2022: 40}", "", ""},
      // Beyond the end:
      {rise + "{2022: 10, 2023: 45}", "PEQ340", "correct one of the two"},
      {fall + "{2022: 40}", "PEQ340", "correct one of the two"},
      // What contradicts the end is an error already, with the better help where there is one.
      {rise + "{2025: 20, 2026: 20}", "PEQ314", "{2025: 20, 2026: 40}"},
      {rise + "{2025: 20, 2026: 35}", "PEQ314", "make them equal"},
  });
}

TEST_CASE("targets of a cumulative indicator") {
  const std::string to_40 = "kind: cumulative, target: 40, targets: ";
  check({
      {to_40 + "{2022: 10, 2023: 20, 2024: 40}", "PEQ310", "{2022: 10, 2023: 10, 2024: 20}"},
      {to_40 + "{2022: 10, 2023: 30, 2024: 20}", "PEQ310", "make up the total"},
      {to_40 + "{2022: 10, 2023: 20, 2024: 30}", "PEQ310", "make up the total"},
      {to_40 + "{2022: 10, 2023: 10, 2024: 20}", "", ""},
  });
}
