// Options that several commands share.
#pragma once

#include "command.hpp"

namespace peq::cli {

inline constexpr std::string_view color_choices[] = {"auto", "always", "never"};
inline constexpr std::string_view language_choices[] = {"en", "es"};
inline constexpr std::string_view data_formats[] = {"text", "json"};
inline constexpr std::string_view report_formats[] = {"text", "json", "csv"};
inline constexpr std::string_view status_choices[] = {
    "overdue", "behind", "at_risk", "on_track", "upcoming", "done_late", "done", "cancelled"};

inline constexpr Option as_of_option{"as-of", 0, Msg::value_date, Msg::help_as_of};
inline constexpr Option known_by_option{"known-by", 0, Msg::value_date, Msg::help_known_by};
inline constexpr Option from_option{"from", 0, Msg::value_date, Msg::help_from};
inline constexpr Option to_option{"to", 0, Msg::value_date, Msg::help_to};
inline constexpr Option progress_option{"progress", 0, Msg::value_path, Msg::help_progress, true};
inline constexpr Option assume_option{"assume", 0, Msg::value_assumption, Msg::help_assume, true};
inline constexpr Option unit_option{"unit", 0, Msg::value_id, Msg::help_unit, true};
inline constexpr Option status_option{"status",         0,    Msg::value_status,
                                      Msg::help_status, true, status_choices};
inline constexpr Option output_option{"output", 'o', Msg::value_file, Msg::help_output};
inline constexpr Option language_option{"lang",         0,     Msg::value_language,
                                        Msg::help_lang, false, language_choices};
inline constexpr Option color_option{"color",         0,     Msg::value_when,
                                     Msg::help_color, false, color_choices};
inline constexpr Option width_option{"width", 0, Msg::value_number, Msg::help_width};

constexpr Option format_option(std::span<const std::string_view> formats) {
  return {"format", 0, Msg::value_format, Msg::help_format, false, formats};
}

inline constexpr Positional plan_positional{"PLAN", Msg::help_plan};

/// The values of a repeatable option with comma lists taken apart.
std::vector<std::string> listed(const Arguments& arguments, std::string_view name);

}  // namespace peq::cli
