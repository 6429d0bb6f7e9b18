#include "base/text.hpp"

#include <algorithm>
#include <charconv>
#include <iterator>

#include <utf8proc.h>

#include "base/utf8.hpp"

namespace peq::text {

namespace {

bool is_digit(char c) { return c >= '0' && c <= '9'; }

bool all_digits(std::string_view text) {
  return !text.empty() && std::all_of(text.begin(), text.end(), is_digit);
}

std::string without(std::string_view text, char unwanted) {
  std::string result(text);
  std::erase(result, unwanted);
  return result;
}

Number failed(NumberError error, std::string suggestion = {}) {
  return {0, error, std::move(suggestion)};
}

/// Groups of three digits after the first, joined by `separator`: 1.000.000.
bool is_grouped(std::string_view text, char separator) {
  std::size_t groups = 0;
  while (true) {
    const std::size_t end = std::min(text.find(separator), text.size());
    const std::string_view group = text.substr(0, end);
    if (!all_digits(group) || (groups == 0 ? group.size() > 3 : group.size() != 3)) return false;
    ++groups;
    if (end == text.size()) return groups > 1;
    text.remove_prefix(end + 1);
  }
}

/// What is wrong with a text that is not in the accepted form, and what is probably meant.
Number diagnose(std::string_view body, std::string_view sign) {
  const auto meant = [&](std::string digits) { return std::string(sign) + std::move(digits); };
  const std::string folded = utf8::fold(body);
  if (folded == "inf" || folded == ".inf" || folded == "nan" || folded == ".nan" ||
      folded == "infinity")
    return failed(NumberError::not_finite);
  if (body.starts_with("0x") || body.starts_with("0X")) return failed(NumberError::hexadecimal);
  if (body.find_first_not_of("0123456789_") == std::string_view::npos && is_digit(body[0]) &&
      body.find('_') != std::string_view::npos)
    return failed(NumberError::thousands, meant(without(body, '_')));
  if (body.find_first_not_of("0123456789.eE+-") == std::string_view::npos && is_digit(body[0]) &&
      body.find_first_of("eE") != std::string_view::npos)
    return failed(NumberError::exponent);
  const auto comma = body.find(',');
  if (comma != std::string_view::npos && is_digit(body[0])) {
    const std::string_view before = body.substr(0, comma);
    const std::string_view after = body.substr(comma + 1);
    // 1,500 may be one and a half or fifteen hundred: nothing is suggested then.
    if (all_digits(before) && all_digits(after))
      return after.size() == 3 ? failed(NumberError::decimal_comma)
                               : failed(NumberError::decimal_comma,
                                        meant(std::string(before) + "." + std::string(after)));
    if (body.find_first_not_of("0123456789.,") == std::string_view::npos)
      return failed(NumberError::thousands);
  }
  if (is_grouped(body, '.') || is_grouped(body, ' '))
    return failed(NumberError::thousands,
                  is_grouped(body, ' ') ? meant(without(body, ' ')) : meant(without(body, '.')));
  if (body.starts_with('.') && all_digits(body.substr(1)))
    return failed(NumberError::missing_digit, meant("0" + std::string(body)));
  if (body.ends_with('.') && all_digits(body.substr(0, body.size() - 1)))
    return failed(NumberError::missing_digit, meant(std::string(body.substr(0, body.size() - 1))));
  return failed(NumberError::not_a_number);
}

/// What is left without a sign may be a number; else something worse is wrong with it.
Number without_sign(NumberError error, std::string_view rest) {
  const bool another = rest.ends_with('%') || (error == NumberError::plus_sign &&
                                               (rest.starts_with('+') || rest.starts_with('-')));
  if (rest.empty() || another) return failed(NumberError::not_a_number);
  Number number = parse_number(rest, false);
  return number.error == NumberError::none ? failed(error, std::string(rest)) : number;
}

}  // namespace

Number parse_number(std::string_view text, bool percent) {
  if (text.empty()) return failed(NumberError::empty);
  std::string_view body = text;
  if (body.ends_with('%')) {
    body.remove_suffix(1);
    while (body.ends_with(' ')) body.remove_suffix(1);
    if (!percent) return without_sign(NumberError::percent_sign, body);
  }
  std::string_view sign;
  if (body.starts_with('-')) {
    sign = body.substr(0, 1);
    body.remove_prefix(1);
  } else if (body.starts_with('+')) {
    return without_sign(NumberError::plus_sign, body.substr(1));
  }
  if (body.empty()) return failed(NumberError::not_a_number);
  const std::size_t point = std::min(body.find('.'), body.size());
  const std::string_view whole = body.substr(0, point);
  const bool plain =
      all_digits(whole) && (point == body.size() || all_digits(body.substr(point + 1)));
  if (!plain) return diagnose(body, sign);
  if (whole.size() > 1 && whole.front() == '0') {
    const std::size_t first = std::min(whole.find_first_not_of('0'), whole.size() - 1);
    return failed(NumberError::leading_zero, std::string(sign) + std::string(body.substr(first)));
  }
  constexpr double limit = 1e15;  // up to here a double holds every cent
  Number number;
  const auto result = std::from_chars(body.data(), body.data() + body.size(), number.value);
  // Out of range is also what is too small for a double: nothing.
  const bool small = whole == "0";
  if ((result.ec != std::errc{} && !small) || number.value >= limit)
    return failed(NumberError::too_large);
  if (!sign.empty() && number.value != 0) number.value = -number.value;
  return number;
}

std::string format_number(double number) {
  char digits[400];  // the largest double has 309 before the point
  const auto end =
      std::to_chars(std::begin(digits), std::end(digits), number, std::chars_format::fixed);
  return {digits, end.ptr};
}

int compare_natural(std::string_view a, std::string_view b) {
  std::size_t i = 0;
  std::size_t j = 0;
  while (i < a.size() && j < b.size()) {
    if (is_digit(a[i]) && is_digit(b[j])) {
      const auto run = [](std::string_view text, std::size_t& at) {
        std::size_t end = at;
        while (end < text.size() && is_digit(text[end])) ++end;
        std::string_view digits = text.substr(at, end - at);
        at = end;
        while (digits.size() > 1 && digits.front() == '0') digits.remove_prefix(1);
        return digits;
      };
      const std::string_view left = run(a, i);
      const std::string_view right = run(b, j);
      if (left.size() != right.size()) return left.size() < right.size() ? -1 : 1;
      if (const int order = left.compare(right); order != 0) return order;
      continue;
    }
    if (a[i] != b[j])
      return static_cast<unsigned char>(a[i]) < static_cast<unsigned char>(b[j]) ? -1 : 1;
    ++i;
    ++j;
  }
  if (i < a.size()) return 1;
  if (j < b.size()) return -1;
  return a.compare(b);  // equal but for leading zeros
}

std::size_t edit_distance(std::string_view a, std::string_view b, std::size_t limit) {
  constexpr std::size_t longest = 64;
  if (a.size() > longest || b.size() > longest) return a == b ? 0 : limit + 1;
  std::u32string left;
  std::u32string right;
  for (std::size_t at = 0; at < a.size();) left += utf8::next(a, at);
  for (std::size_t at = 0; at < b.size();) right += utf8::next(b, at);
  std::vector<std::size_t> before_last(right.size() + 1);
  std::vector<std::size_t> last(right.size() + 1);
  std::vector<std::size_t> row(right.size() + 1);
  for (std::size_t j = 0; j <= right.size(); ++j) row[j] = j;
  for (std::size_t i = 1; i <= left.size(); ++i) {
    before_last.swap(last);
    last.swap(row);
    row[0] = i;
    for (std::size_t j = 1; j <= right.size(); ++j) {
      row[j] = std::min(
          {last[j] + 1, row[j - 1] + 1, last[j - 1] + (left[i - 1] == right[j - 1] ? 0U : 1U)});
      if (i > 1 && j > 1 && left[i - 1] == right[j - 2] && left[i - 2] == right[j - 1])
        row[j] = std::min(row[j], before_last[j - 2] + 1);
    }
  }
  return std::min(row[right.size()], limit + 1);
}

std::optional<std::string_view> nearest(std::string_view name,
                                        std::span<const std::string_view> candidates) {
  const std::string folded = utf8::fold(name);
  // One edit for short names, two from five characters on, three from ten on.
  const std::size_t length = utf8::count(name);
  const std::size_t limit = length < 5 ? 1 : length < 10 ? 2 : 3;
  std::optional<std::string_view> best;
  std::size_t best_score = 2 * limit + 1;
  for (std::string_view candidate : candidates) {
    const std::size_t plain = edit_distance(name, candidate, limit);
    const std::size_t loose = edit_distance(folded, utf8::fold(candidate), limit);
    if (loose > limit) continue;
    const std::size_t score = std::min(2 * plain, 2 * loose + (plain == loose ? 0 : 1));
    if (score < best_score) {
      best = candidate;
      best_score = score;
    }
  }
  return best;
}

namespace {

bool is_separator(char c) { return c == '.' || c == '_' || c == '-' || c == ' '; }

}  // namespace

std::string plain_id(std::string_view id) {
  const std::string folded = utf8::fold(id);
  std::string plain;
  bool separated = false;
  for (const char c : folded) {
    if (is_separator(c)) {
      separated = true;
      continue;
    }
    if (separated && !plain.empty() && is_digit(plain.back()) && is_digit(c)) plain += '-';
    separated = false;
    plain += c;
  }
  return plain;
}

bool is_slip(std::string_view word, std::string_view candidate) {
  const std::string plain = plain_id(word);
  if (plain.empty()) return false;
  if (plain == plain_id(candidate)) return true;
  constexpr std::size_t long_enough = 5;
  return utf8::count(candidate) >= long_enough &&
         edit_distance(utf8::fold(word), utf8::fold(candidate), 1) == 1;
}

bool is_id(std::string_view text) {
  if (text.empty()) return false;
  for (std::size_t at = 0; at < text.size();) {
    const char32_t c = utf8::next(text, at);
    if (c < 0x80) {
      const auto ascii = static_cast<char>(c);
      const bool letter = (ascii >= 'a' && ascii <= 'z') || (ascii >= 'A' && ascii <= 'Z');
      if (!letter && !is_digit(ascii) && ascii != '.' && ascii != '_' && ascii != '-') return false;
      continue;
    }
    switch (utf8proc_category(static_cast<utf8proc_int32_t>(c))) {
    case UTF8PROC_CATEGORY_LU:
    case UTF8PROC_CATEGORY_LL:
    case UTF8PROC_CATEGORY_LT:
    case UTF8PROC_CATEGORY_LM:
    case UTF8PROC_CATEGORY_LO:
    case UTF8PROC_CATEGORY_MN:
    case UTF8PROC_CATEGORY_MC:
    case UTF8PROC_CATEGORY_ND: break;
    default: return false;
    }
  }
  return true;
}

}  // namespace peq::text
