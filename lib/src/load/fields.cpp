#include "load/fields.hpp"

#include <fmt/format.h>

#include "base/utf8.hpp"

namespace peq::loading::detail {

void report_unknown(Context& context, yaml::View key, Msg object,
                    const std::vector<std::string_view>& known) {
  auto help = suggestion(key.text(), known);
  if (!help) help = Text(Msg::known_keys, fmt::format("{}", fmt::join(known, ", ")));
  context.report(code::unknown_key, key.place(),
                 Text(Msg::unknown_key, utf8::printable(utf8::fit(key.text(), 60)), object),
                 std::move(help));
}

void report_missing(Context& context, yaml::View map, Msg object, std::string_view key,
                    std::string_view) {
  Place place = map.place();
  place.end = place.begin + 1;
  for (const yaml::View first : map.keys()) {
    // In block style the map begins with its first key; a brace stands for a map in flow style.
    if (first.place().begin == place.begin) place = first.place();
    break;
  }
  context.report(code::missing_key, place, Text(Msg::missing_key, std::string(key), object),
                 Text(Msg::missing_key_help, std::string(key)));
}

void report_no_value(Context& context, yaml::View key) {
  context.report(code::no_value, key.place(), Text(Msg::no_value, std::string(key.text())),
                 Text(Msg::no_value_help));
}

}  // namespace peq::loading::detail
