// What the formats for findings share.
#pragma once

#include <string>

#include "peq/report.hpp"

namespace peq::render {

/// `error`, `advertencia` …
std::string severity_words(Language language, Severity severity);

/// `path:line:column`, printable.
std::string where(const ShownPlace& place);

}  // namespace peq::render
