// Derivations lead to the figures that the evaluation gives, and can be redone from the tree alone.
#include <functional>
#include <string>

#include <doctest/doctest.h>

#include "evaluate/redo.hpp"
#include "oracle/random_plans.hpp"
#include "peq/derivation.hpp"
#include "peq/load.hpp"
#include "support/figures.hpp"

TEST_SUITE_BEGIN("evaluate");

using namespace peq;
using namespace peq::test;

namespace {

/// What the evaluation says of one figure of a topic; a forecast as its day.
Figure answer(const Plan& plan, const Evaluation& e, const Topic& topic, Quantity quantity) {
  const auto date_of = [](const Forecast& forecast) {
    return forecast.refused ? Figure(Absence::undefined)
                            : Figure(static_cast<double>(forecast.finish.days()));
  };
  const auto zero_or_skip = [&](const Bounds& bounds) {
    return quantity == Quantity::bound_zero || quantity == Quantity::achievement_bound_zero
               ? bounds.missing_zero
               : bounds.missing_skipped;
  };
  switch (topic.kind) {
  case Topic::Kind::macro: {
    if (quantity != Quantity::macro) return zero_or_skip(e.average_bounds);
    const ReadingResult& reading =
        topic.reading == no_index ? e.official : e.readings[topic.reading];
    return reading[topic.macro].figure;
  }
  case Topic::Kind::factor: {
    const FactorResult& factor = e.factor(topic.factor);
    if (quantity == Quantity::factor) return factor.figure;
    return quantity == Quantity::coverage ? factor.coverage : zero_or_skip(factor.bounds);
  }
  case Topic::Kind::unit: {
    const UnitResult& unit = e.units[topic.index];
    if (quantity == Quantity::advance) return unit.advance;
    return quantity == Quantity::compliance ? unit.compliance : unit.coverage;
  }
  case Topic::Kind::plan:
    switch (quantity) {
    case Quantity::advance: return e.advance;
    case Quantity::planned: return e.planned;
    case Quantity::compliance: return e.compliance;
    case Quantity::coverage: return e.coverage;
    case Quantity::forecast: return date_of(e.forecast);
    case Quantity::execution: return e.money.execution;
    case Quantity::gap: return e.money.gap;
    default: return zero_or_skip(e.bounds);
    }
  case Topic::Kind::item: break;
  }
  const ItemResult& item = e.items[topic.index];
  switch (quantity) {
  case Quantity::advance: return item.advance;
  case Quantity::planned: return item.planned;
  case Quantity::compliance: return item.compliance;
  case Quantity::achievement: return item.achievement;
  case Quantity::rating: return item.rating;
  case Quantity::coverage: return item.coverage;
  case Quantity::forecast: return date_of(item.forecast);
  case Quantity::execution: return item.money.execution;
  case Quantity::gap: return item.money.gap;
  case Quantity::achievement_bound_zero:
  case Quantity::achievement_bound_skip: return zero_or_skip(item.achievement_bounds);
  case Quantity::status: return 1.0;
  default: return zero_or_skip(item.bounds);
  }
  (void)plan;
}

std::vector<Topic> all_topics(const Plan& plan) {
  std::vector<Topic> topics;
  for (std::string_view id : topic_ids(plan)) {
    const auto topic = find_topic(plan, id);
    REQUIRE(topic);
    topics.push_back(*topic);
    if (topic->kind != Topic::Kind::macro) continue;
    for (Index i = 0; i < plan.evaluation.readings.size(); ++i) {
      topics.push_back(*topic);
      topics.back().reading = i;
    }
  }
  return topics;
}

/// Everything that does not follow, in one text; empty where all does.
std::string wrong(const Project& project, const EvaluateOptions& options) {
  const Plan& plan = project.plan;
  const Evaluation evaluation = evaluate(plan, project.entries, options);
  const Explainer explainer(plan, project.entries, options);
  std::string text;
  for (const Topic& topic : all_topics(plan))
    for (Quantity quantity : figures_of(plan, topic)) {
      const Step step = explainer.explain(topic, quantity);
      const std::string name =
          (topic.kind == Topic::Kind::item ? plan.items[topic.index].id : std::string("topic ")) +
          " " + std::string(to_string(quantity)) + ": ";
      const Figure expected = answer(plan, evaluation, topic, quantity);
      if (!same(step.result, expected))
        text += name + show(step.result) + " instead of " + show(expected) + "\n";
      if (quantity == Quantity::status && step.status != evaluation.items[topic.index].status)
        text += name + "another status\n";
      for (const std::string& line : Redo::check(step, options.as_of)) text += name + line + "\n";
    }
  return text;
}

}  // namespace

TEST_CASE("every figure of random plans can be redone from its derivation") {
  std::size_t failed = 0;
  for (std::uint64_t seed = 1; seed <= 400 && failed < 3; ++seed) {
    const oracle::Case random = oracle::random_case(seed);
    const std::string text = wrong(random.project, random.options);
    CAPTURE(seed);
    CHECK_MESSAGE(text.empty(), text.substr(0, 2000));
    if (!text.empty()) ++failed;
  }
}

TEST_CASE("every figure of the San Miguel plan can be redone from its derivation") {
  LoadOptions options;
  options.progress = {PEQ_ROOT_DIR "/examples/san-miguel/progress"};
  const Loaded loaded = load(Disk(), PEQ_ROOT_DIR "/plans/san-miguel-2022-2026", options);
  REQUIRE(loaded.project() != nullptr);
  for (std::string_view date : {"2021-12-01", "2022-06-30", "2023-12-31", "2025-12-31"}) {
    const std::string text = wrong(*loaded.project(), {day(date), std::nullopt});
    CAPTURE(date);
    CHECK_MESSAGE(text.empty(), text.substr(0, 2000));
  }
}
