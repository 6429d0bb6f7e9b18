// Files for libraries that can't write to memory.
#pragma once

#include <optional>
#include <string>

namespace peq {

/// A fresh file that only we can read, in the system's folder for temporary files (`TMPDIR`, else
/// `/tmp`); gone when the object is.
class ScratchFile {
 public:
  /// None where it can't be made.
  static std::optional<ScratchFile> create();
  ~ScratchFile();
  ScratchFile(ScratchFile&& other) noexcept;
  ScratchFile& operator=(ScratchFile&&) = delete;
  ScratchFile(const ScratchFile&) = delete;
  ScratchFile& operator=(const ScratchFile&) = delete;

  [[nodiscard]] const std::string& path() const { return path_; }
  /// The folder that it is in.
  [[nodiscard]] std::string folder() const { return path_.substr(0, path_.rfind('/')); }
  /// All that is in it by now; none where it can't be read.
  [[nodiscard]] std::optional<std::string> read() const;

 private:
  explicit ScratchFile(std::string path) : path_(std::move(path)) {}
  std::string path_;
};

}  // namespace peq
