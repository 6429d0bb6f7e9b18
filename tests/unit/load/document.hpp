// A YAML document that tests can change and write again, in several styles.
#pragma once

#include <memory>
#include <optional>
#include <stdexcept>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "oracle/dice.hpp"
#include "yaml/read.hpp"

namespace peq::loading::test {

struct Pair;

struct Value {
  yaml::Kind kind = yaml::Kind::null;
  std::string text;
  bool quoted = false;
  std::vector<Value> items;
  std::vector<Pair> pairs;

  [[nodiscard]] Value* find(std::string_view key);
};

struct Pair {
  std::string key;
  Value value;
};

inline Value* Value::find(std::string_view key) {
  for (Pair& pair : pairs)
    if (pair.key == key) return &pair.value;
  return nullptr;
}

inline Value scalar(std::string text) {
  return {yaml::Kind::scalar, std::move(text), false, {}, {}};
}

inline Value value_of(yaml::View view) {
  Value value{view.kind(), std::string(view.text()), view.quoted(), {}, {}};
  for (const yaml::View item : view.items()) value.items.push_back(value_of(item));
  for (const yaml::View key : view.keys())
    value.pairs.push_back({std::string(key.text()), value_of(view.value_of(key))});
  return value;
}

inline Value parse(const std::string& text) {
  MemoryFiles files;
  files.add("text", text);
  Sources sources;
  const FileId file = sources.add("text", files.open("text").bytes);
  Findings findings;
  const auto tree = yaml::read(sources, file, findings);
  if (!tree || findings.size() > 0) throw std::logic_error("test: not right YAML:\n" + text);
  return value_of(tree->root());
}

/// Writes a value. With dice, the keys of every map are shuffled, and styles, indentation, quotes,
/// comments and blank lines are theirs; without, everything is in plain block style.
class Writer {
 public:
  explicit Writer(oracle::Dice* dice = nullptr) : dice_(dice) {}

  std::string write(const Value& value) {
    text_.clear();
    node(value, 0, false);
    return text_;
  }

 private:
  [[nodiscard]] bool chance(int percent) { return dice_ != nullptr && dice_->chance(percent); }

  void node(const Value& value, std::size_t indent, bool behind_key) {
    const bool collection = value.kind == yaml::Kind::map || value.kind == yaml::Kind::list;
    const bool empty = value.items.empty() && value.pairs.empty();
    if (!collection || empty || chance(20)) {
      if (behind_key) text_ += ' ';
      flow(value);
      end_line();
      return;
    }
    const std::size_t deeper =
        indent + (behind_key ? 2 : 0) + (chance(30) ? static_cast<std::size_t>(1) : 0);
    if (behind_key) end_line();
    if (value.kind == yaml::Kind::map) {
      block_map(value, behind_key ? deeper : indent, behind_key);
    } else {
      block_list(value, behind_key ? deeper : indent, behind_key);
    }
  }

  void block_map(const Value& value, std::size_t indent, bool padded) {
    auto pairs = value.pairs;
    if (dice_ != nullptr) dice_->shuffle(pairs);
    for (const auto& [key, child] : pairs) {
      if (padded) text_.append(indent, ' ');
      padded = true;
      text_ += chance(10) ? '"' + key + "\":" : key + ":";
      node(child, indent, true);
    }
  }

  void block_list(const Value& value, std::size_t indent, bool padded) {
    for (const Value& item : value.items) {
      if (padded) text_.append(indent, ' ');
      padded = true;
      text_ += "- ";
      node(item, indent + 2, false);
    }
  }

  void flow(const Value& value) {
    switch (value.kind) {
    case yaml::Kind::null: text_ += "~"; break;
    case yaml::Kind::scalar: scalar_text(value); break;
    case yaml::Kind::list: {
      text_ += '[';
      for (std::size_t i = 0; i < value.items.size(); ++i) {
        if (i > 0) text_ += ", ";
        flow(value.items[i]);
      }
      text_ += ']';
      break;
    }
    case yaml::Kind::map: {
      auto pairs = value.pairs;
      if (dice_ != nullptr) dice_->shuffle(pairs);
      text_ += '{';
      for (std::size_t i = 0; i < pairs.size(); ++i) {
        if (i > 0) text_ += ", ";
        text_ += pairs[i].key + ": ";
        flow(pairs[i].value);
      }
      text_ += '}';
      break;
    }
    }
  }

  void scalar_text(const Value& value) {
    const bool simple =
        !value.text.empty() &&
        value.text.find_first_not_of("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"
                                     "0123456789._/-") == std::string::npos &&
        value.text.front() != '-' && !value.quoted;
    if (simple && !chance(10))
      text_ += value.text;
    else
      text_ += quote(value.text);
  }

 public:
  /// In double quotes, as JSON has it.
  static std::string quote(std::string_view text) {
    std::string result = "\"";
    for (const char c : text) {
      if (c == '\n')
        result += "\\n";
      else if (c == '\t')
        result += "\\t";
      else if (c == '"' || c == '\\')
        result += std::string("\\") + c;
      else
        result += c;
    }
    return result + '"';
  }

 private:
  void end_line() {
    if (chance(10)) text_ += "  # a comment: with - signs [";
    text_ += '\n';
    while (chance(8)) text_ += chance(50) ? "# - {id: not-read}\n" : "\n";
  }

  oracle::Dice* dice_;
  std::string text_;
};

/// As JSON: everything in quotes but numbers, true, false and null.
inline std::string json(const Value& value) {
  std::string text;
  switch (value.kind) {
  case yaml::Kind::null: return "null";
  case yaml::Kind::scalar: {
    const bool number = !value.quoted && !value.text.empty() &&
                        value.text.find_first_not_of("0123456789.-") == std::string::npos &&
                        value.text.find('-', 1) == std::string::npos;
    const bool boolean = !value.quoted && (value.text == "true" || value.text == "false");
    return number || boolean ? value.text : Writer::quote(value.text);
  }
  case yaml::Kind::list:
    for (const Value& item : value.items) text += (text.empty() ? "" : ",") + json(item);
    return "[" + text + "]";
  case yaml::Kind::map:
    for (const auto& [key, child] : value.pairs)
      text += (text.empty() ? "" : ",\n") + Writer::quote(key) + ":" + json(child);
    return "{\n" + text + "\n}";
  }
  return text;
}

}  // namespace peq::loading::test
