// Patterns of paths.
#pragma once

#include <string_view>

namespace peq::glob {

/// Whether a path has the form of a pattern: `*` and `?` stand for any characters or one of them
/// within a name, `**` as a whole name for any number of folders, none included.
bool matches(std::string_view pattern, std::string_view path);

bool is_pattern(std::string_view path);

}  // namespace peq::glob
