// How a language states its words.
#pragma once

#include <array>
#include <cstddef>
#include <span>
#include <string_view>

#include "peq/messages.hpp"

namespace peq::locale {

inline constexpr std::size_t message_count = static_cast<std::size_t>(Msg::end_of_messages);

/// The words of one message.
struct Words {
  Msg id;
  std::string_view words;
};

/// All messages of a language stand in the order of Msg, each once. To be asserted by the compiler.
constexpr bool in_order(std::span<const Words> table) {
  if (table.size() != message_count) return false;
  for (std::size_t i = 0; i < table.size(); ++i)
    if (static_cast<std::size_t>(table[i].id) != i) return false;
  return true;
}

std::span<const Words> english();
std::span<const Words> spanish();

/// The words of a message, with placeholders.
std::string_view words(Language language, Msg message);

}  // namespace peq::locale
