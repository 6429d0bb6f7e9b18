#include <algorithm>
#include <cstring>
#include <filesystem>

#include "peq/source.hpp"

namespace peq {

namespace {

class SharedBytes final : public Bytes {
 public:
  explicit SharedBytes(std::shared_ptr<const std::string> text) : text_(std::move(text)) {}
  [[nodiscard]] std::uint64_t size() const override { return text_->size(); }
  std::size_t read(std::uint64_t offset, char* to, std::size_t count) const override {
    if (offset >= text_->size()) return 0;
    count = std::min(count, text_->size() - static_cast<std::size_t>(offset));
    std::memcpy(to, text_->data() + offset, count);
    return count;
  }

 private:
  std::shared_ptr<const std::string> text_;
};

}  // namespace

std::string Files::identity(const std::string& path) const {
  return std::filesystem::path(path).lexically_normal().string();
}

std::string Files::absolute(const std::string& path) const {
  return std::filesystem::path(path).lexically_normal().string();
}

void MemoryFiles::add(std::string path, std::string text) {
  auto shared = std::make_shared<const std::string>(std::move(text));
  const auto at = std::lower_bound(files_.begin(), files_.end(), path,
                                   [](const File& a, const std::string& b) { return a.path < b; });
  if (at != files_.end() && at->path == path)
    at->text = std::move(shared);
  else
    files_.insert(at, {std::move(path), std::move(shared)});
}

Files::Kind MemoryFiles::kind(const std::string& path) const {
  const std::string folder = path == "." ? "" : path.ends_with('/') ? path : path + "/";
  for (const File& file : files_) {
    if (file.path == path) return Kind::file;
    if (file.path.starts_with(folder)) return Kind::directory;
  }
  return Kind::missing;
}

OpenResult MemoryFiles::open(const std::string& path) const {
  for (const File& file : files_)
    if (file.path == path) return {std::make_unique<SharedBytes>(file.text), std::nullopt};
  const IoReason reason =
      kind(path) == Kind::directory ? IoReason::is_a_directory : IoReason::not_found;
  return {nullptr, IoError{reason, path, {}}};
}

ListResult MemoryFiles::list(const std::string& path) const {
  ListResult result;
  if (kind(path) != Kind::directory) {
    result.error = IoError{
        kind(path) == Kind::file ? IoReason::not_a_directory : IoReason::not_found, path, {}};
    return result;
  }
  const std::string folder = path == "." ? "" : path.ends_with('/') ? path : path + "/";
  for (const File& file : files_) {
    if (!file.path.starts_with(folder)) continue;
    std::string name = file.path.substr(folder.size());
    name = name.substr(0, name.find('/'));
    if (result.names.empty() || result.names.back() != name) result.names.push_back(name);
  }
  std::sort(result.names.begin(), result.names.end());
  result.names.erase(std::unique(result.names.begin(), result.names.end()), result.names.end());
  return result;
}

}  // namespace peq
