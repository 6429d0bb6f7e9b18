#include "rules/texts.hpp"

#include <algorithm>
#include <unordered_map>
#include <vector>

#include "base/utf8.hpp"
#include "load/entries.hpp"
#include "rules/rules.hpp"

namespace peq::judging {

namespace {

using loading::describe;

bool is_named(const Item& item) {
  return item.kind == ItemKind::component || item.kind == ItemKind::value ||
         item.kind == ItemKind::indicator;
}

const std::string& words_of(const Item& item) { return is_named(item) ? item.name : item.text; }

std::string key_of(std::string_view scope, std::string_view text) {
  return std::string(scope) + '\n' + plain_text(text);
}

/// Where a text may stand once only: objectives in the whole plan, strategies in a component, parts
/// below one owner. Empty for what is there once anyway.
std::string scope_of(const Plan& plan, const Item& item) {
  std::string kind(to_string(item.kind));
  switch (item.kind) {
  case ItemKind::strategy: {
    // Two components may well both train their people.
    Index above = item.parent;
    while (above != no_index && plan.items[above].parent != no_index)
      above = plan.items[above].parent;
    return kind + " " + std::to_string(above);
  }
  case ItemKind::indicator: return kind + " " + std::to_string(item.parent);
  case ItemKind::action:
    // Year after year the same is done again.
    return kind + " " + std::to_string(item.parent) + " " + item.start.value.to_string() + " " +
           item.deadline.value.to_string();
  case ItemKind::vision:
  case ItemKind::mission: return {};
  default: return kind;
  }
}

/// A text that breaks off may go on otherwise.
bool is_whole(const Item& item) {
  return !item.transcription || item.transcription->state == TranscriptionState::exact ||
         item.transcription->state == TranscriptionState::inferred;
}

class Comparison {
 public:
  Comparison(Judge& judge, Msg message) : judge_(judge), message_(message) {}

  void add(std::string_view scope, std::string_view text, const Text& what, Place at) {
    if (text.empty() || is_placeholder(text)) return;
    const auto [known, added] = firsts_.try_emplace(key_of(scope, text), First{what, at});
    // The same id twice is an error of its own.
    if (added || known->second.what == what) return;
    judge_.report(code::same_text, at, Text(message_, what, known->second.what),
                  Text(Msg::same_text_help), {{known->second.at, Text(Msg::first_here)}});
  }

 private:
  struct First {
    Text what;
    Place at;
  };
  Judge& judge_;
  Msg message_;
  std::unordered_map<std::string, First> firsts_;
};

template <class Visit>
void each_swot_list(const Plan& plan, Visit visit) {
  visit("opportunities", plan.swot.opportunities);
  visit("threats", plan.swot.threats);
  visit("strengths", plan.swot.strengths);
  visit("weaknesses", plan.swot.weaknesses);
}

/// Blanks, brackets and marks around a text.
std::string_view bare(std::string_view text) {
  constexpr std::string_view around = " \t\n\r[](){}<>\"'*_.:!?-";
  const std::size_t begin = text.find_first_not_of(around);
  if (begin == std::string_view::npos) return {};
  return text.substr(begin, text.find_last_not_of(around) - begin + 1);
}

}  // namespace

std::string plain_text(std::string_view text) {
  std::string plain;
  for (const char c : utf8::fold(text)) {
    const bool blank = c == ' ' || c == '\t' || c == '\n' || c == '\r';
    if (!blank)
      plain += c;
    else if (!plain.empty() && plain.back() != ' ')
      plain += ' ';
  }
  while (!plain.empty() && (plain.back() == ' ' || plain.back() == '.')) plain.pop_back();
  return plain;
}

bool is_placeholder(std::string_view text) {
  if (text.empty()) return false;
  // In a Spanish sentence "todo" is a word, and XXX may count an anniversary.
  for (const std::string_view mark : {"TODO:", "TBD:", "FIXME:"})
    if (text.starts_with(mark)) return true;
  constexpr std::size_t longest = 40;
  const std::string plain = plain_text(text.substr(0, longest + 1));
  const std::string_view words = bare(plain);
  if (words.empty() || words == "…" || words.starts_with("lorem ipsum")) return true;
  if (text.size() > longest) return false;
  if (words.size() >= 3 && words.find_first_not_of('x') == std::string_view::npos) return true;
  constexpr std::string_view known[] = {
      "todo",          "tbd",           "tba",          "tbc",
      "fixme",         "n/a",           "por definir",  "por determinar",
      "por completar", "por redactar",  "por escribir", "pendiente",
      "pendientes",    "sin definir",   "a definir",    "pendiente de definir",
      "to be defined", "to be written", "placeholder",  "pendiente de redactar",
  };
  return std::find(std::begin(known), std::end(known), words) != std::end(known);
}

void same_texts(Judge& judge) {
  const Plan& plan = judge.plan();
  Comparison texts(judge, Msg::same_text);
  Comparison names(judge, Msg::same_name);
  for (const Item& item : plan.items) {
    const std::string scope = scope_of(judge.plan(), item);
    if (scope.empty() || item.cancelled || item.not_applicable || !is_whole(item)) continue;
    (is_named(item) ? names : texts).add(scope, words_of(item), describe(item), item.at);
  }
  each_swot_list(plan, [&](std::string_view list, const std::vector<SwotItem>& items) {
    for (const SwotItem& item : items)
      texts.add(list, item.text, Text(Msg::what_swot, item.id), item.at);
  });
  for (const Unit& unit : plan.units)
    names.add("unit", unit.name, Text(Msg::what_unit, unit.id), unit.at);
}

void placeholder_texts(Judge& judge) {
  const Plan& plan = judge.plan();
  std::vector<Related> found;
  const auto look = [&](std::string_view text, const Text& what, Place at) {
    if (!is_placeholder(text)) return false;
    constexpr std::size_t width = 40;
    found.push_back(
        {at, Text(Msg::placeholder_here, what, utf8::printable(utf8::fit(text, width)))});
    return true;
  };
  for (const Unit& unit : plan.units) look(unit.name, Text(Msg::what_unit, unit.id), unit.at);
  for (const Item& item : plan.items)
    if (!look(item.name, describe(item), item.at)) look(item.text, describe(item), item.at);
  each_swot_list(plan, [&](std::string_view, const std::vector<SwotItem>& items) {
    for (const SwotItem& item : items) look(item.text, Text(Msg::what_swot, item.id), item.at);
  });
  if (found.empty()) return;
  const std::size_t count = found.size();
  constexpr std::size_t most = 6;
  if (found.size() > most) found.resize(most);
  const Related first = found.front();
  found.erase(found.begin());
  judge.report(code::placeholder_text, first.place, Text(Msg::placeholders, count),
               Text(Msg::placeholders_help), std::move(found), first.text);
}

}  // namespace peq::judging
