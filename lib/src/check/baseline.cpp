// Findings that are known already.
#include <fmt/format.h>

#include "check/document.hpp"
#include "load/settings_fields.hpp"
#include "peq/check.hpp"

namespace peq {

namespace {

/// In double quotes, with what YAML asks to be escaped there.
std::string quoted(std::string_view text) {
  std::string result = "\"";
  for (const char c : text) {
    if (c == '"' || c == '\\') result += '\\';
    if (static_cast<unsigned char>(c) < 0x20)
      result += fmt::format("\\x{:02X}", static_cast<unsigned>(c));
    else
      result += c;
  }
  return result + "\"";
}

}  // namespace

Baseline read_baseline(const Files& files, const std::string& path, Checked& problems) {
  Baseline baseline;
  checking::read_document(files, path, "baseline/1", Msg::object_baseline,
                          loading::baseline_fields(), problems, baseline);
  return baseline;
}

std::string write_baseline(const Baseline& baseline) {
  std::string text = "peq: baseline/1\nfindings:";
  if (baseline.known.empty()) return text + " {}\n";
  text += '\n';
  const std::string* before = nullptr;
  for (const auto& [key, count] : baseline.known) {
    const auto& [path, code] = key;
    if (before == nullptr || *before != path) text += fmt::format("  {}:\n", quoted(path));
    before = &path;
    text += fmt::format("    {}: {}\n", to_string(code), count);
  }
  return text;
}

}  // namespace peq
