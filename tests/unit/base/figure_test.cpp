// Figures, absences and rounding (design.md 4.5, 4.6).
#include <cmath>
#include <string>

#include <doctest/doctest.h>

#include "peq/figure.hpp"

TEST_SUITE_BEGIN("base");

namespace peq {
namespace {

TEST_CASE("half up, with the guard") {
  struct Case {
    double number;
    int decimals;
    std::string shown;
  };
  for (const Case& c : {
           Case{89.94, 1, "89.9"},
           {89.95, 1, "90.0"},  // stored as 89.9500000000000028…
           {89.96, 1, "90.0"},
           {0.05, 1, "0.1"},
           {0.15, 1, "0.2"},    // stored as 0.1499999999999999944…
           {1.005, 2, "1.01"},  // stored as 1.00499999999999989…
           {2.675, 2, "2.68"},
           {0.7000000000000002, 1, "0.7"},
           {0.7000000000000002, 6, "0.700000"},
           {-0.04, 1, "0.0"},  // never -0.0
           {-0.05, 1, "0.0"},  // half up, not away from zero
           {-0.06, 1, "-0.1"},
           {-0.0, 0, "0"},
           {-0.5, 0, "0"},
           {-1.5, 0, "-1"},
           {-1.51, 0, "-2"},
           {0.5, 0, "1"},
           {1.5, 0, "2"},
           {2.5, 0, "3"},  // not to the even one
           {99.95, 1, "100.0"},
           {99.94999, 1, "99.9"},
           {100, 1, "100.0"},
           {66.66666666666667, 0, "67"},
           {66.66666666666667, 1, "66.7"},
           {66.66666666666667, 2, "66.67"},
           {66.66666666666667, 3, "66.667"},
           {66.66666666666667, 4, "66.6667"},
           {66.66666666666667, 5, "66.66667"},
           {66.66666666666667, 6, "66.666667"},
           {1e-7, 6, "0.000000"},
           {5e-7, 6, "0.000001"},
           {123456789.123456, 6, "123456789.123456"},
           {1e9, 0, "1000000000"},
           {1e9, 1, "1000000000.0"},
           {-1e9, 2, "-1000000000.00"},
       }) {
    CAPTURE(c.number);
    CAPTURE(c.decimals);
    CHECK(format_fixed(c.number, c.decimals) == c.shown);
  }
}

TEST_CASE("the guard is smaller than anything that is shown") {
  // Just under the half by more than the guard stays down, by less goes up.
  CHECK(format_fixed(89.95 - 2e-9, 1) == "89.9");
  CHECK(format_fixed(89.95 - 0.5e-9, 1) == "90.0");
}

TEST_CASE("a rounded number is rounded") {
  for (int i = -2000; i <= 2000; ++i)
    for (int decimals = 0; decimals <= 6; ++decimals) {
      const double once = round_half_up(i * 0.05001, decimals);
      if (round_half_up(once, decimals) != once || (once == 0 && std::signbit(once)))
        FAIL_CHECK(i << " at " << decimals);
    }
}

TEST_CASE("every printed tenth of a hundredth, as on paper") {
  // i / 1000 at two decimals, computed in whole numbers beside it.
  for (int i = 0; i <= 100000; ++i) {
    const int hundredths = (i + 5) / 10;
    const std::string digits = std::to_string(hundredths % 100);
    const std::string expected =
        std::to_string(hundredths / 100) + "." + (digits.size() < 2 ? "0" : "") + digits;
    const std::string shown = format_fixed(i / 1000.0, 2);
    if (shown != expected) FAIL_CHECK(i << ": " << shown);
  }
}

TEST_CASE("large numbers are left as they are") {
  CHECK(round_half_up(1234567890.123, 1) == 1234567890.123);
  CHECK(round_half_up(-1e15, 6) == -1e15);
  CHECK(round_half_up(1e300, 6) == 1e300);
}

TEST_CASE("a figure is a number or a reason") {
  CHECK_FALSE(Figure().has_number());
  CHECK(Figure().is(Absence::not_applicable));
  CHECK(Figure(0.0).has_number());
  CHECK(Figure(0.0).number() == 0);
  CHECK((Figure(Absence::not_due).absence() == Absence::not_due));
  CHECK_FALSE(Figure(0.0).is(Absence::not_applicable));
  CHECK(Figure(12.5).number_or(7) == 12.5);
  CHECK(Figure(Absence::undefined).number_or(7) == 7);
  // No number is not zero, and the reasons differ.
  CHECK_FALSE((Figure(0.0) == Figure(Absence::not_reported)));
  CHECK_FALSE((Figure(Absence::not_due) == Figure(Absence::not_reported)));
  CHECK((Figure(3.0) == Figure(3.0)));
}

TEST_CASE("absences have stable names") {
  CHECK(to_string(Absence::not_reported) == "not_reported");
  CHECK(to_string(Absence::not_due) == "not_due");
  CHECK(to_string(Absence::not_scheduled) == "not_scheduled");
  CHECK(to_string(Absence::not_applicable) == "not_applicable");
  CHECK(to_string(Absence::undefined) == "undefined");
}

}  // namespace
}  // namespace peq

TEST_SUITE_END();
