#include "days.hpp"

#include "peq/messages.hpp"
#include "peq/trend.hpp"

namespace peq::cli {

Days read_days(const Settings& settings, const Arguments& arguments, const Io& io,
               Complaints& complaints) {
  Days days;
  days.from = read_day(arguments, "from", io, complaints);
  const auto to = read_day(arguments, "to", io, complaints);
  days.to = to.value_or(settings.as_of);
  if (!days.from) days.from_name = "--as-of";
  if (!to) days.to_name = "--as-of";
  return days;
}

void check_day(const Plan& plan, std::string_view option, Date day, Complaints& complaints) {
  if (const Date first = first_day_of(plan); day < first)
    complaints.emplace_back(Msg::cli_before_plan, std::string(option), day, first);
}

void check_days(const Plan& plan, const Days& days, Complaints& complaints) {
  if (days.from) check_day(plan, days.from_name, *days.from, complaints);
  check_day(plan, days.to_name, days.to, complaints);
  if (days.from && *days.from > days.to)
    complaints.emplace_back(Msg::cli_range_reversed, std::string(days.from_name), *days.from,
                            std::string(days.to_name), days.to);
}

}  // namespace peq::cli
