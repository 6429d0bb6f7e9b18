// The tables of commands and options hold together.
#include <map>
#include <set>
#include <sstream>

#include <doctest/doctest.h>

#include "command.hpp"
#include "parse.hpp"
#include "peq/language.hpp"

TEST_SUITE_BEGIN("cli");

using namespace peq;
using namespace peq::cli;

TEST_CASE("every command has what all have") {
  std::set<std::string_view> names;
  for (const Command* command : commands()) {
    CAPTURE(command->name);
    CHECK(names.insert(command->name).second);
    CHECK(find_command(command->name) == command);
    for (const char* common : {"format", "output", "lang", "color", "width"})
      CHECK(find_option(*command, common) != nullptr);
    const bool reads_plans = command->positional.takes == Takes::plan;
    CHECK((find_option(*command, "progress") != nullptr) == reads_plans);
    // A calendar is made for other programs, a report for a browser; everything else is read in a
    // terminal first.
    const std::string_view usual = command->name == "calendar" ? "ics"
                                   : command->name == "report" ? "html"
                                                               : "text";
    if (reads_plans) CHECK(find_option(*command, "format")->choices.front() == usual);
    CHECK_FALSE(command->examples.empty());
    CHECK((command->run != nullptr));
  }
  CHECK(find_command("help") == nullptr);
  CHECK(find_command("chec") == nullptr);
}

TEST_CASE("an option is the same in all commands, since it may stand before them") {
  std::map<std::string_view, const Option*> known;
  for (const Command* command : commands()) {
    std::set<std::string_view> names;
    std::set<char> letters;
    for (const Option& option : command->options) {
      CAPTURE(option.name);
      CHECK(names.insert(option.name).second);
      if (option.letter != 0) CHECK(letters.insert(option.letter).second);
      const auto [at, is_new] = known.emplace(option.name, &option);
      CHECK(at->second->letter == option.letter);
      CHECK(option.name != "help");
      CHECK(option.name != "version");
    }
  }
}

TEST_CASE("the help of an option with choices names them") {
  for (const Command* command : commands())
    for (const Option& option : command->options) {
      CAPTURE(option.name);
      if (option.choices.empty()) continue;
      for (const auto& [language, tag] : all_languages)
        CHECK(say(language, Text(option.help, "xyz")).find("xyz") != std::string::npos);
    }
}

TEST_CASE("the examples are valid command lines of their command") {
  for (const Command* command : commands())
    for (const Example& example : command->examples) {
      CAPTURE(example.line);
      std::istringstream line{std::string(example.line)};
      std::string word;
      line >> word;
      CHECK(word == "peq");
      std::vector<std::string> words;
      while (line >> word) words.push_back(word);
      const Parsed parsed = parse(words);
      CHECK(parsed.kind == Parsed::Kind::run);
      CHECK(parsed.command == command);
    }
}

TEST_CASE("words are taken apart whatever their order") {
  const std::vector<std::vector<std::string>> lines = {
      {"status", "plan", "--unit", "a,b", "--unit", "c", "-o", "x"},
      {"--unit", "a,b", "status", "--unit=c", "plan", "-ox"},
      {"-o", "x", "--unit", "a,b", "--unit", "c", "status", "--", "plan"},
  };
  for (const auto& words : lines) {
    const Parsed parsed = parse(words);
    REQUIRE(parsed.kind == Parsed::Kind::run);
    CHECK(parsed.arguments.positional == std::vector<std::string>{"plan"});
    CHECK(parsed.arguments.all("unit") == std::vector<std::string>{"a,b", "c"});
    CHECK(*parsed.arguments.find("output") == "x");
    CHECK(parsed.arguments.find("as-of") == nullptr);
  }
}

TEST_CASE("arguments that look like something else") {
  const Parsed parsed = parse({"check", "[a,b]", "-", "status", "--", "--help", "-x", "--"});
  REQUIRE(parsed.kind == Parsed::Kind::run);
  CHECK(parsed.arguments.positional ==
        std::vector<std::string>{"[a,b]", "-", "status", "--help", "-x", "--"});
  // A value may look like an option.
  const Parsed value = parse({"status", "--as-of", "-1"});
  REQUIRE(value.kind == Parsed::Kind::run);
  CHECK(*value.arguments.find("as-of") == "-1");
}

TEST_SUITE_END();
