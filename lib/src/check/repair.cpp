// Repairs: edits of the author's bytes that leave everything else as it is.
#include <algorithm>
#include <utility>

#include <fmt/format.h>

#include "peq/check.hpp"

namespace peq {

namespace {

bool overlap(const ByteEdit& a, const ByteEdit& b) {
  // Two insertions at one place would depend on their order.
  if (a.begin == a.end && b.begin == b.end) return a.begin == b.begin;
  return a.begin < b.end && b.begin < a.end;
}

bool same(const ByteEdit& a, const ByteEdit& b) {
  return a.begin == b.begin && a.end == b.end && a.after == b.after;
}

bool fits(std::string_view text, const ByteEdit& edit) {
  return edit.begin <= edit.end && edit.end <= text.size() &&
         text.substr(edit.begin, edit.end - edit.begin) == edit.before;
}

std::string edited(std::string_view text, const std::vector<ByteEdit>& edits) {
  std::string result;
  std::size_t at = 0;
  for (const ByteEdit& edit : edits) {
    result += text.substr(at, edit.begin - at);
    result += edit.after;
    at = edit.end;
  }
  result += text.substr(at);
  return result;
}

struct Lines {
  explicit Lines(std::string_view whole) : text(whole) {
    starts.push_back(0);
    for (std::size_t at = text.find('\n'); at != std::string_view::npos && at + 1 < text.size();
         at = text.find('\n', at + 1))
      starts.push_back(at + 1);
  }
  /// The line of an offset; that of the last byte for the end.
  [[nodiscard]] std::size_t line_of(std::size_t offset) const {
    const auto after = std::upper_bound(starts.begin(), starts.end(), offset);
    return static_cast<std::size_t>(after - starts.begin()) - 1;
  }
  [[nodiscard]] std::size_t begin_of(std::size_t line) const {
    return line < starts.size() ? starts[line] : text.size();
  }
  std::string_view text;
  std::vector<std::size_t> starts;
};

/// Lines of a stretch of text, each behind a sign.
std::size_t add_lines(std::string& diff, std::string_view text, char sign) {
  std::size_t count = 0;
  while (!text.empty()) {
    const std::size_t end = std::min(text.find('\n'), text.size());
    diff += sign;
    diff += text.substr(0, end);
    diff += '\n';
    if (end == text.size()) {
      diff += "\\ No newline at end of file\n";
      return count + 1;
    }
    text.remove_prefix(end + 1);
    ++count;
  }
  return count;
}

/// Whole lines that change together.
struct Change {
  std::size_t begin = 0, end = 0;  ///< lines
  std::string after;
};

/// The changed stretches in order; neighbours are one.
std::vector<Change> changes_of(const Lines& lines, const std::vector<ByteEdit>& edits) {
  std::vector<Change> changes;
  for (std::size_t i = 0; i < edits.size();) {
    Change change;
    change.begin = lines.line_of(edits[i].begin);
    change.end = change.begin;
    const std::size_t from = lines.begin_of(change.begin);
    std::vector<ByteEdit> here;
    while (true) {
      while (i < edits.size() && lines.line_of(edits[i].begin) <= change.end) {
        const std::size_t last = edits[i].end > edits[i].begin ? edits[i].end - 1 : edits[i].begin;
        change.end = std::max(change.end, lines.line_of(last) + 1);
        here.push_back(edits[i++]);
        here.back().begin -= from;
        here.back().end -= from;
      }
      change.after = edited(lines.text.substr(from, lines.begin_of(change.end) - from), here);
      // Where a line feed is taken away, what is left goes on with the next line.
      const bool whole = change.after.empty() || change.after.ends_with('\n');
      if (whole || change.end >= lines.starts.size()) break;
      ++change.end;
    }
    changes.push_back(std::move(change));
  }
  return changes;
}

}  // namespace

Repaired apply_repairs(std::string_view text, const std::vector<Repair>& repairs) {
  Repaired result;
  for (const Repair& repair : repairs) {
    const bool possible = std::all_of(repair.begin(), repair.end(), [&](const ByteEdit& edit) {
      return fits(text, edit) &&
             std::none_of(result.edits.begin(), result.edits.end(), [&](const ByteEdit& other) {
               return overlap(edit, other) && !same(edit, other);
             });
    });
    if (!possible || repair.empty()) continue;
    ++result.made;
    for (const ByteEdit& edit : repair) {
      const bool made = std::any_of(result.edits.begin(), result.edits.end(),
                                    [&](const ByteEdit& other) { return same(edit, other); });
      if (!made) result.edits.push_back(edit);
    }
  }
  std::sort(result.edits.begin(), result.edits.end(), [](const ByteEdit& a, const ByteEdit& b) {
    return std::pair(a.begin, a.end) < std::pair(b.begin, b.end);
  });
  result.text = edited(text, result.edits);
  return result;
}

std::string unified_diff(const std::string& path, std::string_view before,
                         const std::vector<ByteEdit>& edits) {
  if (edits.empty()) return {};
  constexpr std::size_t context = 3;
  const Lines lines(before);
  const std::vector<Change> changes = changes_of(lines, edits);
  const auto stretch = [&](std::size_t from, std::size_t upto) {
    return before.substr(lines.begin_of(from), lines.begin_of(upto) - lines.begin_of(from));
  };
  std::string diff = fmt::format("--- a/{0}\n+++ b/{0}\n", path);
  std::size_t shift = 0;  // lines that the hunks before have added; wraps around where they took
  for (std::size_t i = 0; i < changes.size();) {
    const std::size_t from = changes[i].begin - std::min(changes[i].begin, context);
    std::string body;
    std::size_t old_lines = 0, new_lines = 0;
    const auto keep = [&](std::size_t first, std::size_t upto) {
      const std::size_t kept = add_lines(body, stretch(first, upto), ' ');
      old_lines += kept;
      new_lines += kept;
    };
    std::size_t line = from;
    do {  // a hunk takes all changes whose contexts touch
      const Change& change = changes[i++];
      keep(line, change.begin);
      old_lines += add_lines(body, stretch(change.begin, change.end), '-');
      new_lines += add_lines(body, change.after, '+');
      line = change.end;
    } while (i < changes.size() && changes[i].begin <= line + 2 * context);
    keep(line, std::min(lines.starts.size(), line + context));
    diff += fmt::format("@@ -{},{} +{},{} @@\n{}", from + 1, old_lines, from + 1 + shift, new_lines,
                        body);
    shift += new_lines - old_lines;
  }
  return diff;
}

}  // namespace peq
