#include "app.hpp"

#include "command.hpp"
#include "help.hpp"
#include "output.hpp"
#include "parse.hpp"
#include "peq/check.hpp"

namespace peq::cli {

namespace {

/// The language of the project, where there is one.
std::optional<Language> project_language(const Parsed& parsed, const Io& io) {
  if (parsed.command->positional.takes != Takes::plan || parsed.arguments.has("no-config"))
    return std::nullopt;
  const auto& paths = parsed.arguments.positional;
  return language_of_project(io.files, paths.empty() ? "." : paths.front());
}

int run(const Parsed& parsed, const std::vector<std::string>& args, Io& io, Language language) {
  bool asked = asks_for_language(args, io);
  if (!asked)
    if (const auto of_project = project_language(parsed, io)) {
      language = *of_project;
      asked = true;
    }
  Complaints complaints;
  Settings settings = read_settings(*parsed.command, parsed.arguments, io, language, complaints);
  settings.language_asked = asked;
  if (!complaints.empty()) return wrong_usage(io, language, complaints, parsed.command);
  return parsed.command->run(settings, parsed.arguments, io);
}

}  // namespace

int app(const std::vector<std::string>& args, Io& io) {
  const Language language = language_of(args, io);
  const Parsed parsed = parse(args);
  switch (parsed.kind) {
  case Parsed::Kind::run: return run(parsed, args, io, language);
  case Parsed::Kind::help:
    return print(
        io, language,
        help_text(parsed.command, language, style_for(parsed.arguments, io, io.out_is_terminal)),
        exit_done);
  case Parsed::Kind::version: return print(io, language, "peq " PEQ_VERSION "\n", exit_done);
  case Parsed::Kind::nothing:
    io.err << short_help(language, style_for(parsed.arguments, io, io.err_is_terminal));
    return exit_usage;
  case Parsed::Kind::wrong: return wrong_usage(io, language, parsed.complaints, parsed.command);
  }
  return exit_usage;
}

}  // namespace peq::cli
