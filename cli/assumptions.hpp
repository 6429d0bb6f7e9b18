// `--assume ID=VALUE`: what if.
#pragma once

#include "complaint.hpp"
#include "peq/plan.hpp"
#include "settings.hpp"

namespace peq::cli {

/// Adds to the project what the settings assume, as reported on the day asked about. Complains
/// about each that is not possible.
Complaints assume_all(const Settings& settings, Project& project);

}  // namespace peq::cli
