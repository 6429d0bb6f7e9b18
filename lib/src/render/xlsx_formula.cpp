#include "render/xlsx_formula.hpp"

#include <charconv>
#include <cmath>

#include "render/xlsx_text.hpp"

namespace peq::render::xlsx {

namespace {

constexpr int deepest = 64;
constexpr std::size_t longest = 2000;

bool is_digit(char c) { return c >= '0' && c <= '9'; }
bool is_name(char c) { return (c >= 'a' && c <= 'z') || c == '_'; }

class Parser {
 public:
  Parser(std::string_view rest, const Lookup& number_of) : rest_(rest), number_of_(number_of) {}

  std::optional<CheckedFormula> run() {
    const double value = sum(0);
    skip_blanks();
    if (failed_ || !rest_.empty() || !std::isfinite(value)) return std::nullopt;
    return CheckedFormula{std::move(text_), value};
  }

 private:
  void skip_blanks() {
    while (!rest_.empty() && rest_.front() == ' ') rest_.remove_prefix(1);
  }

  /// Takes one of the signs; 0 where none follows.
  char take(std::string_view signs) {
    skip_blanks();
    if (failed_ || rest_.empty() || signs.find(rest_.front()) == std::string_view::npos) return 0;
    const char sign = rest_.front();
    rest_.remove_prefix(1);
    text_ += sign;
    return sign;
  }

  std::string_view take_while(bool (*fits)(char)) {
    std::size_t length = 0;
    while (length < rest_.size() && fits(rest_[length])) ++length;
    const std::string_view taken = rest_.substr(0, length);
    rest_.remove_prefix(length);
    return taken;
  }

  double fail() {
    failed_ = true;
    return 0;
  }

  double sum(int depth) {
    if (depth > deepest) return fail();
    double value = product(depth);
    while (const char sign = take("+-")) value += sign == '+' ? product(depth) : -product(depth);
    return value;
  }

  double product(int depth) {
    double value = operand(depth);
    while (const char sign = take("*/")) {
      const double factor = operand(depth);
      value = sign == '*' ? value * factor : value / factor;
    }
    return value;
  }

  double operand(int depth) {
    if (depth > deepest) return fail();
    if (take("-") != 0) return -operand(depth + 1);
    if (take("(") != 0) {
      const double value = sum(depth + 1);
      return take(")") != 0 ? value : fail();
    }
    if (rest_.empty()) return fail();
    if (is_digit(rest_.front())) return number();
    const std::string_view name = take_while(is_name);
    const auto value = name.empty() ? std::nullopt : number_of_(name);
    if (!value) return fail();
    text_ += defined_name(name);
    return *value;
  }

  double number() {
    const std::string_view digits = take_while([](char c) { return is_digit(c) || c == '.'; });
    double value = 0;
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), value);
    if (error != std::errc() || end != digits.data() + digits.size() || digits.back() == '.')
      return fail();
    text_ += digits;
    return value;
  }

  std::string_view rest_;
  const Lookup& number_of_;
  std::string text_;
  bool failed_ = false;
};

}  // namespace

std::optional<CheckedFormula> check_formula(std::string_view expression, const Lookup& number_of) {
  if (expression.size() > longest) return std::nullopt;
  return Parser(expression, number_of).run();
}

}  // namespace peq::render::xlsx
