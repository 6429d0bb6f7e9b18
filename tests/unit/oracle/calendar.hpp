// Days and periods for the oracle, by std::chrono alone: so the library's own calendar is checked
// by the comparison as well. Of peq::Date only the day number is used.
#pragma once

#include <vector>

#include "peq/date.hpp"

namespace peq::oracle {

Date day_of(int year, unsigned month, unsigned day);
int year_of(Date date);

Period period_of(Date date, Every every);
Period following(const Period& period);
Date first_day(const Period& period);
Date last_day(const Period& period);

Date later_by(Date date, const Interval& interval);
Date earlier_by(Date date, const Interval& interval);

/// A calendar period and the part of it that lies in a range.
struct Window {
  Period period;
  DateRange days;
};

/// The periods that meet the range, cut to it; none that ends before `not_before`.
std::vector<Window> windows(Every every, DateRange range, Date not_before);

}  // namespace peq::oracle
