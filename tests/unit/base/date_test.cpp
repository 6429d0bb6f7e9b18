// Days, intervals and calendar periods (design.md 2.4).
#include <string>
#include <string_view>

#include <doctest/doctest.h>

#include "peq/date.hpp"

TEST_SUITE_BEGIN("base");

namespace peq {
namespace {

Date day(std::string_view text) {
  const auto date = Date::parse(text);
  REQUIRE_MESSAGE(date.has_value(), text);
  return *date;
}

TEST_CASE("dates that exist") {
  struct Case {
    std::string text;
    int year, month, day;
  };
  for (const Case& c : {Case{"1900-01-01", 1900, 1, 1},
                        {"2199-12-31", 2199, 12, 31},
                        {"2024-02-29", 2024, 2, 29},  // by 4
                        {"2000-02-29", 2000, 2, 29},  // by 400
                        {"2022-12-31", 2022, 12, 31},
                        {"2022-04-30", 2022, 4, 30},
                        {"1970-01-01", 1970, 1, 1},
                        {"1969-12-31", 1969, 12, 31}}) {
    CAPTURE(c.text);
    const auto date = Date::parse(c.text);
    REQUIRE(date);
    CHECK(date->year() == c.year);
    CHECK(date->month() == c.month);
    CHECK(date->day() == c.day);
    CHECK(date->to_string() == c.text);
    CHECK((Date::from_ymd(c.year, c.month, c.day) == date));
  }
  CHECK(day("1970-01-01").days() == 0);
  CHECK(day("1969-12-31").days() == -1);
  CHECK(day("2000-03-01") - day("2000-02-28") == 2);
  CHECK(day("1900-03-01") - day("1900-02-28") == 1);
}

TEST_CASE("texts that are no date") {
  for (const std::string text : {"",           "2022",         "2022-01",     "2022-1-01",
                                 "2022-01-1",  "22-01-01",     "02022-01-01", "2022-01-001",
                                 "2022/01/01", "2022.01.01",   "2022-01/01",  "01-01-2022",
                                 "20220101",   "2022-01-01 ",  " 2022-01-01", "2022-01-01T00:00",
                                 "2022-01-0a", "2O22-01-01",   "2022--1-01",  "2022-+1-01",
                                 "+022-01-01", "-022-01-01",   "2022-00-01",  "2022-13-01",
                                 "2022-01-00", "2022-01-32",   "2022-04-31",  "2022-02-29",
                                 "1900-02-29", "2100-02-29",   "1899-12-31",  "2200-01-01",
                                 "0000-01-01", "2022-01-01\n", "２０２２-01", "2022‐01‐01",
                                 "today"}) {
    CAPTURE(text);
    CHECK_FALSE(Date::parse(text));
  }
  CHECK_FALSE(Date::parse(std::string_view("2022-01-0\0", 10)));
}

TEST_CASE("no such day, whatever the numbers") {
  // Also those that a narrower type would cut to a day that exists.
  for (const int n : {-2147483647, -256, -1, 0, 13, 32, 256, 257, 268, 65537, 2147483647}) {
    CAPTURE(n);
    CHECK_FALSE(Date::from_ymd(2022, n, 1));
    CHECK_FALSE(Date::from_ymd(n, 1, 1));
    if (n != 13) CHECK_FALSE(Date::from_ymd(2022, 1, n));
  }
  CHECK_FALSE(Date::from_ymd(67558, 1, 1));
}

TEST_CASE("every day of the three centuries follows the one before") {
  const Date first = day("1900-01-01");
  const Date last = day("2199-12-31");
  CHECK(last - first == 109572);  // 300 years with 73 leap days, less one
  std::string before;
  for (Date date = first; date <= last; date = date + 1) {
    const std::string text = date.to_string();
    if (text.size() != 10 || text <= before || Date::parse(text) != date) FAIL_CHECK(text);
    before = text;
  }
}

TEST_CASE("leap years") {
  int leap = 0;
  for (int year = 1900; year <= 2199; ++year) {
    const bool expected = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    leap += expected ? 1 : 0;
    CAPTURE(year);
    CHECK(Date::from_ymd(year, 2, 29).has_value() == expected);
  }
  CHECK(leap == 73);
}

TEST_CASE("adding months keeps the day or takes the month's last") {
  struct Case {
    std::string from;
    int months;
    std::string to;
  };
  for (const Case& c : {Case{"2022-01-31", 1, "2022-02-28"},
                        {"2024-01-31", 1, "2024-02-29"},
                        {"2022-01-31", 2, "2022-03-31"},
                        {"2022-01-31", 3, "2022-04-30"},
                        {"2022-03-31", -1, "2022-02-28"},
                        {"2022-02-28", 1, "2022-03-28"},  // not back to the last day
                        {"2024-02-29", 12, "2025-02-28"},
                        {"2024-02-29", 48, "2028-02-29"},
                        {"2022-11-30", 3, "2023-02-28"},
                        {"2022-12-15", 1, "2023-01-15"},
                        {"2022-01-15", -1, "2021-12-15"},
                        {"2022-06-15", 0, "2022-06-15"},
                        {"2022-06-15", -18, "2020-12-15"}}) {
    CAPTURE(c.from);
    CAPTURE(c.months);
    CHECK(add_months(day(c.from), c.months).to_string() == c.to);
  }
}

TEST_CASE("adding and subtracting intervals") {
  struct Case {
    std::string from, interval, after, before;
  };
  for (const Case& c : {Case{"2022-01-31", "1 day", "2022-02-01", "2022-01-30"},
                        {"2022-01-31", "30 days", "2022-03-02", "2022-01-01"},
                        {"2022-01-31", "2 weeks", "2022-02-14", "2022-01-17"},
                        {"2022-08-31", "6 months", "2023-02-28", "2022-02-28"},
                        {"2024-02-29", "1 year", "2025-02-28", "2023-02-28"},
                        {"2024-02-29", "4 years", "2028-02-29", "2020-02-29"}}) {
    CAPTURE(c.from);
    CAPTURE(c.interval);
    const auto interval = Interval::parse(c.interval);
    REQUIRE(interval);
    CHECK((day(c.from) + *interval).to_string() == c.after);
    CHECK((day(c.from) - *interval).to_string() == c.before);
  }
  // The longest one still gives a day, if one that nobody can write.
  const Interval longest{9999, Interval::Unit::years};
  CHECK((day("2022-01-01") + longest).days() > day("2199-12-31").days());
  CHECK((day("2022-01-01") - longest).days() < day("1900-01-01").days());
}

TEST_CASE("intervals as they are written") {
  struct Case {
    std::string text;
    int count;
    Interval::Unit unit;
    std::string shown;
  };
  for (const Case& c : {Case{"30 days", 30, Interval::Unit::days, "30 days"},
                        {"1 day", 1, Interval::Unit::days, "1 day"},
                        {"1 days", 1, Interval::Unit::days, "1 day"},
                        {"2 week", 2, Interval::Unit::weeks, "2 weeks"},
                        {"6 months", 6, Interval::Unit::months, "6 months"},
                        {"1 year", 1, Interval::Unit::years, "1 year"},
                        {"9999 years", 9999, Interval::Unit::years, "9999 years"}}) {
    CAPTURE(c.text);
    const auto interval = Interval::parse(c.text);
    REQUIRE(interval);
    CHECK(interval->count == c.count);
    CHECK((interval->unit == c.unit));
    CHECK(interval->to_string() == c.shown);
    CHECK((Interval::parse(interval->to_string()) == interval));
  }
  for (const std::string text : {"",
                                 "30",
                                 "days",
                                 "30days",
                                 "30  days",
                                 " 30 days",
                                 "30 days ",
                                 "30 Days",
                                 "0 days",
                                 "-1 day",
                                 "+1 day",
                                 "01 day",
                                 "1.5 days",
                                 "1,5 days",
                                 "10000 days",
                                 "99999999999 days",
                                 "30 dayss",
                                 "30 d",
                                 "30 ",
                                 "30 s",
                                 "6 meses",
                                 "1 año",
                                 "30\tdays",
                                 "half a year",
                                 "6 months, 2 days",
                                 "1 quarter"}) {
    CAPTURE(text);
    CHECK_FALSE(Interval::parse(text));
  }
}

TEST_CASE("periods as they are written") {
  struct Case {
    std::string text;
    Every every;
    int year, index;
    std::string first, last, next;
  };
  for (const Case& c :
       {Case{"2022", Every::year, 2022, 1, "2022-01-01", "2022-12-31", "2023"},
        {"2022-S1", Every::semester, 2022, 1, "2022-01-01", "2022-06-30", "2022-S2"},
        {"2022-S2", Every::semester, 2022, 2, "2022-07-01", "2022-12-31", "2023-S1"},
        {"2022-Q1", Every::quarter, 2022, 1, "2022-01-01", "2022-03-31", "2022-Q2"},
        {"2022-Q3", Every::quarter, 2022, 3, "2022-07-01", "2022-09-30", "2022-Q4"},
        {"2022-Q4", Every::quarter, 2022, 4, "2022-10-01", "2022-12-31", "2023-Q1"},
        {"2022-02", Every::month, 2022, 2, "2022-02-01", "2022-02-28", "2022-03"},
        {"2024-02", Every::month, 2024, 2, "2024-02-01", "2024-02-29", "2024-03"},
        {"2022-12", Every::month, 2022, 12, "2022-12-01", "2022-12-31", "2023-01"},
        {"1900", Every::year, 1900, 1, "1900-01-01", "1900-12-31", "1901"},
        {"2199-11", Every::month, 2199, 11, "2199-11-01", "2199-11-30", "2199-12"}}) {
    CAPTURE(c.text);
    const auto period = Period::parse(c.text);
    REQUIRE(period);
    CHECK((period->every == c.every));
    CHECK(period->year == c.year);
    CHECK(period->index == c.index);
    CHECK(period->first_day().to_string() == c.first);
    CHECK(period->last_day().to_string() == c.last);
    CHECK(period->next().to_string() == c.next);
    CHECK(period->to_string() == c.text);
  }
  CHECK(Period{Every::year, 2199, 1}.last_day().to_string() == "2199-12-31");
  for (const std::string text :
       {"",        "22",         "202",     "02022",   "1899",     "2200",    "2022-",
        "2022-0",  "2022-00",    "2022-13", "2022-1",  "2022-001", "2022-S0", "2022-S3",
        "2022-s1", "2022-Q0",    "2022-Q5", "2022-q1", "2022-T1",  "2022S1",  "2022-S11",
        "2022/05", "2022-05-01", " 2022",   "2022 ",   "abcd",     "-022",    "2022-+1"}) {
    CAPTURE(text);
    CHECK_FALSE(Period::parse(text));
  }
}

TEST_CASE("every day lies in exactly the period that contains it") {
  for (Date date = day("2023-12-01"); date <= day("2025-01-31"); date = date + 1)
    for (const Every every : {Every::month, Every::quarter, Every::semester, Every::year}) {
      const Period period = Period::containing(date, every);
      CAPTURE(date.to_string());
      CAPTURE(period.to_string());
      CHECK((period.every == every));
      CHECK((period.first_day() <= date && date <= period.last_day()));
      CHECK((period.next().first_day() == period.last_day() + 1));
      CHECK((period < period.next()));
      CHECK((Period::parse(period.to_string()) == period));
    }
}

TEST_CASE("a day or a period, which means its last day") {
  struct Case {
    std::string text, day;
  };
  for (const Case& c : {Case{"2023-06-15", "2023-06-15"},
                        {"2023", "2023-12-31"},
                        {"2023-02", "2023-02-28"},
                        {"2024-02", "2024-02-29"},
                        {"2023-Q1", "2023-03-31"},
                        {"2023-Q2", "2023-06-30"},
                        {"2023-S1", "2023-06-30"},
                        {"2199", "2199-12-31"}}) {
    CAPTURE(c.text);
    const auto found = parse_day_or_period(c.text);
    REQUIRE(found);
    CHECK(found->to_string() == c.day);
  }
  for (const std::string text :
       {"", "today", "2023-2", "2023-02-30", "2023-H1", "31-12-2023", "1899"}) {
    CAPTURE(text);
    CHECK_FALSE(parse_day_or_period(text));
  }
}

TEST_CASE("a range holds both its ends") {
  const DateRange range{day("2022-01-01"), day("2022-12-31")};
  CHECK(range.contains(day("2022-01-01")));
  CHECK(range.contains(day("2022-12-31")));
  CHECK_FALSE(range.contains(day("2021-12-31")));
  CHECK_FALSE(range.contains(day("2023-01-01")));
}

}  // namespace
}  // namespace peq

TEST_SUITE_END();
