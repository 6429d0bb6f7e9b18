#include "calendar.hpp"

#include <algorithm>
#include <chrono>

namespace peq::oracle {
namespace {

namespace chrono = std::chrono;

chrono::year_month_day civil(Date date) {
  return chrono::year_month_day{chrono::sys_days{chrono::days{date.days()}}};
}

Date from_civil(const chrono::year_month_day& civil) {
  return Date::from_days(
      static_cast<std::int32_t>(chrono::sys_days{civil}.time_since_epoch().count()));
}

int months_in(Every every) {
  switch (every) {
  case Every::month: return 1;
  case Every::quarter: return 3;
  case Every::semester: return 6;
  case Every::year: return 12;
  }
  return 12;
}

Date shifted(Date date, const Interval& interval, int sign) {
  const int count = sign * interval.count;
  switch (interval.unit) {
  case Interval::Unit::days: return Date::from_days(date.days() + count);
  case Interval::Unit::weeks: return Date::from_days(date.days() + 7 * count);
  case Interval::Unit::months:
  case Interval::Unit::years: break;
  }
  const int months = interval.unit == Interval::Unit::years ? 12 * count : count;
  chrono::year_month_day there = civil(date) + chrono::months{months};
  if (!there.ok()) there = chrono::year_month_day{there.year() / there.month() / chrono::last};
  return from_civil(there);
}

}  // namespace

Date day_of(int year, unsigned month, unsigned day) {
  return from_civil(chrono::year{year} / chrono::month{month} / chrono::day{day});
}

int year_of(Date date) { return static_cast<int>(civil(date).year()); }

Period period_of(Date date, Every every) {
  const int month = static_cast<int>(static_cast<unsigned>(civil(date).month()));
  return Period{every, year_of(date), (month - 1) / months_in(every) + 1};
}

Date first_day(const Period& period) {
  const int month = (period.index - 1) * months_in(period.every) + 1;
  return day_of(period.year, static_cast<unsigned>(month), 1);
}

Date last_day(const Period& period) {
  return Date::from_days(first_day(following(period)).days() - 1);
}

Period following(const Period& period) {
  Period next = period;
  next.index += 1;
  if (next.index > 12 / months_in(period.every)) {
    next.index = 1;
    next.year += 1;
  }
  return next;
}

Date later_by(Date date, const Interval& interval) { return shifted(date, interval, 1); }
Date earlier_by(Date date, const Interval& interval) { return shifted(date, interval, -1); }

std::vector<Window> windows(Every every, DateRange range, Date not_before) {
  std::vector<Window> found;
  Period period = period_of(range.first, every);
  for (Date first = range.first; first <= range.last;) {
    const Date last = last_day(period);
    if (last >= not_before) {
      found.push_back(Window{period, DateRange{first, std::min(last, range.last)}});
    }
    first = last + 1;
    period = following(period);
  }
  return found;
}

}  // namespace peq::oracle
