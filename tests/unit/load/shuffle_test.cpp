// The order of keys, comments, quotes and style say nothing: the same plan is loaded.
#include <fstream>
#include <sstream>
#include <string>
#include <vector>

#include <doctest/doctest.h>

#include "load/document.hpp"
#include "load/loading.hpp"
#include "load/sample.hpp"
#include "peq/evaluate.hpp"
#include "peq/render.hpp"

TEST_SUITE_BEGIN("load");

namespace peq::loading::test {
namespace {

std::string file(const std::string& path) {
  std::stringstream text;
  text << std::ifstream(PEQ_ROOT_DIR "/" + path, std::ios::binary).rdbuf();
  REQUIRE_MESSAGE(!text.str().empty(), path);
  return text.str();
}

/// What was loaded, and what comes of it.
std::string all_of(const Loaded& loaded) {
  REQUIRE_MESSAGE(loaded.project() != nullptr, told(loaded));
  const Project& project = *loaded.project();
  const Date as_of = Date::parse("2023-12-31").value_or(Date());
  const Evaluation evaluation = evaluate(project.plan, project.entries, {as_of, {}});
  const Subject subject{&project, &loaded.sources, &evaluation};
  return show(project) + render_json(evaluate_data(std::span(&subject, 1), Language::es));
}

void check_styles(const std::vector<File>& list, const std::string& path, int times) {
  const std::string expected = all_of(load_all(list, path));
  const auto check = [&](const std::vector<File>& changed) {
    const Loaded loaded = load_all(changed, path);
    REQUIRE_MESSAGE(loaded.project() != nullptr, told(loaded) << changed[0].text);
    if (all_of(loaded) != expected) FAIL_CHECK(changed[0].text);
  };
  std::vector<File> changed = list;
  for (File& one : changed) one.text = Writer().write(parse(one.text));
  check(changed);
  for (std::size_t i = 0; i < list.size(); ++i) changed[i].text = json(parse(list[i].text)) + "\n";
  check(changed);
  for (int seed = 1; seed <= times; ++seed) {
    CAPTURE(seed);
    oracle::Dice dice(static_cast<std::uint64_t>(seed));
    for (std::size_t i = 0; i < list.size(); ++i) {
      changed[i].text = Writer(&dice).write(parse(list[i].text));
      if (dice.chance(20)) changed[i].text = "\xEF\xBB\xBF" + changed[i].text;
    }
    check(changed);
  }
}

TEST_CASE("the sample of all fields, in many styles") {
  check_styles({{"p/plan.yaml", std::string(whole_plan)},
                {"p/actions/2023.yaml", std::string(whole_actions)},
                {"p/progress/2022.yaml", std::string(whole_progress)}},
               "p", 60);
}

TEST_CASE("the plan of San Miguel with its illustrative progress, in many styles") {
  std::vector<File> list = {{"p/plan.yaml", file("plans/san-miguel-2022-2026/plan.yaml")}};
  for (const std::string year : {"2022", "2023", "2024", "2025"})
    list.push_back(
        {"p/progress/" + year + ".yaml", file("examples/san-miguel/progress/" + year + ".yaml")});
  check_styles(list, "p", 3);
}

TEST_CASE("what is shown tells plans apart") {
  // Or the cases above would say nothing.
  const std::string base = all_of(load_plan(whole_plan));
  Value plan = parse(std::string(whole_plan));
  plan.find("components")
      ->items[0]
      .find("objectives")
      ->items[0]
      .find("strategies")
      ->items[0]
      .find("budget")
      ->text = "120000.51";
  CHECK(all_of(load_plan(Writer().write(plan))) != base);
}

}  // namespace
}  // namespace peq::loading::test

TEST_SUITE_END();
