// Names, in words, of what the evaluation tells apart.
#pragma once

#include <array>
#include <cstddef>
#include <string>
#include <vector>

#include "peq/evaluate.hpp"
#include "peq/language.hpp"

namespace peq::report {

/// `no report`, `n/a`: as say(Absence), but short enough for a column of figures.
std::string say_short(Language language, Absence absence);
/// `Vision`; and inside a sentence: `vision`.
std::string say(Language language, FactorId factor);
std::string say_inline(Language language, FactorId factor);
/// What a factor measures, in the words of the source document.
std::string say_meaning(Language language, FactorId factor);
std::string say(Language language, MacroId macro);
/// As say(MacroId), with a short name for the average.
std::string say_short(Language language, MacroId macro);
std::string say(Language language, NoForecast reason);
std::string say(Language language, Every every);
std::string say(Language language, const Interval& interval);

/// `a, b and c`.
std::string enumerate(Language language, const std::vector<std::string>& parts);
/// The parts with `separator` between them; empty ones are left out.
std::string join(const std::vector<std::string>& parts, std::string_view separator);

/// `a · b · c`, to be broken between the parts only.
std::string side_by_side(const std::vector<std::string>& parts);
inline constexpr const char* between_parts = "\u00a0· ";
/// The text with no-break spaces.
std::string unbroken(std::string text);

/// `73 strategies: 4 overdue, 16 behind, 53 on track`, the most urgent first.
std::string count_by_status(Language language, const std::array<Index, status_count>& by_status);

/// `4 overdue`, `16 behind` …, the most urgent first; statuses that do not occur are left out.
std::vector<std::string> status_counts(Language language,
                                       const std::array<Index, status_count>& by_status);

/// All statuses, the most urgent first.
inline constexpr std::array<Status, status_count> statuses_by_urgency = {
    Status::overdue,  Status::behind,    Status::at_risk, Status::on_track,
    Status::upcoming, Status::done_late, Status::done,    Status::cancelled};

/// `every year`, `no recent report`, `2 occurrences missed` … of a strategy or action.
std::vector<std::string> remarks(Language language, const Item& item, const ItemResult& result);

}  // namespace peq::report
