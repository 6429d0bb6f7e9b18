// `.peq.yaml`: finding it, reading it, and what it makes of a finding.
#pragma once

#include <optional>
#include <string>

#include "peq/check.hpp"

namespace peq::checking {

inline constexpr std::string_view settings_name = ".peq.yaml";

/// The nearest settings file in a folder or above it, up to the root of the repository; absolute.
std::optional<std::string> find_settings(const Files& files, const std::string& folder);

/// Reads it; what is wrong with it is in `problems`, and what is right holds all the same.
CheckSettings read_settings(const Files& files, const std::string& path, Checked& problems);

/// How severe a finding is in this project, none where its rule is off. `path` is absolute.
std::optional<Severity> severity_in(const CheckSettings& settings, const Finding& finding,
                                    const std::string& path);

}  // namespace peq::checking
