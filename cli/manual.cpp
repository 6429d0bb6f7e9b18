#include "manual.hpp"

#include "app.hpp"
#include "complaint.hpp"
#include "options.hpp"

namespace peq::cli {

namespace {

/// Plain text for roff: a backslash, a hyphen that is meant as one, no request at a line's begin.
std::string roff(std::string_view text) {
  std::string result;
  for (const char c : text) {
    if (c == '\\')
      result += "\\e";
    else if (c == '-')
      result += "\\-";
    else
      result += c;
  }
  if (!result.empty() && (result.front() == '.' || result.front() == '\'')) result.insert(0, "\\&");
  return result;
}

class Page {
 public:
  Page(const std::string& name, Language language) : language_(language) {
    text_ = ".TH " + upper(name) + " 1 \"\" \"peq " PEQ_VERSION "\"\n";
  }

  void section(Msg title) { text_ += ".SH " + say(language_, title) + "\n"; }
  void line(const std::string& text) { text_ += roff(text) + "\n"; }
  void bold(const std::string& text) { text_ += ".B " + roff(text) + "\n"; }
  void entry(const std::string& head, const std::string& words) {
    text_ += ".TP\n.B " + roff(head) + "\n" + roff(words) + "\n";
  }
  void entry(const std::string& head, Msg words) { entry(head, say(language_, words)); }

  void option(const Option& option) {
    std::string head = option.letter != 0 ? std::string{'-', option.letter, ',', ' '} : "";
    head += "--" + std::string(option.name);
    if (!option.flag) head += " " + say(language_, option.value);
    std::string words =
        say(language_, option.choices.empty() ? Text(option.help)
                                              : Text(option.help, list_of(option.choices)));
    if (option.repeatable) words += " " + say(language_, Msg::help_repeatable);
    entry(head, words);
  }

  void examples(std::span<const Example> examples) {
    section(Msg::manual_examples);
    for (const Example& example : examples) entry(std::string(example.line), example.what);
  }

  void tail() {
    section(Msg::manual_exit);
    entry(std::to_string(exit_done), Msg::help_exit_done);
    entry(std::to_string(exit_findings), Msg::help_exit_findings);
    entry(std::to_string(exit_usage), Msg::help_exit_usage);
    entry(std::to_string(exit_input), Msg::help_exit_input);
    section(Msg::manual_environment);
    entry("PEQ_LANG, LC_ALL, LC_MESSAGES, LANG", Msg::manual_env_language);
    entry("NO_COLOR, FORCE_COLOR", Msg::manual_env_color);
    entry("COLUMNS", Msg::manual_env_columns);
    entry("SOURCE_DATE_EPOCH", Msg::manual_env_epoch);
  }

  std::string take() { return std::move(text_); }

 private:
  static std::string upper(std::string name) {
    for (char& c : name)
      if (c >= 'a' && c <= 'z') c = static_cast<char>(c - 'a' + 'A');
    return name;
  }

  Language language_;
  std::string text_;
};

std::string page_of_program(Language language) {
  Page page("peq", language);
  page.section(Msg::manual_name);
  page.line("peq - " + say(language, Msg::help_program));
  page.section(Msg::manual_synopsis);
  page.bold("peq " + say(language, Msg::help_usage_command) + " [PLAN] " +
            say(language, Msg::help_usage_options));
  page.section(Msg::manual_commands);
  for (const Command* command : commands())
    page.entry("peq-" + std::string(command->name) + "(1)", command->summary);
  page.section(Msg::manual_options);
  for (const Option& option : {language_option, color_option, width_option}) page.option(option);
  page.tail();
  return page.take();
}

std::string page_of(const Command& command, Language language) {
  const std::string name = "peq-" + std::string(command.name);
  Page page(name, language);
  page.section(Msg::manual_name);
  page.line(name + " - " + say(language, command.summary));
  page.section(Msg::manual_synopsis);
  const Positional& positional = command.positional;
  const std::string words = std::string(positional.name) + (positional.repeatable ? "…" : "");
  page.bold("peq " + std::string(command.name) + " " +
            (positional.required ? words : "[" + words + "]") + " " +
            say(language, Msg::help_usage_options));
  page.section(Msg::manual_arguments);
  page.entry(std::string(positional.name),
             say(language, positional.choices.empty()
                               ? Text(positional.help)
                               : Text(positional.help, list_of(positional.choices))));
  page.section(Msg::manual_options);
  for (const Option& option : command.options) page.option(option);
  page.examples(command.examples);
  page.tail();
  page.section(Msg::manual_see_also);
  page.line("peq(1)");
  return page.take();
}

}  // namespace

std::string manual_page(const Command* command, Language language) {
  return command == nullptr ? page_of_program(language) : page_of(*command, language);
}

}  // namespace peq::cli
