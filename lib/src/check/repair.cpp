// Repairs: edits of the author's bytes that leave everything else as it is.
#include <algorithm>
#include <set>
#include <utility>

#include <fmt/format.h>

#include "peq/check.hpp"

namespace peq {

namespace {

struct Before {
  bool operator()(const ByteEdit& a, const ByteEdit& b) const {
    return std::pair(a.begin, a.end) < std::pair(b.begin, b.end);
  }
};
/// Edits that do not touch each other's bytes.
using Accepted = std::set<ByteEdit, Before>;

bool overlap(const ByteEdit& a, const ByteEdit& b) { return a.begin < b.end && b.begin < a.end; }

bool fits(std::string_view text, const ByteEdit& edit) {
  return edit.begin <= edit.end && edit.end <= text.size() &&
         text.substr(edit.begin, edit.end - edit.begin) == edit.before;
}

/// Whether an edit can be made besides those that are accepted; the same one twice can.
bool possible(std::string_view text, const ByteEdit& edit, const Accepted& accepted) {
  if (!fits(text, edit)) return false;
  const auto next = accepted.lower_bound(edit);
  if (next != accepted.end()) {
    if (next->begin == edit.begin && next->end == edit.end) return next->after == edit.after;
    if (overlap(*next, edit)) return false;
  }
  return next == accepted.begin() || !overlap(*std::prev(next), edit);
}

std::vector<std::string_view> lines_of(std::string_view text) {
  std::vector<std::string_view> lines;
  while (!text.empty()) {
    const std::size_t end = std::min(text.find('\n'), text.size() - 1);
    lines.push_back(text.substr(0, end + 1));
    text.remove_prefix(end + 1);
  }
  return lines;
}

/// Lines [begin, end) that become others.
struct Change {
  std::size_t begin = 0, end = 0;              ///< of what was
  std::size_t after_begin = 0, after_end = 0;  ///< of what is
};

/// The changed stretches in order. Repairs seldom add lines or take them away; where they do,
/// everything between the first and the last difference is one change.
std::vector<Change> changes_between(const std::vector<std::string_view>& before,
                                    const std::vector<std::string_view>& after) {
  std::vector<Change> changes;
  if (before.size() == after.size()) {
    for (std::size_t i = 0; i < before.size(); ++i) {
      if (before[i] == after[i]) continue;
      if (changes.empty() || changes.back().end != i) changes.push_back({i, i, i, i});
      changes.back().end = changes.back().after_end = i + 1;
    }
    return changes;
  }
  const std::size_t shorter = std::min(before.size(), after.size());
  std::size_t first = 0;
  while (first < shorter && before[first] == after[first]) ++first;
  std::size_t last = 0;
  while (last < shorter - first &&
         before[before.size() - 1 - last] == after[after.size() - 1 - last])
    ++last;
  changes.push_back({first, before.size() - last, first, after.size() - last});
  return changes;
}

void add_line(std::string& diff, char sign, std::string_view line) {
  diff += sign;
  diff += line;
  if (!line.ends_with('\n')) diff += "\n\\ No newline at end of file\n";
}

}  // namespace

Repaired apply_repairs(std::string_view text, const std::vector<Repair>& repairs) {
  Repaired result;
  Accepted accepted;
  for (const Repair& repair : repairs) {
    const bool whole = std::all_of(repair.begin(), repair.end(), [&](const ByteEdit& edit) {
      return possible(text, edit, accepted);
    });
    if (!whole || repair.empty()) continue;
    ++result.made;
    accepted.insert(repair.begin(), repair.end());
  }
  std::size_t at = 0;
  for (const ByteEdit& edit : accepted) {
    result.text += text.substr(at, edit.begin - at);
    result.text += edit.after;
    at = edit.end;
  }
  result.text += text.substr(at);
  return result;
}

std::string unified_diff(const std::string& path, std::string_view before, std::string_view after) {
  constexpr std::size_t context = 3;
  const std::vector<std::string_view> old_lines = lines_of(before);
  const std::vector<std::string_view> new_lines = lines_of(after);
  const std::vector<Change> changes = changes_between(old_lines, new_lines);
  if (changes.empty()) return {};
  std::string diff = fmt::format("--- a/{0}\n+++ b/{0}\n", path);
  for (std::size_t i = 0; i < changes.size();) {
    // A hunk takes all changes whose contexts touch.
    std::size_t j = i + 1;
    while (j < changes.size() && changes[j].begin <= changes[j - 1].end + 2 * context) ++j;
    const std::size_t above = std::min(changes[i].begin, context);
    const std::size_t from = changes[i].begin - above;
    const std::size_t upto = std::min(changes[j - 1].end + context, old_lines.size());
    const std::size_t below = upto - changes[j - 1].end;
    diff += fmt::format("@@ -{},{} +{},{} @@\n", from + 1, upto - from,
                        changes[i].after_begin - above + 1,
                        changes[j - 1].after_end + below - (changes[i].after_begin - above));
    std::size_t line = from;
    for (; i < j; ++i) {
      const Change& change = changes[i];
      for (; line < change.begin; ++line) add_line(diff, ' ', old_lines[line]);
      for (; line < change.end; ++line) add_line(diff, '-', old_lines[line]);
      for (std::size_t k = change.after_begin; k < change.after_end; ++k)
        add_line(diff, '+', new_lines[k]);
    }
    for (; line < upto; ++line) add_line(diff, ' ', old_lines[line]);
  }
  return diff;
}

}  // namespace peq
