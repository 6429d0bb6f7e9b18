#include "source/scratch.hpp"

#include <cstdlib>
#include <filesystem>
#include <system_error>
#include <utility>

#include <unistd.h>

#include "peq/source.hpp"

namespace peq {

std::optional<ScratchFile> ScratchFile::create() {
  std::error_code error;
  const auto folder = std::filesystem::temp_directory_path(error);
  if (error) return std::nullopt;
  std::string path = (folder / "peq-XXXXXX").string();
  const int descriptor = ::mkstemp(path.data());
  if (descriptor < 0) return std::nullopt;
  ::close(descriptor);
  return ScratchFile(std::move(path));
}

ScratchFile::~ScratchFile() {
  if (!path_.empty()) ::unlink(path_.c_str());
}

ScratchFile::ScratchFile(ScratchFile&& other) noexcept : path_(std::exchange(other.path_, {})) {}

std::optional<std::string> ScratchFile::read() const {
  const OpenResult file = Disk().open(path_);
  if (!file.bytes) return std::nullopt;
  std::string text(static_cast<std::size_t>(file.bytes->size()), '\0');
  if (file.bytes->read(0, text.data(), text.size()) != text.size()) return std::nullopt;
  return text;
}

}  // namespace peq
