// Languages, and text that has not been put into words yet. Room: locale.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "peq/date.hpp"

namespace peq {

/// The languages peq speaks, in display order. `en` is the one of last resort.
enum class Language : std::uint8_t { en, es };

/// All languages, with their BCP 47 tags.
struct LanguageName {
  Language language;
  std::string_view tag;
};
inline constexpr LanguageName all_languages[] = {{Language::en, "en"}, {Language::es, "es"}};

/// `es`, `es_SV.UTF-8`, `ES-sv`: the primary subtag decides. None for a language peq lacks, `C` and
/// `POSIX`.
std::optional<Language> parse_language(std::string_view tag);

/// Ids of everything peq says; see messages.hpp.
enum class Msg : std::uint16_t;

/// A message with its arguments, independent of language. Arguments are verbatim text (from the
/// author, never translated), whole numbers, dates, or other messages.
struct Text {
  using Argument = std::variant<std::string, std::int64_t, Date, Text>;
  Msg id{};
  std::vector<Argument> arguments;

  Text() = default;
  Text(Msg message) : id(message) {}  // NOLINT: a message without arguments is a text
  template <class... Arguments>
  explicit Text(Msg message, Arguments&&... rest) : id(message) {
    (add(std::forward<Arguments>(rest)), ...);
  }

  friend bool operator==(const Text&, const Text&) = default;

 private:
  template <class Value>
  void add(Value&& value) {
    using Plain = std::remove_cvref_t<Value>;
    if constexpr (std::is_integral_v<Plain>) {
      arguments.emplace_back(static_cast<std::int64_t>(value));
    } else if constexpr (std::is_same_v<Plain, Msg>) {
      arguments.emplace_back(Text(value));
    } else if constexpr (std::is_same_v<Plain, Date> || std::is_same_v<Plain, Text>) {
      arguments.emplace_back(std::forward<Value>(value));
    } else {
      arguments.emplace_back(std::string(std::forward<Value>(value)));
    }
  }
};

/// The words of a text. Placeholders: `{0}` is the argument, `{0|day|days}` picks by the argument's
/// number (1 or not).
std::string say(Language language, const Text& text);
std::string say(Language language, Msg message);

}  // namespace peq
