#include "load/fields.hpp"

#include <fmt/format.h>

#include "base/text.hpp"
#include "base/utf8.hpp"

namespace peq::loading::detail {

void report_unknown(Context& context, yaml::View map, yaml::View key, Msg object,
                    const std::vector<std::string_view>& known) {
  const yaml::View value = map.value_of(key);
  const bool alone = value.is_null() && value.place().begin == value.place().end;
  Finding& finding = context.report_unknown(
      code::unknown_key, key.place(),
      Text(Msg::unknown_key, utf8::printable(utf8::fit(key.text(), 60)), object), key.text(),
      Context::Names::words, known,
      alone ? Text(Msg::key_alone_help)
            : Text(Msg::known_keys, fmt::format("{}", fmt::join(known, ", "))));
  if (finding.repair.empty()) return;
  // The key that is meant may be there as well, or be misspelt twice.
  const std::string& meant = finding.repair.front().text;
  for (const yaml::View other : map.keys()) {
    const bool itself = other.place() == key.place();
    if (!itself && (other.text() == meant || text::is_slip(other.text(), meant))) {
      finding.repair.clear();
      return;
    }
  }
}

void report_missing(Context& context, yaml::View map, Msg object, std::string_view key) {
  context.report(code::missing_key, start_of(map), Text(Msg::missing_key, std::string(key), object),
                 Text(Msg::missing_key_help, std::string(key)));
}

void report_no_value(Context& context, yaml::View key) {
  context.report(code::no_value, key.place(), Text(Msg::no_value, std::string(key.text())),
                 Text(Msg::no_value_help));
}

void report_no_map(Context& context, yaml::View item) {
  context.report(code::wrong_type, start_of(item), Text(Msg::wrong_item, Msg::is_a_map),
                 Text(Msg::needs_map_help));
}

}  // namespace peq::loading::detail
