#include "commands.hpp"

#include <algorithm>

#include "options.hpp"

namespace peq::cli {

namespace {

constexpr const Command* all[] = {
    &check_command,   &status_command,   &deadlines_command, &due_command,    &evaluate_command,
    &explain_command, &trend_command,    &diff_command,      &levers_command, &audit_command,
    &report_command,  &calendar_command, &rules_command,     &schema_command, &completion_command};

}  // namespace

std::span<const Command* const> commands() { return all; }

const Command* find_command(std::string_view name) {
  const auto at = std::find_if(std::begin(all), std::end(all),
                               [&](const Command* command) { return command->name == name; });
  return at == std::end(all) ? nullptr : *at;
}

const Option* find_option(const Command& command, std::string_view name) {
  const auto at = std::find_if(command.options.begin(), command.options.end(),
                               [&](const Option& option) { return option.name == name; });
  return at == command.options.end() ? nullptr : &*at;
}

std::vector<std::string> listed(const Arguments& arguments, std::string_view name) {
  std::vector<std::string> values;
  for (const std::string& value : arguments.all(name)) {
    std::size_t from = 0;
    while (true) {
      const std::size_t comma = std::min(value.find(',', from), value.size());
      values.push_back(value.substr(from, comma - from));
      if (comma == value.size()) break;
      from = comma + 1;
    }
  }
  return values;
}

}  // namespace peq::cli
