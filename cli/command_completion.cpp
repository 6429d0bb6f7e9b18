// peq completion: completion of command lines for a shell.
#include "app.hpp"
#include "commands.hpp"
#include "completion.hpp"
#include "options.hpp"
#include "output.hpp"

namespace peq::cli {

namespace {

constexpr std::string_view formats[] = {"text"};
constexpr Option options[] = {format_option(formats), output_option, language_option, color_option,
                              width_option};

constexpr Example examples[] = {
    {"peq completion bash -o ~/.local/share/bash-completion/completions/peq",
     Msg::example_completion_bash},
    {"peq completion zsh -o _peq", Msg::example_completion_zsh},
    {"peq completion fish -o ~/.config/fish/completions/peq.fish", Msg::example_completion_fish},
};

int run(const Settings& settings, const Arguments& arguments, Io& io) {
  return deliver(settings, io, completion_script(arguments.positional.front(), settings.language),
                 exit_done);
}

}  // namespace

constexpr Command completion_command{
    "completion",
    Msg::summary_completion,
    {"SHELL", Msg::help_completion_shell, false, Takes::words, shells, true},
    options,
    examples,
    run};

}  // namespace peq::cli
