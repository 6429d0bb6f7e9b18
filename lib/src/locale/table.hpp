// How the languages state their words: one file a language and family of messages.
#pragma once

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

/// The messages of a family stand in the order of Msg, each once. To be asserted by the compiler.
constexpr bool in_order(std::span<const Words> table) {
  for (std::size_t i = 1; i < table.size(); ++i)
    if (static_cast<std::size_t>(table[i].id) != static_cast<std::size_t>(table[i - 1].id) + 1)
      return false;
  return !table.empty();
}

std::span<const Words> english_findings();
std::span<const Words> spanish_findings();
std::span<const Words> english_reports();
std::span<const Words> spanish_reports();
std::span<const Words> english_explain();
std::span<const Words> spanish_explain();
std::span<const Words> english_compare();
std::span<const Words> spanish_compare();
std::span<const Words> english_foresee();
std::span<const Words> spanish_foresee();
std::span<const Words> english_audit();
std::span<const Words> spanish_audit();
std::span<const Words> english_due();
std::span<const Words> spanish_due();
std::span<const Words> english_calendar();
std::span<const Words> spanish_calendar();
std::span<const Words> english_annual();
std::span<const Words> spanish_annual();
std::span<const Words> english_plan_document();
std::span<const Words> spanish_plan_document();
std::span<const Words> english_page();
std::span<const Words> spanish_page();
std::span<const Words> english_tool();
std::span<const Words> spanish_tool();

/// A stretch of Msg in all languages.
struct Family {
  std::span<const Words> (*english)();
  std::span<const Words> (*spanish)();

  [[nodiscard]] std::span<const Words> in(Language language) const {
    return language == Language::es ? spanish() : english();
  }
};

/// In the order of Msg.
inline constexpr Family families[] = {
    {english_findings, spanish_findings}, {english_reports, spanish_reports},
    {english_explain, spanish_explain},   {english_compare, spanish_compare},
    {english_foresee, spanish_foresee},   {english_audit, spanish_audit},
    {english_due, spanish_due},           {english_calendar, spanish_calendar},
    {english_annual, spanish_annual},     {english_plan_document, spanish_plan_document},
    {english_page, spanish_page},         {english_tool, spanish_tool},
};

/// The words of a message, with placeholders.
std::string_view words(Language language, Msg message);

}  // namespace peq::locale
