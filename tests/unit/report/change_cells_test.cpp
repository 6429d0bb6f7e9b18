#include <vector>

#include <doctest/doctest.h>

#include "report/change_cells.hpp"

TEST_SUITE_BEGIN("report");

using namespace peq;
using namespace peq::report;

TEST_CASE("a sparkline has eight steps from 0 to its top") {
  // A step is 12.5 of 100; what lies outside is drawn at the edge.
  const std::vector<Figure> figures = {0.0,  12.4, 12.5, 25.0, 37.5,  50.0,
                                       62.5, 75.0, 87.4, 87.5, 100.0, 130.0};
  CHECK(sparkline(figures, 100) == "▁▁▂▃▄▅▆▇▇███");
  CHECK(sparkline(std::vector<Figure>{200.0, 49.9, 400.0, -5.0}, 400) == "▅▁█▁");
}

TEST_CASE("no number is a gap, whatever the reason") {
  const std::vector<Figure> figures = {Absence::not_due, 60.0, Absence::undefined, 0.0,
                                       Absence::not_reported};
  CHECK(sparkline(figures, 100) == "\u00a0▅\u00a0▁\u00a0");
  CHECK(sparkline({}, 100).empty());
}

TEST_CASE("of many cuts some are drawn, the last one always") {
  CHECK(sparkline_step(0) == 1);
  CHECK(sparkline_step(16) == 1);
  CHECK(sparkline_step(17) == 2);
  CHECK(sparkline_step(33) == 3);
  // Every second of 17, counted from the last.
  std::vector<Figure> figures(17, Figure(0.0));
  for (std::size_t i = 1; i < 17; i += 2) figures[i] = 100;
  CHECK(sparkline(figures, 100) == "▁▁▁▁▁▁▁▁▁");
  figures.push_back(100);
  CHECK(sparkline(figures, 100) == "█████████");
  // 50 by 4: the last, and every fourth before it.
  figures.assign(50, Figure(0.0));
  figures.back() = figures[1] = figures[5] = 100;
  CHECK(sparkline(figures, 100) == "██▁▁▁▁▁▁▁▁▁▁█");
}

TEST_CASE("a change has a sign unless it is shown as zero") {
  CHECK(signed_number(3.25, 1) == "+3.3");
  CHECK(signed_number(-3.21, 1) == "-3.2");
  CHECK(signed_number(0.04, 1) == "0.0");
  CHECK(signed_number(-0.04, 1) == "0.0");
  CHECK(signed_number(0.05, 1) == "+0.1");
}

TEST_CASE("a reader who subtracts may get another last digit") {
  CHECK_FALSE(rounds_apart(40.0, 55.5, 1));
  // 67.76 to 70.74 is 2.98; 67.8 and 70.7 are 2.9 apart.
  CHECK(rounds_apart(67.76, 70.74, 1));
  CHECK_FALSE(rounds_apart(67.76, 70.74, 2));
  CHECK_FALSE(rounds_apart(Absence::not_due, 70.74, 1));
}

TEST_SUITE_END();
