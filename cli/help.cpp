#include "help.hpp"

#include "app.hpp"
#include "options.hpp"
#include "peq/render.hpp"

namespace peq::cli {

namespace {

constexpr std::uint8_t margin = 2;

class HelpWriter {
 public:
  HelpWriter(Language language, const TextStyle& style) : language_(language), style_(style) {}

  void title(const std::string& text) {
    document_.blocks.push_back(Paragraph{{{text, Tone::strong}}});
  }
  void section(Msg message) {
    document_.blocks.push_back(Heading{say(language_, message), {}, Heading::Level::section});
  }
  void paragraph(const std::string& text) { document_.blocks.push_back(Paragraph{{{text}}}); }
  /// A name and what it means.
  void entry(const std::string& name, const std::string& words) {
    if (rows_.columns.empty()) {
      rows_.wrap = true;
      rows_.columns = {{""}, {"", Align::left, true}};
    }
    rows_.rows.push_back({{{name, Tone::accent, {}, margin}, {words}}, false, false});
  }
  void entry(const std::string& name, Msg words) { entry(name, say(language_, words)); }
  void end_entries() { document_.blocks.push_back(std::exchange(rows_, {})); }

  std::string take() { return render_text(document_, style_); }

  void examples(std::span<const Example> examples) {
    section(Msg::help_examples);
    for (const Example& example : examples) entry(std::string(example.line), example.what);
    end_entries();
  }

  void option(const Option& option) {
    std::string name = option.letter != 0 ? std::string{'-', option.letter, ',', ' '} : "";
    name += "--" + std::string(option.name);
    if (!option.flag) name += " " + say(language_, option.value);
    std::string words =
        say(language_, option.choices.empty() ? Text(option.help)
                                              : Text(option.help, list_of(option.choices)));
    if (option.repeatable) words += " " + say(language_, Msg::help_repeatable);
    entry(name, words);
  }

  void exit_codes() {
    section(Msg::help_exit_codes);
    entry(std::to_string(exit_done), Msg::help_exit_done);
    entry(std::to_string(exit_findings), Msg::help_exit_findings);
    entry(std::to_string(exit_usage), Msg::help_exit_usage);
    entry(std::to_string(exit_input), Msg::help_exit_input);
    end_entries();
  }

 private:
  Language language_;
  TextStyle style_;
  Document document_;
  Table rows_;
};

constexpr Example program_examples[] = {
    {"peq check plans", Msg::example_check},
    {"peq evaluate plans/san-miguel --as-of 2023", Msg::example_evaluate},
    {"peq deadlines --within 90d", Msg::example_deadlines},
};

std::string help_of_program(Language language, const TextStyle& style) {
  HelpWriter help(language, style);
  help.title("peq " PEQ_VERSION ": " + say(language, Msg::help_program));
  help.examples(program_examples);
  help.section(Msg::help_usage);
  const std::string command_word = say(language, Msg::help_usage_command);
  help.entry("peq " + command_word + " [PLAN] " + say(language, Msg::help_usage_options),
             Msg::help_usage_program);
  help.entry("peq help " + command_word, Msg::help_usage_help);
  help.entry("peq --version", Msg::help_usage_version);
  help.end_entries();
  help.section(Msg::help_commands);
  for (const Command* command : commands())
    help.entry(std::string(command->name), command->summary);
  help.end_entries();
  help.section(Msg::help_options);
  for (const Option& option : {language_option, color_option, width_option}) help.option(option);
  help.end_entries();
  help.exit_codes();
  return help.take();
}

std::string help_of_command(const Command& command, Language language, const TextStyle& style) {
  HelpWriter help(language, style);
  help.title("peq " + std::string(command.name) + ": " + say(language, command.summary));
  help.examples(command.examples);
  help.section(Msg::help_usage);
  const std::string name(command.positional.name);
  const std::string words = name + (command.positional.repeatable ? "…" : "");
  help.entry("peq " + std::string(command.name) + " " +
                 (command.positional.required ? words : "[" + words + "]") + " " +
                 say(language, Msg::help_usage_options),
             "");
  help.end_entries();
  help.entry(name, say(language,
                       command.positional.choices.empty()
                           ? Text(command.positional.help)
                           : Text(command.positional.help, list_of(command.positional.choices))));
  help.end_entries();
  help.section(Msg::help_options);
  for (const Option& option : command.options) help.option(option);
  help.end_entries();
  help.exit_codes();
  return help.take();
}

}  // namespace

std::string help_text(const Command* command, Language language, const TextStyle& style) {
  return command == nullptr ? help_of_program(language, style)
                            : help_of_command(*command, language, style);
}

std::string short_help(Language language, const TextStyle& style) {
  HelpWriter help(language, style);
  help.title("peq " PEQ_VERSION ": " + say(language, Msg::help_program));
  help.section(Msg::help_commands);
  for (const Command* command : commands())
    help.entry(std::string(command->name), command->summary);
  help.end_entries();
  help.paragraph(say(language, Text(Msg::cli_see_help, "peq --help")));
  return help.take();
}

}  // namespace peq::cli
