// The only file that knows CLI11. It takes a command line apart; what it says about mistakes is
// English only, so the words are ours.
#include "parse.hpp"

#include <algorithm>

#include <CLI/CLI.hpp>

#include "command.hpp"
#include "peq/evaluate.hpp"
#include "peq/report.hpp"
#include "peq/suggest.hpp"

namespace peq::cli {

namespace {

constexpr std::string_view help_word = "help";

bool is_option(std::string_view word) { return word.size() > 1 && word.front() == '-'; }

/// Whether some command has such an option, which then takes the next word as its value.
bool takes_next(std::string_view word) {
  for (const Command* command : commands())
    for (const Option& option : command->options)
      if (option.flag)
        continue;
      else if (word == "--" + std::string(option.name) ||
               (option.letter != 0 && word == std::string{'-', option.letter}))
        return true;
  return false;
}

/// Position of the first word that is neither an option nor the value of one.
std::size_t command_position(const std::vector<std::string>& args) {
  std::size_t i = 0;
  while (i < args.size() && is_option(args[i])) {
    if (args[i] == "--") return i + 1;
    i += takes_next(args[i]) ? 2U : 1U;
  }
  return std::min(i, args.size());
}

std::vector<std::string_view> command_names() {
  std::vector<std::string_view> names;
  for (const Command* command : commands()) names.push_back(command->name);
  names.push_back(help_word);
  return names;
}

std::vector<std::string_view> option_names(const Command& command) {
  std::vector<std::string_view> names;
  for (const Option& option : command.options) names.push_back(option.name);
  names.push_back(help_word);
  return names;
}

Parsed wrong(const Command* command, Text complaint) {
  Parsed parsed;
  parsed.kind = Parsed::Kind::wrong;
  parsed.command = command;
  parsed.complaints.push_back(std::move(complaint));
  return parsed;
}

Parsed unknown_command(const std::string& word) {
  return wrong(nullptr,
               with_suggestion(Text(Msg::cli_unknown_command, word), word, command_names()));
}

/// `--help`, `-h`, `--version` anywhere before `--`; `help [COMMAND]`.
std::optional<Parsed> parse_questions(const std::vector<std::string>& args, std::size_t position) {
  Parsed parsed;
  const auto end = std::find(args.begin(), args.end(), "--");
  const auto asks = [&](std::string_view word) {
    return std::find(args.begin(), end, word) != end;
  };
  for (const char* name : {"color", "width"})
    if (auto value = peek(args, name)) parsed.arguments.options[name] = {*std::move(value)};
  if (position < args.size() && args[position] == help_word) {
    parsed.kind = Parsed::Kind::help;
    if (position + 1 >= args.size() || is_option(args[position + 1])) return parsed;
    parsed.command = find_command(args[position + 1]);
    if (parsed.command == nullptr) return unknown_command(args[position + 1]);
    return parsed;
  }
  if (asks("--help") || asks("-h")) {
    parsed.kind = Parsed::Kind::help;
    if (position < args.size()) parsed.command = find_command(args[position]);
    return parsed;
  }
  if (asks("--version")) {
    parsed.kind = Parsed::Kind::version;
    return parsed;
  }
  return std::nullopt;
}

/// A value `--name=` that is empty; CLI11 would take the next word instead.
std::optional<std::string> empty_value(const std::vector<std::string>& words) {
  for (const std::string& word : words) {
    if (word == "--") break;
    if (word.starts_with("--") && word.ends_with('=')) return word.substr(0, word.size() - 1);
  }
  return std::nullopt;
}

Text unknown_option(const Command& command, const std::string& word) {
  const std::string name = word.substr(0, word.find('='));
  const std::string bare = name.substr(name.starts_with("--") ? 2 : 1);
  return with_suggestion(Text(Msg::cli_unknown_option, std::string(command.name), name), bare,
                         option_names(command), "--");
}

/// The status that these words name in any language, as it is written on the command line.
std::string_view status_of_words(std::string_view written) {
  std::vector<std::string> words;
  std::vector<std::string_view> names;
  for (std::size_t i = 0; i < status_count; ++i)
    for (const LanguageName& language : all_languages) {
      words.push_back(say(language.language, static_cast<Status>(i)));
      names.push_back(to_string(static_cast<Status>(i)));
    }
  const std::vector<std::string_view> candidates(words.begin(), words.end());
  const auto found = nearest(written, candidates);
  if (!found) return {};
  return names[static_cast<std::size_t>(std::find(words.begin(), words.end(), *found) -
                                        words.begin())];
}

Text bad_choice(const Option& option, std::string_view written) {
  Text complaint(Msg::cli_bad_choice, "--" + std::string(option.name), std::string(written),
                 list_of(option.choices));
  // Machine names are never translated, but who writes `vencida` means `overdue`.
  const std::string_view status = status_of_words(written);
  const auto& choices = option.choices;
  if (!status.empty() && std::find(choices.begin(), choices.end(), status) != choices.end())
    return Text(Msg::cli_did_you_mean, std::move(complaint), std::string(status));
  // Of single characters every one is near to every other.
  if (written.size() < 2) return complaint;
  return with_suggestion(std::move(complaint), written, choices);
}

/// Choices and repetitions, which are the same for all options.
void check_values(const Option& option, const std::vector<std::string>& values,
                  Complaints& complaints) {
  const std::string name = "--" + std::string(option.name);
  if (!option.repeatable && values.size() > 1) complaints.emplace_back(Msg::cli_option_twice, name);
  if (option.choices.empty()) return;
  for (const std::string& value : values) {
    std::string_view rest = value;
    while (true) {
      const std::size_t end = option.repeatable ? rest.find(',') : std::string_view::npos;
      const std::string_view one = rest.substr(0, end);
      if (std::find(option.choices.begin(), option.choices.end(), one) == option.choices.end())
        complaints.push_back(bad_choice(option, one));
      if (end == std::string_view::npos) break;
      rest.remove_prefix(end + 1);
    }
  }
}

/// Words that are no paths.
void check_words(const Positional& positional, const std::vector<std::string>& words,
                 Complaints& complaints) {
  if (positional.required && words.empty())
    complaints.emplace_back(Msg::cli_missing_word, std::string(positional.name),
                            list_of(positional.choices));
  if (positional.choices.empty()) return;
  for (const std::string& word : words)
    if (std::find(positional.choices.begin(), positional.choices.end(), word) ==
        positional.choices.end())
      complaints.push_back(with_suggestion(Text(Msg::cli_bad_choice, std::string(positional.name),
                                                word, list_of(positional.choices)),
                                           word, positional.choices));
}

Parsed parse_command(const Command& command, std::vector<std::string> words) {
  if (const auto name = empty_value(words))
    return wrong(&command, Text(Msg::cli_missing_value, *name));
  Parsed parsed;
  parsed.command = &command;
  CLI::App parser;
  parser.set_help_flag();
  parser.allow_extras();
  for (const Option& option : command.options) {
    std::string names = "--" + std::string(option.name);
    if (option.letter != 0) names += std::string(",-") + option.letter;
    auto& values = parsed.arguments.options[std::string(option.name)];
    if (option.flag)
      parser.add_flag_callback(names, [&values] { values.assign(1, ""); });
    else
      parser.add_option(names, values)->allow_extra_args(false);
  }
  // What follows `--` is no option, whatever it looks like.
  const auto mark = std::find(words.begin(), words.end(), "--");
  std::vector<std::string> plain(mark == words.end() ? mark : mark + 1, words.end());
  words.erase(mark, words.end());
  const std::string last = words.empty() ? std::string() : words.back();
  try {
    std::reverse(words.begin(), words.end());
    parser.parse(std::move(words));
  } catch (const CLI::ArgumentMismatch&) {
    // Only an option at the very end can be short of a value.
    return wrong(&command, Text(Msg::cli_missing_value, last));
  } catch (const CLI::ParseError&) {
    return wrong(&command, Text(Msg::cli_not_understood));
  }
  auto& positional = parsed.arguments.positional;
  for (const std::string& word : parser.remaining()) {
    if (!is_option(word))
      positional.push_back(word);
    else if (parsed.complaints.empty())
      parsed.complaints.push_back(unknown_option(command, word));
  }
  positional.insert(positional.end(), plain.begin(), plain.end());
  // A misspelt option leaves its value behind, which is no mistake of its own.
  if (parsed.complaints.empty() && !command.positional.repeatable && positional.size() > 1)
    parsed.complaints.emplace_back(Msg::cli_unexpected_argument, positional[1]);
  for (const Option& one : command.options)
    check_values(one, parsed.arguments.all(one.name), parsed.complaints);
  if (parsed.complaints.empty()) check_words(command.positional, positional, parsed.complaints);
  parsed.kind = parsed.complaints.empty() ? Parsed::Kind::run : Parsed::Kind::wrong;
  return parsed;
}

}  // namespace

Parsed parse(const std::vector<std::string>& args) {
  const std::size_t position = command_position(args);
  if (const auto question = parse_questions(args, position)) return *question;
  if (args.empty()) return {};
  if (position >= args.size()) return wrong(nullptr, Text(Msg::cli_missing_command));
  const Command* command = find_command(args[position]);
  if (command == nullptr) return unknown_command(args[position]);
  std::vector<std::string> words = args;
  words.erase(words.begin() + static_cast<std::ptrdiff_t>(position));
  return parse_command(*command, std::move(words));
}

}  // namespace peq::cli
