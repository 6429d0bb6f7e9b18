// Completion scripts, made of the same tables as parser and help.
#pragma once

#include <string>
#include <string_view>

#include "peq/language.hpp"

namespace peq::cli {

inline constexpr std::string_view shells[] = {"bash", "zsh", "fish"};

/// The script for one of the shells; what it explains is in the language.
std::string completion_script(std::string_view shell, Language language);

}  // namespace peq::cli
