// The San Miguel plan is complete and says what its source says.
#include <fstream>
#include <sstream>

#include <doctest/doctest.h>
#include <utf8proc.h>

#include "base/utf8.hpp"
#include "peq/check.hpp"
#include "peq/load.hpp"
#include "peq/messages.hpp"

namespace {

using namespace peq;

const std::string plan_path = PEQ_ROOT_DIR "/plans/san-miguel-2022-2026";

const Loaded& san_miguel() {
  static const Loaded loaded = load(Disk(), plan_path);
  return loaded;
}

/// Words in lower case, joined by single spaces, with one at either end. Accents stay.
std::string words(std::string_view text) {
  std::string result = " ";
  for (std::size_t at = 0; at < text.size();) {
    char32_t c = utf8::next(text, at);
    // The text of the scan marks bold words with asterisks.
    if (c == '*') continue;
    if (c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f') {
      if (result.back() != ' ') result += ' ';
      continue;
    }
    utf8::append(result, static_cast<char32_t>(utf8proc_tolower(static_cast<utf8proc_int32_t>(c))));
  }
  if (result.back() != ' ') result += ' ';
  return result;
}

std::string read_file(const std::string& path) {
  std::ifstream file(path, std::ios::binary);
  std::ostringstream text;
  text << file.rdbuf();
  return text.str();
}

/// Headings and page furniture that interrupt a text of the source where a page ends.
std::string source_words() {
  std::istringstream lines(read_file(PEQ_TESTS_DIR "/data/san-miguel-source.txt"));
  std::string text;
  for (std::string line; std::getline(lines, line);) text += line + '\n';
  return words(text);
}

TEST_SUITE_BEGIN("plans");

TEST_CASE("the San Miguel plan reads without a finding") {
  const Loaded& loaded = san_miguel();
  const Findings remaining = remaining_findings(Disk(), plan_path, loaded);
  for (const Finding& finding : remaining.list())
    FAIL_CHECK(loaded.sources.describe(finding.place)
               << ": " << say(Language::en, finding.message));
  CHECK(loaded.failures.empty());
  REQUIRE(loaded.project() != nullptr);
}

TEST_CASE("the San Miguel plan holds everything that its document has") {
  const Plan& plan = san_miguel().partial.plan;
  CHECK(plan.components.size() == 6);
  CHECK(plan.objectives.size() == 21);
  CHECK(plan.strategies.size() == 73);
  CHECK(plan.values.size() == 10);
  CHECK(plan.vision != no_index);
  CHECK(plan.mission != no_index);
  CHECK(plan.swot.opportunities.size() == 9);
  CHECK(plan.swot.threats.size() == 7);
  CHECK(plan.swot.strengths.size() == 17);
  CHECK(plan.swot.weaknesses.size() == 14);
  CHECK(plan.find_review("taller-semestral") != no_index);
  CHECK(plan.find_review("evaluacion-anual") != no_index);
  CHECK(plan.evaluation.bands.size() == 5);
  CHECK(plan.evaluation.readings.size() == 1);
  CHECK(plan.prepared == Date::from_ymd(2021, 11, 18));
  CHECK(plan.start.value == *Date::from_ymd(2021, 12, 17));
  CHECK(plan.period == DateRange{*Date::from_ymd(2022, 1, 1), *Date::from_ymd(2026, 12, 31)});
}

TEST_CASE("the strategies of the San Miguel plan are numbered as in the document") {
  // How many strategies each objective has, by the numbers printed in the forms.
  constexpr struct {
    std::string_view objective;
    int strategies;
  } expected[] = {
      {"D-1-1", 6},  {"D-1-2", 1}, {"D-1-3", 3}, {"D-2-1", 4}, {"D-2-2", 3}, {"D-3-1", 5},
      {"D-3-2", 2},  {"D-3-3", 2}, {"D-3-4", 2}, {"D-3-5", 1}, {"D-4-1", 1}, {"D-4-2", 3},
      {"D-4-3", 15}, {"D-4-4", 6}, {"D-4-5", 3}, {"D-5-1", 6}, {"D-5-2", 2}, {"D-5-3", 3},
      {"D-6-1", 3},  {"D-6-2", 1}, {"D-6-3", 1},
  };
  const Plan& plan = san_miguel().partial.plan;
  REQUIRE(plan.objectives.size() == std::size(expected));
  for (std::size_t i = 0; i < std::size(expected); ++i) {
    const Index objective = plan.objectives[i];
    CHECK(plan.items[objective].id == expected[i].objective);
    const auto strategies = children_of_kind(plan, objective, ItemKind::strategy);
    REQUIRE(strategies.size() == static_cast<std::size_t>(expected[i].strategies));
    for (std::size_t k = 0; k < strategies.size(); ++k)
      CHECK(plan.items[strategies[k]].id ==
            "E" + plan.items[objective].id.substr(1) + "-" + std::to_string(k + 1));
  }
  // "Al menos una vez al año."
  for (const Index strategy : plan.strategies) {
    const Item& item = plan.items[strategy];
    const bool yearly = item.id == "E-1-1-1" || item.id == "E-1-1-2";
    CHECK_MESSAGE(item.every.has_value() == yearly, item.id);
  }
}

TEST_CASE("every text that is not marked stands in the source word for word") {
  const std::string source = source_words();
  const Plan& plan = san_miguel().partial.plan;
  const auto stands = [&](std::string_view what, const std::string& text) {
    const std::string wanted = words(text);
    CHECK_MESSAGE(source.find(wanted) != std::string::npos, what << ": " << wanted);
  };
  std::size_t compared = 0;
  for (const Item& item : plan.items) {
    const bool marked =
        item.transcription && item.transcription->state != TranscriptionState::exact;
    if (marked) {
      CHECK_MESSAGE(!item.transcription->note.empty(), item.id);
      continue;
    }
    if (!item.text.empty()) stands(item.id, item.text);
    // Headings carry a full stop that is no part of the name.
    if (!item.name.empty())
      CHECK_MESSAGE((source.find(words(item.name)) != std::string::npos ||
                     source.find(words(item.name + ".")) != std::string::npos),
                    item.id);
    ++compared;
  }
  CHECK(compared > 60);
  for (const auto* list :
       {&plan.swot.opportunities, &plan.swot.threats, &plan.swot.strengths, &plan.swot.weaknesses})
    for (const SwotItem& item : *list) stands(item.id, item.text);
}

TEST_CASE("what is marked is still made of words of the source") {
  const std::string source = source_words();
  for (const Item& item : san_miguel().partial.plan.items) {
    if (!item.transcription) continue;
    std::istringstream text(words(item.text));
    for (std::string word; text >> word;)
      CHECK_MESSAGE(source.find(word) != std::string::npos, item.id << ": " << word);
  }
}

TEST_CASE("the illustrative progress fits the plan and says that it is invented") {
  LoadOptions options;
  options.progress = {PEQ_ROOT_DIR "/examples/san-miguel/progress"};
  const Loaded loaded = load(Disk(), plan_path, options);
  CHECK(remaining_findings(Disk(), plan_path, loaded).size() == 0);
  REQUIRE(loaded.project() != nullptr);
  CHECK(loaded.partial.entries.size() > 500);
  for (const char* year : {"2022", "2023", "2024", "2025"}) {
    const std::string text = read_file(options.progress[0] + "/" + year + ".yaml");
    CHECK_MESSAGE(text.starts_with("# Datos inventados"), year);
  }
}

TEST_SUITE_END();

}  // namespace
