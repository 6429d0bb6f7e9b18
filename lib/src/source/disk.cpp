#include <algorithm>
#include <cerrno>
#include <cstring>
#include <filesystem>
#include <memory>
#include <system_error>

#include <dirent.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include "peq/source.hpp"

namespace peq {

namespace {

IoError error_from(int code, const std::string& path) {
  IoError error{IoReason::other, path, {}};
  switch (code) {
  case ENOENT: error.reason = IoReason::not_found; break;
  case EACCES:
  case EPERM: error.reason = IoReason::permission_denied; break;
  case EISDIR: error.reason = IoReason::is_a_directory; break;
  case ENOTDIR: error.reason = IoReason::not_a_directory; break;
  case ENOSPC: error.reason = IoReason::disk_full; break;
  default: error.detail = std::generic_category().message(code); break;
  }
  return error;
}

class DiskBytes final : public Bytes {
 public:
  DiskBytes(int descriptor, std::uint64_t size) : descriptor_(descriptor), size_(size) {}
  ~DiskBytes() override { ::close(descriptor_); }
  DiskBytes(const DiskBytes&) = delete;
  DiskBytes& operator=(const DiskBytes&) = delete;

  [[nodiscard]] std::uint64_t size() const override { return size_; }
  std::size_t read(std::uint64_t offset, char* to, std::size_t count) const override {
    // A file that grows while it is read keeps the size it had.
    if (offset >= size_) return 0;
    count = static_cast<std::size_t>(std::min<std::uint64_t>(count, size_ - offset));
    std::size_t done = 0;
    while (done < count) {
      const auto got =
          ::pread(descriptor_, to + done, count - done, static_cast<off_t>(offset + done));
      if (got < 0 && errno == EINTR) continue;
      if (got <= 0) break;
      done += static_cast<std::size_t>(got);
    }
    return done;
  }

 private:
  int descriptor_;
  std::uint64_t size_;
};

class HeldBytes final : public Bytes {
 public:
  explicit HeldBytes(std::string text) : text_(std::move(text)) {}
  [[nodiscard]] std::uint64_t size() const override { return text_.size(); }
  std::size_t read(std::uint64_t offset, char* to, std::size_t count) const override {
    if (offset >= text_.size()) return 0;
    count = std::min(count, text_.size() - static_cast<std::size_t>(offset));
    std::memcpy(to, text_.data() + offset, count);
    return count;
  }

 private:
  std::string text_;
};

/// Pipes and other streams have no offsets: they are read whole, up to one byte over the limit for
/// a file, so that the limit is noticed.
OpenResult read_whole(int descriptor, const std::string& path) {
  constexpr std::size_t limit = (std::size_t{1} << 30U) + 1;
  constexpr std::size_t step = std::size_t{1} << 16U;
  std::string text;
  while (text.size() < limit) {
    const std::size_t before = text.size();
    text.resize(before + std::min(step, limit - before));
    const auto got = ::read(descriptor, text.data() + before, text.size() - before);
    if (got < 0 && errno == EINTR) {
      text.resize(before);
      continue;
    }
    if (got < 0) return {nullptr, error_from(errno, path)};
    text.resize(before + static_cast<std::size_t>(got));
    if (got == 0) break;
  }
  return {std::make_unique<HeldBytes>(std::move(text)), std::nullopt};
}

}  // namespace

Files::Kind Disk::kind(const std::string& path) const {
  if (path == "-") return Kind::file;
  struct stat info {};
  if (::stat(path.c_str(), &info) != 0) return Kind::missing;
  return S_ISDIR(info.st_mode) ? Kind::directory : Kind::file;
}

OpenResult Disk::open(const std::string& path) const {
  if (path == "-") return read_whole(STDIN_FILENO, path);
  const int descriptor = ::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NOCTTY);  // NOLINT: POSIX
  if (descriptor < 0) return {nullptr, error_from(errno, path)};
  struct stat info {};
  if (::fstat(descriptor, &info) != 0) {
    const int code = errno;
    ::close(descriptor);
    return {nullptr, error_from(code, path)};
  }
  if (S_ISDIR(info.st_mode)) {
    ::close(descriptor);
    return {nullptr, error_from(EISDIR, path)};
  }
  if (S_ISREG(info.st_mode))
    return {std::make_unique<DiskBytes>(descriptor, static_cast<std::uint64_t>(info.st_size)),
            std::nullopt};
  OpenResult result = read_whole(descriptor, path);
  ::close(descriptor);
  return result;
}

std::string Disk::identity(const std::string& path) const {
  struct stat info {};
  if (path == "-" || ::stat(path.c_str(), &info) != 0) return Files::identity(path);
  return std::to_string(info.st_dev) + ":" + std::to_string(info.st_ino);
}

std::string Disk::absolute(const std::string& path) const {
  std::error_code error;
  const auto absolute = std::filesystem::absolute(path, error);
  return error ? Files::absolute(path) : absolute.lexically_normal().string();
}

ListResult Disk::list(const std::string& path) const {
  ListResult result;
  const std::unique_ptr<DIR, int (*)(DIR*)> folder(::opendir(path.c_str()), &::closedir);
  if (!folder) {
    result.error = error_from(errno, path);
    return result;
  }
  while (const dirent* entry = ::readdir(folder.get())) {  // NOLINT: one thread per folder
    const std::string_view name = entry->d_name;
    if (name != "." && name != "..") result.names.emplace_back(name);
  }
  std::sort(result.names.begin(), result.names.end());
  return result;
}

}  // namespace peq
