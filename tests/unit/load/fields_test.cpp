// The field tables themselves, and what each row promises: required keys are missed, unknown ones
// found, keys of the author's own left alone, empty and wrong values told.
#include <algorithm>
#include <functional>
#include <map>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include <doctest/doctest.h>

#include "load/document.hpp"
#include "load/loading.hpp"
#include "load/raw.hpp"
#include "load/sample.hpp"

TEST_SUITE_BEGIN("load");

namespace peq::loading::test {
namespace {

const std::vector<TableInfo>& tables() {
  static const std::vector<TableInfo> all = all_tables();
  return all;
}

const TableInfo& table(std::string_view name) {
  const auto found = std::find_if(tables().begin(), tables().end(),
                                  [&](const TableInfo& one) { return one.name == name; });
  REQUIRE_MESSAGE(found != tables().end(), std::string(name));
  return *found;
}

/// What a documentation text must look like: a whole sentence.
bool is_sentence(std::string_view text) {
  const char first = text.empty() ? '\0' : text.front();
  const bool starts = (first >= 'A' && first <= 'Z') || first == '`';
  return starts && text.size() > 3 && (text.ends_with('.') || text.ends_with("…")) &&
         text.find("  ") == std::string_view::npos && text.find('\n') == std::string_view::npos;
}

TEST_CASE("every row is documented, every table has its own keys") {
  std::set<std::string_view> names;
  for (const TableInfo& one : tables()) {
    CHECK_MESSAGE(names.insert(one.name).second, std::string(one.name));
    CHECK_MESSAGE(is_sentence(one.doc), std::string(one.name), ": ", std::string(one.doc));
    CHECK(!one.fields.empty());
    CHECK_MESSAGE(one.fields.size() <= 64, std::string(one.name));  // read_map counts in 64 bits
    std::set<std::string_view> keys;
    for (const FieldInfo& field : one.fields) {
      const std::string name = std::string(one.name) + "." + std::string(field.key);
      CHECK_MESSAGE(keys.insert(field.key).second, name);
      CHECK_MESSAGE(is_sentence(field.doc), name, ": ", std::string(field.doc));
      CHECK_MESSAGE(!field.key.starts_with("x-"), name);
      CHECK_MESSAGE(field.key.find_first_not_of("abcdefghijklmnopqrstuvwxyz_") ==
                        std::string_view::npos,
                    name);
      const bool factors = field.shape == Shape::factors;
      const bool nested = field.shape == Shape::object || field.shape == Shape::objects || factors;
      CHECK_MESSAGE(nested == !field.object.empty(), name);
      if (nested) table(field.object);
      CHECK_MESSAGE((field.shape == Shape::choice || factors) == !field.choices.empty(), name);
    }
  }
}

/// A map of a document, with the table it is read by.
struct Place {
  Value* map;
  const TableInfo* table;
  std::string path;
};

void collect(Value& map, const TableInfo& of, const std::string& path, std::vector<Place>& to) {
  to.push_back({&map, &of, path});
  for (auto& [key, value] : map.pairs) {
    const auto field = std::find_if(of.fields.begin(), of.fields.end(),
                                    [&, name = key](const FieldInfo& f) { return f.key == name; });
    if (field == of.fields.end()) continue;
    std::string_view inner = field->object;
    if (of.name == "macro" && key == "of") inner = "factor";
    if (inner.empty()) continue;
    if (value.kind == yaml::Kind::map)
      collect(value, table(inner), path + "." + key, to);
    else
      for (std::size_t i = 0; i < value.items.size(); ++i)
        if (value.items[i].kind == yaml::Kind::map)
          collect(value.items[i], table(inner), path + "." + key + "[" + std::to_string(i) + "]",
                  to);
  }
}

/// The three documents of the sample.
struct Documents {
  Value plan = parse(std::string(whole_plan));
  Value actions = parse(std::string(whole_actions));
  Value progress = parse(std::string(whole_progress));

  std::vector<Place> places() {
    std::vector<Place> all;
    collect(plan, table("plan"), "plan", all);
    collect(actions, table("actions"), "actions", all);
    collect(progress, table("progress"), "progress", all);
    return all;
  }
  [[nodiscard]] Loaded load() const {
    return load_all({{"p/plan.yaml", Writer().write(plan)},
                     {"p/actions/2023.yaml", Writer().write(actions)},
                     {"p/progress/2022.yaml", Writer().write(progress)}});
  }
};

/// Whether a finding of that code says a word.
bool tells(const Loaded& loaded, std::string_view code, std::string_view word) {
  for (const Finding& finding : loaded.findings.list())
    if (to_string(finding.code) == code &&
        say(Language::en, finding.message).find(word) != std::string::npos)
      return true;
  return false;
}

TEST_CASE("the sample is right and uses every field") {
  Documents documents;
  const Loaded loaded = documents.load();
  CHECK_MESSAGE(loaded.project() != nullptr, told(loaded));
  std::map<std::string_view, std::set<std::string>> used;
  for (const Place& place : documents.places())
    for (const auto& [key, value] : place.map->pairs) used[place.table->name].insert(key);
  for (const TableInfo& one : tables())
    for (const FieldInfo& field : one.fields)
      CHECK_MESSAGE(used[one.name].count(std::string(field.key)) == 1,
                    "add it to tests/unit/load/sample.hpp: ", std::string(one.name), ".",
                    std::string(field.key));
}

/// Calls for the first place of each table, with documents of its own.
void each_table(const std::function<void(Documents&, const Place&)>& check) {
  for (const TableInfo& one : tables()) {
    Documents documents;
    const auto places = documents.places();
    const auto place = std::find_if(places.begin(), places.end(), [&](const Place& candidate) {
      return candidate.table == &one;
    });
    REQUIRE_MESSAGE(place != places.end(), std::string(one.name));
    CAPTURE(place->path);
    check(documents, *place);
  }
}

TEST_CASE("a required key that is missing is told, an optional one is not missed") {
  const auto has_shape_finding = [](const Loaded& loaded) {
    return codes(loaded).find("PEQ2") != std::string::npos;
  };
  each_table([&](Documents& documents, const Place& place) {
    const auto before = place.map->pairs;
    for (const FieldInfo& field : place.table->fields) {
      const std::string key(field.key);
      CAPTURE(key);
      place.map->pairs = before;
      std::erase_if(place.map->pairs, [&](const auto& pair) { return pair.key == key; });
      const Loaded loaded = documents.load();
      switch (field.need) {
      case Need::required:
        CHECK_MESSAGE(tells(loaded, "PEQ202", "\"" + key + "\""), told(loaded));
        CHECK(loaded.project() == nullptr);
        break;
      case Need::header:
        CHECK_MESSAGE(tells(loaded, "PEQ211", ""), told(loaded));
        CHECK(loaded.project() == nullptr);
        break;
      case Need::optional:
        // Entries need one of several figures.
        if (place.table->name != "entry") CHECK_MESSAGE(!has_shape_finding(loaded), told(loaded));
        break;
      }
    }
  });
}

TEST_CASE("an unknown key is told, with the nearest known one; the author's own are left alone") {
  const std::string base = told(Documents().load());
  each_table([&](Documents& documents, const Place& place) {
    const auto before = place.map->pairs;
    place.map->pairs.push_back({"x-own", parse("{a: [1, {b: c}], id: E-1, peq: plan/9}")});
    place.map->pairs.push_back({"x-", scalar("1")});
    // Places move down by the lines of the new keys, messages stay.
    const Loaded own = documents.load();
    CHECK_MESSAGE(own.findings.size() ==
                      static_cast<std::size_t>(std::count(base.begin(), base.end(), '\n')),
                  told(own));
    place.map->pairs = before;
    place.map->pairs.push_back({"zzzzzz", scalar("1")});
    CHECK(tells(documents.load(), "PEQ201", "\"zzzzzz\""));
    for (const FieldInfo& field : place.table->fields) {
      place.map->pairs = before;
      const std::string misspelt = std::string(field.key) + (field.key.ends_with('s') ? "_" : "s");
      const bool known = std::any_of(place.table->fields.begin(), place.table->fields.end(),
                                     [&](const FieldInfo& other) { return other.key == misspelt; });
      if (field.key.size() < 5 || known) continue;
      CAPTURE(misspelt);
      place.map->pairs.push_back({misspelt, scalar("1")});
      const Loaded loaded = documents.load();
      const auto found =
          std::find_if(loaded.findings.list().begin(), loaded.findings.list().end(),
                       [](const Finding& one) { return to_string(one.code) == "PEQ201"; });
      REQUIRE(found != loaded.findings.list().end());
      REQUIRE(found->help);
      CHECK(say(Language::en, *found->help).find("\"" + std::string(field.key) + "\"") !=
            std::string::npos);
    }
  });
}

TEST_CASE("an empty value and one of another shape are told, whatever the field") {
  each_table([&](Documents& documents, const Place& place) {
    for (auto& pair : place.map->pairs) {
      auto& key = pair.key;
      auto& value = pair.value;
      CAPTURE(key);
      const Value before = value;
      const auto field =
          std::find_if(place.table->fields.begin(), place.table->fields.end(),
                       [&, name = key](const FieldInfo& f) { return f.key == name; });
      REQUIRE(field != place.table->fields.end());
      value = Value{};
      CHECK_MESSAGE(tells(documents.load(), "PEQ214", "\"" + key + "\""), told(documents.load()));
      // A map where none is wanted, a text where a collection is wanted.
      const bool wants_map = field->shape == Shape::object || field->shape == Shape::by_period;
      value = wants_map ? parse("[a]") : parse("{a: b}");
      CHECK_MESSAGE(documents.load().project() == nullptr, "a collection of the wrong kind");
      const bool text = field->shape == Shape::text || field->shape == Shape::texts ||
                        field->shape == Shape::id || field->shape == Shape::ids;
      if (!text) {
        value = scalar("not-this");
        CHECK_MESSAGE(documents.load().project() == nullptr, "a text");
      }
      if (field->shape == Shape::text) {
        value = parse("[a]");
        CHECK_MESSAGE(documents.load().project() == nullptr, "a list");
      }
      value = before;
    }
  });
}

TEST_CASE("numbers and days of every field are read strictly") {
  each_table([&](Documents& documents, const Place& place) {
    for (auto& pair : place.map->pairs) {
      auto& key = pair.key;
      auto& value = pair.value;
      CAPTURE(key);
      const Value before = value;
      const auto field =
          std::find_if(place.table->fields.begin(), place.table->fields.end(),
                       [&, name = key](const FieldInfo& f) { return f.key == name; });
      std::vector<std::string> wrong;
      switch (field->shape) {
      case Shape::date: wrong = {"2022-02-30", "31/12/2022", "2022", "1899-12-31"}; break;
      case Shape::number: wrong = {"1,5", "1e3", "010", ".5", "nan", "1_000", "0x10"}; break;
      case Shape::percent: wrong = {"-1", "100.1", "50,5", "1e1", "inf"}; break;
      case Shape::amount: wrong = {"-0.01", "1,5", "1e3", "010"}; break;
      case Shape::whole: wrong = {"1.5", "-1", "99999", "1e1", "01"}; break;
      case Shape::boolean: wrong = {"yes", "True", "1", "si", "on"}; break;
      case Shape::interval: wrong = {"6", "6 meses", "0 days", "six months"}; break;
      case Shape::period: wrong = {"2022-Q5", "22", "2022-13"}; break;
      case Shape::choice: wrong = {"zzz", "Level", "ZERO"}; break;
      case Shape::id: wrong = {"", "a b", "a/b"}; break;
      default: break;
      }
      for (const std::string& one : wrong) {
        CAPTURE(one);
        value = scalar(one);
        value.quoted = true;
        CHECK_MESSAGE(documents.load().project() == nullptr, told(documents.load()));
      }
      value = before;
    }
  });
}

}  // namespace
}  // namespace peq::loading::test

TEST_SUITE_END();
