// Every message has words in every language, and they fit together.
#include <algorithm>
#include <set>
#include <string>
#include <vector>

#include <doctest/doctest.h>

#include "locale/table.hpp"
#include "peq/language.hpp"

TEST_SUITE_BEGIN("locale");

namespace {

using namespace peq;

/// The arguments that words ask for, and whether every brace is in order.
struct Placeholders {
  std::set<int> arguments;
  bool sound = true;
};

Placeholders placeholders_of(std::string_view words) {
  Placeholders found;
  for (std::size_t at = 0; at < words.size(); ++at) {
    if (words[at] != '{') continue;
    if (words.substr(at, 2) == "{{") {
      ++at;
      continue;
    }
    const std::size_t close = words.find('}', at);
    if (close == std::string_view::npos || close < at + 2 || words[at + 1] < '0' ||
        words[at + 1] > '9') {
      found.sound = false;
      break;
    }
    const std::string_view body = words.substr(at + 1, close - at - 1);
    found.arguments.insert(body[0] - '0');
    // `{0}` or `{0|one|other}`.
    if (body.size() > 1 && (body[1] != '|' || std::count(body.begin(), body.end(), '|') != 2))
      found.sound = false;
    at = close;
  }
  return found;
}

/// Words in letters, lower case, without what stands in quotes and without options (which are never
/// translated).
std::vector<std::string> letters_of(std::string_view words) {
  std::vector<std::string> list(1);
  bool quoted = false;
  for (std::size_t i = 0; i < words.size(); ++i) {
    if (words.substr(i, 2) == "--") i = std::min(words.find_first_of(" :,;.", i), words.size() - 1);
    const char c = words[i];
    if (c == '"') quoted = !quoted;
    const bool letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c & 0x80) != 0;
    if (letter && !quoted)
      list.back() += static_cast<char>(c >= 'A' && c <= 'Z' ? c + 32 : c);
    else if (!list.back().empty())
      list.emplace_back();
  }
  if (list.back().empty()) list.pop_back();
  return list;
}

template <class Check>
void for_each_message(Check check) {
  for (std::size_t i = 0; i < locale::message_count; ++i) {
    const auto message = static_cast<Msg>(i);
    const std::string english(locale::words(Language::en, message));
    const std::string spanish(locale::words(Language::es, message));
    CAPTURE(english);
    CAPTURE(spanish);
    check(english, spanish);
  }
}

}  // namespace

TEST_CASE("the families of messages follow each other without a gap") {
  for (Language language : {Language::en, Language::es}) {
    std::size_t next = 0;
    for (const locale::Family& family : locale::families) {
      const auto table = family.in(language);
      CHECK(static_cast<std::size_t>(table.front().id) == next);
      next += table.size();
    }
    CHECK(next == locale::message_count);
  }
}

TEST_CASE("every message has words without stray blanks") {
  for_each_message([](const std::string& english, const std::string& spanish) {
    for (const std::string& words : {english, spanish}) {
      CHECK_FALSE(words.empty());
      CHECK(words.find("  ") == std::string::npos);
      CHECK_FALSE(words.starts_with(' '));
      CHECK_FALSE(words.ends_with(' '));
    }
  });
}

TEST_CASE("all languages use the same arguments") {
  for_each_message([](const std::string& english, const std::string& spanish) {
    const Placeholders left = placeholders_of(english);
    const Placeholders right = placeholders_of(spanish);
    CHECK(left.sound);
    CHECK(right.sound);
    CHECK(left.arguments == right.arguments);
    // Arguments are counted from 0 without a hole.
    CHECK((left.arguments.empty() ||
           *left.arguments.rbegin() + 1 == static_cast<int>(left.arguments.size())));
  });
}

TEST_CASE("no English is left in Spanish sentences") {
  const std::set<std::string> english_only = {
      "the",  "of",   "and", "is",     "are",     "with",  "not",  "this",  "that", "it",
      "its",  "from", "has", "have",   "must",    "was",   "were", "which", "been", "there",
      "they", "can",  "t",   "should", "without", "write", "than", "does",  "what", "where"};
  for_each_message([&](const std::string& english, const std::string& spanish) {
    for (const std::string& word : letters_of(spanish)) {
      CAPTURE(word);
      CHECK(english_only.count(word) == 0);
    }
    // The same words in both languages are a name at most, not a sentence.
    if (english == spanish) CHECK(letters_of(spanish).size() <= 1);
  });
}

TEST_CASE("Spanish is written with its accents") {
  // Words that have an accent whatever they mean.
  const std::set<std::string> misspelt = {
      "ningun",  "numero", "codigo",       "codigos",   "periodo",    "periodos",
      "dias",    "linea",  "pagina",       "valido",    "tambien",    "segun",
      "despues", "mision", "formula",      "ultimo",    "caracter",   "seccion",
      "accion",  "opcion", "calificacion", "ejecucion", "pronostico", "asi"};
  for_each_message([&](const std::string&, const std::string& spanish) {
    for (const std::string& word : letters_of(spanish)) {
      CAPTURE(word);
      CHECK(misspelt.count(word) == 0);
    }
  });
}

TEST_CASE("numbers agree with their nouns") {
  CHECK(say(Language::en, Text(Msg::count_strategies, 1)) == "1 strategy");
  CHECK(say(Language::en, Text(Msg::count_strategies, 2)) == "2 strategies");
  CHECK(say(Language::es, Text(Msg::count_strategies, 1)) == "1 estrategia");
  CHECK(say(Language::es, Text(Msg::count_strategies, 0)) == "0 estrategias");
  CHECK(say(Language::es, Text(Msg::count_overdue, 1)) == "1 vencida");
  CHECK(say(Language::es, Text(Msg::count_overdue, 21)) == "21 vencidas");
}

TEST_SUITE_END();
