#include "complaint.hpp"

#include "app.hpp"
#include "command.hpp"
#include "peq/messages.hpp"
#include "peq/render.hpp"
#include "peq/suggest.hpp"

namespace peq::cli {

Text with_suggestion(Text complaint, std::string_view written,
                     std::span<const std::string_view> candidates, std::string_view prefix) {
  const auto found = nearest(written, candidates);
  if (!found) return complaint;
  return Text(Msg::cli_did_you_mean, std::move(complaint), std::string(prefix) + *found);
}

std::string list_of(std::span<const std::string_view> names) {
  std::string list;
  for (std::string_view name : names) {
    if (!list.empty()) list += ", ";
    list += name;
  }
  return list;
}

int wrong_usage(Io& io, Language language, const Complaints& complaints, const Command* command) {
  for (const Text& complaint : complaints) tell(io, say(language, complaint));
  const std::string help = command == nullptr ? std::string("peq --help")
                                              : "peq " + std::string(command->name) + " --help";
  tell(io, say(language, Text(Msg::cli_see_help, help)));
  return exit_usage;
}

void tell(Io& io, std::string_view words) { io.err << "peq: " << printable(words) << '\n'; }

}  // namespace peq::cli
