// Errors of the system as peq tells them.
#pragma once

#include <string>

#include "peq/source.hpp"

namespace peq::cli {

/// What an errno means for a path.
IoError file_error(const std::string& path, int error);

}  // namespace peq::cli
