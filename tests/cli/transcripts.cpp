// Runs the transcripts of this folder through the tool, in this process and without the disk.
//
// A transcript is a text of sections, each with a line that says what it is:
//
//   --- file PATH         a file that there is, with the text that follows; `-` is standard input
//   --- folder NAME       the files of tests/cli/NAME, under that name
//   --- variable NAME=X   an environment variable
//   --- terminal WIDTH    standard output is a terminal
//   --- run WORDS         runs peq with these words; 'quotes' keep blanks together, `\x1b`
//                         is an escape, as in the results
//   --- out, err          what it must have written to standard output and standard error; `\r`
//                         stands for a carriage return
//   --- written PATH      what it must have written to a file, which is there from then on
//   --- exit CODE         and how it must have ended; closes a run
//
// What stands before the first section says what the transcript is about. The day is 2024-06-30.
// PEQ_UPDATE_GOLDEN=1 writes the results into the transcripts; read them before they are kept.
#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <map>
#include <sstream>
#include <string>
#include <vector>

#include <doctest/doctest.h>

#include "app.hpp"

TEST_SUITE_BEGIN("cli");

namespace {

using namespace peq;
namespace fs = std::filesystem;

struct Section {
  std::string kind, argument, text;
};

struct Transcript {
  std::string about;
  std::vector<Section> sections;
};

std::string read(const fs::path& path) {
  std::ostringstream text;
  text << std::ifstream(path).rdbuf();
  return text.str();
}

Transcript parse(const std::string& text) {
  constexpr std::string_view mark = "--- ";
  Transcript transcript;
  std::istringstream lines(text);
  for (std::string line; std::getline(lines, line);) {
    if (line.starts_with(mark)) {
      const std::string head = line.substr(mark.size());
      const std::size_t blank = std::min(head.find(' '), head.size());
      transcript.sections.push_back(
          {head.substr(0, blank), head.substr(std::min(blank + 1, head.size())), {}});
    } else {
      std::string& to =
          transcript.sections.empty() ? transcript.about : transcript.sections.back().text;
      to += line + "\n";
    }
  }
  return transcript;
}

std::string written(const Transcript& transcript) {
  std::string text = transcript.about;
  for (const Section& section : transcript.sections) {
    text += "--- " + section.kind;
    if (!section.argument.empty()) text += " " + section.argument;
    text += "\n" + section.text;
  }
  return text;
}

/// Colours are to be seen in an editor.
constexpr std::string_view escape_shown = "\\x1b";

std::string replaced(std::string text, std::string_view from, std::string_view to) {
  for (std::size_t at = text.find(from); at != std::string::npos;
       at = text.find(from, at + to.size()))
    text.replace(at, from.size(), to);
  return text;
}

std::vector<std::string> words_of(const std::string& line) {
  std::vector<std::string> words;
  bool open = false;
  bool quoted = false;
  for (char c : line) {
    if (c == '\'') {
      quoted = !quoted;
      if (!open) words.emplace_back();
      open = true;
    } else if (c == ' ' && !quoted) {
      open = false;
    } else {
      if (!open) words.emplace_back();
      open = true;
      words.back() += c;
    }
  }
  return words;
}

/// The world of one transcript.
struct World {
  MemoryFiles files;
  std::map<std::string, std::string> variables;
  std::optional<int> terminal;

  void prepare(const Section& section) {
    if (section.kind == "file") files.add(section.argument, section.text);
    if (section.kind == "terminal") terminal = std::stoi(section.argument);
    if (section.kind == "variable") {
      const std::size_t equal = section.argument.find('=');
      variables[section.argument.substr(0, equal)] = section.argument.substr(equal + 1);
    }
    if (section.kind == "folder") {
      const fs::path root = fs::path(PEQ_TESTS_DIR) / "cli";
      for (const auto& entry : fs::recursive_directory_iterator(root / section.argument))
        if (entry.is_regular_file())
          files.add(fs::relative(entry.path(), root).string(), read(entry.path()));
    }
  }
};

struct Result {
  std::string out, err;
  std::map<std::string, std::string> files;
  int exit = 0;
};

Result run(World& world, const std::vector<std::string>& words) {
  Result result;
  std::ostringstream out;
  std::ostringstream err;
  cli::Io io{out,
             err,
             world.files,
             [&](const std::string& name) -> std::optional<std::string> {
               const auto at = world.variables.find(name);
               return at == world.variables.end() ? std::nullopt : std::optional(at->second);
             },
             [&](const std::string& path, std::string_view bytes) -> std::optional<IoError> {
               if (path.starts_with("full/")) return IoError{IoReason::disk_full, path, {}};
               result.files[path] = bytes;
               world.files.add(path, std::string(bytes));
               return std::nullopt;
             },
             [] { return std::optional<IoError>(); },
             *Date::from_ymd(2024, 6, 30),
             world.terminal.has_value(),
             world.terminal.has_value(),
             world.terminal};
  result.exit = cli::app(words, io);
  result.out = out.str();
  result.err = err.str();
  return result;
}

/// The sections that say what a run gave.
std::vector<Section> sections_of(const Result& result) {
  std::vector<Section> sections;
  const auto add = [&](std::string kind, std::string argument, std::string text) {
    text = replaced(text, "\x1b", escape_shown);
    text = replaced(text, "\r", "\\r");
    // A line that looks like a section is told apart by a backslash.
    if (text.starts_with("--- ")) text.insert(0, 1, '\\');
    text = replaced(text, "\n--- ", "\n\\--- ");
    // A text without its last line feed would not come back the same.
    if (!text.empty() && !text.ends_with('\n')) argument += " (no line feed at the end)";
    sections.push_back({std::move(kind), std::move(argument),
                        text.empty() || text.ends_with('\n') ? text : text + "\n"});
  };
  if (!result.out.empty()) add("out", "", result.out);
  if (!result.err.empty()) add("err", "", result.err);
  for (const auto& [path, text] : result.files) add("written", path, text);
  sections.push_back({"exit", std::to_string(result.exit), {}});
  return sections;
}

bool is_result(const Section& section) {
  return section.kind == "out" || section.kind == "err" || section.kind == "written" ||
         section.kind == "exit";
}

/// Blank lines after the last section of a run are layout.
std::string without_end(std::string text) {
  while (text.ends_with("\n\n")) text.pop_back();
  return text == "\n" ? "" : text;
}

void compare(const std::vector<Section>& expected, const std::vector<Section>& actual) {
  REQUIRE_MESSAGE(expected.size() == actual.size(), written({{}, actual}));
  for (std::size_t i = 0; i < actual.size(); ++i) {
    CHECK(expected[i].kind == actual[i].kind);
    CHECK(expected[i].argument == actual[i].argument);
    CHECK(without_end(expected[i].text) == without_end(actual[i].text));
  }
}

/// Runs a transcript; returns it with the results that it gave.
Transcript replay(const Transcript& transcript) {
  World world;
  Transcript seen{transcript.about, {}};
  const auto& sections = transcript.sections;
  for (std::size_t i = 0; i < sections.size();) {
    seen.sections.push_back(sections[i]);
    if (sections[i].kind != "run") {
      world.prepare(sections[i++]);
      continue;
    }
    const std::string command = sections[i].argument;  // `i` has moved on when it is shown
    CAPTURE(command);
    seen.sections.back().text.clear();
    const std::string line = replaced(sections[i].argument, escape_shown, "\x1b");
    const std::vector<Section> actual = sections_of(run(world, words_of(line)));
    std::vector<Section> expected;
    for (++i; i < sections.size() && is_result(sections[i]); ++i) expected.push_back(sections[i]);
    if (std::getenv("PEQ_UPDATE_GOLDEN") == nullptr) compare(expected, actual);
    seen.sections.insert(seen.sections.end(), actual.begin(), actual.end());
    if (i < sections.size()) seen.sections.back().text = "\n";
  }
  return seen;
}

}  // namespace

TEST_CASE("transcripts") {
  std::vector<fs::path> paths;
  for (const auto& entry : fs::directory_iterator(fs::path(PEQ_TESTS_DIR) / "cli"))
    if (entry.path().extension() == ".test") paths.push_back(entry.path());
  std::sort(paths.begin(), paths.end());
  REQUIRE_FALSE(paths.empty());
  for (const fs::path& path : paths) {
    CAPTURE(path.filename().string());
    const Transcript seen = replay(parse(read(path)));
    if (std::getenv("PEQ_UPDATE_GOLDEN") != nullptr) std::ofstream(path) << written(seen);
  }
}

TEST_SUITE_END();
