// "Did you mean": the nearest known name to a misspelt one. Room: base.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace peq {

/// The candidate that was probably meant (few edits away; case and accents count little), none
/// where nothing is near enough. Ties: the first.
std::optional<std::string> nearest(std::string_view name,
                                   std::span<const std::string_view> candidates);

}  // namespace peq
