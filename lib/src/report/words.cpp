#include "report/words.hpp"

#include <numeric>

#include "peq/messages.hpp"
#include "peq/report.hpp"

namespace peq {

std::string say(Language language, Status status) {
  switch (status) {
  case Status::cancelled: return say(language, Msg::status_cancelled);
  case Status::done: return say(language, Msg::status_done);
  case Status::done_late: return say(language, Msg::status_done_late);
  case Status::overdue: return say(language, Msg::status_overdue);
  case Status::upcoming: return say(language, Msg::status_upcoming);
  case Status::on_track: return say(language, Msg::status_on_track);
  case Status::at_risk: return say(language, Msg::status_at_risk);
  case Status::behind: return say(language, Msg::status_behind);
  }
  return {};
}

std::string say(Language language, Absence absence) {
  switch (absence) {
  case Absence::not_reported: return say(language, Msg::absence_not_reported);
  case Absence::not_due: return say(language, Msg::absence_not_due);
  case Absence::not_scheduled: return say(language, Msg::absence_not_scheduled);
  case Absence::not_applicable: return say(language, Msg::absence_not_applicable);
  case Absence::undefined: return say(language, Msg::absence_undefined);
  }
  return {};
}

std::string say(Language language, Severity severity) {
  switch (severity) {
  case Severity::error: return say(language, Msg::severity_error);
  case Severity::warning: return say(language, Msg::severity_warning);
  case Severity::note: return say(language, Msg::severity_note);
  }
  return {};
}

namespace report {

namespace {

Msg count_message(Status status) {
  switch (status) {
  case Status::cancelled: return Msg::count_cancelled;
  case Status::done: return Msg::count_done;
  case Status::done_late: return Msg::count_done_late;
  case Status::overdue: return Msg::count_overdue;
  case Status::upcoming: return Msg::count_upcoming;
  case Status::on_track: return Msg::count_on_track;
  case Status::at_risk: return Msg::count_at_risk;
  case Status::behind: return Msg::count_behind;
  }
  return Msg::count_cancelled;
}

}  // namespace

std::string say_short(Language language, Absence absence) {
  switch (absence) {
  case Absence::not_reported: return peq::say(language, Msg::short_not_reported);
  case Absence::not_due: return peq::say(language, Msg::short_not_due);
  case Absence::not_scheduled: return peq::say(language, Msg::short_not_scheduled);
  case Absence::not_applicable: return peq::say(language, Msg::short_not_applicable);
  case Absence::undefined: return peq::say(language, Msg::short_undefined);
  }
  return {};
}

std::string say(Language language, FactorId factor) {
  constexpr std::array<Msg, factor_count> names = {Msg::factor_vision, Msg::factor_mission,
                                                   Msg::factor_values, Msg::factor_objectives,
                                                   Msg::factor_strategies};
  return peq::say(language, names[static_cast<std::size_t>(factor)]);
}

std::string say_inline(Language language, FactorId factor) {
  constexpr std::array<Msg, factor_count> names = {Msg::inline_vision, Msg::inline_mission,
                                                   Msg::inline_values, Msg::inline_objectives,
                                                   Msg::inline_strategies};
  return peq::say(language, names[static_cast<std::size_t>(factor)]);
}

std::string say_meaning(Language language, FactorId factor) {
  constexpr std::array<Msg, factor_count> meanings = {Msg::meaning_vision, Msg::meaning_mission,
                                                      Msg::meaning_values, Msg::meaning_objectives,
                                                      Msg::meaning_strategies};
  return peq::say(language, meanings[static_cast<std::size_t>(factor)]);
}

std::string say(Language language, MacroId macro) {
  constexpr std::array<Msg, macro_count> names = {Msg::macro_efficacy,      Msg::macro_efficiency,
                                                  Msg::macro_effectiveness, Msg::macro_productivity,
                                                  Msg::macro_excellence,    Msg::macro_average};
  return peq::say(language, names[static_cast<std::size_t>(macro)]);
}

std::string say_short(Language language, MacroId macro) {
  return macro == MacroId::average ? peq::say(language, Msg::macro_average_short)
                                   : say(language, macro);
}

std::string say(Language language, NoForecast reason) {
  switch (reason) {
  case NoForecast::cancelled: return peq::say(language, Msg::forecast_cancelled);
  case NoForecast::complete: return peq::say(language, Msg::forecast_complete);
  case NoForecast::recurring: return peq::say(language, Msg::forecast_recurring);
  case NoForecast::one_day: return peq::say(language, Msg::forecast_one_day);
  case NoForecast::not_started: return peq::say(language, Msg::forecast_not_started);
  case NoForecast::no_report: return peq::say(language, Msg::forecast_no_report);
  case NoForecast::no_advance: return peq::say(language, Msg::forecast_no_advance);
  case NoForecast::too_far: return peq::say(language, Msg::forecast_too_far);
  }
  return {};
}

std::string say(Language language, Every every) {
  switch (every) {
  case Every::month: return peq::say(language, Msg::every_month);
  case Every::quarter: return peq::say(language, Msg::every_quarter);
  case Every::semester: return peq::say(language, Msg::every_semester);
  case Every::year: return peq::say(language, Msg::every_year);
  }
  return {};
}

std::string say(Language language, const Interval& interval) {
  constexpr Msg names[] = {Msg::interval_days, Msg::interval_weeks, Msg::interval_months,
                           Msg::interval_years};
  return peq::say(language, Text(names[static_cast<std::size_t>(interval.unit)], interval.count));
}

std::string join(const std::vector<std::string>& parts, std::string_view separator) {
  std::string result;
  for (const std::string& part : parts) {
    if (part.empty()) continue;
    if (!result.empty()) result += separator;
    result += part;
  }
  return result;
}

std::string unbroken(std::string text) {
  for (std::size_t at = text.find(' '); at != std::string::npos; at = text.find(' ', at))
    text.replace(at, 1, "\u00a0");
  return text;
}

std::string side_by_side(const std::vector<std::string>& parts) {
  std::vector<std::string> whole;
  whole.reserve(parts.size());
  for (const std::string& part : parts) whole.push_back(unbroken(part));
  return join(whole, between_parts);
}

std::string enumerate(Language language, const std::vector<std::string>& parts) {
  if (parts.size() < 2) return join(parts, "");
  const std::vector<std::string> all_but_last(parts.begin(), parts.end() - 1);
  return peq::say(language, Text(Msg::and_words, join(all_but_last, ", "), parts.back()));
}

std::vector<std::string> status_counts(Language language,
                                       const std::array<Index, status_count>& by_status) {
  std::vector<std::string> counts;
  for (Status status : statuses_by_urgency)
    if (const Index count = by_status[static_cast<std::size_t>(status)]; count > 0)
      counts.push_back(unbroken(peq::say(language, Text(count_message(status), count))));
  return counts;
}

std::string count_by_status(Language language, const std::array<Index, status_count>& by_status) {
  const Index total = std::accumulate(by_status.begin(), by_status.end(), Index{0});
  const std::vector<std::string> counts = status_counts(language, by_status);
  const std::string all = unbroken(peq::say(language, Text(Msg::count_strategies, total)));
  return counts.empty() ? all : peq::say(language, Text(Msg::with_detail, all, join(counts, ", ")));
}

std::vector<std::string> remarks(Language language, const Item& item, const ItemResult& result) {
  std::vector<std::string> words;
  if (item.every) words.push_back(say(language, item.every->value));
  if (result.missed > 0) words.push_back(peq::say(language, Text(Msg::flag_missed, result.missed)));
  if (result.flags.due_soon) words.push_back(peq::say(language, Msg::flag_due_soon));
  if (result.flags.stale) words.push_back(peq::say(language, Msg::flag_stale));
  if (result.flags.unreported) words.push_back(peq::say(language, Msg::flag_unreported));
  if (result.flags.rescheduled) words.push_back(peq::say(language, Msg::flag_rescheduled));
  return words;
}

}  // namespace report

}  // namespace peq
