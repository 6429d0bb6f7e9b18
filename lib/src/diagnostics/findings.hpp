// Making findings.
#pragma once

#include "diagnostics/codes.hpp"
#include "peq/finding.hpp"
#include "peq/messages.hpp"

namespace peq {

/// A finding with the severity that the catalogue gives its code.
Finding make_finding(Code code, Place place, Text message, std::optional<Text> label = {},
                     std::optional<Text> help = {});

}  // namespace peq
