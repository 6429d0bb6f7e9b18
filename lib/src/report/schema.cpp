// JSON Schema for editors, from the tables by which the files are read.
#include <algorithm>
#include <optional>

#include <fmt/format.h>

#include "load/raw.hpp"
#include "load/settings_fields.hpp"
#include "report/pieces.hpp"

namespace peq {

namespace report {

namespace {

using loading::FieldInfo;
using loading::Need;
using loading::Shape;
using loading::TableInfo;
using List = Data::List;

// A number may be written as text, in quotes or with a percent sign.
constexpr std::string_view number_pattern = R"(^-?(0|[1-9][0-9]*)(\.[0-9]+)?%?$)";
constexpr std::string_view amount_pattern = R"(^(0|[1-9][0-9]*)(\.[0-9]+)?%?$)";
constexpr std::string_view date_pattern =
    "^(19|2[01])[0-9]{2}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$";
constexpr std::string_view interval_pattern = "^[1-9][0-9]{0,3} (day|week|month|year)s?$";
constexpr std::string_view period_pattern = "^(19|2[01])[0-9]{2}(-(S[12]|Q[1-4]|0[1-9]|1[0-2]))?$";
// Letters of any script, digits, `.`, `_`, `-`: what is left of ASCII, and everything beyond it.
constexpr std::string_view id_pattern =
    R"(^[^\u0000-\u002c\u002f\u003a-\u0040\u005b-\u005e\u0060\u007b-\u007f]+$)";
constexpr int first_year = 1900;
constexpr int last_year = 2199;

/// A table's name as it stands in a URI.
std::string key_of(std::string_view table) {
  std::string key(table);
  std::replace(key.begin(), key.end(), ' ', '-');
  return key;
}

Data reference(std::string_view table) {
  return Object{{"$ref", "#/definitions/" + key_of(table)}};
}

Data type(std::string_view name) { return Object{{"type", name}}; }

Data pattern(std::string_view words) { return Object{{"type", "string"}, {"pattern", words}}; }

Data any_of(List list) { return Object{{"anyOf", std::move(list)}}; }

Data list_of(Data items) { return Object{{"type", "array"}, {"items", std::move(items)}}; }

Data text() { return Object{{"type", List{"string", "number", "boolean"}}}; }

/// Readers of YAML may take `2` and `no` for other things than texts.
Data id() { return any_of({pattern(id_pattern), Object{{"type", List{"number", "boolean"}}}}); }

Data number_in(std::optional<int> from, std::optional<int> upto, std::string_view words) {
  Object number = {{"type", "number"}};
  if (from) number.emplace_back("minimum", *from);
  if (upto) number.emplace_back("maximum", *upto);
  return any_of({std::move(number), pattern(words)});
}

Data choice(std::span<const std::string_view> words) {
  List list;
  for (const std::string_view word : words) list.emplace_back(word);
  return Object{{"enum", std::move(list)}};
}

Data period() {
  return any_of({pattern(period_pattern),
                 Object{{"type", "integer"}, {"minimum", first_year}, {"maximum", last_year}}});
}

Data levels() {
  List names;
  for (std::string& word : loading::rule_words()) names.emplace_back(std::move(word));
  // Readers of YAML 1.1 take a bare `off` for false.
  return Object{
      {"type", "object"},
      {"propertyNames", Object{{"enum", std::move(names)}}},
      {"additionalProperties", Object{{"enum", List{"off", "note", "warning", "error", false}}}}};
}

Data schema_of(const FieldInfo& field, std::string_view kind) {
  if (field.need == Need::header) {
    if (field.key == "peq") return Object{{"const", std::string(kind) + "/1"}};
  }
  switch (field.shape) {
  case Shape::text: return text();
  case Shape::id: return id();
  case Shape::date: return pattern(date_pattern);
  case Shape::number: return number_in({}, {}, number_pattern);
  case Shape::percent: return number_in(0, 100, number_pattern);
  case Shape::amount: return number_in(0, {}, amount_pattern);
  case Shape::whole: return any_of({type("integer"), pattern(amount_pattern)});
  case Shape::boolean: return Object{{"enum", List{true, false, "true", "false"}}};
  case Shape::interval: return pattern(interval_pattern);
  case Shape::period: return period();
  case Shape::choice: return choice(field.choices);
  case Shape::texts: return any_of({text(), list_of(text())});
  case Shape::ids: return any_of({id(), list_of(id())});
  case Shape::object: return reference(field.object);
  case Shape::objects: return list_of(reference(field.object));
  case Shape::by_period:
    return Object{{"type", "object"},
                  {"propertyNames", Object{{"pattern", period_pattern}}},
                  {"additionalProperties", number_in({}, {}, number_pattern)}};
  case Shape::levels: return levels();
  case Shape::factors: return list_of(any_of({choice(field.choices), reference(field.object)}));
  case Shape::limit:
    return any_of({Object{{"type", "number"}, {"exclusiveMinimum", 0}}, pattern(number_pattern),
                   Object{{"const", "none"}}});
  case Shape::other: return Object{};
  }
  return nullptr;
}

Data schema_of(const TableInfo& table, std::string_view kind) {
  Object properties;
  List required;
  for (const FieldInfo& field : table.fields) {
    Data schema = schema_of(field, kind);
    // In draft-07 nothing may stand beside a $ref, so it goes into an allOf.
    auto& object = std::get<Object>(schema.value);
    const bool refers = !object.empty() && object.front().first == "$ref";
    Object described = {{"description", field.doc}};
    if (refers) {
      described.emplace_back("allOf", List{std::move(schema)});
    } else {
      for (auto& member : object) described.push_back(std::move(member));
    }
    properties.emplace_back(field.key, std::move(described));
    if (field.need != Need::optional) required.emplace_back(field.key);
  }
  Object result = {{"title", table.name},
                   {"description", table.doc},
                   {"type", "object"},
                   {"properties", std::move(properties)}};
  if (!required.empty()) result.emplace_back("required", std::move(required));
  result.emplace_back("patternProperties", Object{{"^x-", Object{}}});
  result.emplace_back("additionalProperties", false);
  return result;
}

/// The tables that one refers to, itself among them, in the order of the reference.
void collect(std::string_view name, const std::vector<TableInfo>& all,
             std::vector<std::string_view>& to) {
  if (std::find(to.begin(), to.end(), name) != to.end()) return;
  const auto table =
      std::find_if(all.begin(), all.end(), [&](const TableInfo& one) { return one.name == name; });
  if (table == all.end()) return;
  to.push_back(table->name);
  for (const FieldInfo& field : table->fields)
    if (!field.object.empty()) collect(field.object, all, to);
}

}  // namespace

}  // namespace report

Data schema_data(std::string_view kind) {
  std::vector<loading::TableInfo> all = loading::all_tables();
  loading::add_settings_tables(all);
  std::vector<std::string_view> used;
  report::collect(kind, all, used);
  report::Object definitions;
  for (const loading::TableInfo& table : all)
    if (std::find(used.begin(), used.end(), table.name) != used.end())
      definitions.emplace_back(report::key_of(table.name), report::schema_of(table, kind));
  return report::Object{{"$schema", "http://json-schema.org/draft-07/schema#"},
                        {"title", fmt::format("peq {}/1", kind)},
                        {"allOf", Data::List{report::reference(kind)}},
                        {"definitions", std::move(definitions)}};
}

}  // namespace peq
