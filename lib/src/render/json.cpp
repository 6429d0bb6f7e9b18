// JSON; the only file that knows the library which writes it.
#include <charconv>
#include <cmath>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "peq/render.hpp"

namespace peq {

namespace {

using Json = nlohmann::ordered_json;

/// At most 6 decimals, never -0; what is no number (none should come here) is null.
Json number(double value) {
  if (!std::isfinite(value)) return nullptr;
  const std::string digits = fmt::format("{:.6f}", value);
  double rounded = 0;
  std::from_chars(digits.data(), digits.data() + digits.size(), rounded);
  return rounded == 0 ? 0.0 : rounded;
}

Json to_json(const Data& data);

struct Converter {
  Json operator()(std::nullptr_t) const { return nullptr; }
  Json operator()(bool flag) const { return flag; }
  Json operator()(std::int64_t whole) const { return whole; }
  Json operator()(double value) const { return number(value); }
  Json operator()(const std::string& text) const { return text; }
  Json operator()(const Data::List& list) const {
    Json array = Json::array();
    for (const Data& one : list) array.push_back(to_json(one));
    return array;
  }
  Json operator()(const Data::Object& object) const {
    Json result = Json::object();
    for (const auto& [key, value] : object) result[key] = to_json(value);
    return result;
  }
};

Json to_json(const Data& data) { return std::visit(Converter(), data.value); }

}  // namespace

std::string render_json(const Data& data) {
  // Bytes that are no UTF-8 become U+FFFD.
  return to_json(data).dump(2, ' ', false, Json::error_handler_t::replace) + "\n";
}

}  // namespace peq
