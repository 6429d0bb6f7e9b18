// Reading small YAML texts in tests, as a tree and as a stream, and showing what was read.
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "locale/table.hpp"
#include "peq/messages.hpp"
#include "yaml/limits.hpp"
#include "yaml/read.hpp"

namespace peq::yaml::test {

/// Bytes that belong to somebody else.
class ViewBytes final : public Bytes {
 public:
  explicit ViewBytes(std::string_view text) : text_(text) {}
  [[nodiscard]] std::uint64_t size() const override { return text_.size(); }
  std::size_t read(std::uint64_t offset, char* to, std::size_t count) const override {
    if (offset >= text_.size()) return 0;
    return text_.substr(static_cast<std::size_t>(offset)).copy(to, count);
  }

 private:
  std::string_view text_;
};

/// What the author wrote for each node, in pre-order, between bars: `{a: 1}` gives `{a: 1}|a|1`.
inline void add_source(View view, std::string_view text, std::string& to) {
  const Place place = view.place();
  if (!to.empty()) to += '|';
  to += text.substr(place.begin, place.end - place.begin);
  for (const View item : view.items()) add_source(item, text, to);
  for (const View key : view.keys()) {
    add_source(key, text, to);
    add_source(view.value_of(key), text, to);
  }
}

/// The tree with the place of every node.
inline void add_places(View view, std::string& to) {
  const Place place = view.place();
  to += std::to_string(place.begin) + "-" + std::to_string(place.end);
  switch (view.kind()) {
  case Kind::null: to += '~'; break;
  case Kind::scalar:
    to += view.quoted() ? '"' : '\'';
    to += view.text();
    break;
  case Kind::list: to += '['; break;
  case Kind::map: to += '{'; break;
  }
  for (const View item : view.items()) add_places(item, to += ' ');
  for (const View key : view.keys()) {
    add_places(key, to += ' ');
    add_places(view.value_of(key), to += ' ');
  }
  if (view.is_list()) to += ']';
  if (view.is_map()) to += '}';
}

struct Reading {
  std::string tree;                   ///< as dump() shows it; empty: there is none
  std::string source;                 ///< see add_source
  std::vector<std::string> items;     ///< of `entries`, with places
  std::string rest;                   ///< the tree without these items, with places
  std::vector<std::string> findings;  ///< `PEQ107 3:1`
  std::string told;                   ///< the same in whole, with messages and all places
};

inline void add_findings(const Sources& sources, Findings findings, Reading& to) {
  findings.sort();
  for (const Finding& finding : findings.list()) {
    const LineColumn place = sources.locate(finding.place.file, finding.place.begin);
    to.findings.push_back(to_string(finding.code) + " " + std::to_string(place.line) + ":" +
                          std::to_string(place.column));
    const std::uint64_t size = sources.bytes(finding.place.file).size();
    if (finding.place.begin > finding.place.end || finding.place.end > size)
      to.findings.back() += " outside the file";
    to.told += to.findings.back() + "-" + std::to_string(finding.place.end) + " " +
               say(Language::en, finding.message);
    if (finding.help) to.told += " = " + say(Language::en, *finding.help);
    for (const Related& related : finding.related)
      to.told += " :: " + std::to_string(related.place.begin) + "-" +
                 std::to_string(related.place.end) + " " + say(Language::en, related.text);
    to.told += "\n";
  }
}

/// Everything but the items of the list under `entries`.
inline std::string rest_of(const Tree& tree) {
  const View root = tree.root();
  std::string rest;
  if (!root.is_map()) {
    add_places(root, rest);
    return rest;
  }
  rest = std::to_string(root.place().begin) + "-" + std::to_string(root.place().end);
  for (const View key : root.keys()) {
    const View value = root.value_of(key);
    add_places(key, rest += ' ');
    if (key.text() == "entries" && value.is_list())
      rest +=
          " list " + std::to_string(value.place().begin) + "-" + std::to_string(value.place().end);
    else
      add_places(value, rest += ' ');
  }
  return rest;
}

inline Reading read_tree(std::string_view text) {
  Sources sources;
  const FileId file = sources.add("test.yaml", std::make_unique<ViewBytes>(text));
  Findings findings;
  Reading reading;
  if (const auto tree = read(sources, file, findings)) {
    reading.tree = dump(tree->root());
    add_source(tree->root(), text, reading.source);
    reading.rest = rest_of(*tree);
    if (tree->root().is_map() && tree->root().has("entries"))
      for (const View item : tree->root()["entries"].items())
        add_places(item, reading.items.emplace_back());
  }
  add_findings(sources, std::move(findings), reading);
  return reading;
}

inline Reading read_stream(std::string_view text, std::size_t stretch = yaml::stretch) {
  Sources sources;
  const FileId file = sources.add("test.yaml", std::make_unique<ViewBytes>(text));
  Findings findings;
  Reading reading;
  const Stream stream{"entries", [&](View item) { add_places(item, reading.items.emplace_back()); },
                      stretch};
  if (const auto tree = read(sources, file, findings, &stream)) {
    reading.tree = dump(tree->root());
    add_source(tree->root(), text, reading.source);
    reading.rest = rest_of(*tree);
  }
  add_findings(sources, std::move(findings), reading);
  return reading;
}

inline std::string joined(const std::vector<std::string>& words) {
  std::string all;
  for (const std::string& word : words) all += (all.empty() ? "" : " ") + word;
  return all;
}

}  // namespace peq::yaml::test
