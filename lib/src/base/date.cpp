#include "peq/date.hpp"

#include <chrono>

#include <fmt/format.h>

namespace peq {

namespace {

namespace chrono = std::chrono;

chrono::year_month_day civil(Date date) {
  return chrono::year_month_day{chrono::sys_days{chrono::days{date.days()}}};
}

Date from_civil(chrono::year_month_day day) {
  return Date::from_days(
      static_cast<std::int32_t>(chrono::sys_days{day}.time_since_epoch().count()));
}

/// The number written by exactly `count` digits at `text[at]`, or -1.
int digits(std::string_view text, std::size_t at, std::size_t count) {
  if (at + count > text.size()) return -1;
  int value = 0;
  for (char c : text.substr(at, count)) {
    if (c < '0' || c > '9') return -1;
    value = value * 10 + (c - '0');
  }
  return value;
}

constexpr int first_year = 1900;
constexpr int last_year = 2199;

bool year_in_range(int year) { return year >= first_year && year <= last_year; }

int months_of(Every every) {
  switch (every) {
  case Every::month: return 1;
  case Every::quarter: return 3;
  case Every::semester: return 6;
  case Every::year: return 12;
  }
  return 12;
}

}  // namespace

std::optional<Date> Date::from_ymd(int year, int month, int day) {
  // The calendar's own types would cut larger numbers to a byte.
  if (!year_in_range(year) || month < 1 || month > 12 || day < 1 || day > 31) return std::nullopt;
  const chrono::year_month_day civil_day{chrono::year{year},
                                         chrono::month{static_cast<unsigned>(month)},
                                         chrono::day{static_cast<unsigned>(day)}};
  if (!civil_day.ok()) return std::nullopt;
  return from_civil(civil_day);
}

std::optional<Date> Date::parse(std::string_view text) {
  if (text.size() != 10 || text[4] != '-' || text[7] != '-') return std::nullopt;
  return from_ymd(digits(text, 0, 4), digits(text, 5, 2), digits(text, 8, 2));
}

int Date::year() const { return static_cast<int>(civil(*this).year()); }
int Date::month() const { return static_cast<int>(static_cast<unsigned>(civil(*this).month())); }
int Date::day() const { return static_cast<int>(static_cast<unsigned>(civil(*this).day())); }

std::string Date::to_string() const {
  const auto day = civil(*this);
  return fmt::format("{:04}-{:02}-{:02}", static_cast<int>(day.year()),
                     static_cast<unsigned>(day.month()), static_cast<unsigned>(day.day()));
}

std::optional<Interval> Interval::parse(std::string_view text) {
  std::size_t end = 0;
  int count = 0;
  while (end < text.size() && text[end] >= '0' && text[end] <= '9') {
    if (end == 4) return std::nullopt;
    count = count * 10 + (text[end++] - '0');
  }
  if (count < 1 || text[0] == '0' || end + 1 >= text.size() || text[end] != ' ')
    return std::nullopt;
  std::string_view unit = text.substr(end + 1);
  if (unit.ends_with('s')) unit.remove_suffix(1);
  if (unit == "day") return Interval{count, Unit::days};
  if (unit == "week") return Interval{count, Unit::weeks};
  if (unit == "month") return Interval{count, Unit::months};
  if (unit == "year") return Interval{count, Unit::years};
  return std::nullopt;
}

std::string Interval::to_string() const {
  constexpr std::string_view names[] = {"day", "week", "month", "year"};
  return fmt::format("{} {}{}", count, names[static_cast<std::size_t>(unit)],
                     count == 1 ? "" : "s");
}

Date add_months(Date date, int months) {
  const auto day = civil(date);
  const auto month = chrono::year_month{day.year(), day.month()} + chrono::months{months};
  const chrono::year_month_day same_day = month / day.day();
  return from_civil(same_day.ok() ? same_day : chrono::year_month_day{month / chrono::last});
}

Date operator+(Date date, const Interval& interval) {
  switch (interval.unit) {
  case Interval::Unit::days: return date + interval.count;
  case Interval::Unit::weeks: return date + 7 * interval.count;
  case Interval::Unit::months: return add_months(date, interval.count);
  case Interval::Unit::years: return add_months(date, 12 * interval.count);
  }
  return date;
}

Date operator-(Date date, const Interval& interval) {
  return date + Interval{-interval.count, interval.unit};
}

Period Period::containing(Date date, Every every) {
  return {every, date.year(), (date.month() - 1) / months_of(every) + 1};
}

std::optional<Period> Period::parse(std::string_view text) {
  const int year = digits(text, 0, 4);
  if (!year_in_range(year)) return std::nullopt;
  if (text.size() == 4) return Period{Every::year, year, 1};
  if (text.size() != 7 || text[4] != '-') return std::nullopt;
  if (text[5] == 'S' && text[6] >= '1' && text[6] <= '2')
    return Period{Every::semester, year, text[6] - '0'};
  if (text[5] == 'Q' && text[6] >= '1' && text[6] <= '4')
    return Period{Every::quarter, year, text[6] - '0'};
  const int month = digits(text, 5, 2);
  if (month < 1 || month > 12) return std::nullopt;
  return Period{Every::month, year, month};
}

Date Period::first_day() const {
  const auto month = static_cast<unsigned>((index - 1) * months_of(every) + 1);
  return from_civil(
      chrono::year_month_day{chrono::year{year}, chrono::month{month}, chrono::day{1}});
}

Date Period::last_day() const { return add_months(first_day(), months_of(every)) - 1; }

Period Period::next() const {
  const int count = 12 / months_of(every);
  return index < count ? Period{every, year, index + 1} : Period{every, year + 1, 1};
}

std::string Period::to_string() const {
  switch (every) {
  case Every::year: return fmt::format("{:04}", year);
  case Every::semester: return fmt::format("{:04}-S{}", year, index);
  case Every::quarter: return fmt::format("{:04}-Q{}", year, index);
  case Every::month: return fmt::format("{:04}-{:02}", year, index);
  }
  return {};
}

std::optional<Date> parse_day_or_period(std::string_view text) {
  if (auto date = Date::parse(text)) return date;
  if (auto period = Period::parse(text)) return period->last_day();
  return std::nullopt;
}

}  // namespace peq
