// Values that may be another quantity than the indicator's (PEQ420 to PEQ422).
#include <doctest/doctest.h>

#include "rules/judged.hpp"

TEST_SUITE_BEGIN("rules");

namespace {

using namespace peq::test;

struct Case {
  std::string indicator;
  std::vector<std::string> values;  ///< by year's end from 2022 on, or `date=value`
  std::string code;                 ///< empty: nothing is said
};

std::vector<std::string> entries_of(const std::vector<std::string>& values) {
  std::vector<std::string> entries;
  int year = 2022;
  for (const std::string& value : values) {
    const std::size_t equals = value.find('=');
    std::string date = std::to_string(year++) + "-12-31";
    if (equals != std::string::npos) date = value.substr(0, equals);
    entries.push_back("date: " + date + ", for: I-1, value: " +
                      value.substr(equals == std::string::npos ? 0 : equals + 1));
  }
  return entries;
}

void check(const std::vector<Case>& cases) {
  for (const Case& c : cases) {
    std::string values;
    for (const std::string& value : c.values) values += value + " ";
    CAPTURE(c.indicator);
    CAPTURE(values);
    const std::string said =
        told(load_texts({plan_with(c.indicator), progress_of(entries_of(c.values))}), 400);
    CHECK(said.substr(0, said.find(':')) == c.code);
  }
}

}  // namespace

TEST_CASE("a rising level reported by what was added") {
  const std::string to_40 = "kind: level, baseline: 0, target: 40";
  check({
      {to_40, {"10", "12", "9", "9"}, "PEQ420"},
      // Half-yearly: they make up the target long before its day.
      {to_40, {"2022-06-30=10", "2022-12-31=12", "2023-06-30=9", "2023-12-31=9"}, "PEQ420"},
      // By the pace of the plan, 8 a year.
      {to_40, {"8", "9", "7", "8"}, "PEQ420"},
      // Three may be a level that is stuck.
      {to_40, {"8", "9", "7"}, ""},
      {to_40, {"10", "9", "10"}, ""},
      // A baseline is lost at once.
      {"kind: level, baseline: 100, target: 140", {"9", "8", "10", "9"}, "PEQ420"},
      // Levels: they grow,
      {to_40, {"8", "15", "14", "30"}, ""},
      {to_40, {"5", "12", "11"}, ""},
      {to_40, {"10", "22", "21", "36"}, ""},
      // stand still,
      {to_40, {"10", "10", "10", "10"}, ""},
      // are late,
      {to_40, {"5", "6", "5", "6"}, ""},
      {to_40, {"2", "1", "2"}, ""},
      // hover about their baseline,
      {"kind: level, baseline: 10, target: 50", {"10", "12", "9", "9"}, ""},
      {"kind: level, baseline: 50, target: 80", {"55", "53", "60"}, ""},
      // should fall,
      {"kind: level, baseline: 40, target: 0", {"12", "9", "10"}, ""},
      // or are too few to tell.
      {to_40, {"10", "9"}, ""},
  });
}

TEST_CASE("a cumulative indicator reported by running totals") {
  const std::string to_100 = "kind: cumulative, target: 100";
  check({
      {to_100, {"20", "45", "60", "80"}, "PEQ421"},
      {to_100, {"40", "60", "100"}, "PEQ421"},
      // Increments: they make up the target, or somewhat more,
      {to_100, {"15", "20", "30", "35"}, ""},
      {to_100, {"20", "30", "50", "40"}, ""},
      {to_100, {"20", "30", "45", "60"}, ""},
      // are equal,
      {to_100, {"30", "30", "30", "30", "30"}, ""},
      // come together on one day,
      {to_100, {"2022-12-31=40", "2022-12-31=60", "2023-12-31=80"}, ""},
      // or are beyond the target each.
      {to_100, {"60", "90", "150"}, ""},
      {to_100, {"60", "100"}, ""},
  });
}

TEST_CASE("a value far beyond the target") {
  check({
      {"kind: level, baseline: 0, target: 40", {"4000"}, "PEQ422"},
      {"kind: level, baseline: 0, target: 40", {"401"}, "PEQ422"},
      {"kind: level, baseline: 0, target: 40", {"400"}, ""},
      {"kind: level, baseline: 5000, target: 5200", {"5.1"}, "PEQ422"},
      // A short way is soon exceeded tenfold, the wrong way too.
      {"kind: level, baseline: 78, target: 80", {"55"}, ""},
      {"kind: level, baseline: 95, target: 96", {"0"}, ""},
      {"kind: level, baseline: 200, target: 190", {"320"}, ""},
      {"kind: cumulative, target: 100", {"1001"}, "PEQ422"},
      {"kind: cumulative, target: 100", {"700", "700"}, ""},
      {"kind: flow, target: 4", {"50"}, "PEQ422"},
      {"kind: flow, targets: {2022: 4, 2023: 40}", {"50", "50"}, ""},
      {"kind: maintain, min: 80", {"9000"}, ""},
  });
}
