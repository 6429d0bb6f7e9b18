// The style and the script of pages, and their SHA-256 in hexadecimal; made from page.css and
// page.js when the build is configured.
#pragma once

#include <string_view>

namespace peq::render {

extern const std::string_view page_style, page_style_sha256;
extern const std::string_view page_script, page_script_sha256;

}  // namespace peq::render
