// Field tables: one row for each key of an object. The same row drives reading, suggestions for
// misspelt keys, the format reference and the JSON Schema.
#pragma once

#include <array>
#include <span>
#include <string_view>
#include <vector>

#include "load/context.hpp"

namespace peq::loading {

enum class Need {
  optional,
  required,
  header,  ///< required; missed when the kind of the file is looked at
};

/// What stands behind a key.
enum class Shape {
  text,
  id,
  date,
  number,
  percent,  ///< 0 to 100
  amount,   ///< 0 or more
  whole,
  boolean,
  interval,
  period,
  choice,     ///< one of FieldInfo::choices
  texts,      ///< a text or a list of texts
  ids,        ///< an id or a list of ids
  object,     ///< keys and values, see the table FieldInfo::object
  objects,    ///< a list of such
  by_period,  ///< periods as keys, numbers as values
  levels,     ///< rules as keys, levels of severity as values
  factors,    ///< a list of critical success factors, bare or with a weight
  limit,      ///< a percent above 0, or `none`
  other,      ///< told in words by FieldInfo::doc
};

/// All of a row but how it is read.
struct FieldInfo {
  std::string_view key;
  Need need = Need::optional;
  Shape shape = Shape::text;
  std::string_view doc;  ///< one or two sentences, Markdown, English
  std::string_view object = {};
  std::span<const std::string_view> choices = {};
};

template <class T>
struct Field {
  FieldInfo info;
  bool (*read)(Context&, yaml::View, T&);
};

template <class T, std::size_t... Sizes>
constexpr auto join(const std::array<Field<T>, Sizes>&... tables) {
  std::array<Field<T>, (Sizes + ...)> all{};
  std::size_t at = 0;
  const auto append = [&](const auto& table) {
    for (const Field<T>& field : table) all[at++] = field;
  };
  (append(tables), ...);
  return all;
}

namespace detail {

/// Reports keys that the table lacks and required keys that the map lacks.
void report_unknown(Context& context, yaml::View map, yaml::View key, Msg object,
                    const std::vector<std::string_view>& known);
void report_missing(Context& context, yaml::View map, Msg object, std::string_view key);
void report_no_value(Context& context, yaml::View key);
void report_no_map(Context& context, yaml::View item);

}  // namespace detail

/// Something that is referred to by an id, or that holds such things.
template <class T>
concept HasNames = requires(T object) {
  object.id;
}
|| requires(T object) { object.item.id; }
|| requires(T object) { object.review.id; }
|| requires(T object) { object.plan.id; }
|| requires(T object) { object.actions; }
|| requires(T object) { object.strengths; };

/// Reads a map by its table. False where something is missing or could not be read; everything else
/// has been read then all the same. A key that starts with `x-` is the author's own.
template <class T>
bool read_map(Context& context, yaml::View map, Msg object, std::span<const Field<T>> table,
              T& to) {
  bool good = true;
  std::uint64_t seen = 0;
  for (const yaml::View key : map.keys()) {
    const std::string_view name = key.text();
    std::size_t at = 0;
    while (at < table.size() && table[at].info.key != name) ++at;
    if (at == table.size()) {
      if (name.starts_with("x-")) continue;
      std::vector<std::string_view> known;
      for (const Field<T>& field : table) known.push_back(field.info.key);
      detail::report_unknown(context, map, key, object, known);
      const yaml::View value = map.value_of(key);
      if (value.is_list() || value.is_map()) context.gaps().names |= HasNames<T>;
      good = false;
      continue;
    }
    seen |= std::uint64_t{1} << at;
    const yaml::View value = map.value_of(key);
    if (value.is_null()) {
      detail::report_no_value(context, key);
      // A list that is still to be written may be meant to hold anything.
      if (table[at].info.shape == Shape::objects) context.gaps().names |= HasNames<T>;
      good = false;
      continue;
    }
    good = table[at].read(context, value, to) && good;
  }
  for (std::size_t at = 0; at < table.size(); ++at) {
    if (table[at].info.need != Need::required || (seen >> at & 1U) != 0) continue;
    detail::report_missing(context, map, object, table[at].info.key);
    good = false;
  }
  return good;
}

/// Reads a list of maps by one table; items that are no maps are reported and left out.
template <class T>
bool read_maps(Context& context, yaml::View list, std::string_view key, Msg object,
               std::span<const Field<T>> table, std::vector<T>& to) {
  if (!expect_list(context, list, key)) {
    context.gaps().names |= HasNames<T>;
    return false;
  }
  bool good = true;
  for (const yaml::View item : list.items()) {
    if (!item.is_map()) {
      // An empty one was reported when the file was read.
      if (!item.is_null()) detail::report_no_map(context, item);
      context.gaps().names |= HasNames<T>;
      good = false;
      continue;
    }
    T& added = to.emplace_back();
    if constexpr (requires { added.at; }) added.at = item.place();
    const bool complete = read_map(context, item, object, table, added);
    if constexpr (requires { added.complete; }) added.complete = complete;
    good = complete && good;
  }
  return good;
}

/// A table as the reference and the schema see it.
struct TableInfo {
  std::string_view name;
  std::string_view doc;
  std::vector<FieldInfo> fields;
};

template <class T, std::size_t Size>
TableInfo table_info(std::string_view name, std::string_view doc,
                     const std::array<Field<T>, Size>& table) {
  TableInfo info{name, doc, {}};
  for (const Field<T>& field : table) info.fields.push_back(field.info);
  return info;
}

}  // namespace peq::loading
