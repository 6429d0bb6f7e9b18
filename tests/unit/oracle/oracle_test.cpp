// The library against the oracle on random plans. PEQ_ORACLE_PLANS sets how many (a long run:
// 200000), PEQ_ORACLE_SEED the first seed (to repeat one case: that seed and 1 plan).
#include <cstdint>
#include <cstdlib>
#include <string>

#include <doctest/doctest.h>

#include "compare.hpp"
#include "oracle.hpp"
#include "peq/evaluate.hpp"
#include "random_plans.hpp"

namespace peq::oracle {
namespace {

#ifdef NDEBUG
constexpr std::uint64_t usual_plans = 4000;
#else
constexpr std::uint64_t usual_plans = 1000;  // as many seconds without optimisation
#endif

std::uint64_t setting(const char* name, std::uint64_t otherwise) {
  const char* text = std::getenv(name);
  return text == nullptr ? otherwise : std::strtoull(text, nullptr, 10);
}

std::string question(std::uint64_t seed, const EvaluateOptions& options) {
  std::string text = "seed " + std::to_string(seed) + ", as of " + options.as_of.to_string();
  if (options.known_by) text += ", known by " + options.known_by->to_string();
  return text;
}

TEST_CASE("the library computes what the design says, on random plans") {
  const std::uint64_t first = setting("PEQ_ORACLE_SEED", 1);
  const std::uint64_t count = setting("PEQ_ORACLE_PLANS", usual_plans);
  int shown = 0;
  for (std::uint64_t seed = first; seed < first + count && shown < 5; ++seed) {
    const Case random = random_case(seed);
    const Plan& plan = random.project.plan;
    const Evaluation library = evaluate(plan, random.project.entries, random.options);
    const Evaluation expected = compute(plan, random.project.entries, random.options);
    for (const std::string& difference : differences(plan, library, expected)) {
      ADD_FAIL_CHECK_AT(__FILE__, __LINE__,
                        question(seed, random.options)
                            << ": " << difference << " (library | oracle)");
      if (++shown == 5) break;
    }
  }
  CHECK(shown == 0);
}

// Random figures never lie within the guard of 4.5 around a threshold: here the thresholds go to
// the figures.
TEST_CASE("a figure less than the guard below a threshold reaches it") {
  int tried = 0;
  for (std::uint64_t seed = 1; seed <= usual_plans / 4; ++seed) {
    Case random = random_case(seed);
    Plan& plan = random.project.plan;
    plan.evaluation.missing_strategies = Missing::zero;
    const Evaluation before = evaluate(plan, random.project.entries, random.options);
    for (const Index strategy : plan.strategies) {
      const ItemResult& result = before.items[strategy];
      const bool judged = result.status == Status::on_track || result.status == Status::at_risk ||
                          result.status == Status::behind;
      if (!judged || !result.compliance.has_number()) continue;
      ++tried;
      const double hair_above = result.compliance.number() + 5e-10;
      for (const bool first : {true, false}) {
        plan.evaluation.on_track = first ? hair_above : hair_above + 1;
        plan.evaluation.at_risk = first ? hair_above - 1 : hair_above;
        const Evaluation library = evaluate(plan, random.project.entries, random.options);
        const Evaluation expected = compute(plan, random.project.entries, random.options);
        const Status status = first ? Status::on_track : Status::at_risk;
        INFO(question(seed, random.options), ": ", plan.items[strategy].id);
        CHECK(library.items[strategy].status == status);
        for (const std::string& difference : differences(plan, library, expected)) {
          FAIL_CHECK(difference << " (library | oracle)");
        }
      }
      break;
    }
  }
  CHECK(tried > 50);
}

// The generator must not drift into plans in which nothing is to be computed.
TEST_CASE("random plans show every status, every absence and every reason for no forecast") {
  std::array<int, status_count> statuses{};
  std::array<int, 8> refusals{};
  std::array<int, 5> absences{};
  int forecasts = 0;
  for (std::uint64_t seed = 1; seed <= 1000; ++seed) {
    const Case random = random_case(seed);
    const Plan& plan = random.project.plan;
    const Evaluation result = evaluate(plan, random.project.entries, random.options);
    for (std::size_t i = 0; i < plan.items.size(); ++i) {
      const ItemResult& item = result.items[i];
      for (const Figure& figure : {item.advance, item.planned, item.compliance}) {
        if (!figure.has_number()) ++absences[static_cast<std::size_t>(figure.absence())];
      }
      if (plan.items[i].kind != ItemKind::strategy) continue;
      ++statuses[static_cast<std::size_t>(item.status)];
      if (item.forecast.refused) ++refusals[static_cast<std::size_t>(*item.forecast.refused)];
      if (!item.forecast.refused) ++forecasts;
    }
  }
  for (std::size_t i = 0; i < statuses.size(); ++i) {
    INFO("status ", std::string(to_string(static_cast<Status>(i))));
    CHECK(statuses[i] > 0);
  }
  for (std::size_t i = 0; i < refusals.size(); ++i) {
    INFO("refusal ", std::string(to_string(static_cast<NoForecast>(i))));
    CHECK(refusals[i] > 0);
  }
  for (std::size_t i = 0; i < absences.size(); ++i) {
    INFO("absence ", to_string(static_cast<Absence>(i)));
    CHECK(absences[i] > 0);
  }
  CHECK(forecasts > 100);
}

}  // namespace
}  // namespace peq::oracle
