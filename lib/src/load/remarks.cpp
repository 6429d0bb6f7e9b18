#include "peq/remarks.hpp"

#include <cstddef>
#include <map>

#include "peq/finding.hpp"
#include "yaml/read.hpp"

namespace peq {

namespace {

std::string text_of(yaml::View value) {
  return value.is_scalar() ? std::string(value.text()) : std::string();
}

Remarks remarks_of(yaml::View entry) {
  Remarks remarks;
  if (entry.has("note")) remarks.note = text_of(entry["note"]);
  if (!entry.has("evidence")) return remarks;
  const yaml::View evidence = entry["evidence"];
  if (evidence.is_scalar()) remarks.evidence.push_back(text_of(evidence));
  for (const yaml::View piece : evidence.items())
    if (std::string text = text_of(piece); !text.empty())
      remarks.evidence.push_back(std::move(text));
  return remarks;
}

}  // namespace

std::vector<Remarks> read_remarks(const Loaded& loaded) {
  const std::vector<Entry>& entries = loaded.partial.entries;
  std::vector<Remarks> all(entries.size());
  std::map<FileId, std::map<std::uint32_t, std::size_t>> by_place;
  for (std::size_t i = 0; i < entries.size(); ++i)
    if (!entries[i].assumed) by_place[entries[i].at.file].emplace(entries[i].at.begin, i);
  for (const auto& of_file : by_place) {
    const auto& places = of_file.second;
    // They were read without an error before; what there is to find has been found.
    Findings known;
    const yaml::Stream stream{"entries", [&](yaml::View item) {
                                const auto place = places.find(item.place().begin);
                                if (place != places.end()) all[place->second] = remarks_of(item);
                              }};
    yaml::read(loaded.sources, of_file.first, known, &stream);
  }
  return all;
}

}  // namespace peq
