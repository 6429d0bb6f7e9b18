// Real files with mistakes that hands, editors and broken disks make. PEQ_FUZZ_CASES=100000 for a
// long run, PEQ_FUZZ_SEED=<n> PEQ_FUZZ_CASES=1 for one case again.
#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <sstream>
#include <string>
#include <string_view>
#include <vector>

#include <doctest/doctest.h>

#include "any_file.hpp"
#include "unit/oracle/dice.hpp"

TEST_SUITE_BEGIN("fuzz");

namespace peq::fuzz {
namespace {

namespace fs = std::filesystem;
using oracle::Dice;
using Lines = std::vector<std::string>;

Lines lines_of(const std::string& text) {
  Lines lines;
  std::istringstream in(text);
  for (std::string line; std::getline(in, line);) lines.push_back(line + "\n");
  return lines;
}

std::string joined(const Lines& lines) {
  std::string text;
  for (const std::string& line : lines) text += line;
  return text;
}

/// The YAML files of the repository, those that are wrong on purpose among them.
const std::vector<Lines>& seeds() {
  static const std::vector<Lines> all = [] {
    std::vector<fs::path> paths;
    for (const char* folder : {"plans", "examples", "tests/rules", "tests/golden"}) {
      const fs::path root = fs::path(PEQ_ROOT_DIR) / folder;
      if (!fs::exists(root)) continue;
      for (const auto& entry : fs::recursive_directory_iterator(root))
        if (entry.path().extension() == ".yaml" && entry.file_size() < 1'000'000)
          paths.push_back(entry.path());
    }
    std::sort(paths.begin(), paths.end());
    std::vector<Lines> read = {lines_of(std::string(plan_text))};
    for (const fs::path& path : paths) {
      std::ostringstream text;
      text << std::ifstream(path, std::ios::binary).rdbuf();
      read.push_back(lines_of(text.str()));
    }
    return read;
  }();
  return all;
}

/// The head of a file and some lines of it from somewhere, so that each case is small.
Lines excerpt(Dice& dice, const Lines& lines) {
  constexpr std::size_t head = 14;
  constexpr std::size_t most = 60;
  if (lines.size() <= most) return lines;
  Lines part(lines.begin(), lines.begin() + head);
  const auto size = static_cast<std::size_t>(dice.between(1, 40));
  const std::size_t from = head + dice.next() % (lines.size() - head - size);
  for (std::size_t i = from; i < from + size; ++i) part.push_back(lines[i]);
  return part;
}

std::size_t somewhere(Dice& dice, std::size_t size) { return size == 0 ? 0 : dice.next() % size; }

void change_lines(Dice& dice, Lines& lines) {
  if (lines.empty()) return;
  const std::size_t at = somewhere(dice, lines.size());
  const auto place = lines.begin() + static_cast<std::ptrdiff_t>(at);
  switch (dice.between(0, 6)) {
  case 0: lines.erase(place); break;
  case 1: lines.insert(place, lines[somewhere(dice, lines.size())]); break;
  case 2: std::swap(lines[at], lines[somewhere(dice, lines.size())]); break;
  case 3: lines[at].insert(0, static_cast<std::size_t>(dice.between(1, 4)), ' '); break;
  case 4: lines[at].erase(0, std::min<std::size_t>(lines[at].find_first_not_of(' '), 2)); break;
  case 5: {
    const Lines other = excerpt(dice, dice.pick(seeds()));
    const std::size_t count = std::min<std::size_t>(other.size(), 10);
    lines.insert(place, other.begin(), other.begin() + static_cast<std::ptrdiff_t>(count));
    break;
  }
  default: {  // another value behind the key
    const std::size_t colon = lines[at].find(": ");
    if (colon == std::string::npos) break;
    lines[at].replace(colon + 2, std::string::npos,
                      dice.pick<std::string>({"~",
                                              "[]",
                                              "{}",
                                              "-1",
                                              "1e9",
                                              "999999999999999",
                                              "0.0000001",
                                              "1,5",
                                              "2022-02-30",
                                              "9999-99-99",
                                              "1900-01-01",
                                              "2199-12-31",
                                              "2022-Q4",
                                              "9999 years",
                                              "0 days",
                                              "\"\\x1b[31m\"",
                                              "\"\\u202e\\u0007\"",
                                              "\"\\0\"",
                                              "|",
                                              "*x",
                                              "&x y",
                                              "vision",
                                              "E-1",
                                              "none",
                                              "true",
                                              "[[[[[[",
                                              "\"",
                                              "'",
                                              "100%",
                                              "skip",
                                              "!!str x"}) +
                          "\n");
  }
  }
}

void change_bytes(Dice& dice, std::string& text) {
  const std::size_t at = somewhere(dice, text.size());
  switch (dice.between(0, 6)) {
  case 0:
    if (!text.empty()) text[at] = static_cast<char>(text[at] ^ (1 << dice.between(0, 7)));
    break;
  case 1: text.erase(at, static_cast<std::size_t>(dice.between(1, 30))); break;
  case 2: text.resize(at); break;
  case 3: text.insert(at, text.substr(somewhere(dice, text.size()), 40)); break;
  case 4:
    text.insert(at, dice.pick<std::string>({"\xFF", "\xC3", "\xE2\x80", "\xED\xA0\x80",
                                            std::string(1, '\0'), "\r", "\x1b[2J", "\xC2\x9B",
                                            "\xE2\x80\xAE", "\xEF\xBB\xBF", "\x04", "\t",
                                            "\xC2\x85", "\xF0\x9F\x98\x80", "e\xCC\x81", "\x7F"}));
    break;
  default:
    text.insert(at, dice.pick<std::string>(
                        {"\"", "'",     "[",     "]",    "{",  "}",      ": ", ":", "- ", "-",  "#",
                         " #", ",",     "&a ",   "*a",   "!",  "!!map ", "|",  ">", "? ", "%",  "@",
                         "`",  "---\n", "...\n", "<<: ", "\n", "\n\n",   "  ", "~", "\\", "\\x"}));
  }
}

std::string mutation(Dice& dice) {
  Lines lines = excerpt(dice, dice.pick(seeds()));
  for (int times = dice.between(0, 2); times > 0; --times) change_lines(dice, lines);
  std::string text = joined(lines);
  for (int times = dice.between(0, 3); times > 0; --times) change_bytes(dice, text);
  return text;
}

/// What kind of file it says it is, to give it as that; now and then as another.
Role role_of(Dice& dice, const std::string& text) {
  if (dice.chance(15)) return dice.pick({Role::plan, Role::actions, Role::progress, Role::alone});
  for (const auto& [word, role] :
       {std::pair{"peq: progress", Role::progress}, {"peq: actions", Role::actions}})
    if (text.find(word) != std::string::npos) return role;
  return Role::plan;
}

long number_from(const char* name, long standard) {
  const char* text = std::getenv(name);
  return text != nullptr ? std::atol(text) : standard;
}

TEST_CASE("mutations of real files") {
  const long first = number_from("PEQ_FUZZ_SEED", 1);
  const long count = number_from("PEQ_FUZZ_CASES", 1500);
  for (long seed = first; seed < first + count; ++seed) {
    Dice dice(static_cast<std::uint64_t>(seed));
    const std::string text = mutation(dice);
    const Complaint complaint = try_file(text, role_of(dice, text));
    if (!complaint.empty())
      FAIL_CHECK("PEQ_FUZZ_SEED=" << seed << ": " << complaint << "\n" << utf8::printable(text));
  }
}

TEST_CASE("the files themselves, in every role") {
  for (const Lines& lines : seeds()) {
    if (lines.size() > 150) continue;
    const std::string text = joined(lines);
    for (const Role role : all_roles) {
      const Complaint complaint = try_file(text, role);
      if (!complaint.empty()) FAIL_CHECK(complaint << "\n" << utf8::printable(text));
    }
  }
}

TEST_CASE("every beginning of a file") {
  for (std::size_t size = 0; size <= plan_text.size(); size += size < 300 ? 1 : 7) {
    const Complaint complaint = try_file(plan_text.substr(0, size), Role::plan);
    if (!complaint.empty()) FAIL_CHECK(size << ": " << complaint);
  }
}

TEST_CASE("every byte, in every place of an entry") {
  const std::string entry =
      "peq: progress/1\nplan: p\nentries:\n  - {date: 2022-06-30, for: E-1, progress: 40}\n";
  for (std::size_t at = 0; at <= entry.size(); at += 3)
    for (int byte = 0; byte < 256; byte += byte < 0x80 ? 1 : 11) {
      std::string text = entry;
      text.insert(at, 1, static_cast<char>(byte));
      const Complaint complaint = try_file(text, Role::progress);
      if (!complaint.empty()) FAIL_CHECK(byte << " at " << at << ": " << complaint);
    }
}

}  // namespace
}  // namespace peq::fuzz

TEST_SUITE_END();
