#include "app.hpp"

#include "command.hpp"
#include "help.hpp"
#include "output.hpp"
#include "parse.hpp"
#include "peq/check.hpp"

namespace peq::cli {

namespace {

/// The language of the project, where nobody asks for another.
Language language_for(const Parsed& parsed, const std::vector<std::string>& args, const Io& io,
                      Language language) {
  if (parsed.command->positional.takes != Takes::plan || asks_for_language(args, io))
    return language;
  if (parsed.arguments.has("no-config")) return language;
  const auto& paths = parsed.arguments.positional;
  return language_of_project(io.files, paths.empty() ? "." : paths.front()).value_or(language);
}

int run(const Parsed& parsed, Io& io, Language language) {
  Complaints complaints;
  const Settings settings =
      read_settings(*parsed.command, parsed.arguments, io, language, complaints);
  if (!complaints.empty()) return wrong_usage(io, language, complaints, parsed.command);
  return parsed.command->run(settings, parsed.arguments, io);
}

}  // namespace

int app(const std::vector<std::string>& args, Io& io) {
  const Language language = language_of(args, io);
  const Parsed parsed = parse(args);
  switch (parsed.kind) {
  case Parsed::Kind::run: return run(parsed, io, language_for(parsed, args, io, language));
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
