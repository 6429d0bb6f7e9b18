#include "load/context.hpp"

#include <algorithm>
#include <cmath>

#include <fmt/format.h>

#include "base/text.hpp"
#include "base/utf8.hpp"

namespace peq::loading {

namespace {

/// The text of a scalar, or none with a finding: something else stands there.
std::optional<std::string_view> scalar(Context& context, yaml::View value) {
  if (value.is_scalar()) return value.text();
  if (!value.is_null()) {  // an empty value is reported with its key
    context.report(code::wrong_type, start_of(value),
                   Text(Msg::wrong_value, value.is_list() ? Msg::is_a_list : Msg::is_a_map),
                   Text(Msg::wrong_value_help));
  }
  return std::nullopt;
}

std::string shown(std::string_view text) { return utf8::printable(utf8::fit(text, 60)); }

struct Problem {
  text::NumberError error;
  Msg message;
};

constexpr Problem number_problems[] = {
    {text::NumberError::decimal_comma, Msg::number_comma},
    {text::NumberError::thousands, Msg::number_thousands},
    {text::NumberError::exponent, Msg::number_exponent},
    {text::NumberError::hexadecimal, Msg::number_hexadecimal},
    {text::NumberError::leading_zero, Msg::number_leading_zero},
    {text::NumberError::missing_digit, Msg::number_missing_digit},
    {text::NumberError::plus_sign, Msg::number_plus},
    {text::NumberError::not_finite, Msg::number_not_finite},
    {text::NumberError::percent_sign, Msg::number_percent},
    {text::NumberError::too_large, Msg::number_too_large},
};

void report_number(Context& context, yaml::View value, const text::Number& number) {
  Msg message = Msg::bad_number;
  for (const auto& [error, words] : number_problems)
    if (error == number.error) message = words;
  // Where a percentage can stand the sign is accepted; elsewhere nobody knows what is meant.
  const bool certain =
      number.error != text::NumberError::percent_sign &&
      text::parse_number(number.suggestion, false).error == text::NumberError::none;
  Text help(Msg::bad_number_help);
  if (certain)
    help = Text(Msg::write_instead, number.suggestion);
  else if (number.error == text::NumberError::decimal_comma ||
           number.error == text::NumberError::thousands)
    help = Text(Msg::number_comma_help);
  else if (number.error == text::NumberError::too_large)
    help = Text(Msg::number_too_large_help);
  Finding& finding =
      context.report(code::bad_number, value.place(), Text(message, shown(value.text())), help);
  if (certain) finding.repair = {{value.place(), number.suggestion}};
}

bool number(Context& context, yaml::View value, double& to, bool percent) {
  const auto text = scalar(context, value);
  if (!text) return false;
  const text::Number result = text::parse_number(*text, percent);
  if (result.error != text::NumberError::none) {
    report_number(context, value, result);
    return false;
  }
  to = result.value;
  return true;
}

/// Digits separated by the same sign twice, like 31/12/2024 or 2024.12.31: the date meant, if
/// certain.
std::string date_meant(std::string_view text) {
  int parts[3] = {0, 0, 0};
  std::size_t lengths[3] = {0, 0, 0};
  std::size_t part = 0;
  char separator = '\0';
  for (const char c : text) {
    if (c >= '0' && c <= '9') {
      if (++lengths[part] > 4) return {};
      parts[part] = parts[part] * 10 + (c - '0');
    } else if (std::string_view("/.-").find(c) != std::string_view::npos && part < 2 &&
               (separator == '\0' || separator == c)) {
      separator = c;
      ++part;
    } else {
      return {};
    }
  }
  if (part != 2) return {};
  if (lengths[0] == 4) {
    const auto date = Date::from_ymd(parts[0], parts[1], parts[2]);
    return date ? date->to_string() : std::string();
  }
  // The day comes first in Spanish, the month in American English: certain only above 12, or equal.
  if (lengths[2] != 4 || (parts[0] <= 12 && parts[1] <= 12 && parts[0] != parts[1])) return {};
  const bool day_first = parts[0] > 12 || parts[0] == parts[1];
  const auto date = Date::from_ymd(parts[2], parts[day_first ? 1 : 0], parts[day_first ? 0 : 1]);
  return date ? date->to_string() : std::string();
}

/// Digits where a date has them, whatever they say.
bool looks_like_date(std::string_view text) {
  if (text.size() != 10) return false;
  for (std::size_t i = 0; i < text.size(); ++i)
    if ((i == 4 || i == 7) ? text[i] != '-' : text[i] < '0' || text[i] > '9') return false;
  return true;
}

}  // namespace

Place start_of(yaml::View value) {
  Place place = value.place();
  if (value.is_scalar()) return place;
  place.end = place.begin + 1;
  for (const yaml::View first : value.keys()) {
    // In block style a map begins with its first key; a brace stands for one in flow style.
    if (first.place().begin == place.begin) place = first.place();
    break;
  }
  return place;
}

Finding& Context::report(Code code, Place place, Text message, std::optional<Text> help,
                         std::vector<Related> related, std::optional<Text> label) {
  Finding finding =
      make_finding(code, place, std::move(message), std::move(label), std::move(help));
  finding.related = std::move(related);
  return findings_.add(std::move(finding));
}

Finding& Context::report_unknown(Code code, Place place, Text message, std::string_view name,
                                 Names names, std::span<const std::string_view> known,
                                 std::optional<Text> other_help) {
  auto near = text::nearest(name, known);
  // With a single letter every other one is near.
  if (near && utf8::count(name) == 1 && utf8::fold(name) != utf8::fold(*near)) near.reset();
  const auto slip = [&](std::string_view candidate) {
    return names == Names::words
               ? text::is_slip(name, candidate)
               : !name.empty() && text::plain_id(name) == text::plain_id(candidate);
  };
  const bool certain = std::count_if(known.begin(), known.end(), slip) == 1;
  if (certain) near = *std::find_if(known.begin(), known.end(), slip);
  if (near) other_help = Text(Msg::meant_name, std::string(*near));
  Finding& finding = report(code, place, std::move(message), std::move(other_help));
  if (certain) finding.repair = {{place, std::string(*near)}};
  return finding;
}

bool read(Context& context, yaml::View value, std::string& to) {
  const auto text = scalar(context, value);
  if (!text) return false;
  to = *text;
  return true;
}

bool read(Context& context, yaml::View value, Date& to) {
  const auto text = scalar(context, value);
  if (!text) return false;
  if (const auto date = Date::parse(*text)) {
    to = *date;
    return true;
  }
  Text message(Msg::not_a_date, shown(*text));
  Text help(Msg::not_a_date_help);
  const std::string meant = date_meant(*text);
  if (!meant.empty()) {
    help = Text(Msg::write_instead, meant);
  } else if (looks_like_date(*text)) {
    const std::string day(*text);
    const int year = std::stoi(day.substr(0, 4));
    const int month = std::stoi(day.substr(5, 2));
    if (year < 1900 || year > 2199) {
      message = Text(Msg::year_out_of_range, day);
    } else {
      message = Text(Msg::no_such_day, day);
      if (const auto first = Date::from_ymd(year, month, 1))
        help = Text(Msg::no_such_day_help, add_months(*first, 1) - *first);
    }
  }
  Finding& finding =
      context.report(code::bad_date, value.place(), std::move(message), std::move(help));
  if (!meant.empty()) finding.repair = {{value.place(), meant}};
  return false;
}

bool read(Context& context, yaml::View value, Interval& to) {
  const auto text = scalar(context, value);
  if (!text) return false;
  if (const auto interval = Interval::parse(*text)) {
    to = *interval;
    return true;
  }
  context.report(code::bad_interval, value.place(), Text(Msg::bad_interval, shown(*text)),
                 Text(Msg::bad_interval_help));
  return false;
}

bool read(Context& context, yaml::View value, Period& to) {
  const auto text = scalar(context, value);
  if (!text) return false;
  if (const auto period = Period::parse(*text)) {
    to = *period;
    return true;
  }
  context.report(code::bad_period, value.place(), Text(Msg::bad_period, shown(*text)),
                 Text(Msg::bad_period_help));
  return false;
}

bool read(Context& context, yaml::View value, bool& to) {
  const auto text = scalar(context, value);
  if (!text) return false;
  if (*text == "true" || *text == "false") {
    to = *text == "true";
    return true;
  }
  const std::string folded = utf8::fold(*text);
  std::string meant;
  for (const std::string_view word : {"yes", "si", "on", "y", "s", "verdadero", "true"})
    if (folded == word) meant = "true";
  for (const std::string_view word : {"no", "off", "n", "falso", "false"})
    if (folded == word) meant = "false";
  Finding& finding =
      context.report(code::bad_boolean, value.place(), Text(Msg::bad_boolean, shown(*text)),
                     meant.empty() ? Text(Msg::bad_boolean_help) : Text(Msg::write_instead, meant));
  if (!meant.empty()) finding.repair = {{value.place(), meant}};
  return false;
}

bool read_id(Context& context, yaml::View value, std::string& to) {
  const auto text = scalar(context, value);
  if (!text) return false;
  to = *text;
  if (text::is_id(*text)) return true;
  context.report(code::bad_id, value.place(), Text(Msg::bad_id, shown(*text)),
                 Text(Msg::bad_id_help));
  return false;
}

bool read_number(Context& context, yaml::View value, double& to, bool* has_percent) {
  if (!number(context, value, to, true)) return false;
  if (has_percent != nullptr) *has_percent = value.text().ends_with('%');
  return true;
}

bool read_percent(Context& context, yaml::View value, double& to) {
  double read = 0;
  if (!number(context, value, read, true)) return false;
  if (read < 0 || read > 100) {
    context.report(code::out_of_range, value.place(),
                   Text(Msg::out_of_range_percent, shown(value.text())),
                   Text(Msg::out_of_range_help));
    return false;
  }
  to = read;
  return true;
}

bool read_amount(Context& context, yaml::View value, double& to) {
  double read = 0;
  if (!number(context, value, read, false)) return false;
  if (read < 0) {
    context.report(code::out_of_range, value.place(),
                   Text(Msg::out_of_range_negative, shown(value.text())), Text(Msg::negative_help));
    return false;
  }
  to = read;
  return true;
}

bool read_whole(Context& context, yaml::View value, int from, int upto, int& to) {
  double read = 0;
  if (!number(context, value, read, false)) return false;
  if (read != std::floor(read) || read < from || read > upto) {
    context.report(code::out_of_range, value.place(),
                   Text(Msg::out_of_range_whole, shown(value.text()), from, upto));
    return false;
  }
  to = static_cast<int>(read);
  return true;
}

bool read_choice(Context& context, yaml::View value, std::span<const std::string_view> choices,
                 std::size_t& to) {
  const auto text = scalar(context, value);
  if (!text) return false;
  const auto at = std::find(choices.begin(), choices.end(), *text);
  if (at == choices.end()) {
    context.report_unknown(
        code::unknown_choice, value.place(),
        Text(Msg::unknown_choice, shown(*text), fmt::format("{}", fmt::join(choices, ", "))), *text,
        Context::Names::words, choices, std::nullopt);
    return false;
  }
  to = static_cast<std::size_t>(at - choices.begin());
  return true;
}

bool expect_list(Context& context, yaml::View value, std::string_view key) {
  if (value.is_list()) return true;
  context.report(code::wrong_type, start_of(value),
                 Text(Msg::wrong_type, std::string(key), Msg::is_a_list),
                 Text(Msg::needs_list_help));
  return false;
}

bool expect_map(Context& context, yaml::View value, std::string_view key) {
  if (value.is_map()) return true;
  context.report(code::wrong_type, start_of(value),
                 Text(Msg::wrong_type, std::string(key), Msg::is_a_map), Text(Msg::needs_map_help));
  return false;
}

bool read_list(Context& context, yaml::View value, std::string_view key,
               std::vector<Located<std::string>>& to) {
  if (value.is_scalar()) {
    to.push_back({std::string(value.text()), value.place()});
    return true;
  }
  if (!expect_list(context, value, key)) return false;
  bool good = true;
  for (const yaml::View item : value.items()) {
    Located<std::string> text;
    if (read_located(context, item, text,
                     [](Context& c, yaml::View v, std::string& s) { return read(c, v, s); }))
      to.push_back(std::move(text));
    else
      good = false;
  }
  return good;
}

}  // namespace peq::loading
