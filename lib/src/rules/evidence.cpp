#include "rules/evidence.hpp"

#include <algorithm>
#include <filesystem>

#include "base/utf8.hpp"
#include "load/project.hpp"
#include "rules/rules.hpp"

namespace peq::judging {

namespace {

constexpr std::size_t shown_width = 60;

std::string shown(std::string_view text) { return utf8::printable(utf8::fit(text, shown_width)); }

bool is_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }

/// Whether the text begins as a URI does; a drive letter looks the same.
bool has_scheme(std::string_view text) {
  if (text.empty() || !is_letter(text[0])) return false;
  for (const char c : text) {
    if (c == ':') return true;
    const bool may_be_scheme =
        is_letter(c) || (c >= '0' && c <= '9') || c == '+' || c == '.' || c == '-';
    if (!may_be_scheme) return false;
  }
  return false;
}

bool starts_with_fold(std::string_view text, std::string_view lower) {
  if (text.size() < lower.size()) return false;
  return std::equal(lower.begin(), lower.end(), text.begin(), [](char wanted, char c) {
    return wanted == (c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c);
  });
}

/// Whether the path, starting `depth` folders below the plan's, climbs out of it.
bool climbs_out(std::string_view path, int depth) {
  for (std::size_t at = 0; at <= path.size();) {
    const std::size_t end = std::min(path.find('/', at), path.size());
    const std::string_view part = path.substr(at, end - at);
    if (part == "..")
      --depth;
    else if (!part.empty() && part != ".")
      ++depth;
    if (depth < 0) return true;
    at = end + 1;
  }
  return false;
}

/// What the author probably means by a text that is neither path nor address.
Text help_for(std::string_view text) {
  std::string better(text);
  if (starts_with_fold(text, "www.")) {
    better = "https://" + better;
  } else {
    std::replace(better.begin(), better.end(), '\\', '/');
    if (better == text || form_of_evidence(better) != EvidenceForm::path)
      return Text(Msg::evidence_form_help);
  }
  return utf8::is_printable(better) ? Text(Msg::write_instead, better)
                                    : Text(Msg::evidence_form_help);
}

}  // namespace

EvidenceForm form_of_evidence(std::string_view text) {
  for (const std::string_view scheme : {"http://", "https://"})
    if (starts_with_fold(text, scheme) && text.size() > scheme.size()) return EvidenceForm::address;
  const bool wrong = text.empty() || text.starts_with('/') || has_scheme(text) ||
                     text.find('\\') != std::string_view::npos || starts_with_fold(text, "www.");
  return wrong ? EvidenceForm::other : EvidenceForm::path;
}

void EvidenceJudge::judge(std::span<const Located<std::string_view>> evidence) {
  for (const auto& piece : evidence) {
    switch (form_of_evidence(piece.value)) {
    case EvidenceForm::address: break;
    case EvidenceForm::path: judge_path(piece); break;
    case EvidenceForm::other:
      report(findings_, code::evidence_form, piece.at, Text(Msg::evidence_form, shown(piece.value)),
             help_for(piece.value));
    }
  }
}

/// Where the paths of a progress file start, and how far below the plan's folder that is.
void EvidenceJudge::open_file(FileId file) {
  namespace fs = std::filesystem;
  file_ = file;
  const fs::path folder = fs::path(sources_.name(file)).parent_path().lexically_normal();
  folder_ = folder.empty() ? "." : folder.string();
  // A file outside the plan's folder has one of its own, arranged in the same way.
  depth_ = folder.filename() == "progress" ? 1 : 0;
  if (!plan_folder_) return;
  const fs::path root = fs::path(*plan_folder_).lexically_normal();
  const fs::path below = (folder.empty() ? fs::path(".") : folder).lexically_relative(root);
  if (below.empty() || *below.begin() == "..") return;
  depth_ = static_cast<int>(
      std::count_if(below.begin(), below.end(), [](const fs::path& part) { return part != "."; }));
}

bool EvidenceJudge::is_there(std::string_view path, Files::Kind& kind) const {
  std::string whole = loading::join_path(folder_, std::string(path));
  if (path.find("..") != std::string_view::npos)
    whole = std::filesystem::path(whole).lexically_normal().string();
  kind = files_.kind(whole);
  return kind != Files::Kind::missing;
}

void EvidenceJudge::judge_path(const Located<std::string_view>& path) {
  std::string_view text = path.value;
  while (text.starts_with("./")) text.remove_prefix(2);
  if (file_ != path.at.file) open_file(path.at.file);
  if (climbs_out(text, depth_)) {
    report(findings_, code::evidence_form, path.at, Text(Msg::evidence_leaves, shown(text)),
           Text(Msg::evidence_leaves_help));
    return;
  }
  const std::size_t slash = text.rfind('/');
  const std::string folder(text.substr(0, slash == std::string_view::npos ? 0 : slash));
  const auto known = missing_.find({path.at.file, folder});
  if (known != missing_.end()) {
    ++known->second.pieces;
    return;
  }
  Files::Kind kind{};
  if (is_there(text, kind)) {
    if (kind == Files::Kind::directory)
      report(findings_, code::evidence_missing, path.at, Text(Msg::evidence_is_folder, shown(text)),
             Text(Msg::evidence_is_folder_help));
    return;
  }
  // informe.pdf#page=3 names a place in a file.
  if (const std::size_t hash = text.rfind('#');
      hash != std::string_view::npos && is_there(text.substr(0, hash), kind))
    return;
  if (!folder.empty() && !is_there(folder, kind)) {
    missing_[{path.at.file, folder}] = {path.at, std::string(text), 1};
    return;
  }
  report(findings_, code::evidence_missing, path.at, Text(Msg::evidence_missing, shown(text)),
         Text(Msg::evidence_missing_help));
}

void EvidenceJudge::finish() {
  for (const auto& [where, missing] : missing_) {
    Text message = missing.pieces == 1
                       ? Text(Msg::evidence_missing, shown(missing.path))
                       : Text(Msg::evidence_no_folder, shown(where.second), missing.pieces);
    report(findings_, code::evidence_missing, missing.first, std::move(message),
           Text(Msg::evidence_missing_help));
  }
}

}  // namespace peq::judging
