// A folder of tests/golden is a plan folder with `as-of` (the day; on a second line the day of
// --known-by, if any), `by-hand.md` (its figures worked out on paper) and `expected/`: what every
// report says in every format. PEQ_UPDATE_GOLDEN=1 rewrites them; read them before they are kept.
#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <map>
#include <sstream>
#include <string>
#include <vector>

#include <doctest/doctest.h>

#include "peq/check.hpp"
#include "peq/render.hpp"
#include "peq/report.hpp"

TEST_SUITE_BEGIN("golden");

namespace {

using namespace peq;
namespace fs = std::filesystem;

std::string read(const fs::path& path) {
  std::ostringstream text;
  text << std::ifstream(path).rdbuf();
  return text.str();
}

EvaluateOptions options_of(const fs::path& folder) {
  std::istringstream lines(read(folder / "as-of"));
  std::string as_of;
  std::string known_by;
  std::getline(lines, as_of);
  std::getline(lines, known_by);
  EvaluateOptions options;
  options.as_of = Date::parse(as_of).value();
  if (!known_by.empty()) options.known_by = Date::parse(known_by);
  return options;
}

/// All that peq has to say of a plan, by file name.
std::map<std::string, std::string> answers(const Subject& subject) {
  std::map<std::string, std::string> files;
  const std::span<const Subject> subjects(&subject, 1);
  StatusOptions tree;
  tree.depth = 4;
  StatusOptions units = tree;
  units.by = GroupBy::unit;
  for (const auto& [language, tag] : all_languages) {
    // Each language at a width of its own, so that more of the layout is seen.
    const TextStyle style{language == Language::en ? 120 : 80, false};
    const std::string end = "." + std::string(tag) + ".txt";
    files["evaluate" + end] = render_text(evaluate_document(subjects, language), style);
    files["status" + end] = render_text(status_document(subject, tree, language), style);
    files["units" + end] = render_text(status_document(subject, units, language), style);
    files["deadlines" + end] = render_text(deadlines_document(subject, {}, language), style);
  }
  files["evaluate.json"] = render_json(evaluate_data(subjects, Language::es));
  files["evaluate.csv"] = render_csv(evaluate_sheet(subjects));
  files["units.json"] = render_json(status_data(subject, units));
  files["units.csv"] = render_csv(status_sheet(subject, units));
  files["deadlines.json"] = render_json(deadlines_data(subject, {}));
  files["deadlines.csv"] = render_csv(deadlines_sheet(subject, {}));
  return files;
}

void compare(const fs::path& folder, const std::map<std::string, std::string>& actual) {
  const bool update = std::getenv("PEQ_UPDATE_GOLDEN") != nullptr;
  if (update) {
    fs::remove_all(folder);
    fs::create_directory(folder);
  }
  for (const auto& pair : actual) {
    const auto& name = pair.first;
    const auto& text = pair.second;
    CAPTURE(name);
    if (update) std::ofstream(folder / name) << text;
    CHECK(read(folder / name) == text);
  }
  const auto files = std::distance(fs::directory_iterator(folder), fs::directory_iterator());
  CHECK(static_cast<std::size_t>(files) == actual.size());
}

}  // namespace

TEST_CASE("golden plans") {
  std::vector<fs::path> folders;
  for (const auto& entry : fs::directory_iterator(fs::path(PEQ_TESTS_DIR) / "golden"))
    if (entry.is_directory()) folders.push_back(entry.path());
  std::sort(folders.begin(), folders.end());
  REQUIRE_FALSE(folders.empty());
  for (const fs::path& folder : folders) {
    CAPTURE(folder.filename().string());
    const Loaded loaded = load(Disk(), folder.string());
    const Project* project = loaded.project();
    REQUIRE_MESSAGE(project != nullptr,
                    render_findings_text(findings_report(loaded, Language::en), Language::en, {}));
    const Evaluation evaluation = evaluate(project->plan, project->entries, options_of(folder));
    compare(folder / "expected", answers({project, &loaded.sources, &evaluation}));
    CHECK(fs::exists(folder / "by-hand.md"));
  }
}

TEST_SUITE_END();
