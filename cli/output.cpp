#include "output.hpp"

#include "app.hpp"
#include "complaint.hpp"
#include "peq/messages.hpp"
#include "peq/report.hpp"

namespace peq::cli {

int print(Io& io, Language language, std::string_view answer, int verdict) {
  io.out << answer << std::flush;
  if (io.out) return verdict;
  auto error = io.why_out_failed();
  if (!error) return verdict;
  error->path = say(language, Msg::cli_standard_output);
  tell(io, describe(*error, language));
  return exit_input;
}

int deliver(const Settings& settings, Io& io, std::string_view answer, int verdict) {
  if (!settings.output) return print(io, settings.language, answer, verdict);
  const auto error = io.write_file(*settings.output, answer);
  if (!error) return verdict;
  tell(io, describe(*error, settings.language));
  return exit_input;
}

}  // namespace peq::cli
