// Help, made from the same tables as the parser.
#pragma once

#include <string>

#include "command.hpp"

namespace peq::cli {

/// All commands, or one.
std::string help_text(const Command* command, Language language, const TextStyle& style);

/// The first lines of it, for a command line without any word.
std::string short_help(Language language, const TextStyle& style);

}  // namespace peq::cli
