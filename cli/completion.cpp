#include "completion.hpp"

#include <vector>

#include "command.hpp"
#include "complaint.hpp"
#include "peq/messages.hpp"

namespace peq::cli {

namespace {

std::string words_of(std::span<const std::string_view> words) {
  std::string list;
  for (const std::string_view word : words) {
    if (!list.empty()) list += ' ';
    list += word;
  }
  return list;
}

bool takes_file(const Option& option) {
  return option.value == Msg::value_file || option.value == Msg::value_path;
}

std::string help_of(const Option& option, Language language) {
  return say(language, option.choices.empty() ? Text(option.help)
                                              : Text(option.help, list_of(option.choices)));
}

/// In single quotes of a shell.
std::string quoted(std::string_view text) {
  std::string result = "'";
  for (const char c : text) result += c == '\'' ? std::string("'\\''") : std::string(1, c);
  return result + "'";
}

// --- bash ---

std::string bash_script() {
  std::string names, values, arguments;
  for (const Command* command : commands()) {
    const std::string name(command->name);
    names += (names.empty() ? "" : " ") + name;
    std::string options = "--help";
    for (const Option& option : command->options) {
      const std::string word = "--" + std::string(option.name);
      options += " " + word;
      if (option.flag) continue;
      for (const std::string_view part : {std::string_view("    "), std::string_view(name),
                                          std::string_view(","), std::string_view(word)})
        values += part;
      if (option.letter != 0) values += "|" + name + ",-" + option.letter;
      values += ") ";
      if (!option.choices.empty())
        values += "_peq_words " + quoted(words_of(option.choices));
      else if (takes_file(option))
        values += "_peq_files";
      else
        values += "COMPREPLY=()";
      values += "; return ;;\n";
    }
    const Positional& positional = command->positional;
    arguments += "    " + name + ")\n      case $cur in\n        -*) _peq_words " +
                 quoted(options) + " ;;\n        *) ";
    if (!positional.choices.empty())
      arguments += "_peq_words " + quoted(words_of(positional.choices));
    else if (positional.takes == Takes::plan)
      arguments += "_peq_files";
    else
      arguments += "COMPREPLY=()";
    arguments += " ;;\n      esac ;;\n";
  }
  std::string alternatives = names;
  for (char& c : alternatives)
    if (c == ' ') c = '|';
  return "# bash completion for peq\n"
         "\n"
         "_peq_words() {\n"
         "  COMPREPLY=($(compgen -W \"$1\" -- \"$cur\"))\n"
         "}\n"
         "\n"
         "_peq_files() {\n"
         "  local IFS=$'\\n'\n"
         "  COMPREPLY=($(compgen -f -- \"$cur\"))\n"
         "  compopt -o filenames 2>/dev/null\n"
         "}\n"
         "\n"
         "_peq() {\n"
         "  local cur=${COMP_WORDS[COMP_CWORD]} prev=${COMP_WORDS[COMP_CWORD - 1]} command= i\n"
         "  # The equals sign of --option=value is a word of its own.\n"
         "  if [[ $cur == = ]]; then\n"
         "    cur=\n"
         "  elif [[ $prev == = ]]; then\n"
         "    prev=${COMP_WORDS[COMP_CWORD - 2]}\n"
         "  fi\n"
         "  for ((i = 1; i < COMP_CWORD; i++)); do\n"
         "    case ${COMP_WORDS[i]} in\n"
         "      " +
         alternatives +
         "|help) command=${COMP_WORDS[i]}; break ;;\n"
         "    esac\n"
         "  done\n"
         "  case $command,$prev in\n" +
         values +
         "  esac\n"
         "  case $command in\n"
         "    '') _peq_words '" +
         names +
         " help --help --version' ;;\n"
         "    help) _peq_words '" +
         names + "' ;;\n" + arguments +
         "  esac\n"
         "}\n"
         "\n"
         "complete -F _peq peq\n";
}

// --- zsh ---

/// Within the brackets of _arguments, in single quotes.
std::string zsh_text(std::string_view text) {
  std::string result;
  for (const char c : text) {
    if (c == '[' || c == ']' || c == ':' || c == '\\') result += '\\';
    result += c == '\'' ? std::string("'\\''") : std::string(1, c);
  }
  return result;
}

std::string zsh_option(const Option& option, Language language) {
  std::string end = "[" + zsh_text(help_of(option, language)) + "]";
  if (!option.flag) {
    end += ":" + zsh_text(say(language, option.value)) + ":";
    if (!option.choices.empty())
      end += "(" + words_of(option.choices) + ")";
    else if (takes_file(option))
      end += "_files";
  }
  const std::string star = option.repeatable ? "*" : "";
  std::string lines = " \\\n        '" + star + "--" + std::string(option.name) + end + "'";
  if (option.letter != 0)
    lines += std::string(" \\\n        '") + star + "-" + option.letter + end + "'";
  return lines;
}

std::string zsh_script(Language language) {
  std::string list, cases;
  for (const Command* command : commands()) {
    const std::string name(command->name);
    list += "    '" + name + ":" + zsh_text(say(language, command->summary)) + "'\n";
    cases += "      " + name + ")\n        _arguments";
    for (const Option& option : command->options) cases += zsh_option(option, language);
    const Positional& positional = command->positional;
    cases += std::string(" \\\n        '") + (positional.repeatable ? "*" : "1") + ":" +
             zsh_text(positional.name) + ":";
    if (!positional.choices.empty())
      cases += "(" + words_of(positional.choices) + ")";
    else if (positional.takes == Takes::plan)
      cases += "_files";
    else
      cases += " ";
    cases += "' ;;\n";
  }
  return "#compdef peq\n"
         "# zsh completion for peq\n"
         "\n"
         "_peq() {\n"
         "  local context state line\n"
         "  local -a peq_commands=(\n" +
         list +
         "  )\n"
         "  _arguments -C '1: :->command' '*:: :->argument'\n"
         "  case $state in\n"
         "    command) _describe -t commands command peq_commands ;;\n"
         "    argument)\n"
         "      case $words[1] in\n" +
         cases +
         "      esac ;;\n"
         "  esac\n"
         "}\n"
         "\n"
         "if [[ $zsh_eval_context[-1] == loadautofunc ]]; then\n"
         "  _peq \"$@\"\n"
         "else\n"
         "  compdef _peq peq\n"
         "fi\n";
}

// --- fish ---

/// In single quotes of fish, where a backslash escapes.
std::string fish_text(std::string_view text) {
  std::string result = "'";
  for (const char c : text) {
    if (c == '\'' || c == '\\') result += '\\';
    result += c;
  }
  return result + "'";
}

std::string fish_script(Language language) {
  std::string script = "# fish completion for peq\ncomplete -c peq -f\n";
  for (const Command* command : commands()) {
    const std::string name(command->name);
    script += "complete -c peq -n __fish_use_subcommand -a " + name + " -d " +
              fish_text(say(language, command->summary)) + "\n";
    const std::string here =
        "complete -c peq -n " + fish_text("__fish_seen_subcommand_from " + name);
    for (const Option& option : command->options) {
      script += here + " -l " + std::string(option.name);
      if (option.letter != 0) script += std::string(" -s ") + option.letter;
      if (!option.flag) {
        if (!option.choices.empty())
          script += " -x -a " + fish_text(words_of(option.choices));
        else
          script += takes_file(option) ? " -r -F" : " -x";
      }
      script += " -d " + fish_text(help_of(option, language)) + "\n";
    }
    const Positional& positional = command->positional;
    if (!positional.choices.empty())
      script += here + " -a " + fish_text(words_of(positional.choices)) + "\n";
    else if (positional.takes == Takes::plan)
      script += here + " -F\n";
  }
  return script;
}

}  // namespace

std::string completion_script(std::string_view shell, Language language) {
  if (shell == "zsh") return zsh_script(language);
  if (shell == "fish") return fish_script(language);
  return bash_script();
}

}  // namespace peq::cli
