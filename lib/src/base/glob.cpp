#include "base/glob.hpp"

#include <optional>
#include <string>
#include <vector>

#include "base/utf8.hpp"

namespace peq::glob {

namespace {

std::vector<std::string_view> names_of(std::string_view path) {
  std::vector<std::string_view> names;
  while (!path.empty()) {
    const std::string_view name = path.substr(0, path.find('/'));
    path.remove_prefix(name.size() < path.size() ? name.size() + 1 : name.size());
    if (!name.empty() && name != ".") names.push_back(name);
  }
  return names;
}

/// Greedy with one step back to the last star, so that no pattern takes more than the product of
/// both lengths.
template <class Sequence, class IsStar, class Same>
bool match(const Sequence& pattern, const Sequence& text, IsStar is_star, Same same) {
  std::size_t p = 0, t = 0;
  std::optional<std::size_t> star;
  std::size_t taken = 0;
  while (t < text.size()) {
    if (p < pattern.size() && is_star(pattern[p])) {
      star = p++;
      taken = t;
    } else if (p < pattern.size() && same(pattern[p], text[t])) {
      ++p;
      ++t;
    } else if (star) {
      p = *star + 1;
      t = ++taken;
    } else {
      return false;
    }
  }
  while (p < pattern.size() && is_star(pattern[p])) ++p;
  return p == pattern.size();
}

std::u32string characters(std::string_view text) {
  std::u32string result;
  for (std::size_t at = 0; at < text.size();) result += utf8::next(text, at);
  return result;
}

bool name_matches(std::string_view pattern, std::string_view name) {
  return match(
      characters(pattern), characters(name), [](char32_t c) { return c == U'*'; },
      [](char32_t p, char32_t t) { return p == U'?' || p == t; });
}

}  // namespace

bool matches(std::string_view pattern, std::string_view path) {
  return match(
      names_of(pattern), names_of(path), [](std::string_view name) { return name == "**"; },
      [](std::string_view p, std::string_view t) { return name_matches(p, t); });
}

bool is_pattern(std::string_view path) {
  return path.find_first_of("*?") != std::string_view::npos;
}

}  // namespace peq::glob
