// Figures in tests: asking for them, comparing them, and showing them where they differ.
#pragma once

#include <cmath>
#include <optional>
#include <stdexcept>
#include <string>
#include <string_view>
#include <utility>

#include <doctest/doctest.h>

#include "peq/evaluate.hpp"
#include "support/plan_builder.hpp"

namespace peq::test {

/// The reasons for no number, short enough for tables.
inline constexpr Absence not_reported = Absence::not_reported;
inline constexpr Absence not_due = Absence::not_due;
inline constexpr Absence not_scheduled = Absence::not_scheduled;
inline constexpr Absence not_applicable = Absence::not_applicable;
inline constexpr Absence undefined = Absence::undefined;

inline bool near(double a, double b) { return std::abs(a - b) < 1e-9; }

/// Numbers within 1e-9, absences exactly.
inline bool same(const Figure& a, const Figure& b) {
  return a.has_number() && b.has_number() ? near(a.number(), b.number()) : a == b;
}

inline std::string show(const Figure& figure) {
  return figure.has_number() ? std::string(doctest::toString(figure.number()).c_str())
                             : to_string(figure.absence());
}

inline std::string show(const std::optional<Date>& date) {
  return date ? date->to_string() : "none";
}

#define CHECK_FIGURE(actual, ...)                                                                  \
  do {                                                                                             \
    const ::peq::Figure figure_(actual);                                                           \
    const ::peq::Figure expected_(__VA_ARGS__);                                                    \
    CHECK_MESSAGE(::peq::test::same(figure_, expected_), #actual " is ",                           \
                  ::peq::test::show(figure_), ", expected ", ::peq::test::show(expected_));        \
  } while (false)

#define CHECK_NUMBER(actual, expected)                                                             \
  do {                                                                                             \
    const double number_ = (actual);                                                               \
    CHECK_MESSAGE(::peq::test::near(number_, expected), #actual " is ", number_, ", expected ",    \
                  static_cast<double>(expected));                                                  \
  } while (false)

/// `expected` as YYYY-MM-DD, or "" for none.
#define CHECK_DATE(actual, expected)                                                               \
  do {                                                                                             \
    const std::optional<::peq::Date> date_(actual);                                                \
    const std::string expected_(expected);                                                         \
    CHECK(::peq::test::show(date_) == (expected_.empty() ? "none" : expected_));                   \
  } while (false)

/// A project evaluated for one day, and its items by id.
class Answer {
 public:
  Answer(Project project, std::string_view as_of, std::string_view known_by = {})
      : project_(std::move(project)) {
    EvaluateOptions options{day(as_of), {}};
    if (!known_by.empty()) options.known_by = day(known_by);
    evaluation_ = evaluate(project_.plan, project_.entries, options);
  }
  Answer(const PlanBuilder& builder, std::string_view as_of, std::string_view known_by = {})
      : Answer(builder.build(), as_of, known_by) {}

  const Evaluation* operator->() const { return &evaluation_; }
  const ItemResult& operator[](std::string_view id) const {
    const Index item = project_.plan.find_item(id);
    if (item == no_index) throw std::logic_error("test: no item '" + std::string(id) + "'");
    return evaluation_.items[item];
  }
  [[nodiscard]] const Project& project() const { return project_; }

 private:
  Project project_;
  Evaluation evaluation_;
};

}  // namespace peq::test
