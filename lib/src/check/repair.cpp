// Repairs: edits of the author's bytes that leave everything else as it is.
#include <algorithm>

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

/// Whether it takes a line feed away, so that what is left goes on with the next line.
bool joins_lines(std::string_view text, const ByteEdit& edit) {
  if (edit.end == edit.begin || text[edit.end - 1] != '\n' || edit.after.ends_with('\n'))
    return false;
  const bool whole_lines = edit.begin == 0 || text[edit.begin - 1] == '\n';
  return !edit.after.empty() || !whole_lines;
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
  std::sort(result.edits.begin(), result.edits.end(),
            [](const ByteEdit& a, const ByteEdit& b) { return a.begin < b.begin; });
  result.text = edited(text, result.edits);
  return result;
}

std::string unified_diff(const std::string& path, std::string_view before,
                         const std::vector<ByteEdit>& edits) {
  if (edits.empty()) return {};
  constexpr std::size_t context = 3;
  const Lines lines(before);
  const std::size_t count = before.empty() ? 0 : lines.starts.size();
  std::string diff = fmt::format("--- a/{0}\n+++ b/{0}\n", path);
  std::ptrdiff_t shift = 0;  // of line numbers, by the hunks before
  for (std::size_t i = 0; i < edits.size();) {
    // A hunk takes all edits whose contexts touch.
    const auto last_line = [&](const ByteEdit& edit) {
      const std::size_t last_byte = edit.end > edit.begin ? edit.end - 1 : edit.begin;
      return lines.line_of(joins_lines(before, edit) ? edit.end : last_byte);
    };
    std::size_t j = i + 1;
    std::size_t last = last_line(edits[i]);
    while (j < edits.size() && lines.line_of(edits[j].begin) <= last + 2 * context)
      last = last_line(edits[j++]);
    const std::size_t first = lines.line_of(edits[i].begin);
    const std::size_t from = first - std::min(first, context);
    const std::size_t upto = std::min(count, last + 1 + context);

    std::string body;
    std::size_t old_lines = 0, new_lines = 0;
    std::size_t line = from;
    for (std::size_t k = i; k < j;) {
      // Edits of the same or neighbouring lines are shown together.
      const std::size_t begin = lines.line_of(edits[k].begin);
      std::size_t end = last_line(edits[k]) + 1;
      std::size_t next = k + 1;
      while (next < j && lines.line_of(edits[next].begin) <= end)
        end = std::max(end, last_line(edits[next++]) + 1);
      const std::size_t kept = add_lines(
          body, before.substr(lines.begin_of(line), lines.begin_of(begin) - lines.begin_of(line)),
          ' ');
      const std::size_t from_byte = lines.begin_of(begin);
      const std::string_view old = before.substr(from_byte, lines.begin_of(end) - from_byte);
      std::vector<ByteEdit> here(edits.begin() + static_cast<std::ptrdiff_t>(k),
                                 edits.begin() + static_cast<std::ptrdiff_t>(next));
      for (ByteEdit& edit : here) {
        edit.begin -= from_byte;
        edit.end -= from_byte;
      }
      old_lines += kept + add_lines(body, old, '-');
      new_lines += kept + add_lines(body, edited(old, here), '+');
      line = end;
      k = next;
    }
    const std::size_t kept =
        line < upto ? add_lines(body,
                                before.substr(lines.begin_of(line),
                                              lines.begin_of(upto) - lines.begin_of(line)),
                                ' ')
                    : 0;
    old_lines += kept;
    new_lines += kept;
    diff += fmt::format("@@ -{},{} +{},{} @@\n{}", from + 1, old_lines,
                        static_cast<std::ptrdiff_t>(from) + 1 + shift, new_lines, body);
    shift += static_cast<std::ptrdiff_t>(new_lines) - static_cast<std::ptrdiff_t>(old_lines);
    i = j;
  }
  return diff;
}

}  // namespace peq
