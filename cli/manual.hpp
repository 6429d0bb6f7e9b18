// Manual pages (man 1), made of the same tables as parser and help.
#pragma once

#include <string>

#include "command.hpp"

namespace peq::cli {

/// The page of a command, or of the program where there is none.
std::string manual_page(const Command* command, Language language);

}  // namespace peq::cli
