#include "peq/suggest.hpp"

#include "base/text.hpp"

namespace peq {

std::optional<std::string> nearest(std::string_view name,
                                   std::span<const std::string_view> candidates) {
  const auto found = text::nearest(name, candidates);
  return found ? std::optional<std::string>(*found) : std::nullopt;
}

}  // namespace peq
