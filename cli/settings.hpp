// What all commands need to know before they start.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "arguments.hpp"
#include "complaint.hpp"
#include "peq/date.hpp"
#include "peq/language.hpp"
#include "peq/render.hpp"

namespace peq::cli {

struct Settings {
  const Command* command = nullptr;
  Language language = Language::en;
  /// Whether the command line, PEQ_LANG or the project asks for it; else it is the environment's.
  bool language_asked = false;
  std::string format;                 ///< one of the command's own
  std::optional<std::string> output;  ///< a file; none: standard output
  TextStyle out_style, err_style;
  Date as_of;
  std::optional<Date> known_by;
  std::vector<std::string> progress;
  std::vector<std::string> assume;  ///< `ID=VALUE`, as written
};

/// A whole number of at most six digits.
std::optional<int> parse_whole(std::string_view text);

/// The day that an option asks for, written as a day, as a period (its last day) or `today`; none
/// where it is not given, or with a complaint.
std::optional<Date> read_day(const Arguments& arguments, std::string_view name, const Io& io,
                             Complaints& complaints);

/// The value that a command line gives an option, before it is known to be right.
std::optional<std::string> peek(const std::vector<std::string>& args, std::string_view name);

/// The language that a command line or the environment asks for: `--lang`, `PEQ_LANG`, then the
/// first of `LC_ALL`, `LC_MESSAGES`, `LANG` that is set; else English.
Language language_of(const std::vector<std::string>& args, const Io& io);
/// Whether `--lang` or `PEQ_LANG` asks for it, so that a project's settings don't matter.
bool asks_for_language(const std::vector<std::string>& args, const Io& io);

/// How text is written to a stream: width and colours (`--color`, then NO_COLOR, FORCE_COLOR, then
/// whether it is a terminal).
TextStyle style_for(const Arguments& arguments, const Io& io, bool is_terminal);

/// Reads the options that all commands share; appends to `complaints` what is wrong with them.
Settings read_settings(const Command& command, const Arguments& arguments, const Io& io,
                       Language language, Complaints& complaints);

}  // namespace peq::cli
