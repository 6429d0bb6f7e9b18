// What the formats for findings share.
#pragma once

#include <string>
#include <string_view>

#include "peq/report.hpp"

namespace peq::render {

/// A path without detours (`./`).
std::string plain_path(const std::string& path);

/// Text of several lines, each of them printable.
std::string printable_lines(std::string_view text);

/// `path:line:column`, printable.
std::string where(const ShownPlace& place);

}  // namespace peq::render
