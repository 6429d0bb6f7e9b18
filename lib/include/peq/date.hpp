// Days, intervals and calendar periods. Room: base.
//
// A date is a whole day of the proleptic Gregorian calendar without zone or time. Nothing here
// reads a clock or a locale.
#pragma once

#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace peq {

/// A calendar day, 1900-01-01 to 2199-12-31 when it was read from text. Cheap to copy and to
/// compare; the difference of two dates is a number of days.
class Date {
 public:
  /// 1970-01-01. Only there so that a Date can be a member; no meaning is attached to it.
  constexpr Date() = default;

  /// The day with this number counted from 1970-01-01 = 0.
  static constexpr Date from_days(std::int32_t days) {
    Date date;
    date.days_ = days;
    return date;
  }

  /// None where there is no such day (2023-02-29) or the year lies outside 1900 to 2199.
  static std::optional<Date> from_ymd(int year, int month, int day);

  /// Exactly `YYYY-MM-DD`; none for anything else.
  static std::optional<Date> parse(std::string_view text);

  [[nodiscard]] constexpr std::int32_t days() const { return days_; }
  [[nodiscard]] int year() const;
  [[nodiscard]] int month() const;  ///< 1 to 12
  [[nodiscard]] int day() const;    ///< 1 to 31

  /// `YYYY-MM-DD`.
  [[nodiscard]] std::string to_string() const;

  friend constexpr auto operator<=>(Date, Date) = default;
  friend constexpr std::int32_t operator-(Date a, Date b) { return a.days_ - b.days_; }
  friend constexpr Date operator+(Date a, std::int32_t days) { return from_days(a.days_ + days); }
  friend constexpr Date operator-(Date a, std::int32_t days) { return from_days(a.days_ - days); }

 private:
  std::int32_t days_ = 0;
};

/// A length of calendar time as it is written: `30 days`, `2 weeks`, `6 months`, `1 year`.
struct Interval {
  enum class Unit : std::uint8_t { days, weeks, months, years };
  int count = 0;  ///< 1 to 9999
  Unit unit = Unit::days;

  /// None unless the text is a whole number from 1 to 9999, a space, and day(s), week(s), month(s)
  /// or year(s).
  static std::optional<Interval> parse(std::string_view text);
  [[nodiscard]] std::string to_string() const;
  friend bool operator==(const Interval&, const Interval&) = default;
};

/// Adding months or years keeps the day of the month, or takes the month's last (design.md 4.7).
[[nodiscard]] Date operator+(Date date, const Interval& interval);
[[nodiscard]] Date operator-(Date date, const Interval& interval);
[[nodiscard]] Date add_months(Date date, int months);

/// How often a duty recurs; also the length of an indicator's periods.
enum class Every : std::uint8_t { month, quarter, semester, year };

/// A calendar month, quarter, semester (half year) or year.
struct Period {
  Every every = Every::year;
  int year = 0;
  int index = 1;  ///< 1-based within the year: month 1..12, quarter 1..4, semester 1..2, year 1

  /// The period of that length which holds the day.
  static Period containing(Date date, Every every);
  /// `2022`, `2022-S1`, `2022-Q3` or `2022-05`; none for anything else.
  static std::optional<Period> parse(std::string_view text);

  [[nodiscard]] Date first_day() const;
  [[nodiscard]] Date last_day() const;
  [[nodiscard]] Period next() const;
  [[nodiscard]] std::string to_string() const;
  friend auto operator<=>(const Period&, const Period&) = default;
};

/// A stretch of days, both ends included.
struct DateRange {
  Date first;
  Date last;
  [[nodiscard]] constexpr bool contains(Date date) const { return first <= date && date <= last; }
  friend bool operator==(const DateRange&, const DateRange&) = default;
};

/// A day asked for on the command line (design.md 5): `YYYY-MM-DD`, or a period, which means its
/// last day. `today` is resolved by the caller.
std::optional<Date> parse_day_or_period(std::string_view text);

}  // namespace peq
