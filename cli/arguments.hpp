// What was written on a command line.
#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace peq::cli {

struct Arguments {
  std::vector<std::string> positional;
  std::map<std::string, std::vector<std::string>, std::less<>> options;  ///< by long name

  /// The value of an option that is given at most once, or null.
  [[nodiscard]] const std::string* find(std::string_view name) const {
    const auto at = options.find(name);
    return at == options.end() || at->second.empty() ? nullptr : &at->second.front();
  }
  /// Whether a flag is given.
  [[nodiscard]] bool has(std::string_view name) const { return find(name) != nullptr; }
  /// All values of a repeatable one.
  [[nodiscard]] std::vector<std::string> all(std::string_view name) const {
    const auto at = options.find(name);
    return at == options.end() ? std::vector<std::string>() : at->second;
  }
};

}  // namespace peq::cli
