// What explain prints can be redone from what it prints.
#include <cmath>
#include <string>

#include <doctest/doctest.h>

#include "peq/derivation.hpp"
#include "peq/load.hpp"
#include "unit/evaluate/redo.hpp"
#include "unit/oracle/random_plans.hpp"
#include "unit/report/answer.hpp"

TEST_SUITE_BEGIN("report");

using namespace peq;
using namespace peq::test;

namespace {

// --- arithmetic as it stands in the lines of the text -------------------------------------------

/// Reads sums, products and brackets; `−` and `×` are the signs.
class Sum {
 public:
  static std::optional<double> of(std::string text) {
    Sum sum(std::move(text));
    const auto value = sum.terms();
    return sum.rest_.empty() ? value : std::nullopt;
  }

 private:
  explicit Sum(std::string text) : text_(std::move(text)), rest_(text_) { blanks(); }

  void blanks() {
    while (rest_.starts_with(' ')) rest_.remove_prefix(1);
  }
  bool take(std::string_view sign) {
    if (!rest_.starts_with(sign)) return false;
    rest_.remove_prefix(sign.size());
    blanks();
    return true;
  }
  std::optional<double> terms() {
    auto value = factors();
    while (value) {
      const bool plus = take("+");
      if (!plus && !take("−")) return value;
      const auto next = factors();
      if (!next) return std::nullopt;
      value = plus ? *value + *next : *value - *next;
    }
    return value;
  }
  std::optional<double> factors() {
    auto value = atom();
    while (value) {
      const bool times = take("×");
      if (!times && !take("/")) return value;
      const auto next = atom();
      if (!next) return std::nullopt;
      value = times ? *value * *next : *value / *next;
    }
    return value;
  }
  std::optional<double> atom() {
    if (take("(")) {
      const auto value = terms();
      return take(")") ? value : std::nullopt;
    }
    const bool negative = take("-");
    std::size_t end = rest_.find_first_not_of("0123456789.");
    if (end == std::string_view::npos) end = rest_.size();
    if (end == 0) return std::nullopt;
    const double value = std::stod(std::string(rest_.substr(0, end)));
    rest_.remove_prefix(end);
    blanks();
    return negative ? -value : value;
  }

  std::string text_;
  std::string_view rest_;
};

/// The lines with sums that do not come out; `count` of those that do.
std::string wrong_sums(const Document& document, int& count) {
  std::string wrong;
  for (const Block& block : document.blocks) {
    const auto* outline = std::get_if<Outline>(&block);
    if (outline == nullptr) continue;
    for (const OutlineItem& item : outline->items)
      for (const auto& line : item.lines) {
        const std::string& text = line.front().text;
        const std::size_t equals = text.find(" = ");
        if (equals == std::string::npos) continue;
        const auto left = Sum::of(text.substr(0, equals));
        const std::string right = text.substr(equals + 3, text.find(" →") - equals - 3);
        const auto result = Sum::of(right);
        // Six decimals of a divisor may be a few of a thousandth in the quotient.
        if (left && result && std::abs(*left - *result) <= 2e-5 * std::max(1.0, std::abs(*result)))
          ++count;
        else
          wrong += text + "\n";
      }
  }
  return wrong;
}

// --- the tree as it stands in JSON ---------------------------------------------------------------

const Data* find(const Data& data, std::string_view key) {
  for (const auto& [name, value] : std::get<Data::Object>(data.value))
    if (name == key) return &value;
  return nullptr;
}

std::string text_at(const Data& data, std::string_view key) {
  const Data* found = find(data, key);
  const auto* text = found == nullptr ? nullptr : std::get_if<std::string>(&found->value);
  return text == nullptr ? std::string() : *text;
}

std::optional<double> number_at(const Data& data, std::string_view key) {
  const Data* found = find(data, key);
  if (found == nullptr) return std::nullopt;
  if (const auto* number = std::get_if<double>(&found->value)) return *number;
  return std::nullopt;
}

template <class Kind>
Kind named(const std::string& name, int count) {
  for (int i = 0; i < count; ++i)
    if (to_string(static_cast<Kind>(i)) == name) return static_cast<Kind>(i);
  throw std::logic_error("test: no such name: " + name);
}

Figure figure_in(const Data& data) {
  if (const std::string absent = text_at(data, "absent"); !absent.empty()) {
    for (Absence one : {Absence::not_reported, Absence::not_due, Absence::not_scheduled,
                        Absence::not_applicable, Absence::undefined})
      if (to_string(one) == absent) return one;
  }
  const Data& value = *find(data, "value");
  if (const auto* yes = std::get_if<bool>(&value.value)) return *yes ? 1.0 : 0.0;
  if (const auto* text = std::get_if<std::string>(&value.value))
    return static_cast<double>(Date::parse(*text).value().days());
  return std::get<double>(value.value);
}

/// The step that a piece of JSON tells, from nothing but that.
Step step_in(const Data& data) {
  Step step;
  step.quantity = named<Quantity>(text_at(data, "figure"), static_cast<int>(Quantity::verdict) + 1);
  step.operation =
      named<Operation>(text_at(data, "operation"), static_cast<int>(Operation::refused) + 1);
  step.result = figure_in(data);
  if (text_at(data, "unit") == "yesno") step.unit = StepUnit::yesno;
  if (const std::string status = text_at(data, "status"); !status.empty())
    step.status = parse_status(status);
  if (!text_at(data, "no_forecast").empty()) step.refusal = NoForecast::too_far;
  step.weight = number_at(data, "weight");
  step.share = number_at(data, "share").value_or(0);
  if (const std::string treatment = text_at(data, "treatment"); !treatment.empty())
    step.treatment = named<Treatment>(treatment, static_cast<int>(Treatment::expired) + 1);
  step.low = number_at(data, "low");
  step.high = number_at(data, "high");
  if (const auto day = number_at(data, "day")) step.low = day;
  step.date = Date::parse(text_at(data, "date"));
  step.told = find(data, "told") != nullptr;
  for (const Data& input : std::get<Data::List>(find(data, "inputs")->value))
    step.inputs.push_back(step_in(input));
  return step;
}

/// Whether what is shown is the rounded figure, but for ties that six decimals can't tell.
std::string wrongly_shown(const Data& data, int decimals) {
  std::string wrong;
  const std::string shown = text_at(data, "shown");
  if (const auto value = number_at(data, "value");
      value && !shown.empty() && format_fixed(*value, decimals) != shown)
    wrong = shown + " is not " + std::to_string(*value) + "\n";
  for (const Data& input : std::get<Data::List>(find(data, "inputs")->value))
    wrong += wrongly_shown(input, decimals);
  return wrong;
}

struct Counts {
  int figures = 0;
  int sums = 0;
};

std::string wrong(const Subject& subject, Counts& counts) {
  const Plan& plan = subject.project->plan;
  const EvaluateOptions& options = subject.evaluation->options;
  const Explainer explainer(plan, subject.project->entries, options);
  std::string text;
  for (std::string_view id : topic_ids(plan)) {
    const Topic topic = find_topic(plan, id).value();
    const Explained wanted{topic, figures_of(plan, topic)};
    text +=
        wrong_sums(explain_document(subject, explainer, {&wanted, 1}, std::nullopt, Language::en),
                   counts.sums);
    const Data data = explain_data(subject, explainer, wanted, std::nullopt);
    for (const Data& figure : std::get<Data::List>(find(data, "figures")->value)) {
      ++counts.figures;
      for (const std::string& line : Redo::check(step_in(figure), options.as_of, 2e-5))
        text += std::string(id) + " " + line + "\n";
      text += wrongly_shown(figure, plan.evaluation.decimals);
    }
  }
  return text;
}

}  // namespace

TEST_CASE("what explain prints of the San Miguel plan can be redone from the print alone") {
  LoadOptions options;
  options.progress = {PEQ_ROOT_DIR "/examples/san-miguel/progress"};
  const Loaded loaded = load(Disk(), PEQ_ROOT_DIR "/plans/san-miguel-2022-2026", options);
  const Project* project = loaded.project();
  REQUIRE(project != nullptr);
  const Evaluation evaluation =
      evaluate(project->plan, project->entries, {day("2023-12-31"), std::nullopt});
  Counts counts;
  const std::string text = wrong({project, &loaded.sources, &evaluation}, counts);
  CHECK_MESSAGE(text.empty(), text.substr(0, 2000));
  CHECK(counts.figures > 700);
  CHECK(counts.sums > 1000);
}

TEST_CASE("what explain prints of random plans can be redone from the print alone") {
  Counts counts;
  const Sources nowhere;
  for (std::uint64_t seed = 1; seed <= 60; ++seed) {
    const oracle::Case random = oracle::random_case(seed);
    const Evaluation evaluation =
        evaluate(random.project.plan, random.project.entries, random.options);
    CAPTURE(seed);
    const std::string text = wrong({&random.project, &nowhere, &evaluation}, counts);
    CHECK_MESSAGE(text.empty(), text.substr(0, 1000));
  }
  CHECK(counts.sums > 100);
}
