// What a command is: a row of tables, from which parser and help are made, and a function.
#pragma once

#include <span>
#include <string>
#include <string_view>

#include "arguments.hpp"
#include "io.hpp"
#include "peq/messages.hpp"
#include "settings.hpp"

namespace peq::cli {

/// `--name VALUE`, or `--name` alone where it is a flag.
struct Option {
  std::string_view name;
  char letter = 0;  ///< `-o`; 0: none
  Msg value{};      ///< placeholder in the help
  Msg help{};
  bool repeatable =
      false;  ///< may be given several times; the values may be comma lists of choices
  std::span<const std::string_view> choices = {};  ///< the only values; empty: free
  bool flag = false;
};

/// What a positional argument is, for completion and for the project's settings.
enum class Takes : std::uint8_t { plan, words };

struct Positional {
  std::string_view name;
  Msg help{};
  bool repeatable = false;
  Takes takes = Takes::plan;
  std::span<const std::string_view> choices = {};  ///< the only words; empty: free
  bool required = false;
};

struct Example {
  std::string_view line;
  Msg what{};
};

struct Command {
  std::string_view name;
  Msg summary{};  ///< one line
  Positional positional;
  std::span<const Option> options;
  std::span<const Example> examples;
  /// Does the work; the settings are read and valid. Returns the exit code.
  int (*run)(const Settings& settings, const Arguments& arguments, Io& io);
};

/// All commands, in display order.
std::span<const Command* const> commands();
/// The command of that name, or null.
const Command* find_command(std::string_view name);
/// The option of a command, or null.
const Option* find_option(const Command& command, std::string_view name);

}  // namespace peq::cli
