// The format reference, from the field tables.
#pragma once

#include <string>

namespace peq::loading {

/// A Markdown section with a table for each object of plan, actions and progress files. Stands in
/// plans/README.md between two marks; a test holds it up to date.
std::string reference_markdown();

}  // namespace peq::loading
