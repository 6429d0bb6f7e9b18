// How much of anything a file may hold (design.md 3). A file that breaks a limit is refused with a
// message of its own, after bounded time and memory.
#pragma once

#include <cstddef>
#include <cstdint>

namespace peq::yaml {

inline constexpr std::size_t max_depth = 64;
inline constexpr std::size_t max_scalar = std::size_t{1} << 20U;
inline constexpr std::uint64_t max_file = std::uint64_t{1} << 30U;
inline constexpr std::size_t max_nodes = 10'000'000;
/// Nodes that aliases may add to a file.
inline constexpr std::size_t max_alias_nodes = 100'000;
/// Bytes between two events of the parser. It queues the tokens of a flow collection that may still
/// turn out to be a key, at 30 to 270 bytes a token, so this is what bounds its memory.
inline constexpr std::size_t max_gap = std::size_t{2} << 20U;
/// A long list is read by one parser for each stretch of about so many bytes, because the parser
/// keeps some 40 to 90 bytes of every item until it dies.
inline constexpr std::size_t stretch = std::size_t{1} << 20U;

}  // namespace peq::yaml
