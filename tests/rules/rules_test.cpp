// The executed samples of the catalogue: for every code what is wrong, what is said about it, and
// what is right. README.md tells how a folder is laid out.
#include <algorithm>
#include <cstdlib>
#include <cstring>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <map>
#include <memory>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include <doctest/doctest.h>

#include "peq/check.hpp"
#include "peq/render.hpp"

namespace peq::test {
namespace {

namespace fs = std::filesystem;

const fs::path samples = fs::path(PEQ_TESTS_DIR) / "rules";

std::string read_file(const fs::path& path) {
  std::ifstream file(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(file), {}};
}

std::string text_of(const Loaded& loaded, Language language) {
  return render_findings_text(findings_report(loaded, language), language, {100, false});
}

Loaded load_remaining(const Files& files, const std::string& path,
                      const LoadOptions& options = {}) {
  Loaded loaded = load(files, path, options);
  loaded.findings = remaining_findings(files, path, loaded);
  return loaded;
}

/// Loads a sample as what it says it is: progress and actions belong to the plan of this folder.
/// The day of checking is 2027-06-30.
Loaded load_sample(const std::string& text) {
  MemoryFiles files;
  const std::string plan = read_file(samples / "plan.yaml");
  if (text.starts_with("peq: progress/1")) {
    files.add("plan.yaml", plan);
    files.add("bad.yaml", text);
    return load_remaining(files, "plan.yaml", {{"bad.yaml"}, Date::from_ymd(2027, 6, 30)});
  }
  if (text.starts_with("peq: actions/1")) {
    files.add("plan.yaml", plan);
    files.add("actions/bad.yaml", text);
    return load_remaining(files, ".");
  }
  files.add("bad.yaml", text);
  return load_remaining(files, "bad.yaml");
}

void check_findings(const Loaded& loaded, const Rule& rule, const fs::path& stem) {
  CHECK(loaded.failures.empty());
  CHECK(loaded.findings.size() > 0);
  for (const Finding& finding : loaded.findings.list()) {
    CHECK(to_string(finding.code) == to_string(rule.code));
    CHECK(finding.severity == rule.severity);
  }
  for (const auto& [language, tag] : all_languages) {
    const fs::path expected = stem.string() + "." + std::string(tag) + ".txt";
    CAPTURE(expected.string());
    if (std::getenv("PEQ_UPDATE_GOLDEN") != nullptr)
      std::ofstream(expected, std::ios::binary) << text_of(loaded, language);
    REQUIRE(fs::is_regular_file(expected));
    CHECK(text_of(loaded, language) == read_file(expected));
  }
}

// --- samples that are too large to be stored -----------------------------------------------------

constexpr std::size_t mebibyte = std::size_t{1} << 20U;

std::string long_text() {
  std::string text = "peq: plan/1\nnotes: |\n";
  // The indentation of a line is no part of the text.
  while (text.size() <= mebibyte + mebibyte / 8) text += "  Párrafo de un informe muy largo.\n";
  return text;
}

/// As many items as make one value more than the ten millions that are allowed: the map, the first
/// pair, a key and its list come before them.
std::string many_values() {
  std::string text = "peq: plan/1\nx-numeros:\n";
  constexpr std::size_t items = 10'000'000 - 5 + 1;
  text.reserve(text.size() + 4 * items);
  for (std::size_t i = 0; i < items; ++i) text += "- 1\n";
  return text;
}

/// A collection that may still turn out to be a key, and a comment.
std::string long_collection() {
  std::string text = "peq: plan/1\ntitle: Plan de ejemplo\nx-numeros:\n  [\n";
  while (text.size() <= 3 * mebibyte) text += "  1000,\n";
  return text + "  ]\n";
}

std::string long_comment() {
  std::string text = "peq: plan/1\ntitle: Plan de ejemplo\n";
  while (text.size() <= 3 * mebibyte) text += "# Notas de la reunión\n";
  return text;
}

std::string long_quote() {
  std::string text = "peq: plan/1\ntitle: \"Plan de ejemplo\n";
  while (text.size() <= 3 * mebibyte) text += "  que sigue y sigue\n";
  return text + "\"\n";
}

/// A file of any size that holds nothing but its first line.
class HugeBytes final : public Bytes {
 public:
  [[nodiscard]] std::uint64_t size() const override { return (std::uint64_t{1} << 30U) + 1; }
  std::size_t read(std::uint64_t offset, char* to, std::size_t count) const override {
    constexpr std::string_view text = "peq: plan/1\n";
    if (offset >= text.size()) return 0;
    const std::string_view rest = text.substr(static_cast<std::size_t>(offset), count);
    std::memcpy(to, rest.data(), rest.size());
    return rest.size();
  }
};

class HugeFile final : public Files {
 public:
  [[nodiscard]] Kind kind(const std::string&) const override { return Kind::file; }
  [[nodiscard]] OpenResult open(const std::string&) const override {
    return {std::make_unique<HugeBytes>(), std::nullopt};
  }
  [[nodiscard]] ListResult list(const std::string&) const override { return {}; }
};

/// Samples by code that are made here instead of being stored; their texts stand in the folder.
std::map<std::string, Loaded> made_samples(const Rule& rule) {
  std::map<std::string, Loaded> made;
  switch (static_cast<int>(rule.code)) {
  case 114:
    made["bad-brackets"] = load_sample(std::string(100'000, '['));
    made["bad-braces"] = load_sample(std::string(100'000, '{'));
    break;
  case 119:
    made["bad"] = load_sample(long_text());
    made["bad-quote"] = load_sample(long_quote());
    break;
  case 120: made["bad"] = load(HugeFile(), "bad.yaml"); break;
  case 121: made["bad"] = load_sample(many_values()); break;
  case 122:
    made["bad"] = load_sample(long_collection());
    made["bad-comment"] = load_sample(long_comment());
    break;
  default: break;
  }
  return made;
}

// --- the catalogue -------------------------------------------------------------------------------

TEST_CASE("every rule has samples, and says about them exactly what is written beside them") {
  for (const Rule& rule : rules()) {
    const std::string code = to_string(rule.code);
    CAPTURE(code);
    const fs::path folder = samples / code;
    REQUIRE(fs::is_directory(folder));
    auto made = made_samples(rule);
    for (const auto& pair : made) {
      const auto& name = pair.first;
      const auto& loaded = pair.second;
      CAPTURE(name);
      check_findings(loaded, rule, folder / name);
    }
    CHECK((made.contains("bad") || fs::is_regular_file(folder / "bad.yaml")));
    REQUIRE(fs::is_regular_file(folder / "good.yaml"));
    std::vector<fs::path> files;
    for (const auto& entry : fs::directory_iterator(folder)) files.push_back(entry.path());
    std::sort(files.begin(), files.end());
    for (const fs::path& file : files) {
      const std::string name = file.filename().string();
      CAPTURE(name);
      if (name == "good.yaml") {
        const Loaded loaded = load_sample(read_file(file));
        CHECK(loaded.failures.empty());
        CHECK(text_of(loaded, Language::en).empty());
        CHECK(loaded.project() != nullptr);
      } else if (name.starts_with("bad") && name.ends_with(".yaml")) {
        check_findings(load_sample(read_file(file)), rule, folder / file.stem());
      } else {
        // A text belongs to a sample: bad-what.en.txt to bad-what.yaml.
        const std::string sample = name.substr(0, name.find('.'));
        const bool known =
            made.contains(sample) || fs::is_regular_file(folder / (sample + ".yaml"));
        CHECK(known);
        CHECK((name == sample + ".en.txt" || name == sample + ".es.txt"));
      }
    }
  }
}

TEST_CASE("every folder of samples belongs to a rule") {
  std::set<std::string> codes;
  for (const Rule& rule : rules()) codes.insert(to_string(rule.code));
  for (const auto& entry : fs::directory_iterator(samples)) {
    if (!entry.is_directory()) continue;
    const std::string name = entry.path().filename().string();
    CAPTURE(name);
    CHECK(codes.contains(name));
  }
}

TEST_CASE("the plan that progress and actions samples belong to is without findings") {
  CHECK(text_of(load_sample(read_file(samples / "plan.yaml")), Language::en).empty());
}

TEST_CASE("codes ascend and names are kebab-case, each once") {
  std::set<std::string_view> names;
  int last = 0;
  for (const Rule& rule : rules()) {
    CAPTURE(rule.name);
    const int code = static_cast<int>(rule.code);
    CHECK(code > last);
    last = code;
    CHECK((code >= 100 && code <= 999));
    CHECK(find_rule(rule.code) == &rule);
    CHECK(names.insert(rule.name).second);
    const bool kebab = !rule.name.empty() && rule.name.front() != '-' && rule.name.back() != '-' &&
                       rule.name.find("--") == std::string_view::npos &&
                       rule.name.find_first_not_of("abcdefghijklmnopqrstuvwxyz0123456789-") ==
                           std::string_view::npos;
    CHECK(kebab);
  }
  CHECK(find_rule(Code{100}) == nullptr);
}

}  // namespace
}  // namespace peq::test
