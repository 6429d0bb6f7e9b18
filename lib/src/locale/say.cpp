#include <cassert>

#include "locale/table.hpp"

namespace peq {

namespace locale {

std::string_view words(Language language, Msg message) {
  for (const Family& family : families) {
    const auto table = family.in(language);
    const auto at = static_cast<std::size_t>(message) - static_cast<std::size_t>(table.front().id);
    if (message >= table.front().id && at < table.size()) return table[at].words;
  }
  assert(false && "a message without words");
  return {};
}

namespace {

std::string spell(Language language, const Text::Argument& argument) {
  if (const auto* text = std::get_if<std::string>(&argument)) return *text;
  if (const auto* number = std::get_if<std::int64_t>(&argument)) return std::to_string(*number);
  if (const auto* date = std::get_if<Date>(&argument)) return date->to_string();
  return say(language, std::get<Text>(argument));
}

/// The alternative of `one|other` that goes with the number.
std::string_view pick(std::string_view alternatives, const Text::Argument& argument) {
  const auto* number = std::get_if<std::int64_t>(&argument);
  assert(number != nullptr && "only numbers have alternatives");
  const std::size_t bar = alternatives.find('|');
  const bool one = number != nullptr && (*number == 1 || *number == -1);
  return one ? alternatives.substr(0, bar) : alternatives.substr(bar + 1);
}

}  // namespace

}  // namespace locale

std::string say(Language language, const Text& text) {
  const std::string_view words = locale::words(language, text.id);
  std::string result;
  for (std::size_t at = 0; at < words.size(); ++at) {
    // `{{` stands for a brace; everything else in braces is a placeholder.
    if (words[at] != '{' || words.substr(at, 2) == "{{") {
      if (words[at] == '{') ++at;
      result += words[at];
      continue;
    }
    const std::size_t close = words.find('}', at);
    assert(close != std::string_view::npos);
    const std::string_view body = words.substr(at + 1, close - at - 1);
    const auto index = static_cast<std::size_t>(body[0] - '0');
    assert(index < text.arguments.size());
    const Text::Argument& argument = text.arguments[index];
    if (body.size() == 1)
      result += locale::spell(language, argument);
    else
      result += locale::pick(body.substr(2), argument);
    at = close;
  }
  return result;
}

std::string say(Language language, Msg message) { return say(language, Text(message)); }

std::optional<Language> parse_language(std::string_view tag) {
  std::string primary(tag.substr(0, tag.find_first_of("_-.@")));
  for (char& c : primary)
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
  for (const auto& [language, name] : all_languages)
    if (primary == name) return language;
  return std::nullopt;
}

}  // namespace peq
