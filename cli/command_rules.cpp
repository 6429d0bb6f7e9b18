// peq rules: the catalogue of findings.
#include <algorithm>

#include "app.hpp"
#include "commands.hpp"
#include "options.hpp"
#include "output.hpp"
#include "peq/finding.hpp"
#include "peq/render.hpp"
#include "peq/report.hpp"

namespace peq::cli {

namespace {

constexpr Option options[] = {
    format_option(data_formats), output_option, language_option, color_option, width_option,
};

constexpr Example examples[] = {
    {"peq rules", Msg::example_rules},
    {"peq rules PEQ304", Msg::example_rules_one},
    {"peq rules --format json", Msg::example_rules_json},
};

int run(const Settings& settings, const Arguments& arguments, Io& io) {
  std::vector<const Rule*> chosen;
  Complaints complaints;
  for (const std::string& word : arguments.positional) {
    if (const Rule* rule = find_rule(word)) {
      chosen.push_back(rule);
      continue;
    }
    std::vector<std::string_view> names;
    for (const Rule& rule : rules()) names.push_back(rule.name);
    complaints.push_back(with_suggestion(Text(Msg::unknown_rule, word), word, names));
  }
  if (!complaints.empty()) return wrong_usage(io, settings.language, complaints, settings.command);
  const bool in_full = !chosen.empty();
  if (!in_full)
    for (const Rule& rule : rules()) chosen.push_back(&rule);
  const std::string answer =
      settings.format == "json"
          ? render_json(rules_data(chosen, settings.language))
          : render_text(rules_document(chosen, in_full, settings.language), settings.out_style);
  return deliver(settings, io, answer, exit_done);
}

}  // namespace

constexpr Command rules_command{
    "rules", Msg::summary_rules, {"CODE", Msg::help_rules_code, true, Takes::words},
    options, examples,           run};

}  // namespace peq::cli
