#include "load/settings_fields.hpp"

#include <algorithm>

#include "base/utf8.hpp"
#include "load/raw.hpp"

namespace peq::loading {

namespace {

using View = yaml::View;
using Level = CheckSettings::Level;

constexpr std::string_view level_names[] = {"off", "note", "warning", "error"};
constexpr std::string_view severity_names[] = {"error", "warning", "note"};
constexpr std::string_view language_names[] = {"en", "es"};

/// The kind of a file is compared elsewhere; here it must be a text.
bool read_kind(Context& context, View value) {
  std::string kind;
  return read(context, value, kind);
}

/// Reads a map whose keys are rules; `read_value` gets the rule and what stands behind it.
template <class Read>
bool read_rules(Context& context, View value, Read read_value) {
  if (!expect_map(context, value, "rules")) return false;
  bool good = true;
  for (const View key : value.keys()) {
    const Rule* rule = find_rule(key.text());
    if (rule != nullptr) {
      good = read_value(*rule, value.value_of(key)) && good;
      continue;
    }
    const std::vector<std::string> words = rule_words_near(key.text());
    const std::vector<std::string_view> known(words.begin(), words.end());
    context.report_unknown(code::unknown_choice, key.place(),
                           Text(Msg::unknown_rule, utf8::printable(utf8::fit(key.text(), 60))),
                           key.text(), Context::Names::words, known, Text(Msg::unknown_rule_help));
    good = false;
  }
  return good;
}

bool read_levels(Context& context, View value, std::vector<CheckSettings::RuleLevel>& to) {
  return read_rules(context, value, [&](const Rule& rule, View level) {
    std::size_t choice = 0;
    if (!read_choice(context, level, level_names, choice)) return false;
    if (!can_be_silenced(rule.code)) {
      context.report(code::unknown_choice, level.place(),
                     Text(Msg::not_silenced, to_string(rule.code)), Text(Msg::not_silenced_help));
      return false;
    }
    to.push_back({rule.code, static_cast<Level>(choice)});
    return true;
  });
}

constexpr std::array<Field<CheckSettings::PathRules>, 2> path_table{{
    {{"path", Need::required, Shape::text,
      "The files, relative to the settings file: `*` and `?` within a name, `**` for any folders."},
     [](Context& c, View v, CheckSettings::PathRules& to) { return read(c, v, to.pattern); }},
    {{"rules", Need::required, Shape::levels, "The levels that hold for them."},
     [](Context& c, View v, CheckSettings::PathRules& to) { return read_levels(c, v, to.rules); }},
}};

constexpr std::array<Field<CheckSettings>, 5> settings_table{{
    {{"peq", Need::header, Shape::text, "Kind and version of the format: `settings/1`."},
     [](Context& c, View v, CheckSettings&) { return read_kind(c, v); }},
    {{"language",
      Need::optional,
      Shape::choice,
      "The language of all output where neither `--lang` nor `PEQ_LANG` asks for another.",
      {},
      language_names},
     [](Context& c, View v, CheckSettings& to) {
       std::size_t choice = 0;
       if (!read_choice(c, v, language_names, choice)) return false;
       to.language = all_languages[choice].language;
       return true;
     }},
    {{"fail_on",
      Need::optional,
      Shape::choice,
      "From which severity `peq check` ends with 1; default `error`.",
      {},
      severity_names},
     [](Context& c, View v, CheckSettings& to) {
       std::size_t choice = 0;
       if (!read_choice(c, v, severity_names, choice)) return false;
       to.fail_on = static_cast<Severity>(choice);
       return true;
     }},
    {{"rules", Need::optional, Shape::levels,
      "Rules by code or name, each with its level: `off`, `note`, `warning` or `error`. What is an "
      "error by itself keeps `evaluate` and the other commands from computing, whatever its level "
      "here."},
     [](Context& c, View v, CheckSettings& to) { return read_levels(c, v, to.rules); }},
    {{"paths", Need::optional, Shape::objects, "Levels for some files only; later ones win.",
      "settings-path"},
     [](Context& c, View v, CheckSettings& to) {
       return read_maps<CheckSettings::PathRules>(c, v, "paths", Msg::object_settings_path,
                                                  path_table, to.paths);
     }},
}};

bool read_known(Context& context, View value, Baseline& to) {
  if (!expect_map(context, value, "findings")) return false;
  bool good = true;
  for (const View path : value.keys())
    good = read_rules(
               context, value.value_of(path),
               [&](const Rule& rule, View number) {
                 constexpr int most = 1'000'000'000;
                 int count = 0;
                 if (!read_whole(context, number, 1, most, count)) return false;
                 to.known[{std::string(path.text()), rule.code}] = static_cast<std::size_t>(count);
                 return true;
               }) &&
           good;
  return good;
}

constexpr std::array<Field<Baseline>, 2> baseline_table{{
    {{"peq", Need::header, Shape::text, "Kind and version of the format: `baseline/1`."},
     [](Context& c, View v, Baseline&) { return read_kind(c, v); }},
    {{"findings", Need::required, Shape::other, "By file and rule, how many are known."},
     read_known},
}};

}  // namespace

std::vector<std::string> rule_words() {
  std::vector<std::string> words;
  for (const Rule& rule : rules()) {
    words.push_back(to_string(rule.code));
    words.emplace_back(rule.name);
  }
  return words;
}

std::vector<std::string> rule_words_near(std::string_view word) {
  const std::string folded = utf8::fold(word);
  std::vector<std::string> words;
  for (const Rule& rule : rules()) {
    const std::string code = to_string(rule.code);
    if (!folded.starts_with("peq"))
      words.emplace_back(rule.name);
    else if (utf8::fold(code) == folded)
      words.push_back(code);
  }
  return words;
}

std::span<const Field<CheckSettings>> settings_fields() { return settings_table; }
std::span<const Field<Baseline>> baseline_fields() { return baseline_table; }

void add_settings_tables(std::vector<TableInfo>& to) {
  to.push_back(table_info("settings", "A file `.peq.yaml`.", settings_table));
  to.push_back(table_info("settings-path", "Levels for some files.", path_table));
}

}  // namespace peq::loading
