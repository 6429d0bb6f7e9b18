#include "load/reference.hpp"

#include <fmt/format.h>

#include "load/raw.hpp"

namespace peq::loading {

namespace {

std::string anchor(std::string_view object) {
  std::string result(object);
  for (char& c : result)
    if (c == ' ') c = '-';
  return result;
}

std::string link(std::string_view object) {
  return fmt::format("[{}](#{})", object, anchor(object));
}

std::string shape(const FieldInfo& field) {
  switch (field.shape) {
  case Shape::text: return "text";
  case Shape::id: return "id";
  case Shape::date: return "date";
  case Shape::number: return "number";
  case Shape::percent: return "percent";
  case Shape::amount: return "number ≥ 0";
  case Shape::whole: return "whole number";
  case Shape::boolean: return "`true` or `false`";
  case Shape::interval: return "interval";
  case Shape::period: return "period";
  case Shape::choice: return fmt::format("`{}`", fmt::join(field.choices, "`, `"));
  case Shape::texts: return "text or list";
  case Shape::ids: return "id or list";
  case Shape::object: return link(field.object);
  case Shape::objects: return "list of " + link(field.object);
  case Shape::by_period: return "numbers by period";
  case Shape::levels: return "levels by rule";
  case Shape::factors: return "list of factors";
  case Shape::limit: return "number or `none`";
  case Shape::other: return "see right";
  }
  return {};
}

}  // namespace

std::string reference_markdown() {
  std::string result;
  for (const TableInfo& table : all_tables()) {
    result += fmt::format("### {}\n\n{}\n\n| key | value | meaning |\n|---|---|---|\n", table.name,
                          table.doc);
    for (const FieldInfo& field : table.fields)
      result += fmt::format("| `{}`{} | {} | {} |\n", field.key,
                            field.need == Need::optional ? "" : " *", shape(field), field.doc);
    result += '\n';
  }
  return result;
}

}  // namespace peq::loading
