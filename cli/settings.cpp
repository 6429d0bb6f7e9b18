#include "settings.hpp"

#include <algorithm>
#include <charconv>

#include "command.hpp"
#include "peq/messages.hpp"

namespace peq::cli {

namespace {

/// Non-empty variables only: an empty one counts as not set.
std::string variable(const Io& io, const std::string& name) {
  return io.variable(name).value_or(std::string());
}

/// Today, or the day of SOURCE_DATE_EPOCH (seconds since 1970, UTC).
Date today(const Io& io) {
  const std::string epoch = variable(io, "SOURCE_DATE_EPOCH");
  std::int64_t seconds = 0;
  const auto [end, error] = std::from_chars(epoch.data(), epoch.data() + epoch.size(), seconds);
  constexpr std::int64_t seconds_a_day = 86400;
  constexpr std::int64_t latest = 7258118400;  // 2200-01-01
  if (epoch.empty() || error != std::errc{} || end != epoch.data() + epoch.size() || seconds < 0 ||
      seconds >= latest)
    return io.today;
  return Date::from_days(static_cast<std::int32_t>(seconds / seconds_a_day));
}

std::string extension_of(const std::string& path) {
  const std::size_t slash = path.rfind('/');
  const std::size_t dot = path.rfind('.');
  if (dot == std::string::npos || (slash != std::string::npos && dot < slash)) return {};
  return path.substr(dot + 1);
}

/// The format that a file name asks for, empty where it asks for none of the command's. A name
/// without extension leaves it at the usual one, and so does any where there is no other.
std::string format_for(const std::string& path, const Option& formats) {
  std::string extension = extension_of(path);
  if (extension.empty() || formats.choices.size() == 1) return std::string(formats.choices.front());
  if (extension == "txt") extension = "text";
  const bool known =
      std::find(formats.choices.begin(), formats.choices.end(), extension) != formats.choices.end();
  return known ? extension : std::string();
}

void read_output(const Command& command, const Arguments& arguments, Settings& settings,
                 Complaints& complaints) {
  const Option& formats = *find_option(command, "format");
  settings.format = formats.choices.front();
  if (const std::string* output = arguments.find("output"); output && *output != "-")
    settings.output = *output;
  if (const std::string* format = arguments.find("format")) {
    settings.format = *format;
  } else if (settings.output) {
    settings.format = format_for(*settings.output, formats);
    if (settings.format.empty())
      complaints.emplace_back(Msg::cli_unknown_extension, *settings.output,
                              list_of(formats.choices));
  }
}

constexpr int narrowest = 40;
constexpr int widest = 1000;
constexpr int usual_width = 80;

}  // namespace

std::optional<Date> read_day(const Arguments& arguments, std::string_view name, const Io& io,
                             Complaints& complaints) {
  const std::string* written = arguments.find(name);
  if (written == nullptr) return std::nullopt;
  if (*written == "today") return today(io);
  const auto day = parse_day_or_period(*written);
  if (!day) complaints.emplace_back(Msg::cli_bad_date, "--" + std::string(name), *written);
  return day;
}

std::optional<int> parse_whole(std::string_view text) {
  constexpr std::size_t most_digits = 6;
  int number = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
  const bool all = error == std::errc{} && end == text.data() + text.size() &&
                   text.size() <= most_digits && text.front() != '-';
  return all ? std::optional(number) : std::nullopt;
}

std::optional<std::string> peek(const std::vector<std::string>& args, std::string_view name) {
  const std::string option = "--" + std::string(name);
  for (std::size_t i = 0; i < args.size() && args[i] != "--"; ++i) {
    if (args[i] == option && i + 1 < args.size()) return args[i + 1];
    if (args[i].starts_with(option + "=")) return args[i].substr(option.size() + 1);
  }
  return std::nullopt;
}

bool asks_for_language(const std::vector<std::string>& args, const Io& io) {
  const auto asked = peek(args, "lang");
  return (asked && parse_language(*asked)) || parse_language(variable(io, "PEQ_LANG"));
}

Language language_of(const std::vector<std::string>& args, const Io& io) {
  if (const auto asked = peek(args, "lang"))
    if (const auto language = parse_language(*asked)) return *language;
  if (const auto language = parse_language(variable(io, "PEQ_LANG"))) return *language;
  for (const char* name : {"LC_ALL", "LC_MESSAGES", "LANG"}) {
    const std::string locale = variable(io, name);
    if (!locale.empty()) return parse_language(locale).value_or(Language::en);
  }
  return Language::en;
}

TextStyle style_for(const Arguments& arguments, const Io& io, bool is_terminal) {
  TextStyle style;
  const std::string* width = arguments.find("width");
  const auto columns = parse_whole(variable(io, "COLUMNS"));
  const int wanted = width != nullptr                   ? parse_whole(*width).value_or(usual_width)
                     : is_terminal && io.terminal_width ? *io.terminal_width
                                                        : columns.value_or(usual_width);
  style.width = std::clamp(wanted, narrowest, widest);
  const std::string* color = arguments.find("color");
  if (color != nullptr && *color != "auto")
    style.colour = *color == "always";
  else if (!variable(io, "NO_COLOR").empty())
    style.colour = false;
  else if (!variable(io, "FORCE_COLOR").empty())
    style.colour = true;
  else
    style.colour = is_terminal && variable(io, "TERM") != "dumb";
  return style;
}

Settings read_settings(const Command& command, const Arguments& arguments, const Io& io,
                       Language language, Complaints& complaints) {
  Settings settings;
  settings.command = &command;
  settings.language = language;
  settings.progress = arguments.all("progress");
  settings.assume = arguments.all("assume");
  if (const std::string* width = arguments.find("width")) {
    const auto cells = parse_whole(*width);
    if (!cells || *cells < narrowest || *cells > widest)
      complaints.emplace_back(Msg::cli_bad_width, *width, narrowest, widest);
  }
  settings.as_of = read_day(arguments, "as-of", io, complaints).value_or(today(io));
  settings.known_by = read_day(arguments, "known-by", io, complaints);
  read_output(command, arguments, settings, complaints);
  // Nothing goes to a terminal that goes to a file.
  settings.out_style = style_for(arguments, io, io.out_is_terminal && !settings.output);
  const std::string* color = arguments.find("color");
  if (settings.output && (color == nullptr || *color != "always"))
    settings.out_style.colour = false;
  settings.err_style = style_for(arguments, io, io.err_is_terminal);
  return settings;
}

}  // namespace peq::cli
